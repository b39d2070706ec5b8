import { riskyOf } from '../src/classifier/judgement.ts';
import { random } from './learn.ts';

/** A judged text: its label and probabilities, both in the order of `MODEL_CLASSES`. */
export interface Judged {
  readonly label: number;
  readonly probability: Float64Array;
  readonly source: string;
}

export interface Scores {
  readonly count: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly auc: number;
  readonly riskyAsSafe: number;
  readonly noneInterrupted: number;
  readonly harmlessInterrupted: number;
  readonly macroF1: number;
}

/** 0 safe, 1 caution, 2 risky. */
export function riskOf(p: Float64Array, risky: number, caution: number): 0 | 1 | 2 {
  const share = riskyOf(p);
  if (share >= risky) return 2;
  return share + (p[2] ?? 0) >= caution ? 1 : 0;
}

function areaUnderCurve(items: readonly Judged[]): number {
  const sorted = items.map(({ label, probability }) => [riskyOf(probability), label >= 3] as const).sort((a, b) => b[0] - a[0]);
  let found = 0;
  let area = 0;
  for (const [, positive] of sorted) {
    if (positive) found += 1;
    else area += found;
  }
  return area / (found * (items.length - found));
}

/** All measures of a set of judged texts at given thresholds. A measure without a case is NaN. */
export function scoresOf(items: readonly Judged[], risky: number, caution: number): Scores {
  let hit = 0;
  let said = 0;
  let real = 0;
  let missedSafe = 0;
  const seen = [0, 0];
  const interrupted = [0, 0];
  const table = Array.from({ length: 5 }, () => ({ right: 0, said: 0, real: 0 }));
  for (const { label, probability } of items) {
    const risk = riskOf(probability, risky, caution);
    if (risk === 2) said += 1;
    if (label >= 3) {
      real += 1;
      if (risk === 2) hit += 1;
      if (risk === 0) missedSafe += 1;
    } else if (label < 2) {
      seen[label] = (seen[label] ?? 0) + 1;
      if (risk > 0) interrupted[label] = (interrupted[label] ?? 0) + 1;
    }
    if (label > 4) continue;
    let best = 0;
    for (let k = 1; k < 5; k += 1) if ((probability[k] ?? 0) > (probability[best] ?? 0)) best = k;
    const mine = table[label];
    const theirs = table[best];
    if (mine) mine.real += 1;
    if (theirs) theirs.said += 1;
    if (mine && best === label) mine.right += 1;
  }
  const classes = table.filter((row) => row.real > 0);
  return {
    count: items.length,
    precision: hit / said,
    recall: hit / real,
    f1: (2 * hit) / (said + real),
    auc: areaUnderCurve(items),
    riskyAsSafe: missedSafe / real,
    noneInterrupted: (interrupted[0] ?? 0) / (seen[0] ?? 0),
    harmlessInterrupted: ((interrupted[0] ?? 0) + (interrupted[1] ?? 0)) / ((seen[0] ?? 0) + (seen[1] ?? 0)),
    macroF1: classes.reduce((sum, row) => sum + (2 * row.right) / (row.said + row.real || 1), 0) / classes.length,
  };
}

/** 95 % intervals by resampling texts, seeded. */
export function intervals(items: readonly Judged[], risky: number, caution: number, rounds = 200): Record<keyof Scores, readonly [number, number]> {
  const next = random(2024);
  const drawn = Array.from({ length: rounds }, () => scoresOf(items.map(() => items[Math.floor(next() * items.length)]).filter((one) => one !== undefined), risky, caution));
  const range = (key: keyof Scores): readonly [number, number] => {
    const values = drawn.map((one) => one[key]).filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
    return [values[Math.floor(values.length * 0.025)] ?? Number.NaN, values[Math.floor(values.length * 0.975)] ?? Number.NaN];
  };
  return {
    count: range('count'), precision: range('precision'), recall: range('recall'), f1: range('f1'), auc: range('auc'), riskyAsSafe: range('riskyAsSafe'),
    noneInterrupted: range('noneInterrupted'), harmlessInterrupted: range('harmlessInterrupted'), macroF1: range('macroF1'),
  };
}
