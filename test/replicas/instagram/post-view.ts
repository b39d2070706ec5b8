import { glyph } from '../kit/glyph.ts';
import { codeOf } from '../kit/code.ts';
import { countsOf, isOn, toggle, turn } from '../kit/marks.ts';
import { go, link } from '../kit/nav.ts';
import { onDoubleTap, roleButton } from '../kit/press.ts';
import { register } from '../kit/views.ts';
import type { DemoPost } from '../posts/post.ts';
import { fill, h, set } from '../runtime/dom.ts';
import type { RowView } from '../runtime/list.ts';
import { receive } from '../runtime/replica.ts';
import { lang } from '../runtime/start.ts';
import { ago } from '../runtime/text.ts';
import { comments, type Comments } from './comments.ts';
import { ICONS } from './icons.ts';
import { altOf, authorLink, avatar, captionText, followButton, iconButton, imagesOf, media, optionsButton } from './parts.ts';
import { openShare } from './share.ts';
import { say } from './words.ts';

/** `feed` is an `article`; the post page, the opened post and a reel are not. */
export type Layout = 'feed' | 'page' | 'reel';

const LONG = 125;
const isVideo = (post: DemoPost, layout: Layout): boolean => layout === 'reel' || imagesOf(post).some((image) => image.name.startsWith('video/'));
export const permalink = (post: DemoPost): string => `/p/${codeOf(post.id)}/`;

/** One post; `show` puts another post into the same nodes. */
export class PostView implements RowView<DemoPost> {
  readonly element: HTMLElement;
  post: DemoPost | null = null;
  readonly #layout: Layout;
  readonly #header: HTMLElement;
  readonly #media = h('div', { class: 'media' });
  readonly #caption = h('div', { class: 'caption' });
  readonly #likes = h('div', { class: 'likes' });
  readonly #time = h('div', { class: 'time' });
  readonly #comments: Comments;
  readonly #buttons: Record<'like' | 'repost' | 'save', HTMLElement>;

  constructor(layout: Layout, openComments: (post: DemoPost) => void = (post) => go(permalink(post))) {
    this.#layout = layout;
    this.#header = h(layout === 'reel' ? 'div' : 'header', { class: 'post-header' });
    this.#comments = comments(layout === 'feed' ? 1 : 20);
    const withPost = (act: (post: DemoPost, event: Event) => void) => (event: Event): void => {
      if (this.post) act(this.post, event);
    };
    const mark = (kind: 'like' | 'repost' | 'save'): HTMLElement => roleButton({ class: `icon-button ${kind}` }, withPost((post, event) => toggle(kind, { postId: post.id }, event)));
    this.#buttons = { like: mark('like'), repost: mark('repost'), save: mark('save') };
    const comment = iconButton('comment', say('comment'), 'reply', withPost((post) => (layout === 'page' ? this.#comments.focus() : openComments(post))));
    const share = iconButton('share', say('share'), 'share', withPost((post) => openShare(post, share)));
    const row = h(layout === 'reel' ? 'div' : 'section', { class: 'action-row' }, this.#buttons.like, comment, this.#buttons.repost, share, this.#buttons.save);
    // Liked, never unliked, by two presses on the picture.
    const likeOnly = withPost((post, event) => {
      if (!isOn('like', { postId: post.id })) turn('like', true, { postId: post.id }, event);
    });
    let playing = 0;
    set(this.#media, {
      on: {
        // One press plays or stops a video, once it is clear that no second follows.
        click: withPost((post, event) => {
          window.clearTimeout(playing);
          if (event instanceof MouseEvent && event.detail < 2 && isVideo(post, layout)) playing = window.setTimeout(() => receive('play', event, { postId: post.id }), 300);
        }),
        dblclick: likeOnly,
      },
    });
    onDoubleTap(this.#media, likeOnly);

    const { list, form } = this.#comments;
    if (layout === 'feed') this.element = h('article', { class: 'post feed-post' }, this.#header, this.#media, row, this.#likes, this.#caption, list, this.#time, form);
    else if (layout === 'page') this.element = h('div', { class: 'post page-post' }, this.#media, h('div', { class: 'page-side' }, this.#header, h('div', { class: 'page-scroll' }, this.#caption, list), row, this.#likes, this.#time, form));
    else this.element = h('div', { class: 'post reel' }, h('div', { class: 'reel-screen' }, this.#media, h('div', { class: 'reel-text' }, this.#header, this.#caption)), row);
    register(this);
  }

  show(post: DemoPost): void {
    this.post = post;
    const follow = this.#layout === 'feed' && !post.promoted ? null : followButton(post.author, 'div');
    fill(this.#header, avatar(post.author), authorLink(post.author), post.promoted ? h('span', { class: 'dim' }, say('sponsored')) : null, follow, optionsButton(post));
    fill(this.#media, ...this.#pictures(post));
    fill(this.#caption, ...this.#captionOf(post));
    const counts = countsOf(post.id);
    fill(this.#likes, link(`${permalink(post)}liked_by/`, { role: 'link', class: 'count' }, `${counts.likes} ${say('likes')}`));
    const stamp = h('time', { datetime: new Date(Date.now() - post.hoursAgo * 3_600_000).toISOString() }, ago(post.hoursAgo, lang));
    fill(this.#time, post.promoted ? null : link(permalink(post), { role: 'link', class: 'dim' }, stamp));
    this.#comments.show(post);
    this.draw();
  }

  draw(): void {
    if (!this.post) return;
    const about = { postId: this.post.id };
    for (const [kind, on, off] of [['like', 'unlike', 'like'], ['repost', 'repost', 'repost'], ['save', 'unsave', 'save']] as const) {
      const marked = isOn(kind, about);
      this.#buttons[kind].classList.toggle('on', marked);
      fill(this.#buttons[kind], glyph(say(marked ? on : off), ICONS[kind === 'repost' && marked ? 'reposted' : kind]));
    }
  }

  focusComment(): void {
    this.#comments.focus();
  }

  #pictures(post: DemoPost): Node[] {
    return imagesOf(post).flatMap((image) => {
      const picture = h('img', { alt: altOf(post.author, image), src: media(image.name), draggable: 'false' });
      if (!image.name.startsWith('video/') || this.#layout === 'reel') return [picture];
      const play = roleButton({ class: 'play', 'aria-label': say('play') }, (event) => {
        event.stopPropagation();
        receive('play', event, { postId: post.id });
      }, glyph(say('play'), ICONS.play, 40));
      return [picture, play];
    });
  }

  #captionOf(post: DemoPost): Node[] {
    if (post.text === '') return [];
    if (this.#layout === 'page') return [avatar(post.author), h('div', {}, authorLink(post.author), ' ', h('h1', { dir: 'auto' }, ...captionText(post.text)))];
    const short = post.text.length > LONG ? `${post.text.slice(0, LONG)}…` : post.text;
    const text = h('span', { dir: 'auto' }, ...captionText(short));
    const nodes: Node[] = this.#layout === 'feed' ? [authorLink(post.author), document.createTextNode(' '), text] : [text];
    if (short === post.text) return nodes;
    const more = roleButton({ class: 'dim more' }, (event) => {
      receive('show-more', event, { postId: post.id });
      fill(text, ...captionText(post.text));
      more.remove();
    }, say('more'));
    return [...nodes, more];
  }
}
