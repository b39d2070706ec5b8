import { h } from './dom.ts';

export interface RowView<Row> {
  readonly element: HTMLElement;
  show(row: Row): void;
}

interface Cell<Row> {
  readonly box: HTMLElement;
  readonly view: RowView<Row>;
  index: number;
}

const AHEAD = 900;
const GUESS = 220;

/**
 * A long list that keeps only the rows near the viewport. Rows are absolute boxes moved by `translateY`; a box that
 * leaves the window is given another row's content, node for node.
 */
export class VirtualList<Row> {
  readonly element: HTMLElement;
  #rows: readonly Row[];
  #cells: Cell<Row>[] = [];
  /** Out of the document until they are needed again. */
  readonly #spare: Cell<Row>[] = [];
  #heights: number[] = [];
  readonly #make: () => RowView<Row>;
  readonly #boxProps: Record<string, string>;

  constructor(rows: readonly Row[], make: () => RowView<Row>, boxProps: Record<string, string>) {
    this.#rows = rows;
    this.#make = make;
    this.#boxProps = boxProps;
    this.element = h('div', { class: 'virtual-list' });
  }

  /** Shows other rows in the nodes that are there. */
  replace(rows: readonly Row[]): void {
    this.#rows = rows;
    this.#heights = [];
    for (const cell of this.#cells) {
      const row = rows[cell.index];
      if (row !== undefined) cell.view.show(row);
    }
    this.refresh();
  }

  /** Brings a row into view; false where it isn't in the list. */
  scrollTo(matches: (row: Row) => boolean): boolean {
    const index = this.#rows.findIndex(matches);
    if (index < 0) return false;
    // Heights above are guesses until seen, so approach twice.
    for (let round = 0; round < 3; round += 1) {
      window.scrollTo(0, this.element.getBoundingClientRect().top + window.scrollY + this.#top(index) - 120);
      this.refresh();
    }
    return true;
  }

  /** The row's node, where it is one of those near the viewport. */
  find(matches: (row: Row) => boolean): HTMLElement | null {
    const index = this.#rows.findIndex(matches);
    return this.#cells.find((cell) => cell.index === index)?.view.element ?? null;
  }

  /** Fits the boxes to the viewport; call after every scroll, resize or change of a row's height. */
  refresh(): void {
    if (!this.element.isConnected) return;
    for (let round = 0; round < 2; round += 1) {
      this.#assign();
      for (const cell of this.#cells) this.#heights[cell.index] = cell.box.offsetHeight;
      for (const cell of this.#cells) cell.box.style.transform = `translateY(${this.#top(cell.index)}px)`;
      this.element.style.minHeight = `${this.#top(this.#rows.length)}px`;
    }
  }

  #top(index: number): number {
    let top = 0;
    for (let row = 0; row < index; row += 1) top += this.#heights[row] ?? GUESS;
    return top;
  }

  #assign(): void {
    const start = -this.element.getBoundingClientRect().top - AHEAD;
    const end = start + window.innerHeight + 2 * AHEAD;
    const wanted: number[] = [];
    let top = 0;
    for (let index = 0; index < this.#rows.length && top < end; index += 1) {
      const height = this.#heights[index] ?? GUESS;
      if (top + height > start) wanted.push(index);
      top += height;
    }
    const kept = new Set(this.#cells.map((cell) => cell.index));
    const free = this.#cells.filter((cell) => !wanted.includes(cell.index));
    for (const index of wanted) {
      if (kept.has(index)) continue;
      const row = this.#rows[index];
      if (row === undefined) continue;
      const cell = free.pop() ?? this.#anotherCell();
      cell.index = index;
      cell.view.show(row);
    }
    for (const cell of free) cell.box.remove();
    this.#spare.push(...free);
    this.#cells = this.#cells.filter((cell) => !free.includes(cell));
  }

  #anotherCell(): Cell<Row> {
    const cell = this.#spare.pop() ?? this.#newCell();
    this.#cells.push(cell);
    this.element.append(cell.box);
    return cell;
  }

  #newCell(): Cell<Row> {
    const view = this.#make();
    return { box: h('div', this.#boxProps, view.element), view, index: -1 };
  }
}
