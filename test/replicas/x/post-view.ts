import type { DemoPost } from '../posts/post.ts';
import { fill, h, icon, set } from '../runtime/dom.ts';
import type { RowView } from '../runtime/list.ts';
import { receive } from '../runtime/replica.ts';
import { lang } from '../runtime/start.ts';
import { ago } from '../runtime/text.ts';
import { ICONS } from './icons.ts';
import { go } from './nav.ts';
import { avatar, photo, quotedCard, tweetText, userName } from './parts.ts';
import { pressable } from './press.ts';
import { actionRow } from './row.ts';
import { openMoreMenu } from './sheets.ts';
import { onChange } from './state.ts';
import { say } from './words.ts';

const LONG = 280;
const views = new Set<PostView>();
onChange(() => {
  for (const view of views) view.draw();
});

/** One post. `show` puts another post into the same nodes. `opened` is the post that a status page is about. */
export class PostView implements RowView<DemoPost> {
  readonly element: HTMLElement;
  post: DemoPost | null = null;
  readonly #row = actionRow();
  readonly #head = h('div', { class: 'post-head' });
  readonly #face = h('div', { class: 'post-face' });
  readonly #body = h('div', { class: 'post-body' });
  readonly #opened: boolean;

  constructor(opened = false) {
    this.#opened = opened;
    const column = h('div', { class: 'post-column' }, this.#head, this.#body, this.#row.element);
    this.element = h('article', { role: 'article', 'data-testid': 'tweet', tabindex: opened ? '-1' : '0', class: opened ? 'post opened' : 'post' }, this.#face, column);
    // A press on the post itself opens it.
    if (!opened) {
      pressable(this.element, (event) => {
        if (!this.post || this.post.promoted || (event.target instanceof Element && event.target.closest('a, button, [role="button"]'))) return;
        go(`/${this.post.author.handle}/status/${this.post.id}`);
      });
    }
    views.add(this);
  }

  show(post: DemoPost): void {
    this.post = post;
    const more = h('button', { type: 'button', role: 'button', 'data-testid': 'caret', 'aria-haspopup': 'menu', 'aria-label': say('more'), class: 'icon-button' }, icon(ICONS.more));
    pressable(more, (event) => {
      event.stopPropagation();
      receive('open-options', event, { postId: post.id });
      openMoreMenu(more, post);
    });
    fill(this.#face, avatar(post.author));
    fill(this.#head, userName(post, true, ago(post.hoursAgo, lang)), more);
    const permalink = `/${post.author.handle}/status/${post.id}`;
    const photos = (post.images ?? []).map((image, index) => photo(image, `${permalink}/photo/${index + 1}`));
    fill(this.#body, ...this.#text(post), ...photos, post.quoted ? quotedCard(post.quoted) : null, post.promoted ? h('div', { class: 'note', 'data-testid': 'placementTracking' }, say('promoted')) : null);
    set(this.element, { 'aria-labelledby': `id__${post.id}` });
    this.#row.show(post);
  }

  draw(): void {
    if (this.post) this.#row.draw();
  }

  #text(post: DemoPost): Node[] {
    if (post.text === '') return [];
    if (this.#opened || post.text.length <= LONG) return [tweetText(post.text)];
    const short = tweetText(`${post.text.slice(0, LONG)}…`);
    const more = pressable(h('button', { type: 'button', role: 'button', 'data-testid': 'tweet-text-show-more-link', class: 'plain more' }, say('showMore')), (event) => {
      event.stopPropagation();
      receive('show-more', event, { postId: post.id });
      more.remove();
      short.replaceWith(tweetText(post.text));
    });
    return [short, more];
  }
}
