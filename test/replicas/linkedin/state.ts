import { receive } from '../runtime/replica.ts';
import type { Reaction } from './words.ts';

const reactions = new Map<string, Reaction>();
const switches = new Set<string>();
const watchers = new Set<() => void>();
const changed = (): void => {
  for (const watcher of watchers) watcher();
};

/** Runs after every change of what the person did. */
export const onChange = (watcher: () => void): void => void watchers.add(watcher);
export const reactionOf = (postId: string): Reaction | null => reactions.get(postId) ?? null;

/** Reacts to a post, or takes the reaction back with `null`. */
export function react(postId: string, reaction: Reaction | null, event: Event): void {
  if (reaction === null) {
    reactions.delete(postId);
    receive('unlike', event, { postId });
  } else {
    reactions.set(postId, reaction);
    if (reaction === 'like') receive('like', event, { postId });
    else receive('react', event, { postId, text: reaction });
  }
  changed();
}

/** Follow, invitation, liked comment, saved post: on or off by a key of its own. */
export const isOn = (key: string): boolean => switches.has(key);
export function turn(key: string): boolean {
  if (!switches.delete(key)) switches.add(key);
  changed();
  return switches.has(key);
}
