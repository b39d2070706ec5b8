import { SLANG } from './slang.ts';
import type { Token } from './tokens.ts';

/** What the word splitter may ask about the words of the model and the packs. */
export interface WordList {
  /** Cost of a known word (0 is cheapest, about the logarithm of its rank); `undefined` for an unknown one. */
  cost(word: string): number | undefined;
  /** Words of names, slogans and cues: worth undoing a disguise for. */
  telling(word: string): boolean;
  /** Part of any phrase of a pack, telling or not. */
  named(word: string): boolean;
  /** Telling words of a length, for masked letters (`g*njar`). */
  ofLength(size: number): readonly string[];
  /** A pack lists the word in capitals as a name: then it is no chat spelling. */
  acronym(word: string): boolean;
  /** A hashtag (joined, no sign) that a pack lists as a whole. */
  wholeTag(joined: string): boolean;
}

const LEET: Readonly<Record<string, string>> = {
  0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 6: 'g', 7: 't', 8: 'b', 9: 'g', '!': 'i', '@': 'a', $: 's', '|': 'i',
};
/** After these a 2 is a ballot number, not a word said twice. */
const NUMBERED = /^(?:no|nomor|nomer|nmr|paslon|coblos|pilih|jari|salam|menang|kosong|dukung|capres|urut|gas|tim|kubu)$/;
const LONGEST_PART = 18;
const UNKNOWN_PART = 11;
const UNKNOWN_LETTER = 3.2;

function decode(text: string, one: string): string {
  let out = '';
  for (const unit of text) out += unit === '1' ? one : (LEET[unit] ?? unit);
  return out;
}

/** Shortens letters repeated three times or more; keeps a double only where that makes a known word. */
function squeeze(text: string, list: WordList): string {
  let long = false;
  for (let i = 2; i < text.length && !long; i += 1) {
    const unit = text.charCodeAt(i);
    long = unit > 57 && unit === text.charCodeAt(i - 1) && unit === text.charCodeAt(i - 2);
  }
  // Three of a letter alone are an abbreviation: PPP, www.
  if (!long || /^(.)\1\1$/u.test(text)) return text;
  const single = text.replaceAll(/([^0-9])\1{2,}/gu, '$1');
  if (list.cost(single) !== undefined) return single;
  const double = text.replaceAll(/([^0-9])\1{2,}/gu, '$1$1');
  if (list.cost(double) !== undefined) return double;
  const all = text.replaceAll(/([^0-9])\1+/gu, '$1');
  return list.cost(all) === undefined ? single : all;
}

/**
 * Cuts a run without spaces into words by least cost (Viterbi); `undefined` where `strict` and a part is unknown.
 * @returns end positions of the parts, ascending.
 */
function segment(text: string, list: WordList, strict: boolean): number[] | undefined {
  const size = text.length;
  const best = new Float64Array(size + 1).fill(Infinity);
  const from = new Int32Array(size + 1);
  best[0] = 0;
  for (let i = 0; i < size; i += 1) {
    const base = best[i] ?? Infinity;
    if (base === Infinity) continue;
    const digit = text.charCodeAt(i) < 58;
    for (let j = i + 1; j <= size && j - i <= LONGEST_PART; j += 1) {
      const length = j - i;
      const here = text.charCodeAt(j - 1) < 58;
      // Digits and letters are apart before this is asked.
      if (here !== digit) break;
      let cost: number;
      if (digit) cost = 4;
      else {
        const known = length > 1 ? list.cost(text.slice(i, j)) : undefined;
        // Short words are mostly affixes cut off.
        if (strict) {
          if (length < 4 || !list.telling(text.slice(i, j))) continue;
          cost = 1;
        } else if (known !== undefined) cost = 4 + known + (length <= 3 ? 3 : 0);
        else cost = UNKNOWN_PART + UNKNOWN_LETTER * length;
      }
      if (base + cost < (best[j] ?? Infinity)) {
        best[j] = base + cost;
        from[j] = i;
      }
    }
  }
  if (best[size] === Infinity) return undefined;
  const ends: number[] = [];
  for (let at = size; at > 0; at = from[at] ?? 0) ends.unshift(at);
  return ends;
}

/** Undoes disguises and splits joined words; keeps original offsets. One instance per word list, with a bounded memory. */
export class WordSplitter {
  readonly #list: WordList;
  readonly #memory = new Map<string, number[]>();

