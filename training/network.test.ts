import { describe, expect, it } from 'vitest';
import { extractLetters, FeatureList, traitsOf } from '../src/classifier/features.ts';
import type { Mark } from '../src/classifier/marks.ts';
import { nearActors, NetworkReader, type Projection, rowsOf } from '../src/classifier/network.ts';
import { SenseTable } from '../src/classifier/senses.ts';
import { NetworkLearner, type NetworkOptions } from './network.ts';
import { type Phrase, SymbolTable } from './phrases.ts';

const marksOf = (text: string): Mark[] => text.split(' ').filter((symbol) => symbol !== '').map((symbol, i) => ({ symbol, start: i, end: i + 1, why: undefined, entries: [], tag: false, caps: 0 }));
const NO_SENSES = new SenseTable(new Uint32Array());
const OPTIONS: NetworkOptions = { epochs: 40, batch: 8, rate: 0.01, warm: 10, smoothing: 0, drop: 0.1, hide: 0, habitRate: 1, seed: 4 };

function project(reader: NetworkReader, marks: readonly Mark[]): Projection[] {
  return marks.map(({ symbol }) => {
    const spelling = new FeatureList();
    extractLetters(symbol, 0, spelling);
    return reader.project(rowsOf(traitsOf(symbol, NO_SENSES), spelling));
  });
}
const nearOf = (marks: readonly Mark[]): Uint8Array => nearActors(marks.map(({ symbol }) => traitsOf(symbol, NO_SENSES)));

/** Scores of the six classes of a text. */
function scoresOf(reader: NetworkReader, text: string): Float64Array {
  const marks = marksOf(text);
  const scores = new Float64Array(6);
  reader.score(project(reader, marks), nearOf(marks), 1, scores);
  return scores;
}
const best = (scores: Float64Array): number => scores.indexOf(Math.max(...scores));

describe('a network', () => {
  const symbols = new SymbolTable(NO_SENSES);
  // The same words, told apart by nothing but their order.
  const texts: readonly [string, number][] = ['kemarin', 'besok', 'nanti', 'tadi', 'lusa'].flatMap((word): [string, number][] => [[`${word} §c tolak kami`, 3], [`${word} kami tolak §c`, 4], [`${word} makan siang`, 0]]);
  const phrases: Phrase[] = texts.map(([text, label]) => symbols.phrase(marksOf(text), label, 1));
  const network = new NetworkLearner(symbols, OPTIONS).run(phrases);
  const reader = new NetworkReader(network);

  it('reads order, in texts it has met and in one it has not', () => {
    for (const [text, label] of texts) expect(best(scoresOf(reader, text)), text).toBe(label);
    expect(best(scoresOf(reader, 'minggu §c tolak kami'))).toBe(3);
    expect(best(scoresOf(reader, 'minggu kami tolak §c'))).toBe(4);
  });

  it('is the same for the same phrases and seed', () => {
    expect(new NetworkLearner(symbols, OPTIONS).run(phrases)).toEqual(network);
    expect(new NetworkLearner(symbols, { ...OPTIONS, seed: 5 }).run(phrases)).not.toEqual(network);
    // Learns twice more.
  }, 30_000);

  it('tells which symbols a score comes of', () => {
    const marks = marksOf('besok kami tolak §c');
    const parts = new Float64Array(marks.length);
    const toward = [-1, 0, 0, 0, 1, 0];
    reader.contribute(project(reader, marks), nearOf(marks), toward, 1, parts);
    const scores = scoresOf(reader, 'besok kami tolak §c');
    const said = (scores[4] ?? 0) - (scores[0] ?? 0) - ((network.outBias[4] ?? 0) - (network.outBias[0] ?? 0));
    const given = parts.reduce((a, b) => a + b, 0);
    // A filter's say is shared among the symbols that raised it; where only its own bias did, nobody gets it.
    expect(Math.abs(given - said)).toBeLessThan(0.2 * Math.abs(said));
    expect(Math.max(...parts)).not.toBe(parts[0]);
  });

  it('has nothing to say of an empty text but its bias', () => {
    expect([...scoresOf(reader, '')]).toEqual([...network.outBias]);
  });
});

describe('learning', () => {
  it('moves against the slope of the loss', () => {
    const symbols = new SymbolTable(NO_SENSES);
    const phrases = [symbols.phrase(marksOf('satu dua tiga'), 2, 1), symbols.phrase(marksOf('empat lima §c enam'), 3, 1)];
    const loss = (epochs: number): number => {
      const reader = new NetworkReader(new NetworkLearner(symbols, { ...OPTIONS, epochs, drop: 0, batch: 2 }).run(phrases));
      return [['satu dua tiga', 2], ['empat lima §c enam', 3]].reduce((sum, [text, label]) => {
        const scores = scoresOf(reader, String(text));
        const all = scores.reduce((total, value) => total + Math.exp(value), 0);
        return sum - Math.log(Math.exp(scores[Number(label)] ?? 0) / all);
      }, 0);
    };
    const losses = [1, 10, 30, 80].map(loss);
    for (let i = 1; i < losses.length; i += 1) expect(losses[i]).toBeLessThan(losses[i - 1] ?? 0);
    expect(losses.at(-1)).toBeLessThan(0.1);
  });
});
