import { readFileSync, writeFileSync } from 'node:fs';
import { riskyOf } from '../src/classifier/judgement.ts';
import { ELECTIONS } from './elections.ts';
import { type Fold, FOLDS, QUARTER } from './folds.ts';
import { linePlot } from './plot.ts';
import { SETTINGS } from './recipe.ts';
import { intervals, type Judged, type Scores, scoresOf } from './score.ts';
import { judgeUnseen, madeBy, type MadeBy } from './unseen.ts';

const risky = SETTINGS.risky.subject;
const UNSEEN = {
  nothing: 'nothing was chosen by these', totals: 'settings were chosen by how these score', errors: 'errors on these were looked at',
} as const satisfies Readonly<Record<MadeBy, string>>;
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
/**
 * Prints the tables of judged folds, and of the texts that nothing is learned from.
 * @param write also puts them and the plots into docs/model-card.md
 */
export function report(results: ReadonlyMap<Fold, Judged[]>, write: boolean): void {
  const of = (choose: (fold: Fold) => boolean): Judged[] => [...FOLDS].filter(choose).flatMap((fold) => results.get(fold) ?? []);
  const byElection = Object.keys(ELECTIONS).map((held) => [held, of((fold) => fold.kind === 'election' && fold.share === 1 && fold.held === held)] as const);
  const real = byElection.flatMap(([, items]) => items);
  const curve = [[QUARTER, of((fold) => fold.kind === 'election' && fold.share === QUARTER)], [1, real]] as const;
  const written = of((fold) => fold.kind === 'written');
  const writer = (origin: 'given' | 'own'): Judged[] => of((fold) => fold.kind === 'writer' && fold.origin === origin);
  const unseen = judgeUnseen('public/model.bin');
  const tables = [
    `Thresholds: risky ${SETTINGS.risky.subject}, caution ${SETTINGS.caution}. Intervals are 95 %, by resampling texts.`,
    '', '### Real posts, each election unseen', '', head, line('**all**', real, true),
    ...byElection.map(([name, items]) => line(name, items, true)),
    '', '### Written texts, in folds', '', head, line('**all**', written, true), line('first writer, learned from the others', writer('given'), true), line('the others, learned from the first', writer('own'), true), ...grouped(written).map(([name, items]) => line(name, items, false)),
    '', '### Written by others, never learned from, judged by the shipped model', '', head,
    ...Object.entries(UNSEEN).flatMap(([by, name]) => {
      const items = unseen.filter((item) => madeBy(item) === by);
      return [line(`**${name}**`, items, true), ...grouped(items).map(([source, own]) => line(source, own, false))];
    }),
    '', '### By source', '', head, ...grouped(real).map(([name, items]) => line(name, items, false)),
  ].join('\n');
  console.log(tables);
  if (write) {
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
    writeFileSync('docs/model-learning.svg', linePlot('Learning curve, unseen elections', { label: 'share of the training texts', range: unit }, { label: 'score', range: [0.4, 1] }, [
      { name: 'AUC, risky or not', colour: '#1b6ca8', points: curve.map(([share, items]) => [share, scoresOf(items, risky, SETTINGS.caution).auc]) },
      { name: 'macro-F1', colour: '#c2571a', points: curve.map(([share, items]) => [share, scoresOf(items, risky, SETTINGS.caution).macroF1]) },
    ]));
    const card = readFileSync('docs/model-card.md', 'utf8');
    writeFileSync('docs/model-card.md', card.replace(/(<!-- scores -->)[\s\S]*(<!-- \/scores -->)/, (_, open: string, close: string) => `${open}\n${tables}\n${close}`));
  }
}
