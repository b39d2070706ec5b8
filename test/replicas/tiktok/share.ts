import { isOn, toggle } from '../kit/marks.ts';
import { openOverlay, type Overlay } from '../kit/overlay.ts';
import { roleButton } from '../kit/press.ts';
import type { DemoPost } from '../posts/post.ts';
import { h, icon } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { ICONS } from './icons.ts';
import { say } from './words.ts';

let panel: Overlay | null = null;
const close = (): void => {
  panel?.close();
  panel = null;
};

/** The panel stands away from the video it is about; repost is its first entry. */
function open(opener: Element, post: DemoPost): void {
  close();
  const on = isOn('repost', { postId: post.id });
  const entry = (hook: string, path: string, label: string, act: (event: Event) => void): HTMLElement => roleButton({ 'data-e2e': hook, 'aria-label': label, class: 'share-entry' }, (event) => {
    close();
    act(event);
  }, icon(path), h('p', {}, label));
  const box = h('div', { class: 'share-panel' },
    entry('share-repost', ICONS.repost, say(on ? 'removeRepost' : 'repost'), (event) => toggle('repost', { postId: post.id }, event)),
    entry('share-copy', ICONS.link, say('copyLink'), (event) => receive('copy-link', event, { postId: post.id })),
    entry('share-whatsapp', ICONS.share, say('whatsapp'), (event) => receive('open-elsewhere', event, { postId: post.id })));
  const at = opener.getBoundingClientRect();
  box.style.top = `${Math.max(8, Math.min(at.top - 40, innerHeight - 170))}px`;
  box.style.left = `${Math.max(8, Math.min(at.left - 250, innerWidth - 260))}px`;
  panel = openOverlay(box, { owner: opener, escape: close });
}

/** Pressing the button opens the panel; so does resting on it, and then leaving both closes it. */
export function opensShare(button: Element, current: () => DemoPost | null): (event: Event) => void {
  let wait = 0;
  let hovered = false;
  button.addEventListener('mouseenter', () => {
    wait = window.setTimeout(() => {
      const post = current();
      if (!post || panel) return;
      hovered = true;
      open(button, post);
    }, 500);
  });
  button.addEventListener('mouseleave', () => {
    window.clearTimeout(wait);
    window.setTimeout(() => {
      if (hovered && !panel?.element.querySelector('.share-panel')?.matches(':hover')) close();
    }, 600);
  });
  return (event) => {
    event.stopPropagation();
    window.clearTimeout(wait);
    hovered = false;
    const post = current();
    if (post) open(button, post);
  };
}
