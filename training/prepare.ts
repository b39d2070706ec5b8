import type { Mark } from '../src/classifier/marks.ts';
import { Reader, type Vocabulary } from '../src/classifier/reader.ts';
import { builtInPacks } from '../src/packs/index.ts';
import type { ElectionPack } from '../src/packs/pack.ts';
import type { Row } from './corpus.ts';
import { contestsOf } from './elections.ts';

/** Reads every row as in the days of its contest: with the built-in packs and, for an invented contest, its own. */
export function readRows(rows: readonly Row[], vocabulary: Vocabulary, invented: readonly ElectionPack[]): Mark[][] {
  const inventedPacks = new Map(invented.map((pack) => [pack.id, pack]));
  const readers = new Map<string, Reader>();
  const readerOf = (ids: readonly string[]): Reader => {
    const key = ids.join(' ');
    const known = readers.get(key);
    if (known) return known;
    const own = ids.flatMap((id) => inventedPacks.get(id) ?? []);
    const reader = new Reader(vocabulary, [...builtInPacks, ...own], new Set(ids));
    readers.set(key, reader);
    return reader;
  };
  return rows.map((row) => readerOf(contestsOf(row)).read(row.text));
}
