import type { ReasonKind } from './assessment.ts';
import type { Entry, Gazetteer } from './gazetteer.ts';
import { REASON_OF } from './gazetteer.ts';
import { HOSTILE, isGroup } from './groups.ts';
import { CUE_WORDS, HAND_SIGNS, NUMBER_CUES, NUMBER_WORDS, POLITICAL, STRONG_NUMBER_CUES, UNITS } from './lexicon.ts';
import { mentionsOf, YEAR } from './mentions.ts';
import type { Token } from './tokens.ts';

/** A symbol the model reads: a word, or a placeholder for whatever stands in its place. */
export interface Mark {
  readonly symbol: string;
  /** UTF-16 offsets into the original text. */
  readonly start: number;
  readonly end: number;
  readonly why: ReasonKind | undefined;
  readonly entries: readonly Entry[];
  readonly tag: boolean;
  readonly caps: 0 | 1 | 2 | 3;
}

/** Placeholders: names are exchanged for their type, so that no contestant, party or group is treated unlike another. */
export const SYMBOL: Readonly<Record<Entry['type'], string>> = {
  contestant: '§c', pair: '§cc', party: '§p', coalition: '§k', volunteers: '§v', slogan: '§s', hashtag: '§h', handle: '§a', insult: '§i', figure: '§f',
};
/** Perhaps a name, perhaps a word: of a contest that goes on now, and of another. */
const DOUBTFUL = { current: '§q', past: '§w' } as const;
const NONE: readonly Entry[] = [];
/** A ballot number typed over and over: 222222, 010101. */
const CHANT = /^(0?[1-9])\1{2,}$/;
/** Said for the 0 of a ballot number: "kosong satu". */
const ZERO = new Set(['kosong', 'nol']);

/** `2`, `02` or a number word standing for a ballot number: its value, else 0. */
function ballotValue(token: Token | undefined): number {
  if (!token) return 0;
  if (token.kind === 'number' && token.text.length <= 2) return Number(token.text);
  return NUMBER_WORDS.get(token.text) ?? 0;
}

/** "Salam jari 2", "salam jari dua". */
const isSalute = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.text === 'jari' && tokens[at - 2]?.text === 'salam';

const digit = (code: number): boolean => code >= 48 && code <= 57;

/** Whether a number is part of a time, date, price or score rather than a ballot number. */
function measured(text: string, token: Token): boolean {
  const before = token.start > 0 ? text.charCodeAt(token.start - 1) : 32;
  const after = token.end < text.length ? text.charCodeAt(token.end) : 32;
  const next = token.end + 1 < text.length ? text.charCodeAt(token.end + 1) : 32;
  if (after === 37) return true;
  if ((after === 46 || after === 58 || after === 44 || after === 47 || after === 45) && digit(next)) return true;
  const prior = token.start > 1 ? text.charCodeAt(token.start - 2) : 32;
  return (before === 46 || before === 58 || before === 44 || before === 47 || before === 45) && digit(prior);
}

/**
 * Tokens → the stream of symbols the model reads, with original offsets and reason kinds.
 * Linear in the number of tokens.
 */
