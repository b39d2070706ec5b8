import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtInPacks, packsInOffice } from '../packs/index.ts';
import { contest, ticket } from '../packs/ticket.ts';
import { readModel } from './model.ts';
import { Reader } from './reader.ts';

const model = readModel(new Uint8Array(readFileSync('public/model.bin')));
const reader = new Reader(model, builtInPacks, packsInOffice);
const symbols = (text: string, by = reader): string[] => by.read(text).map(({ symbol }) => symbol);

describe('a first name that a contestant of a past regional contest is called by', () => {
  it.each(['semangat Risma, pasti bisa!', 'Pram ngantuk mulu pas meeting', 'Danny telat lagi', 'Andika kalo ngomong suka ngasal', 'luthfi jago main gitarnya', 'dilan nangis mulu'])('is anybody\'s by itself: %s', (text) => {
    expect(symbols(text)).not.toContain('§c');
  });

  it.each(['semangat Bu Risma, pasti bisa!', 'coblos Danny sekarang', 'Gubernur Luthfi gagal urus banjir', 'jangan pilih risma', 'Pram menang di Jakarta'])('is the contestant after a title or beside politics: %s', (text) => {
    expect(symbols(text)).toContain('§c');
  });

  it.each(['Ahok tetap di hati', 'Khofifah hebat', 'jokowi dan anies ketemu'])('is the contestant of whom everybody knows: %s', (text) => {
    expect(symbols(text)).toContain('§c');
  });

  it('is the contestant while the contest goes on, and of every region alike', () => {
    for (const pack of ['pilgub-jatim-2024', 'pilwali-surabaya-2031']) {
      const local = contest('pilwali-surabaya-2031', 'Pemilihan Wali Kota Surabaya 2031', 'Kota Surabaya', {}, [ticket(1, 'Rismawan Adi – Wening Ayu', { aliases: ['Rismawan'] })]);
      const on = new Reader(model, [...builtInPacks, local], new Set([...packsInOffice, pack]));
      expect(symbols(pack === local.id ? 'semangat Rismawan, pasti bisa!' : 'semangat Risma, pasti bisa!', on)).toContain('§c');
    }
  });
});

describe('an acronym of a past ticket that can be spoken', () => {
  it.each(['semoga kita sehati ya sayang', 'silih asih silih asah silih asuh', 'nawaitu shauma ghadin', 'sulton mah bebas', 'siaga banjir terus ya pak'])('is a word in small letters: %s', (text) => {
    expect(symbols(text)).not.toContain('§c');
  });

  it.each(['SEHATI harga mati', 'asih 3 menang', 'hdcu harga mati', 'pendukung NAWAITU kumpul di Pekanbaru'])('is the ticket in capitals, with its number or beside politics: %s', (text) => {
    expect(symbols(text)).toContain('§c');
  });
});
