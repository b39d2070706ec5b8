import type { DemoChat, DemoMessage } from '../chats/chat.ts';
import { isMember, reactionTo } from '../chats/state.ts';
import type { MessageView } from '../chats/thread.ts';
import { fill, h, set } from '../runtime/dom.ts';
import { richText } from '../runtime/text.ts';
import { FACES, faceNames, given } from '../telegram/faces.ts';
import { peerIn } from '../telegram/peer.ts';
import { say } from '../telegram/words.ts';
import { icon } from './press.ts';

const peerOf = peerIn('k');
export const local = (name: string): string => `/k/_replica/img/${name.split('/').map(encodeURIComponent).join('/')}.svg`;
const parts = {
  emoji: (character: string) => local(`emoji/${character}`),
  hashtag: (tag: string) => h('a', { class: 'anchor-hashtag', href: `#${tag.slice(1)}` }, tag),
  mention: (mention: string) => h('a', { class: 'mention' }, mention),
  link: (address: string) => h('a', { class: 'anchor-url', href: `https://${address}`, target: '_blank', rel: 'noopener' }, address),
};

/** A tag of this version's own, never defined as a class. */
function own(tag: 'reactions-element' | 'reaction-element', className: string, ...children: Node[]): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...children);
  return element;
}

function reactionsOf(message: DemoMessage, chat: DemoChat): HTMLElement | null {
  const chosen = reactionTo(message.id);
  const shown = (chat.kind === 'private' ? [] : given(message.id)).map(({ name, count }) => ({ name, count: count + Number(chosen === FACES[name]) }));
  for (const name of faceNames) if (chosen === FACES[name] && !shown.some((chip) => chip.name === name)) shown.push({ name, count: 1 });
  if (shown.length === 0) return null;
  const state = (name: keyof typeof FACES): string => (isMember(chat) ? (chosen === FACES[name] ? ' is-chosen' : '') : ' is-inactive');
  return own('reactions-element', 'reactions reactions-block', ...shown.map(({ name, count }) => own('reaction-element', `reaction reaction-block chip-${name}${state(name)}`, h('div', { class: 'reaction-sticker' }, h('img', { alt: FACES[name], src: local(`emoji/${FACES[name]}`) })), h('span', { class: 'reaction-counter' }, String(count)))));
}

/** One bubble. It has no listeners: the container of all bubbles hears for it. */
export class TelegramKBubble implements MessageView {
  readonly element = h('div', { class: 'bubble' });
  readonly #chat: () => DemoChat | null;

  constructor(chat: () => DemoChat | null) {
    this.#chat = chat;
  }

  show(message: DemoMessage): void {
    const chat = this.#chat();
    if (!chat) return;
    const { author } = message;
    const side = author ? 'is-in' : 'is-out';
    set(this.element, { class: `bubble ${side}${chat.kind === 'channel' ? ' channel-post' : ''} with-beside-button is-group-last`, 'data-mid': Number(message.id.slice(-6)), 'data-peer-id': peerOf(chat), 'data-timestamp': '1707900000' });
    const time = h('span', { class: 'time' }, h('span', { class: 'i18n' }, message.time));
    const images = (message.images ?? []).map((image) => h('div', { class: 'attachment media-container' }, h('img', { class: 'media-photo', alt: '', src: local(image.name) }), image.name.startsWith('video/') ? h('span', { class: 'video-play btn-circle position-center', role: 'button', 'aria-label': say('play') }, icon('play')) : null));
    const name = author && chat.kind !== 'private' ? h('div', { class: 'colored-name name' }, h('span', { class: 'peer-title', dir: 'auto' }, author.name)) : null;
    const content = h('div', { class: 'bubble-content' }, name, ...images, h('div', { class: 'message spoilers-container', dir: 'auto' }, h('span', { class: 'translatable-message' }, ...richText(message.text, parts, 'run')), reactionsOf(message, chat), time), h('div', { class: 'bubble-beside-button forward', 'aria-label': say('share') }, icon('forward_filled')));
    fill(this.element, h('div', { class: 'bubble-content-wrapper' }, content));
  }
}
