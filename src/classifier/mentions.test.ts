import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtInPacks, packsInOffice } from '../packs/index.ts';
import { parsePack } from '../packs/pack.ts';
import { readModel } from './model.ts';
import { Reader } from './reader.ts';

const pack = parsePack({
  id: 'uji', contest: 'Uji',
  contestants: [
    { number: 1, names: ['Aman Santosa', 'Dewi Kusumaningrat'], aliases: ['Pak Aman', 'Bu Dewi'], ambiguous: ['Aman', 'Dewi'] },
    { number: 2, names: ['Bintang Mahardika', 'Rizki Maulana'], aliases: ['Bintang', 'Mas Bintang'], ambiguous: ['Bintang', 'Rizki'] },
  ],
});
const reader = new Reader(readModel(new Uint8Array(readFileSync('public/model.bin'))), [...builtInPacks, pack], new Set([...packsInOffice, pack.id]));
const named = (text: string): string[] => reader.read(text).flatMap(({ entries }) => entries.map(({ id }) => id));

describe('a title before a comma', () => {
  it.each(['Siap pak, aman', 'makasih pak. Aman sampai rumah', 'sudah sampai pak, aman semua barangnya', 'Selamat pagi Pak, Rizki izin terlambat', 'malam mas\nbintang terlihat jelas', 'gimana pak: aman?'])('belongs to nobody named after it: %s', (text) => {
    expect(named(text)).toEqual([]);
  });

  it.each([['hidup Pak Aman', 'uji/1'], ['hidup Bpk. Aman', 'uji/1'], ['ayo, Pak Aman datang', 'uji/1'], ['hidup Mas Bintang', 'uji/2'], ['Selamat pagi ibu. Dewi Kusumaningrat hadir', 'uji/1'], ['Prof. Rizki menang', 'uji/2']])('does without one: %s', (text, id) => {
    expect(named(text)).toContain(id);
  });
});

describe('a name that begins an everyday expression', () => {
  it.each(['Mantap mas bintang lima', 'barang sampai mas bintang 5', 'pak aman terkendali ya'])('is none: %s', (text) => {
    expect(named(text)).toEqual([]);
  });

  it('but one before its own number', () => {
    expect(named('coblos Mas Bintang 2')).toContain('uji/2');
  });
});

describe('a mocking name that is somebody else\'s true one', () => {
  it.each(['Pak Mulyono sakit, mari kita jenguk', 'pak samsul kepala sekolah galak', 'pak mulyono ketua RT kita pelit'])('is theirs after a title: %s', (text) => {
    expect(named(text)).toEqual([]);
  });

  it.each([['mas samsul bocah kosong', 'pilpres-2024/2'], ['pak mulyono nyapres lagi, presiden boneka', 'pilpres-2024/2']])('but not beside what only politics says: %s', (text, id) => {
    expect(named(text)).toContain(id);
  });
});

it('finds a slogan with an English no', () => {
  expect(named('kita bilang wakanda no more')).toContain('pilpres-2024/1');
});

it('takes an everyday name in a CamelCase hashtag as one with a capital', () => {
  expect(named('#SahabatBintang')).toContain('uji/2');
  expect(named('#sahabatbintang')).toEqual([]);
  expect(named('#BintangLima')).toEqual([]);
});
