import type { DemoMessage } from '../chats/chat.ts';
import { reactionTo, reactTo } from '../chats/state.ts';
import type { MessageView } from '../chats/thread.ts';
import { fill, h, set } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { richText } from '../runtime/text.ts';
import { FACES, faceNames, type FaceName, given } from '../telegram/faces.ts';
import { say } from '../telegram/words.ts';
import { openForward } from './forward.ts';
import { confirm, menuAt } from './overlays.ts';
import { fastButton, icon, menuItem, touch } from './press.ts';

const TAPS_WITHIN = 200;
export const local = (name: string): string => `/a/_replica/img/${name.split('/').map(encodeURIComponent).join('/')}.svg`;
const parts = {
  emoji: (character: string) => local(`emoji/${character}`),
  hashtag: (tag: string) => h('a', { class: 'text-entity-link', 'data-entity-type': 'MessageEntityHashtag' }, tag),
  mention: (mention: string) => h('a', { class: 'text-entity-link' }, mention),
  link: (address: string) => h('a', { href: `https://${address}`, class: 'text-entity-link', target: '_blank', rel: 'noopener' }, address),
};

/** What a message needs from the page around it. */
export interface Around {
  reply(message: DemoMessage): void;
  isPrivate(): boolean;
}

/** A face; the site's own class names for it are hashed, and so is the one that marks what is chosen. */
const face = (message: DemoMessage, name: FaceName, className: string, close: () => void): HTMLElement =>
  h('div', { class: `${className}${reactionTo(message.id) === FACES[name] ? ' wT7c_Q' : ''} face-${name}`, on: { click: (event) => {
    close();
    reactTo(message.id, FACES[name], event);
  } } }, h('img', { class: 'zk2P0a', alt: FACES[name], draggable: 'false', src: local(`emoji/${FACES[name]}`) }));

/** All faces, after "more" in the menu. */
function openPicker(message: DemoMessage, x: number, y: number): void {
  const made = menuAt(x, y, 'Rd81_x', h('div', { class: 'StickerPicker' }, h('div', { class: 'shared-canvas-container' }, fastButton({ class: 'round translucent picker-tab' }, (event) => receive('picker-tab', event), icon('recent'))), h('div', { class: 'symbol-set-container shared-canvas-container' }, ...faceNames.map((name) => face(message, name, 'Nn5v_e sticker-reaction', () => made.close())))));
  made.element.firstElementChild?.classList.add('ReactionPicker');
}

function openMenu(message: DemoMessage, around: Around, x: number, y: number): void {
  const more = fastButton({ class: 'translucent ReactionSelector__show-more', 'aria-label': say('more') }, (event) => {
    made.close();
    receive('more-reactions', event);
    openPicker(message, x, y);
  }, icon('down'));
  const entry = (name: string, iconName: string, label: string, act: (event: Event) => void): HTMLElement => menuItem(name, iconName, label, (event) => {
    made.close();
    act(event);
  });
  const faces = h('div', { class: 'ReactionSelector__reactions' }, ...faceNames.map((name) => face(message, name, 'q9Ab_1', () => made.close())), more);
  const made = menuAt(x, y, 'MessageContextMenu', h('div', { class: 'ReactionSelector' }, h('div', { class: 'ReactionSelector__bubble-small' }), h('div', { class: 'ReactionSelector__items-wrapper' }, h('div', { class: 'ReactionSelector__bubble-big' }), h('div', { class: 'ReactionSelector__items' }, faces))),
    entry('reply', 'reply', say('reply'), () => around.reply(message)),
    entry('copy', 'copy', say('copy'), (event) => receive('copy-text', event, { postId: message.id })),
    entry('save', 'download', say('save'), (event) => receive('save', event, { postId: message.id })),
    entry('forward', 'forward', say('forward'), () => openForward(message)),
    entry('delete', 'delete', say('remove'), () => confirm(say('removeTitle'), say('remove'), (event) => receive('delete', event, { postId: message.id }))));
}

