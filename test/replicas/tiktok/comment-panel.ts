import { nativeButton } from '../kit/press.ts';
import type { DemoPost } from '../posts/post.ts';
import { fill, h } from '../runtime/dom.ts';
import { comments } from './comments.ts';
import { say } from './words.ts';

/** Beside the feed, not in any of its videos; it says nowhere whose comments it shows. */
export const panel = h('aside', { class: 'comment-panel', hidden: true });

export function openPanel(post: DemoPost): void {
  const made = comments(post);
  fill(panel, h('div', { class: 'panel-head' }, h('h2', {}, say('comments')), nativeButton({ class: 'close', 'aria-label': say('close') }, closePanel, '✕')), made.element);
  panel.hidden = false;
  made.focus();
}

export function closePanel(): void {
  panel.hidden = true;
  fill(panel);
}
