import { h, type Props } from '../runtime/dom.ts';
import type { Handler } from '../runtime/delegate.ts';

type Press = (event: Event) => void;
type Child = Node | string | null;

const asked = new URLSearchParams(location.search).get('touch');
/** Whether this is a touch device, which alone acts on click. `?touch=1` or `0` says otherwise than the browser. */
export const touch = asked === null ? window.matchMedia('(pointer: coarse)').matches : asked === '1';

/** Handlers of a thing that acts as soon as the main button goes down; on a touch device on click instead. */
export const fast = (act: Press): Record<string, Handler> => (touch
  ? { click: act, mousedown: (event) => event.preventDefault() }
  : {
      mousedown(event) {
        event.preventDefault();
        if (event instanceof MouseEvent && event.button === 0) act(event);
      },
    });

/** The generic button. Nothing happens on click, nor by the keyboard, unless the device is touch. */
export function fastButton(props: Props & { class?: string }, act: Press, ...children: Child[]): HTMLButtonElement {
  return h('button', { type: 'button', ...props, class: `Button ${props['class'] ?? ''}`.trim(), on: fast(act) }, ...children);
}

/** A button of the dangerous colour waits for the click. */
export function dangerButton(props: Props & { class?: string }, act: Press, ...children: Child[]): HTMLButtonElement {
  return h('button', { type: 'button', ...props, class: `Button danger ${props['class'] ?? ''}`.trim(), on: { click: act, mousedown: (event) => event.preventDefault() } }, ...children);
}

/** A row of a list: acts like the generic button. */
export function listItem(props: Props & { class?: string }, act: Press, ...children: Child[]): HTMLDivElement {
  return h('div', { ...props, class: `ListItem ${props['class'] ?? ''}`.trim() }, h('div', { class: 'ListItem-button', role: 'button', tabindex: '0', on: fast(act) }, ...children));
}

/** An entry of a menu: acts on click, and on the keydown of Enter or Space. */
export function menuItem(name: string, iconName: string, label: string, act: Press): HTMLDivElement {
  return h('div', { role: 'menuitem', tabindex: '0', class: `MenuItem compact item-${name}`, 'aria-label': label, on: {
    click: act,
    keydown(event) {
      if (event instanceof KeyboardEvent && !event.repeat && (event.key === 'Enter' || event.key === ' ')) act(event);
    },
  } }, icon(iconName), label);
}

/** A letter of the icon font. */
export const icon = (name: string): HTMLElement => h('i', { class: `icon icon-${name}`, 'aria-hidden': 'true' });
