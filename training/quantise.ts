import { CLASS_COUNT } from '../src/classifier/model.ts';

/** Float weights → int8 with one scale a class; the largest weights are cut so that small ones keep their steps. */
export function quantise(weights: Float32Array): { weights: Int8Array; scales: Float32Array } {
  const scales = new Float32Array(CLASS_COUNT);
  const out = new Int8Array(weights.length);
  for (let k = 0; k < CLASS_COUNT; k += 1) {
    const sizes: number[] = [];
    for (let i = k; i < weights.length; i += CLASS_COUNT) {
      const size = Math.abs(weights[i] ?? 0);
      if (size > 0) sizes.push(size);
    }
    sizes.sort((a, b) => a - b);
    const top = sizes[Math.floor(sizes.length * 0.9995)] ?? 1;
    const scale = top / 127;
    scales[k] = scale;
    for (let i = k; i < weights.length; i += CLASS_COUNT) out[i] = Math.max(-127, Math.min(127, Math.round((weights[i] ?? 0) / scale)));
  }
  return { weights: out, scales };
}
