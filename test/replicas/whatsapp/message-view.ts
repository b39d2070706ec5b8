import type { DemoMessage } from '../chats/chat.ts';
import { button, roleButton } from '../chats/press.ts';
import { reactionTo, reactTo } from '../chats/state.ts';
import type { MessageView } from '../chats/thread.ts';
import { fill, h } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { pictureUrl, richText } from '../runtime/text.ts';
import { is2026, shortIds, testid } from './build.ts';
import { emojiPanel } from './emoji-panel.ts';
import { openForward } from './forward.ts';
import { icon } from './icons.ts';
import { menu, overlay } from './overlays.ts';
import { say } from './words.ts';

/** Faces of the quick bar by the names that tests call them. */
export const FACES = { thumb: '👍', love: '❤️', haha: '😂', wow: '😮', sad: '😢', pray: '🙏' } as const;
const local = (name: string): string => pictureUrl('media.fcgk1-1.fna.whatsapp.net', name);

const parts = {
  emoji: (character: string) => local(`emoji/${character}`),
  hashtag: (tag: string) => h('span', {}, tag),
  mention: (mention: string) => h('span', {}, mention),
  link: (address: string) => h('a', { href: `https://${address}`, target: '_blank', rel: 'noopener' }, address),
};

/** The bar of faces over a message. */
function openReactions(message: DemoMessage, opener: Element): void {
  const faces = Object.entries(FACES).map(([name, face]) => roleButton({ 'aria-label': face, 'aria-pressed': String(reactionTo(message.id) === face), class: `face face-${name}` }, (event) => {
    made.close();
    reactTo(message.id, face, event);
  }, h('img', { alt: face, src: local(`emoji/${face}`) })));
  const mine = reactionTo(message.id);
  const other = mine !== null && !Object.values<string>(FACES).includes(mine);
  const more = roleButton({ 'aria-label': say('moreReactions'), 'aria-pressed': String(other), 'data-testid': testid('reactions-show-more'), class: 'face face-more' }, () => {
    made.close();
    emojiPanel(opener, (face, event) => reactTo(message.id, face, event), { mine });
  }, icon('plus'));
  const bar = h('div', { role: is2026 ? 'toolbar' : 'group', 'data-menu-content': is2026 ? 'true' : null, class: 'faces' }, ...faces, more);
  const at = opener.getBoundingClientRect();
  bar.style.top = `${Math.max(8, at.top - 60)}px`;
  bar.style.left = `${Math.max(8, Math.min(at.left - 120, window.innerWidth - 300))}px`;
  const made = overlay(h('div', {}, h('div', { class: 'menu-back', on: { click: () => made.close() } }), bar));
}

/** One message with the buttons that show at its side. `jid` names the open chat. */
export class WhatsAppMessage implements MessageView {
  readonly element = h('div', { role: 'row', class: 'row' });
  readonly #jid: () => string;

  constructor(jid: () => string) {
    this.#jid = jid;
  }

  show(message: DemoMessage): void {
    const { author } = message;
    const key = `3EB0${message.id}`;
    const group = this.#jid().endsWith('@g.us');
    const id = shortIds ? key : `${author === null}_${this.#jid()}_${key}${group && author ? `_${author.id}@c.us` : ''}`;
    const name = author?.name ?? say('you');
    const text = message.text === '' ? null : h('div', { class: is2026 ? null : 'copyable-text', 'data-pre-plain-text': `[${message.time}, 14/2/2024] ${name}: ` }, h('div', { class: 'text' }, h('span', { dir: 'ltr', 'data-testid': is2026 ? testid('selectable-text') : null, class: is2026 ? 'words' : 'words selectable-text copyable-text' }, ...richText(message.text, parts, 'run'))));
    const images = (message.images ?? []).map((image) => image.name.startsWith('video/')
      ? h('div', { class: 'image' }, h('img', { alt: '', src: local(image.name) }), roleButton({ 'aria-label': say('play'), class: 'play' }, (event) => receive('play', event), '▶'))
      : h('div', { class: 'image' }, h('img', { alt: image.alt ?? '', src: local(image.name) })));
    const chosen = reactionTo(message.id);
    const pill = chosen === null ? null : button({ 'aria-label': `${chosen} 1, ${say('viewReactions')}`, class: 'pill' }, (event) => receive('open-reactions', event, { postId: message.id }), chosen);
    const tools = h('div', { class: 'tools' },
      roleButton({ 'aria-label': say('react'), class: 'round react' }, (event) => openReactions(message, event.target instanceof Element ? event.target : this.element), icon('smile')),
      roleButton({ 'aria-label': say('forward'), 'data-testid': testid('forward-chat'), class: 'round forward' }, () => openForward(message), icon('forward')));
    const options = roleButton({ 'aria-label': say('menu'), class: 'options' }, () => menu(options, [
      { name: 'reply', label: say('reply'), act: (event) => receive('open-reply', event, { postId: message.id }) },
      { name: 'react', label: say('react'), act: () => openReactions(message, this.element) },
      { name: 'forward', label: say('forward'), act: () => openForward(message) },
      { name: 'star', label: say('star'), act: (event) => receive('save', event, { postId: message.id }) },
      { name: 'delete', label: say('remove'), act: (event) => receive('delete', event, { postId: message.id }) },
    ]), icon('down'));
    const bubble = h('div', { 'data-testid': testid('msg-container'), class: 'bubble' }, h('span', { 'data-testid': testid(author ? 'tail-in' : 'tail-out'), 'data-icon': is2026 ? (author ? 'tail-in' : 'tail-out') : null, class: 'tail' }), group && author ? h('div', { class: 'sender' }, h('span', { dir: 'auto' }, author.name)) : null, ...images, text, h('div', { 'data-testid': is2026 ? testid('msg-meta') : null, class: 'meta' }, h('span', { dir: 'auto' }, message.time)), options, pill);
    const whose = is2026 ? (author ? 'theirs' : 'own') : author ? 'message-in' : 'message-out';
    const picture = is2026 && group && author ? roleButton({ 'aria-label': `${say('openChatOf')} ${author.name}`, 'data-testid': testid('group-chat-profile-picture'), class: 'who' }, (event) => receive('open-info', event, { account: author.handle })) : null;
    const inner = h('div', { class: `${whose} focusable-list-item` }, picture, bubble, tools);
    fill(this.element, h('div', { tabindex: '-1', 'data-id': id, class: 'message' }, inner));
  }
}
