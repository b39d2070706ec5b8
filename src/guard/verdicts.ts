/** Verdicts made before the press, kept by content and not by node, since lists recycle nodes. */
import type { Content, ContentPart } from '../classifier/assessment.ts';
import { type AssessReply, assessReply, type Verdict, type Words } from '../protocol.ts';
import type { ActionKind } from '../vocabulary.ts';
import { contentKey, isEmpty } from './read.ts';
import type { Transport } from './transport.ts';

export interface Item {
  readonly part: ContentPart;
  readonly content: Content;
}

/** `unknown`: no verdict yet, or none within the deadline; then it is asked about or let through as the worker last said. */
export type Decision = 'pass' | 'hold' | 'unknown';

const MOST_VERDICTS = 600;
/** Every stroke of a key makes a draft of its own; only the last ones may come back, by taking strokes back. */
const MOST_DRAFTS = 60;
const BATCH = 50;
/** Characters of text in one question to the worker: it answers others, and presses, in between. */
const BATCH_TEXT = 100_000;

export class Verdicts {
  readonly #known = new Map<string, Verdict>();
  /** Apart, so that a long draft does not push out the verdict on the post that it answers. */
  readonly #drafts = new Map<string, Verdict>();
  readonly #wanted = new Map<string, Item>();
  readonly #waiting = new Map<string, Array<() => void>>();
  readonly #failed = new Set<string>();
  #validUntil = Number.POSITIVE_INFINITY;
  #whenLate: 'ask' | 'pass' = 'pass';
  #flushing = false;
  /** How often all was forgotten. */
  #forgotten = 0;
  #privateMessages = false;
  #words: Words | undefined;

  constructor(
    private readonly transport: Transport,
    /** The person has switched protection off, and this page did not hear of it. */
    private readonly onWithdrawn: () => void = () => undefined,
    private readonly now: () => number = () => Date.now(),
  ) {}

  get size(): number {
    return this.#known.size + this.#drafts.size;
  }

  /** What to do when no verdict came in time. */
  get whenLate(): 'ask' | 'pass' {
    return this.#whenLate;
  }

  /** Whether the person wants messages to one person judged; they are not before the worker said so. */
  get privateMessages(): boolean {
    return this.#privateMessages;
  }

  /** Our own words in the person's language; `undefined` where that is the browser's, or the worker has not said so yet. */
  get words(): Words | undefined {
    return this.#words;
  }

