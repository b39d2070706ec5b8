import { chatOf, chats } from '../chats/chats.ts';
import type { DemoChat } from '../chats/chat.ts';

/** Ids as the two versions write them: people above zero, groups and channels below it. */
export const peerIn = (version: 'a' | 'k') => (chat: DemoChat): string => (chat.kind === 'private' ? chat.number : `-${version === 'a' ? '100' : ''}${chat.number}`);

/** The chat that an address, a peer id or a short name means. */
export function chatAt(path: string, peerOf: (chat: DemoChat) => string): DemoChat | undefined {
  const name = path.replace(/^.*[#/=]@?/, '').replace(/^@/, '');
  return chatOf(name) ?? chats.find((chat) => peerOf(chat) === name);
}
