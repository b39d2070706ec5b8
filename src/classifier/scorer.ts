import { sumBuckets, worthOf } from './buckets.ts';
import { extractLetters, extractWords, FeatureList, type Traits, traitsOf } from './features.ts';
import type { Mark } from './marks.ts';
import { CLASS_COUNT } from './classes.ts';
import { type Model } from './model.ts';
import { nearActors, NetworkReader, type Projection, rowsOf } from './network.ts';
import { SenseTable } from './senses.ts';

/** Weight of letter features in the linear score; word features count once. */
export const LETTER_SHARE = 0.6;
/** How much of the score is the network's; the rest is the linear weights'. */
const NETWORK_SHARE = 0.5;
const LINEAR_SHARE = 1 - NETWORK_SHARE;

/** As many features of words as a text of 50 words has, as many of letters as one of 20. */
const MANY = 256;

/**
 * What one feature counts in a text that has `count` of its kind. Up to `MANY` a longer text may be judged with more
 * certainty; beyond it no more, else a slight leaning of one word, said a thousand times, would grow to a sure verdict.
 */
export const featureValue = (count: number): number => (count <= MANY ? 1 / Math.sqrt(count) : Math.sqrt(MANY) / count);

/** What a symbol brings wherever it stands: the sums of its letters' weights, and how the network sees it. */
interface Known extends Traits {
  readonly letters: Float64Array;
  readonly letterCount: number;
  readonly projection: Projection;
}

/** What each group of letters counts. */
function letterShare(known: readonly Known[]): number {
  let count = 0;
  for (const { letterCount } of known) count += letterCount;
  return count === 0 ? 0 : LETTER_SHARE * featureValue(count);
}

/** Scores symbol streams with a model. One instance per model; its buffers are reused. */
export class Scorer {
  readonly #model: Model;
  readonly #network: NetworkReader;
  readonly #senses: SenseTable;
  readonly #features = new FeatureList();
  readonly #spelling = new FeatureList();
  readonly #words: { has(word: string): boolean };
  /** Of placeholders, single ASCII signs and words of the model's own list. */
  readonly #kept = new Map<string, Known>();
  /** Of all others, until the text they stand in is judged: what people write stays in memory no longer. */
  readonly #passing = new Map<string, Known>();
  readonly #scores = new Float64Array(CLASS_COUNT);

  /** @param words the model's, where its reader has them at hand already */
  constructor(model: Model, words: { has(word: string): boolean } = new Set(model.words)) {
    this.#model = model;
    this.#senses = new SenseTable(model.senses);
    this.#network = new NetworkReader(model.network);
    this.#words = words;
  }

  /** Drops all that is known of words that only people's texts have, and what the last text left behind. */
  forget(): void {
    this.#passing.clear();
    this.#features.clear();
    this.#spelling.clear();
    this.#network.forget();
  }

