import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createClassifier } from '../classifier/classifier.ts';
import { translator } from '../locale/locale.ts';
import { builtInPacks } from '../packs/index.ts';
import { excerptOf } from './excerpt.ts';

const classifier = createClassifier(new Uint8Array(readFileSync('public/model.bin')), builtInPacks);
const t = translator('id');

/** What the dialog marks in a text, each with its label. */
function shown(text: string): Record<string, string> {
  const content = { text, imageTexts: [], hashtags: [], links: [] };
  const { excerpt, marks } = excerptOf(content, classifier.assess(content, 'subject'));
  return Object.fromEntries(marks.map(({ start, end, why }) => [excerpt.slice(start, end), t(`reason_${why}`)]));
}

describe('reasons as a person reads them', () => {
  test('no prayer is marked', () => {
    for (const prayer of ['Bismillah', 'Alhamdulillah,', 'Insyaallah', 'Insya Allah', 'Aamiin,', 'Barakallah', 'Doa kami:']) {
      const words = Object.keys(shown(`${prayer} Ganjar menang total`)).join(' ').toLowerCase();
      expect(words).toContain('ganjar');
      expect(words).not.toMatch(/bism|alham|insya|amin|barak|doa/);
    }
  });

  test('words of campaigns are no praise', () => {
    const marks = shown('Prabowo-Gibran pemimpin perubahan, pilihan rakyat');
    expect(Object.values(marks)).not.toContain('pujian');
    expect(Object.values(marks)).not.toContain('ajakan memilih');
    expect(shown('Mantap Prabowo-Gibran, dukung terus')['Mantap']).toBe('pujian');
  });

  test('"pilih" after "jangan" is part of the rejection', () => {
    expect(shown('Jangan pilih Ganjar, pembohong')).toMatchObject({ 'Jangan pilih': 'ajakan menolak', Ganjar: 'menyebut kontestan', pembohong: 'celaan' });
    expect(Object.values(shown('Tolak Prabowo, jangan dukung dan jangan coblos'))).not.toContain('ajakan memilih');
  });

  test('a call stays one, also after "jangan lupa"', () => {
    expect(shown('Ayo coblos nomor 2, Prabowo-Gibran menang satu putaran!')['Ayo coblos']).toBe('ajakan memilih');
    expect(Object.values(shown('Ganjar nomor 3, jangan lupa coblos ya'))).toContain('ajakan memilih');
    expect(Object.values(shown('Ganjar nomor 3, jangan lupa coblos ya'))).not.toContain('ajakan menolak');
  });

  test('what drives a group out is hostile', () => {
    expect(shown('Usir semua orang Cina dari sini, kafir!')['Usir']).toBe('ungkapan bermusuhan');
  });

  test('volunteers are named so', () => {
    expect(shown('Relawan Ganjar siap menangkan di semua TPS')['Relawan']).toBe('menyebut relawan');
  });
});
