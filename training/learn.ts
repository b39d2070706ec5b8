import { extractLetters, extractWords, FeatureList } from '../src/classifier/features.ts';
import type { Mark } from '../src/classifier/marks.ts';
import { CLASS_COUNT } from '../src/classifier/classes.ts';
import { featureValue, LETTER_SHARE } from '../src/classifier/scorer.ts';
import { Habits, NO_HABIT } from './habits.ts';
import type { SymbolTable } from './phrases.ts';

/** A text as the learner sees it: buckets of word features, then of letter features. */
export interface Sample {
  readonly buckets: Int32Array;
  readonly words: number;
  readonly label: number;
  readonly weight: number;
  /** Index of its source's habit, or `NO_HABIT`. */
  readonly habit: number;
}

const list = new FeatureList();

export function toSample(marks: readonly Mark[], symbols: SymbolTable, bits: number, label: number, weight: number, habit = NO_HABIT, from = 0, to = marks.length): Sample {
  extractWords(marks, from, symbols.traits(marks, from, to), list);
  const words = list.size;
  for (let i = from; i < to; i += 1) extractLetters(marks[i]?.symbol ?? '', i, list);
  const buckets = new Int32Array(list.size);
  for (let i = 0; i < list.size; i += 1) buckets[i] = (list.hash[i] ?? 0) >>> (32 - bits);
  return { buckets, words, label, weight, habit };
}

/** Small seeded generator (mulberry32): the same seed gives the same model, bit for bit. */
export function random(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export interface LearnOptions {
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  /** Of the habits, as a share of `rate`. */
  readonly habitRate: number;
  /** Start of the squared-gradient sums: larger is closer to plain gradient descent. */
  readonly damping: number;
  readonly seed: number;
}

export interface Linear {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

/** Class scores of one sample. */
export function scores(model: Linear, sample: Sample, out: Float64Array): void {
  const { buckets, words } = sample;
  for (let k = 0; k < CLASS_COUNT; k += 1) out[k] = model.bias[k] ?? 0;
  for (let part = 0; part < 2; part += 1) {
    const from = part === 0 ? 0 : words;
    const to = part === 0 ? words : buckets.length;
    if (to === from) continue;
    const value = (part === 0 ? 1 : LETTER_SHARE) * featureValue(to - from);
    for (let k = 0; k < CLASS_COUNT; k += 1) {
      let sum = 0;
      for (let i = from; i < to; i += 1) sum += model.weights[(buckets[i] ?? 0) * CLASS_COUNT + k] ?? 0;
      out[k] = (out[k] ?? 0) + sum * value;
    }
  }
}

export function softmax(values: Float64Array): void {
  let most = -Infinity;
  for (const value of values) if (value > most) most = value;
  let sum = 0;
  for (let k = 0; k < values.length; k += 1) {
    values[k] = Math.exp((values[k] ?? 0) - most);
    sum += values[k] ?? 0;
  }
  for (let k = 0; k < values.length; k += 1) values[k] = (values[k] ?? 0) / sum;
}

/** Puts an order into another one, each equally likely (Fisher–Yates). */
export function shuffle(order: Int32Array, next: () => number): void {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(next() * (i + 1));
    const swap = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = swap;
  }
}

/** Softmax regression by AdaGrad with decoupled decay, seeded shuffling and averaging of the last half of the epochs. */
export function learn(samples: readonly Sample[], options: LearnOptions): Linear {
  const { bits, epochs, rate, decay, seed } = options;
  const size = CLASS_COUNT * 2 ** bits;
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(options.damping);
  const bias = new Float32Array(CLASS_COUNT);
  const average = new Float32Array(size);
  const averageBias = new Float32Array(CLASS_COUNT);
  let averaged = 0;
  const model: Linear = { weights, bias };
  const order = Int32Array.from(samples.keys());
  const next = random(seed);
  const p = new Float64Array(CLASS_COUNT);
  const habits = new Habits(samples);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, next);
    const step = rate * (1 - epoch / epochs);
    for (const index of order) {
      const sample = samples[index];
      if (!sample) continue;
      scores(model, sample, p);
      habits.apply(sample.habit, p);
      softmax(p);
      for (let k = 0; k < CLASS_COUNT; k += 1) p[k] = ((p[k] ?? 0) - (k === sample.label ? 1 : 0)) * sample.weight;
      for (let k = 0; k < CLASS_COUNT; k += 1) bias[k] = (bias[k] ?? 0) - step * 0.02 * (p[k] ?? 0);
      habits.step(sample.habit, p, step * options.habitRate);
      const { buckets, words } = sample;
      for (let part = 0; part < 2; part += 1) {
        const from = part === 0 ? 0 : words;
        const to = part === 0 ? words : buckets.length;
        const value = (part === 0 ? 1 : LETTER_SHARE) * featureValue(Math.max(1, to - from));
        for (let i = from; i < to; i += 1) {
          const base = (buckets[i] ?? 0) * CLASS_COUNT;
          for (let k = 0; k < CLASS_COUNT; k += 1) {
            const at = base + k;
            const w = weights[at] ?? 0;
            const gradient = (p[k] ?? 0) * value + decay * w;
            const square = (squares[at] ?? 0) + gradient * gradient;
            squares[at] = square;
            weights[at] = w - (step * gradient) / Math.sqrt(square);
          }
        }
      }
    }
    if (epoch * 2 >= epochs) {
      averaged += 1;
      for (let i = 0; i < size; i += 1) average[i] = (average[i] ?? 0) + (weights[i] ?? 0);
      for (let k = 0; k < CLASS_COUNT; k += 1) averageBias[k] = (averageBias[k] ?? 0) + (bias[k] ?? 0);
    }
  }
  for (let i = 0; i < size; i += 1) average[i] = (average[i] ?? 0) / averaged;
  const usual = habits.mean(samples);
  for (let k = 0; k < CLASS_COUNT; k += 1) averageBias[k] = (averageBias[k] ?? 0) / averaged + (usual[k] ?? 0);
  return { weights: average, bias: averageBias };
}