  constructor(list: WordList) {
    this.#list = list;
  }

  /** Tokens as cut by `tokenise` → words ready for matching. Linear in the number of tokens. */
  refine(tokens: readonly Token[]): Token[] {
    const out: Token[] = [];
    for (let i = 0; i < tokens.length; i += 1) {
      const token = tokens[i];
      if (!token) continue;
      const run = token.text.length === 1 ? this.#spaced(tokens, i) : 0;
      if (run >= 3) {
        this.#joined(tokens.slice(i, i + run), out);
        i += run - 1;
      } else this.#one(token, out);
    }
    return out;
  }

  /** How many single letters follow each other with the same short gap (`p.k.s`, `P K S`). */
  #spaced(tokens: readonly Token[], first: number): number {
    let count = 1;
    let gap = -1;
    let letters = 0;
    for (let i = first; i < tokens.length; i += 1) {
      const token = tokens[i];
      const next = tokens[i + 1];
      if (!token || token.kind === 'emoji' || token.kind === 'mark') break;
      if (token.kind === 'word') letters += 1;
      if (!next || next.text.length !== 1 || next.kind === 'emoji' || next.kind === 'mark' || next.kind === 'hashtag') break;
      const here = next.start - token.end;
      if (gap >= 0 && here !== gap) break;
      if (here > 2) break;
      gap = here;
      count += 1;
    }
    return letters * 2 > count ? count : 0;
  }

  #joined(parts: readonly Token[], out: Token[]): void {
    const first = parts[0];
    const last = parts.at(-1);
    if (!first || !last) return;
    const text = parts.map((part) => part.text).join('');
    const offsets = parts.map((part) => part.start);
    const kind = /^[0-9]+$/.test(text) ? 'number' : /[0-9]/.test(text) ? 'mixed' : 'word';
    const token: Token = { ...first, text, end: last.end, kind, offsets, humps: [], caps: parts.every((part) => part.caps > 0) ? 2 : 0 };
    if (kind === 'word' && text.length > 6 && this.#list.cost(text) === undefined) this.#split(token, out, true);
    else this.#one(token, out);
  }

  #one(token: Token, out: Token[]): void {
    switch (token.kind) {
      case 'word': {
        if (token.caps !== 2 || !this.#list.acronym(token.text)) token.text = this.#standard(token.text);
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
        else this.#split(token, out, false);
        return;
      }
      default: {
        out.push(token);
      }
    }
  }

  #standard(word: string): string {
    const plain = squeeze(word, this.#list);
    const standard = SLANG.get(plain);
    if (standard !== undefined) return standard;
    if (plain.length < 6 || this.#list.cost(plain) !== undefined || this.#list.named(plain)) return plain;
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
      const hit = list.ofLength(shape.length).find((word) => {
        for (let i = 0; i < word.length; i += 1) if (shape[i] !== '*' && shape[i] !== word[i]) return false;
        return true;
      });
      if (hit !== undefined) {
        out.push({ ...token, kind: 'word', text: hit });
        return;
      }
    }
    // Reduplication: anak2, tiba2nya.
    const twice = /^(\p{L}{3,})2(\p{L}{0,4})$/u.exec(text);
    if (twice?.[1] !== undefined && !list.telling(twice[1]) && !NUMBERED.test(twice[1])) {
      out.push({ ...token, kind: 'word', text: this.#standard(twice[1]) });
      return;
    }
    const edge = /^([0-9]{1,4})?(\p{L}{2,})([0-9]{1,4})?$/u.exec(text);
    if (edge?.[2] !== undefined && (list.cost(edge[2]) !== undefined || edge[2].length > 3)) {
      const whole = decode(text, 'i');
      if (!(list.telling(whole) && !list.telling(edge[2]))) {
        this.#split(token, out, false);
        return;
      }
    }
    for (const one of ['i', 'l']) {
      const plain = squeeze(decode(text, one), list);
      if (list.cost(plain) !== undefined || SLANG.has(plain)) {
        out.push({ ...token, kind: 'word', text: this.#standard(plain) });
        return;
      }
    }
    if (/\p{L}[0-9!@$|]+\p{L}/u.test(text)) out.push({ ...token, kind: 'word', text: this.#standard(decode(text, 'i').replaceAll('*', '')) });
    else this.#split(token, out, false);
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
