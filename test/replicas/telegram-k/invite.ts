import type { DemoChat } from '../chats/chat.ts';
import { setMember } from '../chats/state.ts';
import { h } from '../runtime/dom.ts';
import { say } from '../telegram/words.ts';
import { local } from './bubble.ts';
import { overlay } from './overlays.ts';
import { button } from './press.ts';

/** What a link of invitation opens, in the newer builds' wording of classes or the older ones'. */
export function openInvite(chat: DemoChat, request: boolean, old: boolean): void {
  const label = say(request ? 'requestJoin' : chat.kind === 'channel' ? 'joinChannel' : 'joinGroup');
  const count = `${Number(chat.number.slice(-1)) * 31} ${say('members')}`;
  const avatar = h('div', { class: 'avatar avatar-like avatar-100' }, h('img', { alt: '', class: 'avatar-photo', src: local(`avatar/${chat.name}`) }));
  const body = old
    ? [avatar, h('div', { class: 'peer-title chat-title' }, chat.name), h('span', { class: 'i18n chat-participants-count' }, count), h('p', { class: 'popup-description' }, chat.about)]
    : [h('div', { class: 'media-header' }, avatar, h('div', { class: 'media-header-title' }, h('div', { class: 'peer-title' }, chat.name)), h('div', { class: 'media-header-subtitle secondary' }, h('span', { class: 'i18n' }, count))), h('div', { class: 'media-header-subtitle popup-join-chat-invite-about' }, chat.about)];
  const join = button({ class: 'popup-button btn primary rp invite-join' }, (event) => {
    made.close();
    setMember(chat, true, event);
  }, h('span', { class: 'i18n' }, label));
  const cancel = button({ class: 'popup-button btn primary rp invite-cancel' }, () => made.close(), h('span', { class: 'i18n' }, say('cancel')));
  const made = overlay(h('div', { class: 'popup popup-peer popup-join-chat-invite active' }, h('div', { class: 'popup-container z-depth-1' }, h('div', { class: 'popup-body' }, ...body), h('div', { class: 'popup-buttons' }, join, cancel))));
}
