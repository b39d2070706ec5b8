import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Assessment, Content } from '../src/classifier/assessment.ts';
import { type Classifier, createClassifier } from '../src/classifier/classifier.ts';
import { builtInPacks, packsInOffice } from '../src/packs/index.ts';
import { readUnseen } from './corpus.ts';
import { SETTINGS } from './recipe.ts';
import { scoresOf } from './score.ts';
import { judgeUnseen } from './unseen.ts';

const FILE = 'public/model.bin';
const content = (text: string): Content => ({ text, imageTexts: [], hashtags: [], links: [] });
const GRAVITY = { safe: 0, caution: 1, risky: 2 } as const;

/** As on a device in the writer's region: the built-in packs and those of all contests that the writer invented. */
function classifiers(): (id: string) => Classifier {
  const { packs } = readUnseen();
  const bytes = new Uint8Array(readFileSync(FILE));
  const made = new Map<string, Classifier>();
  return (id) => {
    const writer = id.slice(0, id.indexOf('-') + 1);
    const own = packs.filter((pack) => pack.id.startsWith(writer));
    const known = made.get(writer) ?? createClassifier(bytes, [...builtInPacks, ...own], new Set([...packsInOffice, ...own.map((pack) => pack.id)]));
    made.set(writer, known);
    return known;
  };
}

const without = (text: string, { reasons }: Assessment): string => reasons.toReversed().reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);

describe('texts that nothing was learned from', () => {
  // The card has the figures; these bounds, a little below them, catch a change of the reader or the weights that makes them worse.
  it('are judged about as well as the model card says', () => {
    const scores = scoresOf(judgeUnseen(FILE), SETTINGS.risky.subject, SETTINGS.caution);
    expect(scores.f1).toBeGreaterThan(0.935);
    expect(scores.auc).toBeGreaterThan(0.985);
    expect(scores.harmlessInterrupted).toBeLessThan(0.045);
    expect(scores.riskyAsSafe).toBeLessThan(0.05);
  }, 90_000);

  it('are judged milder, nine times in ten at least, without the few spans that are shown as reasons', () => {
    const classifierOf = classifiers();
    let interrupted = 0;
    let milder = 0;
    for (const { id, text } of readUnseen().rows) {
      const classifier = classifierOf(id);
      const before = classifier.assess(content(text), 'subject');
      if (before.risk === 'safe') continue;
      interrupted += 1;
      if (GRAVITY[classifier.assess(content(without(text, before)), 'subject').risk] < GRAVITY[before.risk]) milder += 1;
    }
    expect(interrupted).toBeGreaterThan(2500);
    expect(milder / interrupted).toBeGreaterThan(0.9);
  }, 90_000);
});
