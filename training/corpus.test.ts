import { describe, expect, it } from 'vitest';
import { builtInPacks } from '../src/packs/index.ts';
import { readOwnPacks, readOwnTexts, readUnseen } from './corpus.ts';

function twice(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.size === seen.add(value).size);
}

describe('the written texts kept with the project', () => {
  const rows = readOwnTexts();
  const unseen = readUnseen();

  it('are whole: each with an id and a text of its own', () => {
    expect(rows.length).toBeGreaterThan(10_000);
    expect(twice([...rows, ...unseen.rows].map(({ id }) => id))).toEqual([]);
    expect(twice(rows.map(({ text }) => text))).toEqual([]);
  });

  it('speak of contests that have a pack', () => {
    const packs = new Set([...builtInPacks, ...readOwnPacks(), ...unseen.packs].map(({ id }) => id));
    // The corpus folder has the packs whose ids begin with "a-"; other ids are of real contests.
    const named = [...rows, ...unseen.rows].flatMap(({ pack }) => (pack !== undefined && /^[b-z][0-9]?-/.test(pack) ? [pack] : []));
    expect([...new Set(named)].filter((pack) => !packs.has(pack))).toEqual([]);
  });

  it('cover every class', () => {
    for (let label = 0; label < 6; label += 1) expect(rows.filter((row) => row.label === label).length).toBeGreaterThan(500);
  });

  it('leave out those that the model is only judged by', () => {
    const learned = new Set(rows.map(({ text }) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()));
    expect(unseen.rows.filter(({ text }) => learned.has(text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim())).map(({ id }) => id)).toEqual([]);
  });
});
