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
  readonly #ids = new Map<string, number>();
  readonly own: (readonly [number, number])[] = [];
  readonly letters: (readonly number[])[] = [];
  readonly sense: number[] = [];
  readonly #traits: Traits[] = [];
  readonly #spelling = new FeatureList();

  constructor(senses: SenseTable) {
    this.#senses = senses;
  }

  #id(symbol: string): number {
    const known = this.#ids.get(symbol);
    if (known !== undefined) return known;
    this.#spelling.size = 0;
    extractLetters(symbol, 0, this.#spelling);
    const traits = traitsOf(symbol, this.#senses);
    const { own, letters, sense } = rowsOf(traits, this.#spelling);
    this.#ids.set(symbol, this.own.length);
    this.#traits.push(traits);
    this.own.push(own);
    this.letters.push(letters);
    this.sense.push(sense);
    return this.own.length - 1;
  }

  /** What each symbol is of the marks from `from` up to `to`. */
  traits(marks: readonly Mark[], from: number, to: number): Traits[] {
    return marks.slice(from, to).flatMap(({ symbol }) => this.#traits[this.#id(symbol)] ?? []);
  }

  /** Marks from `from` up to `to` → what the network learns from. */
  phrase(marks: readonly Mark[], label: number, weight: number, habit = NO_HABIT, from = 0, to = marks.length): Phrase {
    const end = Math.min(to, from + READ_AT_MOST);
    const symbols = Int32Array.from({ length: end - from }, (_, i) => this.#id(marks[from + i]?.symbol ?? ''));
    return { symbols, near: nearActors(this.traits(marks, from, end)), label, weight, habit };
  }
}