export function mark(text: string, tokens: readonly Token[], gazetteer: Gazetteer): Mark[] {
  const political = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i += 1) if (POLITICAL.has(tokens[i]?.text ?? '')) political[i] = 1;
  const found = mentionsOf(text, tokens, gazetteer, political);
  const marks: Mark[] = [];
  // Handles before the first word only say whom a reply goes to.
  let addressing = true;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token) continue;
    if (token.kind !== 'handle') addressing = false;
    const hit = found.get(i);
    if (hit && (hit.sure || hit.maybe)) {
      const last = tokens[i + hit.length - 1] ?? token;
      const best = hit.entries.find((entry) => entry.ambiguous === 0) ?? hit.entries[0];
      if (best) {
        if (!hit.sure) {
          marks.push({ symbol: hit.entries.some((entry) => entry.current) ? DOUBTFUL.current : DOUBTFUL.past, start: token.start, end: last.end, why: REASON_OF[best.type], entries: NONE, tag: token.tag, caps: token.caps });
          i += hit.length - 1;
          continue;
        }
        const previous = marks.at(-1);
        // "Prabowo - Gibran": two people of one ticket side by side are that ticket.
        if (best.type === 'contestant' && previous && previous.symbol === '§c' && previous.entries.some((entry) => hit.entries.some((other) => other.id === entry.id)) && token.start - previous.end <= 4) {
          marks[marks.length - 1] = { ...previous, symbol: '§cc', end: last.end };
        } else marks.push({ symbol: addressing ? '§r' : SYMBOL[best.type], start: token.start, end: last.end, why: REASON_OF[best.type], entries: hit.entries, tag: token.tag, caps: token.caps });
        i += hit.length - 1;
        continue;
      }
    }
    marks.push(plain(text, tokens, i, token, gazetteer, marks.at(-1)));
  }
  return marks;
}

function simple(token: Token, symbol: string, why: ReasonKind | undefined): Mark {
  return { symbol, start: token.start, end: token.end, why, entries: NONE, tag: token.tag, caps: token.caps };
}

/** A number that stands for a ballot number, or may; else what kind of number it is. */
function numeral(text: string, tokens: readonly Token[], i: number, token: Token, gazetteer: Gazetteer, previous: Mark | undefined): Mark {
  if (YEAR.test(token.text)) return simple(token, '§y', undefined);
  const chanted = CHANT.exec(token.text)?.[1];
  if (chanted !== undefined && gazetteer.numbers.has(Number(chanted)) && !measured(text, token)) return simple(token, '§z', 'ballotNumber');
  const value = ballotValue(token);
  if (value > 0 && value <= 24 && gazetteer.numbers.has(value) && !measured(text, token)) {
    const before = tokens[i - 1]?.text ?? '';
    const after = tokens[i + 1]?.text ?? '';
    if (NUMBER_CUES.has(before) || isSalute(tokens, i) || previous?.symbol === '§c' || previous?.symbol === '§cc' || after === 'jari') return simple(token, '§n', 'ballotNumber');
    if (after === 'periode' || after === 'putaran') return simple(token, token.text, undefined);
    if (token.text.length === 2 && token.text.startsWith('0') && !UNITS.has(before)) return simple(token, '§z', 'ballotNumber');
  }
  return simple(token, token.text.length > 2 ? '§#' : '§d', undefined);
}

function plain(text: string, tokens: readonly Token[], i: number, token: Token, gazetteer: Gazetteer, previous: Mark | undefined): Mark {
  switch (token.kind) {
    case 'emoji':
      return HAND_SIGNS.has(token.text) ? simple(token, '§j', 'handSign') : simple(token, token.text, undefined);
    case 'handle':
      return simple(token, token.text === 'user' ? '@' : '@@', undefined);
    case 'url':
      return simple(token, '§u', undefined);
    case 'number':
      return numeral(text, tokens, i, token, gazetteer, previous);
    default: {
      const value = NUMBER_WORDS.get(token.text);
      if (value !== undefined && gazetteer.numbers.has(value)) {
        if (STRONG_NUMBER_CUES.has(tokens[i - 1]?.text ?? '') || tokens[i + 1]?.text === 'jari' || isSalute(tokens, i)) return simple(token, '§n', 'ballotNumber');
        if (ZERO.has(tokens[i - 1]?.text ?? '')) return simple(token, '§z', 'ballotNumber');
      }
      if (isGroup(token.text, tokens[i - 1]?.text ?? '', tokens[i + 1]?.text ?? '')) return simple(token, '§g', 'groupTerm');
      return simple(token, token.text, CUE_WORDS.get(token.text) ?? (HOSTILE.has(token.text) ? 'hostility' : undefined));
    }
  }
}
