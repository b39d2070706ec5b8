import type { DemoPost } from '../posts/post.ts';
import { receive } from '../runtime/replica.ts';

export interface Marks {
  liked: boolean;
  reposted: boolean;
  bookmarked: boolean;
}

const marks = new Map<string, Marks>();
const followed = new Set<string>();
const watchers = new Set<() => void>();

/** What the signed-in person did with a post. */
export function marksOf(postId: string): Marks {
  const known = marks.get(postId) ?? { liked: false, reposted: false, bookmarked: false };
  marks.set(postId, known);
  return known;
}

/** Runs after every change of what the person did. */
export const onChange = (watcher: () => void): void => void watchers.add(watcher);

/** Turns one mark over, tells the "server", and lets the page draw it. */
export function toggle(mark: keyof Marks, post: DemoPost, event: Event): void {
  const known = marksOf(post.id);
  known[mark] = !known[mark];
  const names = { liked: ['like', 'unlike'], reposted: ['repost', 'unrepost'], bookmarked: ['bookmark', 'unbookmark'] } as const;
  receive(names[mark][known[mark] ? 0 : 1], event, { postId: post.id });
  for (const watcher of watchers) watcher();
}

export const follows = (handle: string): boolean => followed.has(handle);

export function setFollow(handle: string, on: boolean, event: Event): void {
  if (on) followed.add(handle);
  else followed.delete(handle);
  receive(on ? 'follow' : 'unfollow', event, { account: handle });
  for (const watcher of watchers) watcher();
}

/** Counts that stay the same between loads. */
export function countsOf(postId: string): { replies: number; reposts: number; likes: number; views: number } {
  const seed = Number(postId.slice(-4));
  return { replies: (seed * 7) % 48, reposts: (seed * 13) % 152, likes: 20 + ((seed * 29) % 533), views: 900 + ((seed * 71) % 8000) };
}
