/** What of the packs a text mentions, and how sure that is: an everyday word is a name where its context says so. */
import { isForeign } from './foreign.ts';
import type { Entry, Gazetteer } from './gazetteer.ts';
import { acronymEvidence, isOtherThing, isPrayer, isSportsTeam } from './homonyms.ts';
import { ADDRESSES, HAND_SIGNS, HONORIFICS } from './lexicon.ts';
import { isNamesake } from './namesakes.ts';
import { isAddressed, namesPlace } from './places.ts';
import type { Token } from './tokens.ts';
import { Topics } from './topics.ts';

export const YEAR = /^(?:19|20)[0-9]{2}$/;
const CONTEXT = 8;
const ENDS = /[,.;:\n]/;
const VOWEL = /[aiueo]/i;
/** Words of the longest phrase. */
const LONGEST = 14;
/** How much less evidence a name of a contest that goes on needs. */
const NEARER = 0.25;

/** A phrase of a pack, by the index of its first token. */
export interface Found {
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

/** Whether somebody is addressed by a title alone, before a comma, a full stop or the end of a line: in "Siap pak, aman" nobody is called Aman. */
function endsAddress(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || !ADDRESSES.has(token.text)) return false;
  const between = text.slice(token.end, next.start);
  // "Bpk. Aman": the full stop of an abbreviation.
  return ENDS.test(between) && !(between.startsWith('.') && !VOWEL.test(text.slice(token.start, token.end)));
}

/** Finds what the packs name, then lets context decide about everyday words. */
function find(text: string, tokens: readonly Token[], gazetteer: Gazetteer): Map<number, Found> {
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
    const hit = gazetteer.longest(tokens, i, endsAddress(text, tokens, i) ? 1 : LONGEST);
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

/**
 * Takes away the names of people that places bear, so that they speak for nothing else; a well-known single name stays ("jalan Jokowi").
 * @returns those of a contest that goes on, which are doubtful
 */
function takePlaces(text: string, tokens: readonly Token[], found: Map<number, Found>): Found[] {
  const taken: Found[] = [];
  for (const [at, hit] of found) {
    if ((hit.sure && hit.length === 1) || !hit.entries.every(({ type }) => type === 'contestant' || type === 'figure')) continue;
    if (isAddressed(tokens, at) || !namesPlace(text, tokens, at)) continue;
    found.delete(at);
    if (hit.entries.some(({ current }) => current)) taken.push(hit);
  }
  return taken;
}

/** Takes away names of other countries' parties, where nothing else in the text is surely of Indonesia's politics. */
function dropForeign(tokens: readonly Token[], found: Map<number, Found>, topics: Topics): void {
  const foreign = new Set([...found.values()].filter((hit) => isForeign(tokens, hit.at, hit.length, topics)));
  if (foreign.size === 0 || [...found.values()].some((hit) => hit.sure && !foreign.has(hit))) return;
  for (const { at } of foreign) found.delete(at);
}

/** Whether each word of a phrase has a capital. */
function isTitled(tokens: readonly Token[], { at, length }: Found): boolean {
  for (let i = at; i < at + length; i += 1) if ((tokens[i]?.caps ?? 0) === 0) return false;
  return true;
}

/** Whether capitals tell little: a word is likelier stressed than the acronym of a contest long over ("MAJU terus"), and offices have the acronyms of campaign teams. */
const isWeakAcronym = (token: Token, entries: readonly Entry[], gazetteer: Gazetteer): boolean =>
  (!entries.some(({ current }) => current) && gazetteer.isWord(token.text)) || entries.every(({ type }) => type === 'volunteers' || type === 'coalition');

/** A mocking name that is somebody else's true one: a title before it makes it that person's rather. */
const isMocking = ({ entries }: Found): boolean => entries.every(({ type }) => type === 'insult');

function settle(text: string, tokens: readonly Token[], gazetteer: Gazetteer, found: Map<number, Found>, political: Uint8Array, topics: Topics): void {
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
    let evidence = hit.misspelt || hit.entries.some(({ anybody }) => anybody) ? 0.5 : 0;
    const before = tokens[hit.at - 1];
    if (before && (HONORIFICS.has(before.text) || before.text === 'partai') && !endsAddress(text, tokens, hit.at - 1)) evidence += isMocking(hit) ? 0.4 : 1;
    // The title is part of what the pack lists: "Pak Aman".
    if (hit.length > 1 && HONORIFICS.has(token.text)) evidence += 0.75;
    if (hit.length > 2 && hit.entries.some(({ current }) => current) && isTitled(tokens, hit)) evidence += 0.5;
    const wantsCapitals = hit.entries.some((entry) => entry.capitals);
    const isParty = hit.entries.some(({ type }) => type === 'party');
    const acronym = hit.length === 1 && isParty ? acronymEvidence(tokens, hit.at, shouting, topics) : 0;
    evidence += acronym;
    if (!isParty && isOtherThing(tokens, hit.at, hit.length) && !isNumbered(tokens[hit.at + hit.length], hit.entries)) evidence -= 1.5;
    if (acronym <= 0) {
      if (token.caps === 2 && !shouting) evidence += wantsCapitals && hit.entries.every((entry) => entry.pack !== 'party') && !isWeakAcronym(token, hit.entries, gazetteer) ? 1 : 0.5;
      // In a CamelCase hashtag as in a sentence: #SahabatBintang.
      else if ((token.caps === 1 && hit.at > 0) || (token.tag && token.caps === 3)) evidence += 0.25;
      if (wantsCapitals && token.caps !== 2 && !shouting) evidence -= 0.5;
      // A ticket's acronym is not drawn out: "AMIIIN 🤲" is a prayer.
      if (wantsCapitals && (token.end - token.start > token.text.length + 1 || isPrayer(tokens, hit.at))) evidence -= 1.5;
    }
    // "AMIN 1", "AMIN 2024": an acronym with its ballot number or a year.
    if (wantsCapitals && hit.length === 1 && isNumbered(tokens[hit.at + 1], hit.entries)) evidence += 1;
    if (isSportsTeam(tokens, hit.at, topics)) evidence -= 2;
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
    return hit.length <= (HONORIFICS.has(token.text) ? 2 : 1) && hit.entries.every(({ type }) => type === 'contestant' || type === 'figure' || type === 'insult');
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

/**
 * The phrases of packs in a text by the index of their first token.
 * @param political by token, whether it is of politics
 */
export function mentionsOf(text: string, tokens: readonly Token[], gazetteer: Gazetteer, political: Uint8Array): Map<number, Found> {
  const found = find(text, tokens, gazetteer);
  if (found.size > 0) {
    const places = takePlaces(text, tokens, found);
    const topics = new Topics(tokens);
    settle(text, tokens, gazetteer, found, political, topics);
    dropForeign(tokens, found, topics);
    doubtNamesakes(tokens, found, political);
    for (const hit of places) found.set(hit.at, { ...hit, sure: false, maybe: true });
  }
  return found;
}
