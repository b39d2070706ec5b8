import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtInPacks, packsInOffice } from '../packs/index.ts';
import { createClassifier } from './classifier.ts';

const classifier = createClassifier(new Uint8Array(readFileSync('public/model.bin')), builtInPacks, packsInOffice);
const riskOf = (text: string): string => classifier.assess({ text, imageTexts: [], hashtags: [], links: [] }, 'draft').risk;

// None of these texts is among those that the model learned from.
describe('civil servants write to those in office all year', () => {
  test.each([
    'Siap pak bupati', 'Hadir pak wakil bupati, dari Kalibagor', 'siap laksanakan pak gub', 'mohon arahan pak wali', 'izin share pak bupati', 'Sukses selalu pak bupati', 'semangat pak bupati', 'sehat selalu Bapak Gubernur', 'Sehat sehat bu walikota',
    'terima kasih pak bupati atas bantuannya', 'Selamat ulang tahun pak gubernur, semoga sehat selalu', 'Selamat bertugas pak camat', 'nderek bingah pak bupati',
    'aamiin ya rabbal alamin pak bupati', 'minal aidin pak gubernur mohon maaf lahir batin', 'Alhamdulillah sudah diangkat PPPK, terima kasih pak bupati 🙏',
    'Selamat dan sukses atas pelantikan Bapak Muhammad Fawait sebagai Bupati Jember masa jabatan 2025-2030', 'Bismillah, bersama pak bupati kita wujudkan Sleman bebas stunting', 'terima kasih pak presiden', 'Presiden Prabowo Subianto meresmikan Koperasi Desa Merah Putih di Klaten',
  ])('courtesy is left alone: %s', (text) => {
    expect(riskOf(text)).toBe('safe');
  });

  test.each(['keren pak wakil bupati', 'Mantap pak bupati', 'programnya bagus banget bu wali', 'Mantap programnya pak bupati', 'keren pak presiden', 'top pak sekda', 'jalan rusak pak bupati tolong diperhatikan'])(
    'praise and complaints about their work are talk of policy: %s', (text) => {
      expect(riskOf(text)).not.toBe('risky');
    });

  test.each([
    'Siap pak bupati, menangkan periode kedua', 'keren pak bupati, pilih lagi', 'sehat selalu pak gub, semoga menang lagi', 'terima kasih pak bupati, kami coblos lagi', 'lanjutkan pak bupati dua periode', 'Hadir pak bupati, relawan siap menangkan',
    'semoga pak bupati terpilih lagi', 'gas pak gub, 2029 presiden', 'pak bupati maling, jangan dipilih lagi', 'bupati pembohong, turun saja',
  ])('unless an election or an insult is in it: %s', (text) => {
    expect(riskOf(text)).toBe('risky');
  });
});
