import type { DemoPost } from '../posts/post.ts';
import { h } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { openComposer } from './composer.ts';
import { by, generation } from './generation.ts';
import { icon } from './icons.ts';
import { openLayer, toast, type Layer } from './layers.ts';
import { menuItem } from './press.ts';
import { say } from './words.ts';

let menu: Layer | null = null;

/** Repost now, or with words of one's own. The old build drops it down beside its button; the newer ones in a portal. */
export function openRepostMenu(post: DemoPost, opener: HTMLElement): void {
  const already = menu !== null && menu.element.isConnected;
  menu?.close();
  menu = null;
  if (already) return;
  const close = (): void => {
    menu?.close();
    menu = null;
  };
  const role = by('button', 'menuitem', 'menuitem');
  const now = menuItem({ role, class: `menu-item repost-now ${by('social-reshare-button__sharing-as-is-dropdown-item artdeco-dropdown__item', '', '')}`.trim() }, (event) => {
    close();
    receive('repost', event, { postId: post.id });
    toast(say('sent'));
  }, icon(by('repost-small', 'repost-small', 'repost-medium')), h('span', {}, say('repostNow')));
  const thoughts = menuItem({ role, class: `menu-item repost-thoughts ${by('social-reshare-button__share-dropdown-item artdeco-dropdown__item', '', '')}`.trim() }, () => {
    close();
    openComposer(post);
  }, icon('comment-small'), h('span', {}, say('repostThoughts')));
  const list = h('div', { class: by('artdeco-dropdown__content menu', 'menu', 'menu'), role: by('list', 'menu', 'menu') }, thoughts, now);
  if (generation === 'v1') {
    opener.after(list);
    menu = { element: list, close: () => list.remove() };
    return;
  }
  const at = opener.getBoundingClientRect();
  list.style.left = `${Math.max(8, at.left - 40)}px`;
  list.style.top = `${Math.max(8, Math.min(at.bottom, window.innerHeight - 120))}px`;
  menu = openLayer(list, opener.parentElement);
}
