import { CLASS_COUNT } from '../src/classifier/classes.ts';
import { FACTORS, MANTISSA, packBuckets } from '../src/classifier/buckets.ts';

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
