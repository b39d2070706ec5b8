import type { Reason } from './assessment.ts';
import type { Mark } from './marks.ts';
import { MODEL_CLASSES } from './classes.ts';
import type { Scorer } from './scorer.ts';

/** Most spans that are shown; more would say nothing to a reader. */
const MOST = 12;
/** Marks that may weigh, and say nothing to a reader. */
const MUTE: ReadonlySet<string> = new Set(['!', '?']);
/** Tried first; deleting less seldom changes a verdict. */
const FIRST_SHARE = 0.4;

export interface Explained {
  readonly class: (typeof MODEL_CLASSES)[number];
  readonly probability: Float64Array;
  readonly marks: readonly Mark[];
  readonly from: number;
  readonly to: number;
}

/** How many of the strongest marks make up the first share of all that speaks for the verdict. */
function enough(parts: Float64Array, order: readonly number[]): number {
  let total = 0;
  for (const i of order) total += parts[i] ?? 0;
  let sum = 0;
  for (let count = 0; count < order.length; count += 1) {
    if (sum >= total * FIRST_SHARE) return Math.max(1, count);
    sum += parts[order[count] ?? 0] ?? 0;
  }
  return order.length;
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
  const before = rank(judged.probability);
  let count = enough(parts, order);
  for (;;) {
    const gone = new Uint8Array(to - from);
    for (let i = 0; i < count; i += 1) gone[order[i] ?? 0] = 1;
    const left: Mark[] = [];
    for (let i = from; i < to; i += 1) {
      const mark = marks[i];
      if (mark && !gone[i - from]) left.push(mark);
    }
    if (left.length === 0 || count >= Math.min(MOST, order.length)) break;
    if (rank(scorer.probabilities(left, 0, left.length)) < before) break;
    count = Math.min(count * 2, MOST, order.length);
  }
  const picked = order.slice(0, count);
  // Whom a text is about always helps to see why it counts, even where other words weigh more.
  if (!picked.some((i) => (marks[from + i]?.entries.length ?? 0) > 0)) {
    const about = marks.findIndex((mark, i) => i >= from && i < to && mark.entries.length > 0);
    if (about >= 0) picked.push(about - from);
  }
  const chosen = picked.sort((a, b) => a - b);
  const reasons: Reason[] = [];
  for (const i of chosen) {
    const mark = marks[from + i];
    if (!mark || MUTE.has(mark.symbol)) continue;
    const why = mark.why ?? 'wording';
    const last = reasons.at(-1);
    if (last && mark.start <= last.end) {
      // Parts of one hashtag or joined word share their span.
      if (mark.end > last.end) reasons[reasons.length - 1] = { ...last, end: mark.end, why: last.why === 'wording' ? why : last.why };
    } else reasons.push({ start: mark.start, end: mark.end, why });
  }
  return reasons;
}
