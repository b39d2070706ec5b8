import { receive } from '../runtime/replica.ts';
import type { ReactionId } from './words.ts';

const reactions = new Map<string, ReactionId>();
const switches = new Set<string>();
const watchers = new Set<() => void>();
const changed = (): void => {
  for (const watcher of watchers) watcher();
};

/** Runs after every change of what the person did. */
export const onChange = (watcher: () => void): void => void watchers.add(watcher);
export const reactionOf = (postId: string): ReactionId | null => reactions.get(postId) ?? null;

/** Reacts to a post, or takes the reaction back with `null`. */
export function react(postId: string, id: ReactionId | null, event: Event): void {
  if (id === null) {
    reactions.delete(postId);
    receive('unlike', event, { postId });
  } else {
    reactions.set(postId, id);
    if (id === 'like') receive('like', event, { postId });
    else receive('react', event, { postId, text: id });
  }
  changed();
}

/** Follow, friend request, membership, liked comment: on or off by a key of its own. */
export const isOn = (key: string): boolean => switches.has(key);
export function turn(key: string, on: boolean): void {
  if (on) switches.add(key);
  else switches.delete(key);
  changed();
}
