/** Degrees, ranks and titles around the names of KPU's lists: "Irjen Pol. (Purn.) Dr. H. Aman Santosa, S.E." is called Aman Santosa. */

const list = (words: string): ReadonlySet<string> => new Set(words.match(/\S+/g));

/** Stripped before a name. A title that people call somebody by (Buya, Nyai, Tuan Guru, Gus) is part of the name and none of these. */
const TITLES = list('prof dr drg drh drs dra ir h hj kh ust ustad ustadz ustaz pdt ns apt adv cand');
const RANKS = list(`
  jenderal letjen mayjen brigjen laksamana laksdya laksda laksma marsekal marsdya marsda marsma kolonel letkol mayor kapten lettu letda
  komjen irjen brigjen kombes akbp kompol akp iptu ipda`);
/** Service or branch, only after a rank. */
const BRANCHES = list('pol polisi tni ad al au inf kav arm art czi cba cpl ckm chb chk caj mar laut udara purn purnawirawan');
/** Written after a name without a comma: S.Sos., M.Si, SE. */
const DEGREE = /^(?:[SM]\.[A-Z][A-Za-z.]*|Ph\.?D\.?|S[EHT]\.?|M[MH]\.?|MBA|MPH|[SM]\.?(?:IP|Si|Pd|Sos|Ag|AP|Ak|Ars|Farm|Hum|Hut|Kes|Ked|Keb|Kep|Kn|Kom|Psi|Pt|Th|TP|STP))$/;

const PLAIN = /^[A-Za-z]+$/;
const letters = (word: string): string => (PLAIN.test(word) ? word : word.replaceAll(/[^\p{L}]/gu, '')).toLowerCase();

/** Words of letters alone, none of them all capitals: nothing stands around such a name but perhaps a title before it. */
const SIMPLE = /^([A-Z][a-z'’-]+)(?: [A-Z][a-z][A-Za-z'’-]*)*$/;

/** A listed name without what stands around it; as it is where nothing would be left. */
export function bareName(name: string): string {
  const simple = SIMPLE.exec(name);
  if (simple && !TITLES.has((simple[1] ?? '').toLowerCase()) && !RANKS.has((simple[1] ?? '').toLowerCase())) return name;
  // "K.H. Dr.H.Aman": full stops end titles with and without a space after them.
  const [before = ''] = name.replaceAll(/\([^)]*\)/g, ' ').split(',');
  const spaced = before.includes('.') ? before.replaceAll(/\b[kK]\.\s?[hH]\./g, 'KH. ').replaceAll(/\b(?![SM]\.)(\p{L}{1,5}\.)(?=\p{Lu}\p{L}{2})/gu, '$1 ') : before;
  const words = spaced.trim().split(/\s+/);
  let from = 0;
  let ranked = false;
  while (from < words.length) {
    const word = letters(words[from] ?? '');
    if (RANKS.has(word)) ranked = true;
    else if (!TITLES.has(word) && word !== '' && !(ranked && BRANCHES.has(word))) break;
    from += 1;
  }
  let to = words.length;
  while (to > from + 1 && DEGREE.test(words[to - 1] ?? '')) to -= 1;
  return words.slice(from, to).join(' ') || name;
}
