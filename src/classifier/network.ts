import { type FeatureList, senseOf, SENSE_COUNT, spread, type Traits } from './features.ts';
import { CLASS_COUNT } from './classes.ts';

/** Numbers by which the network knows a symbol; a multiple of four, as are the filters, since sums are made four at a time. */
export const WIDTH = 32;
/** Filters, each of which reads three symbols in their order. */
export const FILTERS = 32;
/** Symbols that one filter reads. */
export const SPAN = 3;
/** Rows of the table for whole symbols and for groups of their letters; the senses of words have a few more. */
export const SYMBOL_ROWS = 5_120;
export const LETTER_ROWS = 4_096;
export const TABLE_ROWS = SYMBOL_ROWS + LETTER_ROWS + SENSE_COUNT;
/** What the filters say anywhere, what they say where attention lies, what they say near an actor. */
export const POOLS = 3;
/** How many symbols off an actor still speak of it. */
export const NEAR = 8;
/** Symbols of a text that are read; a longer one is read in pieces as well. */
export const READ_AT_MOST = 128;

/**
 * A convolution over the symbols of a text: it reads short phrases by what their words are like, where the linear weights
 * know each phrase by itself. The layout of its numbers:
 */
export interface Network {
  /** `TABLE_ROWS` × `WIDTH`, in steps. */
  readonly table: Int8Array;
  /** What a step of each row is worth, as `stepOf` tells. */
  readonly steps: Uint8Array;
  /** `SPAN` × `WIDTH` × `FILTERS`. */
  readonly filters: Float32Array;
  readonly filterBias: Float32Array;
  /** `FILTERS`: how much each filter draws attention to its place. */
  readonly attention: Float32Array;
  /** `POOLS` × `FILTERS` × classes. */
  readonly out: Float32Array;
  readonly outBias: Float32Array;
}

/** What each byte of `steps` is worth: four to a doubling, from 2⁻²⁴ up. */
const STEPS = Float64Array.from({ length: 256 }, (_, code) => 2 ** (code / 4 - 24));
/** A row's step from its byte. */
export const stepOf = (code: number): number => STEPS[code] ?? 0;

/** Share of the attention below which a place is not worth explaining. */
const UNNOTICED = 0.01;
/** Most groups of a symbol's letters that are read. */
const LETTER_GROUPS = 16;
/** Those, two rows of the symbol itself and one of its sense. */
const MOST_ROWS = LETTER_GROUPS + 3;

const rowOf = (hash: number, rows: number): number => Math.floor(((hash >>> 0) / 4294967296) * rows);

/** Rows of the table that make up a symbol: of itself, of its letters, of what it is about (-1: nothing). */
export interface SymbolRows {
  readonly own: readonly [number, number];
  readonly letters: readonly number[];
  readonly sense: number;
}

/**
 * Which rows a symbol is made of. Two of its own, so that two symbols seldom share both.
 * @param spelling the groups of its letters (`extractLetters`)
 */
export function rowsOf(traits: Traits, spelling: FeatureList): SymbolRows {
  const own = [rowOf(spread(traits.hash ^ 0x2545f491), SYMBOL_ROWS), rowOf(spread(traits.hash ^ 0x6b43a9b5), SYMBOL_ROWS)] as const;
  const every = Math.max(1, Math.ceil(spelling.size / LETTER_GROUPS));
  // Three groups begin at each letter, of three lengths: every third would be of one length only.
  const step = every % 3 === 0 ? every + 1 : every;
  const letters: number[] = [];
  for (let i = 0; i < spelling.size; i += step) letters.push(SYMBOL_ROWS + rowOf(spelling.hash[i] ?? 0, LETTER_ROWS));
  const sense = senseOf(traits);
  return { own, letters, sense: sense < 0 ? -1 : SYMBOL_ROWS + LETTER_ROWS + sense };
}

/** Which of the symbols that are read lie near an actor among them. */
export function nearActors(traits: readonly Traits[]): Uint8Array {
  const size = Math.min(traits.length, READ_AT_MOST);
  const near = new Uint8Array(size);
  for (let i = 0; i < size; i += 1) {
    if (traits[i]?.isActor === true) near.fill(1, Math.max(0, i - NEAR), Math.min(size, i + NEAR + 1));
  }
  return near;
}

/** What every filter makes of a symbol at each of its three places: before, at, and after the one it looks at. */
export type Projection = Float32Array;
/** What lies beyond a text's ends. */
const NOTHING: Projection = new Float32Array(SPAN * FILTERS);

/** The larger of two finite numbers, but for rounding. Without a branch: which one it is can't be foretold, and a wrong guess costs a processor more than all the rest. */
const larger = (a: number, b: number): number => (a + b + Math.abs(a - b)) * 0.5;

