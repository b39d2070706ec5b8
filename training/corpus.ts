import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { MODEL_CLASSES } from '../src/classifier/classes.ts';
import { type ElectionPack, electionPack } from '../src/packs/pack.ts';

const label = v.picklist(MODEL_CLASSES);
const realRow = v.object({ id: v.string(), source: v.string(), label, text: v.string() });
const writtenRow = v.object({ id: v.string(), slice: v.string(), label, text: v.string(), pack: v.optional(v.string()) });
const PLAIN = 'unlabelled.jsonl.gz';
const plainRow = v.object({ id: v.string(), source: v.string(), text: v.string() });

/** Texts and packs written for the project that are kept with it. */
const OWN = 'training/written';
/** Texts and packs of writers who never saw what is learned from; judged, never learned from. */
const UNSEEN = 'training/unseen';
/** Labels of texts that `unlabelled.jsonl.gz` has: `id`, label. */
const MORE = 'training/labels.tsv';

/**
 * Where a row comes from: a real post; a real one that was labelled later, most often because a model was unsure of it; it is
 * learned from and never scored; a written text of the corpus folder; a written text that is kept with the project; one of
 * those that nothing is learned from.
 */
export type Origin = 'real' | 'unsure' | 'given' | 'own' | 'unseen';

/** One labelled text. Written ones have a slice and perhaps a pack, real ones a source. */
export interface Row {
  readonly id: string;
  readonly source: string;
  readonly origin: Origin;
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

const filesOf = (folder: string, ending: string): string[] => readdirSync(folder).filter((name) => name.endsWith(ending)).sort();

const readPacks = (files: readonly string[]): ElectionPack[] => files.flatMap((file) => v.parse(v.array(electionPack), JSON.parse(readFileSync(file, 'utf8'))));

const readWritten = (folder: string, origin: Origin): Row[] => filesOf(folder, '.jsonl').flatMap((name) =>
  lines(name, readFileSync(join(folder, name), 'utf8'), writtenRow).map((row): Row => ({
    id: row.id, source: `${name.replace('.jsonl', '')}:${row.slice}`, origin, written: true, pack: row.pack, text: row.text, label: indexOf(row.label),
  })));

/** The written texts that are kept with the project, in a fixed order. */
export const readOwnTexts = (): Row[] => readWritten(OWN, 'own');

const packsOf = (folder: string): ElectionPack[] => readPacks(filesOf(folder, '.json').map((name) => join(folder, name)));

/** The packs of the contests invented for them. */
export const readOwnPacks = (): ElectionPack[] => packsOf(OWN);

/** The written texts that nothing is learned from, and the packs of their contests. */
export const readUnseen = (): { readonly rows: readonly Row[]; readonly packs: readonly ElectionPack[] } => ({ rows: readWritten(UNSEEN, 'unseen'), packs: packsOf(UNSEEN) });

const readPlain = (folder: string): v.InferOutput<typeof plainRow>[] => lines(PLAIN, gunzipSync(readFileSync(join(folder, PLAIN))).toString('utf8'), plainRow);

/** Labels by id that were given to texts of `unlabelled.jsonl.gz`. */
function moreLabels(): Map<string, number> {
  const found = new Map<string, number>();
  for (const [index, line] of readFileSync(MORE, 'utf8').split('\n').entries()) {
    if (index === 0 || line === '') continue;
    const [id = '', name] = line.split('\t');
    const parsed = v.safeParse(label, name);
    if (!parsed.success) throw new CorpusError(`${MORE}:${index + 1}: label: ${parsed.issues[0].message}`);
    found.set(id, indexOf(parsed.output));
  }
  return found;
}

/**
 * Reads a folder with `train.jsonl`, `unlabelled.jsonl.gz` and `written/*.jsonl`, and what the project itself has of labels
 * and written texts, in a fixed order.
 * @throws CorpusError naming the file, line and field of the first wrong row.
 */
export function readLabelled(folder: string): Row[] {
  const real = lines('train.jsonl', readFileSync(join(folder, 'train.jsonl'), 'utf8'), realRow).map((row): Row => ({
    id: row.id, source: row.source, origin: 'real', written: false, pack: undefined, text: row.text, label: indexOf(row.label),
  }));
  const labels = moreLabels();
  const unsure = readPlain(folder).flatMap(({ id, source, text }): Row[] => {
    const index = labels.get(id);
    return index === undefined ? [] : [{ id, source, origin: 'unsure', written: false, pack: undefined, text, label: index }];
  });
  return [...real, ...unsure, ...readWritten(join(folder, 'written'), 'given'), ...readOwnTexts()];
}

/** Reads those of `unlabelled.jsonl.gz` that have no label, in file order. */
export function readUnlabelled(folder: string): Unlabelled[] {
  const labels = moreLabels();
  return readPlain(folder).filter(({ id }) => !labels.has(id));
}

/** Packs of contests that were invented for the written texts. */
export function readInventedPacks(folder: string): ElectionPack[] {
  return [...readPacks([join(folder, 'written', 'packs-a.json')]), ...readOwnPacks()];
}

/** First 16 hex digits of the SHA-256 of a text, to tell whether a rebuilt text is the one that was labelled. */
export function textHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
