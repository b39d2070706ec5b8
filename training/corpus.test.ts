import { describe, expect, it } from 'vitest';
import { builtInPacks } from '../src/packs/index.ts';
import { readOwnPacks, readOwnTexts } from './corpus.ts';

describe('the written texts kept with the project', () => {
  const rows = readOwnTexts();
  const twice = (values: readonly string[]): string[] => values.filter((value, i) => values.indexOf(value) !== i);

  it('are whole: each with an id and a text of its own', () => {
    expect(rows.length).toBeGreaterThan(10_000);
    expect(twice(rows.map(({ id }) => id))).toEqual([]);
    expect(twice(rows.map(({ text }) => text))).toEqual([]);
  });

  it('speak of contests that have a pack', () => {
    const packs = new Set([...builtInPacks, ...readOwnPacks()].map(({ id }) => id));
    const invented = rows.flatMap(({ pack }) => (pack !== undefined && /^[b-z]-/.test(pack) ? [pack] : []));
    expect([...new Set(invented)].filter((pack) => !packs.has(pack))).toEqual([]);
  });

  it('cover every class', () => {
    for (let label = 0; label < 6; label += 1) expect(rows.filter((row) => row.label === label).length).toBeGreaterThan(500);
  });
});
