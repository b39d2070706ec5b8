import { POLITICAL } from './lexicon.ts';
import type { Mark } from './marks.ts';

/** What only politics names: contestants, parties, their coalitions, volunteers, slogans, tags, handles, numbers, and groups. */
const TELLING: ReadonlySet<string> = new Set(['§c', '§cc', '§p', '§h', '§s', '§a', '§n', '§v', '§k', '§i', '§f', '§g']);

/** Whether anything in a stretch of marks shows that it speaks of politics or of a protected group at all. */
export function isEvident(marks: readonly Mark[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const symbol = marks[i]?.symbol ?? '';
    if (TELLING.has(symbol) || POLITICAL.has(symbol)) return true;
  }
  return false;
}

/**
 * Without such evidence the political classes need better odds: of everyday posts most have none, of campaign posts one
 * in a hundred. A prior, not a ban: what reads like a campaign without any name is still found.
 * @param p probabilities in the order of `MODEL_CLASSES`; changed in place
 * @param doubt how many times worse the odds become for discussion, and for support, attack and hate
 */
export function doubtUnnamed(p: Float64Array, doubt: { readonly discussion: number; readonly risky: number }): void {
  let sum = 0;
  for (let k = 0; k < p.length; k += 1) {
    p[k] = (p[k] ?? 0) / (k < 2 ? 1 : k === 2 ? doubt.discussion : doubt.risky);
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
    named ||= TELLING.has(mark.symbol);
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
