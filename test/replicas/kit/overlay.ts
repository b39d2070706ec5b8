import { mount, portal } from '../runtime/delegate.ts';
import { h, set } from '../runtime/dom.ts';

export interface Overlay {
  readonly element: HTMLElement;
  close(): void;
}

interface Options {
  /** The component that opened it: events go on to it, as from a React portal. */
  readonly owner?: Element | null;
  /** What Escape does; closes by default. */
  escape?(): void;
}

const open: { readonly overlay: Overlay; escape(): void }[] = [];

/** Puts a node into a root of its own at the end of the body, away from what opened it. */
export function openOverlay(content: HTMLElement, { owner, escape }: Options = {}): Overlay {
  const element = h('div', { class: 'overlay' }, content);
  if (owner) {
    portal(element, owner);
    // Presses inside are no presses of what opened it.
    set(element, { on: { click: (event) => event.stopPropagation() } });
  }
  document.body.append(element);
  mount(element);
  const overlay: Overlay = {
    element,
    close() {
      element.remove();
      const index = open.findIndex((each) => each.overlay === overlay);
      if (index >= 0) open.splice(index, 1);
    },
  };
  open.push({ overlay, escape: escape ?? overlay.close });
  return overlay;
}

/** Does to the topmost overlay what Escape does; false where none is open. */
export function closeTop(): boolean {
  const top = open.at(-1);
  top?.escape();
  return top !== undefined;
}

export const overlayOpen = (): boolean => open.length > 0;

/** Closes everything, as a change of route does. */
export function closeAll(): void {
  while (open.length > 0) open.at(-1)?.overlay.close();
}
