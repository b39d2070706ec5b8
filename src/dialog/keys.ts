/** Keys that move about in the dialog. The browser's own way would leave it (Tab) or scroll the page behind it. */

const LINE = 48;

/** How far a key scrolls, in CSS pixels down; `undefined` for keys that do not. */
export function scrollOf(key: string, page: number, whole: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return LINE;
    case 'ArrowUp':
      return -LINE;
    case 'PageDown':
      return page * 0.9;
    case 'PageUp':
      return -page * 0.9;
    case 'Home':
      return -whole;
    case 'End':
      return whole;
    default:
      return undefined;
  }
}

/** @returns the place in a ring of `count` that Tab goes to; from nowhere it goes to the first, backwards to the last */
export function nextInRing(at: number, count: number, backwards: boolean): number {
  if (at < 0) return backwards ? count - 1 : 0;
  return (at + (backwards ? count - 1 : 1)) % count;
}

/** Moves focus or scrolls. @returns whether the key was one of these */
export function moveBy(event: KeyboardEvent, root: ShadowRoot): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const content = root.querySelector('.content');
  if (event.key === 'Tab') {
    const ring = [...root.querySelectorAll<HTMLElement>('[tabindex="0"],summary,button')];
    const at = ring.findIndex((element) => element === root.activeElement);
    ring[nextInRing(at, ring.length, event.shiftKey)]?.focus();
    return true;
  }
  const down = content ? scrollOf(event.key, content.clientHeight, content.scrollHeight) : undefined;
  if (down === undefined) return false;
  content?.scrollBy({ top: down });
  return true;
}
