import { POLITICAL } from './lexicon.ts';
import type { Mark } from './marks.ts';
import { SENSE_NAMES, SENSES, type SenseTable } from './senses.ts';

/** Features that a list has room for at first. */
const ROOM = 4096;

/** Hashed features of one text; arrays are reused between texts, so read them before the next call. */
export class FeatureList {
  /** 32-bit hashes; the model takes as many top bits as it has buckets. */
  hash = new Int32Array(ROOM);
  /** Index of the mark that each feature belongs to (the later one of an n-gram), -1 for the whole text. */
  origin = new Int32Array(ROOM);
  size = 0;

  /** Overwrites all that texts have left here; the room that a long one needed is given back, else every later text would pay for it. */
  clear(): void {
    const grown = this.hash.length > ROOM;
    this.hash = grown ? new Int32Array(ROOM) : this.hash.fill(0);
    this.origin = grown ? new Int32Array(ROOM) : this.origin.fill(0);
    this.size = 0;
  }

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
/** All of them. The actors come first: which of them a text has is kept in as many bits. */
export const PLACEHOLDERS: readonly string[] = [...ACTORS, '§#', '§d', '§j', '§r', '§u', '§y', '§z'];
const SHORTEST = 3;
const LONGEST = 5;
const REACH = 4;

const FLAG_SEED = 0x1234567;
const flag = (name: string): number => spread(hashText(name, FLAG_SEED));
const LENGTHS = [3, 6, 12, 24, 48, 96].map((size) => [size, flag(`len<${size}`)] as const);
const LONG = flag('len-long');
const ACTOR = flag('actor');
/** By a count, up to a limit beyond which more says no more. */
const flags = (most: number, name: (count: number) => string): Int32Array => Int32Array.from({ length: most + 1 }, (_, count) => flag(name(count)));
const MOST_PLACEHOLDERS = 4;
const PLACEHOLDER_FLAGS = PLACEHOLDERS.flatMap((symbol) => [...flags(MOST_PLACEHOLDERS, (count) => `n${symbol}${count}`).subarray(1)]);
const CONTESTANT_FLAGS = flags(3, (count) => `ids${count}`);
const QUESTION_FLAGS = flags(2, (count) => `q${count}`);
const POLITICAL_FLAGS = { alone: flags(3, (count) => `political${count}`), withActors: flags(3, (count) => `political${count}+`) } as const;
const capped = (values: Int32Array, count: number): number => values[Math.min(count, values.length - 1)] ?? 0;

/** Hash of one symbol: its feature, and its key in the list of senses. */
export const symbolHash = (symbol: string): number => spread(hashText(symbol, SEED));

/** Numbers that `senseOf` gives. */
export const SENSE_COUNT = (SENSE_NAMES.length + 1) * 2;

/** What a symbol is wherever it stands. */
export interface Traits {
  /** Of its text, before it is spread. */
  readonly hash: number;
  /** Number of what it is about; 0 where that is unknown. */
  readonly sense: number;
  readonly isActor: boolean;
  readonly isPolitical: boolean;
  readonly isQuestion: boolean;
  /** Which of the placeholders; -1 for words and signs. */
  readonly placeholder: number;
}

export function traitsOf(symbol: string, table: SenseTable): Traits {
  const hash = hashText(symbol, SEED);
  const isActor = ACTORS.has(symbol);
  return {
    hash, isActor, sense: isActor ? 0 : table.of(spread(hash)), isPolitical: POLITICAL.has(symbol), isQuestion: symbol === '?', placeholder: symbol.startsWith('§') ? PLACEHOLDERS.indexOf(symbol) : -1,
  };
}

/** What a word is about as a number below `SENSE_COUNT`: its sense, and whether it is political; -1 where neither is known. */
export function senseOf({ sense, isPolitical }: Traits): number {
  const number = sense * 2 + (isPolitical ? 1 : 0);
  return number === 0 ? -1 : number;
}

/** By a sense's number; 0 where there is none. */
const SENSE_FLAGS = Int32Array.from([0, ...SENSE_NAMES.map((name) => flag(`sense-${name}`))]);
const GROUPS = [...new Set(Object.values(SENSES))].filter((group) => group !== undefined);
/** By a sense's number: the index of its group, from 1 on (0 stands for actors); -1 where it has none. */
const GROUP_OF = Int32Array.from([0, ...SENSE_NAMES.map((name) => (SENSES[name] === undefined ? -1 : GROUPS.indexOf(SENSES[name]) + 1))]);
/** By a group's index. */
const GROUP_FLAGS = Int32Array.from([ACTOR, ...GROUPS.map((group) => flag(`group-${group}`))]);

/**
 * What the words are about, in their order and with the actors among them, whatever lies between: praise of somebody reads
 * alike in words that the model has met and in words that it has not.
 * @param traits of the marks from `from` on
 */
function senses(traits: readonly Traits[], from: number, out: FeatureList): void {
  let before = 0;
  let one = 0;
  let two = 0;
  const counts = new Uint32Array(SENSE_FLAGS.length);
  const groups = new Uint32Array(GROUP_FLAGS.length);
  for (let i = 0; i < traits.length; i += 1) {
    const trait = traits[i];
    if (!trait || (trait.sense === 0 && !trait.isActor)) continue;
    const { sense, isActor } = trait;
    counts[sense] = (counts[sense] ?? 0) + 1;
    const own = isActor ? ACTOR : (SENSE_FLAGS[sense] ?? 0);
    if (before !== 0) out.add(mix(before, own, 14), from + i);
    before = own;
    const index = GROUP_OF[sense] ?? -1;
    if (index < 0) continue;
    groups[index] = (groups[index] ?? 0) + 1;
    const group = GROUP_FLAGS[index] ?? 0;
    if (one !== 0) out.add(mix(one, group, 11), from + i);
    if (two !== 0) out.add(mix(mix(two, one, 12), group, 12), from + i);
    two = one;
    one = group;
  }
  for (let sense = 1; sense < counts.length; sense += 1) {
    const count = counts[sense] ?? 0;
    if (count > 0) out.add(mix(SENSE_FLAGS[sense] ?? 0, Math.min(count, 4), 13), -1);
  }
  for (let index = 0; index < groups.length; index += 1) {
    const count = groups[index] ?? 0;
    if (count > 0) out.add(mix(GROUP_FLAGS[index] ?? 0, Math.min(count, 4), 13), -1);
  }
}

/** The actors in the order in which a text's are hashed, each with its bit. */
const ACTOR_BITS = [...ACTORS].map((symbol, i) => [symbol, 1 << i] as const).sort(([a], [b]) => (a < b ? -1 : 1));

/** A flag for which of the actors a text has, a bit each. */
function actorsFlag(bits: number): number {
  let hash = hashText('actors', FLAG_SEED);
  for (const [symbol, bit] of ACTOR_BITS) if ((bits & bit) !== 0) hash = hashText(symbol, hash);
  return spread(hash);
}

/** How often each kind of placeholder occurs, as capped counts; and how many different contestants. */
function summary(marks: readonly Mark[], from: number, traits: readonly Traits[], out: FeatureList): void {
  const counts = new Uint32Array(PLACEHOLDERS.length);
  let ids: Set<string> | undefined;
  let questions = 0;
  let political = 0;
  let actors = 0;
  for (let i = 0; i < traits.length; i += 1) {
    const trait = traits[i];
    if (!trait) continue;
    if (trait.isQuestion) questions += 1;
    if (trait.isPolitical) political += 1;
    const { placeholder } = trait;
    if (placeholder < 0) continue;
    counts[placeholder] = (counts[placeholder] ?? 0) + 1;
    if (!trait.isActor) continue;
    actors |= 1 << placeholder;
    const mark = marks[from + i];
    const first = mark?.entries[0];
    if (first && (mark.symbol === '§c' || mark.symbol === '§cc')) (ids ??= new Set()).add(first.id);
  }
  for (let placeholder = 0; placeholder < counts.length; placeholder += 1) {
    const count = counts[placeholder] ?? 0;
    if (count > 0) out.add(PLACEHOLDER_FLAGS[placeholder * MOST_PLACEHOLDERS + Math.min(count, MOST_PLACEHOLDERS) - 1] ?? 0, -1);
  }
  out.add(capped(CONTESTANT_FLAGS, ids?.size ?? 0), -1);
  if (questions > 0) out.add(capped(QUESTION_FLAGS, questions), -1);
  out.add(actorsFlag(actors), -1);
  out.add(capped(actors === 0 ? POLITICAL_FLAGS.alone : POLITICAL_FLAGS.withActors, political), -1);
  out.add(LENGTHS.find(([size]) => traits.length < size)?.[1] ?? LONG, -1);
}

/**
 * Features of the words among the marks from `from` on: of their symbols, order, actors and senses; linear in their number.
 * @param traits of each of these marks; they say how many there are
 */
export function extractWords(marks: readonly Mark[], from: number, traits: readonly Traits[], out: FeatureList): void {
  out.size = 0;
  let one = 0;
  let two = 0;
  let lastActor = -1;
  let actorHash = 0;
  for (let i = 0; i < traits.length; i += 1) {
    const trait = traits[i];
    if (!trait) continue;
    const { hash } = trait;
    const at = from + i;
    out.add(spread(hash), at);
    if (i > 0) out.add(mix(one, hash, 1), at);
    if (i > 1) {
      out.add(mix(mix(two, one, 2), hash, 2), at);
      out.add(mix(two, hash, 3), at);
    }
    if (lastActor >= 0 && i - lastActor <= REACH) out.add(mix(actorHash, hash, 5), at);
    if (trait.isActor) {
      for (let j = Math.max(0, i - REACH); j < i; j += 1) out.add(mix(traits[j]?.hash ?? 0, hash, 6), from + j);
      lastActor = i;
      actorHash = hash;
    }
    two = one;
    one = hash;
  }
  if (traits.length > 0) {
    out.add(mix(traits[0]?.hash ?? 0, 0, 7), from);
    out.add(mix(one, 0, 8), from + traits.length - 1);
  }
  senses(traits, from, out);
  summary(marks, from, traits, out);
}

/** Adds the groups of 3 to 5 letters of one symbol, the edges of the word among them; placeholders and single letters have none. */
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
