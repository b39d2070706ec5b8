import type { Mark } from '../src/classifier/marks.ts';
import { Reader, type Vocabulary } from '../src/classifier/reader.ts';
import { builtInPacks } from '../src/packs/index.ts';
import type { ElectionPack } from '../src/packs/pack.ts';
import type { Row } from './corpus.ts';

/** Reads every row with the packs that would be in force: the built-in ones and, for an invented contest, its own. */
export function readRows(rows: readonly Row[], vocabulary: Vocabulary, invented: readonly ElectionPack[]): Mark[][] {
  const plain = new Reader(vocabulary, builtInPacks);
  const own = new Map(invented.map((pack) => [pack.id, new Reader(vocabulary, [...builtInPacks, pack])]));
  return rows.map((row) => (own.get(row.pack ?? '') ?? plain).read(row.text));
}
