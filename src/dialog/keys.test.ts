import { expect, test } from 'vitest';
import { nextInRing, scrollOf } from './keys.ts';

test('Tab goes round and never out', () => {
  expect([0, 1, 2].map((at) => nextInRing(at, 3, false))).toEqual([1, 2, 0]);
  expect([0, 1, 2].map((at) => nextInRing(at, 3, true))).toEqual([2, 0, 1]);
  expect(nextInRing(-1, 3, false)).toBe(0);
  expect(nextInRing(-1, 3, true)).toBe(2);
});

test('keys scroll as they do in a page, others not at all', () => {
  expect(scrollOf('PageDown', 100, 900)).toBe(90);
  expect(scrollOf('PageUp', 100, 900)).toBe(-90);
  expect(scrollOf('Home', 100, 900)).toBe(-900);
  expect(scrollOf('End', 100, 900)).toBe(900);
  expect(scrollOf('ArrowDown', 100, 900)).toBe(-(scrollOf('ArrowUp', 100, 900) ?? 0));
  for (const key of ['Enter', ' ', 'a', 'Escape']) expect(scrollOf(key, 100, 900)).toBeUndefined();
});
