import type { WordList } from './word-list.ts';

const LONGEST_PART = 18;
const UNKNOWN_PART = 11;
const UNKNOWN_LETTER = 3.2;

/**
 * Cuts a run without spaces into words by least cost (Viterbi); `undefined` where `strict` and a part is unknown.
 * @returns end positions of the parts, ascending.
 */
export function segment(text: string, list: WordList, strict: boolean): number[] | undefined {
  const size = text.length;
  const best = new Float64Array(size + 1).fill(Infinity);
  const from = new Int32Array(size + 1);
  best[0] = 0;
  for (let i = 0; i < size; i += 1) {
    const base = best[i] ?? Infinity;
    if (base === Infinity) continue;
    const digit = text.charCodeAt(i) < 58;
    for (let j = i + 1; j <= size && j - i <= LONGEST_PART; j += 1) {
      const length = j - i;
      const here = text.charCodeAt(j - 1) < 58;
      // Digits and letters are apart before this is asked.
      if (here !== digit) break;
      let cost: number;
      if (digit) cost = 4;
      else {
        const known = length > 1 ? list.cost(text.slice(i, j)) : undefined;
        // Short words are mostly affixes cut off.
        if (strict) {
          if (length < 4 || !list.telling(text.slice(i, j))) continue;
          cost = 1;
        } else if (known !== undefined) cost = 4 + known + (length <= 3 ? 3 : 0);
        else cost = UNKNOWN_PART + UNKNOWN_LETTER * length;
      }
      if (base + cost < (best[j] ?? Infinity)) {
        best[j] = base + cost;
        from[j] = i;
      }
    }
  }
  if (best[size] === Infinity) return undefined;
  const ends: number[] = [];
  for (let at = size; at > 0; at = from[at] ?? 0) ends.unshift(at);
  return ends;
}
