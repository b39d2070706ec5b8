import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { MODEL_CLASSES } from '../src/classifier/model.ts';
import { type ElectionPack, electionPack } from '../src/packs/pack.ts';

const label = v.picklist(MODEL_CLASSES);
const realRow = v.object({ id: v.string(), source: v.string(), label, text: v.string() });
const writtenRow = v.object({ id: v.string(), slice: v.string(), label, text: v.string(), pack: v.optional(v.string()) });
const plainRow = v.object({ id: v.string(), source: v.string(), text: v.string() });

/** One labelled text. Written ones have a slice and perhaps a pack, real ones a source. */
export interface Row {
  readonly id: string;
  readonly source: string;
  readonly written: boolean;
  readonly pack: string | undefined;
  readonly text: string;
  /** Index into `MODEL_CLASSES`. */
  readonly label: number;
}

export interface Unlabelled {
  readonly source: string;
  readonly text: string;
}

/** A corpus file with a wrong line; names the file, the line and the field. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';
}

function lines<T>(file: string, content: string, schema: v.GenericSchema<unknown, T>): T[] {
  const rows: T[] = [];
  for (const [index, line] of content.split('\n').entries()) {
    if (line === '') continue;
    let input: unknown;
    try {
      input = JSON.parse(line);
    } catch {
      throw new CorpusError(`${file}:${index + 1}: not JSON`);
    }
    const result = v.safeParse(schema, input);
    if (!result.success) throw new CorpusError(`${file}:${index + 1}: ${v.getDotPath(result.issues[0]) ?? 'row'}: ${result.issues[0].message}`);
    rows.push(result.output);
  }
  return rows;
}

const indexOf = (name: (typeof MODEL_CLASSES)[number]): number => MODEL_CLASSES.indexOf(name);

/**
 * Reads a folder with `train.jsonl` and `written/*.jsonl`, in a fixed order.
 * @throws CorpusError naming the file, line and field of the first wrong row.
 */
export function readLabelled(folder: string): Row[] {
  const real = lines('train.jsonl', readFileSync(join(folder, 'train.jsonl'), 'utf8'), realRow).map((row): Row => ({
    id: row.id, source: row.source, written: false, pack: undefined, text: row.text, label: indexOf(row.label),
  }));
  const names = readdirSync(join(folder, 'written')).filter((name) => name.endsWith('.jsonl')).sort();
  const written = names.flatMap((name) =>
    lines(name, readFileSync(join(folder, 'written', name), 'utf8'), writtenRow).map((row): Row => ({
      id: row.id, source: `${name.replace('.jsonl', '')}:${row.slice}`, written: true, pack: row.pack, text: row.text, label: indexOf(row.label),
    })));
  return [...real, ...written];
}

/** Reads `unlabelled.jsonl.gz`, in file order. */
export function readUnlabelled(folder: string): Unlabelled[] {
  const file = 'unlabelled.jsonl.gz';
  return lines(file, gunzipSync(readFileSync(join(folder, file))).toString('utf8'), plainRow);
}

/** Packs of contests that were invented for the written texts. */
export function readInventedPacks(folder: string): ElectionPack[] {
  const file = 'packs-a.json';
  const input: unknown = JSON.parse(readFileSync(join(folder, 'written', file), 'utf8'));
  return v.parse(v.array(electionPack), input);
}

/** First 16 hex digits of the SHA-256 of a text, to tell whether a rebuilt text is the one that was labelled. */
export function textHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
