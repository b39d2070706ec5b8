import { h, type Props } from '../runtime/dom.ts';

type Press = (event: Event) => void;
type Child = Node | string | null;

const asked = new URLSearchParams(location.search).get('touch');
/** Whether the machine can be touched. `?touch=1` or `0` says otherwise than the browser. */
export const touch = asked === null ? navigator.maxTouchPoints > 0 : asked === '1';

/** The one event that everything pressable listens to. */
export const PRESS = touch ? 'mousedown' : 'click';

/** Listens on the element itself: this version has no common root. */
export function attachPress<E extends Element>(element: E, act: Press): E {
  element.addEventListener(PRESS, (event) => {
    if (event instanceof MouseEvent && event.button === 0) act(event);
  });
  return element;
}

/** Ends an event here, as most of this version's handlers do. */
export function cancelEvent(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

/** A letter of the icon font. */
export const icon = (name: string, className = 'button-icon'): HTMLElement => h('span', { class: `tgico ${className} i-${name}`, 'aria-hidden': 'true' });

export const button = (props: Props, act: Press, ...children: Child[]): HTMLButtonElement => attachPress(h('button', { type: 'button', ...props }, ...children), act);

/** An entry of a menu. */
export function menuItem(name: string, iconName: string, label: string, act: Press): HTMLElement {
  return attachPress(h('div', { class: `btn-menu-item rp-overflow item-${name}` }, icon(iconName, 'btn-menu-item-icon'), h('span', { class: 'i18n btn-menu-item-text' }, label)), (event) => {
    cancelEvent(event);
    act(event);
  });
}
