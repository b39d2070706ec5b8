import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtInPacks } from '../packs/index.ts';
import { createClassifier } from './classifier.ts';

const classifier = createClassifier(new Uint8Array(readFileSync('public/model.bin')), builtInPacks);

/** The class and the risky probability of a sentence. */
function judge(text: string): { class: string; risky: number } {
  const { class: name, probability } = classifier.assess({ text, imageTexts: [], hashtags: [], links: [] }, 'subject');
  return { class: name, risky: probability.support + probability.attack + probability.hate };
}

const SENTENCES = [
  'Ayo coblos X, menang untuk rakyat!',
  'Jangan pilih X, isinya koruptor semua',
  'X menggelar rapat kerja di Jakarta hari ini',
  'Survei terbaru: elektabilitas X naik dua persen',
  'Bismillah X menang, rakyat sejahtera',
  'Kenapa X selalu bohong sama rakyat?',
  'Debat nanti malam, X diwakili siapa?',
  'Mantap X, terus bekerja untuk rakyat',
  'KPU menerima pendaftaran X pukul sepuluh pagi',
  'Dukung terus X sampai menang total',
];
/** The 18 national parties of 2024. */
const parties = builtInPacks.flatMap((pack) => pack.parties).filter((party) => party.number !== undefined && (party.number < 18 || party.number === 24));
const WORDS = ['Buruh', 'Gelora', 'Garuda', 'Ummat'];
/** As people call them, in capitals and without; a party whose short name is a word is called "Partai Buruh". */
const shortNames = parties.map(({ aliases: [first = ''] }) => (WORDS.includes(first) ? `Partai ${first}` : first));
/** In small letters "pan" is a word as well and needs one of elections nearby. */
const small = shortNames.map((name) => name.toLowerCase()).filter((name) => name !== 'pan');
const tickets = builtInPacks.flatMap((pack) => pack.contestants.map((contestant) => contestant.names.join(' - ')));

describe('the same sentence about another side', () => {
  it('knows all 18 parties', () => {
    expect(parties).toHaveLength(18);
  });

  it.each(SENTENCES)('is judged alike for every party: %s', (sentence) => {
    const verdicts = [...parties.map(({ name }) => name), ...shortNames, ...small].map((name) => judge(sentence.replace('X', name)));
    expect(new Set(verdicts.map((verdict) => verdict.class)).size).toBe(1);
    const shares = verdicts.map((verdict) => verdict.risky);
    expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(0.05);
  });

  it.each(SENTENCES)('is judged alike for every ticket: %s', (sentence) => {
    const verdicts = tickets.map((names) => [names, judge(sentence.replace('X', names))] as const);
    const most = Math.max(...verdicts.map(([, verdict]) => verdict.risky));
    const odd = verdicts.filter(([, verdict]) => most - verdict.risky > 0.05 || verdict.class !== verdicts[0]?.[1].class).map(([names, verdict]) => `${names}: ${verdict.class} ${verdict.risky.toFixed(2)}`);
    expect(odd).toEqual([]);
  });
});
