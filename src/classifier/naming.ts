/** Whose an account is by its name. Read from names alone and never scored: what a model makes of a bare name differs by name. */
import type { Content, Reason } from './assessment.ts';
import type { Entry } from './gazetteer.ts';
import { HONORIFICS } from './lexicon.ts';
import type { Mark } from './marks.ts';

export interface Naming {
  /** Ids of the contestants and parties it bears. */
  readonly contestants: readonly string[];
  /** Where it bears them. */
  readonly reasons: readonly Reason[];
  /** It bears more than names: volunteers, a slogan, a call to vote. */
  readonly campaigns: boolean;
  /** What the account says beside its name. */
  readonly rest: Content;
}

/** Words of an account's name that only say that it is the real one, or which office of a party. */
const OFFICIAL: ReadonlySet<string> = new Set('official officials ofc resmi akun the real asli channel kanal partai party dpp dpw dpd dpc dpn pac dpra pusat'.split(' '));
/** Whoever bears one of these beside a contestant's name is for that contestant. */
const FOLLOWING: ReadonlySet<string> = new Set('relawan pendukung simpatisan loyalis timses pemenangan sahabat sobat laskar pejuang barisan tim suara rumah'.split(' '));
/** What stands in the names of people and shops as well. */
const COMMON_IN_NAMES: ReadonlySet<Reason['why']> = new Set(['ballotNumber', 'handSign', 'praise', 'wording']);
/** Entries that are names, not words about somebody. */
const NAMES: ReadonlySet<Entry['type']> = new Set(['contestant', 'pair', 'party', 'figure', 'handle', 'hashtag', 'coalition']);
const WORD = /[\p{L}\p{N}]+/gu;

type Read = (text: string) => readonly Mark[];

const wordsOf = (text: string): string[] => (text.toLowerCase().match(WORD) ?? []).filter((word) => !OFFICIAL.has(word));
const typesOf = ({ entries }: Mark): Entry['type'][] => entries.map(({ type }) => type);
const isName = (mark: Mark): boolean => typesOf(mark).some((type) => NAMES.has(type));
const isSupport = (mark: Mark): boolean => typesOf(mark).some((type) => type === 'volunteers' || type === 'slogan') || (mark.entries.length === 0 && (mark.why === 'callToVote' || FOLLOWING.has(mark.symbol)));
const isAgainst = (mark: Mark): boolean => typesOf(mark).includes('insult') || (mark.entries.length === 0 && (mark.why === 'insult' || mark.why === 'rejection'));

/**
 * Whether an account's name holds more than a person's or a shop's does. "jualan_02" and "dinda03" bear a number that
 * could be a ballot's, as a great many names do; by itself it says nothing.
 */
export const nameSpeaks = (marks: readonly Mark[]): boolean =>
  marks.some((mark) => mark.entries.length > 0 || FOLLOWING.has(mark.symbol) || (mark.why !== undefined && !COMMON_IN_NAMES.has(mark.why)));

/** A party is called by one everyday word, too ("Ummat Official"); where nothing else is in the name but that it is the real one, it is the party. */
function everydayParty(text: string, read: Read): readonly string[] {
  const words = wordsOf(text);
  const [only = ''] = words;
  if (words.length !== 1 || (text.toLowerCase().match(WORD) ?? []).length === 1) return [];
  // It must be a party's name together with "Partai"; a nickname ("banteng") is an animal first.
  const [whole, ...others] = read(`Partai ${only}`);
  return others.length > 0 ? [] : (whole?.entries ?? []).filter(({ type }) => type === 'party').map(({ id }) => id);
}

interface Found {
  readonly contestants: readonly string[];
  readonly reasons: readonly Reason[];
  readonly campaigns: boolean;
  /** Nothing else is in it. */
  readonly alone: boolean;
}

/** @returns `undefined` where a text bears no contestant's name, or bears it with words against the contestant */
function found(text: string, read: Read): Found | undefined {
  const marks = read(text);
  if (marks.some(isAgainst)) return undefined;
  const telling = marks.filter((mark) => mark.entries.length > 0);
  if (telling.length === 0) {
    const contestants = everydayParty(text, read);
    return contestants.length === 0 ? undefined : { contestants, reasons: [{ start: 0, end: text.length, why: 'party' }], campaigns: false, alone: true };
  }
  return {
    contestants: telling.flatMap(({ entries }) => entries.map(({ id }) => id)),
    reasons: telling.map(({ start, end, why }) => ({ start, end, why: why ?? 'contestant' })),
    campaigns: marks.some(isSupport),
    alone: marks.every((mark) => isName(mark) || HONORIFICS.has(mark.symbol) || wordsOf(text.slice(mark.start, mark.end)).length === 0),
  };
}

/**
 * The contestant's or party's name that an account bears: as its author or handle, or in a line of its introduction that
 * is nothing but a name, since some sites show the name among the introduction.
 * @returns `undefined` where it bears none, or bears one in words against it
 */
export function namingOf(content: Content, read: Read): Naming | undefined {
  const { author = '', handle, ...introduction } = content;
  const at = handle === undefined ? '' : `@${handle.replace(/^@/, '')}`;
  // The handle may belong to the name of one word before it, so both are read at once and then each alone.
  const names = [...new Set([[author, at].join(' ').trim(), author, at.replaceAll(/[@._]+/g, ' ').trim()])].filter((text) => text !== '');
  if (names.some((text) => read(text).some(isAgainst))) return undefined;
  const hits: { found: Found; of: 'text' | 'author'; start: number }[] = [];
  for (const text of names) {
    const hit = found(text, read);
    if (hit) {
      hits.push({ found: hit, of: 'author', start: 0 });
      break;
    }
  }
  const kept: string[] = [];
  let start = 0;
  for (const line of content.text.split('\n')) {
    const hit = line.trim() === '' ? undefined : found(line, read);
    if (hit?.alone) hits.push({ found: hit, of: 'text', start });
    else kept.push(line);
    start += line.length + 1;
  }
  if (hits.length === 0) return undefined;
  return {
    contestants: [...new Set(hits.flatMap((hit) => hit.found.contestants))],
    reasons: hits.flatMap((hit) => hit.found.reasons.map((reason) => ({ ...reason, start: reason.start + hit.start, end: reason.end + hit.start, of: hit.of }))),
    campaigns: hits.some((hit) => hit.found.campaigns),
    rest: { ...introduction, text: kept.join('\n') },
  };
}
