import { bloomOf } from '../src/classifier/bloom.ts';
import type { Vocabulary } from '../src/classifier/reader.ts';
import { SLANG } from '../src/classifier/slang.ts';
import { tokenise } from '../src/classifier/tokens.ts';
import { builtInPacks } from '../src/packs/index.ts';
import { EVERYDAY } from './elections.ts';
import { packedSenses } from './senses.ts';

const WORD = /^[a-z]{2,16}$/;
/** Words in the list; more would take bytes from the weights and help hashtags little. */
const KNOWN = 5000;
const RARE = 6;
/** A word this frequent in everyday sources names nobody by itself. */
const EVERYDAY_RARE = 2;
/** Nor does one that everyday sources have their share of; politicians are seldom named there. */
const EVERYDAY_SHARE = 0.08;

/** So is one that everyday sources use often, even where politics uses it far more (damai, surya). */
const EVERYDAY_FREQUENT = 15;
const EVERYDAY_FREQUENT_SHARE = 0.02;

/** Names everybody knows are names, even where everyday posts speak of them; doubtful ones are listed in their packs. */
function nationalNames(): Set<string> {
  const names = new Set<string>();
  for (const pack of builtInPacks) {
    if (!/^(?:pilpres-|pilgub-dki-2017)/.test(pack.id)) continue;
    for (const { names: full, aliases, ambiguous } of pack.contestants) {
      for (const name of [...aliases, ...full.map((one) => one.split(' ')[0] ?? '')]) if (!name.includes(' ') && !ambiguous.includes(name)) names.add(name.toLowerCase());
    }
  }
  for (const { aliases, ambiguous } of builtInPacks.flatMap(({ parties }) => parties)) {
    for (const name of aliases) if (!name.includes(' ') && !ambiguous.includes(name)) names.add(name.toLowerCase());
  }
  for (const word of ['sandi', 'sandiaga', 'agus', 'joko', 'basuki']) names.delete(word);
  return names;
}

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
  const known = nationalNames();
  const common = [...everyday]
    .filter(([word, count]) => {
      const share = count / (all.get(word) ?? count);
      return !known.has(word) && ((count >= EVERYDAY_RARE && share >= EVERYDAY_SHARE) || (count >= EVERYDAY_FREQUENT && share >= EVERYDAY_FREQUENT_SHARE));
    })
    .map(([word]) => word)
    .sort();
  return { words, common: bloomOf(common, known), senses: packedSenses() };
}
