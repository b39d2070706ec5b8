import { mount, portal } from '../runtime/delegate.ts';
import { h, need } from '../runtime/dom.ts';
import { generation } from './generation.ts';
import { icon, spriteSheet } from './icons.ts';
import { button } from './press.ts';
import { say } from './words.ts';

export interface Layer {
  readonly element: HTMLElement;
  close(): void;
}

const open: Layer[] = [];
let insideShadow: HTMLElement | null = null;

/**
 * The open shadow root that holds what the newer builds still run from the old one: messaging and, for some, the post
 * modal. It is a root of its own; the rest of the page sees its events as coming from the host.
 */
export function interop(): HTMLElement {
  if (insideShadow) return insideShadow;
  const host = h('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' });
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([...document.styleSheets].flatMap((each) => [...each.cssRules]).map((rule) => rule.cssText).join('\n'));
  shadow.adoptedStyleSheets = [sheet];
  insideShadow = h('div', { class: 'interop' }, spriteSheet());
  shadow.append(insideShadow);
  document.body.append(host);
  mount(insideShadow);
  return insideShadow;
}

/** Puts an overlay where this build keeps its overlays; `owner` hears its events as through a React portal. */
export function openLayer(content: HTMLElement, owner: Element | null, place: 'page' | 'interop' = 'page'): Layer {
  const element = h('div', { class: 'layer' }, content);
  if (place === 'interop') interop().append(element);
  else if (generation === 'v1') need('#artdeco-modal-outlet').append(element);
  else {
    if (owner) portal(element, owner);
    document.body.append(element);
    mount(element);
  }
  const made: Layer = {
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

/** A modal with a close button. */
export function openModal(props: Record<string, string>, title: string, children: readonly (Node | null)[], place: 'page' | 'interop' = 'page'): Layer {
  const close = button({ 'aria-label': say('close'), class: 'round modal-close' }, () => made.close(), icon('close-medium'));
  const box = h('div', { role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'modal-title', ...props }, h('div', { class: 'modal-head' }, h('h2', { id: 'modal-title' }, title), close), ...children);
  const made = openLayer(h('div', { class: 'modal-back' }, box), null, place);
  return made;
}

export function closeTop(): void {
  open.at(-1)?.close();
}
export const layerOpen = (): boolean => open.length > 0;
export function closeAll(): void {
  while (open.length > 0) closeTop();
}

/** A line at the lower left that goes by itself. */
export function toast(text: string): void {
  const box = h('div', { role: 'alert', class: 'toast' }, text);
  document.body.append(box);
  window.setTimeout(() => box.remove(), 3000);
}
