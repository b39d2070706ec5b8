import { h, type Props } from './dom.ts';

const NAMES = ['Budi Santoso', 'Budiman Arif', 'Citra Lestari'];

export interface MentionLook {
  /** The list, with its entries, the first of which is marked. */
  list(entries: readonly HTMLElement[]): HTMLElement;
  entry(first: boolean, index: number): Props;
  /** On the editor while the list is open. */
  readonly opened: Readonly<Record<string, string>>;
}

/** As Lexical's plugin draws it. */
export const ARIA_LIST: MentionLook = {
  list: (entries) => h('div', { id: 'typeahead-menu', class: 'mentions' }, h('ul', { role: 'listbox' }, ...entries)),
  entry: (first, index) => ({ role: 'option', id: `typeahead-item-${index}`, 'aria-selected': String(first) }),
  opened: { 'aria-controls': 'typeahead-menu', 'aria-activedescendant': 'typeahead-item-0' },
};

/** As Telegram K draws it, whose field says nothing of it. */
export const HELPER_LIST: MentionLook = {
  list: (entries) => h('div', { class: 'autocomplete-helper z-depth-1 mentions-helper is-visible mentions' }, h('div', { class: 'navigable-list' }, ...entries)),
  entry: (first) => ({ class: first ? 'active' : '' }),
  opened: {},
};

/**
 * A list of names while the text before the caret ends in `@` and letters. Enter takes the first, ahead of whatever else it
 * does; the name is put in without an input event, as the sites' editors do.
 */
export function suggestNames(editor: HTMLElement, look: MentionLook, changed: () => void): void {
  let open: HTMLElement | null = null;
  let first = '';
  const close = (): void => {
    open?.remove();
    open = null;
    for (const name of Object.keys(look.opened)) editor.removeAttribute(name);
  };
  editor.addEventListener('input', () => {
    close();
    const { anchorNode, anchorOffset } = getSelection() ?? {};
    const typed = anchorNode instanceof Text ? /@(\p{L}{2,})$/u.exec(anchorNode.data.slice(0, anchorOffset))?.[1]?.toLowerCase() : undefined;
    const names = typed === undefined ? [] : NAMES.filter((name) => name.toLowerCase().startsWith(typed));
    if (names[0] === undefined) return;
    first = names[0];
    open = look.list(names.map((name, index) => h('div', look.entry(index === 0, index), name)));
    document.body.append(open);
    for (const [name, value] of Object.entries(look.opened)) editor.setAttribute(name, value);
  });
  window.addEventListener(
    'keydown',
    (event) => {
      const { anchorNode, anchorOffset = 0 } = getSelection() ?? {};
      if (!open || event.key !== 'Enter' || event.isComposing || !(anchorNode instanceof Text) || !editor.contains(anchorNode)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const from = anchorNode.data.slice(0, anchorOffset).lastIndexOf('@');
      anchorNode.replaceData(from, anchorOffset - from, first);
      getSelection()?.collapse(anchorNode, from + first.length);
      close();
      changed();
    },
    { capture: true },
  );
}
