// Scores the recipe on elections it has not seen: npm run evaluate -- --data DIR [--write]
// One whole election at a time is left out, with the written texts about it; the written texts are scored in five folds, an
// invented contest never in two, and those of either writer by a model that has only read the other's. `--write` puts the tables and plots into docs/model-card.md.
import { readFileSync, writeFileSync } from 'node:fs';
import type { Mark } from '../src/classifier/marks.ts';
import { doubtUnnamed, namedSentences } from '../src/classifier/evidence.ts';
import { PIECE, pieceStarts } from '../src/classifier/pieces.ts';
import { CLASS_COUNT } from '../src/classifier/model.ts';
import { readInventedPacks, readLabelled, readUnlabelled, type Row } from './corpus.ts';
import { ELECTIONS, electionOf } from './elections.ts';
import { buildExamples, withoutElection } from './examples.ts';
import { dataFolder } from './folder.ts';
import { learn, type Linear, random, scores, softmax, toSample } from './learn.ts';
import { linePlot } from './plot.ts';
import { BITS, LEARNING, SETTINGS } from './recipe.ts';
import { intervals, type Judged, riskyOf, type Scores, scoresOf } from './score.ts';
import { buildVocabulary } from './vocabulary.ts';

const args = process.argv.slice(2);
const folder = dataFolder(args);
const rows = readLabelled(folder);
const unlabelled = readUnlabelled(folder);
const invented = readInventedPacks(folder);
const risky = SETTINGS.risky.subject;

function judge(model: Linear, marks: readonly Mark[], text: string): Float64Array {
  const one = (from: number, to: number): Float64Array => {
    const p = new Float64Array(CLASS_COUNT);
    scores(model, toSample(marks, BITS, 0, 1, from, to), p);
    for (let k = 0; k < CLASS_COUNT; k += 1) p[k] = (p[k] ?? 0) / SETTINGS.temperature;
    softmax(p);
    doubtUnnamed(p, marks, from, to, SETTINGS.doubt);
    return p;
  };
  let worst = one(0, marks.length);
  if (riskyOf(worst) >= risky) return worst;
  const parts = [
    ...pieceStarts(marks.length).map((from) => [from, Math.min(marks.length, from + PIECE), SETTINGS.part.piece] as const),
    ...namedSentences(text, marks).map(([from, to]) => [from, to, SETTINGS.part.sentence] as const),
  ];
  for (const [from, to, threshold] of parts) {
    const part = one(from, to);
    if (riskyOf(part) >= threshold && riskyOf(part) > riskyOf(worst)) worst = part;
  }
  return worst;
}

/** Invented contests stay whole; other written texts are spread by their id. */
function foldOf(row: Row): number {
  const key = row.pack !== undefined && invented.some(({ id }) => id === row.pack) ? row.pack : row.id;
  let hash = 7;
  for (let i = 0; i < key.length; i += 1) hash = (Math.imul(hash, 31) + key.charCodeAt(i)) >>> 0;
  return hash % 5;
}

// A name that only a held-out election made frequent would otherwise be known from the word list.
function wordsWithout(held: string | undefined) {
  return buildVocabulary([...unlabelled, ...rows].filter(({ source }) => held === undefined || electionOf(source) !== held));
}

const real: Judged[] = [];
const byElection = new Map<string, Judged[]>();
const curve = new Map<number, Judged[]>();
for (const held of Object.keys(ELECTIONS)) {
  const { examples, marks } = buildExamples(rows, unlabelled, wordsWithout(held), invented, BITS);
  const samples = withoutElection(examples, held);
  const tests = rows.flatMap((row, i) => (row.origin === 'real' && electionOf(row.source) === held ? [[row, marks[i] ?? []] as const] : []));
  const run = (share: number): Judged[] => {
    const next = random(5);
    const model = learn(share === 1 ? samples : samples.filter(() => next() < share), LEARNING);
    return tests.map(([row, symbols]) => ({ label: row.label, probability: judge(model, symbols, row.text), source: row.source }));
  };
  const judged = run(1);
  byElection.set(held, judged);
  real.push(...judged);
  for (const share of [0.25]) curve.set(share, [...(curve.get(share) ?? []), ...run(share)]);
}
curve.set(1, real);
const written: Judged[] = [];
const whole = buildExamples(rows, unlabelled, wordsWithout(undefined), invented, BITS);
for (let fold = 0; fold < 5; fold += 1) {
  const model = learn(whole.examples.filter(({ row }) => !(row?.written && foldOf(row) === fold)).map(({ sample }) => sample), LEARNING);
  for (const [i, row] of rows.entries()) {
    if (row.written && foldOf(row) === fold) written.push({ label: row.label, probability: judge(model, whole.marks[i] ?? [], row.text), source: row.source });
  }
}
/** Each writer's texts, by what the real ones and the other writer's teach. */
const others = (['given', 'own'] as const).map((origin) => {
  const model = learn(whole.examples.filter(({ row }) => row?.origin !== origin).map(({ sample }) => sample), LEARNING);
  return rows.flatMap((row, i): Judged[] => (row.origin === origin ? [{ label: row.label, probability: judge(model, whole.marks[i] ?? [], row.text), source: row.source }] : []));
});

