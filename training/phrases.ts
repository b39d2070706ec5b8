import { extractLetters, FeatureList, type Traits, traitsOf } from '../src/classifier/features.ts';
import type { Mark } from '../src/classifier/marks.ts';
import { nearActors, READ_AT_MOST, rowsOf } from '../src/classifier/network.ts';
import type { SenseTable } from '../src/classifier/senses.ts';
import { NO_HABIT } from './habits.ts';

/** A text as the network learns from it. */
export interface Phrase {
  /** Ids of a `SymbolTable`. */
  readonly symbols: Int32Array;
  readonly near: Uint8Array;
  readonly label: number;
  readonly weight: number;
  /** Index of its source's habit, or `NO_HABIT`. */
  readonly habit: number;
}

/** The symbols of a corpus, each with what it is wherever it stands and the rows of the network's table that make it up. */
export class SymbolTable {
  readonly #senses: SenseTable;
  readonly #known = new Map<string, { readonly id: number; readonly traits: Traits }>();
  readonly own: (readonly [number, number])[] = [];
  readonly letters: (readonly number[])[] = [];
  readonly sense: number[] = [];
  readonly #spelling = new FeatureList();

  constructor(senses: SenseTable) {
    this.#senses = senses;
  }

  #know(symbol: string): { readonly id: number; readonly traits: Traits } {
    const known = this.#known.get(symbol);
    if (known) return known;
    this.#spelling.size = 0;
    extractLetters(symbol, 0, this.#spelling);
    const traits = traitsOf(symbol, this.#senses);
    const { own, letters, sense } = rowsOf(traits, this.#spelling);
    const fresh = { id: this.own.length, traits };
    this.#known.set(symbol, fresh);
    this.own.push(own);
    this.letters.push(letters);
    this.sense.push(sense);
    return fresh;
  }

  /** What each symbol is of the marks from `from` up to `to`. */
  traits(marks: readonly Mark[], from: number, to: number): Traits[] {
    return marks.slice(from, to).map(({ symbol }) => this.#know(symbol).traits);
  }

  /** Marks from `from` up to `to` → what the network learns from. */
  phrase(marks: readonly Mark[], label: number, weight: number, habit = NO_HABIT, from = 0, to = marks.length): Phrase {
    const end = Math.min(to, from + READ_AT_MOST);
    const symbols = Int32Array.from({ length: end - from }, (_, i) => this.#know(marks[from + i]?.symbol ?? '').id);
    return { symbols, near: nearActors(this.traits(marks, from, end)), label, weight, habit };
  }
}
