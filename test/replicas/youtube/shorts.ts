import { codeOf } from '../kit/code.ts';
import { countsOf } from '../kit/marks.ts';
import { register } from '../kit/views.ts';
import type { DemoPost } from '../posts/post.ts';
import { fill, h, icon, set } from '../runtime/dom.ts';
import { VirtualList, type RowView } from '../runtime/list.ts';
import { receive } from '../runtime/replica.ts';
import { commentSection } from './comments.ts';
import { ICONS } from './icons.ts';
import { channelLink, formatted, tag, thumbnail, videos, viewModel, wide } from './parts.ts';
import { openShare } from './share.ts';
import { subscribeButton } from './subscribe.ts';
import { likeVideo, say } from './words.ts';

/** One of several in the document; `show` puts another video into the same elements. */
class Short implements RowView<DemoPost> {
  readonly element: HTMLElement;
  post: DemoPost | null = null;
  readonly #screen = h('img', { alt: '' });
  readonly #channel = h('span', {});
  readonly #subscribe = subscribeButton('view-model');
  readonly #title = tag('yt-shorts-video-title-view-model');
  readonly #toggles: readonly { draw(): void }[];

  constructor(openComments: (post: DemoPost) => void) {
    const about = (): { postId: string } | null => (this.post ? { postId: this.post.id } : null);
    const like = viewModel('like', { about, label: (on) => likeVideo((this.post ? countsOf(this.post.id).likes : 0) + Number(on)) }, 'yt-like');
    const dislike = viewModel('dislike', { about, label: () => say('dislike') }, 'yt-dislike');
    this.#toggles = [like, dislike];
    // Comment, share and remix are alike but for their place and label.
    const button = (label: string, path: keyof typeof ICONS, className: string, act: (post: DemoPost, event: Event) => void): HTMLElement => tag('button-view-model', {}, wide({ 'aria-label': label, class: className }, (event) => {
      if (this.post) act(this.post, event);
    }, icon(ICONS[path])));
    const bar = tag('reel-action-bar-view-model', {}, like.element, dislike.element, button(say('viewComments'), 'comment', 'reply', openComments), button(say('share'), 'share', 'share', openShare), button(say('remix'), 'remix', 'remix', (post, event) => receive('open-remix', event, { postId: post.id })));
    const panel = tag('reel-metapanel-view-model', {}, tag('yt-reel-channel-bar-view-model', {}, this.#channel, this.#subscribe.element), this.#title);
    this.element = tag('ytd-reel-video-renderer', {}, h('div', { class: 'short-screen' }, this.#screen, h('div', { id: 'overlay' }, panel)), h('div', { id: 'actions' }, bar));
    register(this);
  }

  show(post: DemoPost): void {
    this.post = post;
    set(this.#screen, { src: thumbnail(post) });
    fill(this.#channel, channelLink(post.author, { class: 'channel' }));
    this.#subscribe.show(post.author);
    fill(this.#title, h('h2', {}, formatted(post.text)));
    this.draw();
  }

  draw(): void {
    for (const each of this.#toggles) each.draw();
  }
}

export interface Shorts {
  readonly element: HTMLElement;
  readonly list: VirtualList<DemoPost>;
  /** Marks the one in the middle of the screen, and puts it into the address. */
  follow(): void;
}

export function shorts(first: DemoPost | undefined): Shorts {
  const rows = first ? [first, ...videos.filter((post) => post !== first)] : videos;
  const comments = commentSection();
  // Beside the shorts, in none of them.
  const panel = tag('ytd-engagement-panel-section-list-renderer', { 'target-id': 'engagement-panel-comments-section', hidden: true }, h('div', { class: 'panel-head' }, h('h2', {}, say('comments')), wide({ 'aria-label': say('close'), class: 'panel-close' }, () => {
    panel.hidden = true;
  }, '✕')), comments.element);
  const made: Short[] = [];
  const list = new VirtualList(rows, () => {
    const short = new Short((post) => {
      comments.show(post);
      panel.hidden = false;
    });
    made.push(short);
    return short;
  }, { class: 'reel-video-in-sequence' });
  let active: Short | null = null;
  return {
    element: tag('ytd-shorts', { role: 'main' }, h('div', { id: 'shorts-container' }, list.element), h('div', { id: 'anchored-panel' }, panel)),
    list,
    follow() {
      const middle = made.find(({ element }) => {
        const { top, bottom } = element.getBoundingClientRect();
        return element.isConnected && top <= innerHeight / 2 && bottom >= innerHeight / 2;
      });
      if (!middle?.post) return;
      for (const short of made) set(short.element, { 'is-active': short === middle });
      if (active && active !== middle) panel.hidden = true;
      active = middle;
      history.replaceState(null, '', `/shorts/${codeOf(middle.post.id)}`);
    },
  };
}
