import type { DemoPost } from '../posts/post.ts';

/** What the next modal composer is about: a reply to or a quote of a post, or nothing. */
export interface Pending {
  readonly mode: 'post' | 'reply' | 'quote';
  readonly post: DemoPost | null;
}

let pending: Pending = { mode: 'post', post: null };
export const setQuoted = (post: DemoPost): void => {
  pending = { mode: 'quote', post };
};
export const setReplied = (post: DemoPost): void => {
  pending = { mode: 'reply', post };
};
/** Hands over what was set, once. */
export function takePending(): Pending {
  const taken = pending;
  pending = { mode: 'post', post: null };
  return taken;
}
