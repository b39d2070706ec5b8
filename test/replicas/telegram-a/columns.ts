import { chats } from '../chats/chats.ts';
import type { DemoChat, DemoMessage } from '../chats/chat.ts';
import { isMember, setMember } from '../chats/state.ts';
import { Thread } from '../chats/thread.ts';
import { fill, h } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { say } from '../telegram/words.ts';
import { composer, type Composer } from './composer.ts';
import { local, TelegramAMessage } from './message-view.ts';
import { confirm, menuAt } from './overlays.ts';
import { fastButton, icon, listItem, menuItem } from './press.ts';

const avatar = (chat: DemoChat): HTMLElement => h('div', { class: 'Avatar' }, h('img', { alt: '', src: local(`avatar/${chat.name}`) }));

/** Menu, search and chats at the left. */
export function leftColumn(open: (chat: DemoChat) => void): HTMLElement {
  const input = h('input', { id: 'telegram-search-input', type: 'text', class: 'form-control', placeholder: say('search'), 'aria-label': say('search'), on: {
    keydown(event) {
      if (event instanceof KeyboardEvent && event.key === 'Enter') receive('search', event, { text: input.value });
    },
  } });
  const main = fastButton({ class: 'round translucent main-menu', 'aria-label': say('menu') }, () => {
    const at = main.getBoundingClientRect();
    const made = menuAt(at.left, at.bottom, 'main-menu-list', menuItem('settings', 'settings', say('settings'), (event) => {
      made.close();
      receive('setting', event);
    }));
  }, icon('menu'));
  const rows = chats.map((chat) => listItem({ class: 'Chat chat-item-clickable', 'data-chat': chat.key }, (event) => {
    receive('navigate', event, { text: chat.key });
    open(chat);
  }, avatar(chat), h('div', { class: 'info' }, h('h3', { class: 'fullName', dir: 'auto' }, chat.name), h('span', { class: 'status' }, chat.about))));
  return h('div', { id: 'LeftColumn' }, h('div', { class: 'left-header' }, main, h('div', { class: 'SearchInput' }, input)), h('div', { class: 'chat-list custom-scroll' }, ...rows), h('div', { class: 'replica-mark' }, say('mark')));
}

/** Where a chat is joined: on a phone in place of the field, on a wide screen in the head. `?join=header`. */
const joinAbove = new URLSearchParams(location.search).get('join') === 'header';
const joinLabel = (chat: DemoChat): string => say(chat.kind === 'channel' ? 'joinChannel' : 'joinGroup');

function header(chat: DemoChat): HTMLElement {
  const status = chat.kind === 'private' ? h('span', { class: 'user-status' }, say('online')) : h('span', { class: 'group-status' }, `${Number(chat.number.slice(-1)) * 31} ${say('members')}`);
  const more = fastButton({ class: 'round translucent smaller more', 'aria-label': say('more') }, () => {
    const at = more.getBoundingClientRect();
    const made = menuAt(at.left - 200, at.bottom, 'HeaderMenu', menuItem('mute', 'mute', say('mute'), (event) => {
      made.close();
      receive('mute', event, { account: chat.key });
    }), chat.kind !== 'private' && isMember(chat) ? menuItem('leave', 'delete-user', say('leave'), () => {
      made.close();
      confirm(say('leaveTitle'), say('leave'), (event) => setMember(chat, false, event));
    }) : null);
  }, icon('more'));
  const search = fastButton({ class: 'round translucent smaller chat-search', 'aria-label': say('search') }, (event) => receive('open-search', event), icon('search'));
  const join = joinAbove && !isMember(chat) ? fastButton({ class: 'tiny primary fluid has-ripple header-join' }, (event) => setMember(chat, true, event), joinLabel(chat)) : null;
  return h('div', { class: 'MiddleHeader' }, h('div', { class: 'chat-info-wrapper' }, h('div', { class: 'ChatInfo' }, avatar(chat), h('div', { class: 'info' }, h('div', { class: 'title' }, h('h3', { class: 'fullName', dir: 'auto' }, chat.name)), h('span', { class: 'status' }, status)))), h('div', { class: 'HeaderActions' }, join, search, more));
}

/** The open chat. */
export class MiddleColumn {
  readonly element = h('div', { id: 'MiddleColumn' });
  readonly thread: Thread;
  readonly #head = h('div', {});
  readonly #foot = h('div', { class: 'middle-column-footer' });
  #composer: Composer | null = null;
  #member = false;

  constructor() {
    const list = h('div', { class: 'messages-container' });
    const reply = (message: DemoMessage): void => this.#composer?.embed('reply', message);
    this.thread = new Thread(list, () => new TelegramAMessage({ reply, isPrivate: () => this.thread.chat?.kind === 'private' }));
    fill(this.element, this.#head, h('div', { class: 'MessageList custom-scroll' }, list), this.#foot);
  }

  open(chat: DemoChat): void {
    this.#member = isMember(chat);
    fill(this.#head, header(chat));
    this.#footer(chat);
    this.thread.open(chat);
  }

  forward(message: DemoMessage): void {
    this.#composer?.embed('forward', message);
  }

  refresh(): void {
    const { chat } = this.thread;
    if (!chat) return;
    if (this.#member !== isMember(chat)) {
      this.#member = isMember(chat);
      fill(this.#head, header(chat));
      this.#footer(chat);
    }
    this.thread.refresh();
  }

  #footer(chat: DemoChat): void {
    this.#composer = null;
    if (!isMember(chat)) {
      fill(this.#foot, joinAbove ? null : h('div', { class: 'middle-column-footer-button-container' }, fastButton({ class: 'tiny fluid composer-button join-subscribe-button' }, (event) => setMember(chat, true, event), joinLabel(chat))));
      return;
    }
    if (!chat.writable) {
      fill(this.#foot, h('div', { class: 'middle-column-footer-button-container' }, fastButton({ class: 'tiny fluid composer-button mute-button' }, (event) => receive('mute', event, { account: chat.key }), say('mute'))));
      return;
    }
    this.#composer = composer(chat);
    fill(this.#foot, this.#composer.element);
  }
}
