import type { WordList } from './word-list.ts';

const LEET: Readonly<Record<string, string>> = {
  0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 6: 'g', 7: 't', 8: 'b', 9: 'g', '!': 'i', '@': 'a', $: 's', '|': 'i',
};

/** A digit or sign among letters, which then stands for one. */
export const LEET_INSIDE = /\p{L}[0-9!@$|]+\p{L}/u;

/**
 * Undoes leet: digits and signs for letters.
 * @param one what a 1 stands for, `i` or `l`
 */
export function decode(text: string, one: 'i' | 'l'): string {
  let out = '';
  for (const unit of text) out += unit === '1' ? one : (LEET[unit] ?? unit);
  return out;
}

/**
 * A hashtag with digits for letters (`#G4njarM3nang`), undone: single digits between letters of one word. Those before a capital,
 * at an end or side by side are numbers (`#Menang1Putaran`, `#2019`).
 * @param humps where capitals begin words
 * @returns the same text where there are none
 */
export function decodeTag(text: string, humps: readonly number[]): string {
  return text.replaceAll(/(?<=\p{L})[013456789](?=\p{L})/gu, (digit, at: number) => (humps.includes(at + 1) ? digit : decode(digit, 'i')));
}

/** `ccoobbllooss`: every letter at least twice. */
function doubled(text: string): boolean {
  if (text.length < 8) return false;
  for (let i = 0; i < text.length;) {
    const from = i;
    while (i < text.length && text.charCodeAt(i) === text.charCodeAt(from)) i += 1;
    if (i - from < 2) return false;
  }
  return true;
}

const LAUGHTER = /^(?:[wk]{4,}|(?=.*k)(?:w[ak]){2,}[wak]*|a?(?:wok){2,}|[ah]*(?:hah?){2,}[ah]*|[eh]*(?:he){2,}h*|[ih]*(?:hi){2,}h*|(?:xi){2,}x?|w[wk]*[ak][wka]{3,})$/;

/** Letters of one kind of laughter; asked first, so that other words cost `LAUGHTER` no search. */
const LAUGHING = /^(?:[wka]+|[awok]+|[ah]+|[eh]+|[ih]+|[xi]+)$/;
/** Letters of the longest laughter. */
const LONGEST_LAUGH = 64;

/** Whether a word is only laughter: wkwkwkw, hahahaa, hehehe, xixixi. */
export const isLaughter = (word: string): boolean =>
  word.length > 3 && word.length <= LONGEST_LAUGH && LAUGHING.test(word) && LAUGHTER.test(word) && new Set(word).size > 1;

/** Shortens letters repeated three times or more; keeps a double only where that makes a known word. */
export function squeeze(text: string, list: WordList): string {
  let long = false;
  for (let i = 2; i < text.length && !long; i += 1) {
    const unit = text.charCodeAt(i);
    long = unit > 57 && unit === text.charCodeAt(i - 1) && unit === text.charCodeAt(i - 2);
  }
  if (text.charCodeAt(0) === text.charCodeAt(1) && doubled(text)) return text.replaceAll(/(.)\1+/gu, '$1');
  // Three of a letter alone, and with one more to their name, are an abbreviation: PPP, www, PPPK.
  if (!long || text === 'pppk' || /^(.)\1\1$/u.test(text)) return text;
  const single = text.replaceAll(/([^0-9])\1{2,}/gu, '$1');
  if (list.cost(single) !== undefined) return single;
  const double = text.replaceAll(/([^0-9])\1{2,}/gu, '$1$1');
  if (list.cost(double) !== undefined) return double;
  const all = text.replaceAll(/([^0-9])\1+/gu, '$1');
  return list.cost(all) === undefined ? single : all;
}
