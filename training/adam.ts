/*
 * Adam (Kingma & Ba, 2015): every number has a step of its own, by how large its gradients have been.
 */

const MEMORY_ONE = 0.9;
const MEMORY_TWO = 0.999;
const TINY = 1e-8;

/** Numbers that are learned by Adam: values, gradients of the batch, and what is remembered of earlier ones. */
export class Dense {
  readonly value: Float64Array;
  readonly gradient: Float64Array;
  readonly #one: Float64Array;
  readonly #two: Float64Array;

  /** `size` numbers, drawn evenly from -`reach` to `reach`. */
  constructor(size: number, reach: number, next: () => number) {
    this.value = Float64Array.from({ length: size }, () => (next() * 2 - 1) * reach);
    this.gradient = new Float64Array(size);
    this.#one = new Float64Array(size);
    this.#two = new Float64Array(size);
  }

  /** Moves the values against the gradients, which start anew; `count` is the number of this batch, from 1. */
  step(rate: number, count: number): void {
    const { value, gradient } = this;
    const one = 1 - MEMORY_ONE ** count;
    const two = 1 - MEMORY_TWO ** count;
    for (let i = 0; i < value.length; i += 1) {
      const g = gradient[i] ?? 0;
      const m = MEMORY_ONE * (this.#one[i] ?? 0) + (1 - MEMORY_ONE) * g;
      const v = MEMORY_TWO * (this.#two[i] ?? 0) + (1 - MEMORY_TWO) * g * g;
      this.#one[i] = m;
      this.#two[i] = v;
      value[i] = (value[i] ?? 0) - (rate * (m / one)) / (Math.sqrt(v / two) + TINY);
      gradient[i] = 0;
    }
  }
}

/** The table: of its rows a batch touches few, so each remembers when it was last touched. */
export class Sparse {
  readonly value: Float32Array;
  readonly #gradient: Float32Array;
  readonly #two: Float32Array;
  readonly #last: Int32Array;
  readonly #touched: number[] = [];
  readonly #isTouched: Uint8Array;

  readonly #width: number;

  /** `rows` × `width` numbers, drawn evenly from -`reach` to `reach`. */
  constructor(rows: number, width: number, reach: number, next: () => number) {
    this.#width = width;
    this.value = Float32Array.from({ length: rows * width }, () => (next() * 2 - 1) * reach);
    this.#gradient = new Float32Array(rows * width);
    this.#two = new Float32Array(rows * width);
    this.#last = new Int32Array(rows);
    this.#isTouched = new Uint8Array(rows);
  }

  /** Adds `share` times the numbers of `gradient` from `at` to the gradient of a row. */
  add(row: number, gradient: Float64Array, at: number, share: number): void {
    if (this.#isTouched[row] === 0) {
      this.#isTouched[row] = 1;
      this.#touched.push(row);
    }
    const base = row * this.#width;
    for (let i = 0; i < this.#width; i += 1) this.#gradient[base + i] = (this.#gradient[base + i] ?? 0) + (gradient[at + i] ?? 0) * share;
  }

  // Adam without its first memory, which would go on moving a row in batches that do not touch it.
  step(rate: number, count: number): void {
    const two = 1 - MEMORY_TWO ** count;
    for (const row of this.#touched) {
      const less = MEMORY_TWO ** (count - (this.#last[row] ?? 0));
      this.#last[row] = count;
      this.#isTouched[row] = 0;
      for (let i = row * this.#width; i < (row + 1) * this.#width; i += 1) {
        const g = this.#gradient[i] ?? 0;
        const v = less * (this.#two[i] ?? 0) + (1 - MEMORY_TWO) * g * g;
        this.#two[i] = v;
        this.value[i] = (this.value[i] ?? 0) - (rate * g) / (Math.sqrt(v / two) + TINY);
        this.#gradient[i] = 0;
      }
    }
    this.#touched.length = 0;
  }
}
