import { chats } from '../chats/chats.ts';
import type { DemoChat, DemoMessage } from '../chats/chat.ts';
import { isMember } from '../chats/state.ts';
import { h } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { say } from '../telegram/words.ts';
import { modal } from './overlays.ts';
import { listItem } from './press.ts';

let choose: (message: DemoMessage, chat: DemoChat) => void = () => undefined;
/** Says what follows the choice of a chat: it opens with the message above its field, and sending there sends it on. */
export const setForward = (to: (message: DemoMessage, chat: DemoChat) => void): void => {
  choose = to;
};

/** Where to forward. One's own saved messages get it at once; any other chat opens. */
export function openForward(message: DemoMessage): void {
  const saved = listItem({ class: 'chat-item-clickable', 'data-pick': 'saved' }, (event) => {
    made.close();
    receive('save', event, { postId: message.id });
  }, h('div', { class: 'info' }, h('h3', { class: 'fullName' }, say('saved'))));
  const rows = chats.filter((chat) => isMember(chat) && chat.writable).map((chat) => listItem({ class: 'chat-item-clickable', 'data-pick': chat.key }, () => {
    made.close();
    choose(message, chat);
  }, h('div', { class: 'info' }, h('h3', { class: 'fullName' }, chat.name), h('span', { class: 'status' }, chat.about))));
  const made = modal('ChatOrUserPicker', say('forwardTo'), h('input', { type: 'text', class: 'form-control picker-search', placeholder: say('forwardTo') }), h('div', { class: 'picker-list' }, saved, ...rows));
}
