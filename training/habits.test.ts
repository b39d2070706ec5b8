import { describe, expect, it } from 'vitest';
import type { Row } from './corpus.ts';
import { Habits, habitsOf, NO_HABIT } from './habits.ts';
import { learn, type Sample } from './learn.ts';

const rowsOf = (source: string, labels: readonly number[]): Row[] => labels.map((label, i) => ({ id: `${source}:${i}`, source, origin: 'real', written: false, pack: undefined, text: '', label }));
const repeat = (labels: readonly number[], times: number): number[] => Array.from({ length: times }, () => labels).flat();

describe('the habits of a source', () => {
  it('are those of sources with enough texts of more than one label', () => {
    const habits = habitsOf([...rowsOf('debate', repeat([3, 4, 2], 30)), ...rowsOf('shop', repeat([0], 90)), ...rowsOf('few', [0, 3, 4])]);
    expect([...habits.keys()]).toEqual(['debate']);
  });

  it('push a class no further than their limit, and a text without one not at all', () => {
    const habits = new Habits([{ habit: 0 }]);
    for (let i = 0; i < 100; i += 1) habits.step(0, Float64Array.of(1, 0, 0, -1, 0, 0), 0.5);
    const scores = new Float64Array(6);
    habits.apply(0, scores);
    expect([...scores]).toEqual([-1, 0, 0, 1, 0, 0]);
    habits.apply(NO_HABIT, scores);
    expect([...scores]).toEqual([-1, 0, 0, 1, 0, 0]);
    expect([...habits.mean([{ habit: 0, weight: 1 }, { habit: NO_HABIT, weight: 3 }])]).toEqual([-0.25, 0, 0, 0.25, 0, 0]);
  });

  it('keep words from explaining what their source explains', () => {
    // Word 1 stands in every text of a source that is mostly of class 3; word 2 in those of one that is mostly of class 0.
    const texts = (habit: number, word: number, labels: readonly number[]): Sample[] => repeat(labels, 40).map((label, i) => ({ buckets: Int32Array.of(word, 4 + (i % 9)), words: 2, label, weight: 1, habit }));
    const options = { bits: 4, epochs: 6, rate: 0.5, decay: 0, habitRate: 0.05, damping: 0.1, seed: 3 };
    const pull = (samples: readonly Sample[]): number => {
      const { weights } = learn(samples, options);
      return (weights[6 + 3] ?? 0) - (weights[6] ?? 0);
    };
    const samples = [...texts(0, 1, [3, 3, 3, 0]), ...texts(1, 2, [0, 0, 0, 3])];
    expect(pull(samples)).toBeLessThan(pull(samples.map((sample) => ({ ...sample, habit: NO_HABIT }))) * 0.9);
  });
});
