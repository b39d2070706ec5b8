import { CLASS_COUNT } from './classes.ts';

/** What the weights of a bucket may be multiples of, and how often. */
export const FACTORS = [1, 2, 5, 12] as const;
export const MANTISSA = 15;
const BITS_EACH = 5;
const MASK = 2 ** BITS_EACH - 1;
const TOP = BITS_EACH * (CLASS_COUNT - 1);
const FACTOR_AT = BITS_EACH * CLASS_COUNT;
const FACTOR_OF = Float64Array.from(FACTORS);

/**
 * The six weights of each bucket in one 32-bit word: which factor they are multiples of, then how many times, five bits each.
 * @param weights bucket × class, in steps
 * @throws RangeError naming the first bucket whose weights have no common factor
 */
export function packBuckets(weights: Int16Array): Uint32Array {
  return Uint32Array.from({ length: weights.length / CLASS_COUNT }, (_, bucket) => {
    const mine = weights.subarray(bucket * CLASS_COUNT, (bucket + 1) * CLASS_COUNT);
    const factor = FACTORS.findIndex((one) => mine.every((weight) => weight % one === 0 && Math.abs(weight / one) <= MANTISSA));
    if (factor < 0) throw new RangeError(`weights of bucket ${bucket} (${mine.join(', ')}) have no common factor; quantise them`);
    let word = factor;
    for (const weight of mine) word = (word << BITS_EACH) | (weight / (FACTORS[factor] ?? 1) + MANTISSA);
    return word >>> 0;
  });
}

/** One weight of a packed bucket, in steps. */
export const weightIn = (word: number, k: number): number => (((word >>> (TOP - BITS_EACH * k)) & MASK) - MANTISSA) * (FACTORS[word >>> FACTOR_AT] ?? 1);

/** The sum of a packed bucket's weights, each times what a step of its class is worth. */
export function worthOf(word: number, worths: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < CLASS_COUNT; k += 1) sum += (((word >>> (TOP - BITS_EACH * k)) & MASK) - MANTISSA) * (worths[k] ?? 0);
  return sum * (FACTOR_OF[word >>> FACTOR_AT] ?? 0);
}

/**
 * Adds up the weights of many buckets, in steps.
 * @param hash of each feature; its top bits name the bucket
 * @param size how many of them count
 * @param out one sum per class; overwritten
 */
export function sumBuckets(buckets: Uint32Array, hash: Int32Array, size: number, shift: number, out: Float64Array): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let factors = 0;
  for (let i = 0; i < size; i += 1) {
    const word = buckets[(hash[i] ?? 0) >>> shift] ?? 0;
    const factor = FACTOR_OF[word >>> FACTOR_AT] ?? 0;
    a += ((word >>> TOP) & MASK) * factor;
    b += ((word >>> (TOP - BITS_EACH)) & MASK) * factor;
    c += ((word >>> (TOP - BITS_EACH * 2)) & MASK) * factor;
    d += ((word >>> (TOP - BITS_EACH * 3)) & MASK) * factor;
    e += ((word >>> (TOP - BITS_EACH * 4)) & MASK) * factor;
    f += (word & MASK) * factor;
    factors += factor;
  }
  // Each five bits hold a weight plus `MANTISSA`.
  const over = factors * MANTISSA;
  out[0] = a - over;
  out[1] = b - over;
  out[2] = c - over;
  out[3] = d - over;
  out[4] = e - over;
  out[5] = f - over;
}
