import { doubtUnnamed, namedSentences } from './evidence.ts';
import type { Mark } from './marks.ts';
import type { Settings } from './model.ts';
import { PIECE, pieceStarts } from './pieces.ts';
import type { Scorer } from './scorer.ts';

/** What was judged, in marks, and its probabilities in the order of `MODEL_CLASSES`. */
export interface Judgement {
  readonly probability: Float64Array;
  readonly from: number;
  readonly to: number;
}

/** Support, attack and hate together. */
export const riskyOf = (p: Float64Array): number => (p[3] ?? 0) + (p[4] ?? 0) + (p[5] ?? 0);

/**
 * A text as a whole or, where the whole is not risky, the part of it that makes it so: a piece or a sentence that is nearly sure.
 * @param risky the probability from which the whole is risky
 */
export function judge(scorer: Scorer, settings: Settings, text: string, marks: readonly Mark[], risky: number): Judgement {
  const one = (from: number, to: number): Judgement => {
    const probability = scorer.probabilities(marks, from, to);
    doubtUnnamed(probability, marks, from, to, settings.doubt);
    return { probability, from, to };
  };
  let worst = one(0, marks.length);
  if (riskyOf(worst.probability) >= risky) return worst;
  const parts = [
    ...pieceStarts(marks.length).map((from) => [from, Math.min(marks.length, from + PIECE), settings.part.piece] as const),
    ...namedSentences(text, marks).map(([from, to]) => [from, to, settings.part.sentence] as const),
  ];
  for (const [from, to, threshold] of parts) {
    const part = one(from, to);
    if (riskyOf(part.probability) >= threshold && riskyOf(part.probability) > riskyOf(worst.probability)) worst = part;
  }
  return worst;
}
