import { ACTORS, hashText, senseOf, SENSE_COUNT, spread } from './features.ts';
import type { Mark } from './marks.ts';
import { CLASS_COUNT } from './classes.ts';
import type { SenseTable } from './senses.ts';

/** Numbers by which the network knows a symbol. */
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
const LETTER_GROUPS = 16;
const SHORTEST = 3;
const LONGEST = 5;
const LONGEST_WORD = 20;

const rowOf = (hash: number, rows: number): number => Math.floor(((hash >>> 0) / 4294967296) * rows);

/** Rows of the table that make up a symbol: of itself, of its letters, of what it is about (-1: nothing). */
export interface SymbolRows {
  readonly own: readonly [number, number];
  readonly letters: readonly number[];
  readonly sense: number;
}

/** Which rows a symbol is made of. Two of its own, so that two symbols seldom share both. */
export function rowsOf(symbol: string, senses: SenseTable): SymbolRows {
  const hash = hashText(symbol, 0x2545f491);
  const own = [rowOf(spread(hash), SYMBOL_ROWS), rowOf(spread(hash ^ 0x6b43a9b5), SYMBOL_ROWS)] as const;
  const letters: number[] = [];
  if (symbol.length > 1 && !symbol.startsWith('§')) {
    const word = ` ${symbol.slice(0, LONGEST_WORD)} `;
    for (let size = SHORTEST; size <= LONGEST; size += 1) {
      for (let i = 0; i + size <= word.length; i += 1) letters.push(SYMBOL_ROWS + rowOf(spread(hashText(word.slice(i, i + size), 0x1b873593)), LETTER_ROWS));
    }
  }
  const every = Math.max(1, Math.ceil(letters.length / LETTER_GROUPS));
  const sense = senseOf(symbol, senses);
  return { own, letters: letters.filter((_, i) => i % every === 0), sense: sense < 0 ? -1 : SYMBOL_ROWS + LETTER_ROWS + sense };
}

/** Which of the marks from `from` up to `to` lie near an actor. */
export function nearActors(marks: readonly Mark[], from: number, to: number): Uint8Array {
  const near = new Uint8Array(to - from);
  for (let i = from; i < to; i += 1) {
    if (!ACTORS.has(marks[i]?.symbol ?? '')) continue;
    near.fill(1, Math.max(0, i - from - NEAR), Math.min(to - from, i - from + NEAR + 1));
  }
  return near;
}

/** What every filter makes of a symbol at each of its three places: before, at, and after the one it looks at. */
export type Projection = Float32Array;
/** What lies beyond a text's ends. */
const NOTHING: Projection = new Float32Array(SPAN * FILTERS);

/** Reads symbol streams with a network. One instance per network; its buffers are reused. */
export class NetworkReader {
  readonly #network: Network;
  readonly #senses: SenseTable;
  /** The filters by what they read first, so that the work on a word runs through memory in one go. */
  readonly #byWidth = new Float64Array(WIDTH * SPAN * FILTERS);
  readonly #vector = new Float64Array(WIDTH);
  readonly #sums = new Float64Array(SPAN * FILTERS);
  readonly #most = new Float64Array(FILTERS);
  readonly #near = new Float64Array(FILTERS);
  readonly #seen = new Float64Array(FILTERS);
  readonly #now = new Float64Array(FILTERS);

  constructor(network: Network, senses: SenseTable) {
    this.#network = network;
    this.#senses = senses;
    for (let k = 0; k < SPAN; k += 1) {
      for (let i = 0; i < WIDTH; i += 1) {
        for (let f = 0; f < FILTERS; f += 1) this.#byWidth[(i * SPAN + k) * FILTERS + f] = network.filters[(k * WIDTH + i) * FILTERS + f] ?? 0;
      }
    }
  }

