import { codeOf } from '../kit/code.ts';
import { countsOf, isOn, toggle } from '../kit/marks.ts';
import { go, link } from '../kit/nav.ts';
import { onPress, roleButton, wholePressButton } from '../kit/press.ts';
import { register } from '../kit/views.ts';
import type { DemoPost } from '../posts/post.ts';
import { fill, h } from '../runtime/dom.ts';
import type { RowView } from '../runtime/list.ts';
import { receive } from '../runtime/replica.ts';
import { lang } from '../runtime/start.ts';
import { ago } from '../runtime/text.ts';
import { openComposer, preview } from './composer.ts';
import { authorLink, avatar, bodyText, fillIcon, followButton, openMenu, pictureOf } from './parts.ts';
import { say } from './words.ts';

export const permalink = (post: DemoPost): string => `/@${post.author.handle}/post/${codeOf(post.id)}`;

/** One post; `show` puts another post into the same nodes. `kind` is what its like is called: replies are posts too. */
export class PostView implements RowView<DemoPost> {
  readonly element: HTMLElement;
  post: DemoPost | null = null;
  readonly #kind: 'like' | 'comment-like';
  readonly #opened: boolean;
  readonly #face = h('div', { class: 'face' });
  readonly #head = h('div', { class: 'head' });
  readonly #body = h('div', { class: 'body' });
  readonly #like: HTMLElement;
  readonly #reply: HTMLElement;
  readonly #repost: HTMLElement;
  readonly #share: HTMLElement;
  readonly #counts = h('div', { class: 'summary' });

  constructor({ opened = false, kind = 'like' }: { opened?: boolean; kind?: 'like' | 'comment-like' } = {}) {
    this.#kind = kind;
    this.#opened = opened;
    const withPost = (act: (post: DemoPost, event: Event) => void) => (event: Event): void => {
      event.stopPropagation();
      if (this.post) act(this.post, event);
    };
    this.#like = wholePressButton({ class: kind === 'like' ? 'action like' : 'action comment-like' }, withPost((post, event) => toggle(kind, this.#about(post), event)));
    this.#reply = roleButton({ class: 'action reply' }, withPost((post) => openComposer('reply', post)));
    this.#repost = roleButton({ class: 'action repost', 'aria-haspopup': 'menu' }, withPost((post) => openMenu(this.#repost, [
      { label: say(isOn('repost', { postId: post.id }) ? 'removeRepost' : 'repost'), mark: 'repost-confirm', icon: 'repost', act: (event) => toggle('repost', { postId: post.id }, event) },
      { label: say('quote'), mark: 'quote', icon: 'reply', act: () => openComposer('quote', post) },
    ])));
    this.#share = roleButton({ class: 'action share', 'aria-haspopup': 'menu' }, withPost((post) => openMenu(this.#share, [
      { label: say('copyLink'), mark: 'copy-link', icon: 'share', act: (event) => receive('copy-link', event, { postId: post.id }) },
    ])));
    const row = h('div', { class: 'actions' }, ...[this.#like, this.#reply, this.#repost, this.#share].map((button) => h('div', {}, button)));
    this.element = h('div', { 'data-pressable-container': 'true', class: opened ? 'post opened' : 'post' }, this.#face, h('div', { class: 'column' }, this.#head, this.#body, row, opened ? this.#counts : null));
    // A press on the post itself opens it.
    if (!opened) {
      onPress(this.element, (event) => {
        if (this.post && !this.post.promoted && !(event.target instanceof Element && event.target.closest('a, [role="button"]'))) go(permalink(this.post));
      });
    }
    register(this);
  }

  show(post: DemoPost): void {
    this.post = post;
    const more = roleButton({ class: 'options', 'aria-haspopup': 'menu' }, (event) => {
      event.stopPropagation();
      openMenu(more, [
        { label: say(isOn('save', { postId: post.id }) ? 'unsave' : 'save'), mark: 'save', icon: 'more', act: (pressed) => toggle('save', { postId: post.id }, pressed) },
      ]);
    });
    fillIcon(more, 'more', say('more'), null);
    fill(this.#face, link(`/@${post.author.handle}`, { role: 'link' }, avatar(post.author)));
    const time = h('time', { datetime: new Date(Date.now() - post.hoursAgo * 3_600_000).toISOString() }, ago(post.hoursAgo, lang));
    fill(this.#head, authorLink(post.author), post.promoted ? h('span', { class: 'dim' }, say('sponsored')) : link(permalink(post), { role: 'link', class: 'dim' }, time), this.#opened ? followButton(post.author, 'small') : null, more);
    fill(this.#body, post.text === '' ? null : bodyText(post.text), ...(post.images ?? []).map(pictureOf), post.quoted ? preview(post.quoted.author, post.quoted.text) : null);
    const counts = countsOf(post.id);
    fill(this.#counts, link(`${permalink(post)}/likes`, { role: 'link', class: 'counts dim' }, `${counts.likes} ${say('likes')} · ${counts.comments} ${say('replies')}`));
    this.draw();
  }

  draw(): void {
    if (!this.post) return;
    const counts = countsOf(this.post.id);
    const liked = isOn(this.#kind, this.#about(this.post));
    const reposted = isOn('repost', { postId: this.post.id });
    this.#like.classList.toggle('on', liked);
    this.#repost.classList.toggle('on', reposted);
    fillIcon(this.#like, 'like', say(liked ? 'unlike' : 'like'), counts.likes + Number(liked));
    fillIcon(this.#reply, 'reply', say('reply'), counts.comments);
    fillIcon(this.#repost, 'repost', say(reposted ? 'reposted' : 'repost'), counts.reposts + Number(reposted));
    fillIcon(this.#share, 'share', say('share'), null);
  }

  #about(post: DemoPost): { postId: string; text?: string } {
    return this.#kind === 'like' ? { postId: post.id } : { postId: post.id, text: post.text };
  }
}
