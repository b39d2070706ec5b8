/** Cuts an excerpt into plain and marked pieces. Its text is the page's: it may hold anything. */

export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}
export interface Piece {
  readonly text: string;
  /** Why this piece was marked. */
  readonly label?: string;
}

/**
 * @param marks sorted, UTF-16 offsets into `text`; one that is out of range, empty or overlaps an earlier one is left out
 * @returns pieces whose texts joined are `text`
 */
export function piecesOf(text: string, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, label } of marks) {
    if (start < at || end <= start || end > text.length) continue;
    if (start > at) pieces.push({ text: text.slice(at, start) });
    pieces.push({ text: text.slice(start, end), label });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}

const STRONG = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]|\p{L}/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Direction by the first letter; `dir=auto` would not look into the isolated pieces. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const first = STRONG.exec(text)?.[0];
  return first !== undefined && RIGHT_TO_LEFT.test(first) ? 'rtl' : 'ltr';
}
