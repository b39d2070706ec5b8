import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Content } from '../classifier/assessment.ts';
import { createClassifier } from '../classifier/classifier.ts';
import { builtInPacks } from '../packs/index.ts';
import type { Settings } from '../protocol.ts';
import type { Phase } from '../vocabulary.ts';
import { explain } from './explain.ts';
import { weigh } from './weigh.ts';

const classifier = createClassifier(new Uint8Array(readFileSync('public/model.bin')), builtInPacks);
const settings: Settings = { role: 'pns', region: null, language: 'auto', strictness: 'standard' };
const content = (author: string, handle: string, text = ''): Content => ({ text, author, handle, imageTexts: [], hashtags: [], links: [] });

const shown = (account: Content, phase: Phase): string => {
  const { risk, class: of, account: whose } = weigh(classifier, account, 'account');
  const { view, ruleShown } = explain({ kind: 'follow', account, unchecked: false }, { classifier, phase, election: 'pemilu', settings, language: 'id' });
  return [risk, of, whose, view.tone, view.title, view.rule.wording, ruleShown, view.sanction.level, view.sanction.title, view.sanction.text].join(' | ');
};

/** The ways a site gives a name: beside a handle, with "Official", or as a line of the introduction under the handle alone. */
const FORMS: readonly (readonly [string, (name: string, handle: string) => Content])[] = [
  ['name alone', (name) => content(name, '')],
  ['name and handle', (name, handle) => content(name, handle)],
  ['name and office', (name, handle) => content(name, handle, 'Akun resmi. Menyapa warga setiap hari.')],
  ['Official', (name, handle) => content(`${name} Official`, `${handle}_official`)],
  ['Resmi', (name) => content(`${name} Resmi`, 'x_official')],
  ['name in the introduction', (name, handle) => content(`${handle}_official`, `${handle}_official`, `${name}\nPresiden Republik Indonesia ke-8`)],
];

const parties = builtInPacks.flatMap((pack) => pack.parties).map(({ id, name, aliases, handles }) => ({ name, short: aliases[0] ?? name, handle: handles[0] ?? `@${id.replaceAll('-', '_')}` }));
const contestants = builtInPacks
  .flatMap((pack) => pack.contestants)
  .flatMap(({ names, handles }) => [...names, names.join(' – ')].map((name, index) => ({ name, handle: handles[index] ?? `@${name.toLowerCase().replaceAll(/[^a-z]/g, '')}` })))
  // One given name is anybody's.
  .filter(({ name }) => name.includes(' '));

describe('following a contestant’s or a party’s account is the same for each', () => {
  test('are all there', () => {
    expect(parties.length).toBe(26);
    expect(contestants.length).toBeGreaterThan(400);
  });

  test.each(FORMS)('%s', (_form, of) => {
    for (const phase of ['P0', 'P2'] as const) {
      const all = new Map<string, string[]>();
      const note = (text: string, name: string): void => void all.set(text, [...(all.get(text) ?? []), name]);
      for (const { name, handle } of [...parties, ...contestants]) note(shown(of(name, handle), phase), name);
      expect([...all].map(([text, names]) => [text, names.length, names.slice(0, 5)])).toHaveLength(1);
      expect([...all.keys()][0]).toMatch(/^caution \| discussion \| contestant \| caution \| .*akun kontestan.*advice/);
    }
  });

  test.each(['Official', 'Resmi'])('a party by its short name with "%s"', (word) => {
    expect(new Set(parties.map(({ short, handle }) => shown(content(`${short} ${word}`, `${handle}_official`), 'P2'))).size).toBe(1);
  });

  test('their volunteers are for winning, whoever they are for', () => {
    const of = (all: readonly { readonly name: string }[]): string[] => [...new Set(all.map(({ name }) => shown(content(`Relawan ${name}`, 'x_official'), 'P2')))];
    expect(of(contestants)).toEqual([expect.stringMatching(/^risky \| support \| winning .*termasuk pelanggaran disiplin/)]);
    // The decree speaks of accounts for winning candidates, so for a party it is read by analogy.
    expect(of(parties)).toEqual([expect.stringMatching(/^risky \| support \| winning .*berisiko dinilai sebagai pelanggaran disiplin/)]);
  });
});
