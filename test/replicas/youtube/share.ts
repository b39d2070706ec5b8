import { openOverlay } from '../kit/overlay.ts';
import type { DemoPost } from '../posts/post.ts';
import { h } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { tag, wide } from './parts.ts';
import { say } from './words.ts';

/** Nothing is posted by the site itself: it only gives the address. */
export function openShare(post: DemoPost): void {
  const shown = openOverlay(h('div', { class: 'backdrop' }, tag('ytd-unified-share-panel-renderer', { role: 'dialog', class: 'small-dialog' }, h('h2', {}, say('share')), h('div', { class: 'pair' }, h('div', { id: 'copy-button' }, wide({ 'aria-label': say('copy'), class: 'strong' }, (event) => receive('copy-link', event, { postId: post.id }), say('copy'))), wide({ 'aria-label': say('close'), class: 'share-close' }, () => shown.close(), say('close'))))));
}
