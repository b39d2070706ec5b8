/** Parties of other countries that are called as one of Indonesia is: the Democrats of the United States, Labour of the United Kingdom. */
import type { Token } from './tokens.ts';
import type { Topics } from './topics.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words of party names that other countries' parties bear, too. */
const SHARED = list('demokrat buruh');
/** Politicians of the countries in question by names that nobody here has. */
const PEOPLE = list('trump biden obama kamala clinton hillary pelosi mccain desantis mamdani newsom starmer sunak corbyn blair albanese ardern netanyahu');
const COUNTRIES = list('amerika usa inggris britania australia israel jepang norwegia brasil kanada');

/**
 * Whether a party's name is that of another country's party, going by who and which country stand in the text.
 * The country has to follow directly: in "Demokrat antek Amerika" the party is Indonesia's.
 * @param at index of the name's first token, `size` its number of tokens
 * @param topics of the whole text
 */
export function isForeign(tokens: readonly Token[], at: number, size: number, topics: Topics): boolean {
  if (!SHARED.has(tokens[at + size - 1]?.text ?? '')) return false;
  const after = tokens[at + size];
  const next = after?.text === 'di' ? tokens[at + size + 1] : after;
  if (next && (COUNTRIES.has(next.text) || (next.text === 'as' && next.caps === 2))) return true;
  return topics.has(PEOPLE);
}
