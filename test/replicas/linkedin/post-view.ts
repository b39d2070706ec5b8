import type { DemoPost } from '../posts/post.ts';
import { fill, h, set } from '../runtime/dom.ts';
import type { RowView } from '../runtime/list.ts';
import { head, inner } from './actor.ts';
import { commentArea } from './comments.ts';
import { generation } from './generation.ts';
import { commentary, picture, urnOf } from './parts.ts';
import { actionRow, type ActionRow } from './row.ts';
import { onChange } from './state.ts';

let ember = 100;
const views = new Set<PostView>();
onChange(() => {
  for (const view of views) view.draw();
});

/** One post in any of the three builds. `show` puts another post into the same nodes. */
export class PostView implements RowView<DemoPost> {
  readonly element: HTMLElement;
  post: DemoPost | null = null;
  readonly #article: HTMLElement;
  readonly #body = h('div', { class: 'post-body' });
  readonly #comments = h('div', { class: 'comments-place' });
  readonly #row: ActionRow;
  readonly #changed: () => void;

  /** `changed` is called when the post's height may have changed. */
  constructor(changed: () => void) {
    this.#changed = changed;
    this.#row = actionRow(() => this.openComments());
    const parts = [this.#body, this.#row.element, this.#comments];
    if (generation === 'v1') {
      ember += 1;
      this.#article = h('div', { role: 'article', tabindex: '-1', class: 'feed-shared-update-v2 relative artdeco-card post' }, ...parts);
      this.element = h('div', { class: 'relative', 'data-finite-scroll-hotkey-item': '0' }, h('div', { id: `ember${ember}`, class: 'ember-view occludable-update' }, this.#article));
    } else {
      this.#article = h('div', { class: 'post', ...(generation === 'v2' ? { 'data-view-name': 'feed-full-update' } : {}) }, ...parts);
      this.element = h('div', { role: 'listitem' }, this.#article);
    }
    views.add(this);
  }

  show(post: DemoPost): void {
    this.post = post;
    const urn = urnOf(post);
    if (generation === 'v1') {
      set(this.element, { 'data-id': urn });
      set(this.#article, { 'data-urn': urn });
    } else {
      set(this.element, { componentkey: urn });
      if (generation === 'v2') set(this.#article, { 'data-view-tracking-scope': JSON.stringify([{ breadcrumb: { updateUrn: urn } }]) });
    }
    fill(this.#body, head(post), commentary(post), ...(post.images ?? []).map(picture), post.quoted ? inner(post, post.quoted) : null);
    fill(this.#comments);
    this.#row.show(post);
  }

  draw(): void {
    if (this.post) this.#row.draw();
  }

  openComments(): void {
    if (!this.post || this.#comments.firstChild) return;
    const area = commentArea(this.post);
    fill(this.#comments, area.element);
    this.#changed();
    area.focus();
  }
}
