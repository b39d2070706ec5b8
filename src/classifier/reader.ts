import type { ElectionPack } from '../packs/pack.ts';
import { bloomHas } from './bloom.ts';
import { Gazetteer } from './gazetteer.ts';
import { symbolHash } from './features.ts';
import { CUE_VOCABULARY } from './lexicon.ts';
import { mark, type Mark } from './marks.ts';
import { SenseTable } from './senses.ts';
import { tokenise } from './tokens.ts';
import type { WordList } from './word-list.ts';
import { WordSplitter } from './words.ts';

/** Words of the model: frequent ones first, a Bloom filter of everyday words, and the senses of words (`packSenses`). */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly common: Uint8Array;
  readonly senses: Uint32Array;
}

const NAMED = 2;

/** Reads texts as streams of symbols, for one vocabulary, one set of packs, and the ids of those whose contest goes on now. */
export class Reader {
  readonly #gazetteer: Gazetteer;
  readonly #splitter: WordSplitter;
  /** The vocabulary's words, each with its rank. */
  readonly words: ReadonlyMap<string, number>;

  constructor(vocabulary: Vocabulary, packs: readonly ElectionPack[], current: ReadonlySet<string>) {
    const ranks = new Map<string, number>();
    for (let i = 0; i < vocabulary.words.length; i += 1) ranks.set(vocabulary.words[i] ?? '', i);
    this.words = ranks;
    const senses = new SenseTable(vocabulary.senses);
    const gazetteer = new Gazetteer(packs, (word) => bloomHas(vocabulary.common, word), (word) => senses.of(symbolHash(word)) > 0, current);
    this.#gazetteer = gazetteer;
    const telling = gazetteer.words;
    for (const word of CUE_VOCABULARY) if (word.length > 3) telling.add(word);
    let lengths: Map<number, string[]> | undefined;
    const list: WordList = {
      cost: (word) => {
        if (telling.has(word)) return NAMED;
        const rank = ranks.get(word);
        return rank === undefined ? undefined : Math.log(rank + 2);
      },
      telling: (word) => telling.has(word),
      ofLength: (size) => {
        if (!lengths) {
          lengths = new Map();
          for (const word of telling) {
            const same = lengths.get(word.length);
            if (same) same.push(word);
            else lengths.set(word.length, [word]);
          }
        }
        return lengths.get(size) ?? [];
      },
      named: (word) => gazetteer.named.has(word),
      acronym: (word) => gazetteer.acronyms.has(word),
      wholeTag: (joined) => gazetteer.hasTag(joined),
    };
    this.#splitter = new WordSplitter(list);
  }

  /** Text → symbols with original offsets; linear, never throws. */
  read(text: string): Mark[] {
    return mark(text, this.#splitter.refine(tokenise(text)), this.#gazetteer);
  }

  /** Keeps nothing of the texts that were read. */
  forget(): void {
    this.#splitter.forget();
  }
}
