import { expect, test } from 'vitest';
import { tokenise } from './tokens.ts';
import type { WordList } from './word-list.ts';
import { WordSplitter } from './words.ts';

test('of words that were cut up nothing is kept once the text is judged', () => {
  let asked = 0;
  const words = new Set(['pasar', 'malam', 'kudus']);
  const list: WordList = {
    cost: (word) => {
      asked += 1;
      return words.has(word) ? 1 : undefined;
    },
    telling: () => false,
    ofLength: () => [],
    named: () => false,
    acronym: () => false,
    wholeTag: () => false,
  };
  const splitter = new WordSplitter(list);
  const read = (): number => {
    asked = 0;
    expect(splitter.refine(tokenise('#pasarmalamkudus')).map(({ text }) => text)).toEqual(['pasar', 'malam', 'kudus']);
    return asked;
  };
  const first = read();
  expect(read()).toBeLessThan(first);
  splitter.forget();
  expect(read()).toBe(first);
});
