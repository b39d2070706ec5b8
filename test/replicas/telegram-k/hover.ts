import type { DemoMessage } from '../chats/chat.ts';
import { chatWith } from '../chats/chats.ts';
import { isMember, reactTo } from '../chats/state.ts';
import { h } from '../runtime/dom.ts';
import { FACES, faceNames } from '../telegram/faces.ts';
import { local } from './bubble.ts';
import { attachPress, cancelEvent, touch } from './press.ts';

const REST = 400;
const FADE = 200;

/** The default reaction at the corner of the bubble under the pointer: there a moment after the pointer came, gone when it left. */
export function listenToHover(container: HTMLElement, messageIn: (bubble: Element) => DemoMessage | null): void {
  let over: Element | null = null;
  let shown: HTMLElement | null = null;
  const leave = (): void => {
    const leaving = shown;
    over = null;
    shown = null;
    leaving?.classList.replace('forwards', 'backwards');
    window.setTimeout(() => leaving?.remove(), FADE);
  };
  if (touch) return;
  container.addEventListener('mousemove', (event) => {
    const content = event.target instanceof Element ? event.target.closest('.bubble-content') : null;
    const bubble = content?.closest('.bubble') ?? null;
    if (bubble !== null && bubble === over) return;
    leave();
    const message = bubble && messageIn(bubble);
    const chat = message && chatWith(message.id);
    if (!content || !message || !chat || !isMember(chat)) return;
    over = bubble;
    const made = h('div', { class: 'bubble-hover-reaction' }, h('div', { class: 'bubble-hover-reaction-sticker media-sticker-wrapper' }));
    shown = made;
    content.append(made);
    window.setTimeout(() => {
      if (shown !== made) return;
      const [first = 'love'] = faceNames;
      made.firstElementChild?.append(h('img', { alt: '', src: local(`emoji/${FACES[first]}`) }));
      made.dataset['loaded'] = '1';
      made.classList.add('is-visible', 'forwards');
      attachPress(made, (press) => {
        cancelEvent(press);
        reactTo(message.id, FACES[first], press);
        leave();
      });
    }, REST);
  });
  container.addEventListener('mouseleave', leave);
}
