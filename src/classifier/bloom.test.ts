import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bloomHas, bloomOf } from './bloom.ts';

const word = fc.stringMatching(/^[a-z]{2,12}$/);

describe('a filter of words', () => {
  it('finds every word that was put in, and none that was to be kept apart', () => {
    fc.assert(fc.property(fc.uniqueArray(word, { maxLength: 400 }), fc.uniqueArray(word, { maxLength: 40 }), (words, others) => {
      const inside = new Set(words);
      const apart = others.filter((one) => !inside.has(one));
      const filter = bloomOf(words, apart);
      expect(words.filter((one) => !bloomHas(filter, one))).toEqual([]);
      expect(apart.filter((one) => bloomHas(filter, one))).toEqual([]);
    }));
  });

  it('finds about one in a hundred of all other words', () => {
    const filter = bloomOf(Array.from({ length: 5000 }, (_, i) => `in${i.toString(36)}`));
    const found = Array.from({ length: 20_000 }, (_, i) => `out${i.toString(36)}`).filter((one) => bloomHas(filter, one)).length;
    expect(found).toBeLessThan(600);
  });
});
