import { h, set, type Props } from '../runtime/dom.ts';

type Press = (event: Event) => void;
const acts = new WeakMap<Element, Press>();

/** A native button or link: acts on click, which the browser also makes from Enter and Space. */
export function pressable<E extends Element>(element: E, act: Press): E {
  acts.set(element, act);
  set(element, { on: { click: act } });
  return element;
}

/** Not a native button: also acts on the keydown of Enter or Space, with no click after it. */
export function pressableRole<E extends Element>(element: E, act: Press): E {
  set(element, {
    on: {
      keydown(event) {
        if (!(event instanceof KeyboardEvent) || event.target !== element || event.repeat || (event.key !== 'Enter' && event.key !== ' ')) return;
        event.preventDefault();
        act(event);
      },
    },
  });
  return pressable(element, act);
}

/** What pressing an element does; the letter keys do the same. */
export const actOf = (element: Element): Press | undefined => acts.get(element);

export function button(props: Props, act: Press, ...children: (Node | string | null)[]): HTMLButtonElement {
  return pressable(h('button', { type: 'button', ...props }, ...children), act);
}

export function menuItem(props: Props, act: Press, ...children: (Node | string | null)[]): HTMLDivElement {
  return pressableRole(h('div', { tabindex: '0', ...props }, ...children), act);
}