  /** A symbol as the filters see it; worth keeping, since most words of a text have been met before. */
  project(symbol: string): Projection {
    const { table, steps } = this.#network;
    const vector = this.#vector.fill(0);
    const add = (row: number, share: number): void => {
      const worth = share * stepOf(steps[row] ?? 0);
      for (let i = 0; i < WIDTH; i += 1) vector[i] = (vector[i] ?? 0) + (table[row * WIDTH + i] ?? 0) * worth;
    };
    const { own, letters, sense } = rowsOf(symbol, this.#senses);
    add(own[0], 1);
    add(own[1], 1);
    for (const row of letters) add(row, 1 / Math.sqrt(letters.length));
    if (sense >= 0) add(sense, 1);
    const filters = this.#byWidth;
    const sums = this.#sums.fill(0);
    const size = sums.length;
    // Four at a time: most of the work on a word that was never met is here, and most of that is reaching for the sums.
    for (let i = 0; i < WIDTH; i += 4) {
      const one = vector[i] ?? 0;
      const two = vector[i + 1] ?? 0;
      const three = vector[i + 2] ?? 0;
      const four = vector[i + 3] ?? 0;
      const base = i * size;
      for (let j = 0, at = base; j < size; j += 1, at += 1) {
        sums[j] = (sums[j] ?? 0) + one * (filters[at] ?? 0) + two * (filters[at + size] ?? 0) + three * (filters[at + 2 * size] ?? 0) + four * (filters[at + 3 * size] ?? 0);
      }
    }
    return new Float32Array(sums);
  }

  /** What the filters say at place `t`, into `#now`; returns how much attention it draws. */
  #filter(read: readonly Projection[], t: number, size: number): number {
    const { filterBias, attention } = this.#network;
    const now = this.#now;
    const before = (t > 0 ? read[t - 1] : undefined) ?? NOTHING;
    const here = read[t] ?? NOTHING;
    const after = (t + 1 < size ? read[t + 1] : undefined) ?? NOTHING;
    let score = 0;
    for (let f = 0; f < FILTERS; f += 1) {
      const value = (filterBias[f] ?? 0) + (here[FILTERS + f] ?? 0) + (before[f] ?? 0) + (after[2 * FILTERS + f] ?? 0);
      const said = value > 0 ? value : 0;
      now[f] = said;
      score += said * (attention[f] ?? 0);
    }
    return score;
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
    const most = this.#most.fill(0);
    const close = this.#near.fill(0);
    const seen = this.#seen.fill(0);
    const now = this.#now;
    let top = -Infinity;
    let sum = 0;
    for (let t = 0; t < size; t += 1) {
      const drawn = this.#filter(read, t, size);
      if (drawn > top) {
        const less = Math.exp(top - drawn);
        sum *= less;
        for (let f = 0; f < FILTERS; f += 1) seen[f] = (seen[f] ?? 0) * less;
        top = drawn;
      }
      const weight = Math.exp(drawn - top);
      sum += weight;
      const isNear = near[t] === 1;
      for (let f = 0; f < FILTERS; f += 1) {
        const value = now[f] ?? 0;
        if (value === 0) continue;
        if (value > (most[f] ?? 0)) most[f] = value;
        if (isNear && value > (close[f] ?? 0)) close[f] = value;
        seen[f] = (seen[f] ?? 0) + value * weight;
      }
    }
    for (let k = 0; k < CLASS_COUNT; k += 1) scores[k] = (scores[k] ?? 0) + share * (outBias[k] ?? 0);
    const mean = sum > 0 ? share / sum : 0;
    for (let f = 0; f < FILTERS; f += 1) {
      const a = (most[f] ?? 0) * share;
      const b = (seen[f] ?? 0) * mean;
      const c = (close[f] ?? 0) * share;
      const one = f * CLASS_COUNT;
      const two = (FILTERS + f) * CLASS_COUNT;
      const three = (2 * FILTERS + f) * CLASS_COUNT;
      for (let k = 0; k < CLASS_COUNT; k += 1) scores[k] = (scores[k] ?? 0) + a * (out[one + k] ?? 0) + b * (out[two + k] ?? 0) + c * (out[three + k] ?? 0);
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
    const said = new Float64Array(size * FILTERS);
    const drawn = new Float64Array(size);
    for (let t = 0; t < size; t += 1) {
      drawn[t] = this.#filter(read, t, size);
      said.set(this.#now, t * FILTERS);
    }
    let top = -Infinity;
    for (const value of drawn) if (value > top) top = value;
    let sum = 0;
    for (let t = 0; t < size; t += 1) {
      drawn[t] = Math.exp((drawn[t] ?? 0) - top);
      sum += drawn[t] ?? 0;
    }
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