  /** Asks the worker what it answers without any content. */
  learn(): void {
    this.transport.ask({ type: 'assess', items: [] }, assessReply).then((reply) => this.#heed(reply)).catch(() => undefined);
  }

  /** The role, region, phase or packs changed: nothing known holds any more. */
  forget(): void {
    this.#forgotten++;
    this.#known.clear();
    this.#drafts.clear();
  }

  /** Something may have changed unheard: nothing known holds, and the worker is asked how things are. */
  renew(): void {
    this.forget();
    this.learn();
  }

  /** Asks for verdicts that are not known or under way yet. */
  prefetch(items: readonly Item[]): void {
    for (const item of items) {
      if (isEmpty(item.content)) continue;
      const key = keyOf(item);
      if (!this.#lookup(key) && !this.#waiting.has(key)) this.#wanted.set(key, item);
    }
    if (this.#wanted.size > 0 && !this.#flushing) {
      this.#flushing = true;
      queueMicrotask(() => void this.#flush());
    }
  }

  /** In the event's own tick: whether an action of this kind on these contents is to be questioned. */
  decide(kind: ActionKind, items: readonly Item[]): Decision {
    let decision: Decision = 'pass';
    for (const item of items) {
      if (isEmpty(item.content)) continue;
      const verdict = this.#lookup(keyOf(item));
      if (!verdict) decision = 'unknown';
      else if (verdict.ask.includes(kind)) return 'hold';
    }
    return decision;
  }

  /** Waits for the verdicts on these contents, at most until the deadline. */
  async settle(kind: ActionKind, items: readonly Item[], milliseconds: number): Promise<Decision> {
    this.prefetch(items);
    this.#putFirst(items.map(keyOf));
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, milliseconds);
    });
    const all = Promise.all(items.filter(({ content }) => !isEmpty(content)).map((item) => this.#arrival(keyOf(item))));
    await Promise.race([late, all]);
    clearTimeout(timer);
    return this.decide(kind, items);
  }

  /** A person waits for these; what the page shows besides them waits. */
  #putFirst(keys: readonly string[]): void {
    if (!keys.some((key) => this.#wanted.has(key))) return;
    const [first, rest] = [true, false].map((urgent) => [...this.#wanted].filter(([key]) => keys.includes(key) === urgent));
    this.#wanted.clear();
    for (const [key, item] of [...(first ?? []), ...(rest ?? [])]) this.#wanted.set(key, item);
  }

  #lookup(key: string): Verdict | undefined {
    if (this.now() >= this.#validUntil) {
      this.#validUntil = Number.POSITIVE_INFINITY;
      this.forget();
    }
    const kept = this.#keptWith(key);
    const verdict = kept.get(key);
    if (verdict) {
      // Re-inserting keeps the map in order of use, so that the oldest unused goes first.
      kept.delete(key);
      kept.set(key, verdict);
    }
    return verdict;
  }

  #arrival(key: string): Promise<void> {
    if (this.#keptWith(key).has(key)) return Promise.resolve();
    return new Promise((resolve) => {
      const waiting = this.#waiting.get(key);
      if (waiting) waiting.push(resolve);
      else this.#waiting.set(key, [resolve]);
    });
  }

  /** As many as one question takes, one at least. */
  #nextBatch(): [string, Item][] {
    let left = BATCH_TEXT;
    return [...this.#wanted].slice(0, BATCH).filter(([, { content }], index) => {
      const fits = index === 0 || content.text.length <= left;
      left = fits ? left - content.text.length : 0;
      return fits;
    });
  }

  async #flush(): Promise<void> {
    while (this.#wanted.size > 0) {
      const batch = this.#nextBatch();
      for (const [key] of batch) {
        this.#wanted.delete(key);
        if (!this.#waiting.has(key)) this.#waiting.set(key, []);
      }
      this.#flushing = false;
      const forgotten = this.#forgotten;
      try {
        const items = batch.map(([key, item]) => ({ key, part: item.part, content: item.content }));
        const reply = await this.transport.ask({ type: 'assess', items: items.map(mutable) }, assessReply);
        if (forgotten === this.#forgotten) {
          this.#heed(reply);
          for (const verdict of reply.verdicts) this.#keep(verdict);
          // Answered, even where no verdict could be given: waiting longer brings none.
          for (const [key] of batch) {
            this.#failed.delete(key);
            for (const resolve of this.#waiting.get(key) ?? []) resolve();
          }
        } else {
          // It may have been made as things were before.
          for (const [key, item] of batch) this.#wanted.set(key, item);
        }
      } catch {
        // The worker may have been stopped while it answered; asking again wakes it. A second failure leaves the
        // contents unknown: waiting for the deadline brings no verdict, so what is to be done then is done now.
        for (const [key, item] of batch) {
          const waiting = this.#waiting.get(key);
          if (!waiting?.length) continue;
          if (this.#failed.delete(key)) for (const resolve of waiting) resolve();
          else {
            this.#failed.add(key);
            this.#wanted.set(key, item);
          }
        }
      }
      for (const [key] of batch) {
        if (!this.#wanted.has(key)) this.#waiting.delete(key);
      }
    }
    this.#flushing = false;
  }

  #heed({ validUntil, whenLate, privateMessages, withdrawn, words }: AssessReply): void {
    // A press that waits for this very answer goes through first, as all do from now on.
    if (withdrawn) setTimeout(this.onWithdrawn);
    this.#validUntil = validUntil;
    this.#whenLate = whenLate;
    this.#privateMessages = privateMessages ?? false;
    this.#words = words;
  }

  #keep(verdict: Verdict): void {
    const kept = this.#keptWith(verdict.key);
    const most = kept === this.#drafts ? MOST_DRAFTS : MOST_VERDICTS;
    kept.set(verdict.key, verdict);
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break;
      kept.delete(oldest);
    }
  }

  #keptWith(key: string): Map<string, Verdict> {
    return key.startsWith(DRAFT) ? this.#drafts : this.#known;
  }
}

const DRAFT = 'draft:';
const keyOf = (item: Item): string => `${item.part}:${contentKey(item.content)}`;

type Writable = { -readonly [Key in keyof Content]: Content[Key] extends readonly (infer Entry)[] ? Entry[] : Content[Key] };

/** The schema's output types are mutable; our contents are not. Copies, sharing the strings. */
const copy = ({ text, author, handle, imageTexts, hashtags, links }: Content): Omit<Writable, 'quoted' | 'posts'> => ({
  text,
  ...(author === undefined ? {} : { author }),
  ...(handle === undefined ? {} : { handle }),
  imageTexts: [...imageTexts],
  hashtags: [...hashtags],
  links: [...links],
});

/** A content as it goes into a message. */
export const messageContent = (content: Content) => ({
  ...copy(content),
  ...(content.posts ? { posts: [...content.posts] } : {}),
  ...(content.quoted ? { quoted: copy(content.quoted) } : {}),
});

const mutable = ({ key, part, content }: Item & { key: string }) => ({ key, part, content: messageContent(content) });
