import { CLASS_COUNT } from '../src/classifier/classes.ts';
import { FILTERS, type Network, POOLS, READ_AT_MOST, SPAN, TABLE_ROWS, WIDTH } from '../src/classifier/network.ts';
import { Dense, Sparse } from './adam.ts';
import { Habits } from './habits.ts';
import { random, shuffle } from './learn.ts';
import type { Phrase, SymbolTable } from './phrases.ts';
import { quantiseTable } from './quantise.ts';

export interface NetworkOptions {
  readonly epochs: number;
  readonly batch: number;
  readonly rate: number;
  /** Steps until the full rate. */
  readonly warm: number;
  /** Share of the target that is spread over all classes. */
  readonly smoothing: number;
  /** Share of numbers that are left out at random, of the symbols and of what the filters say. */
  readonly drop: number;
  /** Share of symbols of which only letters and sense are shown. */
  readonly hide: number;
  /** Of the habits; falls with the rate. */
  readonly habitRate: number;
  readonly seed: number;
}

const PAIRS = WIDTH * FILTERS;

/** Learns a network from phrases by Adam, in seeded batches of texts of like length. */
export class NetworkLearner {
  readonly #symbols: SymbolTable;
  readonly #options: NetworkOptions;
  readonly #next: () => number;
  readonly #table: Sparse;
  readonly #filters: Dense;
  readonly #filterBias: Dense;
  readonly #attention: Dense;
  readonly #out: Dense;
  readonly #outBias: Dense;
  readonly #x = new Float64Array(READ_AT_MOST * WIDTH);
  readonly #dx = new Float64Array(READ_AT_MOST * WIDTH);
  readonly #keep = new Float64Array(READ_AT_MOST * WIDTH);
  readonly #hidden = new Uint8Array(READ_AT_MOST);
  readonly #z = new Float64Array(READ_AT_MOST * FILTERS);
  readonly #dz = new Float64Array(READ_AT_MOST * FILTERS);
  readonly #shares = new Float64Array(READ_AT_MOST);
  readonly #pool = new Float64Array(POOLS * FILTERS);
  readonly #poolKeep = new Float64Array(POOLS * FILTERS);
  readonly #dPool = new Float64Array(POOLS * FILTERS);
  readonly #where = new Int32Array(POOLS * FILTERS);
  readonly #p = new Float64Array(CLASS_COUNT);
  #habits = new Habits([]);
  /** Share of the steps that is left, which the rates fall with. */
  #left = 1;

  constructor(symbols: SymbolTable, options: NetworkOptions) {
    this.#symbols = symbols;
    this.#options = options;
    const next = random(options.seed);
    this.#next = next;
    this.#table = new Sparse(TABLE_ROWS, WIDTH, 0.1, next);
    const reach = 1 / Math.sqrt(SPAN * WIDTH);
    this.#filters = new Dense(SPAN * PAIRS, reach, next);
    this.#filterBias = new Dense(FILTERS, reach, next);
    this.#attention = new Dense(FILTERS, 1 / Math.sqrt(FILTERS), next);
    const outReach = 1 / Math.sqrt(POOLS * FILTERS);
    this.#out = new Dense(POOLS * FILTERS * CLASS_COUNT, outReach, next);
    this.#outBias = new Dense(CLASS_COUNT, outReach, next);
  }

  #embed({ symbols }: Phrase): void {
    const { drop, hide } = this.#options;
    const next = this.#next;
    const table = this.#table.value;
    const x = this.#x.fill(0, 0, symbols.length * WIDTH);
    const kept = 1 / (1 - drop);
    for (let t = 0; t < symbols.length; t += 1) {
      const id = symbols[t] ?? 0;
      const at = t * WIDTH;
      const hidden = next() < hide;
      this.#hidden[t] = hidden ? 1 : 0;
      const add = (row: number, share: number): void => {
        const base = row * WIDTH;
        for (let i = 0; i < WIDTH; i += 1) x[at + i] = (x[at + i] ?? 0) + (table[base + i] ?? 0) * share;
      };
      if (!hidden) for (const row of this.#symbols.own[id] ?? []) add(row, 1);
      const letters = this.#symbols.letters[id] ?? [];
      const share = 1 / Math.sqrt(letters.length);
      for (const row of letters) add(row, share);
      const sense = this.#symbols.sense[id] ?? -1;
      if (sense >= 0) add(sense, 1);
      for (let i = at; i < at + WIDTH; i += 1) {
        const keep = next() < drop ? 0 : kept;
        this.#keep[i] = keep;
        x[i] = (x[i] ?? 0) * keep;
      }
    }
  }

