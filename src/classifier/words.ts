import { decode, decodeTag, isLaughter, LEET_INSIDE, squeeze } from './disguises.ts';
import { NO_RUN, runAt, runFrom } from './runs.ts';
import { segment } from './segment.ts';
import { isAbbreviation, isEnglishNo, isTitle, SLANG } from './slang.ts';
import { SPELLINGS } from './spellings.ts';
import type { Token } from './tokens.ts';
import type { WordList } from './word-list.ts';

/** After these a 2 is a ballot number, not a word said twice. */
const NUMBERED = /^(?:no|nomor|nomer|nmr|paslon|coblos|nyoblos|pilih|jari|salam|menang|kosong|dukung|capres|urut|gas|tim|kubu)$/;
/** Words of packs and cues that are said twice (`emak2`) rather than numbered. */
const SAID_TWICE = /^(?:emak|bapak|ibu|relawan|partai|parpol|caleg|calon|kader|pendukung|pejabat|menteri|warga|rakyat|anak|orang|teman|kawan|hari|kali|suara|janji|kerja|kampanye|politisi|buzzer|cebong|kampret|omon)$/;
/** How every laughter is written here (`slang.ts`). */
const LAUGH = 'haha';
/** After these `situ` is a place and no person. */
const PLACED: ReadonlySet<string> = new Set(['di', 'ke', 'dari']);
/** Longest part of a word that is cut up by hyphens (`pre-si-den`). */
const SYLLABLE = 4;
const MOST_SYLLABLES = 6;

/** Whether a word is no chat spelling because of those beside it. */
function meansItself(token: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (token.text === 'situ') return PLACED.has(before?.text ?? '');
  if (token.text === 'cm') return before?.kind === 'number';
  return isEnglishNo(token.text, next?.text ?? '') || (next !== undefined && isTitle(token.text, token.caps === 1, next.start - token.end, next.caps === 1));
}

/** Undoes disguises and splits joined words; keeps original offsets. One instance per word list, with a bounded memory. */
export class WordSplitter {
  readonly #list: WordList;
  readonly #memory = new Map<string, number[]>();

  constructor(list: WordList) {
    this.#list = list;
  }

  /** Of words that were cut up nothing is kept once the text they stand in is judged. */
  forget(): void {
    this.#memory.clear();
  }

  /** Tokens as cut by `tokenise` → words ready for matching. Linear in the number of tokens. */
  refine(tokens: readonly Token[]): Token[] {
    const out: Token[] = [];
    let run = NO_RUN;
    for (let i = 0; i < tokens.length; i += 1) {
      const token = tokens[i];
      if (!token) continue;
      if (token.text.length === 1) {
        // Within a run that is no word the rest of it is asked about next.
        run = i < run.last ? runFrom(tokens, i, run) : runAt(tokens, i);
        const count = run.last + 1 - i;
        if (count >= 3 && run.letters * 2 > count) {
          this.#joined(tokens.slice(i, i + count), out);
          i += count - 1;
          continue;
        }
      }
      const syllables = tokens[i + 1]?.dashed === true ? this.#hyphened(tokens, i) : 0;
      if (syllables > 0) {
        this.#joined(tokens.slice(i, i + syllables), out);
        i += syllables - 1;
      } else if (meansItself(token, tokens[i - 1], tokens[i + 1])) out.push(token);
      else this.#one(token, out);
    }
    return out;
  }

  /** How many short parts with hyphens between are one known word (`RA-MAH`, `pre-si-den`); 0 where none are. A word said twice is not. */
  #hyphened(tokens: readonly Token[], first: number): number {
    let joined = '';
    let count = 0;
    let longest = 0;
    for (let i = first; i < tokens.length && count < MOST_SYLLABLES; i += 1) {
      const token = tokens[i];
      if (!token || (i > first && !token.dashed) || token.text.length > SYLLABLE || (token.kind !== 'word' && token.kind !== 'mixed')) break;
      joined += token.text;
      count += 1;
      if (count > 1 && joined.length > SYLLABLE - 1 && token.text !== tokens[i - 1]?.text && this.#list.cost(joined) !== undefined) longest = count;
    }
    return longest;
  }

