import type { Token } from './tokens.ts';

/**
 * Whether any word of a text is of a list. Each list is looked for once, however often it is asked for: by every name,
 * and a text of nothing but names would take time by the square of its length.
 */
export class Topics {
  readonly #tokens: readonly Token[];
  readonly #known = new Map<ReadonlySet<string>, boolean>();

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  has(words: ReadonlySet<string>): boolean {
    let known = this.#known.get(words);
    if (known === undefined) {
      known = this.#tokens.some(({ text }) => words.has(text));
      this.#known.set(words, known);
    }
    return known;
  }
}
