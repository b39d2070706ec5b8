/** Remembers where the person was, to put them back there: the focused element and the caret or selection in it. */

interface Place {
  restore(): void;
}

/** The focused element, also within open shadow roots; `undefined` where nothing in particular holds the focus. */
function focusedIn(document: Document): HTMLElement | undefined {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element instanceof HTMLElement && element !== document.body && element !== document.documentElement ? element : undefined;
}

/** Reads a text field's selection; kinds of input without one throw or give null. */
function fieldSelection(element: HTMLElement | undefined): (() => void) | undefined {
  if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return undefined;
  const { selectionStart, selectionEnd, selectionDirection } = element;
  if (selectionStart === null || selectionEnd === null) return undefined;
  return () => element.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? undefined);
}

function documentSelection(document: Document): (() => void) | undefined {
  const selection = document.getSelection();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  if (!selection || !anchorNode || !focusNode || anchorOffset === undefined || focusOffset === undefined) return undefined;
  return () => {
    // The page may have re-rendered its editor meanwhile; a caret in text that is gone can't be put back.
    if (!anchorNode.isConnected || !focusNode.isConnected) return;
    selection.setBaseAndExtent(anchorNode, Math.min(anchorOffset, lengthOf(anchorNode)), focusNode, Math.min(focusOffset, lengthOf(focusNode)));
  };
}

const lengthOf = (node: Node): number => (node instanceof CharacterData ? node.length : node.childNodes.length);

/** @returns what puts focus and selection back, without scrolling the page */
export function rememberFocus(document: Document): Place {
  const element = focusedIn(document);
  const field = fieldSelection(element);
  const selection = documentSelection(document);
  return {
    restore() {
      // A form's own fields can stand in the way of its methods, by their names.
      if (element) HTMLElement.prototype.focus.call(element, { preventScroll: true });
      if (field) field();
      else selection?.();
    },
  };
}