  #forward({ symbols, near }: Phrase): void {
    const size = symbols.length;
    const x = this.#x;
    const z = this.#z;
    const w = this.#filters.value;
    const bias = this.#filterBias.value;
    const attention = this.#attention.value;
    const pool = this.#pool.fill(0);
    const where = this.#where.fill(-1);
    let top = -Infinity;
    for (let t = 0; t < size; t += 1) {
      const base = t * FILTERS;
      for (let f = 0; f < FILTERS; f += 1) z[base + f] = bias[f] ?? 0;
      for (let k = 0; k < SPAN; k += 1) {
        const s = t + k - 1;
        if (s < 0 || s >= size) continue;
        for (let i = 0; i < WIDTH; i += 1) {
          const value = x[s * WIDTH + i] ?? 0;
          if (value === 0) continue;
          const from = (k * WIDTH + i) * FILTERS;
          for (let f = 0; f < FILTERS; f += 1) z[base + f] = (z[base + f] ?? 0) + value * (w[from + f] ?? 0);
        }
      }
      let score = 0;
      for (let f = 0; f < FILTERS; f += 1) {
        const value = z[base + f] ?? 0;
        if (value <= 0) {
          z[base + f] = 0;
          continue;
        }
        score += value * (attention[f] ?? 0);
        if (value > (pool[f] ?? 0)) {
          pool[f] = value;
          where[f] = t;
        }
        if (near[t] === 1 && value > (pool[2 * FILTERS + f] ?? 0)) {
          pool[2 * FILTERS + f] = value;
          where[2 * FILTERS + f] = t;
        }
      }
      this.#shares[t] = score;
      if (score > top) top = score;
    }
    let sum = 0;
    for (let t = 0; t < size; t += 1) {
      const power = Math.exp((this.#shares[t] ?? 0) - top);
      this.#shares[t] = power;
      sum += power;
    }
    for (let t = 0; t < size; t += 1) {
      const share = (this.#shares[t] ?? 0) / sum;
      this.#shares[t] = share;
      for (let f = 0; f < FILTERS; f += 1) pool[FILTERS + f] = (pool[FILTERS + f] ?? 0) + share * (z[t * FILTERS + f] ?? 0);
    }
  }

  /** Gradients of one phrase, added to those of the batch. */
  #learn(phrase: Phrase, weight: number): void {
    const { drop, smoothing } = this.#options;
    const size = phrase.symbols.length;
    this.#embed(phrase);
    this.#forward(phrase);
    const pool = this.#pool;
    const kept = 1 / (1 - drop);
    for (let j = 0; j < pool.length; j += 1) {
      const keep = this.#next() < drop ? 0 : kept;
      this.#poolKeep[j] = keep;
      pool[j] = (pool[j] ?? 0) * keep;
    }
    const out = this.#out;
    const p = this.#p;
    for (let k = 0; k < CLASS_COUNT; k += 1) p[k] = this.#outBias.value[k] ?? 0;
    this.#habits.apply(phrase.habit, p);
    for (let j = 0; j < pool.length; j += 1) {
      const value = pool[j] ?? 0;
      if (value !== 0) for (let k = 0; k < CLASS_COUNT; k += 1) p[k] = (p[k] ?? 0) + value * (out.value[j * CLASS_COUNT + k] ?? 0);
    }
    let top = -Infinity;
    for (const value of p) if (value > top) top = value;
    let sum = 0;
    for (let k = 0; k < CLASS_COUNT; k += 1) {
      p[k] = Math.exp((p[k] ?? 0) - top);
      sum += p[k] ?? 0;
    }
    for (let k = 0; k < CLASS_COUNT; k += 1) {
      const target = (k === phrase.label ? 1 - smoothing : 0) + smoothing / CLASS_COUNT;
      p[k] = ((p[k] ?? 0) / sum - target) * weight;
      this.#outBias.gradient[k] = (this.#outBias.gradient[k] ?? 0) + (p[k] ?? 0);
    }
    this.#habits.step(phrase.habit, p, this.#options.habitRate * this.#left);
    const dPool = this.#dPool;
    for (let j = 0; j < pool.length; j += 1) {
      const value = pool[j] ?? 0;
      let d = 0;
      for (let k = 0; k < CLASS_COUNT; k += 1) {
        const at = j * CLASS_COUNT + k;
        out.gradient[at] = (out.gradient[at] ?? 0) + value * (p[k] ?? 0);
        d += (out.value[at] ?? 0) * (p[k] ?? 0);
      }
      dPool[j] = d * (this.#poolKeep[j] ?? 0);
    }
    this.#backward(phrase, size);
  }

  #backward(phrase: Phrase, size: number): void {
    const z = this.#z;
    const dz = this.#dz.fill(0, 0, size * FILTERS);
    const dPool = this.#dPool;
    const where = this.#where;
    const attention = this.#attention;
    for (let f = 0; f < FILTERS; f += 1) {
      for (const at of [f, 2 * FILTERS + f]) {
        const t = where[at] ?? -1;
        if (t >= 0) dz[t * FILTERS + f] = (dz[t * FILTERS + f] ?? 0) + (dPool[at] ?? 0);
      }
    }
    let mean = 0;
    const say = (t: number): number => {
      let sum = 0;
      for (let f = 0; f < FILTERS; f += 1) sum += (z[t * FILTERS + f] ?? 0) * (dPool[FILTERS + f] ?? 0);
      return sum;
    };
    for (let t = 0; t < size; t += 1) mean += (this.#shares[t] ?? 0) * say(t);
    for (let t = 0; t < size; t += 1) {
      const share = this.#shares[t] ?? 0;
      const dScore = share * (say(t) - mean);
      for (let f = 0; f < FILTERS; f += 1) {
        const value = z[t * FILTERS + f] ?? 0;
        if (value <= 0) {
          dz[t * FILTERS + f] = 0;
          continue;
        }
        attention.gradient[f] = (attention.gradient[f] ?? 0) + value * dScore;
        dz[t * FILTERS + f] = (dz[t * FILTERS + f] ?? 0) + share * (dPool[FILTERS + f] ?? 0) + dScore * (attention.value[f] ?? 0);
      }
    }
    const x = this.#x;
    const dx = this.#dx.fill(0, 0, size * WIDTH);
    const w = this.#filters.value;
    const dw = this.#filters.gradient;
    const dBias = this.#filterBias.gradient;
    for (let t = 0; t < size; t += 1) {
      const base = t * FILTERS;
      for (let f = 0; f < FILTERS; f += 1) dBias[f] = (dBias[f] ?? 0) + (dz[base + f] ?? 0);
      for (let k = 0; k < SPAN; k += 1) {
        const s = t + k - 1;
        if (s < 0 || s >= size) continue;
        for (let i = 0; i < WIDTH; i += 1) {
          const value = x[s * WIDTH + i] ?? 0;
          // What was left out learns nothing.
          if (value === 0) continue;
          const from = (k * WIDTH + i) * FILTERS;
          let d = 0;
          for (let f = 0; f < FILTERS; f += 1) {
            const gradient = dz[base + f] ?? 0;
            dw[from + f] = (dw[from + f] ?? 0) + value * gradient;
            d += gradient * (w[from + f] ?? 0);
          }
          dx[s * WIDTH + i] = (dx[s * WIDTH + i] ?? 0) + d;
        }
      }
    }
    for (let t = 0; t < size; t += 1) {
      const id = phrase.symbols[t] ?? 0;
      const at = t * WIDTH;
      for (let i = at; i < at + WIDTH; i += 1) dx[i] = (dx[i] ?? 0) * (this.#keep[i] ?? 0);
      if (this.#hidden[t] === 0) for (const row of this.#symbols.own[id] ?? []) this.#table.add(row, dx, at, 1);
      const letters = this.#symbols.letters[id] ?? [];
      const share = 1 / Math.sqrt(letters.length);
      for (const row of letters) this.#table.add(row, dx, at, share);
      const sense = this.#symbols.sense[id] ?? -1;
      if (sense >= 0) this.#table.add(sense, dx, at, 1);
    }
  }

  /** Learns from the phrases; the same ones in the same order give the same network. */
  run(phrases: readonly Phrase[]): Network {
    const { epochs, batch, rate, warm } = this.#options;
    const usable = phrases.filter(({ symbols }) => symbols.length > 0);
    const order = Int32Array.from(usable.keys());
    const steps = Math.ceil(order.length / batch) * epochs;
    this.#habits = new Habits(usable);
    let count = 0;
    for (let epoch = 0; epoch < epochs; epoch += 1) {
      shuffle(order, this.#next);
      for (let from = 0; from < order.length; from += batch) {
        const texts = Array.from(order.subarray(from, from + batch), (index) => usable[index]).filter((one) => one !== undefined);
        this.#left = Math.max(0.02, 1 - count / steps);
        const total = texts.reduce((sum, { weight }) => sum + weight, 0);
        for (const text of texts) this.#learn(text, text.weight / total);
        count += 1;
        const now = rate * Math.min(1, count / warm) * Math.max(0.02, 1 - count / steps);
        for (const part of [this.#filters, this.#filterBias, this.#attention, this.#out, this.#outBias]) part.step(now, count);
        this.#table.step(now, count);
      }
    }
    const usual = this.#habits.mean(usable);
    return {
      ...quantiseTable(this.#table.value), filters: Float32Array.from(this.#filters.value), filterBias: Float32Array.from(this.#filterBias.value), attention: Float32Array.from(this.#attention.value),
      out: Float32Array.from(this.#out.value), outBias: Float32Array.from(this.#outBias.value, (value, k) => value + (usual[k] ?? 0)),
    };
  }
}