  #know(symbol: string): Known {
    const known = this.#kept.get(symbol) ?? this.#passing.get(symbol);
    if (known) return known;
    const { buckets, bits } = this.#model;
    const spelling = this.#spelling;
    spelling.size = 0;
    extractLetters(symbol, 0, spelling);
    const letters = new Float64Array(CLASS_COUNT);
    sumBuckets(buckets, spelling.hash, spelling.size, 32 - bits, letters);
    const traits = traitsOf(symbol, this.#senses);
    const { hash, sense, isActor, isPolitical, isQuestion, placeholder } = traits;
    // Named one by one: spreading is slow here, and this is done for every word that is new.
    const fresh: Known = { hash, sense, isActor, isPolitical, isQuestion, placeholder, letters, letterCount: spelling.size, projection: this.#network.project(rowsOf(traits, spelling)) };
    // Not those with a sense: a few unlisted words share a key with one that has.
    const isListed = this.#words.has(symbol) || symbol.startsWith('§') || (symbol.length === 1 && symbol <= '~');
    (isListed ? this.#kept : this.#passing).set(symbol, fresh);
    return fresh;
  }

  #knowAll(marks: readonly Mark[], from: number, to: number): Known[] {
    const known: Known[] = [];
    for (let i = from; i < to; i += 1) known.push(this.#know(marks[i]?.symbol ?? ''));
    return known;
  }

  /** Linear scores, in quantised steps and without bias, of the marks from `from` on that are known. */
  #linear(marks: readonly Mark[], from: number, known: readonly Known[], scores: Float64Array): void {
    const { buckets, bits } = this.#model;
    const features = this.#features;
    extractWords(marks, from, known, features);
    const { hash, size } = features;
    sumBuckets(buckets, hash, size, 32 - bits, scores);
    const value = size === 0 ? 0 : featureValue(size);
    for (let k = 0; k < CLASS_COUNT; k += 1) scores[k] = (scores[k] ?? 0) * value;
    const share = letterShare(known);
    for (const { letters, letterCount } of known) {
      if (letterCount === 0) continue;
      for (let k = 0; k < CLASS_COUNT; k += 1) scores[k] = (scores[k] ?? 0) + (letters[k] ?? 0) * share;
    }
  }

  /**
   * Probabilities of the six classes for marks `from` up to `to`.
   * @returns a fresh array in the order of `MODEL_CLASSES`, summing to 1.
   */
  probabilities(marks: readonly Mark[], from: number, to: number): Float64Array {
    const { scales, bias, settings } = this.#model;
    const known = this.#knowAll(marks, from, to);
    const scores = this.#scores;
    this.#linear(marks, from, known, scores);
    for (let k = 0; k < CLASS_COUNT; k += 1) scores[k] = ((scores[k] ?? 0) * (scales[k] ?? 0) + (bias[k] ?? 0)) * LINEAR_SHARE;
    this.#network.score(known.map(({ projection }) => projection), nearActors(known), NETWORK_SHARE, scores);
    const out = new Float64Array(CLASS_COUNT);
    let most = -Infinity;
    for (let k = 0; k < CLASS_COUNT; k += 1) {
      const score = (scores[k] ?? 0) / settings.temperature;
      out[k] = score;
      if (score > most) most = score;
    }
    let sum = 0;
    for (let k = 0; k < CLASS_COUNT; k += 1) {
      const power = Math.exp((out[k] ?? 0) - most);
      out[k] = power;
      sum += power;
    }
    for (let k = 0; k < CLASS_COUNT; k += 1) out[k] = (out[k] ?? 0) / sum;
    return out;
  }

  /**
   * How much each mark speaks for one class: a risky one against those that are not, another against `none`.
   * @param target the class, an index into `MODEL_CLASSES`
   * @returns one number per mark from `from` up to `to`.
   */
  contributions(marks: readonly Mark[], from: number, to: number, target: number): Float64Array {
    const { buckets, scales, bits } = this.#model;
    const toward = Array.from({ length: CLASS_COUNT }, (_, k) => (k === target ? 1 : target < 3 ? (k === 0 ? -1 : 0) : k < 3 ? -1 / 3 : 0));
    const known = this.#knowAll(marks, from, to);
    const features = this.#features;
    extractWords(marks, from, known, features);
    const out = new Float64Array(to - from);
    const shift = 32 - bits;
    const { hash, origin, size } = features;
    const worths = Float64Array.from(toward, (value, k) => value * (scales[k] ?? 0) * LINEAR_SHARE);
    const value = featureValue(Math.max(1, size));
    for (let i = 0; i < size; i += 1) {
      const at = origin[i] ?? -1;
      if (at >= from) out[at - from] = (out[at - from] ?? 0) + worthOf(buckets[(hash[i] ?? 0) >>> shift] ?? 0, worths) * value;
    }
    const share = letterShare(known);
    for (const [i, { letters }] of known.entries()) {
      let worth = 0;
      for (let k = 0; k < CLASS_COUNT; k += 1) worth += (letters[k] ?? 0) * (worths[k] ?? 0);
      out[i] = (out[i] ?? 0) + worth * share;
    }
    this.#network.contribute(known.map(({ projection }) => projection), nearActors(known), toward, NETWORK_SHARE, out);
    return out;
  }
}
