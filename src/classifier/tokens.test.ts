import { assert as check, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInPacks } from '../packs/index.ts';
import { bloomHas, bloomOf } from './bloom.ts';
import { Reader } from './reader.ts';
import { tokenise } from './tokens.ts';

const words = ['ramah', 'menang', 'presiden', 'ganti', 'coblos', 'indonesia', 'maju', 'tetap', 'anak', 'jalan', 'desa', 'kerja', 'nyata'];
const reader = new Reader({ words, common: bloomOf(['aman', 'bulan', 'rabu', 'damai']), senses: new Uint32Array() }, builtInPacks, new Set());
const symbols = (text: string): string => reader.read(text).map((mark) => mark.symbol).join(' ');

describe('undoing disguises', () => {
  it.each([
    ['Prabowo', '§c'],
    ['PRABOWO', '§c'],
    ['Рrаbоwо', '§c'],
    ['𝗣𝗿𝗮𝗯𝗼𝘄𝗼', '§c'],
    ['Ｐｒａｂｏｗｏ', '§c'],
    ['p.r.a.b.0.w.o', '§c'],
    ['P R A B O W O', '§c'],
    ['p\u200br\u00ada\u200db\u2060owo', '§c'],
    ['pr4b0w0', '§c'],
    ['prabowoooo', '§c'],
    ['Ⓐⓝⓘⓔⓢ', '§c'],
    ['g@njar', '§c'],
    ['J*k*wi', '§c'],
    ['Prabowonya', '§c'],
    ['prabowogibran', '§cc'],
    ['Prabowo - Gibran', '§cc'],
    ['#PrabowoGibranMenang', '§cc menang'],
    ['#prabowogibranmenang', '§cc menang'],
    ['#2019gantipresiden', '§h'],
    ['no 2', 'nomor §n'],
    ['nomer dua', 'nomor §n'],
    ['paslon02', 'paslon §n'],
    ['coblos 3️⃣', 'coblos §n'],
    ['✌🏽', '§j'],
    ['anak2', 'anak'],
    ['jam 02.00', 'jam §d §d'],
    ['PDI-P', '§p'],
    ['RA-MAH orangnya', 'ramah orang'],
    ['pre-si-den', 'presiden'],
    ['Gan-jar', '§c'],
    ['anak-anak', 'anak anak'],
    ['emak2, gt2', 'emak begitu'],
    ['k4f1r2', '§g'],
    ['#G4njarM3nang', '§c menang'],
    ['#Menang1Putaran', 'menang §n putaran'],
    ['b*nc*n*', 'b*nc*n*'],
    ['pr*b*w*', '§c'],
    ['*menang*', 'menang'],
    ['**menang** ya', 'menang ya'],
    ['a**es bohong', '§c bohong'],
    ['J**owi dan g***an', '§c dan §c'],
    ['pr***wo', 'pr***wo'],
    ['b****t a****g s**i', 'b****t a****g s**i'],
    ['resi 0812****789', 'resi §# §#'],
    ['ccoobbllooss', 'coblos'],
    ['no debat, no 2', 'no debat nomor §n'],
    ['No1 terbaik', 'nomor §n terbaik'],
    ['Ganjarr, jokowii', '§c §c'],
    ['wkwkwkwkw hahahaa hehehehe xixixi', 'haha haha haha haha'],
    ['222222 010101 2233', '§z §z §#'],
    ['inisial G', 'inisial g'],
    ['nyieun jembatan, kpn', 'membuat jembatan kapan'],
    ['@prabowo dan @user', '§r dan @'],
    ['PPPK dan P3K', 'pppk dan pppk'],
    ['SMP 1, smp malam', 'smp §d sampai malam'],
    ['PK ditolak, pk budi', 'pk ditolak bapak budi'],
    ['tiang listrik di situ, situ mau', 'tiang listrik di situ kamu mau'],
    ['🇮🇩GANJAR MAHFUD🇮🇩', '🇮🇩 §cc 🇮🇩'],
    ['dukung🇮🇩Anies', 'dukung 🇮🇩 §c'],
    ['@prabowo🇮🇩 hebat', '§r 🇮🇩 hebat'],
    ['🇬🇦🇳🇯🇦🇷 menang', '🇬🇦 🇳🇯 🇦🇷 menang'],
    ['🅰🅽🅸🅴🆂 hebat', '§c hebat'],
    ['Anies™ hebat', '§c hebat'],
  ])('reads %s as %s', (text, expected) => {
    expect(symbols(text)).toBe(expected);
  });
});

describe('names that are words', () => {
  const pack = {
    id: 'uji', contest: 'Uji', phases: {}, parties: [],
    contestants: [{ number: 1, names: ['Aman Dinata', 'Bulan Lestari'], aliases: ['Pak Aman', 'RABU'], slogans: [], hashtags: ['#AmanBulan1'], handles: [], parties: [], coalitions: [], volunteers: [], insults: [], ambiguous: [] }],
  };
  const local = new Reader({ words, common: bloomOf(['aman', 'bulan', 'rabu', 'damai', 'dinata', 'lestari']), senses: new Uint32Array() }, [...builtInPacks, pack], new Set([pack.id]));
  const read = (text: string): string => local.read(text).map((mark) => mark.symbol).join(' ');
  it.each([
    ['kampung kita aman', 'kampung kita aman'],
    ['bulan depan rapat', 'bulan depan rapat'],
    ['hari rabu libur', 'hari rabu libur'],
    ['coblos RABU', 'coblos §c'],
    ['Aman Dinata datang', '§c datang'],
    ['ayo pilih Pak Aman', 'ayo pilih §c'],
    ['#AmanBulan1', '§h'],
  ])('reads %s as %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('knows a contestant only with the pack that names them', () => {
    expect(symbols('Aman Dinata datang')).not.toContain('§c');
  });
});

describe('offsets', () => {
  it('lie in the original text, ascend and do not overlap, whatever the text', () => {
    check(property(string({ unit: 'binary', maxLength: 120 }), (text) => {
      let last = 0;
      for (const { start, end } of tokenise(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }), { numRuns: 300 });
  }, 30_000);

  it.each(['coblos Prabowo', 'coblos  #PrabowoKerja', 'ayo p.r.a.b.o.w.o', '𝗣𝗿𝗮𝗯𝗼𝘄𝗼 oke', 'x Рrаbоwо'])('point at the name as written in %s', (text) => {
    const mark = reader.read(text).find(({ symbol }) => symbol === '§c');
    const slice = text.slice(mark?.start, mark?.end).normalize('NFKC').toLowerCase().replaceAll(/[.#]/g, '').replaceAll('р', 'p').replaceAll('а', 'a').replaceAll('о', 'o');
    expect(slice).toBe('prabowo');
  });
});

describe('the set of everyday words', () => {
  it('finds every word put in and few others', () => {
    const inside = Array.from({ length: 2000 }, (_, i) => `kata${i}`);
    const filter = bloomOf(inside);
    expect(inside.every((word) => bloomHas(filter, word))).toBe(true);
    expect(Array.from({ length: 2000 }, (_, i) => `lain${i}`).filter((word) => bloomHas(filter, word)).length).toBeLessThan(80);
  });
});
