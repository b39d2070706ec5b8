import { set } from '../runtime/dom.ts';

type Press = (event: Event) => void;

// A click with Ctrl or Alt held is not a press here.
const plain = (event: Event): boolean => !(event instanceof MouseEvent && (event.ctrlKey || event.altKey));

/** A native button or link: acts on click, which the browser also makes from Enter and Space. */
export function pressable<E extends Element>(element: E, act: Press): E {
  set(element, { on: { click: (event) => plain(event) && act(event) } });
  return element;
}

/** Not a native button: also acts on Enter or Space when the key comes up, without any click. */
export function pressableRole<E extends Element>(element: E, act: Press): E {
  pressable(element, act);
  set(element, {
    on: {
      keydown(event) {
        if (!(event instanceof KeyboardEvent) || event.repeat || (event.key !== 'Enter' && event.key !== ' ')) return;
        if (event.target !== element) return;
        event.preventDefault();
        const { key } = event;
        const up = (released: KeyboardEvent): void => {
          if (released.key !== key) return;
          document.removeEventListener('keyup', up, true);
          if (element.isConnected && !released.ctrlKey && !released.altKey) act(released);
        };
        document.addEventListener('keyup', up, true);
      },
    },
  });
  return element;
}
