import { fold } from './letters.ts';

/**
 * One unit of text. `text` is folded (lower-case, confusables and decoration undone); `start` and `end` are UTF-16
 * offsets into the original string, `end` exclusive.
 */
export interface Token {
  text: string;
  start: number;
  end: number;
  kind: 'word' | 'number' | 'mixed' | 'emoji' | 'handle' | 'hashtag' | 'url' | 'mark';
  /** 0 no capitals, 1 first letter only, 2 all capitals, 3 CamelCase or random. */
  caps: 0 | 1 | 2 | 3;
  /** Part of a hashtag or a handle that was split into words. */
  tag: boolean;
  /** Nothing but a hyphen stands between it and the token before. */
  dashed: boolean;
  /** Where CamelCase breaks the folded text, ascending; empty for most. */
  humps: readonly number[];
  /** Original offset of each folded UTF-16 unit, only where splitting may need it. */
  offsets: readonly number[];
}

const NO_HUMPS: readonly number[] = [];

const LETTER = 1;
const DIGIT = 2;
const UPPER = 3;
const SPACE = 4;
const MARK = 5;
const JOIN = 6;
const ASCII = new Uint8Array(128);
for (let c = 0; c < 128; c += 1) {
  if (c >= 97 && c <= 122) ASCII[c] = LETTER;
  else if (c >= 65 && c <= 90) ASCII[c] = UPPER;
  else if (c >= 48 && c <= 57) ASCII[c] = DIGIT;
  else if (c === 33 || c === 63 || c === 34) ASCII[c] = MARK;
  // Apostrophes, and signs that stand for letters inside a word (g@njar, r!sma, J*k*wi).
  else if (c === 39 || c === 96 || c === 64 || c === 36 || c === 42 || c === 124) ASCII[c] = JOIN;
  else ASCII[c] = SPACE;
}

const STAR = 42;
/** Letters of a word that stars may hide, side by side. */
const MOST_STARS = 6;
/** Longest single token; the rest of a longer run starts a new one, so that work per letter stays constant. */
const LONGEST = 64;

function isWordUnit(code: number): boolean {
  if (code >= 128) return code !== 0x2019 && code !== 0x2026 && code > 0xa9;
  const kind = ASCII[code] ?? SPACE;
  return kind === LETTER || kind === UPPER || kind === DIGIT;
}

/** Two regional indicators side by side are a country's flag. */
const isIndicator = (point: number): boolean => point >= 0x1f1e6 && point <= 0x1f1ff;

class Scanner {
  readonly tokens: Token[] = [];
  private letters = '';
  private offsets: number[] = [];
  private humps: number[] = [];
  private digits = 0;
  private uppers = 0;
  private signs = 0;
  private firstUpper = false;
  private lastUpper = false;
  private end = 0;
  mode: 'word' | 'hashtag' | 'handle' = 'word';
  private modeStart = -1;
  private dashed = false;

  open(mode: 'hashtag' | 'handle', at: number): void {
    this.flush();
    this.mode = mode;
    this.modeStart = at;
  }

  push(text: string, at: number, end: number, upper: boolean, digit: boolean, sign: boolean): void {
    if (this.letters.length >= LONGEST) this.flush();
    if (this.letters === '') this.firstUpper = upper;
    else if (upper && !this.lastUpper) this.humps.push(this.letters.length);
    this.letters += text;
    for (let i = 0; i < text.length; i += 1) this.offsets.push(at);
    if (digit) this.digits += 1;
    if (upper) this.uppers += 1;
    if (sign) this.signs += 1;
    this.lastUpper = upper;
    this.end = end;
  }

  /** A boundary inside a hashtag or handle (underscore, dot) that does not end it. */
  hump(): void {
    if (this.letters !== '') this.humps.push(this.letters.length);
    this.lastUpper = false;
  }

  /** A hyphen between two letters or digits. */
  dash(): void {
    this.flush();
    this.dashed = true;
  }

  /** Whether a sign stands for a letter of the word at hand already. */
  get masked(): boolean {
    return this.signs > 0;
  }

  emit(kind: Token['kind'], text: string, start: number, end: number): void {
    this.flush();
    this.tokens.push({ text, start, end, kind, caps: 0, tag: false, dashed: false, humps: NO_HUMPS, offsets: NO_HUMPS });
  }

