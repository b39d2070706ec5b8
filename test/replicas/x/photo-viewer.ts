import type { DemoPost } from '../posts/post.ts';
import { h } from '../runtime/dom.ts';
import { layer } from './layers.ts';
import { iconButton, media } from './parts.ts';
import { actionRow } from './row.ts';
import { onChange } from './state.ts';
import { say } from './words.ts';

/** The opened photo: its action row stands outside any article, and the post is only in the address. */
export function openPhotoViewer(post: DemoPost, index: number, leave: () => void): void {
  const row = actionRow();
  row.show(post);
  onChange(row.draw);
  const image = (post.images ?? [])[index - 1];
  const shown = image ? h('img', { alt: image.alt ?? say('image'), src: media(image.name) }) : null;
  const close = iconButton('close', { 'aria-label': say('close'), class: 'icon-button viewer-close' }, leave);
  const dialog = h('div', { role: 'dialog', 'aria-modal': 'true', class: 'viewer' }, close, h('div', { 'data-testid': 'swipe-to-dismiss', class: 'viewer-photo' }, shown), row.element);
  layer(dialog, null, leave);
}
