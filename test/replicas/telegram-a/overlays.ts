import { h, need } from '../runtime/dom.ts';
import { dangerButton, fastButton, icon } from './press.ts';
import { say } from '../telegram/words.ts';

export interface Overlay {
  readonly element: HTMLElement;
  close(): void;
}

const open: Overlay[] = [];

/** Puts an overlay into `#portals`, outside the columns. */
export function overlay(content: HTMLElement): Overlay {
  const element = h('div', {}, content);
  need('#portals').append(element);
  const made: Overlay = {
    element,
    close() {
      element.remove();
      const index = open.indexOf(made);
      if (index >= 0) open.splice(index, 1);
    },
  };
  open.push(made);
  return made;
}

export const closeTop = (): void => open.at(-1)?.close();
export function closeAll(): void {
  while (open.length > 0) closeTop();
}

/** A menu at a point of the screen. */
export function menuAt(x: number, y: number, className: string, ...children: readonly (Node | null)[]): Overlay {
  const bubble = h('div', { role: 'menu', class: `bubble menu-container ${className}` }, ...children);
  bubble.style.left = `${Math.max(8, Math.min(x, window.innerWidth - 260))}px`;
  bubble.style.top = `${Math.max(8, Math.min(y, window.innerHeight - 290))}px`;
  const made = overlay(h('div', { class: 'Menu' }, h('div', { class: 'backdrop', on: { mousedown: () => made.close() } }), bubble));
  return made;
}

export function modal(className: string, title: string, ...children: readonly (Node | null)[]): Overlay {
  const close = fastButton({ class: 'round translucent modal-close', 'aria-label': say('close') }, () => made.close(), icon('close'));
  const made = overlay(h('div', { class: `Modal ${className}` }, h('div', { class: 'modal-backdrop' }), h('div', { class: 'modal-dialog', role: 'dialog' }, h('div', { class: 'modal-header' }, close, h('div', { class: 'modal-title' }, title)), h('div', { class: 'modal-content' }, ...children))));
  return made;
}

/** Asks once more; the confirming button waits for the click. */
export function confirm(title: string, label: string, act: (event: Event) => void): void {
  const made = modal('confirm', title, h('div', { class: 'dialog-buttons' }, fastButton({ class: 'text' }, () => made.close(), say('cancel')), dangerButton({ class: 'confirm-dialog-button' }, (event) => {
    made.close();
    act(event);
  }, label)));
}
