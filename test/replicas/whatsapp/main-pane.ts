import type { DemoChat } from '../chats/chat.ts';
import { button, roleButton } from '../chats/press.ts';
import { isMember, keep, messagesOf, setMember } from '../chats/state.ts';
import { Thread } from '../chats/thread.ts';
import { fill, h } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { is2026, testid } from './build.ts';
import { field } from './composer.ts';
import { emojiPanel } from './emoji-panel.ts';
import { openCards, openForm } from './forms.ts';
import { icon } from './icons.ts';
import { mediaPicker } from './media.ts';
import { WhatsAppMessage } from './message-view.ts';
import { followButton } from './follow.ts';
import { menu } from './overlays.ts';
import { face } from './side.ts';
import { startSelecting } from './selecting.ts';
import { say } from './words.ts';

const SERVERS = { private: 'c.us', group: 'g.us', channel: 'newsletter' } as const;
export const jidOf = (chat: DemoChat): string => `${chat.kind === 'private' ? '' : '12036304'}${chat.number}@${SERVERS[chat.kind]}`;

function header(chat: DemoChat, select: () => void): HTMLElement {
  const info = roleButton({ 'aria-label': say('profile'), title: say('profile'), 'data-testid': testid('conversation-info-header'), class: 'info' }, (event) => receive('open-info', event, { account: chat.key }), h('span', { dir: 'auto', 'data-testid': testid('conversation-info-header-chat-title') }, chat.name), h('span', { title: chat.about, class: 'dim' }, chat.about));
  const more = button({ 'aria-label': say('more'), class: 'round more' }, () => menu(more, [
    { name: 'mute', label: say('mute'), act: (event) => receive('mute', event, { account: chat.key }) },
    { name: 'select', label: say('select'), act: select },
    ...(chat.kind === 'group' && isMember(chat) ? [{ name: 'leave', label: say('leave'), act: (event: Event) => setMember(chat, false, event) }] : []),
  ]), icon('more'));
  return h('header', { class: 'chat-head' }, face(chat), info, chat.kind === 'channel' && !chat.writable ? followButton(chat) : null, more);
}

function footer(chat: DemoChat): HTMLElement {
  if (!isMember(chat) && chat.kind === 'group') return h('div', { class: 'chat-foot' }, button({ 'aria-label': say('join'), class: 'membership join' }, (event) => setMember(chat, true, event), say('join')));
  if (!chat.writable) return h('div', { class: 'chat-foot dim' }, say('readOnly'));
  const send = (event: Event, text: string): void => {
    receive('send', event, { account: chat.key, text });
    keep(chat, text);
  };
  const voice = button({ 'aria-label': say('voice'), class: 'round voice' }, (event) => receive('voice', event), icon('mic'));
  // What one types in names the chat, and groups as such.
  const label = is2026 ? `${say(chat.kind === 'group' ? 'typeToGroup' : 'typeTo')} ${chat.name}` : say('typeMessage');
  const made = field('message', { 'aria-label': label, 'aria-placeholder': say(is2026 && chat.kind === 'channel' ? 'typeUpdate' : 'typeMessage'), 'data-tab': '10', 'data-testid': testid('conversation-compose-box-input'), title: say('typeMessage') }, voice, send);
  const file = mediaPicker('chat', send);
  const attach = button({ 'aria-label': say('attach'), class: 'round attach' }, () => menu(attach, [
    { name: 'photos', label: say('photos'), act: () => file.click() },
    { name: 'cards', label: say('cards'), act: () => openCards(chat) },
    { name: 'poll', label: say('poll'), act: () => openForm(chat, 'poll') },
    { name: 'event', label: say('event'), act: () => openForm(chat, 'event') },
  ]), icon('plus'));
  const emoji = button({ 'aria-label': say('emoji'), class: 'round open-emoji' }, (event) => {
    receive('open-emoji', event);
    emojiPanel(emoji, (text, chosen) => receive('emoji', chosen, { text }));
  }, icon('smile'));
  return h('footer', { class: 'chat-foot' }, attach, file, emoji, made.editor.element, made.place);
}

/** The open conversation: head, messages, and where it can be written to. */
export class MainPane {
  readonly element = h('div', { id: 'main', class: 'main' });
  readonly #head = h('div', {});
  readonly #foot = h('div', {});
  readonly thread: Thread;

  constructor() {
    const list = h('div', { role: 'application', class: 'messages' });
    this.thread = new Thread(list, () => new WhatsAppMessage(() => (this.thread.chat ? jidOf(this.thread.chat) : '')));
    fill(this.element, this.#head, h('div', { 'data-testid': testid('conversation-panel-messages'), class: 'panel' }, list), this.#foot);
  }

  open(chat: DemoChat): void {
    fill(this.#head, header(chat, () => this.#select(chat)));
    fill(this.#foot, footer(chat));
    this.thread.open(chat);
  }

  #select(chat: DemoChat): void {
    startSelecting(this.thread, messagesOf(chat), this.#foot, () => fill(this.#foot, footer(chat)));
  }

  /** Draws again after a change; the footer stays, with whatever is being written in it. */
  refresh(before: boolean | null): void {
    const { chat } = this.thread;
    if (!chat) return;
    fill(this.#head, header(chat, () => this.#select(chat)));
    if (before !== null && before !== isMember(chat)) fill(this.#foot, footer(chat));
    this.thread.refresh();
  }
}
