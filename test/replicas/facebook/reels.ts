import type { DemoPost } from '../posts/post.ts';
import { fill, h, set } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { posts } from '../runtime/start.ts';
import { viewerRow, type ViewerRow } from './action-row.ts';
import { commentBox } from './comments.ts';
import { inlineFollow } from './follow.ts';
import { content, messageLines, tracked } from './parts.ts';
import { link } from './nav.ts';
import { button } from './press.ts';
import { onChange } from './state.ts';
import { mediaId } from './viewers.ts';
import { say } from './words.ts';

const cards = new Set<() => void>();
onChange(() => {
  for (const draw of cards) draw();
});

const caption = (post: DemoPost): HTMLElement => h('div', { class: 'message' }, ...messageLines(post.text, post));
const author = (post: DemoPost): HTMLElement => h('h2', {}, h('span', {}, link(`/${post.author.handle}`, tracked(post, `/${post.author.handle}`), { 'aria-label': post.author.name }, post.author.name)));

interface Card {
  readonly element: HTMLElement;
  post: DemoPost | null;
  show(post: DemoPost): void;
}

/** One reel: the video with name and words over it, the actions in a column beside it. Never a rendering-role marker. */
function card(comment: (post: DemoPost) => void): Card {
  const screen = h('img', { alt: '' });
  const over = h('div', { class: 'reel-words' });
  const row: ViewerRow = viewerRow(() => made.post, false, comment);
  const play = button(say('play'), { class: 'play' }, (event) => receive('play', event, { postId: made.post?.id ?? null }), '▶');
  const mute = button(say('mute'), { class: 'round mute' }, (event) => receive('mute', event, { postId: made.post?.id ?? null }), '♪');
  const stage = h('div', { class: 'reel-screen' }, screen, play, mute, over);
  const made: Card = {
    element: h('div', { class: 'reel' }, stage, h('div', { class: 'reel-column' }, row.element)),
    post: null,
    show(post) {
      made.post = post;
      set(stage, { 'data-video-id': mediaId(post) });
      set(screen, { src: content(post.images?.[0]?.name ?? `video/${post.id}`) });
      fill(over, h('div', { class: 'post-names' }, author(post), inlineFollow(post)), post.text === '' ? null : caption(post));
      row.draw(post);
    },
  };
  cards.add(() => {
    if (made.post) row.draw(made.post);
  });
  return made;
}

/**
 * `/reel/<id>/`: the reel that is watched, the next one below it, and the comments in a pane beside both. Next and
 * Previous put other reels into the same nodes.
 */
export function reelsPage(first: DemoPost): HTMLElement {
  const all = [first, ...posts.filter((post) => post !== first && post.text !== '' && !post.promoted)];
  let at = 0;
  const comments = commentBox();
  const words = h('div', {});
  const pane = h('div', { role: 'complementary', 'data-pagelet': 'ReelsCommentPane', hidden: true, class: 'reel-pane' }, h('div', {}, words, comments.element));
  const open = (post: DemoPost): void => {
    fill(words, author(post), post.text === '' ? null : caption(post));
    pane.hidden = false;
    comments.show(post);
    comments.focus();
  };
  const shown = [card(open), card(open)];
  const draw = (): void => {
    pane.hidden = true;
    for (const [index, each] of shown.entries()) {
      const post = all[(at + index) % all.length];
      if (post) each.show(post);
    }
  };
  const turn = (by: number) => (event: Event): void => {
    receive(by > 0 ? 'next-reel' : 'previous-reel', event, { postId: shown[0]?.post?.id ?? null });
    at = (at + by + all.length) % all.length;
    draw();
    const now = shown[0]?.post;
    if (now) history.replaceState(null, '', `/reel/${mediaId(now)}/`);
  };
  draw();
  const step = (word: 'nextCard' | 'previousCard', sign: string, by: number): HTMLElement => button(say(word), { class: `round ${by > 0 ? 'next' : 'previous'}` }, turn(by), sign);
  return h('div', { 'data-pagelet': 'Reels', class: 'reels' }, h('div', { class: 'reel-list' }, ...shown.map(({ element }) => element)), h('div', { class: 'reel-steps' }, step('previousCard', '↑', -1), step('nextCard', '↓', 1)), pane);
}
