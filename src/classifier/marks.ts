import type { ReasonKind } from './assessment.ts';
import type { Entry, Gazetteer } from './gazetteer.ts';
import { REASON_OF } from './gazetteer.ts';
import { GROUP_TERMS, HOSTILE, PEOPLE, PLACE_GROUPS } from './groups.ts';
import { CUE_WORDS, HAND_SIGNS, HONORIFICS, NUMBER_CUES, NUMBER_WORDS, POLITICAL, STRONG_NUMBER_CUES } from './lexicon.ts';
import { acronymEvidence, isOtherThing, isPrayer, isSportsTeam } from './homonyms.ts';
import { isNamesake } from './namesakes.ts';
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
const YEAR = /^(?:19|20)[0-9]{2}$/;
/** A ballot number typed over and over: 222222, 010101. */
const CHANT = /^(0?[1-9])\1{2,}$/;
/** Said for the 0 of a ballot number: "kosong satu". */
const ZERO = new Set(['kosong', 'nol']);
const CONTEXT = 8;
/** How much less evidence a name of a contest that goes on needs. */
const NEARER = 0.25;

interface Found {
  readonly at: number;
  readonly length: number;
  readonly entries: readonly Entry[];
  sure: boolean;
  /** Not sure, but likelier a name than a word. */
  maybe: boolean;
  /** One letter off the name. */
  readonly misspelt: boolean;
}

function handleEntries(token: Token, gazetteer: Gazetteer): readonly Entry[] | undefined {
  const whole = gazetteer.handle(token.text);
  return whole ? [whole] : undefined;
}

/** Finds what the packs name, then lets context decide about everyday words. */
function find(tokens: readonly Token[], gazetteer: Gazetteer): Map<number, Found> {
  const found = new Map<number, Found>();
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token || token.kind === 'mark' || token.kind === 'url' || token.kind === 'emoji') continue;
    if (token.kind === 'handle') {
      const entries = handleEntries(token, gazetteer);
      if (entries) found.set(i, { at: i, length: 1, entries, sure: true, maybe: false, misspelt: false });
      continue;
    }
    if (token.kind === 'hashtag') {
      const entry = gazetteer.tag(token.text);
      if (entry) found.set(i, { at: i, length: 1, entries: [entry], sure: entry.ambiguous === 0, maybe: false, misspelt: false });
      continue;
    }
    const hit = gazetteer.longest(tokens, i);
    if (!hit) {
      const meant = token.kind === 'word' ? gazetteer.misspelt(token.text) : undefined;
      if (meant) found.set(i, { at: i, length: 1, entries: [meant], sure: false, maybe: false, misspelt: true });
      continue;
    }
    found.set(i, { at: i, length: hit.length, entries: hit.entries, sure: hit.entries.some((entry) => entry.ambiguous === 0), maybe: false, misspelt: false });
    i += hit.length - 1;
  }
  return found;
}

