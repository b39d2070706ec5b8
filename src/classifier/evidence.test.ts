import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtInPacks } from '../packs/index.ts';
import { createClassifier } from './classifier.ts';

const classifier = createClassifier(new Uint8Array(readFileSync('public/model.bin')), builtInPacks);
const riskOf = (text: string): string => classifier.assess({ text, imageTexts: [], hashtags: [], links: [] }, 'draft').risk;

describe('a short answer', () => {
  test.each([
    'siap pak', 'Siap Pak, aman', 'siap bu 🙏', 'mantap pak', 'Mantap pak 👍', 'aman pak', 'semangat bu', 'hadir pak', 'siap komandan', 'siap ndan, aman', 'laksanakan pak', 'lanjut', 'Bismillah', 'gas', 'siap', 'luar biasa bu',
  ])('of colleagues to each other campaigns for nobody: %s', (text) => {
    expect(riskOf(text)).toBe('safe');
  });

  test.each(['siap pak, coblos nomor 2', 'mantap pak Ganjar', 'siap menangkan Prabowo pak', 'coblos 3 bu', 'Anies presiden pak'])('that names a side does: %s', (text) => {
    expect(riskOf(text)).toBe('risky');
  });
});
