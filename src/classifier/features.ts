import { POLITICAL } from './lexicon.ts';
import type { Mark } from './marks.ts';
import { SENSE_NAMES, SENSES, type SenseTable } from './senses.ts';

/** Hashed features of one text; arrays are reused between texts, so read them before the next call. */
export class FeatureList {
  /** 32-bit hashes; the model takes as many top bits as it has buckets. */
  hash = new Int32Array(4096);
  /** Index of the mark that each feature belongs to (the later one of an n-gram), -1 for the whole text. */
  origin = new Int32Array(4096);
  /** Features before this index are of words, the rest of letters. */
  words = 0;
  size = 0;

  add(hash: number, origin: number): void {
    if (this.size === this.hash.length) {
      const wider = new Int32Array(this.size * 2);
      wider.set(this.hash);
      this.hash = wider;
      const origins = new Int32Array(this.size * 2);
      origins.set(this.origin);
      this.origin = origins;
    }
    this.hash[this.size] = hash;
    this.origin[this.size] = origin;
    this.size += 1;
  }
}

const PRIME = 0x01000193;
const SEED = 0x811c9dc5 | 0;

/** 32-bit hash of a text (FNV-1a over UTF-16 units). */
export function hashText(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return hash;
}

/** Spreads a hash so that its top bits depend on every input bit (murmur finaliser). */
export function spread(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

const mix = (a: number, b: number, salt: number): number => spread(Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca77) ^ salt);

/** Placeholders of whoever a text may be for or against. */
export const ACTORS: ReadonlySet<string> = new Set(['§c', '§cc', '§p', '§h', '§s', '§a', '§n', '§v', '§k', '§i', '§f', '§g', '§w', '§q']);
const SHORTEST = 3;
const LONGEST = 5;
const REACH = 4;

const flag = (name: string): number => spread(hashText(name, 0x1234567));
const LENGTHS = [3, 6, 12, 24, 48, 96].map((size) => [size, flag(`len<${size}`)] as const);
const LONG = flag('len-long');
const ACTOR = flag('actor');

/** Hash of one symbol: its feature, and its key in the list of senses. */
export const symbolHash = (symbol: string): number => spread(hashText(symbol, SEED));

/** Numbers that `senseOf` gives. */
export const SENSE_COUNT = (SENSE_NAMES.length + 1) * 2;

/** What a word is about as a number below `SENSE_COUNT`: its sense, and whether it is political; -1 where neither is known. */
export function senseOf(symbol: string, table: SenseTable): number {
  const number = table.of(symbolHash(symbol)) * 2 + (POLITICAL.has(symbol) ? 1 : 0);
  return number === 0 ? -1 : number;
}

/** By a sense's number: a flag of its own, and one of its group; 0 where there is none. */
const SENSE_FLAGS = Int32Array.from([0, ...SENSE_NAMES.map((name) => flag(`sense-${name}`))]);
const GROUP_FLAGS = Int32Array.from([0, ...SENSE_NAMES.map((name) => (SENSES[name] === undefined ? 0 : flag(`group-${SENSES[name]}`)))]);

/**
 * What the words are about, in their order and with the actors among them, whatever lies between: praise of somebody reads
 * alike in words that the model has met and in words that it has not.
 * @param hashes of the symbols from `from` on, before they are spread
 */
function senses(marks: readonly Mark[], from: number, to: number, hashes: Int32Array, table: SenseTable, out: FeatureList): void {
  let before = 0;
  let one = 0;
  let two = 0;
  const counts = new Uint32Array(SENSE_FLAGS.length);
  for (let i = from; i < to; i += 1) {
    const isActor = ACTORS.has(marks[i]?.symbol ?? '');
    const number = isActor ? 0 : table.of(spread(hashes[i - from] ?? 0));
    if (number === 0 && !isActor) continue;
    counts[number] = (counts[number] ?? 0) + 1;
    const own = isActor ? ACTOR : (SENSE_FLAGS[number] ?? 0);
    if (before !== 0) out.add(mix(before, own, 14), i);
    before = own;
    const group = isActor ? ACTOR : (GROUP_FLAGS[number] ?? 0);
    if (group === 0) continue;
    if (one !== 0) out.add(mix(one, group, 11), i);
    if (two !== 0) out.add(mix(mix(two, one, 12), group, 12), i);
    two = one;
    one = group;
  }
  const groups = new Map<number, number>();
  for (let number = 0; number < counts.length; number += 1) {
    const count = counts[number] ?? 0;
    if (count === 0) continue;
    if (number > 0) out.add(mix(SENSE_FLAGS[number] ?? 0, Math.min(count, 4), 13), -1);
    const group = number === 0 ? ACTOR : (GROUP_FLAGS[number] ?? 0);
    if (group !== 0) groups.set(group, (groups.get(group) ?? 0) + count);
  }
  for (const [group, count] of groups) out.add(mix(group, Math.min(count, 4), 13), -1);
}

