import type { DemoChat } from '../chats/chat.ts';
import { button, roleButton } from '../chats/press.ts';
import { setMember } from '../chats/state.ts';
import { h } from '../runtime/dom.ts';
import { overlay } from './overlays.ts';
import { face } from './side.ts';
import { say } from './words.ts';

export type Invitation = 'group' | 'community' | 'request';
const LABELS = { group: 'join', community: 'joinCommunity', request: 'requestJoin' } as const;

/** What a link of invitation opens: who it is, and the button that joins, or asks to. Messages are not shown before. */
export function openInvite(chat: DemoChat, as: Invitation): void {
  const join = roleButton({ class: 'membership invite-join' }, (event) => {
    made.close();
    setMember(chat, true, event);
  }, h('span', {}, say(LABELS[as])));
  const cancel = button({ class: 'cancel invite-cancel' }, () => made.close(), say('cancel'));
  const people = chat.people.map((person) => person.name).join(', ');
  const box = h('div', { role: 'dialog', 'data-animate-modal-popup': 'true', class: 'modal invite' }, face(chat), h('h1', { dir: 'auto' }, chat.name), h('div', { class: 'dim' }, `${Number(chat.number.slice(-1)) * 31} ${say('members')}`), h('span', { dir: 'auto' }, chat.about), h('div', { class: 'dim' }, people), h('div', { class: 'modal-foot' }, cancel, join));
  const made = overlay(h('div', { class: 'modal-back' }, box));
}
