// Writes training/corpus.tsv from a corpus folder: pointers, labels and hashes, never texts.
// It documents what was trained on and is not needed to train: node scripts/ts.mjs training/pointers.ts --data DIR
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MODEL_CLASSES } from '../src/classifier/classes.ts';
import { readLabelled, textHash } from './corpus.ts';
import { dataFolder } from './folder.ts';

const folder = dataFolder(process.argv.slice(2));
const repositories = new Map(
  readFileSync(join(folder, 'SOURCES.tsv'), 'utf8').split('\n').slice(1).map((line) => line.split('\t')).map(([source = '', , repository = '', commit = '']) => [source, [repository, commit]] as const),
);
const lines = readLabelled(folder).filter(({ written }) => !written).map(({ id, source, label, text }) => {
  const [repository = '', commit = ''] = repositories.get(source) ?? [];
  return [source, repository, commit, id.slice(source.length + 1), MODEL_CLASSES[label], textHash(text)].join('\t');
});
writeFileSync('training/corpus.tsv', `source\trepository\tcommit\trow\tlabel\tsha256_16\n${lines.join('\n')}\n`);
console.log(`${lines.length} pointers`);