/** Reads symbol streams with a network. One instance per network; its buffers are reused. */
export class NetworkReader {
  readonly #network: Network;
  /** Place × filter × width, so that the numbers behind one output lie together. */
  readonly #byOutput = new Float64Array(SPAN * FILTERS * WIDTH);
  /** Where the rows of a symbol begin, what their steps are worth, and their sum. */
  readonly #rows = new Int32Array(MOST_ROWS);
  readonly #worths = new Float64Array(MOST_ROWS);
  readonly #vector = new Float64Array(WIDTH);
  /** What every filter says at each place, and how much attention the place draws. */
  readonly #said = new Float64Array(READ_AT_MOST * FILTERS);
  readonly #drawn = new Float64Array(READ_AT_MOST);

  constructor(network: Network) {
    this.#network = network;
    for (let k = 0; k < SPAN; k += 1) {
      for (let i = 0; i < WIDTH; i += 1) {
        for (let f = 0; f < FILTERS; f += 1) this.#byOutput[(k * FILTERS + f) * WIDTH + i] = network.filters[(k * WIDTH + i) * FILTERS + f] ?? 0;
      }
    }
  }

  /** A symbol as the filters see it; worth keeping, since most words of a text have been met before. */
  project({ own, letters, sense }: SymbolRows): Projection {
    const { table, steps } = this.#network;
    const rows = this.#rows;
    const worths = this.#worths;
    let count = 0;
    const put = (row: number, share: number): void => {
      rows[count] = row * WIDTH;
      worths[count] = share * stepOf(steps[row] ?? 0);
      count += 1;
    };
    put(own[0], 1);
    put(own[1], 1);
    const share = 1 / Math.sqrt(letters.length);
    for (const row of letters) put(row, share);
    if (sense >= 0) put(sense, 1);
    // Here and below four sums at a time: most of the work on a word that was never met is here, and most of that is reaching for the numbers.
    const vector = this.#vector;
    for (let i = 0; i < WIDTH; i += 4) {
      let one = 0;
      let two = 0;
      let three = 0;
      let four = 0;
      for (let r = 0; r < count; r += 1) {
        const at = (rows[r] ?? 0) + i;
        const worth = worths[r] ?? 0;
        one += (table[at] ?? 0) * worth;
        two += (table[at + 1] ?? 0) * worth;
        three += (table[at + 2] ?? 0) * worth;
        four += (table[at + 3] ?? 0) * worth;
      }
      vector[i] = one;
      vector[i + 1] = two;
      vector[i + 2] = three;
      vector[i + 3] = four;
    }
    const filters = this.#byOutput;
    const seen = new Float32Array(SPAN * FILTERS);
    for (let j = 0; j < seen.length; j += 4) {
      let one = 0;
      let two = 0;
      let three = 0;
      let four = 0;
      for (let i = 0, at = j * WIDTH; i < WIDTH; i += 1, at += 1) {
        const value = vector[i] ?? 0;
        one += value * (filters[at] ?? 0);
        two += value * (filters[at + WIDTH] ?? 0);
        three += value * (filters[at + 2 * WIDTH] ?? 0);
        four += value * (filters[at + 3 * WIDTH] ?? 0);
      }
      seen[j] = one;
      seen[j + 1] = two;
      seen[j + 2] = three;
      seen[j + 3] = four;
    }
    return seen;
  }

