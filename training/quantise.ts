import { CLASS_COUNT } from '../src/classifier/classes.ts';
import { FACTORS, MANTISSA, packBuckets } from '../src/classifier/buckets.ts';
import { stepOf, WIDTH } from '../src/classifier/network.ts';

/** Share of a class's weights that are not cut. */
const KEPT = 0.99995;

/**
 * Float weights → whole steps that fit the file: the weights of a bucket share one of a few factors, so that the few large
 * weights keep their size and the many small ones their steps.
 * @returns the packed buckets, and what a step of each class is worth
 */
export function quantise(weights: Float32Array): { buckets: Uint32Array; scales: Float32Array } {
  const scales = new Float32Array(CLASS_COUNT);
  const widest = MANTISSA * (FACTORS.at(-1) ?? 1);
  for (let k = 0; k < CLASS_COUNT; k += 1) {
    const sizes: number[] = [];
    for (let i = k; i < weights.length; i += CLASS_COUNT) {
      const size = Math.abs(weights[i] ?? 0);
      if (size > 0) sizes.push(size);
    }
    sizes.sort((a, b) => a - b);
    scales[k] = (sizes[Math.floor(sizes.length * KEPT)] ?? 1) / widest;
  }
  const steps = new Int16Array(weights.length);
  for (let base = 0; base < weights.length; base += CLASS_COUNT) {
    let most = 0;
    for (let k = 0; k < CLASS_COUNT; k += 1) most = Math.max(most, Math.abs((weights[base + k] ?? 0) / (scales[k] ?? 1)));
    const factor = FACTORS.find((one) => Math.round(most / one) <= MANTISSA) ?? FACTORS.at(-1) ?? 1;
    for (let k = 0; k < CLASS_COUNT; k += 1) {
      const step = Math.round((weights[base + k] ?? 0) / (scales[k] ?? 1) / factor);
      steps[base + k] = Math.max(-MANTISSA, Math.min(MANTISSA, step)) * factor;
    }
  }
  return { buckets: packBuckets(steps), scales };
}

/** The network's table, floats → int8: each row with the smallest step that holds its largest number. */
export function quantiseTable(values: Float32Array): { table: Int8Array; steps: Uint8Array } {
  const table = new Int8Array(values.length);
  const steps = new Uint8Array(values.length / WIDTH);
  for (let row = 0; row < steps.length; row += 1) {
    let most = 0;
    for (let i = row * WIDTH; i < (row + 1) * WIDTH; i += 1) most = Math.max(most, Math.abs(values[i] ?? 0));
    let code = 0;
    while (code < 255 && stepOf(code) * 127 < most) code += 1;
    steps[row] = code;
    for (let i = row * WIDTH; i < (row + 1) * WIDTH; i += 1) table[i] = Math.max(-127, Math.min(127, Math.round((values[i] ?? 0) / stepOf(code))));
  }
  return { table, steps };
}
