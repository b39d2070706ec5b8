import type { DemoPost } from '../posts/post.ts';
import { h, set } from '../runtime/dom.ts';
import { PostView } from './post-view.ts';

const AHEAD = 1200;
const GUESS = 320;

interface Slot {
  readonly box: HTMLElement;
  view: PostView | null;
}

/** The feed: one slot a post, emptied when far away; the post's nodes then serve another slot. */
export class Feed {
  readonly element = h('div', { role: 'feed', class: 'feed' });
  #rows: readonly DemoPost[];
  readonly #slots: Slot[];
  readonly #spare: PostView[] = [];
  readonly #inline: boolean;

  constructor(rows: readonly DemoPost[], inline: boolean) {
    this.#rows = rows;
    this.#inline = inline;
    this.#slots = rows.map(() => {
      const box = h('div', { 'data-virtualized': 'true', class: 'slot' });
      box.style.minHeight = `${GUESS}px`;
      return { box, view: null };
    });
    this.element.append(...this.#slots.map((slot) => slot.box));
  }

  /** Shows other posts in the nodes that are there. */
  replace(rows: readonly DemoPost[]): void {
    this.#rows = rows;
    for (const [index, slot] of this.#slots.entries()) {
      const post = rows[index];
      if (post) slot.view?.show(post);
    }
    this.refresh();
  }

  /** Brings a post into view; false where the feed doesn't hold it. */
  scrollTo(postId: string): boolean {
    const slot = this.#slots[this.#rows.findIndex((row) => row.id === postId)];
    if (!slot) return false;
    for (let round = 0; round < 3; round += 1) {
      window.scrollTo(0, slot.box.getBoundingClientRect().top + window.scrollY - 130);
      this.refresh();
    }
    return true;
  }

  /** The post's container, where it is one of those near the viewport. */
  find(postId: string): HTMLElement | null {
    return this.#slots[this.#rows.findIndex((row) => row.id === postId)]?.view?.element ?? null;
  }

  postIn(element: Element): DemoPost | null {
    return this.#slots.find((slot) => slot.view?.element.contains(element))?.view?.post ?? null;
  }

  elements(): HTMLElement[] {
    return this.#slots.flatMap((slot) => (slot.view ? [slot.view.element] : []));
  }

  /** Empties what is far away and fills what is near; call after every scroll or resize. */
  refresh(): void {
    if (!this.element.isConnected) return;
    const near = this.#slots.map(({ box }) => {
      const { top, bottom } = box.getBoundingClientRect();
      return bottom > -AHEAD && top < window.innerHeight + AHEAD;
    });
    // Read before anything is written, else each slot costs a layout of the whole feed.
    const leaving = this.#slots.flatMap((slot, index) => (near[index] || !slot.view || slot.view.element.contains(document.activeElement) ? [] : [{ slot, view: slot.view, height: slot.box.offsetHeight }]));
    for (const { slot, view, height } of leaving) {
      slot.box.style.minHeight = `${height}px`;
      view.element.remove();
      this.#spare.push(view);
      slot.view = null;
      set(slot.box, { 'data-virtualized': 'true' });
    }
    for (const [index, slot] of this.#slots.entries()) {
      const post = this.#rows[index];
      if (!near[index] || slot.view || !post) continue;
      const view = this.#spare.pop() ?? new PostView(this.#inline, index + 1);
      view.show(post);
      set(view.element, { 'aria-posinset': index + 1 });
      slot.view = view;
      slot.box.append(view.element);
      slot.box.style.minHeight = '0';
      set(slot.box, { 'data-virtualized': 'false' });
    }
  }
}