/** One message with its reactions, the quick reaction in its corner and the share button at its side. */
export class TelegramAMessage implements MessageView {
  readonly element: HTMLElement;
  readonly #around: Around;
  #message: DemoMessage | null = null;
  #tapped = 0;

  constructor(around: Around) {
    this.#around = around;
    this.element = h('div', { class: 'Message message-list-item' });
    const withMessage = (run: (message: DemoMessage) => void): void => {
      if (this.#message) run(this.#message);
    };
    set(this.element, {
      on: {
        contextmenu(event) {
          if (!(event instanceof MouseEvent)) return;
          event.preventDefault();
          withMessage((message) => openMenu(message, around, event.clientX, event.clientY));
        },
        ...(touch
          ? { click: (event: Event) => withMessage((message) => this.#tap(message, event)) }
          : { dblclick: () => withMessage((message) => around.reply(message)) }),
      },
    });
  }

  show(message: DemoMessage): void {
    this.#message = message;
    const number = Number(message.id.slice(-6));
    set(this.element, { id: `message-${number}`, 'data-message-id': number, class: message.author ? 'Message message-list-item' : 'Message message-list-item own' });
    const { author } = message;
    const text = message.text === '' ? null : h('div', { class: 'text-content clearfix with-meta', dir: 'auto' }, ...richText(message.text, parts, 'run'), h('span', { class: 'MessageMeta', dir: 'ltr' }, h('span', { class: 'message-time' }, message.time)));
    const images = (message.images ?? []).map((image) => h('div', { class: 'media-inner' }, h('img', { class: 'full-media', alt: '', src: local(image.name) }), image.name.startsWith('video/') ? fastButton({ class: 'round play', 'aria-label': say('play') }, (event) => receive('play', event), icon('play')) : null));
    const quick = h('div', { class: 'quick-reaction', on: { click: (event) => {
      event.stopPropagation();
      reactTo(message.id, FACES.love, event);
    } } }, h('img', { alt: FACES.love, src: local(`emoji/${FACES.love}`) }));
    const content = h('div', { class: 'message-content has-solid-background' }, h('div', { class: 'content-inner', dir: 'auto' }, author && !this.#around.isPrivate() ? h('div', { class: 'message-title', dir: 'ltr' }, h('span', { class: 'message-title-name' }, author.name)) : null, ...images, text), this.#reactions(message));
    const share = fastButton({ class: 'message-action-button round tiny', 'aria-label': say('share') }, () => openForward(message), icon('share-filled'));
    fill(this.element, h('div', { class: 'message-content-wrapper can-select-text' }, content, touch ? null : quick, share));
  }

  #reactions(message: DemoMessage): HTMLElement | null {
    const chosen = reactionTo(message.id);
    const chips = this.#around.isPrivate() ? [] : [...given(message.id)];
    const shown = chips.map(({ name, count }) => ({ name, count: count + Number(chosen === FACES[name]) }));
    for (const name of faceNames) if (chosen === FACES[name] && !shown.some((chip) => chip.name === name)) shown.push({ name, count: 1 });
    if (shown.length === 0) return null;
    return h('div', { class: 'Reactions' }, ...shown.map(({ name, count }) => fastButton({ class: `tiny message-reaction chip-${name}${chosen === FACES[name] ? ' chosen' : ''}` }, (event) => reactTo(message.id, FACES[name], event), h('img', { alt: FACES[name], src: local(`emoji/${FACES[name]}`) }), h('span', { class: 'counter' }, String(count)))));
  }

  /** Two taps shortly after each other give the default reaction. */
  #tap(message: DemoMessage, event: Event): void {
    if (event.target instanceof Element && event.target.closest('button, a')) return;
    if (event.timeStamp - this.#tapped < TAPS_WITHIN) {
      this.#tapped = 0;
      reactTo(message.id, FACES.love, event);
    } else this.#tapped = event.timeStamp;
  }
}
