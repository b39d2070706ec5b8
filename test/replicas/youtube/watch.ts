import { codeOf } from '../kit/code.ts';
import { countsOf, isOn, turn } from '../kit/marks.ts';
import { link } from '../kit/nav.ts';
import { onPress } from '../kit/press.ts';
import { register } from '../kit/views.ts';
import type { DemoPost } from '../posts/post.ts';
import { fill, h, icon, set } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { lang } from '../runtime/start.ts';
import { commentSection } from './comments.ts';
import { ICONS } from './icons.ts';
import { lockup } from './lockup.ts';
import { avatar, channelLink, formatted, isLive, tag, thumbnail, titleOf, videos, viewModel, wide } from './parts.ts';
import { openShare } from './share.ts';
import { subscribeButton } from './subscribe.ts';
import { likeVideo, say } from './words.ts';

/** The one watch page: it is kept, hidden or not, and given every video that is opened. */
export class Watch {
  readonly element: HTMLElement;
  post: DemoPost | null = null;
  readonly #title = tag('yt-formatted-string');
  readonly #owner = h('div', { class: 'owner' });
  readonly #channel = tag('ytd-channel-name', { id: 'channel-name' });
  readonly #subscribe = subscribeButton('renderer');
  readonly #screen = h('img', { alt: '', class: 'video-stream' });
  readonly #description = tag('ytd-text-inline-expander', { id: 'description-inline-expander' });
  readonly #comments = commentSection();
  readonly #chat = h('div', { id: 'chat-container' });
  readonly #related = h('div', { id: 'related' });
  /** The channel's mark in the corner of the picture, with the button that the pointer brings out; one of the two is shown. */
  readonly #watermark = h('div', { class: 'ytp-sb' });
  readonly #toggles: readonly { draw(): void }[];

  constructor() {
    const about = (): { postId: string } | null => (this.post ? { postId: this.post.id } : null);
    const label = (on: boolean): string => likeVideo((this.post ? countsOf(this.post.id).likes : 0) + Number(on));
    const like = viewModel('like', { about, label, words: (on) => String((this.post ? countsOf(this.post.id).likes : 0) + Number(on)) }, 'yt-like');
    const dislike = viewModel('dislike', { about, label: () => say('dislike') }, 'yt-dislike');
    const quick = viewModel('like', { about, label }, 'yt-like quick');
    this.#toggles = [like, dislike, quick];
    const withPost = (act: (post: DemoPost, event: Event) => void) => (event: Event): void => {
      if (this.post) act(this.post, event);
    };
    const share = tag('yt-button-view-model', {}, tag('button-view-model', {}, wide({ 'aria-label': say('share'), class: 'share' }, withPost(openShare), icon(ICONS.share), say('share'))));
    const save = tag('yt-button-view-model', {}, tag('button-view-model', {}, wide({ 'aria-label': say('save'), class: 'save' }, withPost((post, event) => receive('save', event, { postId: post.id })), icon(ICONS.save))));
    const play = wide({ 'aria-label': say('play'), class: 'play' }, withPost((post, event) => receive('play', event, { postId: post.id })), '▶');
    const full = wide({ 'aria-label': say('fullscreen'), class: 'fullscreen-button' }, () => this.fullscreen(), icon(ICONS.fullscreen));
    const player = h('div', { id: 'movie_player', class: 'html5-video-player', tabindex: '-1' }, this.#screen, h('div', { class: 'ytp-chrome-bottom' }, play, full), tag('yt-player-quick-action-buttons', {}, quick.element), this.#watermark);
    for (const [name, on] of [['subscribe', true], ['unsubscribe', false]] as const) {
      this.#watermark.append(onPress(h('div', { class: `ytp-sb-${name}`, role: 'button', tabindex: '0' }, h('div', { class: 'ytp-sb-text' }, say(on ? 'subscribe' : 'unsubscribe'))), (event) => withPost((post) => turn('subscribe', on, { account: post.author.handle }, event))(event)));
    }
    const actions = h('div', { id: 'actions' }, tag('ytd-menu-renderer', {}, h('div', { id: 'top-level-buttons-computed' }, tag('segmented-like-dislike-button-view-model', {}, like.element, dislike.element), share, save)));
    const metadata = tag('ytd-watch-metadata', {}, h('div', { id: 'title' }, h('h1', {}, this.#title)), h('div', { id: 'top-row' }, h('div', { id: 'owner' }, tag('ytd-video-owner-renderer', {}, this.#owner, this.#channel), this.#subscribe.element), actions), h('div', { id: 'description' }, this.#description));
    this.element = tag('ytd-watch-flexy', { role: 'main' }, h('div', { id: 'columns' }, h('div', { id: 'primary' }, h('div', { id: 'player' }, player), h('div', { id: 'below' }, metadata, this.#comments.element)), h('div', { id: 'secondary' }, this.#chat, this.#related)));
    register(this);
  }

  show(post: DemoPost): void {
    if (post === this.post) return;
    this.post = post;
    this.element.classList.remove('fullscreen');
    set(this.element, { 'video-id': codeOf(post.id) });
    fill(this.#title, titleOf(post));
    fill(this.#owner, avatar(post.author));
    fill(this.#channel, h('div', { id: 'text' }, channelLink(post.author, { class: 'channel' })));
    this.#subscribe.show(post.author);
    set(this.#screen, { src: thumbnail(post) });
    this.#describe(post);
    this.#comments.show(post);
    fill(this.#chat, isLive(post) ? tag('ytd-live-chat-frame', { id: 'chat' }, h('iframe', { id: 'chatframe', src: `/live_chat?v=${codeOf(post.id)}&lang=${lang}`, title: say('chat') })) : null);
    fill(this.#related, ...videos.filter((each) => each !== post).slice(0, 12).map((each) => lockup(each)));
    this.draw();
  }

  draw(): void {
    for (const each of this.#toggles) each.draw();
    const subscribed = this.post !== null && isOn('subscribe', { account: this.post.author.handle });
    for (const button of this.#watermark.children) button.toggleAttribute('hidden', button.matches('.ytp-sb-subscribe') === subscribed);
  }

  /** Full screen has a like of its own, over the video. */
  fullscreen(): void {
    this.element.classList.toggle('fullscreen');
  }

  #describe(post: DemoPost): void {
    const counts = countsOf(post.id);
    const info = h('div', { id: 'info-container' }, `${counts.views} ${say('views')}  ${post.hoursAgo} ${say('hoursAgo')}`);
    const short = post.text.length > 200 ? `${post.text.slice(0, 200)}…` : post.text;
    const expand = short === post.text ? null : wide({ id: 'expand', class: 'expand' }, (event) => {
      receive('show-more', event, { postId: post.id });
      fill(this.#description, info, formatted(post.text));
    }, say('more'));
    fill(this.#description, info, formatted(short), expand, link(`/@${post.author.handle}/posts`, { class: 'dim' }, say('posts')));
  }
}
