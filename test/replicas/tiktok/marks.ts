import { changed, isOn, toggle, turn } from '../kit/marks.ts';
import type { DemoPost } from '../posts/post.ts';

const answered = new Set<string>();

/** Whether the button says pressed: only what the server has answered by now. */
export const pressedShown = (post: DemoPost): boolean => answered.has(post.id);

/** The heart fills at once, but the button turns pressed one to three seconds later. */
export function likeVideo(post: DemoPost, event: Event, only = false): void {
  const about = { postId: post.id };
  if (only && isOn('like', about)) return;
  if (only) turn('like', true, about, event);
  else toggle('like', about, event);
  window.setTimeout(() => {
    if (isOn('like', about)) answered.add(post.id);
    else answered.delete(post.id);
    changed();
  }, 1000 + (Number(post.id.slice(-2)) % 5) * 500);
}
