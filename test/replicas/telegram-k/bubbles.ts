import { chatWith } from '../chats/chats.ts';
import type { DemoMessage } from '../chats/chat.ts';
import { isMember, reactTo } from '../chats/state.ts';
import { h } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { FACES, faceNames, type FaceName } from '../telegram/faces.ts';
import { say } from '../telegram/words.ts';
import { local } from './bubble.ts';
import { openForward } from './forward.ts';
import { listenToHover } from './hover.ts';
import { confirm, menuAt, overlay } from './overlays.ts';
import { attachPress, cancelEvent, icon, menuItem } from './press.ts';

interface Around {
  /** The message that a bubble shows. */
  messageIn(bubble: Element): DemoMessage | null;
  reply(message: DemoMessage): void;
}

const faceOf = (element: Element): FaceName | undefined => faceNames.find((name) => element.classList.contains(`chip-${name}`));

/** All faces, after "more" in the menu: outside of the columns, as no picker for a text is. */
function openPicker(message: DemoMessage): void {
  const tab = attachPress(h('button', { class: 'menu-horizontal-div-item btn-icon picker-tab' }, icon('recent')), (event) => receive('picker-tab', event));
  const made = overlay(h('div', { class: 'emoji-dropdown emoticons-dropdown active' }, h('div', { class: 'emoticons-menu' }, tab), h('div', { class: 'super-emojis' }, ...faceNames.map((name) => attachPress(h('span', { class: `super-emoji super-emoji-custom face-${name}` }, h('img', { alt: '', src: local(`emoji/${FACES[name]}`) })), (event) => {
    cancelEvent(event);
    made.close();
    reactTo(message.id, FACES[name], event);
  })))));
}

function openMenu(message: DemoMessage, around: Around, x: number, y: number): void {
  menuAt(x, y, 'bubble-contextmenu', (close) => {
    const entry = (name: string, iconName: string, label: string, act: (event: Event) => void): HTMLElement => menuItem(name, iconName, label, (event) => {
      close();
      act(event);
    });
    // Faces are drawn: none has a name, nor says whether it is chosen.
    const faces = faceNames.map((name) => attachPress(h('div', { class: `btn-menu-reactions-reaction face-${name}` }, h('div', { class: 'btn-menu-reactions-reaction-scale' }, h('div', { class: 'btn-menu-reactions-reaction-appear' }, h('img', { alt: '', src: local(`emoji/${FACES[name]}`) })))), (event) => {
      cancelEvent(event);
      close();
      reactTo(message.id, FACES[name], event);
    }));
    const more = attachPress(h('button', { class: 'btn-icon btn-menu-reactions-more' }, icon('down')), (event) => {
      cancelEvent(event);
      close();
      receive('more-reactions', event);
      openPicker(message);
    });
    const chat = chatWith(message.id);
    return [
      chat && isMember(chat) ? h('div', { class: 'btn-menu-reactions-container is-visible' }, h('div', { class: 'btn-menu-reactions' }, ...faces, more)) : null,
      h('div', { class: 'btn-menu-items' },
        entry('reply', 'reply', say('reply'), () => around.reply(message)),
        entry('copy', 'copy', say('copy'), (event) => receive('copy-text', event, { postId: message.id })),
        entry('save', 'download', say('save'), (event) => receive('save', event, { postId: message.id })),
        entry('forward', 'forward', say('forward'), () => openForward(message)),
        entry('delete', 'delete', say('remove'), () => confirm(say('removeTitle'), say('remove'), (event) => receive('delete', event, { postId: message.id })))),
    ];
  });
}

/** One listener on the container of all bubbles, which looks up what was pressed. */
export function listenToBubbles(container: HTMLElement, around: Around): void {
  const hit = (event: Event, selector: string): { found: Element; message: DemoMessage } | null => {
    const found = event.target instanceof Element ? event.target.closest(selector) : null;
    const bubble = found?.closest('.bubble');
    const message = bubble ? around.messageIn(bubble) : null;
    return found && message ? { found, message } : null;
  };
  attachPress(container, (event) => {
    const reaction = hit(event, 'reaction-element');
    if (reaction) {
      cancelEvent(event);
      const face = faceOf(reaction.found);
      if (face && !reaction.found.classList.contains('is-inactive')) reactTo(reaction.message.id, FACES[face], event);
      return;
    }
    const beside = hit(event, '.bubble-beside-button.forward');
    if (beside) {
      cancelEvent(event);
      openForward(beside.message);
      return;
    }
    if (hit(event, '.video-play')) receive('play', event);
  });
  listenToHover(container, around.messageIn);
  container.addEventListener('contextmenu', (event) => {
    const at = hit(event, '.bubble-content');
    if (!at) return;
    event.preventDefault();
    openMenu(at.message, around, event.clientX, event.clientY);
  });
  container.addEventListener('dblclick', (event) => {
    const at = hit(event, '.bubble');
    if (at && !hit(event, 'reaction-element, .bubble-beside-button, .attachment, .time')) around.reply(at.message);
  });
}
