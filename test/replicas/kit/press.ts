import { h, set, type Props } from '../runtime/dom.ts';

type Press = (event: Event) => void;
type Child = Node | string | null | undefined | false;

/** Enter alone: no Shift, no composition, no repetition. */
export const plainEnter = (event: Event): event is KeyboardEvent =>
  event instanceof KeyboardEvent && event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.isComposing && !event.repeat;
export const modifiedEnter = (event: Event): event is KeyboardEvent =>
  event instanceof KeyboardEvent && event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing && !event.repeat;
export const typingIn = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement);

/** Acts on click; natively a button or link, so the browser makes a click of Enter too. */
export function onPress<E extends Element>(element: E, act: Press): E {
  set(element, { on: { click: (event) => act(event) } });
  return element;
}

/** A native button. A disabled one hears nothing. */
export const nativeButton = (props: Props, act: Press, ...children: Child[]): HTMLButtonElement => onPress(h('button', { type: 'button', ...props }, ...children), act);

/** Enter or Space on a focused element that is no native button: acts on keydown, with no click after it. */
export function onActivationKey<E extends Element>(element: E, act: Press): E {
  set(element, {
    on: {
      keydown(event) {
        if (!(event instanceof KeyboardEvent) || event.target !== element || event.repeat || (event.key !== 'Enter' && event.key !== ' ')) return;
        event.preventDefault();
        if (element.getAttribute('aria-disabled') !== 'true') act(event);
      },
    },
  });
  return element;
}

/** A `div role=button`: acts on click, and on the keydown of Enter or Space. */
export function roleButton(props: Props, act: Press, ...children: Child[]): HTMLDivElement {
  const element = h('div', { role: 'button', tabindex: '0', ...props }, ...children);
  onPress(element, (event) => {
    if (element.getAttribute('aria-disabled') !== 'true') act(event);
  });
  return onActivationKey(element, act);
}

/** Two taps on the same element within a moment, as touch pages count them themselves. */
export function onDoubleTap(element: Element, act: Press): void {
  let last = -Infinity;
  set(element, {
    on: {
      touchend(event) {
        const twice = event.timeStamp - last < 300;
        last = twice ? -Infinity : event.timeStamp;
        if (twice) act(event);
      },
    },
  });
}

const SEQUENCE = ['pointerdown', 'mousedown', 'pointerup', 'mouseup'] as const;

/** A `div role=button` that takes a click only at the end of a whole press: `click()` alone does nothing. */
export function wholePressButton(props: Props, act: Press, ...children: Child[]): HTMLDivElement {
  const element = h('div', { role: 'button', tabindex: '0', ...props }, ...children);
  const seen = new Set<string>();
  set(element, {
    on: {
      ...Object.fromEntries(SEQUENCE.map((type) => [type, () => void seen.add(type)])),
      click(event) {
        const whole = SEQUENCE.every((type) => seen.has(type));
        seen.clear();
        if (whole) act(event);
      },
    },
  });
  return onActivationKey(element, act);
}
