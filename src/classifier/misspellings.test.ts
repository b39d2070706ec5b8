import { assert as check, integer, property, stringMatching } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Misspellings } from './misspellings.ts';

const names = new Misspellings<string>();
for (const name of ['prabowo', 'khofifah', 'wibisono', 'sekar']) names.add(name, name.toUpperCase());

describe('misspelt names', () => {
  it.each([['probowo', 'PRABOWO'], ['prabwo', 'PRABOWO'], ['prabowoo', 'PRABOWO'], ['parbowo', 'PRABOWO'], ['rabowo', 'PRABOWO'], ['khofifa', 'KHOFIFAH'], ['kofifah', 'KHOFIFAH'], ['wibisnoo', 'WIBISONO']])('%s is %s', (word, name) => {
    expect(names.find(word)).toBe(name);
  });

  it.each(['prabowo', 'probowa', 'prawobo', 'prabo', 'sekap', 'khofifahku', ''])('%s is nobody', (word) => {
    expect(names.find(word)).toBeUndefined();
  });

  it('are found for any one letter that is lost, added, changed or swapped with the next', () => {
    check(property(stringMatching(/^[a-z]{7,12}$/), integer({ min: 0, max: 11 }), stringMatching(/^[a-z]$/), (name, place, letter) => {
      const known = new Misspellings<string>();
      known.add(name, 'X');
      const at = place % name.length;
      const forms = [
        name.slice(0, at) + name.slice(at + 1), name.slice(0, at) + letter + name.slice(at), name.slice(0, at) + letter + name.slice(at + 1),
        name.slice(0, at) + (name[at + 1] ?? '') + (name[at] ?? '') + name.slice(at + 2),
      ];
      for (const form of forms) expect(known.find(form)).toBe(form === name ? undefined : 'X');
    }));
  });
});
