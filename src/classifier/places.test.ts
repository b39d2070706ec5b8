import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtInPacks, packsInOffice } from '../packs/index.ts';
import { contest, ticket } from '../packs/ticket.ts';
import { readModel } from './model.ts';
import { Reader } from './reader.ts';

const model = readModel(new Uint8Array(readFileSync('public/model.bin')));
const reader = new Reader(model, builtInPacks, packsInOffice);
const symbols = (text: string, by = reader): string[] => by.read(text).map(({ symbol }) => symbol);

describe('a place that bears a name', () => {
  it.each(['Jalan Jenderal Sudirman macet', 'Jl. Hasan Basri banjir', 'Jalan KH. Abdul Wahid rusak', 'Masjid Abdul Wahid adem, bersih', 'RS Hasan Basri buruk', 'Universitas Ahmad Ali keren', 'SMA Abdul Wahid libur'])('is no contestant: %s', (text) => {
    expect(symbols(text)).not.toContain('§c');
  });

  it.each(['Hasan Basri gagal total', 'jalan bareng Hasan Basri', 'aku sma Hasan Basri kemarin', 'Banyak guru madrasah. Hasan Basri hebat', 'turun ke lapangan Pak Edy', 'jalan Jokowi mulus'])('but a person is one: %s', (text) => {
    expect(symbols(text)).toContain('§c');
  });

  it('is doubtful while the contest goes on', () => {
    const local = contest('pilwali-solo-2030', 'Pemilihan Wali Kota Surakarta 2030', 'Kota Surakarta', {}, [ticket(1, 'Slamet Riyadi – Wening Ayu', {})]);
    const on = new Reader(model, [...builtInPacks, local], new Set([...packsInOffice, local.id]));
    expect(symbols('Jl. Slamet Riyadi banjir parah', on)).toContain('§q');
    expect(symbols('Slamet Riyadi hebat', on)).toContain('§c');
  });
});
