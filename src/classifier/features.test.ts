import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ACTORS, extractWords, FeatureList, PLACEHOLDERS, type Traits, traitsOf } from './features.ts';
import type { Mark } from './marks.ts';
import { SenseTable } from './senses.ts';

const NO_SENSES = new SenseTable(new Uint32Array());
const marksOf = (symbols: readonly string[]): Mark[] => symbols.map((symbol, i) => ({ symbol, start: i, end: i + 1, why: undefined, entries: [], tag: false, caps: 0 }));
const traits = (symbols: readonly string[]): Traits[] => symbols.map((symbol) => traitsOf(symbol, NO_SENSES));

function featuresOf(symbols: readonly string[]): string[] {
  const list = new FeatureList();
  extractWords(marksOf(symbols), 0, traits(symbols), list);
  return Array.from({ length: list.size }, (_, i) => `${list.hash[i]}:${list.origin[i]}`).sort();
}

describe('placeholders', () => {
  it('are all that the reader writes', () => {
    const written = [...readFileSync('src/classifier/marks.ts', 'utf8').matchAll(/'(§[^']+)'/gu)].map(([, symbol]) => symbol);
    expect(written.length).toBeGreaterThan(20);
    expect([...new Set(written)].filter((symbol) => symbol !== undefined && !PLACEHOLDERS.includes(symbol))).toEqual([]);
  });

  it('begin with the actors, which fit into the bits of a number', () => {
    expect(PLACEHOLDERS.slice(0, ACTORS.size)).toEqual([...ACTORS]);
    expect(ACTORS.size).toBeLessThan(31);
  });
});

describe('features of words', () => {
  it('tell order, actors and how many there are', () => {
    const said = new Set(['§c tolak kami', 'kami tolak §c', '§p tolak kami', '§c §c tolak kami', 'dia tolak kami'].map((text) => featuresOf(text.split(' ')).join()));
    expect(said.size).toBe(5);
  });

  it('are those of a part alone, whatever stands around it', () => {
    const whole = ['kemarin', '§c', 'janji', 'jalan', 'mulus'];
    const list = new FeatureList();
    extractWords(marksOf(whole), 1, traits(whole.slice(1, 4)), list);
    const part = Array.from({ length: list.size }, (_, i) => `${list.hash[i]}:${(list.origin[i] ?? 0) < 0 ? -1 : (list.origin[i] ?? 0) - 1}`).sort();
    expect(part).toEqual(featuresOf(whole.slice(1, 4)));
  });

  it('leave nothing behind when cleared', () => {
    const list = new FeatureList();
    extractWords(marksOf(['pilih', '§c']), 0, traits(['pilih', '§c']), list);
    list.clear();
    const room = list.hash.length;
    for (let i = 0; i <= room; i += 1) list.add(i + 1, i);
    expect(list.hash.length).toBeGreaterThan(room);
    list.clear();
    expect(list.hash.length).toBe(room);
    expect([list.size, list.hash.some((hash) => hash !== 0), list.origin.some((at) => at !== 0)]).toEqual([0, false, false]);
  });
});
