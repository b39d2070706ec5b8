/** Holds `docs/coverage.md`, whose marks come from test reports, to the cases that are declared. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sites } from '../../src/sites/index.ts';
import { coveragePage, rowsIn } from '../e2e/guard/coverage-table.ts';
import { checksOf, titleOf, wayOf } from '../e2e/guard/checks.ts';
import { declaredChecks, triedSites } from '../e2e/guard/tried-sites.ts';
import { BROWSERS } from '../e2e/harness/browser.ts';

const root = resolve(import.meta.dirname, '../..');

describe('what is tried', () => {
  test('every guarded site is', () => {
    expect([...new Set(triedSites.map(({ id }) => id))].sort()).toEqual(sites.map(({ id }) => id).sort());
  });

  test.each(sites.map(({ id }) => id))('%s has cases and decoys', (site) => {
    const parts = triedSites.filter(({ id }) => id === site);
    expect(parts.flatMap(({ cases }) => cases).length).toBeGreaterThan(5);
    expect(parts.flatMap(({ decoys }) => decoys).length).toBeGreaterThan(2);
  });

  test.each(triedSites)('$name has no two checks of one name', ({ name }) => {
    for (const browser of BROWSERS) {
      const titles = declaredChecks().filter((check) => check.site === name && check.browser === browser).map(titleOf);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });

  test.each(triedSites)('$name: npm test tries a part of the matrix, with each action and way held in both browsers and untouched in one, each way untouched in both', ({ cases, decoys }) => {
    const actionOf = (name: string): string | undefined => cases.find((each) => each.name === name)?.received;
    const kindOf = (name: string): string => `${actionOf(name)} by ${wayOf(name).way}`;
    const kinds = new Set(cases.map(({ name }) => kindOf(name)));
    const ways = new Set(cases.map(({ name }) => wayOf(name).way));
    for (const browser of BROWSERS) {
      const matrix = new Set(checksOf(cases, decoys, browser, 'views').map(titleOf));
      const tried = checksOf(cases, decoys, browser, 'actions');
      const whole = tried.map((check) => titleOf(check.sort === 'view' || check.sort === 'way' ? { ...check, sort: 'campaign' } : check));
      expect(whole.filter((title) => !matrix.has(title))).toEqual([]);
      expect(new Set(whole).size).toBe(tried.length);
      const held = tried.filter(({ sort }) => sort === 'campaign' || sort === 'way');
      expect(new Set(held.map(({ name }) => kindOf(name)))).toEqual(kinds);
      for (const wanted of ['campaign', 'ordinary'] as const) {
        const found = new Set(tried.filter(({ sort }) => sort === wanted).map(({ name }) => name));
        if (browser === 'chromium') expect(new Set([...found].map(kindOf))).toEqual(kinds);
        else expect(new Set([...found].map((name) => wayOf(name).way))).toEqual(ways);
      }
    }
  });

  test.each(triedSites.flatMap(({ id }) => BROWSERS.map((browser) => `${id}.${browser}.test.ts`)))('%s is there', (file) => {
    expect(existsSync(join(root, 'test/e2e/guard', file))).toBe(true);
  });

  test('docs/coverage.md has a row for each declared case, and no other: else run npm run matrix and npm run coverage', () => {
    const declared = coveragePage(triedSites.map(({ name }) => name), declaredChecks(), () => true);
    expect(rowsIn(readFileSync(join(root, 'docs/coverage.md'), 'utf8'))).toEqual(rowsIn(declared));
  });
});
