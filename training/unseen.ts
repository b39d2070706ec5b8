import { readFileSync } from 'node:fs';
import { judge } from '../src/classifier/judgement.ts';
import { readModel } from '../src/classifier/model.ts';
import { Reader } from '../src/classifier/reader.ts';
import { Scorer } from '../src/classifier/scorer.ts';
import { builtInPacks, packsInOffice } from '../src/packs/index.ts';
import { readUnseen } from './corpus.ts';
import type { Judged } from './score.ts';

/** What of a writer's texts the model was made by: nothing; how they score in all; how single ones were judged. */
export type MadeBy = 'nothing' | 'totals' | 'errors';
/** By the name of the writer's file; of the others errors were looked at. */
const MADE_BY: Readonly<Record<string, MadeBy>> = { a: 'nothing', b: 'totals', f: 'totals', i: 'totals', l: 'totals', m: 'totals', k: 'totals', x: 'totals' };

export const madeBy = ({ source }: Judged): MadeBy => MADE_BY[source.slice(0, source.indexOf(':'))] ?? 'errors';

/**
 * Judges the texts of `training/unseen/` with the shipped model, as on a device that has the packs of its region: a text about
 * one of the contests with the contest's, all others with all of their writer's.
 * @param file the model, `public/model.bin`
 */
export function judgeUnseen(file: string): Judged[] {
  const model = readModel(new Uint8Array(readFileSync(file)));
  const { rows, packs } = readUnseen();
  const scorer = new Scorer(model);
  const readers = new Map<string, Reader>();
  return rows.map((row) => {
    const writer = row.id.slice(0, row.id.indexOf('-') + 1);
    const own = packs.filter(({ id }) => id.startsWith(writer));
    const key = row.pack ?? writer;
    const reader = readers.get(key) ?? new Reader(model, [...builtInPacks, ...own], new Set([...(row.pack === undefined ? own.map(({ id }) => id) : [row.pack]), ...packsInOffice]));
    readers.set(key, reader);
    const marks = reader.read(row.text);
    const { probability } = judge(scorer, model.settings, row.text, marks, model.settings.risky.subject);
    scorer.forget();
    return { label: row.label, probability, source: row.source };
  });
}
