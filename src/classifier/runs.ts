import type { Token } from './tokens.ts';

/** Single letters and digits that follow each other with the same short gap (`p.k.s`, `P K S`). */
export interface Run {
  readonly first: number;
  readonly last: number;
  /** How many of them are letters. */
  readonly letters: number;
}

export const NO_RUN: Run = { first: 0, last: 0, letters: 0 };

/** The run that begins at a token of one letter. */
export function runAt(tokens: readonly Token[], first: number): Run {
  let gap = -1;
  let letters = 0;
  for (let last = first; ; last += 1) {
    const token = tokens[last];
    const next = tokens[last + 1];
    if (!token || token.kind === 'emoji' || token.kind === 'mark') return { first, last, letters };
    if (token.kind === 'word') letters += 1;
    if (!next || next.text.length !== 1 || next.kind === 'emoji' || next.kind === 'mark' || next.kind === 'hashtag') return { first, last, letters };
    const here = next.start - token.end;
    if ((gap >= 0 && here !== gap) || here > 2) return { first, last, letters };
    gap = here;
  }
}

/** What is left of a run from a later token on; not read again to its end, else a column of numbers would take time by the square of its length. */
export function runFrom(tokens: readonly Token[], first: number, run: Run): Run {
  let { letters } = run;
  for (let i = run.first; i < first; i += 1) if (tokens[i]?.kind === 'word') letters -= 1;
  return { first, last: run.last, letters };
}
