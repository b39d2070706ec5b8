import { h, type Props } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { set } from '../runtime/dom.ts';

let navigate: (path: string) => void = () => undefined;
export const go = (path: string): void => navigate(path);
export const setNavigation = (to: (path: string) => void): void => {
  navigate = to;
};

/** A link inside the site. `path` is where it leads, `href` what it says (tokens included). */
export function link(path: string, href: string, props: Props, ...children: (Node | string | null)[]): HTMLAnchorElement {
  const element = h('a', { role: 'link', tabindex: '0', href, ...props }, ...children);
  set(element, {
    on: {
      click(event) {
        event.preventDefault();
        receive('navigate', event, { text: path });
        if (path !== '') go(path);
      },
    },
  });
  return element;
}
