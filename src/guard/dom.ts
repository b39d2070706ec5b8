/** Asking the page's DOM what a definition describes. Reads only; nothing here changes the page. */
import type { Labels, Match } from '../sites/site.ts';
import { attributeOf, boxesOf, closest, firstIn, isEditable, isElement, isShadow, isText, matches, nextTo, rawTextOf, scopeOf, select, selectAll, shadowOf, tagOf } from './tree.ts';

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim().replace(/[.…]+$/u, '').toLowerCase();

/** The elements of an event's path, from the innermost outwards, open shadow roots included. */
export function elementsOf(event: Event): Element[] {
  return event.composedPath().filter(isElement);
}

/** `closest` that goes on outside an open shadow root. */
export function closestAcross(element: Element, css: string): Element | null {
  for (let from: Element | null = element; from; ) {
    const found = closest(from, css);
    if (found) return found;
    const root = scopeOf(from);
    from = isShadow(root) ? root.host : null;
  }
  return null;
}

/** The nearest container by the first selector of the ranking that has one. */
export function closestOf(element: Element, ranked: readonly string[]): Element | null {
  for (const css of ranked) {
    const found = closestAcross(element, css);
    if (found) return found;
  }
  return null;
}

/** The words beside the drawings in an element: what a drawing is called often says the same once more. */
function besideDrawings(node: Node): string {
  let words = '';
  for (let child = firstIn(node); child; child = nextTo(child)) {
    if (isText(child)) words += child.data;
    else if (isElement(child) && tagOf(child) !== 'svg') words += besideDrawings(child);
  }
  return words;
}

/** What a control is called: its label, else its visible text, else what its drawing is called. */
export function labelOf(element: Element): string {
  const label = attributeOf(element, 'aria-label');
  if (label !== null) return tidy(label);
  const beside = select(element, 'svg title') === null ? '' : besideDrawings(element);
  return tidy((beside.trim() === '' ? rawTextOf(element) : beside).slice(0, 200));
}

const inLabels = (label: string, labels: Labels, agree: (label: string, word: string) => boolean): boolean =>
  [...labels.en, ...labels.id].some((word) => agree(label, tidy(word)));

/** Whether the one around an element looks otherwise than most of its like. */
function standsApart(element: Element, css: string): boolean {
  const own = closest(element, css);
  if (!own) return false;
  const all = selectAll(scopeOf(own), css);
  const alike = all.filter((each) => attributeOf(each, 'class') === attributeOf(own, 'class'));
  return all.length === 1 || alike.length * 2 <= all.length;
}

/** Whether all that is drawn inside an element has such a shape. */
const isDrawn = (element: Element, shape: string): boolean => new RegExp(shape, 'u').test(selectAll(element, 'svg path').map((path) => attributeOf(path, 'd') ?? '').join(' '));

/** Whether an element is what a matcher describes. */
export function fits(element: Element, match: Match): boolean {
  if (!matches(element, match.css)) return false;
  if (match.apart !== undefined && !standsApart(element, match.apart)) return false;
  if (match.drawn !== undefined && !isDrawn(element, match.drawn)) return false;
  if (!match.label && !match.labelStart && !match.icon && match.labelPattern === undefined) return true;
  const { icon } = match;
  if (icon && selectAll(element, 'svg > title').some((title) => icon.some((one) => tidy(one) === tidy(rawTextOf(title))))) return true;
  const label = labelOf(element);
  if (match.label && inLabels(label, match.label, (a, b) => a === b)) return true;
  if (match.labelPattern !== undefined && new RegExp(match.labelPattern, 'u').test(label)) return true;
  return match.labelStart !== undefined && inLabels(label, match.labelStart, (a, b) => a.startsWith(b));
}

export const fitsAny = (element: Element, ways: readonly Match[]): boolean => ways.some((match) => fits(element, match));

/** All elements below (or at) `root` that a ranked list of matchers finds; the first matcher that finds any wins. */
export function findAll(root: ParentNode, ways: readonly Match[]): Element[] {
  for (const match of ways) {
    const found = selectAll(root, match.css).filter((element) => fits(element, match));
    if (found.length > 0) return found;
  }
  return [];
}

/** Some element of the page or its open shadow roots is what one of the matchers describes. */
export const isThere = (roots: readonly ParentNode[], ways: readonly Match[]): boolean =>
  roots.some((root) => ways.some((match) => selectAll(root, match.css).some((element) => fits(element, match))));

/** The site would take no press of this control now. */
export const isDisabled = (element: Element): boolean =>
  attributeOf(element, 'aria-disabled') === 'true' || matches(element, ':disabled');

/** It has a box on the page. */
export const isShown = (element: Element): boolean => boxesOf(element).length > 0;

/** What holds the focus, inside open shadow roots too. */
export function focusedIn(document: Document): Element | null {
  let focused = document.activeElement;
  for (let inner = focused; inner; inner = shadowOf(inner)?.activeElement ?? null) focused = inner;
  return focused;
}

/** A key typed here is text, not a shortcut. */
export const isTyping = (element: Element | undefined): boolean =>
  element !== undefined &&
  (matches(element, 'input,textarea,select') || isEditable(element) || closest(element, '[contenteditable="true"],[contenteditable=""],[role="textbox"]') !== null);
