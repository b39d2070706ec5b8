// Trains `public/model.bin` from a corpus folder: npm run train -- --data DIR [--out FILE]
// The same folder gives the same bytes: seeded, one thread, fixed order.
import { writeFileSync } from 'node:fs';
import { writeModel } from '../src/classifier/model.ts';
import { readInventedPacks, readLabelled, readUnlabelled } from './corpus.ts';
import { dataFolder } from './folder.ts';
import { buildExamples } from './examples.ts';
import { fitModel } from './fit.ts';
import { BITS } from './recipe.ts';
import { buildVocabulary } from './vocabulary.ts';

const args = process.argv.slice(2);
const folder = dataFolder(args);
const out = args.includes('--out') ? (args[args.indexOf('--out') + 1] ?? 'public/model.bin') : 'public/model.bin';
const begin = Date.now();
const rows = readLabelled(folder);
const unlabelled = readUnlabelled(folder);
const vocabulary = buildVocabulary([...unlabelled, ...rows]);
const { examples, symbols } = buildExamples(rows, unlabelled, vocabulary, readInventedPacks(folder), BITS);
const bytes = writeModel(fitModel(vocabulary, examples, symbols));
writeFileSync(out, bytes);
console.log(`${rows.length} texts → ${out}, ${bytes.length} bytes, ${((Date.now() - begin) / 1000).toFixed(1)} s`);
