import { readFileSync } from 'node:fs';
import { assert as check, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInPacks } from '../packs/index.ts';
import type { Content } from './assessment.ts';
import { createClassifier, ModelError } from './classifier.ts';

const bytes = new Uint8Array(readFileSync('public/model.bin'));
const classifier = createClassifier(bytes, builtInPacks);
const content = (text: string, more: Partial<Content> = {}): Content => ({ text, imageTexts: [], hashtags: [], links: [], ...more });
const assess = (text: string) => classifier.assess(content(text), 'subject');

describe('plain campaign and plain life', () => {
  it.each([
    'Coblos nomor 2 Prabowo-Gibran, menang sekali putaran ✌️',
    'Bismillah AMIN menang satu putaran, coblos 01',
    'Ayo dukung Ganjar-Mahfud nomor urut 3 di TPS',
    '#2019GantiPresiden #PrabowoSandi02',
    'p.r.a.b.o.w.o g.i.b.r.a.n menang, coblos 02',
    'Mari menangkan Khofifah-Emil nomor 2 Jawa Timur #KhofifahEmil02',
  ])('calls %j risky', (text) => {
    expect(assess(text).risk).toBe('risky');
  });

  it.each([
    'Alhamdulillah anakku sudah bisa jalan, makan yang banyak ya nak',
    'KPU mengumumkan jadwal pendaftaran KPPS di kantor desa',
    'Jual baju anak murah, ukuran lengkap, bisa COD',
    'Vote idolaku di MAMA ya kak, streaming terus',
    'Dukung Timnas terus! Menang 2-1 lawan Vietnam, gol kedua cantik banget ⚽🔥 #TimnasDay',
  ])('leaves %j alone', (text) => {
    expect(assess(text)).toMatchObject({ risk: 'safe', reasons: [] });
  });

  it('has nothing to judge in an empty post', () => {
    expect(classifier.assess(content(''), 'subject')).toEqual({
      class: 'none', risk: 'safe', reasons: [], contestants: [],
      probability: { none: 1, civic: 0, discussion: 0, support: 0, attack: 0, hate: 0 },
    });
  });
});

describe('parts of a post', () => {
  const campaign = 'Coblos nomor 2 Prabowo-Gibran, menang sekali putaran';
  it('takes the worst of text, quoted post, image texts and link titles, and says where it is', () => {
    const quoted = content(campaign);
    expect(classifier.assess(content('lihat ini', { quoted }), 'subject').reasons[0]?.of).toBe('quoted');
    expect(classifier.assess(content('lihat ini', { imageTexts: ['sawah', campaign] }), 'subject').reasons[0]?.of).toBe('image:1');
    expect(classifier.assess(content('', { links: [campaign] }), 'subject').reasons[0]?.of).toBe('link:0');
  });

  it('names the contestants and parties it saw', () => {
    expect(assess('Prabowo-Gibran dan Partai Gerindra').contestants).toEqual(expect.arrayContaining(['pilpres-2024/2', 'party/gerindra']));
  });
});

describe('a harmless line said again and again', () => {
  it.each([
    ['a line', (count: number) => 'hujan dari subuh '.repeat(count)],
    ['hashtags with a number', (count: number) => Array.from({ length: count }, (_, i) => `#cuaca${i}`).join(' ')],
  ])('%s never adds up to a campaign', (_name, write) => {
    for (const count of [1, 20, 100, 300, 1000, 5000]) expect(assess(write(count).slice(0, 200_000)).risk, `${count} times`).toBe('safe');
  });
});

describe('any input', () => {
  const odd = [
    '', ' ', '\u0000\u0000', '\ud800', 'a\udc00b', '#'.repeat(5000), '#tag '.repeat(5000), '#PrabowoGibran'.repeat(5000), '\u202eobowarP\u202c', 'a\u200bb'.repeat(1000), 'x'.repeat(200_000),
    'ha '.repeat(66_000), '1'.repeat(200_000), '🇮🇩'.repeat(5000), 'a1'.repeat(50_000), 'p.'.repeat(100_000), '@'.repeat(9999), 'AbC'.repeat(60_000), '*'.repeat(5000), 'x*'.repeat(50_000),
    // Of these each word was once looked at against all others, for minutes.
    '2 '.repeat(100_000), 'PKS '.repeat(50_000), 'timnas '.repeat(28_000), 'demokrat buruh '.repeat(13_000),
  ];
  it.each(odd.map((text) => [JSON.stringify(text.slice(0, 12)), text]))('survives %s', (_, text) => {
    const verdict = assess(text);
    const sum = Object.values(verdict.probability).reduce((a, b) => a + b, 0);
    expect(sum).toBeCloseTo(1, 6);
  });

  it('gives sums of one and reasons inside the text, sorted and apart', () => {
    check(property(string({ unit: 'binary', maxLength: 300 }), constantFrom('coblos nomor 2', '#AMIN menang', 'ganti presiden', ''), (a, b) => {
      const text = `${a} ${b}`;
      const { reasons, probability } = assess(text);
      expect(Object.values(probability).reduce((x, y) => x + y, 0)).toBeCloseTo(1, 6);
      let last = 0;
      for (const { start, end } of reasons) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }), { numRuns: 150 });
  }, 30_000);
});

describe('model file', () => {
  it.each<[string, (b: Uint8Array) => Uint8Array]>([
    ['empty', () => new Uint8Array()],
    ['short', (b) => b.slice(0, 1000)],
    ['another kind', (b) => { b[0] = 0; return b; }],
    ['another version', (b) => { b[4] = 99; return b; }],
    ['one bit flipped', (b) => { b[b.length - 100] = (b[b.length - 100] ?? 0) ^ 1; return b; }],
  ])('refuses a file that is %s', (_, damage) => {
    expect(() => createClassifier(damage(bytes.slice()), builtInPacks)).toThrow(ModelError);
  });
});
