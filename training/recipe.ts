import type { Settings } from '../src/classifier/model.ts';
import type { LearnOptions } from './learn.ts';
import type { NetworkOptions } from './network.ts';

/** Buckets of the hashed features, as a power of two. */
export const BITS = 17;

export const LEARNING: LearnOptions = { bits: BITS, epochs: 5, rate: 0.5, decay: 0, habitRate: 0.05, damping: 0.1, seed: 1 };

export const NETWORK_LEARNING: NetworkOptions = { epochs: 5, batch: 64, rate: 0.004, warm: 200, smoothing: 0.05, drop: 0.3, hide: 0.3, habitRate: 1, seed: 1 };

/** Chosen on held-out elections by `npm run evaluate`. */
export const SETTINGS: Settings = { risky: { subject: 0.35, draft: 0.3 }, caution: 0.8, temperature: 1, doubt: { discussion: 3, risky: 4, political: 2.5, group: 4 }, part: { piece: 0.8, sentence: 0.9 } };
