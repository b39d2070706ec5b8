import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSenses } from '../../training/senses.ts';
import { builtInPacks } from '../packs/index.ts';
import { ACTORS, symbolHash } from './features.ts';
import { readModel } from './model.ts';
import { packSenses, SENSE_NAMES, SenseTable } from './senses.ts';

const listed = readSenses();
const model = readModel(new Uint8Array(readFileSync('public/model.bin')));
const table = new SenseTable(model.senses);
const senseOf = (word: string): string | undefined => SENSE_NAMES[table.of(symbolHash(word)) - 1];

describe('the senses of words', () => {
  it('are those of the list, all but the few words that share a key with a later one', () => {
    const wrong = [...listed].filter(([word, sense]) => senseOf(word) !== sense);
    expect(wrong.length).toBeLessThan(listed.size / 1000);
  });

  it('are used, every one', () => {
    expect(new Set(listed.values())).toEqual(new Set(SENSE_NAMES));
  });

  it('leave out parties, by any name that is no word as well, and whatever stands for a name', () => {
    const names = builtInPacks.flatMap(({ parties }) => parties.flatMap(({ name, aliases, ambiguous }) => [name.replace(/^Partai /, ''), ...aliases].filter((alias) => !ambiguous.includes(alias) && /^\w+$/.test(alias))));
    expect(names.length).toBeGreaterThan(10);
    expect([...names.map((name) => name.toLowerCase()), ...ACTORS].filter((word) => senseOf(word) !== undefined)).toEqual([]);
  });

  it('are found whatever the words, and of others almost never', () => {
    fc.assert(fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{3,12}$/), fc.constantFrom(...SENSE_NAMES), { maxKeys: 300 }), (words) => {
      const own = new SenseTable(packSenses(Object.entries(words).map(([word, sense]) => [symbolHash(word), sense] as const)));
      const keys = new Map(Object.entries(words).map(([word, sense]) => [symbolHash(word) >>> 8, sense]));
      for (const word of Object.keys(words)) expect(SENSE_NAMES[own.of(symbolHash(word)) - 1]).toBe(keys.get(symbolHash(word) >>> 8));
    }));
    const unknown = Array.from({ length: 20_000 }, (_, i) => `zq${i.toString(36)}x`).filter((word) => senseOf(word) !== undefined);
    expect(unknown.length).toBeLessThan(40);
  });
});
