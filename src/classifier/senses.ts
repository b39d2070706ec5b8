/*
 * What a word is usually about, for a model that meets most words too seldom to learn them. Which word has which sense is
 * listed in `training/senses.tsv` and packed into the model. Names of people, parties and places have none, unless they are
 * words as well; where they are meant as names they have become placeholders before anything asks for a sense.
 */

/** The senses, each with the group whose order in a text is read; `undefined` where the order says nothing. */
export const SENSES = {
  virtue: 'praise', success: 'praise', delight: 'praise', blessing: 'praise',
  insult: 'blame', crime: 'blame', deceit: 'blame', failure: 'blame', distress: 'blame', hostility: 'blame',
  vote: 'urging', rally: 'urging', request: 'urging', reject: 'reject',
  saying: 'report', event: 'report', measure: 'report',
  office: 'state', rules: 'state', policy: 'state',
  contest: 'politics', campaign: 'politics',
  home: 'everyday', people: 'everyday', trade: 'everyday', play: 'everyday', work: 'everyday', faith: 'everyday', tech: 'everyday', travel: 'everyday',
  question: 'question', negation: 'not',
  time: undefined, self: undefined, other: undefined, degree: undefined, laugh: undefined, think: undefined, act: undefined, quality: undefined,
} as const satisfies Readonly<Record<string, string | undefined>>;

export type Sense = keyof typeof SENSES;

const isSense = (name: string): name is Sense => Object.hasOwn(SENSES, name);
/** In the order of their numbers, which begin at 1. */
export const SENSE_NAMES: readonly Sense[] = Object.keys(SENSES).filter(isSense);

const KEY_BITS = 8;

/**
 * Words and their senses → one 32-bit number a word: the top 24 bits of its hash, then its sense's number.
 * @param words pairs of a word's hash (`symbolHash`) and its sense; of two words that share a key the later one counts
 */
export function packSenses(words: Iterable<readonly [number, Sense]>): Uint32Array {
  const found = new Map<number, number>();
  for (const [hash, sense] of words) found.set(hash >>> KEY_BITS, SENSE_NAMES.indexOf(sense) + 1);
  return Uint32Array.from([...found], ([key, number]) => ((key << KEY_BITS) | number) >>> 0).sort();
}

/**
 * Finds a word's sense by its hash. Of words that are not listed about 1 in 1,600 is taken for one that is: harmless, since
 * a sense is a hint among many.
 */
export class SenseTable {
  readonly #packed: Uint32Array;

  /** @param packed of `packSenses`; it is in order, so that nothing has to be built of it at each wake */
  constructor(packed: Uint32Array) {
    this.#packed = packed;
  }

  /** Number of the sense of a word by its hash (`symbolHash`); 0 where it has none. */
  of(hash: number): number {
    const packed = this.#packed;
    const key = hash >>> KEY_BITS;
    let from = 0;
    let to = packed.length;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((packed[middle] ?? 0) >>> KEY_BITS < key) from = middle + 1;
      else to = middle;
    }
    const entry = packed[from] ?? 0;
    return entry >>> KEY_BITS === key ? entry & ((1 << KEY_BITS) - 1) : 0;
  }
}
