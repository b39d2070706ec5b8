import { chats } from '../chats/chats.ts';
import type { DemoChat, DemoMessage } from '../chats/chat.ts';
import { isMember } from '../chats/state.ts';
import { h } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { peerIn } from '../telegram/peer.ts';
import { say } from '../telegram/words.ts';
import { popup } from './overlays.ts';
import { attachPress, cancelEvent } from './press.ts';

const peerOf = peerIn('k');
let choose: (message: DemoMessage, chat: DemoChat) => void = () => undefined;
/** Says what follows the choice of a chat: it opens with the message above its field, and sending there sends it on. */
export const setForward = (to: (message: DemoMessage, chat: DemoChat) => void): void => {
  choose = to;
};

/** Where to forward. One's own saved messages get it at once; any other chat opens. */
export function openForward(message: DemoMessage): void {
  const row = (key: string, peer: string, name: string, act: (event: Event) => void): HTMLElement => attachPress(h('a', { class: 'row no-wrap row-clickable chatlist-chat', 'data-peer-id': peer, 'data-pick': key }, h('div', { class: 'row-title' }, h('span', { class: 'peer-title', dir: 'auto', 'data-peer-id': peer }, name))), (event) => {
    cancelEvent(event);
    made.close();
    act(event);
  });
  const rows = chats.filter((chat) => isMember(chat) && chat.writable).map((chat) => row(chat.key, peerOf(chat), chat.name, () => choose(message, chat)));
  const saved = row('saved', '628199999999', say('saved'), (event) => receive('save', event, { postId: message.id }));
  const made = popup('popup-forward', say('forwardTo'), h('input', { type: 'text', class: 'selector-search-input', placeholder: say('forwardTo') }), h('ul', { class: 'chatlist' }, saved, ...rows));
}
