import { receive } from '../runtime/replica.ts';
import type { DemoChat, DemoMessage } from './chat.ts';
import { chats } from './chats.ts';

const reactions = new Map<string, string>();
const members = new Set(chats.filter((chat) => chat.member).map((chat) => chat.key));
const written = new Map<string, DemoMessage[]>();
const watchers = new Set<() => void>();
const changed = (): void => {
  for (const watcher of watchers) watcher();
};
let serial = 0;

/** Runs after every change of what the person did. */
export const onChange = (watcher: () => void): void => void watchers.add(watcher);
export const reactionTo = (messageId: string): string | null => reactions.get(messageId) ?? null;

/** Reacts with an emoji; the same one again takes it back. */
export function reactTo(messageId: string, emoji: string, event: Event): void {
  const same = reactions.get(messageId) === emoji;
  if (same) reactions.delete(messageId);
  else reactions.set(messageId, emoji);
  receive(same ? 'unreact' : 'react', event, { postId: messageId, text: emoji });
  changed();
}

export const isMember = (chat: DemoChat): boolean => members.has(chat.key);

/** Joins a group or follows a channel, or leaves it. */
export function setMember(chat: DemoChat, on: boolean, event: Event): void {
  if (on) members.add(chat.key);
  else members.delete(chat.key);
  const kind = chat.kind === 'channel' ? (['unfollow', 'follow'] as const) : (['leave', 'join'] as const);
  receive(kind[Number(on)] ?? 'join', event, { account: chat.key });
  changed();
}

export const messagesOf = (chat: DemoChat): readonly DemoMessage[] => [...chat.messages, ...(written.get(chat.key) ?? [])];

/** Keeps what the person sent to a chat; what the server is told is the caller's word. */
export function keep(chat: DemoChat, text: string): void {
  serial += 1;
  const message = { id: String(1790000000000000900n + BigInt(serial)), author: null, text, time: '12:00' };
  written.set(chat.key, [...(written.get(chat.key) ?? []), message]);
  changed();
}
