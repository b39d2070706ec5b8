import { mount, portal } from '../runtime/delegate.ts';
import { h } from '../runtime/dom.ts';
import { button } from './press.ts';
import { say } from './words.ts';

export interface Portal {
  readonly element: HTMLElement;
  close(): void;
}

const open: Portal[] = [];

/** Puts a node into its own root at the end of the body; its events go on to `owner`, as from a React portal. */
export function openPortal(content: HTMLElement, owner: Element | null): Portal {
  const element = h('div', {}, content);
  if (owner) portal(element, owner);
  document.body.append(element);
  mount(element);
  const made: Portal = {
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

/** A modal `role=dialog` with a title and a close button. It hangs from the page, so presses inside don't reach what opened it. */
export function openDialog(title: string, label: string, ...children: (Node | null)[]): Portal {
  const close = button(say('close'), { class: 'round close' }, () => made.close(), '✕');
  const box = h('div', { role: 'dialog', 'aria-modal': 'true', 'aria-label': label, class: 'dialog' }, h('div', { class: 'dialog-head' }, h('h2', {}, title), close), h('div', { class: 'dialog-body' }, ...children));
  const made = openPortal(h('div', { class: 'dialog-back' }, box), null);
  return made;
}

export function closeTop(): void {
  open.at(-1)?.close();
}

/** Closes everything, as a change of route does. */
export function closeAll(): void {
  while (open.length > 0) closeTop();
}
