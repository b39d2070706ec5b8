import { receive } from '../runtime/replica.ts';

export interface About {
  readonly postId?: string | null;
  readonly account?: string;
  readonly text?: string;
}

const on = new Set<string>();
const watchers = new Set<() => void>();
const keyOf = (kind: string, { postId, account, text }: About): string => [kind, postId ?? '', account ?? '', text ?? ''].join('\n');

/** Whether the signed-in person has this mark on a post, a comment or an account. */
export const isOn = (kind: string, about: About): boolean => on.has(keyOf(kind, about));

/** Runs after every change of a mark. */
export const onChange = (watcher: () => void): void => void watchers.add(watcher);
export const changed = (): void => {
  for (const watcher of watchers) watcher();
};

/** Sets or takes back a mark, tells the "server" (`like` or `unlike`), and lets the page draw it. */
export function turn(kind: string, wanted: boolean, about: About, event: Event | null): void {
  if (wanted) on.add(keyOf(kind, about));
  else on.delete(keyOf(kind, about));
  receive(wanted ? kind : kind.replace(/[a-z]+$/, 'un$&'), event, about);
  changed();
}

export const toggle = (kind: string, about: About, event: Event | null): void => turn(kind, !isOn(kind, about), about, event);

/** Counts that stay the same between loads. */
export function countsOf(postId: string): { comments: number; reposts: number; likes: number; views: number } {
  const seed = Number(postId.slice(-4));
  return { comments: 2 + ((seed * 7) % 48), reposts: (seed * 13) % 152, likes: 20 + ((seed * 29) % 533), views: 900 + ((seed * 71) % 8000) };
}
