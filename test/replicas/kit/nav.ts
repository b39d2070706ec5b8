import type { DemoAccount } from '../posts/post.ts';
import { h } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { posts } from '../runtime/start.ts';
import { onPress } from './press.ts';

let navigate: (path: string) => void = () => undefined;

/** Goes to a path of the page; `main.ts` says how. */
export const go = (path: string): void => navigate(path);
export const setNavigation = (to: (path: string) => void): void => {
  navigate = to;
};

export const accountOf = (handle: string): DemoAccount | undefined => posts.find((post) => post.author.handle === handle)?.author;

/** A link inside the site: navigates without a load. */
export function link(href: string, props: Record<string, string>, ...children: (Node | string)[]): HTMLAnchorElement {
  return onPress(h('a', { href, ...props }, ...children), (event) => {
    event.preventDefault();
    event.stopPropagation();
    receive('navigate', event, { text: href });
    go(href);
  });
}
