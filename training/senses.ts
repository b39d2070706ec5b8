import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { symbolHash } from '../src/classifier/features.ts';
import { packSenses, SENSE_NAMES, type Sense } from '../src/classifier/senses.ts';
import { CorpusError } from './corpus.ts';

const FILE = 'training/senses.tsv';
const sense = v.picklist(SENSE_NAMES);

/**
 * Words with their senses, in the order of the file.
 * @throws CorpusError naming the first wrong line.
 */
export function readSenses(): Map<string, Sense> {
  const found = new Map<string, Sense>();
  for (const [index, line] of readFileSync(FILE, 'utf8').split('\n').entries()) {
    if (index === 0 || line === '') continue;
    const [word = '', name] = line.split('\t');
    const parsed = v.safeParse(sense, name);
    if (!parsed.success) throw new CorpusError(`${FILE}:${index + 1}: sense: ${parsed.issues[0].message}`);
    found.set(word, parsed.output);
  }
  return found;
}

/** The list as the model carries it. */
export const packedSenses = (): Uint32Array => packSenses([...readSenses()].map(([word, name]) => [symbolHash(word), name] as const));
