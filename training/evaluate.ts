// Scores the recipe on elections it has not seen: npm run evaluate -- --data DIR [--write] [--keep FILE] [--from FILE]
// One whole election at a time is left out, with the written texts about it; the written texts are scored in five folds, an
// invented contest never in two, and those of either writer by a model that has only read the other's. `--write` puts the tables and plots into docs/model-card.md.
// The folds are shared out among the machine's cores. `--keep FILE` also writes what was judged, and `--from FILE` reports it again without learning: to
// look at another caution threshold, the one setting that judging does not depend on.
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import * as v from 'valibot';
import { type Fold, FoldRunner, FOLDS, readingOf } from './folds.ts';
import { dataFolder } from './folder.ts';
import { report } from './report.ts';
import type { Judged } from './score.ts';

const args = process.argv.slice(2);
const folder = dataFolder(args);

/** The argument after a flag. */
function after(flag: string): string | undefined {
  return args.includes(flag) ? args[args.indexOf(flag) + 1] : undefined;
}

const kept = v.array(v.array(v.object({ label: v.number(), source: v.string(), probability: v.pipe(v.array(v.number()), v.transform((values) => Float64Array.from(values))) })));

function readKept(file: string): Map<Fold, Judged[]> {
  const folds = v.parse(kept, JSON.parse(readFileSync(file, 'utf8')));
  return new Map(FOLDS.map((fold, i) => [fold, folds[i] ?? []]));
}

/** Runs every fold, as many at once as there are cores; rejects with the first error of one. */
async function runAll(): Promise<Map<Fold, Judged[]>> {
  const done = new Map<Fold, Judged[]>();
  const waiting = [...FOLDS];
  const work = (): Promise<void> => new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { argv: args });
    let fold = waiting.shift();
    const next = (): void => {
      if (fold) worker.postMessage(FOLDS.indexOf(fold), []);
      else void worker.terminate().then(() => resolve());
    };
    worker.on('message', (judged: Judged[]) => {
      const last = fold;
      if (last) done.set(last, judged);
      console.error(`${done.size} of ${FOLDS.length} folds`);
      // Rather one of the same reading, which need not be read again.
      const same = waiting.findIndex((one) => last !== undefined && readingOf(one) === readingOf(last));
      [fold] = waiting.splice(Math.max(0, same), 1);
      next();
    });
    worker.on('error', reject);
    next();
  });
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), FOLDS.length) }, work));
  return done;
}

if (!isMainThread && parentPort) {
  const port = parentPort;
  const runner = new FoldRunner(folder);
  port.on('message', (index: number) => {
    const fold = FOLDS[index];
    if (fold) port.postMessage(runner.run(fold), []);
  });
} else {
  const from = after('--from');
  const keep = after('--keep');
  const results = from === undefined ? await runAll() : readKept(from);
  if (keep !== undefined) writeFileSync(keep, JSON.stringify(FOLDS.map((fold) => (results.get(fold) ?? []).map(({ label, source, probability }) => ({ label, source, probability: [...probability] })))));
  report(results, args.includes('--write'));
}
