/** Whether a list of names, emoji or hashtags is open at an editor: Enter then picks from it, and sends nothing. */
import type { Composer } from '../sites/site.ts';
import { closestAcross, isShown } from './dom.ts';
import { attributeOf, matches, scopeOf, select, selectAll } from './tree.ts';

/** The shown elements whose ids an attribute lists. X names one at all times, and has it only while its list is open. */
function shownBy(element: Element, attribute: string): Element[] {
  const scope = scopeOf(element);
  const ids = (attributeOf(element, attribute) ?? '').split(/\s+/u).filter((id) => id !== '');
  return ids.flatMap((id) => scope.getElementById(id) ?? []).filter(isShown);
}

const isList = (element: Element): boolean => matches(element, '[role="listbox"]') || select(element, '[role="option"]') !== null;

function saysOpen(element: Element): boolean {
  if (shownBy(element, 'aria-activedescendant').length > 0) return true;
  if (attributeOf(element, 'aria-expanded') !== 'true') return false;
  if (attributeOf(element, 'aria-haspopup') === 'listbox') return true;
  return ['aria-controls', 'aria-owns'].some((attribute) => shownBy(element, attribute).some(isList));
}

/**
 * @param typed the element that has the key
 * @param editor the composer's editor, which may be around it
 * @param roots the document and the open shadow roots that hold parts of the page
 */
export function picks(typed: Element, editor: Element, { suggestions = [] }: Composer, roots: readonly ParentNode[]): boolean {
  const combobox = closestAcross(editor, '[role="combobox"]');
  if ([typed, editor, ...(combobox ? [combobox] : [])].some(saysOpen)) return true;
  return suggestions.some((css) => roots.some((root) => selectAll(root, css).some(isShown)));
}
