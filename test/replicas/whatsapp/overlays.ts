import { button, roleButton } from '../chats/press.ts';
import { h, need } from '../runtime/dom.ts';
import { testid } from './build.ts';
import { icon } from './icons.ts';
import { say } from './words.ts';

export interface Overlay {
  readonly element: HTMLElement;
  close(): void;
}

const open: Overlay[] = [];

export function overlay(content: HTMLElement): Overlay {
  const element = h('span', { class: 'layer' }, content);
  need('#app').append(element);
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

/** A menu near an element; each entry closes it and acts. */
export function menu(opener: Element, items: readonly { name: string; label: string; act(event: Event): void }[]): void {
  const rows = items.map(({ name, label, act }) => roleButton({ role: 'menuitem', 'aria-label': label, class: `menu-item item-${name}` }, (event) => {
    made.close();
    act(event);
  }, label));
  const list = h('div', { role: 'menu', 'data-testid': testid('popup-contents'), class: 'menu' }, ...rows);
  const at = opener.getBoundingClientRect();
  list.style.top = `${Math.max(8, Math.min(at.bottom, window.innerHeight - 44 * items.length - 20))}px`;
  list.style.left = `${Math.max(8, Math.min(at.left - 40, window.innerWidth - 240))}px`;
  const back = h('div', { class: 'menu-back', on: { click: () => made.close() } });
  const made = overlay(h('div', {}, back, list));
}

/** A modal with a title and a close button. */
export function dialog(title: string, ...children: (Node | null)[]): Overlay {
  const close = button({ 'aria-label': say('close'), class: 'round close' }, () => made.close(), icon('close'));
  const box = h('div', { role: 'dialog', 'aria-label': title, 'data-animate-modal-popup': 'true', class: 'modal' }, h('header', { class: 'modal-head' }, close, h('h1', {}, title)), ...children);
  const made = overlay(h('div', { class: 'modal-back' }, box));
  return made;
}
