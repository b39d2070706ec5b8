import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtInPacks, packsInOffice } from '../packs/index.ts';
import { readModel } from './model.ts';
import { Reader } from './reader.ts';
import { Scorer } from './scorer.ts';

const model = readModel(new Uint8Array(readFileSync('public/model.bin')));
const reader = new Reader(model, builtInPacks, packsInOffice);
const TEXTS = ['Ayo coblos Prabowo, menang satu putaran', 'zxqvutama jalan ke pasar', 'KPU mengumumkan jadwal', 'Jangan pilih dia, pembohong'];

describe('a scorer', () => {
  it('says the same of a text the first time, again, after others, and when it has forgotten', () => {
    const scorer = new Scorer(model);
    const judge = (text: string): number[] => {
      const marks = reader.read(text);
      return [...scorer.probabilities(marks, 0, marks.length)];
    };
    const first = TEXTS.map(judge);
    expect(TEXTS.map(judge)).toEqual(first);
    scorer.forget();
    expect(TEXTS.toReversed().map(judge)).toEqual(first.toReversed());
    const fresh = new Scorer(model);
    for (const [i, text] of TEXTS.entries()) {
      const marks = reader.read(text);
      expect([...fresh.probabilities(marks, 0, marks.length)]).toEqual(first[i]);
    }
  });

  it('gives marks parts that speak for the class they carry', () => {
    const scorer = new Scorer(model);
    const marks = reader.read('Hari ini ayo coblos Prabowo, menang satu putaran');
    const parts = [...scorer.contributions(marks, 0, marks.length, 3)];
    const strongest = parts.indexOf(Math.max(...parts));
    expect(['coblos', '§c', '§s', 'menang', 'ayo', 'putaran']).toContain(marks[strongest]?.symbol);
    expect(parts[0]).toBeLessThan(parts[strongest] ?? 0);
  });
});
