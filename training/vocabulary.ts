import type { Vocabulary } from '../src/classifier/reader.ts';
import { SLANG } from '../src/classifier/slang.ts';
import { tokenise } from '../src/classifier/tokens.ts';
import { EVERYDAY } from './elections.ts';

const WORD = /^[a-z]{2,16}$/;
/** Words in the list; more would take bytes from the weights and help hashtags little. */
const KNOWN = 5000;
const RARE = 6;
/** A word this frequent in everyday sources names nobody by itself. */
const EVERYDAY_RARE = 8;
/** Nor does one that everyday sources have their share of; politicians are seldom named there. */
const EVERYDAY_SHARE = 0.08;

/**
 * Counts words over texts: the most frequent ones, and which of them are everyday words.
 * Only words and a flag are kept, no texts.
 */
export function buildVocabulary(texts: Iterable<{ readonly source: string; readonly text: string }>): Vocabulary {
  const all = new Map<string, number>();
  const everyday = new Map<string, number>();
  for (const { source, text } of texts) {
    const seen = new Set<string>();
    for (const token of tokenise(text)) {
      if (token.kind !== 'word' || !WORD.test(token.text)) continue;
      seen.add(SLANG.get(token.text) ?? token.text);
    }
    for (const word of seen) {
      all.set(word, (all.get(word) ?? 0) + 1);
      if (EVERYDAY.has(source)) everyday.set(word, (everyday.get(word) ?? 0) + 1);
    }
  }
  const words = [...all]
    // Long words that everyday writing lacks are mostly words run together, which should be split instead.
    .filter(([word, count]) => count >= RARE && (word.length < 11 || (everyday.get(word) ?? 0) >= RARE))
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, KNOWN)
    .map(([word]) => word);
  return { words, common: words.map((word) => (everyday.get(word) ?? 0) >= EVERYDAY_RARE && (everyday.get(word) ?? 0) >= EVERYDAY_SHARE * (all.get(word) ?? 0)) };
}
