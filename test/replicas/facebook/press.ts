import { h, set, type Props } from '../runtime/dom.ts';

/** A `div role=button`: acts on click, and on the keydown of Enter or Space with no click after it. */
export function pressable<E extends Element>(element: E, act: (event: Event) => void): E {
  set(element, {
    on: {
      click: (event) => {
        if (element.getAttribute('aria-disabled') !== 'true') act(event);
      },
      keydown(event) {
        if (!(event instanceof KeyboardEvent) || event.target !== element || (event.key !== 'Enter' && event.key !== ' ')) return;
        event.preventDefault();
        if (element.getAttribute('aria-disabled') !== 'true') act(event);
      },
    },
  });
  return element;
}

/** A `div role=button` with a label. */
export function button(label: string | null, props: Props, act: (event: Event) => void, ...children: (Node | string | null)[]): HTMLDivElement {
  return pressable(h('div', { role: 'button', tabindex: '0', 'aria-label': label, ...props }, ...children), act);
}
