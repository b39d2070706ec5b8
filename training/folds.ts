import { judge } from '../src/classifier/judgement.ts';
import type { Mark } from '../src/classifier/marks.ts';
import type { Vocabulary } from '../src/classifier/reader.ts';
import { Scorer } from '../src/classifier/scorer.ts';
import { readInventedPacks, readLabelled, readUnlabelled, type Row } from './corpus.ts';
import { ELECTIONS, electionOf } from './elections.ts';
import { buildExamples, type Example, type Examples, withoutElection } from './examples.ts';
import { fitModel } from './fit.ts';
import { random } from './learn.ts';
import { BITS, SETTINGS } from './recipe.ts';
import type { Judged } from './score.ts';
import { buildVocabulary } from './vocabulary.ts';

/**
 * What is left out of learning and then judged: the real posts of an election, judged by what a share of the rest teaches;
 * a fifth of the written texts; all texts of one writer.
 */
export type Fold =
  | { readonly kind: 'election'; readonly held: string; readonly share: number }
  | { readonly kind: 'written'; readonly fold: number }
  | { readonly kind: 'writer'; readonly origin: 'given' | 'own' };

const WRITTEN_FOLDS = 5;
/** The learning curve's other point. */
export const QUARTER = 0.25;

/** All folds; the longest come first. */
export const FOLDS: readonly Fold[] = [
  ...Object.keys(ELECTIONS).map((held): Fold => ({ kind: 'election', held, share: 1 })),
  ...Array.from({ length: WRITTEN_FOLDS }, (_, fold): Fold => ({ kind: 'written', fold })),
  { kind: 'writer', origin: 'given' },
  { kind: 'writer', origin: 'own' },
  ...Object.keys(ELECTIONS).map((held): Fold => ({ kind: 'election', held, share: QUARTER })),
];

/** The election that a fold keeps out of the word lists; in folds that keep out the same one every text is read alike. */
export const readingOf = (fold: Fold): string => (fold.kind === 'election' ? fold.held : '');

interface Reading extends Examples {
  readonly name: string;
  readonly vocabulary: Vocabulary;
}

/** Learns and judges folds of one corpus folder. */
export class FoldRunner {
  readonly #rows: readonly Row[];
  readonly #unlabelled: ReturnType<typeof readUnlabelled>;
  readonly #invented: ReturnType<typeof readInventedPacks>;
  /** The last one; reading takes a fifth of a fold's time. */
  #reading: Reading | undefined;

  constructor(folder: string) {
    this.#rows = readLabelled(folder);
    this.#unlabelled = readUnlabelled(folder);
    this.#invented = readInventedPacks(folder);
  }

  /** Invented contests stay whole; other written texts are spread by their id. */
  #foldOf(row: Row): number {
    const key = row.pack !== undefined && this.#invented.some(({ id }) => id === row.pack) ? row.pack : row.id;
    let hash = 7;
    for (let i = 0; i < key.length; i += 1) hash = (Math.imul(hash, 31) + key.charCodeAt(i)) >>> 0;
    return hash % WRITTEN_FOLDS;
  }

  /** What is scored of a fold. Texts that were labelled later never are. */
  #isTest(row: Row, fold: Fold): boolean {
    switch (fold.kind) {
      case 'election':
        return row.origin === 'real' && electionOf(row.source) === fold.held;
      case 'written':
        return row.written && this.#foldOf(row) === fold.fold;
      case 'writer':
        return row.origin === fold.origin;
    }
  }

  #chosen(examples: readonly Example[], fold: Fold): Example[] {
    if (fold.kind !== 'election') return examples.filter(({ row }) => !(row && this.#isTest(row, fold)));
    const next = random(5);
    const all = withoutElection(examples, fold.held);
    return fold.share === 1 ? all : all.filter(() => next() < fold.share);
  }

  #read(fold: Fold): Reading {
    const name = readingOf(fold);
    if (this.#reading?.name === name) return this.#reading;
    this.#reading = undefined;
    // A name that only a held-out election made frequent would otherwise be known from the word list.
    const vocabulary = buildVocabulary([...this.#unlabelled, ...this.#rows].filter(({ source }) => electionOf(source) !== name));
    this.#reading = { name, vocabulary, ...buildExamples(this.#rows, this.#unlabelled, vocabulary, this.#invented, BITS) };
    return this.#reading;
  }

  run(fold: Fold): Judged[] {
    const { vocabulary, examples, marks, symbols } = this.#read(fold);
    const scorer = new Scorer(fitModel(vocabulary, this.#chosen(examples, fold), symbols));
    const judged = (row: Row, own: readonly Mark[]): Judged => ({
      label: row.label, probability: judge(scorer, SETTINGS, row.text, own, SETTINGS.risky.subject).probability, source: row.source,
    });
    return this.#rows.flatMap((row, i) => (this.#isTest(row, fold) ? [judged(row, marks[i] ?? [])] : []));
  }
}
