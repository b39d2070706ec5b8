import type { Reason } from './assessment.ts';
import type { Mark } from './marks.ts';
import { MODEL_CLASSES } from './model.ts';
import type { Scorer } from './scorer.ts';

/** Most spans that are shown; more would say nothing to a reader. */
const MOST = 12;

export interface Explained {
  readonly class: (typeof MODEL_CLASSES)[number];
  readonly marks: readonly Mark[];
  readonly from: number;
  readonly to: number;
}

/**
 * The few spans that carry a verdict: the strongest are taken until the text without them would be judged milder.
 * @param rank how grave a set of probabilities is (0 safe, 1 caution, 2 risky).
 * @returns sorted, not overlapping, offsets into the text that was read.
 */
export function reasonsOf(scorer: Scorer, judged: Explained, rank: (probabilities: Float64Array) => number): Reason[] {
  const { marks, from, to } = judged;
  const parts = scorer.contributions(marks, from, to, MODEL_CLASSES.indexOf(judged.class));
  const order = Array.from(parts.keys())
    .filter((i) => (parts[i] ?? 0) > 0 && marks[from + i]?.symbol !== '@')
    .sort((a, b) => (parts[b] ?? 0) - (parts[a] ?? 0));
  const before = rank(scorer.probabilities(marks, from, to));
  let count = Math.min(1, order.length);
  for (;;) {
    const gone = new Set(order.slice(0, count).map((i) => from + i));
    const left = marks.filter((_, i) => i >= from && i < to && !gone.has(i));
    if (left.length === 0 || rank(scorer.probabilities(left, 0, left.length)) < before) break;
    if (count >= MOST || count >= order.length) break;
    count = Math.min(count < 4 ? count + 1 : count + 3, MOST, order.length);
  }
  const chosen = order.slice(0, count).sort((a, b) => a - b);
  const reasons: Reason[] = [];
  for (const i of chosen) {
    const mark = marks[from + i];
    if (!mark) continue;
    const why = mark.why ?? 'wording';
    const last = reasons.at(-1);
    if (last && mark.start <= last.end) {
      // Parts of one hashtag or joined word share their span.
      if (mark.end > last.end) reasons[reasons.length - 1] = { ...last, end: mark.end, why: last.why === 'wording' ? why : last.why };
    } else reasons.push({ start: mark.start, end: mark.end, why });
  }
  return reasons;
}
