import type { DemoPost } from '../posts/post.ts';
import { h, icon } from '../runtime/dom.ts';
import { button } from './press.ts';
import { likeControls } from './reactions.ts';
import { openShareDialog } from './share.ts';
import { say } from './words.ts';

const BUBBLE = 'M3 4h18v13H9l-5 5v-5H3z';
const ARROW = 'M13 3l10 8-10 8v-5C7 14 4 16 1 20c0-8 5-12 12-12z';

export interface ViewerRow {
  readonly element: HTMLElement;
  draw(post: DemoPost): void;
}

/**
 * Like, comment and share of a viewer. Not every surface keeps the rendering-role markers: without them only the labels,
 * shorter than in the feed, tell the buttons apart.
 */
export function viewerRow(current: () => DemoPost | null, marked: boolean, comment: (post: DemoPost) => void): ViewerRow {
  const withPost = (run: (post: DemoPost) => void) => (): void => {
    const post = current();
    if (post) run(post);
  };
  const inner = (role: string, path: string, label: string): HTMLElement =>
    h('div', { class: 'post-action-inner' }, icon(path), marked ? h('span', { 'data-ad-rendering-role': role }, label) : null);
  const like = likeControls(current, marked);
  const commentButton = button(say(marked ? 'leaveComment' : 'comment'), { class: 'post-action comment-action' }, withPost(comment), inner('comment_button', BUBBLE, say('comment')));
  const share = button(say(marked ? 'shareLong' : 'share'), { class: 'post-action share-action' }, withPost(openShareDialog), inner('share_button', ARROW, say('share')));
  return {
    element: h('div', { class: 'post-actions' }, h('div', { class: 'like-slot' }, ...like.nodes), commentButton, share),
    draw: (post) => like.draw(post),
  };
}