const show = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(3));
const COLUMNS: readonly (keyof Scores)[] = ['precision', 'recall', 'f1', 'auc', 'riskyAsSafe', 'noneInterrupted', 'harmlessInterrupted', 'macroF1'];
const head = `| | texts | ${COLUMNS.join(' | ')} |\n|---|---|${COLUMNS.map(() => '---|').join('')}`;
function line(name: string, items: readonly Judged[], ranges: boolean): string {
  const scored = scoresOf(items, risky, SETTINGS.caution);
  const wide = ranges ? intervals(items, risky, SETTINGS.caution) : undefined;
  return `| ${name} | ${items.length} | ${COLUMNS.map((key) => show(scored[key]) + (wide && !Number.isNaN(scored[key]) ? ` (${show(wide[key][0])}–${show(wide[key][1])})` : '')).join(' | ')} |`;
}
const grouped = (items: readonly Judged[]): [string, Judged[]][] => {
  const map = new Map<string, Judged[]>();
  for (const item of items) map.set(item.source, [...(map.get(item.source) ?? []), item]);
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
};
const tables = [
  `Thresholds: risky ${SETTINGS.risky.subject}, caution ${SETTINGS.caution}. Intervals are 95 %, by resampling texts.`,
  '', '### Real posts, each election unseen', '', head, line('**all**', real, true),
  ...[...byElection].map(([name, items]) => line(name, items, true)),
  '', '### Written texts, in folds', '', head, line('**all**', written, true), line('first writer, learned from the second', others[0] ?? [], true), line('second writer, learned from the first', others[1] ?? [], true), ...grouped(written).map(([name, items]) => line(name, items, false)),
  '', '### By source', '', head, ...grouped(real).map(([name, items]) => line(name, items, false)),
].join('\n');
console.log(tables);

function precisionRecall(items: readonly Judged[]): [number, number][] {
  const sorted = [...items].sort((a, b) => riskyOf(b.probability) - riskyOf(a.probability));
  const all = items.filter(({ label }) => label >= 3).length;
  let hit = 0;
  const points: [number, number][] = [];
  for (const [i, { label }] of sorted.entries()) {
    if (label >= 3) hit += 1;
    if (i % Math.ceil(sorted.length / 200) === 0 && i > 20) points.push([hit / all, hit / (i + 1)]);
  }
  return points;
}
function calibration(items: readonly Judged[]): [number, number][] {
  const bins = Array.from({ length: 10 }, () => ({ sum: 0, hit: 0, count: 0 }));
  for (const { label, probability } of items) {
    const bin = bins[Math.min(9, Math.floor(riskyOf(probability) * 10))];
    if (!bin) continue;
    bin.sum += riskyOf(probability);
    bin.hit += label >= 3 ? 1 : 0;
    bin.count += 1;
  }
  return bins.filter(({ count }) => count > 0).map(({ sum, hit, count }) => [sum / count, hit / count]);
}
if (args.includes('--write')) {
  const unit = [0, 1] as const;
  writeFileSync('docs/model-precision-recall.svg', linePlot('Risky: precision and recall', { label: 'recall', range: unit }, { label: 'precision', range: unit }, [
    { name: 'real posts, unseen elections', colour: '#1b6ca8', points: precisionRecall(real) },
    { name: 'written texts, in folds', colour: '#c2571a', points: precisionRecall(written) },
  ]));
  writeFileSync('docs/model-calibration.svg', linePlot('Calibration of the risky probability', { label: 'said', range: unit }, { label: 'found', range: unit }, [
    { name: 'perfect', colour: '#999', points: [[0, 0], [1, 1]] },
    { name: 'real posts', colour: '#1b6ca8', points: calibration(real) },
    { name: 'written texts', colour: '#c2571a', points: calibration(written) },
  ]));
  const shares = [...curve].sort(([a], [b]) => a - b);
  writeFileSync('docs/model-learning.svg', linePlot('Learning curve, unseen elections', { label: 'share of the training texts', range: unit }, { label: 'score', range: [0.4, 1] }, [
    { name: 'AUC, risky or not', colour: '#1b6ca8', points: shares.map(([share, items]) => [share, scoresOf(items, risky, SETTINGS.caution).auc]) },
    { name: 'macro-F1', colour: '#c2571a', points: shares.map(([share, items]) => [share, scoresOf(items, risky, SETTINGS.caution).macroF1]) },
  ]));
  const card = readFileSync('docs/model-card.md', 'utf8');
  writeFileSync('docs/model-card.md', card.replace(/(<!-- scores -->)[\s\S]*(<!-- \/scores -->)/, (_, open: string, close: string) => `${open}\n${tables}\n${close}`));
}
