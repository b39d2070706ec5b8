import type { Editor } from '../runtime/editor.ts';
import { h, set, type Props } from '../runtime/dom.ts';

/** A bare contenteditable: the browser edits it, lines are broken by `br`. */
export function plainEditor(props: Props, onChange: () => void): Editor {
  const element = h('div', { contenteditable: 'true', role: 'textbox', dir: 'auto', ...props });
  set(element, { on: { input: onChange } });
  return {
    element,
    text: () => element.innerText.replace(/\n$/, ''),
    clear() {
      element.replaceChildren();
      onChange();
    },
    focus() {
      element.focus();
      getSelection()?.selectAllChildren(element);
      getSelection()?.collapseToEnd();
    },
  };
}
