import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readModel, writeModel } from './model.ts';

const bytes = new Uint8Array(readFileSync('public/model.bin'));

describe('model file', () => {
  it('is the same when written from what was read', () => {
    expect(Buffer.from(writeModel(readModel(bytes))).equals(bytes)).toBe(true);
  });

  it('is at most a megabyte with the packs', () => {
    // The built-in packs take about 40 kB of the built extension.
    expect(bytes.length).toBeLessThanOrEqual(1_000_000 - 45_000);
  });

  it('is read alike wherever its bytes lie in memory', () => {
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(readModel(shifted.subarray(3))).toEqual(readModel(bytes));
    // Compares a million numbers one by one.
  }, 30_000);
});
