import { CLASS_COUNT } from '../src/classifier/classes.ts';
import type { Row } from './corpus.ts';

/** Texts a source must have, and the largest share one label may have of them, to be given habits: of one label alone they would explain everything. */
const FEWEST = 60;
const MOST_OF_ONE = 0.9;
/** How far a habit may push a class, in log-odds. */
const LIMIT = 1;
/** The habit of a text whose source has none. */
export const NO_HABIT = -1;

/** Sources → index of their habits, for those that have some. */
export function habitsOf(rows: readonly Row[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number[]>();
  for (const { source, label } of rows) {
    const labels = counts.get(source) ?? Array.from({ length: CLASS_COUNT }, () => 0);
    labels[label] = (labels[label] ?? 0) + 1;
    counts.set(source, labels);
  }
  const mixed = [...counts].filter(([, labels]) => {
    const sum = labels.reduce((total, count) => total + count, 0);
    return sum >= FEWEST && Math.max(...labels) < sum * MOST_OF_ONE;
  });
  return new Map(mixed.map(([source], i) => [source, i]));
}

/**
 * What the texts of a source tend to be beyond what they say: under a video of a debate nearly every comment is for or against
 * somebody, whatever its words. Learned beside the weights, so that these needn't explain it by words; of a text that is judged
 * the source is unknown, so the model keeps only the mean.
 */
export class Habits {
  readonly #values: Float64Array;

  /** @param texts of which each has the index of its source's habit, or `NO_HABIT` */
  constructor(texts: readonly { readonly habit: number }[]) {
    this.#values = new Float64Array(CLASS_COUNT * (1 + texts.reduce((most, { habit }) => Math.max(most, habit), NO_HABIT)));
  }

  /** Adds a habit to class scores. */
  apply(habit: number, scores: Float64Array): void {
    if (habit < 0) return;
    for (let k = 0; k < CLASS_COUNT; k += 1) scores[k] = (scores[k] ?? 0) + (this.#values[habit * CLASS_COUNT + k] ?? 0);
  }

  /** One step against the gradient of the class scores. */
  step(habit: number, gradient: Float64Array, rate: number): void {
    if (habit < 0) return;
    for (let k = 0; k < CLASS_COUNT; k += 1) {
      const at = habit * CLASS_COUNT + k;
      this.#values[at] = Math.max(-LIMIT, Math.min(LIMIT, (this.#values[at] ?? 0) - rate * (gradient[k] ?? 0)));
    }
  }

  /** The mean over texts by their weight, a number a class; those without a habit count as none. */
  mean(texts: readonly { readonly habit: number; readonly weight: number }[]): Float64Array {
    const sums = new Float64Array(CLASS_COUNT);
    let total = 0;
    for (const { habit, weight } of texts) {
      total += weight;
      if (habit >= 0) for (let k = 0; k < CLASS_COUNT; k += 1) sums[k] = (sums[k] ?? 0) + weight * (this.#values[habit * CLASS_COUNT + k] ?? 0);
    }
    return sums.map((sum) => sum / total);
  }
}
