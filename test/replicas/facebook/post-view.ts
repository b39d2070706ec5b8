import type { DemoPost } from '../posts/post.ts';
import { fill, h, set } from '../runtime/dom.ts';
import type { RowView } from '../runtime/list.ts';
import { receive } from '../runtime/replica.ts';
import { commentBox } from './comments.ts';
import { inlineFollow } from './follow.ts';
import { cardOver } from './hover-card.ts';
import { avatar, messageLines, picture, profileName, shuffled, tracked } from './parts.ts';
import { openDialog } from './portals.ts';
import { button } from './press.ts';
import { likeControls } from './reactions.ts';
import { openShareDialog } from './share.ts';
import { onChange } from './state.ts';
import { link } from './nav.ts';
import { openTheatre } from './viewers.ts';
import { countLabel, say } from './words.ts';

const LONG = 400;
const views = new Set<PostView>();
onChange(() => {
  for (const view of views) view.draw();
});

/** One post. `show` puts another post into the same nodes. The comment box is open where `inline` says so. */
export class PostView implements RowView<DemoPost> {
  readonly element: HTMLElement;
  post: DemoPost | null = null;
  readonly #head = h('div', { class: 'post-head' });
  readonly #body = h('div', { class: 'post-body' });
  readonly #counts = h('div', { class: 'counts' });
  readonly #like = likeControls(() => this.post);
  readonly #comments = commentBox();

  constructor(inline: boolean, position: number | null) {
    const comment = button(say('leaveComment'), { class: 'post-action comment-action' }, () => {
      if (inline) this.#comments.focus();
      else if (this.post) openPost(this.post);
    }, h('div', { class: 'post-action-inner' }, h('span', { 'data-ad-rendering-role': 'comment_button' }, say('comment'))));
    const share = button(say('shareLong'), { class: 'post-action share-action' }, () => {
      if (this.post) openShareDialog(this.post);
    }, h('div', { class: 'post-action-inner' }, h('span', { 'data-ad-rendering-role': 'share_button' }, say('share'))));
    const actions = h('div', { class: 'post-actions' }, h('div', { class: 'like-slot' }, ...this.#like.nodes), comment, share);
    this.element = h('div', { class: 'post', 'aria-posinset': position }, this.#head, this.#body, this.#counts, actions, inline ? this.#comments.element : null);
    views.add(this);
  }

  show(post: DemoPost): void {
    this.post = post;
    const { author } = post;
    const menu = button(say('actions'), { class: 'round', 'aria-haspopup': 'menu' }, (event) => receive('open-options', event, { postId: post.id }), '⋯');
    const named = profileName(author, post);
    named.id = `name-${post.id}`;
    cardOver(named, author);
    fill(this.#head, link(`/${author.handle}`, tracked(post, `/${author.handle}`), { 'aria-hidden': 'true', tabindex: '-1' }, avatar(author.name)), h('div', { class: 'grow' }, h('div', { class: 'post-names' }, named, inlineFollow(post)), shuffled(post)), menu);
    set(this.element, { 'aria-labelledby': named.id, 'aria-describedby': `body-${post.id}` });
    this.#body.id = `body-${post.id}`;
    fill(this.#body, this.#message(post), ...(post.images ?? []).map((image) => picture(image, post, openTheatre)), post.quoted ? this.#shared(post, post.quoted) : null);
    this.#comments.show(post);
    this.draw();
  }

  focusComment(): void {
    this.#comments.focus();
  }

  draw(): void {
    if (!this.post) return;
    const { id } = this.post;
    const seed = Number(id.slice(-3));
    this.#like.draw(this.post);
    const count = (reaction: 'like' | 'love' | 'sad', number: number): HTMLElement => button(countLabel(reaction, number), { class: 'count' }, (event) => receive('open-reactions', event, { postId: id }), `${{ like: '👍', love: '❤️', sad: '😢' }[reaction]} ${number}`);
    fill(this.#counts, h('span', { role: 'toolbar', 'aria-label': say('whoReacted') }, count('like', 2 + (seed % 40)), count('love', 1 + (seed % 5)), count('sad', 3)));
  }

  #message(post: DemoPost): Node | null {
    if (post.text === '') return null;
    const long = post.text.length > LONG;
    const inner = h('div', { class: 'message' }, ...messageLines(long ? `${post.text.slice(0, LONG)}…` : post.text, post));
    if (long) {
      inner.append(button(null, { class: 'text-button see-more' }, (event) => {
        receive('show-more', event, { postId: post.id });
        fill(inner, ...messageLines(post.text, post));
      }, say('seeMore')));
    }
    return h('div', { 'data-ad-comet-preview': 'message', 'data-ad-preview': 'message', 'data-ad-rendering-role': 'story_message' }, inner);
  }

  /** A shared post inside: its own header, menu and message below the outer ones. */
  #shared(post: DemoPost, quoted: NonNullable<DemoPost['quoted']>): HTMLElement {
    const menu = button(say('actions'), { class: 'round', 'aria-haspopup': 'menu' }, (event) => receive('open-options', event, { postId: post.id }), '⋯');
    return h('div', { class: 'shared' }, h('div', { class: 'post-head' }, avatar(quoted.author.name), h('div', { class: 'grow' }, profileName(quoted.author, post)), menu), h('div', { 'data-ad-rendering-role': 'story_message', 'data-ad-preview': 'message' }, h('div', { class: 'message' }, ...messageLines(quoted.text, post))));
  }
}

/** The post in a dialog of its own, with the comment box ready. */
export function openPost(post: DemoPost): void {
  const view = new PostView(true, null);
  view.show(post);
  view.element.classList.add('in-dialog');
  openDialog(post.author.name, post.author.name, view.element);
  view.focusComment();
}
