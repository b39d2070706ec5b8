import type { DemoChat } from '../chats/chat.ts';
import { setMember } from '../chats/state.ts';
import { h } from '../runtime/dom.ts';
import { say } from '../telegram/words.ts';
import { local } from './message-view.ts';
import { overlay } from './overlays.ts';
import { fastButton } from './press.ts';

/** What a link of invitation opens. Enter accepts, wherever the focus is. */
export function openInvite(chat: DemoChat, request: boolean): void {
  const channel = chat.kind === 'channel';
  const accept = (event: Event): void => {
    close();
    setMember(chat, true, event);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
    accept(event);
  };
  const label = request ? say(channel ? 'requestChannel' : 'requestGroup') : say(channel ? 'joinChannel' : 'joinGroup');
  const box = h('div', { class: 'modal-dialog' }, h('div', { class: 'modal-content custom-scroll' },
    h('div', { class: 'Avatar' }, h('img', { alt: '', src: local(`avatar/${chat.name}`) })),
    h('div', { class: 'title' }, h('h3', { dir: 'auto', role: 'button', class: 'fullName' }, chat.name)),
    h('p', {}, chat.about),
    h('p', {}, `${Number(chat.number.slice(-1)) * 31} ${say('members')}`),
    h('div', { class: 'dialog-buttons' },
      fastButton({ class: 'text confirm-dialog-button invite-join' }, accept, label),
      fastButton({ class: 'text confirm-dialog-button invite-cancel' }, () => close(), say('cancel')))));
  const made = overlay(h('div', { class: 'Modal', role: 'dialog', tabindex: '-1' }, h('div', { class: 'modal-container' }, h('div', { class: 'modal-backdrop' }), box)));
  const close = (): void => {
    document.removeEventListener('keydown', onKey, true);
    made.close();
  };
  document.addEventListener('keydown', onKey, true);
}