  /**
   * What the filters say at every place, into `#said`, and each place's share of the attention times `sum`, into `#drawn`.
   * @returns the sum
   */
  #filter(read: readonly Projection[], size: number): number {
    const { filterBias, attention } = this.#network;
    const said = this.#said;
    const drawn = this.#drawn;
    let top = -Infinity;
    for (let t = 0; t < size; t += 1) {
      const before = (t > 0 ? read[t - 1] : undefined) ?? NOTHING;
      const here = read[t] ?? NOTHING;
      const after = (t + 1 < size ? read[t + 1] : undefined) ?? NOTHING;
      const base = t * FILTERS;
      let score = 0;
      for (let f = 0; f < FILTERS; f += 1) {
        const value = larger((filterBias[f] ?? 0) + (here[FILTERS + f] ?? 0) + (before[f] ?? 0) + (after[2 * FILTERS + f] ?? 0), 0);
        said[base + f] = value;
        score += value * (attention[f] ?? 0);
      }
      drawn[t] = score;
      if (score > top) top = score;
    }
    let sum = 0;
    for (let t = 0; t < size; t += 1) {
      const share = Math.exp((drawn[t] ?? 0) - top);
      drawn[t] = share;
      sum += share;
    }
    return sum;
  }

  /** Drops what the last text left behind. */
  forget(): void {
    this.#said.fill(0);
    this.#drawn.fill(0);
  }

  /**
   * Adds the network's scores of the six classes, each times `share`.
   * @param read the projections of a text's symbols, of which the first `READ_AT_MOST` count
   * @param near which of them lie near an actor (`nearActors`)
   * @param scores in the order of `MODEL_CLASSES`; changed in place
   */
  score(read: readonly Projection[], near: Uint8Array, share: number, scores: Float64Array): void {
    const { out, outBias } = this.#network;
    const size = Math.min(read.length, READ_AT_MOST);
    const sum = this.#filter(read, size);
    const said = this.#said;
    const drawn = this.#drawn;
    for (let k = 0; k < CLASS_COUNT; k += 1) scores[k] = (scores[k] ?? 0) + share * (outBias[k] ?? 0);
    const mean = sum > 0 ? share / sum : 0;
    const add = (f: number, most: number, seen: number, close: number): void => {
      const one = f * CLASS_COUNT;
      const two = (FILTERS + f) * CLASS_COUNT;
      const three = (2 * FILTERS + f) * CLASS_COUNT;
      for (let k = 0; k < CLASS_COUNT; k += 1) scores[k] = (scores[k] ?? 0) + most * share * (out[one + k] ?? 0) + seen * mean * (out[two + k] ?? 0) + close * share * (out[three + k] ?? 0);
    };
    // Two filters at a time: each step of a maximum waits for the one before, and meanwhile the other filter's is made.
    for (let f = 0; f < FILTERS; f += 2) {
      let most = 0;
      let seen = 0;
      let close = 0;
      let otherMost = 0;
      let otherSeen = 0;
      let otherClose = 0;
      for (let t = 0, at = f; t < size; t += 1, at += FILTERS) {
        const value = said[at] ?? 0;
        const other = said[at + 1] ?? 0;
        const attended = drawn[t] ?? 0;
        const nearby = near[t] ?? 0;
        most = larger(most, value);
        otherMost = larger(otherMost, other);
        seen += value * attended;
        otherSeen += other * attended;
        close = larger(close, value * nearby);
        otherClose = larger(otherClose, other * nearby);
      }
      add(f, most, seen, close);
      add(f + 1, otherMost, otherSeen, otherClose);
    }
  }

  /**
   * Adds what each symbol brings to a sum of class scores, times `share`: a filter's say goes to the symbols it saw, by their part in it.
   * @param toward one number per class: how much its score counts
   * @param parts one number per symbol; changed in place
   */
  contribute(read: readonly Projection[], near: Uint8Array, toward: readonly number[], share: number, parts: Float64Array): void {
    const { out } = this.#network;
    const size = Math.min(read.length, READ_AT_MOST);
    const sum = this.#filter(read, size);
    const said = this.#said;
    const drawn = this.#drawn;
    const least = sum * UNNOTICED;
    const worth = (pool: number, f: number): number => {
      const base = (pool * FILTERS + f) * CLASS_COUNT;
      let total = 0;
      for (let k = 0; k < CLASS_COUNT; k += 1) total += (toward[k] ?? 0) * (out[base + k] ?? 0);
      return total * share;
    };
    const give = (t: number, f: number, amount: number): void => {
      const before = t > 0 ? Math.max(0, read[t - 1]?.[f] ?? 0) : 0;
      const here = Math.max(0, read[t]?.[FILTERS + f] ?? 0);
      const after = t + 1 < size ? Math.max(0, read[t + 1]?.[2 * FILTERS + f] ?? 0) : 0;
      const all = before + here + after;
      if (all === 0) return;
      const each = amount / all;
      if (before > 0) parts[t - 1] = (parts[t - 1] ?? 0) + each * before;
      parts[t] = (parts[t] ?? 0) + each * here;
      if (after > 0) parts[t + 1] = (parts[t + 1] ?? 0) + each * after;
    };
    for (let f = 0; f < FILTERS; f += 1) {
      let most = -1;
      let close = -1;
      let highest = 0;
      let highestClose = 0;
      const mean = worth(1, f) / sum;
      for (let t = 0; t < size; t += 1) {
        const value = said[t * FILTERS + f] ?? 0;
        if (value === 0) continue;
        if (value > highest) {
          highest = value;
          most = t;
        }
        if (near[t] === 1 && value > highestClose) {
          highestClose = value;
          close = t;
        }
        if ((drawn[t] ?? 0) > least) give(t, f, mean * value * (drawn[t] ?? 0));
      }
      if (most >= 0) give(most, f, worth(0, f) * highest);
      if (close >= 0) give(close, f, worth(2, f) * highestClose);
    }
  }
}
