import { countsOf, isOn, toggle } from '../kit/marks.ts';
import { link } from '../kit/nav.ts';
import { nativeButton, onDoubleTap } from '../kit/press.ts';
import { register } from '../kit/views.ts';
import type { DemoPost } from '../posts/post.ts';
import { fill, h, icon, set } from '../runtime/dom.ts';
import type { RowView } from '../runtime/list.ts';
import { receive } from '../runtime/replica.ts';
import { openPanel } from './comment-panel.ts';
import { comments } from './comments.ts';
import { ICONS } from './icons.ts';
import { likeVideo, pressedShown } from './marks.ts';
import { avatar, descText, followBadge, followButton, media, picturesOf } from './parts.ts';
import { opensShare } from './share.ts';
import { say } from './words.ts';

/** `feed` has its hook on the icon inside the button, `following` on the button itself, `browse` is the opened video. */
export type Tree = 'feed' | 'following' | 'browse';

export interface Row {
  readonly post: DemoPost;
  readonly index: number;
}

/** One video; `show` puts another one into the same nodes. */
export class VideoView implements RowView<Row> {
  readonly element: HTMLElement;
  post: DemoPost | null = null;
  readonly #tree: Tree;
  readonly #screen: HTMLElement;
  readonly #text = h('div', { class: 'video-text' });
  readonly #face = h('div', { class: 'video-face' });
  readonly #under = h('div', { class: 'browse-comments' });
  readonly #like: HTMLButtonElement;
  readonly #favorite: HTMLButtonElement;
  readonly #share: HTMLButtonElement;
  readonly #likeCount: HTMLElement;

  constructor(tree: Tree) {
    this.#tree = tree;
    const browse = tree === 'browse' ? 'browse-' : '';
    const withPost = (act: (post: DemoPost, event: Event) => void) => (event: Event): void => {
      if (this.post) act(this.post, event);
    };
    const action = (hook: string, path: string, name: string, act: (event: Event) => void): HTMLButtonElement =>
      tree === 'following'
        ? nativeButton({ 'data-e2e': hook, class: `action ${name}` }, act, h('span', {}, icon(path)))
        : nativeButton({ class: `action ${name}` }, act, h('span', { 'data-e2e': hook }, icon(path)));
    this.#like = action(`${browse}like-icon`, ICONS.like, 'like', withPost((post, event) => likeVideo(post, event)));
    const comment = action(`${browse}comment-icon`, ICONS.comment, 'reply', withPost((post) => (tree === 'browse' ? this.#under.querySelector<HTMLElement>('[contenteditable]')?.focus() : openPanel(post))));
    set(comment, { 'aria-label': say('readComments') });
    this.#favorite = action(tree === 'browse' ? 'undefined-icon' : 'favorite-icon', ICONS.favorite, 'save', withPost((post, event) => toggle('save', { postId: post.id }, event)));
    this.#share = nativeButton({ class: 'action share' }, (event) => openShare(event), h('span', { 'data-e2e': 'share-icon' }, icon(ICONS.share)));
    const openShare = opensShare(this.#share, () => this.post);
    this.#likeCount = h('strong', { 'data-e2e': `${browse}like-count`, class: 'count' });
    const actions = h('section', { class: 'actions' }, tree === 'browse' ? null : this.#face, this.#like, this.#likeCount, comment, this.#favorite, this.#share);

    this.#screen = h('div', { 'data-e2e': tree === 'browse' ? 'browse-video' : 'feed-video', class: 'screen' });
    let playing = 0;
    const likeOnly = withPost((post, event) => likeVideo(post, event, true));
    set(this.#screen, {
      on: {
        // One press plays or stops, once it is clear that no second follows.
        click: withPost((post, event) => {
          window.clearTimeout(playing);
          if (event instanceof MouseEvent && event.detail < 2) playing = window.setTimeout(() => receive('play', event, { postId: post.id }), 300);
        }),
        dblclick: likeOnly,
      },
    });
    onDoubleTap(this.#screen, likeOnly);
    this.element = tree === 'browse'
      ? h('div', { class: 'video browse' }, this.#screen, h('div', { class: 'browse-side' }, this.#text, actions, this.#under))
      : h('article', { 'data-e2e': 'recommend-list-item-container', class: 'video' }, h('div', { class: 'screen-box' }, this.#screen, this.#text), actions);
    register(this);
  }

  show({ post, index }: Row): void {
    this.post = post;
    if (this.#tree !== 'browse') set(this.element, { 'data-scroll-index': index });
    fill(this.#screen, ...picturesOf(post).map((image) => h('img', { alt: image.alt ?? '', src: media(image.name), draggable: 'false' })));
    fill(this.#face, link(`/@${post.author.handle}`, { 'data-e2e': 'video-author-avatar' }, avatar(post.author, 48)), followBadge(post.author));
    if (this.#tree === 'browse') {
      fill(this.#text, h('div', { class: 'browse-head' }, avatar(post.author), link(`/@${post.author.handle}`, {}, h('span', { 'data-e2e': 'browse-username', class: 'author' }, post.author.handle), h('span', { class: 'dim' }, post.author.name)), followButton(post.author, 'browse-follow')), h('h1', { 'data-e2e': 'browse-video-desc', class: 'desc' }, ...descText(post.text)));
      fill(this.#under, comments(post).element);
    } else {
      fill(this.#text, link(`/@${post.author.handle}`, {}, h('h3', { 'data-e2e': 'video-author-uniqueid', class: 'author' }, post.author.handle)), h('div', { 'data-e2e': 'video-desc', class: 'desc' }, ...descText(post.text)), post.promoted ? h('span', { class: 'dim' }, say('sponsored')) : null);
    }
    this.draw();
  }

  draw(): void {
    const { post } = this;
    if (!post) return;
    const counts = countsOf(post.id);
    const likes = counts.likes + Number(isOn('like', { postId: post.id }));
    const pressed = pressedShown(post);
    set(this.#like, { 'aria-pressed': String(pressed), 'aria-label': pressed ? say('unlike') : `${say('likeVideo')} ${likes} ${say('likes')}` });
    this.#like.classList.toggle('on', isOn('like', { postId: post.id }));
    fill(this.#likeCount, String(likes));
    const saved = isOn('save', { postId: post.id });
    set(this.#favorite, { 'aria-pressed': String(saved), 'aria-label': say('favorite') });
    this.#favorite.classList.toggle('on', saved);
    set(this.#share, { 'aria-label': `${say('shareVideo')} ${counts.reposts} ${say('shares')}` });
  }
}

