/** Streets, schools, hospitals and halls that bear a person's name: `Jalan Jenderal Sudirman`, `RS Hasan Basri`, `Stadion Agus Salim`. */
import { HONORIFICS } from './lexicon.ts';
import type { Token } from './tokens.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const PLACES = list(`
  jalan jl jln gang gg stadion gor lapangan rs rsu rsud rumkit masjid mesjid musala mushola musholla universitas univ institut kampus sd smp sma smk sdn smpn sman smkn madrasah ponpes pesantren
  bandara pelabuhan terminal stasiun taman waduk bendungan jembatan flyover underpass gedung aula auditorium museum perpustakaan pangkalan lanud kri yayasan kelurahan`);

/** Titles that such names have; nobody is called Pak on a street sign. */
const TITLES = list('jenderal jend letjen mayjen brigjen kolonel letkol kapten laksamana panglima prof dr ir drs h hj kh kyai kiai tgk teungku tuanku sultan pangeran raden ra habib syekh pahlawan');

/** These end in a dot within a name; after any other word a dot ends a sentence. */
const SHORT = list('jl jln gg univ rs jend letjen mayjen brigjen prof dr ir drs h hj kh tgk ra');
/** In small letters "sama" (with). */
const CAPITALS = list('sma');
const SPACE = /^\s+$/;
const DOT = /^\.\s*$/;

/** Whether the name that begins at a token is that of a place. */
export function namesPlace(text: string, tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0; i -= 1) {
    const token = tokens[i];
    const gap = text.slice(token?.end, tokens[i + 1]?.start);
    if (!token || !(SPACE.test(gap) || (SHORT.has(token.text) && DOT.test(gap)))) return false;
    if (PLACES.has(token.text)) return token.caps === 2 || !CAPITALS.has(token.text);
    if (!TITLES.has(token.text)) return false;
  }
  return false;
}

/** Whether a name begins with a title of everyday life, so that a person is meant whatever stands before: "lapangan Mas Agus". */
export const isAddressed = (tokens: readonly Token[], at: number): boolean => HONORIFICS.has(tokens[at]?.text ?? '') && !TITLES.has(tokens[at]?.text ?? '');