/** How often each kind of placeholder occurs, as capped counts; and how many different contestants. */
function summary(marks: readonly Mark[], from: number, to: number, out: FeatureList): void {
  const counts = new Map<string, number>();
  const ids = new Set<string>();
  let questions = 0;
  let political = 0;
  for (let i = from; i < to; i += 1) {
    const mark = marks[i];
    if (!mark) continue;
    if (mark.symbol.startsWith('§')) counts.set(mark.symbol, (counts.get(mark.symbol) ?? 0) + 1);
    if (mark.symbol === '?') questions += 1;
    if (POLITICAL.has(mark.symbol)) political += 1;
    const first = mark.entries[0];
    if (first && (mark.symbol === '§c' || mark.symbol === '§cc')) ids.add(first.id);
  }
  for (const [symbol, count] of counts) out.add(flag(`n${symbol}${Math.min(count, 4)}`), -1);
  out.add(flag(`ids${Math.min(ids.size, 3)}`), -1);
  if (questions > 0) out.add(flag(`q${Math.min(questions, 2)}`), -1);
  const actors = [...counts.keys()].filter((symbol) => ACTORS.has(symbol)).sort().join('');
  out.add(flag(`actors${actors}`), -1);
  out.add(flag(`political${Math.min(political, 3)}${actors === '' ? '' : '+'}`), -1);
  out.add(LENGTHS.find(([size]) => to - from < size)?.[1] ?? LONG, -1);
}

/** Features of the words among the marks from `from` up to `to`: of their symbols, order, actors and senses. */
export function extractWords(marks: readonly Mark[], from: number, to: number, table: SenseTable, out: FeatureList): void {
  out.size = 0;
  let one = 0;
  let two = 0;
  let lastActor = -1;
  let actorHash = 0;
  const hashes = new Int32Array(to - from);
  for (let i = from; i < to; i += 1) {
    const mark = marks[i];
    if (!mark) continue;
    const hash = hashText(mark.symbol, SEED);
    hashes[i - from] = hash;
    const actor = ACTORS.has(mark.symbol);
    out.add(spread(hash), i);
    if (i > from) out.add(mix(one, hash, 1), i);
    if (i > from + 1) {
      out.add(mix(mix(two, one, 2), hash, 2), i);
      out.add(mix(two, hash, 3), i);
    }
    if (lastActor >= 0 && i - lastActor <= REACH) out.add(mix(actorHash, hash, 5), i);
    if (actor) {
      for (let j = Math.max(from, i - REACH); j < i; j += 1) out.add(mix(hashes[j - from] ?? 0, hash, 6), j);
      lastActor = i;
      actorHash = hash;
    }
    two = one;
    one = hash;
  }
  if (to > from) {
    out.add(mix(hashes[0] ?? 0, 0, 7), from);
    out.add(mix(hashes[to - from - 1] ?? 0, 0, 8), to - 1);
  }
  senses(marks, from, to, hashes, table, out);
  summary(marks, from, to, out);
  out.words = out.size;
}

/** Features of the marks from `from` up to `to`: of their words, then of their letters; linear in their number. */
export function extract(marks: readonly Mark[], from: number, to: number, table: SenseTable, out: FeatureList): void {
  extractWords(marks, from, to, table, out);
  for (let i = from; i < to; i += 1) extractLetters(marks[i]?.symbol ?? '', i, out);
}

/** Adds the groups of letters of one symbol; placeholders and single letters have none. */
export function extractLetters(word: string, origin: number, out: FeatureList): void {
  if (word.length < 2 || word.startsWith('§')) return;
  const size = Math.min(word.length, 24);
  // Position -1 and `size` are the word's edges.
  for (let i = -1; i < size; i += 1) {
    let hash = 0x51ed270b | 0;
    for (let j = i; j <= size && j < i + LONGEST; j += 1) {
      const unit = j < 0 || j === size ? 32 : word.charCodeAt(j);
      hash = Math.imul(hash ^ unit, PRIME);
      if (j - i + 1 >= SHORTEST) out.add(spread(hash), origin);
    }
  }
}
