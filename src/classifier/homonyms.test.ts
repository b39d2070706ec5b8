import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtInPacks, packsInOffice } from '../packs/index.ts';
import { readModel } from './model.ts';
import { Reader } from './reader.ts';

const reader = new Reader(readModel(new Uint8Array(readFileSync('public/model.bin'))), builtInPacks, packsInOffice);
const symbols = (text: string): string[] => reader.read(text).map(({ symbol }) => symbol);

describe('an acronym that is a party and something else', () => {
  it.each(['Hidup PKS!', 'pks menang di kampung kami', 'Kader PAN turun ke desa', 'PSI datang lagi', 'PPP pecah dua', 'Kader PNA rapat di Bireuen', 'Hidup SIRA', 'PBB lolos ke senayan', 'hidup Gerindra', 'golkar keren', 'Demokrat oke', 'coblos pan no 12', 'hidup ppp'])(
    'is the party: %s', (text) => {
      expect(symbols(text)).toContain('§p');
    });

  it.each([
    'Draf PKS dengan vendor sudah di meja', 'harga tbs di pks turun', 'bayar PBB paling lambat September', 'Sekjen PBB kecam serangan di Gaza', 'tugas PKN kelas 5 dikumpul besok',
    'ban depan 29 psi ya om', 'wajan pan anti lengket', 'Edaran Menteri PAN RB tentang jam kerja', 'proyek PPP APD jalan tol', 'pan abdi mah tos bilih hujan', 'ulah kitu atuh pan isin',
  ])('is not: %s', (text) => {
    expect(symbols(text)).not.toContain('§p');
  });
});

describe('initials of a contestant that are something else as well', () => {
  it.each(['pilih RINDU', 'coblos ARUS', 'coblos HD', 'HD menang lagi di pilgub'])('are the contestant: %s', (text) => {
    expect(symbols(text)).toContain('§c');
  });

  it.each(['min aku rindu dia', 'tidak ada arus listrik', 'Video HD di Twitter', 'beli paket di MY TELKOMSEL APP', 'NKRI harga mati', 'KIP kuliah cair', 'kamu pas hari apa'])('are not: %s', (text) => {
    expect(symbols(text)).not.toContain('§c');
  });
});

describe('a word in capitals that is a ticket of a contest long over', () => {
  it.each(['MAJU terus pantang mundur', 'ERA baru dimulai', 'DIA keren banget mas', 'ASYIK libur panjang', 'MULIA sekali hatimu nak'])('is stressed only: %s', (text) => {
    expect(symbols(text)).not.toContain('§c');
  });

  it.each(['RINDU nomor 1 Jabar juara', 'KDM turun ke Subang', 'BTP hadir di Balai Kota', 'coblos ASYIK'])('is the ticket beside a word of elections, or where it is no word: %s', (text) => {
    expect(symbols(text)).toContain('§c');
  });
});
