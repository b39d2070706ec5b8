import { handle, type Handler } from './delegate.ts';

type Value = string | number | boolean | null | undefined;
type Child = Node | string | null | undefined | false;
export interface Props {
  readonly [attribute: string]: Value | Record<string, Handler>;
}

/** Sets or removes attributes; `on` is a table of delegated handlers. */
export function set(element: Element, props: Props): void {
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'object' && value !== null) {
      for (const [event, handler] of Object.entries(value)) handle(element, event, handler);
    } else if (value === null || value === undefined || value === false) element.removeAttribute(name);
    else if (element.getAttribute(name) !== String(value)) element.setAttribute(name, value === true ? '' : String(value));
  }
}

/** Builds an HTML element without any markup string. */
export function h<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, props: Props = {}, ...children: Child[]): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  set(element, props);
  fill(element, ...children);
  return element;
}

/** Replaces what is inside an element. */
export function fill(element: Element, ...children: Child[]): void {
  element.replaceChildren(...children.filter((child): child is Node | string => child instanceof Node || (typeof child === 'string' && child !== '')));
}

/** A drawn icon on a 24 × 24 grid. */
export function icon(path: string): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const shape = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  shape.setAttribute('d', path);
  svg.append(shape);
  return svg;
}

/** An element that must be there. Throws with the selector where it isn't. */
export function need(selector: string, root: ParentNode = document): HTMLElement {
  const found = root.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`The page lacks ${selector}.`);
  return found;
}
