import { extract, FeatureList } from './features.ts';
import type { Mark } from './marks.ts';
import { CLASS_COUNT, type Model } from './model.ts';

/** Weights of word features and of letter features in the score. */
export const LETTER_SHARE = 0.6;

/** As many features of words as a text of 50 words has, as many of letters as one of 20. */
const MANY = 256;

/**
 * What one feature counts in a text that has `count` of its kind. Up to `MANY` a longer text may be judged with more
 * certainty; beyond it no more, else a slight leaning of one word, said a thousand times, would grow to a sure verdict.
 */
export const featureValue = (count: number): number => (count <= MANY ? 1 / Math.sqrt(count) : Math.sqrt(MANY) / count);

/** Scores symbol streams with a model. One instance per model; its buffers are reused. */
export class Scorer {
  readonly #model: Model;
  readonly #features = new FeatureList();
  readonly #scores = new Float64Array(CLASS_COUNT);

  constructor(model: Model) {
    this.#model = model;
  }

  /**
   * Probabilities of the six classes for marks `from` up to `to`.
   * @returns a fresh array in the order of `MODEL_CLASSES`, summing to 1.
   */
  probabilities(marks: readonly Mark[], from: number, to: number): Float64Array {
    const { weights, scales, bias, bits, settings } = this.#model;
    const features = this.#features;
    extract(marks, from, to, features);
    const shift = 32 - bits;
    const { hash, size, words } = features;
    const out = new Float64Array(CLASS_COUNT);
    const scores = this.#scores;
    let at = 0;
    scores.fill(0);
    for (const [end, share] of [[words, 1], [size, LETTER_SHARE]] as const) {
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      let e = 0;
      let f = 0;
      const count = end - at;
      for (; at < end; at += 1) {
        const base = ((hash[at] ?? 0) >>> shift) * CLASS_COUNT;
        a += weights[base] ?? 0;
        b += weights[base + 1] ?? 0;
        c += weights[base + 2] ?? 0;
        d += weights[base + 3] ?? 0;
        e += weights[base + 4] ?? 0;
        f += weights[base + 5] ?? 0;
      }
      if (count === 0) continue;
      const value = share * featureValue(count);
      const sums = [a, b, c, d, e, f];
      for (let k = 0; k < CLASS_COUNT; k += 1) scores[k] = (scores[k] ?? 0) + (sums[k] ?? 0) * value;
    }
    let most = -Infinity;
    for (let k = 0; k < CLASS_COUNT; k += 1) {
      const score = ((scores[k] ?? 0) * (scales[k] ?? 0) + (bias[k] ?? 0)) / settings.temperature;
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
   * How much each mark speaks for the risky classes against the others.
   * @returns one number per mark from `from` up to `to`.
   */
  contributions(marks: readonly Mark[], from: number, to: number, target: number): Float64Array {
    const { weights, scales, bits } = this.#model;
    const features = this.#features;
    extract(marks, from, to, features);
    const out = new Float64Array(to - from);
    const shift = 32 - bits;
    const { hash, origin, size, words } = features;
    for (let i = 0; i < size; i += 1) {
      const at = origin[i] ?? -1;
      if (at < from) continue;
      const base = ((hash[i] ?? 0) >>> shift) * CLASS_COUNT;
      let rest = 0;
      for (let k = 0; k < 3; k += 1) rest += (weights[base + k] ?? 0) * (scales[k] ?? 0);
      const share = i < words ? featureValue(words) : LETTER_SHARE * featureValue(size - words);
      const mine = (weights[base + target] ?? 0) * (scales[target] ?? 0);
      out[at - from] = (out[at - from] ?? 0) + (target < 3 ? mine - (weights[base] ?? 0) * (scales[0] ?? 0) : mine - rest / 3) * share;
    }
    return out;
  }
}
