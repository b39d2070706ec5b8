import type { DemoPost } from '../posts/post.ts';
import { h } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { layer } from './layers.ts';
import { iconButton, media } from './parts.ts';
import { actionRow } from './row.ts';
import { onChange } from './state.ts';
import { say } from './words.ts';

export const VIEWER_PATH = /\/(photo|video)\/(\d+)$/;

/** The opened photo or video: its action row stands outside any article, and the post is only in the address. */
export function openViewer(post: DemoPost, kind: 'photo' | 'video', index: number, leave: () => void): void {
  const row = actionRow();
  row.show(post);
  onChange(row.draw);
  const image = (post.images ?? [])[index - 1];
  const decoy = (name: string) => (event: Event): void => receive(name, event, { postId: post.id });
  const close = iconButton('close', { 'aria-label': say('close'), class: 'icon-button viewer-close' }, (event) => {
    decoy('close-viewer')(event);
    leave();
  });
  const stage = kind === 'photo'
    ? h('div', { 'data-testid': 'swipe-to-dismiss', class: 'viewer-photo' }, image ? h('img', { alt: image.alt ?? say('image'), src: media(image.name) }) : null)
    : h('div', { 'data-testid': 'videoPlayer', class: 'viewer-photo' }, h('div', { 'data-testid': 'videoComponent' }, h('img', { alt: '', src: media(image?.name ?? `video/${post.id}`) })), iconButton('explore', { 'aria-label': say('play'), class: 'icon-button viewer-play' }, decoy('play')));
  const step = (word: 'previous' | 'next'): HTMLElement => iconButton('share', { 'aria-label': say(word), 'data-testid': `Carousel-Navbar${word === 'next' ? 'Next' : 'Prev'}`, class: `icon-button viewer-${word}` }, decoy(`${word}-slide`));
  layer(h('div', { role: 'dialog', 'aria-modal': 'true', class: 'viewer' }, close, step('previous'), stage, step('next'), row.element), null, leave);
}
