/** Faults of an agency's data in the reader's language: where, what was found, and how it is written. */
import type { Language } from '../vocabulary.ts';
import { REGION_IDS } from '../rules/regions.ts';

type Words = Readonly<Record<Language, string>>;

/** How a field is written, by its name. */
const EXAMPLES: Readonly<Record<string, string>> = {
  packs: '[]', calendars: '[]', sites: '[]', id: '"pilkada-kudus-2031"', contest: '"Pemilihan Bupati Kudus 2031"', region: '"kab-kudus"', regions: '["kab-kudus", "kab-demak"]',
  election: '"pilkada"', phases: '{"P2": "2031-09-25", "P4": "2031-11-27"}', contestants: '[{"names": ["Sekar Arum", "Bagus Wicaksana"]}]', parties: '["PKB", "Golkar"]',
  number: '1', names: '["Sekar Arum", "Bagus Wicaksana"]', aliases: '["Sekar-Bagus"]', slogans: '["Kudus Segar Bersama"]', hashtags: '["#KudusSegar"]',
  handles: '["@segar.kudus"]', name: '"Partai Contoh"', source: '"Keputusan KPU Kabupaten Kudus"', hosts: '["x.com"]', actions: '[]', composers: '[]', version: '"2026-12-01"',
  P1: '"2031-05-01"', P1b: '"2031-09-22"', P2: '"2031-09-25"', P3: '"2031-11-24"', P4: '"2031-11-27"', P5: '"2031-11-28"', end: '"2032-02-20"',
};

