import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtInPacks, packsInOffice } from '../packs/index.ts';
import { parsePack } from '../packs/pack.ts';
import { readModel } from './model.ts';
import { Reader } from './reader.ts';
import { bareName } from './titles.ts';

describe('the name between titles and degrees', () => {
  it.each([
    ['Irjen Pol. (Purn.) Dr. H. Aman Santosa, S.E.', 'Aman Santosa'], ['Letkol Inf. (Purn.) Kusnan', 'Kusnan'], ['K.H. Dr.H.Aman Jaya', 'Aman Jaya'], ['dr. Retno Palupi', 'Retno Palupi'],
    ['Drs. H. Surya Wibawa, M.Si.', 'Surya Wibawa'], ['Budi Santoso S.Sos M.Si', 'Budi Santoso'], ['Mayjen TNI (Purn.) Darsono', 'Darsono'], ['Siti Aminah MPd', 'Siti Aminah'], ['Rahmat Hidayat S.Kom M.Kes', 'Rahmat Hidayat'],
  ])('of %s is %s', (name, bare) => {
    expect(bareName(name)).toBe(bare);
  });

  it.each(['Buya Hasan Basri', 'Tuan Guru Bajang', 'I Wayan Koster', 'A. Muhaimin', 'M. Ridho Ficardo', 'Mahfud MD', 'H.', 'Agus Sapto', 'Ni Luh Djelantik', 'Kav Harjono'])('%s stays', (name) => {
    expect(bareName(name)).toBe(name);
  });
});

describe('a pack as pasted from a list with titles', () => {
  const pack = parsePack({
    id: 'uji', contest: 'Uji',
    contestants: [
      { number: 1, names: ['Irjen Pol. (Purn.) Darsono Wiryawan, S.H.', 'H. Berkah Noor'] }, { number: 2, names: ['Jenderal TNI (Purn.) Gunawan Hadi, M.Sc.', 'dr. Retno Palupi, Sp.A.'] },
      { number: 3, names: ['Brigjen TNI (Purn.) Wahyu Lesmana', 'Prof. Dr. Sulis Handoko'] }, { number: 4, names: ['Letkol Inf. (Purn.) Kusnan', 'Lastri Ningrum, S.Sos., M.Kes.'] },
    ],
  });
  const reader = new Reader(readModel(new Uint8Array(readFileSync('public/model.bin'))), [...builtInPacks, pack], new Set([...packsInOffice, pack.id]));
  const named = (text: string): string[] => reader.read(text).flatMap(({ entries }) => entries.map(({ id }) => id));

  it.each([
    ['merapat kepada Berkah Noor', 'uji/1'], ['berkah noor mantap', 'uji/1'], ['Darsono Wiryawan keren orangnya', 'uji/1'], ['H. Berkah Noor datang', 'uji/1'], ['Retno Palupi datang', 'uji/2'], ['sulis handoko mantap', 'uji/3'],
    ['lastri ningrum mantap', 'uji/4'], ['Letkol Inf Kusnan nomor 4', 'uji/4'], ['kusnan lastri menang', 'uji/4'], ['Kusnan bupati pilihanku', 'uji/4'],
  ])('has the names without: %s', (text, id) => {
    expect(named(text)).toContain(id);
  });

  it.each(['Irjen Pol Rudi dilantik jadi Kapolda Jateng', 'Brigjen TNI Agus pimpin upacara Hari Pahlawan', 'Letkol Inf Hendra dandim baru Blora', 'Jenderal Purn Sudirman diperingati', 'Pak prof datang, bu Kes juga', 'Prof Dr Hamid mengajar'])('and no title as a name: %s', (text) => {
    expect(named(text)).toEqual([]);
  });
});

describe('a title that is a chat spelling too', () => {
  const reader = new Reader(readModel(new Uint8Array(readFileSync('public/model.bin'))), builtInPacks, packsInOffice);
  const words = (text: string): string => reader.read(text).map(({ symbol }) => symbol).join(' ');

  it.each([['Dr. Budi dan Ning Ita', 'dr budi dan ning ita'], ['Mang Ihin', 'mang ihin'], ['dr. Lestari praktik', 'dr lestari praktik']])('stays before a name: %s', (text, read) => {
    expect(words(text)).toBe(read);
  });

  it.each([['dr Bandung ke Garut', 'dari bandung ke garut'], ['Dr mana', 'dari mana'], ['mang eta', 'memang eta'], ['ning Solo', 'tapi solo']])('is one elsewhere: %s', (text, read) => {
    expect(words(text)).toBe(read);
  });
});
