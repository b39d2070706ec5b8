import { h, set, type Props } from './dom.ts';

export interface Editor {
  readonly element: HTMLElement;
  /** Lines joined by line feeds. */
  text(): string;
  clear(): void;
  focus(): void;
}

interface Kind {
  block(text: string): HTMLElement;
  readonly wrap: Props | null;
  readonly selector: string;
}

let serial = 0;
const KINDS: Record<'draft' | 'lexical' | 'paragraphs', Kind> = {
  draft: {
    block(text) {
      serial += 1;
      const key = `k${serial.toString(36)}-0-0`;
      const leaf = text === '' ? h('br', { 'data-text': 'true' }) : h('span', { 'data-text': 'true' }, text);
      return h('div', { 'data-block': 'true', 'data-offset-key': key }, h('div', { 'data-offset-key': key, class: 'public-DraftStyleDefault-block' }, h('span', { 'data-offset-key': key }, leaf)));
    },
    wrap: { 'data-contents': 'true' },
    selector: '[data-block]',
  },
  lexical: {
    block: (text) => h('p', { dir: 'auto' }, text === '' ? h('br') : h('span', { 'data-lexical-text': 'true' }, text)),
    wrap: null,
    selector: 'p',
  },
  // Quill and TipTap.
  paragraphs: { block: (text) => h('p', {}, text === '' ? h('br') : text), wrap: null, selector: 'p' },
};

// Inside a shadow root Chromium tells the selection only to that root; Firefox tells it to the document.
function selectionNear(node: Node): Selection | null {
  const root = node.getRootNode();
  if (root instanceof ShadowRoot && 'getSelection' in root && typeof root.getSelection === 'function') return root.getSelection();
  return getSelection();
}

const focusedNear = (node: Node): Element | null => {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.activeElement : document.activeElement;
};

function caretAt(block: Element, offset: number): void {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const first = walker.nextNode();
  const selection = selectionNear(block);
  if (first) selection?.collapse(first, Math.min(offset, first.textContent?.length ?? 0));
  else selection?.collapse(block.querySelector('br')?.parentNode ?? block, 0);
}

/**
 * An editor with the structure of Draft.js, Lexical, or Quill and TipTap (`paragraphs`): the browser edits text inside a block, line breaks are the
 * editor's own work, and clearing rebuilds the blocks.
 */
export function makeEditor(kindName: keyof typeof KINDS, props: Props, onChange: (text: string) => void): Editor {
  const kind = KINDS[kindName];
  const element = h('div', {
    contenteditable: 'true', role: 'textbox', spellcheck: 'true', tabindex: '0', 'aria-multiline': 'true',
    ...(kindName === 'lexical' ? { 'data-lexical-editor': 'true' } : { class: 'public-DraftEditor-content' }),
  });
  set(element, props);
  const holder = kind.wrap ? h('div', kind.wrap) : element;
  const blocks = (): Element[] => [...element.querySelectorAll(kind.selector)];
  const text = (): string => {
    const found = blocks();
    return found.length === 0 ? element.innerText.replace(/\n$/, '') : found.map((block) => block.textContent ?? '').join('\n');
  };
  const render = (lines: readonly string[]): void => {
    if (holder !== element) element.replaceChildren(holder);
    holder.replaceChildren(...lines.map((line) => kind.block(line)));
  };
  const changed = (): void => onChange(text());

  const breakLine = (): void => {
    const selection = selectionNear(element);
    if (!selection || selection.rangeCount === 0) return;
    selection.getRangeAt(0).deleteContents();
    const all = blocks();
    const index = all.findIndex((block) => block.contains(selection.anchorNode));
    const block = all[index];
    const line = block?.textContent ?? '';
    const offset = selection.anchorNode instanceof Text ? selection.anchorOffset : line.length;
    const lines = all.map((each) => each.textContent ?? '');
    lines.splice(Math.max(index, 0), 1, line.slice(0, offset), line.slice(offset));
    render(lines);
    const next = blocks()[index + 1];
    if (next) caretAt(next, 0);
    changed();
  };
  const insertLines = (pasted: string): void => {
    const [first = '', ...rest] = pasted.replaceAll('\r\n', '\n').split('\n');
    document.execCommand('insertText', false, first);
    for (const line of rest) {
      breakLine();
      document.execCommand('insertText', false, line);
    }
  };

  set(element, {
    on: {
      beforeinput(event) {
        if (!(event instanceof InputEvent) || (event.inputType !== 'insertParagraph' && event.inputType !== 'insertLineBreak')) return;
        event.preventDefault();
        breakLine();
      },
      paste(event) {
        if (!(event instanceof ClipboardEvent)) return;
        event.preventDefault();
        insertLines(event.clipboardData?.getData('text/plain') ?? '');
      },
      input() {
        if (blocks().length === 0) {
          const line = text();
          render([line]);
          const [only] = blocks();
          if (only && element.contains(focusedNear(element))) caretAt(only, line.length);
        }
        changed();
      },
    },
  });
  render(['']);
  return {
    element,
    text,
    clear() {
      render(['']);
      const [only] = blocks();
      // Firefox types nowhere once the block that held the caret is gone.
      if (only && element.contains(document.activeElement)) caretAt(only, 0);
      changed();
    },
    focus() {
      element.focus();
      const last = blocks().at(-1);
      if (last) caretAt(last, last.textContent?.length ?? 0);
    },
  };
}
