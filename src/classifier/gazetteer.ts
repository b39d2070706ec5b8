import type { ElectionPack } from '../packs/pack.ts';
import type { ReasonKind } from './assessment.ts';
import { COMMON_NAMES, CUE_WORDS, HONORIFICS, POLITICAL } from './lexicon.ts';
import { isEnglishNo, SLANG } from './slang.ts';
import { isMisspellable, Misspellings } from './misspellings.ts';
import { renowned } from './renown.ts';
import { bareName } from './titles.ts';
import { tokenise } from './tokens.ts';

/** What a listed phrase is. `figure`: a party's leader who is no contestant. */
export type EntryType = 'contestant' | 'pair' | 'party' | 'coalition' | 'volunteers' | 'slogan' | 'hashtag' | 'handle' | 'insult' | 'figure';

export interface Entry {
  readonly type: EntryType;
  /** `pilpres-2024/1`, `party/pkb`. */
  readonly id: string;
  readonly pack: string;
  /** How much context it needs to count: 0 none, 1 some (an everyday word), 2 a lot (a common given name out of a long name). */
  readonly ambiguous: 0 | 1 | 2;
  /** Written in capitals in the pack (`AMIN`): capitals in a text are then evidence. */
  readonly capitals: boolean;
  /** Of a contest that goes on now: an everyday name in it needs less evidence than one of years ago. */
  readonly current: boolean;
  /** One word by which people call a contestant of a regional contest of the past: likelier the name than a word, and likelier anybody's name than the contestant's. */
  readonly anybody: boolean;
}

interface Node {
  /** Absent for most: a leaf needs no map. */
  next: Map<string, Node> | undefined;
  entries: Entry[] | undefined;
}

export const REASON_OF: Readonly<Record<EntryType, ReasonKind>> = {
  contestant: 'contestant', pair: 'contestant', figure: 'contestant', party: 'party', coalition: 'coalition', volunteers: 'volunteers',
  slogan: 'slogan', hashtag: 'hashtag', handle: 'handle', insult: 'insult',
};

/** Words that are too general to name a person when a long name is taken apart. */
const NAME_FILLERS = new Set(['bin', 'binti', 'al', 'el', 'van', 'de', 'la', 'md', 'i', 'ni', 's', 'e', 'h', 'm', 'a', 'j', 'tp', 'tb', 'sf', 'lm', 'fx']);

/** Standard words that chat spellings become: a part of a name that is one of them is no name by itself. */
const SLANG_TARGETS: ReadonlySet<string> = new Set(SLANG.values());

/** Can be spoken as a word: a ticket's acronym that can (`SEHATI`, `ASIH`, `NAWAITU`) is one in some language of the country,
 * and years after its contest meant as one. */
const SPOKEN = /^[^aeiou]{0,2}(?:[aeiou]{1,2}[^aeiou]{1,2})*[aeiou]{0,2}$/;

const PLAIN = /^[A-Za-z]+(?:[ -][A-Za-z]+)*$/;

/** A phrase of a pack as the splitter would write it in a text. */
export function phraseWords(phrase: string): string[] {
  const words: string[] = [];
  if (PLAIN.test(phrase)) {
    const plain = phrase.toLowerCase().split(/[ -]/);
    // By index: read for every phrase as the worker wakes, an iterator's pairs cost more than the words.
    for (let i = 0; i < plain.length; i += 1) {
      const word = plain[i] ?? '';
      words.push(isEnglishNo(word, plain[i + 1] ?? '') ? word : (SLANG.get(word) ?? word));
    }
    return words;
  }
  for (const token of tokenise(phrase)) {
    if (token.kind === 'emoji' || token.kind === 'mark' || token.kind === 'url') continue;
    if (token.kind === 'mixed' && /^\p{L}+[0-9]+$|^[0-9]+\p{L}+$/u.test(token.text)) {
      words.push(...(token.text.match(/[0-9]+|\p{L}+/gu) ?? []));
    } else words.push(SLANG.get(token.text) ?? token.text);
  }
  return words;
}

// oxlint-disable-next-line no-control-regex -- all of ASCII is meant
const ASCII = /^[\x00-\x7f]*$/;

