import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtInPacks, packsInOffice } from '../packs/index.ts';
import { readModel } from './model.ts';
import { Reader } from './reader.ts';

const reader = new Reader(readModel(new Uint8Array(readFileSync('public/model.bin'))), builtInPacks, packsInOffice);
const symbols = (text: string): string[] => reader.read(text).map(({ symbol }) => symbol);

describe('somebody who only shares a name', () => {
  it.each([
    'Selamat ultah Gibran, cucu kesayangan eyang',
    'Cucuku Anies baru bisa jalan, masih suka jatuh',
    'Aqiqah Ganjar bin Rahmat, hari Minggu di rumah',
    'Resepsi Gibran dan Dina hari Minggu di gedung PKK',
    'Gibran nikahnya tanggal 14, jangan lupa datang',
    'Pak Mahfud guru kimia kami hari ini pamit pensiun',
    'Nama kucing tetangga Jokowi, hobinya tidur di kursi',
  ])('is doubtful: %s', (text) => {
    expect(symbols(text).some((symbol) => symbol === '§w' || symbol === '§q')).toBe(true);
    expect(symbols(text)).not.toContain('§c');
  });

  it.each([
    'Cucuku ikut coblos Gibran tadi pagi',
    'Keponakan saya dukung Anies Baswedan',
    'Anak saya hafal semua jawaban debat Gibran',
    'Selamat ultah Prabowo, salam dari relawan',
    'Tetangga pada pasang #AniesPresiden2024, Anies memang beda',
    'Kepedulian Prabowo terhadap gizi anak-anak kita',
    'Gibran masih bocah, belum pantas',
  ])('is the contestant where politics is spoken: %s', (text) => {
    expect(symbols(text)).toContain('§c');
  });

  it('is treated alike for every built-in contestant that one name stands for', () => {
    const names = builtInPacks.flatMap(({ contestants }) => contestants.flatMap(({ aliases }) => aliases)).filter((alias) => /^[a-z]{4,}$/i.test(alias) && symbols(`ayo coblos ${alias} sekarang`).includes('§c'));
    expect(names.length).toBeGreaterThan(50);
    const odd = names.filter((name) => symbols(`selamat ultah cucuku ${name.charAt(0).toUpperCase()}${name.slice(1).toLowerCase()} yang lucu`).includes('§c'));
    expect(odd).toEqual([]);
  });
});
