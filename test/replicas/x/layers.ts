import { h, need } from '../runtime/dom.ts';
import { portal } from '../runtime/delegate.ts';

export interface Layer {
  readonly element: HTMLElement;
  close(): void;
}

const open: Layer[] = [];

/** Puts an overlay into `#layers`; its events go on to `owner`, as from a React portal. `onEscape` closes it by default. */
export function layer(content: HTMLElement, owner: Element | null, onEscape?: () => void): Layer {
  const element = h('div', { class: 'layer' }, content);
  if (owner) portal(element, owner);
  need('#layers').append(element);
  const made: Layer = {
    element,
    close() {
      element.remove();
      const index = open.indexOf(made);
      if (index >= 0) open.splice(index, 1);
    },
  };
  escapes.set(made, onEscape ?? made.close);
  open.push(made);
  return made;
}

const escapes = new WeakMap<Layer, () => void>();

/** Closes the topmost overlay; false where none is open. */
export function closeTop(): boolean {
  const top = open.at(-1);
  if (!top) return false;
  escapes.get(top)?.();
  return true;
}

export const layerOpen = (): boolean => open.length > 0;

/** Closes everything, as a change of route does. */
export function closeAll(): void {
  while (open.length > 0) open.at(-1)?.close();
}
