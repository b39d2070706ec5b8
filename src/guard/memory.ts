/** What the person touched and wrote last, for menus, pickers and steps that stand apart from their post or editor. */
import type { Known } from './read.ts';

/** Posts kept by key; a viewer names its post in the address when its node is gone. */
const MOST_SEEN = 500;

/** Without the container, so that no node is kept alive. */
const kept = ({ subject, key, content, unnamed }: Known): Known => ({ subject, key, content, ...(unnamed ? { unnamed } : {}) });

export class Memory {
  readonly #seen = new Map<string, Known>();
  /** By the action that opened something, or that the pointer rests on, and on which page; the latest last. */
  readonly #touched = new Map<string, { readonly known: Known; readonly on: string }>();
  readonly #drafts = new WeakMap<Element, string>();

  /**
   * @param wantsPrivate messages to one person are judged too
   * @param page the path of the page shown now
   */
  constructor(
    private readonly wantsPrivate: () => boolean = () => false,
    private readonly page: () => string = () => '',
  ) {}

  get privateMessages(): boolean {
    return this.wantsPrivate();
  }

  /** Keeps what was read, holding no node alive. */
  see(known: Known): void {
    this.#seen.delete(known.key);
    this.#seen.set(known.key, kept(known));
    for (const oldest of this.#seen.keys()) {
      if (this.#seen.size <= MOST_SEEN) break;
      this.#seen.delete(oldest);
    }
  }

  seen(key: string): Known | undefined {
    return this.#seen.get(key);
  }

  get seenCount(): number {
    return this.#seen.size;
  }

  /** @param by name of the action whose control was touched */
  touch(by: string, known: Known): void {
    this.#touched.delete(by);
    this.#touched.set(by, { known: kept(known), on: this.page() });
  }

  /** What these opened on such a subject is done with. */
  untouch(by: readonly string[], subject: string): void {
    for (const name of by) if (this.#touched.get(name)?.known.subject.name === subject) this.#touched.delete(name);
  }

  /** Something was opened that belongs to no post. */
  forgetTouched(): void {
    this.#touched.clear();
  }

  /** What was touched last, of all or by one of these actions only; `here` on the page that is shown now. */
  touched(by?: readonly string[], here = false): Known | undefined {
    return [...this.#touched].findLast(([name, { on }]) => (by === undefined || by.includes(name)) && (!here || on === this.page()))?.[1].known;
  }

  /** The action by which something was touched last. */
  get lastTouch(): string | undefined {
    return [...this.#touched.keys()].at(-1);
  }

  /** Some composers take their editor away before the last step. */
  write(root: Element, text: string): void {
    this.#drafts.set(root, text);
  }

  written(root: Element): string | undefined {
    return this.#drafts.get(root);
  }
}