const TYPES: Readonly<Record<string, Words>> = {
  string: { id: 'teks', en: 'text' }, number: { id: 'angka', en: 'a number' }, Array: { id: 'daftar', en: 'a list' }, Object: { id: 'objek', en: 'an object' },
  boolean: { id: 'true atau false', en: 'true or false' }, undefined: { id: 'tidak ada', en: 'nothing' }, null: { id: 'null', en: 'null' },
};
const typeIn = (name: string, language: Language): string => TYPES[name]?.[language] ?? (/^[("\d]/.test(name) ? name : { id: 'isi lain', en: 'something else' }[language]);
const choices = (union: string): string => union.replace(/^\((.*)\)$/, '$1').replaceAll(' | ', ', ');

/** What a parser says, and how that reads; `$1` and on are what it found. The first that fits counts. */
const REASONS: readonly (readonly [RegExp, (found: readonly string[]) => Words, withExample?: true])[] = [
  [/^Invalid key: Expected "(.+)" but received undefined/, () => ({ id: 'belum ada, padahal wajib', en: 'is missing, and required' }), true],
  [/^Invalid type: Expected (\(.+\)|".+") but received (.+)$/, ([wanted = '', got = '']) => ({ id: `terbaca ${typeIn(got, 'id')}; pilihannya ${choices(wanted)}`, en: `reads ${typeIn(got, 'en')}; may be ${choices(wanted)}` })],
  [/^Invalid type: Expected (\S+) but received (.+)$/, ([wanted = '', got = '']) => ({ id: `terbaca ${typeIn(got, 'id')}; seharusnya ${typeIn(wanted, 'id')}`, en: `reads ${typeIn(got, 'en')}; should be ${typeIn(wanted, 'en')}` }), true],
  [/^Invalid length: Expected >=(\d+) but received (\d+)/, ([least = '', got = '']) => ({ id: `berisi ${got}; paling sedikit ${least}`, en: `holds ${got}; at least ${least}` }), true],
  [/^Invalid length: Expected <=(\d+) but received (\d+)/, ([most = '', got = '']) => ({ id: `panjangnya ${got}; paling banyak ${most}`, en: `has a length of ${got}; at most ${most}` })],
  [/^Invalid value: Expected >=(\S+) but received (\S+)/, ([least = '', got = '']) => ({ id: `terbaca ${got}; paling kecil ${least}`, en: `reads ${got}; at least ${least}` }), true],
  [/^Invalid value: Expected <=(\S+) but received (\S+)/, ([most = '', got = '']) => ({ id: `terbaca ${got}; paling besar ${most}`, en: `reads ${got}; at most ${most}` }), true],
  [/^Invalid integer: Received (\S+)/, ([got = '']) => ({ id: `terbaca ${got}; seharusnya bilangan bulat`, en: `reads ${got}; should be a whole number` }), true],
  [/^no such field/, () => ({ id: 'ruas ini tidak ada; periksa ejaannya atau hapus', en: 'there is no such field; check its spelling or leave it out' })],
  [/^a date /, () => ({ id: 'tanggal ditulis tahun-bulan-hari', en: 'a date is written year-month-day' }), true],
  [/no such day$/, () => ({ id: 'tidak ada tanggal itu di kalender', en: 'there is no such day in the calendar' }), true],
  [/^(\S+) must come after (\S+) \((\S+)\)$/, ([day = '', stage = '', earlier = '']) => ({ id: `${day} harus sesudah ${stage} (${earlier})`, en: `${day} must come after ${stage} (${earlier})` })],
  [/^give at least one of (.+)$/, ([stages = '']) => ({ id: `isi paling sedikit satu dari ${stages}`, en: `give at least one of ${stages}` }), true],
  [/^unknown region "(.*?)"/, ([name = '']) => ({ id: `wilayah "${name}" tidak dikenal; id ditulis seperti prov-jawa-tengah, kab-kudus, kota-sukabumi`, en: `the region "${name}" is unknown; ${REGION_IDS}` })],
  [/^regions is /, () => ({ id: 'isi "all" atau daftar id wilayah', en: 'give "all" or a list of region ids' }), true],
  [/id is lower-case/, () => ({ id: 'hanya huruf kecil, angka, dan tanda hubung', en: 'only small letters, digits and hyphens' }), true],
  [/^no site "(.*?)"; allowed: (.+)$/, ([name = '', allowed = '']) => ({ id: `tidak ada situs "${name}"; pilihannya ${allowed}`, en: `there is no site "${name}"; may be ${allowed}` })],
  [/^"(.*?)" is not a host of (\S+); allowed: (.+)$/, ([host = '', site = '', allowed = '']) => ({ id: `"${host}" bukan alamat ${site}; pilihannya ${allowed}`, en: `"${host}" is no host of ${site}; may be ${allowed}` })],
  [/^unknown; allowed: (.+)$/, ([allowed = '']) => ({ id: `ruas ini tidak ada; pilihannya ${allowed}`, en: `there is no such field; may be ${allowed}` })],
  [/^the browser does not take the selector "(.*)"$/s, ([css = '']) => ({ id: `peramban tidak menerima pemilih "${css}"`, en: `the browser does not take the selector "${css}"` })],
  [/^not a regular expression$/, () => ({ id: 'bukan ekspresi reguler yang benar', en: 'is no valid regular expression' })],
  [/^a regular expression without a group/, () => ({ id: 'ekspresi reguler ini perlu satu kelompok (…) untuk nilainya', en: 'this regular expression needs a group (…) for the value' })],
  [/^nothing has the name "(.*?)"$/, ([name = '']) => ({ id: `tidak ada yang bernama "${name}" di definisi ini`, en: `nothing in this definition has the name "${name}"` })],
  [/^the name "(.*?)" is given twice$/, ([name = '']) => ({ id: `nama "${name}" dipakai dua kali`, en: `the name "${name}" is used twice` })],
  [/^"(.*?)" is given twice;/, ([id = '']) => ({ id: `id "${id}" dipakai dua kali; tiap isian perlu id sendiri, dan jadwal sebuah pack ditulis di pack itu saja`, en: `the id "${id}" is used twice; each entry needs its own, and a pack’s dates stand in that pack only` })],
  [/^"(.*?)" is built in;/, ([id = '']) => ({ id: `id "${id}" sudah dipakai data bawaan; pakai id lain`, en: `the id "${id}" belongs to built-in data; use another` })],
  [/^a zone is (.+)$/, ([zones = '']) => ({ id: `pilihannya ${zones}`, en: `may be ${zones}` })],
  [/^give a list$/, () => ({ id: 'seharusnya daftar', en: 'should be a list' }), true],
];

/** Faults of the document as a whole. */
const WHOLE: readonly (readonly [RegExp, (found: readonly string[]) => Words])[] = [
  [/^not JSON: .*?(?:\(line (\d+) column \d+\)|line (\d+).*)$/s, ([a, b]) => ({ id: `Bukan JSON yang benar: periksa baris ${a ?? b}. Biasanya kurang koma, tanda kutip, atau kurung.`, en: `Not valid JSON: look at line ${a ?? b}. Often a comma, quotation mark or bracket is missing.` })],
  [/^not JSON/, () => ({ id: 'Bukan JSON yang benar. Biasanya kurang koma, tanda kutip, atau kurung.', en: 'Not valid JSON. Often a comma, quotation mark or bracket is missing.' })],
  [/^the text is longer than (\d+)/, ([most = '']) => ({ id: `Teksnya lebih panjang dari ${most} karakter.`, en: `The text is longer than ${most} characters.` })],
  [/^give an object with (.+)$/, ([keys = '']) => ({ id: `Seharusnya satu objek dengan ${keys}. Contoh: {"packs": []}`, en: `Should be one object with ${keys}. Example: {"packs": []}` })],
];

const ENTRY = /^((?:packs|calendars|sites)\[\d+\](?: \([^)]*\))?): ([^:\s]+): (.+)$/s;
const FIELD = /^([^:\s]+): (.+)$/s;

/** @param problem a fault as `parseAgencyData` gives it */
export function problemIn(problem: string, language: Language): string {
  for (const [pattern, words] of WHOLE) {
    const found = pattern.exec(problem);
    if (found) return words(found.slice(1))[language];
  }
  const entry = ENTRY.exec(problem);
  const [, field = '', reason = ''] = entry ? entry.slice(1) : ['', ...(FIELD.exec(problem)?.slice(1) ?? [])];
  const place = [entry?.[1], field].filter(Boolean).join(' · ');
  for (const [pattern, words, withExample] of REASONS) {
    const found = pattern.exec(reason);
    if (!found) continue;
    const example = withExample ? EXAMPLES[field.split('.').findLast((part) => !/^\d+$/.test(part)) ?? ''] : undefined;
    return `${place}: ${words(found.slice(1))[language]}.${example === undefined ? '' : ` ${{ id: 'Contoh', en: 'Example' }[language]}: ${example}`}`;
  }
  // A definition of a site is written by programmers; its schema speaks their language.
  return place === '' ? problem : `${place}: ${{ id: `isinya tidak sesuai (${reason})`, en: `does not fit (${reason})` }[language]}`;
}
