import { h } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { pressable } from './press.ts';

let navigate: (path: string) => void = () => undefined;
/** `main.ts` says how to move through the page's paths. */
export const setNavigation = (to: (path: string) => void): void => {
  navigate = to;
};

/** A link inside the site: navigates without a load. */
export function link(href: string, props: Record<string, string>, ...children: (Node | string)[]): HTMLAnchorElement {
  return pressable(h('a', { href, ...props }, ...children), (event) => {
    event.preventDefault();
    receive('navigate', event, { text: href });
    navigate(href);
  });
}