/** Letters and digits only, folded: how hashtags and handles are compared. */
export function joined(text: string): string {
  if (ASCII.test(text)) return text.replaceAll(/[^A-Za-z0-9]/g, '').toLowerCase();
  return tokenise(text.replace(/^[#@]+/, '')).map((token) => token.text).join('');
}

/** Phrases of all packs in a trie of words, with whole hashtags and handles apart. Matching costs the same for any number of packs. */
export class Gazetteer {
  readonly #root: Node = { next: new Map(), entries: undefined };
  readonly #tags = new Map<string, Entry>();
  readonly #handles = new Map<string, Entry>();
  #common: (word: string) => boolean;
  readonly #meant: (word: string) => boolean;
  readonly #current: ReadonlySet<string>;
  readonly #renowned: ReadonlySet<string>;
  readonly #misspellings = new Misspellings<Entry>();
  /** Words of unambiguous phrases, for undoing disguises. */
  readonly words = new Set<string>();
  /** All words of all phrases. */
  readonly named = new Set<string>();
  /** Single words that a pack writes in capitals. */
  readonly acronyms = new Set<string>();
  /** Ballot numbers that stand for somebody. */
  readonly numbers = new Set<number>();

  /**
   * @param common whether a word is so frequent in everyday writing that it names nobody by itself.
   * @param meant whether a word has a meaning of its own, so that it is no misspelt name
   * @param current ids of the packs whose contest goes on now
   */
  constructor(packs: readonly ElectionPack[], common: (word: string) => boolean, meant: (word: string) => boolean, current: ReadonlySet<string>) {
    this.#current = current;
    this.#renowned = renowned(packs, joined);
    this.#meant = meant;
    const isCommon = (word: string): boolean => common(word) || COMMON_NAMES.has(word) || POLITICAL.has(word) || HONORIFICS.has(word);
    // Names share most of their words. Kept for the packs' own words only, not for what people write.
    const asked = new Map<string, boolean>();
    this.#common = (word) => {
      const before = asked.get(word);
      if (before !== undefined) return before;
      const now = isCommon(word);
      asked.set(word, now);
      return now;
    };
    for (const pack of packs) {
      for (const [index, contestant] of pack.contestants.entries()) this.#addContestant(pack, contestant, index);
      for (const party of pack.parties) {
        const id = `party/${party.id}`;
        const ambiguous = new Set(party.ambiguous.map(joined));
        const add = (phrases: readonly string[], type: EntryType): void => {
          for (const phrase of phrases) this.#add(phrase, type, id, 'party', ambiguous);
        };
        if (party.number !== undefined) this.numbers.add(party.number);
        add([party.name, ...party.aliases], 'party');
        add(party.slogans, 'slogan');
        add(party.figures, 'figure');
        add(party.insults, 'insult');
        this.#addTags(party.hashtags, party.handles, id, 'party', ambiguous);
      }
    }
    this.#common = isCommon;
  }

  #addContestant(pack: ElectionPack, contestant: ElectionPack['contestants'][number], index: number): void {
    const id = `${pack.id}/${contestant.number ?? `c${index + 1}`}`;
    const ambiguous = new Set(contestant.ambiguous.map(joined));
    const add = (phrases: readonly string[], type: EntryType): void => {
      for (const phrase of phrases) this.#add(phrase, type, id, pack.id, ambiguous);
    };
    if (contestant.number !== undefined) this.numbers.add(contestant.number);
    const names = contestant.names.map((name) => {
      const bare = bareName(name);
      const full = phraseWords(name);
      return { name, bare, full, core: bare === name ? full : phraseWords(bare) };
    });
    for (const { name, bare, full, core } of names) {
      // A whole name is a person, even where each of its parts is a word.
      if (full.length > 1) this.#addWords(full, 'contestant', id, pack.id, 0, false);
      else this.#add(name, 'contestant', id, pack.id, ambiguous);
      if (core.length < full.length) {
        if (core.length > 1) this.#addWords(core, 'contestant', id, pack.id, 0, false);
        else this.#add(bare, 'contestant', id, pack.id, ambiguous);
      }
      this.#addHandle(bare, id, pack.id);
      const words = core.filter((word) => !NAME_FILLERS.has(word) && word.length > 2);
      const [first, second] = words;
      if (words.length > 2 && first !== undefined && second !== undefined) this.#addWords([first, second], 'contestant', id, pack.id, 0, false);
      // A long name is called by its parts; those that are anybody's names need more context.
      for (const word of words) if (!SLANG_TARGETS.has(word)) this.#addWords([word], 'contestant', id, pack.id, this.#common(word) ? 2 : 1, false);
    }
    // The whole ticket as the ballot has it, whatever parts its names have.
    if (names.length === 2) this.#addWords(names.flatMap(({ full }) => full), 'pair', id, pack.id, 0, false);
    const [one, two] = names.map(({ core }) => core.find((word) => !NAME_FILLERS.has(word) && word.length > 2));
    if (one !== undefined && two !== undefined) this.#addWords([one, two], 'pair', id, pack.id, 0, false);
    for (const alias of contestant.aliases) this.#add(alias, /[-–/&]/.test(alias) && !/^[A-Z]{1,4}-/.test(alias) ? 'pair' : 'contestant', id, pack.id, ambiguous);
    for (const alias of contestant.aliases) if (joined(alias).length > 7) this.#addHandle(alias, id, pack.id);
    add(contestant.slogans, 'slogan');
    add(contestant.coalitions, 'coalition');
    add(contestant.volunteers, 'volunteers');
    add(contestant.insults, 'insult');
    this.#addTags(contestant.hashtags, contestant.handles, id, pack.id, ambiguous);
  }

  #addTags(hashtags: readonly string[], handles: readonly string[], id: string, pack: string, ambiguous: ReadonlySet<string>): void {
    for (const tag of hashtags) {
      const key = joined(tag);
      const vague = ambiguous.has(key) || key.length < 3 || this.#common(key) ? 1 : 0;
      if (key !== '' && !this.#tags.has(key)) this.#tags.set(key, { type: 'hashtag', id, pack, ambiguous: vague, capitals: false, current: this.#current.has(pack), anybody: false });
    }
    for (const handle of handles) this.#addHandle(handle, id, pack);
  }

  #addHandle(handle: string, id: string, pack: string): void {
    const key = joined(handle);
    if (key.length > 3 && !this.#handles.has(key)) this.#handles.set(key, { type: 'handle', id, pack, ambiguous: 0, capitals: false, current: this.#current.has(pack), anybody: false });
  }

  #add(phrase: string, type: EntryType, id: string, pack: string, ambiguous: ReadonlySet<string>): void {
    let words = phraseWords(phrase);
    const capitals = words.length === 1 && phrase === phrase.toUpperCase() && phrase !== phrase.toLowerCase();
    if (capitals && /^[A-Z]+$/.test(phrase)) {
      words = [phrase.toLowerCase()];
      this.acronyms.add(phrase.toLowerCase());
    }
    const listed = ambiguous.size > 0 && (ambiguous.has(words.join('')) || ambiguous.has(joined(phrase)));
    const vague = listed || this.#vague(words, type, capitals, this.#current.has(pack)) ? 1 : 0;
    this.#addWords(words, type, id, pack, vague, capitals);
  }

  #vague(words: readonly string[], type: EntryType, capitals: boolean, current: boolean): boolean {
    const first = words[0] ?? '';
    if (words.length === 1) return first.length < 3 || this.#common(first) || SLANG_TARGETS.has(first) || (capitals && type === 'contestant' && (first.length < 4 || this.#meant(first) || (!current && SPOKEN.test(first))));
    // "Selamat Sampai Tujuan": what everybody says is a slogan only where it looks like one; words of politics make it one.
    if (type === 'slogan' && (words.length === 3 || words.length === 4)) return words.every((word) => this.#common(word) && !POLITICAL.has(word) && /^[a-z]+$/.test(word));
    if (words.length > 2 || type === 'pair' || type === 'party') return false;
    // Two everyday words are a slogan only beside something political; a title and a name are a person.
    return words.every((word) => this.#common(word));
  }

  #addWords(words: readonly string[], type: EntryType, id: string, pack: string, ambiguous: 0 | 1 | 2, capitals: boolean): void {
    if (words.length === 0 || words.length > 14) return;
    let node = this.#root;
    for (const word of words) {
      node.next ??= new Map();
      let next = node.next.get(word);
      if (!next) {
        next = { next: undefined, entries: undefined };
        node.next.set(word, next);
      }
      node = next;
      this.named.add(word);
      if (ambiguous === 0 && word.length > 3 && !this.#common(word)) this.words.add(word);
    }
    const [only = ''] = words;
    const current = this.#current.has(pack);
    const anybody = words.length === 1 && type === 'contestant' && ambiguous === 0 && !capitals && !current && !this.#renowned.has(only);
    const entry: Entry = { type, id, pack, ambiguous: anybody ? 1 : ambiguous, capitals, current, anybody };
    if (words.length === 1 && type === 'contestant' && ambiguous === 0 && !this.#common(only)) this.#misspellings.add(only, { ...entry, ambiguous: 1, anybody: false });
    if (!node.entries) node.entries = [entry];
    else {
      const same = node.entries.findIndex((other) => other.id === id);
      if (same < 0) node.entries.push(entry);
      // An agency's own words win over what was derived from names; capitals are kept as evidence.
      else if (capitals || anybody || (node.entries[same]?.ambiguous ?? 0) > ambiguous) node.entries[same] = entry;
    }
  }

  /** A contestant whose long name a word is, but for one letter; words that have a meaning are themselves. */
  misspelt(word: string): Entry | undefined {
    return !isMisspellable(word) || this.#common(word) || this.#meant(word) || CUE_WORDS.has(word) ? undefined : this.#misspellings.find(word);
  }

  /** Whether a word is one of everyday writing, whatever a pack calls by it. */
  isWord(word: string): boolean {
    return this.#common(word) || this.#meant(word);
  }

  hasTag(key: string): boolean {
    return this.#tags.has(key);
  }

  tag(key: string): Entry | undefined {
    return this.#tags.get(key);
  }

  handle(key: string): Entry | undefined {
    return this.#handles.get(key);
  }

  /**
   * The longest phrase that begins at a token, of at most so many words.
   * @returns how many tokens it spans and whom it stands for, or `undefined`.
   */
  longest(words: readonly { readonly text: string }[], at: number, most: number): { readonly length: number; readonly entries: readonly Entry[] } | undefined {
    let node: Node | undefined = this.#root;
    let found: { length: number; entries: readonly Entry[] } | undefined;
    for (let i = at; i < words.length && i < at + most; i += 1) {
      node = node.next?.get(words[i]?.text ?? '');
      if (!node) break;
      if (node.entries) found = { length: i - at + 1, entries: node.entries };
    }
    return found;
  }
}
