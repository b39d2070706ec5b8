import type { DemoPost } from '../posts/post.ts';

/** One thing the "site" accepted, as its server would have seen it. */
export interface Received {
  /** `like`, `unlike`, `repost`, `quote`, `reply`, `post`, `follow`, … and decoys such as `search` or `bookmark`. */
  readonly kind: string;
  readonly postId: string | null;
  readonly account?: string;
  readonly text?: string;
  /** Milliseconds since the page's time origin. */
  readonly at: number;
  /** The event that committed it: `click`, `keydown`, `keyup`. */
  readonly via: string;
}

/** What a test or a demo may ask of a replica, in the page's own world, as `window.replica`. */
export interface Replica {
  received: Received[];
  /** `type where phase target [key]`, one line for each listener of the page that an event reached. */
  events: string[];
  posts: readonly DemoPost[];
  /** Empties what was received and recorded; the page stays as it is. */
  reset(): void;
  /** Puts other posts into the same nodes; every post moves on by `by` places. */
  recycle(by?: number): void;
  /** Goes to a path as the site's own links do, without a load. */
  navigate(path: string): void;
  /** Brings a post into view; false where this page doesn't hold it. */
  show(postId: string): boolean;
  /** The node a person would press: a control of a post (`like`) or of the page (`post-submit`). */
  control(name: string, target?: string): Element | null;
  /** Records one listener's sight of an event. */
  note(where: string, phase: string, event: Event): void;
}

declare global {
  interface Window {
    replica: Replica;
  }
}

export interface ReplicaData {
  readonly lang: 'id' | 'en';
  readonly posts: readonly DemoPost[];
}

/** Tells the page's own record that the site took something. */
export function receive(kind: string, event: Event | null, more: { postId?: string | null; account?: string; text?: string } = {}): void {
  const { postId = null, account, text } = more;
  window.replica.received.push({
    kind,
    postId,
    ...(account === undefined ? {} : { account }),
    ...(text === undefined ? {} : { text }),
    at: performance.now(),
    via: event?.type ?? 'script',
  });
}
