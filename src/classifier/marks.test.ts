import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtInPacks, packsInOffice } from '../packs/index.ts';
import { contest, ticket } from '../packs/ticket.ts';
import { evidenceOf } from './evidence.ts';
import { readModel } from './model.ts';
import { Reader } from './reader.ts';

const reader = new Reader(readModel(new Uint8Array(readFileSync('public/model.bin'))), builtInPacks, packsInOffice);
const symbols = (text: string): string[] => reader.read(text).map(({ symbol }) => symbol);
const named = (text: string): string[] => reader.read(text).flatMap(({ entries }) => entries.map(({ id }) => id));

describe('a long name with one letter wrong', () => {
  it.each([
    ['Pak Probowo capres pilihanku', 'pilpres-2024/2'], ['prabwo gibran menang', 'pilpres-2024/2'], ['Bu Kofifah cagub lagi', 'pilgub-jatim-2024/2'], ['Pilih Pramno di pilgub', 'pilgub-jakarta-2024/3'],
  ])('%s', (text, id) => {
    expect(named(text)).toContain(id);
    expect(symbols(text).some((symbol) => symbol === '§c' || symbol === '§cc')).toBe(true);
  });

  it.each(['dasar munafik', 'makan singkong rebus', 'matahari terbit', 'nyaman banget sofanya', 'konser semalam pecah'])('no everyday word is one: %s', (text) => {
    expect(named(text)).toEqual([]);
  });
});

describe('an amen is no ticket', () => {
  it.each(['cepat sembuh ya nak AMIIIIN 🤲', 'semoga berkah AMINNNNN', 'AMIN ya Allah', 'Sehat selalu bu, AMIN ya rabbal alamin', 'ALHAMDULILLAH AMIN AMIN YAA ALLAH'])('%s', (text) => {
    expect(symbols(text)).not.toContain('§c');
  });

  it.each(['AMIN 1 insya Allah', 'PERUBAHAN UNTUK INDONESIA, AMIN 2024', 'Coblos AMIN nomor 1', 'Semoga Allah menangkan AMIN, capres perubahan'])('and a ticket no amen: %s', (text) => {
    expect(symbols(text)).toContain('§c');
  });
});

describe('a ballot number', () => {
  it.each([['salam jari 2 ✌️', '§n'], ['salam jari dua', '§n'], ['kosong satu harga mati', '§z'], ['Puskesmas 02 kompak', '§d'], ['RT 01 RW 03 juara', '§d'], ['SMPN 01 keren', '§d'], ['Shift 02 siap', '§d'], ['02 kompak', '§z'], ['TPS 5 nomor 02', '§n'], ['kain 2 cm', '§d'], ['jari 2', '§d']])('%s', (text, symbol) => {
    expect(symbols(text)).toContain(symbol);
  });
});

describe('a national team', () => {
  it('is no campaign team, unless the campaign is spoken of', () => {
    expect(named('Dukung Timnas terus! Menang 2-1, gol kedua cantik')).toEqual([]);
    expect(named('Ayo dukung Timnas U-23 malam ini')).toEqual([]);
    expect(named('Kampanye Timnas AMIN di Jakarta, coblos 1')).toContain('pilpres-2024/1');
    expect(named('Kapten timnas Anies bantah kabar itu')).toContain('pilpres-2024/1');
  });
});

describe('a slogan that people also say without it', () => {
  it('counts beside a name of its camp only', () => {
    expect(named('Salam dua jari dari puncak gunung')).toEqual([]);
    expect(named('wis wayahe mangan, ayo bali')).toEqual([]);
    expect(named('Salam dua jari! Jokowi-JK menang')).toContain('pilpres-2014/2');
    expect(named('Wis wayahe Khofifah menang, coblos nomor 1')).toContain('pilgub-jatim-2018/1');
  });
});

describe('a slogan of words that everybody says', () => {
  const local = contest('pilbup-lebak-2031', 'Pemilihan Bupati Lebak 2031', 'Kabupaten Lebak', {}, [ticket(1, 'Wiryawan Adi – Wening Ayu', { slogans: ['Selamat Sampai Tujuan'] })]);
  const on = new Reader(readModel(new Uint8Array(readFileSync('public/model.bin'))), [...builtInPacks, local], new Set([...packsInOffice, local.id]));
  const marked = (text: string): string[] => on.read(text).map(({ symbol }) => symbol);

  it.each(['Semoga selamat sampai tujuan ya bun', 'hati-hati, selamat sampai tujuan'])('is what they say: %s', (text) => {
    expect(marked(text)).not.toContain('§s');
  });

  it.each(['Bersama kita Selamat Sampai Tujuan', 'selamat sampai tujuan, coblos nomor 1', 'Wiryawan Adi: selamat sampai tujuan'])('is the slogan as a title or beside politics: %s', (text) => {
    expect(marked(text)).toContain('§s');
  });
});

describe('a number alone', () => {
  const evidence = (text: string): string => {
    const marks = reader.read(text);
    return evidenceOf(marks, 0, marks.length);
  };
  it('is a hint of politics, no name', () => {
    expect(evidence('No 1 gemes banget')).toBe('political');
    expect(evidence('coblos nomor 2 Prabowo')).toBe('named');
    expect(evidence('makan siang dulu')).toBe('none');
  });

  it('is what voting by itself is not: only with a number or a hand sign it is a hint', () => {
    expect(evidence('bangun pagi demi nyoblos, semangat!')).toBe('none');
    expect(evidence('semangka dicoblos pakai paku di TPS')).toBe('none');
    expect(evidence('nyoblos nomor 2')).toBe('political');
    expect(evidence('udah nyoblos ☝️')).toBe('political');
    expect(evidence('nyoblos paslon kita')).toBe('political');
  });

  it('nor are the words that a match shares with elections', () => {
    expect(evidence('dukung dan menang')).toBe('political');
    expect(evidence('dukung timnas, gol dan menang')).toBe('none');
    expect(evidence('gol untuk Prabowo')).toBe('named');
  });
});

describe('a protected group', () => {
  it.each(['orang luar biasa', 'warga luar biasa semangatnya', 'orang luar negeri suka batik', 'suku bunga naik', 'suku cadang murah'])('is not in: %s', (text) => {
    expect(symbols(text)).not.toContain('§g');
  });

  it.each(['orang luar dilarang masuk', 'suku Dayak', 'orang Papua', 'suku itu'])('is in: %s', (text) => {
    expect(symbols(text)).toContain('§g');
  });
});
