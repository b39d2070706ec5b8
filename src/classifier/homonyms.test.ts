import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtInPacks, packsInOffice } from '../packs/index.ts';
import { readModel } from './model.ts';
import { Reader } from './reader.ts';

const reader = new Reader(readModel(new Uint8Array(readFileSync('public/model.bin'))), builtInPacks, packsInOffice);
const symbols = (text: string): string[] => reader.read(text).map(({ symbol }) => symbol);

describe('an acronym that is a party and something else', () => {
  it.each(['Hidup PKS!', 'pks menang di kampung kami', 'Kader PAN turun ke desa', 'PSI datang lagi', 'PPP pecah dua', 'Kader PNA rapat di Bireuen', 'Hidup SIRA', 'PBB lolos ke senayan', 'hidup Gerindra', 'golkar keren', 'Demokrat oke', 'coblos pan no 12', 'hidup ppp', 'Hidup PKB!', 'Guru dukung PKB', 'kader PKB turun bantu warga', 'Kader PKS bela guru honorer', 'terima kasih PKB sudah perjuangkan guru ngaji', 'materi kampanye PPP bagus', 'PAN bagi-bagi sembako, mantap'])(
    'is the party: %s', (text) => {
      expect(symbols(text)).toContain('§p');
    });

  it.each([
    'Draf PKS dengan vendor sudah di meja', 'harga tbs di pks turun', 'bayar PBB paling lambat September', 'Sekjen PBB kecam serangan di Gaza', 'tugas PKN kelas 5 dikumpul besok',
    'ban depan 29 psi ya om', 'wajan pan anti lengket', 'Edaran Menteri PAN RB tentang jam kerja', 'proyek PPP APD jalan tol', 'pan abdi mah tos bilih hujan', 'bayar PKB di samsat keliling, bawa STNK asli', 'PKB itu perjanjian kerja bersama', 'guru wajib ikut PKB biar naik pangkat', 'kader PKB kunjungan stunting', 'PAN teflonnya ngelupas semua', 'PAN-nya jangan dicuci pakai sabut kawat', 'PBB-P2 naik lagi, nyebelin', 'proyek jalan tol ini pakai skema yang namanya PPP', 'materi PPP gampang', 'jurusan PSI UI keren', 'ulah kitu atuh pan isin',
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

describe('an acronym of a campaign team that is an office as well', () => {
  const named = (text: string): string[] => reader.read(text).flatMap(({ entries }) => entries.map(({ id }) => id));
  it.each(['Terima kasih BPN, sertifikat tanah sudah jadi', 'pegawai BPN tertangkap pungli', 'KMP tenggelam di Selat Bali', 'GP Ansor gelar donor darah', 'KPP Pratama bikin ribet', 'RK rumah sakit mana yg bagus', 'TKN ke luar negeri gaji berapa', 'TPN gelar konferensi guru', 'BPN rapat hari ini'])('is the office: %s', (text) => {
    expect(named(text)).toEqual([]);
  });

  it.each([['BPN Prabowo-Sandi tuding kecurangan', 'pilpres-2019/2'], ['jubir BPN bicara soal pilpres', 'pilpres-2019/2'], ['relawan TPN Ganjar hadir', 'pilpres-2024/3'], ['ketua TKN: debat capres lancar', 'pilpres-2024/2']])('is the team beside a word of elections: %s', (text, id) => {
    expect(named(text)).toContain(id);
  });
});
