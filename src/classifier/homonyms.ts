/**
 * Acronyms of parties and contestants that offices and homes use for something else: PKS is a contract, PBB the land tax, PKN a school subject.
 * Written as an acronym one of them is the party or contestant, unless a word nearby is of the other thing.
 */
import { POLITICAL, SPORT } from './lexicon.ts';
import type { Token } from './tokens.ts';
import type { Topics } from './topics.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.match(/\S+/g));

/** Of contracts, offices and firms. */
const OFFICE = 'perjanjian kerjasama kontrak addendum adendum mou vendor draf draft tanda tangan ttd pasal pihak legal';

const OTHER: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['pks', list(`${OFFICE} sawit tbs pabrik kelapa sekolah kelas tugas ptpn mandor janjang palma dinas rs bpjs faskes klinik`)],
  ['pan', list('rb teflon wajan fry frying anti lengket panci cake pancake pizza kue masak dominos grill loyang cuci sabut gosok tumis asia african apbn kemen')],
  ['psi', list('ban tekanan angin motor mobil kompresor pompa bar depan belakang pounds indeks psikologi udara jurusan fakultas kuliah ui ugm unpad unair undip skripsi angkatan maba')],
  ['ppp', list('apd public private partnership skincare dolar daya beli gdp pdb perumahan blok magang skema proyek tol swasta investasi toner serum materi')],
  ['pbb', list('bayar pajak bphtb lunas nop sppt denda jatuh tempo p2 rumah tanah bumi bangunan sekjen dewan resolusi sidang dunia who unicef mun delegasi mandat palestina israel gaza keamanan komite ham baris berbaris paskibra lomba peleton pleton pramuka')],
  ['pkn', list('pelajaran guru kelas mapel ulangan tugas sekolah buku soal nilai stan ujian bab ipa ips mtk pancasila kewarganegaraan pulsa jam remedial')],
  ['hd', list('video foto gambar kualitas layar tv channel resolusi kamera full wifi')],
  ['my', list('telkomsel love baby god app aplikasi heart life xl indihome bestie')],
  ['gm', list('hotel manager general pabrik plant resort')],
  ['bpn', list('sertifikat tanah ptsl atr kantah kantor pegawai ukur shm hgb girik balik')], ['kpp', list('pratama madya spt pajak npwp coretax djp')],
  ['kmp', list('kapal selat koperasi desa tenggelam penyeberangan pelabuhan ferry merak ketapang gilimanuk')], ['gp', list('ansor banser motogp mandalika sirkuit balap race')],
  ['rk', list('rumah kos')], ['tkn', list('negeri gaji luar')], ['tpn', list('guru konferensi')],
  ['pkb', list(`${OFFICE} samsat stnk bpkb bbnkb opsen pajak kendaraan motor mobil plat pemutihan denda bayar telat serikat pekerja perusahaan hrd guru angka kredit pengawas kepsek diklat pelatihan pmm penyuluh kb bkkbn stunting kunjungan akseptor posyandu keluarga`)],
  ['pna', list('')], ['pda', list('hp asuhan rawat')], ['sira', list('')],
]);

/** Acronyms that are words as well: only capitals, or a word of elections nearby, show that they aren't meant as such. */
const WORDS = list('pan sira pda');
const OF_ELECTIONS = list('partai parpol coblos nyoblos coblosan pilih milih dukung menang menangkan kader caleg capres ketum fraksi legislator koalisi pileg pemilu pilkada elektabilitas kpu bawaslu dpp dpw kampanye pilpres pilgub pilbup pilwalkot perjuangkan memperjuangkan politisi politikus');

const REACH = 4;

/** Of the rest of a sentence, where nothing political is in the text. */
const FAR = 10;
const ENDING = /(?:nya|ku|mu)$/;

/** Whether a token is a word of a list, whatever ending it has; `p2` is a letter and a number by now. */
function isOf(words: ReadonlySet<string>, token: Token | undefined, next: Token | undefined): boolean {
  if (!token) return false;
  return words.has(token.text) || (token.text.length > 5 && words.has(token.text.replace(ENDING, ''))) || (next?.kind === 'number' && words.has(token.text + next.text));
}

/** How many words of a list are near. */
function near(tokens: readonly Token[], at: number, words: ReadonlySet<string>, reach = REACH): number {
  let count = 0;
  for (let i = Math.max(0, at - reach); i <= at + reach; i += 1) if (i !== at && isOf(words, tokens[i], tokens[i + 1])) count += 1;
  return count;
}

/** Names that are everyday words, by what then follows: five stars, flowers in a shop of loans, "aman terkendali". */
const COMPOUNDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['bintang', list('lima 5 tamu film iklan')], ['bunga', list('bank deposito kredit pinjaman kpr')], ['aman', list('terkendali kondusif sejahtera')],
]);

/** Whether a contestant's initials or name stand for something else here: a video in HD, My Telkomsel, "mas, bintang lima". */
export function isOtherThing(tokens: readonly Token[], at: number, size: number): boolean {
  const last = tokens[at + size - 1]?.text ?? '';
  if (COMPOUNDS.get(last)?.has(tokens[at + size]?.text ?? '')) return true;
  const other = size === 1 ? OTHER.get(last) : undefined;
  return other !== undefined && near(tokens, at, other) > 0;
}

/** What follows an amen. */
const PRAYER = list('allah alloh allahumma allohumma rabb rabbal robbal robb rob alamin yra doa berdoa doakan fatihah tuhan gusti 🤲');

/** Whether a ticket's acronym that is a word as well ends a prayer: "AMIN ya Allah". Before a number ("AMIN 1") none does. */
export const isPrayer = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'amin' && tokens[at + 1]?.kind !== 'number' && tokens.slice(at + 1, at + 1 + REACH).some(({ text }) => PRAYER.has(text));

/** What shows that `timnas` is the campaign team of that name. */
const TEAM = list('amin anies imin muhaimin capres cawapres paslon kampanye jubir pemenangan koalisi pilpres kubu tkn tpn');

/** Words of sport beside that one. */
const OTHER_SPORT: ReadonlySet<string> = new Set([...SPORT].filter((word) => word !== 'timnas'));

/** Whether `timnas`, as a ticket's campaign team is called, is the national team of a sport here: it is, unless the campaign is spoken of. */
export const isSportsTeam = (tokens: readonly Token[], at: number, topics: Topics): boolean =>
  tokens[at]?.text === 'timnas' && (topics.has(OTHER_SPORT) || !topics.has(TEAM));

/**
 * How much a party's acronym speaks for the party by itself: 1 for enough, less than 0 where it is something else.
 * @param at index of its token
 * @param shouting whether the whole text is in capitals, so that they tell nothing
 * @param topics of the whole text
 */
export function acronymEvidence(tokens: readonly Token[], at: number, shouting: boolean, topics: Topics): number {
  const token = tokens[at];
  const other = token && OTHER.get(token.text);
  if (!token || !other) return 0;
  const elections = near(tokens, at, OF_ELECTIONS);
  const others = near(tokens, at, other);
  if (others > elections) return -0.5;
  if (others === 0 && !topics.has(OF_ELECTIONS) && !topics.has(POLITICAL) && near(tokens, at, other, FAR) > 0) return -0.5;
  if (!WORDS.has(token.text)) return 1;
  if ((token.caps === 2 && !shouting) || elections > 0) return 1;
  return shouting ? 0.25 : 0;
}