  #joined(parts: readonly Token[], out: Token[]): void {
    const first = parts[0];
    const last = parts.at(-1);
    if (!first || !last) return;
    const text = parts.map((part) => part.text).join('');
    const offsets = parts.flatMap((part) => Array.from({ length: part.text.length }, (_, i) => part.offsets[i] ?? Math.min(part.start + i, part.end - 1)));
    const kind = /^[0-9]+$/.test(text) ? 'number' : /[0-9]/.test(text) ? 'mixed' : 'word';
    const token: Token = { ...first, text, end: last.end, kind, offsets, humps: [], caps: parts.every((part) => part.caps > 0) ? 2 : 0 };
    if (kind === 'word' && text.length > 6 && this.#list.cost(text) === undefined) this.#split(token, out, true);
    else this.#one(token, out);
  }

  #one(token: Token, out: Token[]): void {
    switch (token.kind) {
      case 'word': {
        // "Inisial G" is no "gak".
        const initial = token.text.length === 1 && token.caps > 0;
        if (!initial && (token.caps !== 2 || !(this.#list.acronym(token.text) || isAbbreviation(token.text)))) token.text = this.#standard(token.text);
        if (token.text.length >= 11 && this.#list.cost(token.text) === undefined && token.offsets.length === token.text.length) this.#split(token, out, true);
        else out.push(token);
        return;
      }
      case 'mixed': {
        this.#mixed(token, out);
        return;
      }
      case 'hashtag': {
        if (this.#list.wholeTag(token.text)) out.push(token);
        else this.#split(this.#plainTag(token), out, false);
        return;
      }
      default: {
        out.push(token);
      }
    }
  }

  /** A hashtag without leet, where that makes it words that are known. */
  #plainTag(token: Token): Token {
    if (!LEET_INSIDE.test(token.text)) return token;
    const plain = { ...token, text: decodeTag(token.text, token.humps) };
    if (plain.text === token.text) return token;
    const ends = this.#parts(plain, false);
    if (!ends) return token;
    let at = 0;
    for (const end of ends) {
      const part = plain.text.slice(at, end);
      if (part.charCodeAt(0) > 57 && this.#list.cost(part) === undefined && !SLANG.has(part)) return token;
      at = end;
    }
    return plain;
  }

  #standard(word: string): string {
    const plain = squeeze(word, this.#list);
    const standard = SLANG.get(plain);
    if (standard !== undefined) return standard;
    if (this.#list.cost(plain) !== undefined || this.#list.named(plain)) return plain;
    const spelling = SPELLINGS.get(plain);
    if (spelling !== undefined) return spelling;
    if (isLaughter(plain)) return LAUGH;
    // Ganjarr, jokowii: a letter said twice.
    const single = plain.length > 4 && /([a-z])\1/.test(plain) ? plain.replaceAll(/([a-z])\1+/g, '$1') : plain;
    if (single !== plain && this.#list.cost(single) !== undefined) return single;
    if (plain.length < 6) return plain;
    // Prabowonya, Jokowilah: an ending on a name.
    const base = plain.replace(/(?:nya|lah|kah|pun|mah|ers|ku)$/, '');
    if (base !== plain && this.#list.telling(base)) return base;
    // Prabowoni, Jokowiyah: a play on a name keeps its beginning.
    for (let size = plain.length - 1; size >= 7 && size >= plain.length - 3; size -= 1) {
      const head = plain.slice(0, size);
      if (this.#list.telling(head)) return head;
    }
    return plain;
  }

  #mixed(token: Token, out: Token[]): void {
    const list = this.#list;
    const text = token.text;
    if (text.includes('*')) {
      const shape = decode(text, 'i');
      const hit = this.#unmasked(shape);
      if (hit !== undefined) {
        out.push({ ...token, kind: 'word', text: hit });
        return;
      }
      // Whatever it hides, it is one word.
      out.push({ ...token, kind: 'word', text: decode(text, 'i') });
      return;
    }
    const said = SLANG.get(text);
    if (said === 'pppk') {
      out.push({ ...token, kind: 'word', text: said });
      return;
    }
    // Reduplication: anak2, tiba2nya, org2, k4f1r2.
    const twice = /^(\p{L}[\p{L}0-9!@$|]*\p{L})2(\p{L}{0,4})$/u.exec(text);
    const base = twice?.[1] === undefined ? undefined : decode(twice[1], 'i');
    if (base !== undefined && (base.length > 2 || SLANG.has(base)) && (base !== twice?.[1] || !list.telling(base) || SAID_TWICE.test(base)) && !NUMBERED.test(base)) {
      out.push({ ...token, kind: 'word', text: this.#standard(base) });
      return;
    }
    const edge = /^([0-9]{1,4})?(\p{L}{2,})([0-9]{1,4})?$/u.exec(text);
    if (edge?.[2] !== undefined && (list.cost(edge[2]) !== undefined || edge[2].length > 3 || NUMBERED.test(edge[2]))) {
      const whole = decode(text, 'i');
      // "polis1" is a word, "paslon1" is one and a number.
      const isWord = list.cost(edge[2]) === undefined && !SLANG.has(edge[2]) && edge[3]?.length === 1 && list.cost(whole) !== undefined;
      if (!isWord && !(list.telling(whole) && !list.telling(edge[2]))) {
        this.#split(token, out, false);
        return;
      }
    }
    for (const one of ['i', 'l'] as const) {
      const plain = squeeze(decode(text, one), list);
      if (list.cost(plain) !== undefined || SLANG.has(plain)) {
        out.push({ ...token, kind: 'word', text: this.#standard(plain) });
        return;
      }
    }
    if (LEET_INSIDE.test(text)) out.push({ ...token, kind: 'word', text: this.#standard(decode(text, 'i')) });
    else this.#split(token, out, false);
  }

  /** The only telling word that a shape with stars for letters can be; none where they hide more than half of it. */
  #unmasked(shape: string): string | undefined {
    if ((shape.split('*').length - 1) * 2 > shape.length) return undefined;
    let found: string | undefined;
    for (const word of this.#list.ofLength(shape.length)) {
      let fits = true;
      for (let i = 0; fits && i < word.length; i += 1) fits = shape[i] === '*' || shape[i] === word[i];
      if (!fits) continue;
      if (found !== undefined) return undefined;
      found = word;
    }
    return found;
  }

  /** Splits at capitals, between letters and digits, and by known words. */
  #split(token: Token, out: Token[], strict: boolean): void {
    const ends = this.#parts(token, strict);
    if (!ends) {
      out.push(token);
      return;
    }
    let at = 0;
    const tag = token.kind === 'hashtag';
    for (const end of ends) {
      const text = token.text.slice(at, end);
      const start = at === 0 ? token.start : (token.offsets[at] ?? token.start);
      const stop = token.offsets[end] ?? token.end;
      const number = /^[0-9]+$/.test(text);
      out.push({
        text: number || this.#list.acronym(text) ? text : this.#standard(text),
        start,
        end: stop,
        kind: number ? 'number' : 'word',
        caps: token.caps,
        tag: tag || token.tag,
        dashed: false,
        humps: [],
        offsets: [],
      });
      at = end;
    }
  }

  #parts(token: Token, strict: boolean): readonly number[] | undefined {
    const { text, humps } = token;
    const key = `${strict ? 's' : ''}${humps.length > 0 ? humps.join(',') : ''}:${text}`;
    const before = this.#memory.get(key);
    if (before) return before.length > 0 ? before : undefined;
    const cuts: number[] = [];
    // Random case is no CamelCase: more than one hump in three letters.
    const camel = token.caps === 3 && humps.length * 3 <= text.length ? humps : [];
    for (let i = 1; i < text.length; i += 1) {
      const left = text.charCodeAt(i - 1) < 58;
      const right = text.charCodeAt(i) < 58;
      if (left !== right || camel.includes(i)) cuts.push(i);
    }
    cuts.push(text.length);
    let ends: number[] | undefined = [];
    let at = 0;
    for (const cut of cuts) {
      const piece = text.slice(at, cut);
      if (piece.length < 5 || piece.charCodeAt(0) < 58 || this.#list.cost(piece) !== undefined || SLANG.has(piece)) ends.push(cut);
      else {
        const inner = segment(piece, this.#list, strict);
        if (!inner) {
          ends = undefined;
          break;
        }
        for (const end of inner) ends.push(at + end);
      }
      at = cut;
    }
    if (this.#memory.size > 4000) this.#memory.clear();
    this.#memory.set(key, ends ?? []);
    return ends;
  }
}
