import { CONFUSABLES } from './confusables.ts';

/** What one code point means to the tokeniser. */
export type Folded =
  /** Letters or digits, lower-case, mostly ASCII. */
  | { readonly kind: 'letters'; readonly text: string; readonly upper: boolean }
  /** Invisible or decorative: neither a letter nor a boundary (zero-width, accents, skin tones, keycaps). */
  | { readonly kind: 'skip' }
  | { readonly kind: 'emoji'; readonly text: string }
  | { readonly kind: 'break' };

const SKIP: Folded = { kind: 'skip' };
const BREAK: Folded = { kind: 'break' };

const INVISIBLE = /^[\p{M}\p{Cf}\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0\u00b7\u2027\u30fb]$/u;
const EMOJI = /^\p{Extended_Pictographic}$/u;
const WORD = /^[\p{L}\p{N}]$/u;
const LETTERS = /^[\p{L}\p{N}]+$/u;

/** Ⓐ-like letters in squares and circles that NFKC leaves as they are. */
const ENCLOSED: readonly (readonly [number, number])[] = [[0x1f130, 0x1f149], [0x1f150, 0x1f169], [0x1f170, 0x1f189], [0x1f1e6, 0x1f1ff]];

/** ™ and ℠, which NFKC would make letters of the word before them. */
const TRADE: ReadonlySet<number> = new Set([0x2122, 0x2120]);

const known = new Map<number, Folded>();
/** Bounds the memory of a page that walks through all of Unicode. */
const MOST_KNOWN = 4096;

function foldAny(point: number): Folded {
  // Lone surrogates are damage, not letters.
  if (point >= 0xd800 && point <= 0xdfff) return BREAK;
  if (point >= 0x1f3fb && point <= 0x1f3ff) return SKIP;
  const text = String.fromCodePoint(point);
  if (TRADE.has(point)) return BREAK;
  if (INVISIBLE.test(text)) return SKIP;
  const lookAlike = CONFUSABLES.get(point);
  if (lookAlike !== undefined) return { kind: 'letters', text: lookAlike, upper: text !== text.toLowerCase() };
  const enclosed = ENCLOSED.find(([from, to]) => point >= from && point <= to);
  if (enclosed) return { kind: 'letters', text: String.fromCharCode(97 + point - enclosed[0]), upper: true };
  // Dingbat digits ❶…➓ read as digits; NFKC covers ① and friends.
  if (point >= 0x2776 && point <= 0x2793) return { kind: 'letters', text: String((point - 0x2776) % 10 + 1), upper: false };
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '');
  if (plain !== '' && plain !== text && LETTERS.test(plain)) {
    return { kind: 'letters', text: plain.toLowerCase().normalize('NFKC'), upper: plain !== plain.toLowerCase() };
  }
  if (EMOJI.test(text)) return { kind: 'emoji', text };
  if (WORD.test(text)) return { kind: 'letters', text: text.toLowerCase(), upper: text !== text.toLowerCase() };
  return BREAK;
}

/**
 * Folds a code point above ASCII to what a reader takes it for (NFKC, accents dropped, confusables, enclosed letters).
 * Never throws; lone surrogates are breaks.
 */
export function fold(point: number): Folded {
  const before = known.get(point);
  if (before) return before;
  const folded = foldAny(point);
  if (known.size < MOST_KNOWN) known.set(point, folded);
  return folded;
}
