import type { DemoPost } from '../posts/post.ts';
import { onChange } from './marks.ts';

/** A piece of the page that shows marks: of a post, or of something else where `post` is null. */
export interface Shown {
  readonly element: Element;
  readonly post: DemoPost | null;
  draw(): void;
}

let views: Shown[] = [];

/** Keeps a view drawn after every change of a mark, as long as it is in the document. */
export const register = (view: Shown): void => void views.push(view);

onChange(() => {
  views = views.filter((view) => view.element.isConnected);
  for (const view of views) view.draw();
});

/** The view that shows a post now; the one opened last where several do. */
export const viewOf = (postId: string): Shown | null => views.findLast((view) => view.post?.id === postId && view.element.isConnected) ?? null;
