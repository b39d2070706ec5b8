import type { DemoPost } from '../posts/post.ts';
import { onChange } from './marks.ts';

export interface PostShown {
  readonly element: HTMLElement;
  readonly post: DemoPost | null;
  draw(): void;
}

let views: PostShown[] = [];

/** Keeps a view of a post drawn after every change of a mark, as long as it is in the document. */
export const register = (view: PostShown): void => void views.push(view);

onChange(() => {
  views = views.filter((view) => view.element.isConnected);
  for (const view of views) if (view.post) view.draw();
});

/** The view that shows a post now; the one opened last where several do. */
export const viewOf = (postId: string): PostShown | null => views.findLast((view) => view.post?.id === postId && view.element.isConnected) ?? null;
