import { chats } from '../chats/chats.ts';
import type { DemoChat, DemoMessage } from '../chats/chat.ts';
import { isMember, setMember } from '../chats/state.ts';
import { Thread } from '../chats/thread.ts';
import { fill, h } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { peerIn } from '../telegram/peer.ts';
import { say } from '../telegram/words.ts';
import { local, TelegramKBubble } from './bubble.ts';
import { listenToBubbles } from './bubbles.ts';
import { chatInput, type ChatInput } from './input.ts';
import { confirm, menuAt } from './overlays.ts';
import { attachPress, button, cancelEvent, icon, menuItem } from './press.ts';

const peerOf = peerIn('k');
/** Where a chat is joined: in its head, or in place of the field. `?join=bottom`. */
const joinBelow = new URLSearchParams(location.search).get('join') === 'bottom';
const avatar = (chat: DemoChat): HTMLElement => h('div', { class: 'avatar avatar-like', 'data-peer-id': peerOf(chat) }, h('img', { alt: '', class: 'avatar-photo', src: local(`avatar/${chat.name}`) }));
const title = (chat: DemoChat): HTMLElement => h('span', { class: 'peer-title', dir: 'auto', 'data-peer-id': peerOf(chat) }, chat.name);
const joinLabel = (chat: DemoChat): string => say(chat.kind === 'channel' ? 'subscribe' : 'joinUpper');

/** Menu, search and chats at the left. */
export function leftColumn(open: (chat: DemoChat) => void): HTMLElement {
  const input = h('input', { type: 'text', class: 'input-search-input', placeholder: say('search'), 'aria-label': say('search') });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') receive('search', event, { text: input.value });
  });
  const main = button({ class: 'btn-icon btn-menu-toggle sidebar-tools-button', 'aria-label': say('menu') }, () => {
    const at = main.getBoundingClientRect();
    menuAt(at.left, at.bottom, 'main-menu', (close) => [menuItem('settings', 'settings', say('settings'), (event) => {
      close();
      receive('setting', event);
    })]);
  }, icon('menu'));
  const rows = chats.map((chat) => attachPress(h('a', { class: 'row no-wrap row-clickable chatlist-chat chatlist-chat-bigger', href: `#${peerOf(chat)}`, 'data-peer-id': peerOf(chat), 'data-chat': chat.key }, avatar(chat), h('div', { class: 'row-lines' }, h('div', { class: 'row-title' }, title(chat)), h('div', { class: 'row-subtitle' }, chat.about))), (event) => {
    cancelEvent(event);
    receive('navigate', event, { text: chat.key });
    open(chat);
  }));
  for (const row of rows) row.addEventListener('click', (event) => event.preventDefault());
  return h('div', { id: 'column-left', class: 'tabs-tab sidebar' }, h('div', { class: 'sidebar-header' }, main, h('div', { class: 'input-search' }, input)), h('ul', { class: 'chatlist scrollable' }, ...rows), h('div', { class: 'replica-mark' }, say('mark')));
}

function topbar(chat: DemoChat): HTMLElement {
  const more = button({ class: 'btn-icon btn-menu-toggle more', 'aria-label': say('more') }, () => {
    const at = more.getBoundingClientRect();
    menuAt(at.left - 180, at.bottom, 'topbar-menu', (close) => [
      menuItem('mute', 'mute', say('mute'), (event) => {
        close();
        receive('mute', event, { account: chat.key });
      }),
      chat.kind !== 'private' && isMember(chat) ? menuItem('leave', 'logout', say('leave'), () => {
        close();
        confirm(say('leaveTitle'), say('leave'), (event) => setMember(chat, false, event));
      }) : null,
    ]);
  }, icon('more'));
  const join = isMember(chat) || joinBelow ? null : button({ class: 'btn-primary btn-color-primary chat-join' }, (event) => {
    cancelEvent(event);
    setMember(chat, true, event);
  }, h('span', { class: 'i18n' }, joinLabel(chat)));
  const search = button({ class: 'btn-icon chat-search', 'aria-label': say('search') }, (event) => receive('open-search', event), icon('search'));
  const status = chat.kind === 'private' ? say('online') : `${Number(chat.number.slice(-1)) * 31} ${say('members')}`;
  return h('div', { class: 'sidebar-header topbar' }, h('div', { class: 'chat-info-container' }, h('div', { class: 'chat-info' }, h('div', { class: 'person' }, avatar(chat), h('div', { class: 'content' }, h('div', { class: 'top' }, h('div', { class: 'user-title' }, title(chat))), h('div', { class: 'bottom' }, h('div', { class: 'info' }, h('span', { class: 'i18n' }, status)))))), h('div', { class: 'chat-utils' }, join, search, more)));
}

const control = (label: string, name: string, act: (event: Event) => void): HTMLElement => h('div', { class: 'chat-input chat-input-main' }, h('div', { class: 'chat-input-control' }, button({ class: `btn-primary btn-transparent text-bold chat-input-control-button ${name}` }, act, h('span', { class: 'i18n' }, label))));

/** The open chat. */
export class CenterColumn {
  readonly element = h('div', { id: 'column-center', class: 'tabs-tab main-column' });
  readonly thread: Thread;
  readonly #head = h('div', {});
  readonly #foot = h('div', {});
  #input: ChatInput | null = null;
  #member = false;

  constructor() {
    const inner = h('div', { class: 'bubbles-inner' });
    const bubbles = h('div', { class: 'bubbles scrolled-down' }, h('div', { class: 'scrollable scrollable-y' }, inner));
    this.thread = new Thread(inner, () => new TelegramKBubble(() => this.thread.chat));
    listenToBubbles(bubbles, { messageIn: (bubble) => this.thread.messageAt(bubble), reply: (message) => this.#input?.embed('reply', message) });
    fill(this.element, h('div', { class: 'chat tabs-tab active' }, this.#head, bubbles, this.#foot));
  }

  open(chat: DemoChat): void {
    this.#member = isMember(chat);
    fill(this.#head, topbar(chat));
    this.#footer(chat);
    this.thread.open(chat);
  }

  forward(message: DemoMessage): void {
    this.#input?.embed('forward', message);
  }

  refresh(): void {
    const { chat } = this.thread;
    if (!chat) return;
    if (this.#member !== isMember(chat)) this.open(chat);
    else this.thread.refresh();
  }

  #footer(chat: DemoChat): void {
    this.#input = null;
    if (!isMember(chat)) {
      fill(this.#foot, joinBelow ? control(joinLabel(chat), 'join-below', (event) => setMember(chat, true, event)) : null);
      return;
    }
    if (!chat.writable) {
      // The same button as the one that joins.
      fill(this.#foot, control(say('mute'), 'mute-below', (event) => receive('mute', event, { account: chat.key })));
      return;
    }
    this.#input = chatInput(chat);
    fill(this.#foot, this.#input.element);
  }
}
