import { ADDRESSES, POLITICAL, SPORT } from './lexicon.ts';
import type { Mark } from './marks.ts';
import type { Settings } from './model.ts';

/** What only politics names: contestants, parties, their coalitions, volunteers, slogans, tags and handles. */
const NAMES: ReadonlySet<string> = new Set(['§c', '§cc', '§p', '§h', '§s', '§a', '§v', '§k', '§i', '§f']);
/** What reads like a ballot number: in everyday talk "nomor 1" is the best of anything. */
const NUMBER = '§n';

/** Of voting by itself, which everybody does: where nobody is named, no number and no hand sign shown, it campaigns for nobody. */
const VOTING: ReadonlySet<string> = new Set(['coblos', 'nyoblos', 'tps']);
const HAND_SIGN = '§j';
/**
 * Political words, but spoken of and to all year: an office by itself is no sign of an election, and civil servants answer
 * to those who hold it ("siap pak bupati").
 */
const OFFICES: ReadonlySet<string> = new Set(['presiden', 'gubernur', 'wagub', 'bupati', 'walikota', 'walkot', 'wakil', 'menteri', 'kabinet', 'dpr', 'dprd', 'dpd']);
const isElectoral = (symbol: string): boolean => POLITICAL.has(symbol) && !VOTING.has(symbol) && !OFFICES.has(symbol);

type Doubt = Settings['doubt'];

/** Words of the longest answer that says nothing of what it answers: "siap pak", "mantap bu 🙏". */
const BRIEF = 4;
/** By how much less such an answer is believed to campaign. What it stands under is judged by itself. */
const BRIEF_DOUBT = 4;
const SUPERIORS: ReadonlySet<string> = new Set([...ADDRESSES, 'komandan', 'ndan', 'bos', 'pimpinan', 'ketua', 'kapten']);
/** Of words, stops and courtesy alone. */
const COURTEOUS = /^(?:[a-z].*|[.,!?…]|🙏|👍|🫡|😊|😁|🤝|👌)$/u;

/** Whether a stretch of marks is a single word, or a few to somebody of one's own, as colleagues write all day long. */
function isBrief(marks: readonly Mark[], from: number, to: number): boolean {
  let words = 0;
  let addressed = false;
  for (let i = from; i < to; i += 1) {
    const symbol = marks[i]?.symbol ?? '';
    if (!COURTEOUS.test(symbol) || marks[i]?.tag) return false;
    if (/^[a-z]/.test(symbol)) words += 1;
    if (words > BRIEF) return false;
    addressed ||= SUPERIORS.has(symbol);
  }
  return addressed || words === 1;
}

/** What in a stretch of marks shows that it speaks of politics, or of a protected group, at all; the strongest there is. */
export function evidenceOf(marks: readonly Mark[], from: number, to: number): 'named' | 'group' | 'political' | 'none' {
  let found: 'group' | 'political' | 'none' = 'none';
  let sport = false;
  for (let i = from; i < to; i += 1) {
    const symbol = marks[i]?.symbol ?? '';
    if (NAMES.has(symbol)) return 'named';
    if (SPORT.has(symbol)) sport = true;
    if (symbol === '§g') found = 'group';
    else if (found === 'none' && (symbol === NUMBER || symbol === HAND_SIGN || isElectoral(symbol))) found = 'political';
  }
  // Of a match "dukung" and "menang" say nothing of politics.
  return sport && found === 'political' ? 'none' : found;
}

/**
 * Where nobody is named the political classes need better odds: of everyday posts most name nobody, of campaign posts one
 * in a hundred. A prior, not a ban: what reads like a campaign without any name is still found.
 * @param p probabilities in the order of `MODEL_CLASSES` for marks `from` up to `to`; changed in place
 */
export function doubtUnnamed(p: Float64Array, marks: readonly Mark[], from: number, to: number, doubt: Doubt): void {
  const evidence = evidenceOf(marks, from, to);
  if (evidence === 'named') return;
  const risky = evidence === 'none' ? doubt.risky * (isBrief(marks, from, to) ? BRIEF_DOUBT : 1) : doubt[evidence];
  const discussion = evidence === 'none' ? doubt.discussion : 1;
  let sum = 0;
  for (let k = 0; k < p.length; k += 1) {
    p[k] = (p[k] ?? 0) / (k < 2 ? 1 : k === 2 ? discussion : risky);
    sum += p[k] ?? 0;
  }
  for (let k = 0; k < p.length; k += 1) p[k] = (p[k] ?? 0) / sum;
}

/** Where sentences that name something begin and end, in marks; only of texts long enough to hide one. */
export function namedSentences(text: string, marks: readonly Mark[]): [number, number][] {
  const found: [number, number][] = [];
  if (marks.length <= SHORT) return found;
  let from = 0;
  let named = false;
  for (let i = 0; i < marks.length; i += 1) {
    const mark = marks[i];
    const next = marks[i + 1];
    if (!mark) continue;
    named ||= NAMES.has(mark.symbol) || mark.symbol === NUMBER || mark.symbol === '§g';
    const ends = !next || ENDS.test(mark.symbol) || ENDS.test(text.slice(mark.end, next.start));
    if (!ends) continue;
    if (named && i + 1 - from >= SHORTEST) found.push([from, i + 1]);
    from = i + 1;
    named = false;
  }
  return found;
}

const ENDS = /[.!?\n]/;
/** Marks of a text in which a sentence cannot hide. */
const SHORT = 12;
/** Marks of the shortest sentence that is judged apart. */
const SHORTEST = 3;