function settle(tokens: readonly Token[], found: Map<number, Found>, political: Uint8Array): void {
  const surePacks = new Set<string>();
  for (const hit of found.values()) if (hit.sure) for (const entry of hit.entries) surePacks.add(entry.pack);
  // Two doubtful names of one contest support each other.
  const mentions = new Map<string, number>();
  for (const hit of found.values()) for (const pack of new Set(hit.entries.map((entry) => entry.pack))) if (pack !== 'party') mentions.set(pack, (mentions.get(pack) ?? 0) + 1);
  let capitals = 0;
  let words = 0;
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length < 2) continue;
    words += 1;
    if (token.caps === 2) capitals += 1;
  }
  const shouting = capitals * 2 > words && words > 3;
  for (const hit of found.values()) {
    if (hit.sure) continue;
    const token = tokens[hit.at];
    if (!token) continue;
    let evidence = hit.misspelt ? 0.5 : 0;
    const before = tokens[hit.at - 1];
    if (before && (HONORIFICS.has(before.text) || before.text === 'partai')) evidence += 1;
    // The title is part of what the pack lists: "Pak Aman".
    if (hit.length > 1 && HONORIFICS.has(token.text)) evidence += 0.75;
    const wantsCapitals = hit.entries.some((entry) => entry.capitals);
    const isParty = hit.entries.some(({ type }) => type === 'party');
    const acronym = hit.length === 1 && isParty ? acronymEvidence(tokens, hit.at, shouting) : 0;
    evidence += acronym;
    if (hit.length === 1 && !isParty && isOtherThing(tokens, hit.at)) evidence -= 1.5;
    if (acronym <= 0) {
      if (token.caps === 2 && !shouting) evidence += wantsCapitals && hit.entries.every((entry) => entry.pack !== 'party') ? 1 : 0.5;
      else if (token.caps === 1 && hit.at > 0) evidence += 0.25;
      if (wantsCapitals && token.caps !== 2 && !shouting) evidence -= 0.5;
      // A ticket's acronym is not drawn out: "AMIIIN 🤲" is a prayer.
      if (wantsCapitals && (token.end - token.start > token.text.length + 1 || isPrayer(tokens, hit.at))) evidence -= 1.5;
    }
    // "AMIN 1", "AMIN 2024": an acronym with its ballot number or a year.
    if (wantsCapitals && hit.length === 1 && isNumbered(tokens[hit.at + 1], hit.entries)) evidence += 1;
    if (isSportsTeam(tokens, hit.at)) evidence -= 2;
    if (token.tag || token.kind === 'hashtag') evidence += 0.5;
    let distance = CONTEXT + 1;
    for (let j = Math.max(0, hit.at - CONTEXT); j < Math.min(tokens.length, hit.at + hit.length + CONTEXT); j += 1) {
      if (political[j] && (j < hit.at || j >= hit.at + hit.length)) distance = Math.min(distance, j < hit.at ? hit.at - j : j - hit.at - hit.length + 1);
    }
    evidence += distance === 1 ? 0.75 : distance <= 3 ? 0.5 : distance <= CONTEXT ? 0.25 : 0;
    if (hit.entries.some((entry) => surePacks.has(entry.pack))) evidence += hit.entries.some((entry) => entry.pack === 'party') ? 0.5 : 1;
    else if (hit.entries.some((entry) => (mentions.get(entry.pack) ?? 0) > 1)) evidence += 0.5;
    const current = hit.entries.some((entry) => entry.current);
    hit.sure = evidence >= (hit.entries.some((entry) => entry.ambiguous === 1) ? 1 : 1.5) - (current ? NEARER : 0);
    hit.maybe = evidence >= 0.5 - (current ? NEARER : 0);
  }
}

/**
 * First names of people of the speaker's own life, where nothing else in the text is of politics: kept as doubtful ones.
 * A full name, a second kind of hit or an election word makes it the contestant's again.
 */
function doubtNamesakes(tokens: readonly Token[], found: ReadonlyMap<number, Found>, political: Uint8Array): void {
  if (political.includes(1) || tokens.some(({ kind, text }) => kind === 'emoji' && HAND_SIGNS.has(text))) return;
  const hits = [...found.values()].filter((hit) => hit.sure);
  const isFirstName = (hit: Found): boolean => {
    const token = tokens[hit.at];
    // "ASIH" in a line of small letters is a ticket's acronym, not a child.
    if (!token || token.kind !== 'word' || token.tag || (token.caps === 2 && hit.entries.every(({ capitals }) => capitals))) return false;
    return hit.length <= (HONORIFICS.has(token.text) ? 2 : 1) && hit.entries.every(({ type }) => type === 'contestant' || type === 'figure');
  };
  if (!hits.every(isFirstName)) return;
  if (!hits.some((hit) => isNamesake(tokens, hit.at, hit.length))) return;
  for (const hit of hits) {
    hit.sure = false;
    hit.maybe = true;
  }
}

/** Whether a token is a year or the ballot number of one of the entries. */
const isNumbered = (token: Token | undefined, entries: readonly Entry[]): boolean =>
  token?.kind === 'number' && (YEAR.test(token.text) || entries.some(({ id }) => id.slice(id.lastIndexOf('/') + 1) === String(Number(token.text))));

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
  const found = find(tokens, gazetteer);
  if (found.size > 0) {
    settle(tokens, found, political);
    doubtNamesakes(tokens, found, political);
  }
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
    if (token.text.length === 2 && token.text.startsWith('0')) return simple(token, '§z', 'ballotNumber');
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
      if (GROUP_TERMS.has(token.text) || (PLACE_GROUPS.has(token.text) && PEOPLE.has(tokens[i - 1]?.text ?? ''))) return simple(token, '§g', 'groupTerm');
      return simple(token, token.text, CUE_WORDS.get(token.text) ?? (HOSTILE.has(token.text) ? 'hostility' : undefined));
    }
  }
}
