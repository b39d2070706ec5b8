/** People who only share a contestant's name: a grandchild called Gibran, the neighbour Pak Anies, a wedding of an Anies. */
import type { Token } from './tokens.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** The speaker's own people, and family occasions. */
const OWN: ReadonlySet<string> = new Set(list(`
  anakku anakq cucuku ponakan ponakanku keponakan keponakanku adikku adekku abangku kakakku suamiku istriku pacarku mantanku sepupu sepupuku tetangga tetanggaku temanku temenku
  sahabatku namaku bayiku keponakannya cucunya ibuku bapakku ayahku
  aqiqah aqiqahan akikah akikahan khitan khitanan sunatan sunat wedding nikah nikahan nikahnya menikah pernikahan resepsi resepsinya samawa pengantin lamaran tunangan ultah milad weton tasyakuran imunisasi posyandu opname nenen nyusu mpasi balita wisuda`));

/** Who belongs to someone only together with a word that says so: "anak saya", "cucu oma", "nama kucing", "kakak kelas". */
const KIN: ReadonlySet<string> = new Set(list('anak cucu adik adek kakak abang suami istri keponakan ponakan teman temen bayi nama kucing kambing sapi guru dosen wali ulang hari'));
const WHOSE: ReadonlySet<string> = new Set(list(`
  saya aku gue gw kami kita kula ane awak oma opa nenek kakek mama papa bunda ayah tetangga kelas kucing anak bayi persia tahun lahir
  olahraga fisika kimia biologi matematika mtk ipa ips sejarah geografi seni agama bahasa tk paud`));

const REACH = 4;

/**
 * Whether the words around a name show that it is somebody of the speaker's own life.
 * @param at index of the name's first token, `size` its number of tokens
 */
export function isNamesake(tokens: readonly Token[], at: number, size: number): boolean {
  for (let i = Math.max(0, at - REACH); i < Math.min(tokens.length, at + size + REACH); i += 1) {
    if (i >= at && i < at + size) continue;
    const word = tokens[i]?.text ?? '';
    if (OWN.has(word)) return true;
    const next = tokens[i + 1]?.text ?? '';
    // "Anak anak" are no child of anybody's.
    if (KIN.has(word) && next !== word && tokens[i - 1]?.text !== word && WHOSE.has(next) && (i + 1 < at || i >= at + size)) return true;
  }
  return false;
}
