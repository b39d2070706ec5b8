import { describe, expect, it } from 'vitest';
import { FACTORS, MANTISSA, weightIn } from '../src/classifier/buckets.ts';
import { NO_HABIT } from './habits.ts';
import { learn, type Sample, scores, softmax } from './learn.ts';
import { linePlot } from './plot.ts';
import { quantise } from './quantise.ts';
import { type Judged, riskOf, scoresOf } from './score.ts';

const judged = (label: number, ...p: number[]): Judged => ({ label, probability: Float64Array.from(p), source: 's' });

describe('scores', () => {
  const items = [
    judged(0, 0.9, 0, 0, 0.1, 0, 0),
    judged(0, 0.2, 0, 0, 0.8, 0, 0),
    judged(1, 0.1, 0.3, 0.6, 0, 0, 0),
    judged(3, 0.1, 0, 0.1, 0.8, 0, 0),
    judged(4, 0.8, 0, 0.1, 0, 0.1, 0),
    judged(5, 0.1, 0, 0, 0.1, 0.1, 0.7),
  ];
  it('counts by hand-checked cases', () => {
    const result = scoresOf(items, 0.5, 0.5);
    expect(result.precision).toBeCloseTo(2 / 3, 10);
    expect(result.recall).toBeCloseTo(2 / 3, 10);
    expect(result.riskyAsSafe).toBeCloseTo(1 / 3, 10);
    expect(result.noneInterrupted).toBeCloseTo(1 / 2, 10);
    expect(result.harmlessInterrupted).toBeCloseTo(2 / 3, 10);
  });

  it('keeps caution between safe and risky', () => {
    expect(riskOf(Float64Array.of(0.3, 0, 0.6, 0.1, 0, 0), 0.4, 0.65)).toBe(1);
    expect(riskOf(Float64Array.of(0.4, 0, 0.5, 0.1, 0, 0), 0.4, 0.65)).toBe(0);
    expect(riskOf(Float64Array.of(0.1, 0, 0.4, 0.2, 0.2, 0.1), 0.4, 0.65)).toBe(2);
  });
});

describe('learning', () => {
  const samples: Sample[] = Array.from({ length: 60 }, (_, i) => ({ buckets: Int32Array.of(i % 3, 5, 8 + (i % 7)), words: 3, label: i % 3, weight: 1, habit: NO_HABIT }));
  const options = { bits: 4, epochs: 6, rate: 0.5, decay: 0, habitRate: 0.05, damping: 0.1, seed: 3 };
  it('learns what tells classes apart', () => {
    const model = learn(samples, options);
    const p = new Float64Array(6);
    for (const sample of samples.slice(0, 3)) {
      scores(model, sample, p);
      softmax(p);
      expect(p.indexOf(Math.max(...p))).toBe(sample.label);
    }
  });

  it('gives the same weights for the same seed, and others for another', () => {
    expect(learn(samples, options).weights).toEqual(learn(samples, options).weights);
    expect(learn(samples, { ...options, seed: 4 }).weights).not.toEqual(learn(samples, options).weights);
  });

  it('makes weights small: none is further off than half a step of its bucket', () => {
    const { weights } = learn(samples, options);
    const small = quantise(weights);
    for (let base = 0; base < weights.length; base += 6) {
      const mine = Array.from({ length: 6 }, (_, k) => Math.abs((weights[base + k] ?? 0) / (small.scales[k] ?? 1)));
      const factor = FACTORS.find((one) => Math.max(...mine) <= MANTISSA * one + one / 2) ?? 0;
      expect(factor).toBeGreaterThan(0);
      for (let k = 0; k < 6; k += 1) expect(Math.abs((weights[base + k] ?? 0) / (small.scales[k] ?? 1) - weightIn(small.buckets[base / 6] ?? 0, k))).toBeLessThanOrEqual(factor / 2 + 1e-6);
    }
  });
});

describe('plots', () => {
  it('put a point where its values are', () => {
    const svg = linePlot('t', { label: 'x', range: [0, 1] }, { label: 'y', range: [0, 1] }, [{ name: 'a', colour: '#000', points: [[0, 0], [1, 1]] }]);
    expect(svg).toContain('points="52.0,296.0 468.0,28.0"');
  });
});
