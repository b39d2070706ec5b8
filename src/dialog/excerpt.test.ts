import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directionOf, piecesOf } from './excerpt.ts';

describe('pieces of an excerpt', () => {
  test('marked ones carry their label', () => {
    expect(piecesOf('Ayo pilih Budi ya', [{ start: 4, end: 9, label: 'ajakan' }, { start: 10, end: 14, label: 'nama' }])).toEqual([
      { text: 'Ayo ' }, { text: 'pilih', label: 'ajakan' }, { text: ' ' }, { text: 'Budi', label: 'nama' }, { text: ' ya' },
    ]);
  });

  test('a mark over everything, and none', () => {
    expect(piecesOf('abc', [{ start: 0, end: 3, label: 'x' }])).toEqual([{ text: 'abc', label: 'x' }]);
    expect(piecesOf('abc', [])).toEqual([{ text: 'abc' }]);
    expect(piecesOf('', [])).toEqual([]);
  });

  test('whatever the marks, joined they are the text', () => {
    const mark = fc.record({ start: fc.integer({ min: -5, max: 60 }), end: fc.integer({ min: -5, max: 60 }), label: fc.string() });
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 50 }), fc.array(mark), (text, marks) => {
        const pieces = piecesOf(text, marks);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(pieces.every((piece) => piece.text.length > 0)).toBe(true);
      }),
    );
  });
});

test.each([
  ['Ayo pilih', 'ltr'], ['مرحبا Ayo', 'rtl'], ['123 שלום', 'rtl'], ['👍 #1 Ayo مرحبا', 'ltr'], ['123 !', 'ltr'], ['', 'ltr'],
])('%s runs %s', (text, direction) => {
  expect(directionOf(text)).toBe(direction);
});
