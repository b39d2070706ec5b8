import { array, assert as check, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACTORS, MANTISSA, packBuckets, sumBuckets, weightIn, worthOf } from './buckets.ts';

const bucket = constantFrom(...FACTORS).chain((factor) => array(integer({ min: -MANTISSA, max: MANTISSA }).map((times) => times * factor), { minLength: 6, maxLength: 6 }));

describe('packed buckets', () => {
  it('give back every weight', () => {
    check(property(array(bucket, { minLength: 1, maxLength: 8 }), (all) => {
      const packed = packBuckets(Int16Array.from(all.flat()));
      expect(Array.from(packed, (word) => Array.from({ length: 6 }, (_, k) => weightIn(word, k)))).toEqual(all);
    }));
  });

  it('add up to the sums of their weights', () => {
    check(property(array(bucket, { minLength: 8, maxLength: 8 }), array(integer({ min: 0, max: 7 }), { maxLength: 40 }), (all, picked) => {
      const packed = packBuckets(Int16Array.from(all.flat()));
      const out = new Float64Array(6);
      // The top three bits of a hash name one of eight buckets.
      sumBuckets(packed, Int32Array.from(picked, (at) => at << 29), picked.length, 29, out);
      expect([...out]).toEqual(Array.from({ length: 6 }, (_, k) => picked.reduce((sum, at) => sum + (all[at]?.[k] ?? 0), 0)));
    }));
  });

  it('are worth what their weights are', () => {
    const worths = Float64Array.of(1, -2, 0, 0.5, 3, -1);
    check(property(bucket, (weights) => {
      expect(worthOf(packBuckets(Int16Array.from(weights))[0] ?? 0, worths)).toBeCloseTo(weights.reduce((sum, weight, k) => sum + weight * (worths[k] ?? 0), 0), 9);
    }));
  });

  it('take no weights that have no common factor', () => {
    expect(() => packBuckets(Int16Array.of(1, 180, 0, 0, 0, 0))).toThrow(/bucket 0 \(1, 180, 0, 0, 0, 0\)/);
  });
});
