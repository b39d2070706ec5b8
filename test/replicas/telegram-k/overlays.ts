import { h } from '../runtime/dom.ts';
import { say } from '../telegram/words.ts';
import { attachPress, button, cancelEvent, icon, touch } from './press.ts';

export interface Overlay {
  readonly element: HTMLElement;
  close(): void;
}

const open: Overlay[] = [];

export function overlay(element: HTMLElement): Overlay {
  document.body.append(element);
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

/** How far the pointer may go from a menu before it closes, in pixels. */
const LEAVING = 100;

function closeWhenLeft(menu: Element, made: Overlay): void {
  const onMove = ({ clientX, clientY }: MouseEvent): void => {
    const { left, right, top, bottom } = menu.getBoundingClientRect();
    const far = Math.max(left - clientX, clientX - right, top - clientY, clientY - bottom) >= LEAVING;
    if (far) made.close();
    if (far || !menu.isConnected) window.removeEventListener('mousemove', onMove);
  };
  window.addEventListener('mousemove', onMove);
}

/** A menu at a point of the screen; `entries` gets the function that closes it. */
export function menuAt(x: number, y: number, id: string, entries: (close: () => void) => readonly (Node | null)[]): void {
  const menu = h('div', { id, class: 'btn-menu contextmenu active was-open' });
  menu.style.left = `${Math.max(8, Math.min(x, window.innerWidth - 250))}px`;
  menu.style.top = `${Math.max(8, Math.min(y, window.innerHeight - 300))}px`;
  const back = attachPress(h('div', { class: 'btn-menu-overlay' }), (event) => {
    cancelEvent(event);
    made.close();
  });
  menu.append(...entries(() => made.close()).filter((entry) => entry !== null));
  const made = overlay(h('div', { class: 'menu-place' }, back, menu));
  if (!touch) closeWhenLeft(menu, made);
}

export function popup(className: string, title: string, ...children: readonly (Node | null)[]): Overlay {
  const close = button({ class: 'btn-icon popup-close', 'aria-label': say('close') }, () => made.close(), icon('close'));
  const made = overlay(h('div', { class: `popup ${className} active` }, h('div', { class: 'popup-container z-depth-1' }, h('div', { class: 'popup-header' }, close, h('div', { class: 'popup-title' }, h('span', { class: 'i18n' }, title))), h('div', { class: 'popup-body' }, ...children))));
  return made;
}

/** Asks once more. */
export function confirm(title: string, label: string, act: (event: Event) => void): void {
  const made = popup('popup-peer popup-confirmation', title, h('div', { class: 'popup-buttons' }, button({ class: 'popup-button btn' }, () => made.close(), say('cancel')), button({ class: 'popup-button btn danger confirm' }, (event) => {
    made.close();
    act(event);
  }, label)));
}
