import { h, set, type Props } from '../runtime/dom.ts';

type Press = (event: Event) => void;
type Child = Node | string | null;

/** A native button: acts on click. */
export function button(props: Props, act: Press, ...children: Child[]): HTMLButtonElement {
  return h('button', { type: 'button', ...props, on: { click: act } }, ...children);
}

/** A `div` that acts on click, and on the keydown of Enter or Space with no click after it. */
export function roleButton(props: Props, act: Press, ...children: Child[]): HTMLDivElement {
  const element = h('div', { role: 'button', tabindex: '0', ...props }, ...children);
  set(element, {
    on: {
      click: act,
      keydown(event) {
        if (!(event instanceof KeyboardEvent) || event.target !== element || event.repeat || (event.key !== 'Enter' && event.key !== ' ')) return;
        event.preventDefault();
        act(event);
      },
    },
  });
  return element;
}