  flush(): void {
    if (this.letters !== '') {
      const size = this.letters.length;
      const letters = size - this.digits - this.signs;
      const caps = this.uppers === 0 ? 0 : this.uppers >= letters && letters > 1 ? 2 : this.firstUpper && this.uppers === 1 ? 1 : 3;
      const plain = this.digits === 0 ? 'word' : letters === 0 && this.signs === 0 ? 'number' : 'mixed';
      const kind = this.mode === 'word' ? (this.signs > 0 ? 'mixed' : plain) : this.mode;
      this.tokens.push({
        text: this.letters,
        start: this.modeStart >= 0 ? this.modeStart : (this.offsets[0] ?? 0),
        end: this.end,
        kind,
        caps,
        tag: false,
        dashed: this.dashed,
        humps: this.humps.length > 0 ? this.humps : NO_HUMPS,
        offsets: kind === 'word' && size < 8 ? NO_HUMPS : this.offsets,
      });
    }
    this.letters = '';
    this.dashed = false;
    if (this.humps.length > 0) this.humps = [];
    if (this.offsets.length > 0) this.offsets = [];
    this.digits = 0;
    this.uppers = 0;
    this.signs = 0;
    this.lastUpper = false;
    this.mode = 'word';
    this.modeStart = -1;
  }
}

const URL_END = /[\s"<>|]/;

/** Cuts a text into folded tokens. Total time is linear in its length; never throws, whatever the string holds. */
export function tokenise(text: string): Token[] {
  const scanner = new Scanner();
  const size = text.length;
  let i = 0;
  while (i < size) {
    const code = text.charCodeAt(i);
    if (code >= 128) {
      const point = text.codePointAt(i) ?? 0xfffd;
      const next = i + (point > 0xffff ? 2 : 1);
      if (isIndicator(point) && isIndicator(text.codePointAt(next) ?? 0)) {
        scanner.emit('emoji', text.slice(i, next + 2), i, next + 2);
        i = next + 2;
        continue;
      }
      // Curly apostrophes join as straight ones do.
      if (point !== 0x2019 && point !== 0x2018) {
        const folded = fold(point);
        if (folded.kind === 'letters') {
          const digit = folded.text >= '0' && folded.text <= '9';
          scanner.push(folded.text, i, next, folded.upper, digit, false);
        } else if (folded.kind === 'emoji') scanner.emit('emoji', folded.text, i, next);
        else if (folded.kind === 'break') scanner.flush();
      }
      i = next;
      continue;
    }
    const kind = ASCII[code] ?? SPACE;
    if (kind === LETTER) {
      if (code === 104 && text.startsWith('http', i) && (text.startsWith('://', i + 4) || text.startsWith('s://', i + 4))) {
        let end = i;
        while (end < size && !URL_END.test(text.charAt(end))) end += 1;
        scanner.emit('url', text.slice(i, Math.min(end, i + 120)), i, end);
        i = end;
        continue;
      }
      scanner.push(text.charAt(i), i, i + 1, false, false, false);
    } else if (kind === UPPER) scanner.push(String.fromCharCode(code + 32), i, i + 1, true, false, false);
    else if (kind === DIGIT) scanner.push(text.charAt(i), i, i + 1, false, true, false);
    else if (code === 35 && i + 1 < size && isWordUnit(text.charCodeAt(i + 1))) scanner.open('hashtag', i);
    else if (kind === JOIN || code === 33) {
      // A run of stars hides as many letters: "pr***wo".
      let right = i + 1;
      let left = i - 1;
      if (code === STAR) {
        while (right < size && right - i < MOST_STARS && text.charCodeAt(right) === STAR) right += 1;
        while (left >= 0 && i - left < MOST_STARS && text.charCodeAt(left) === STAR) left -= 1;
      }
      // Of a number (0812****789) a run hides nothing that is read.
      const run = right - left > 2;
      const before = left >= 0 && isWordUnit(text.charCodeAt(left)) && !(run && ASCII[text.charCodeAt(left)] === DIGIT);
      const after = right < size && isWordUnit(text.charCodeAt(right)) && !(run && ASCII[text.charCodeAt(right)] === DIGIT);
      if (code === 64 && !before && after) scanner.open('handle', i);
      else if (code === 39 || code === 96) {
        if (!(before && after)) scanner.flush();
      } else if (before && (after || (code === STAR && scanner.masked)) && scanner.mode === 'word') scanner.push(text.charAt(i), i, i + 1, false, false, true);
      else if (code === 33) scanner.emit('mark', '!', i, i + 1);
      else scanner.flush();
    } else if (kind === MARK) scanner.emit('mark', text.charAt(i), i, i + 1);
    else if ((code === 95 || (code === 46 && scanner.mode === 'handle')) && scanner.mode !== 'word') scanner.hump();
    else if (code === 45 && i > 0 && i + 1 < size && scanner.mode === 'word' && isWordUnit(text.charCodeAt(i - 1)) && isWordUnit(text.charCodeAt(i + 1))) scanner.dash();
    else scanner.flush();
    i += 1;
  }
  scanner.flush();
  return scanner.tokens;
}
