/** Texts of more marks than this are also read piece by piece, so that one line cannot hide in many. */
export const LONG = 72;
/** Marks in a piece; pieces overlap by half. */
export const PIECE = 40;

/** Where the overlapping pieces of a long text begin; empty for a short one. Their number grows linearly with the length. */
export function pieceStarts(size: number): number[] {
  const starts: number[] = [];
  if (size > LONG) for (let from = 0; from + PIECE / 2 < size; from += PIECE / 2) starts.push(from);
  return starts;
}
