/** What axe finds on a page of the extension. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What differs in the dark. */
const COLOURS = ['color-contrast'];

/** Runs axe with every rule, best practices included; in the dark with that of colours, since the rest is the same page. */
export async function violations(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  await page.evaluate(axe);
  const { violations: found, passes } = await page.evaluate(async (only): Promise<Pick<AxeResults, 'violations' | 'passes'>> => {
    const { axe: runner } = window as unknown as { axe: { run(options: { runOnly?: string[] }): Promise<AxeResults> } };
    return runner.run(only === null ? {} : { runOnly: only });
  }, colorScheme === 'dark' ? COLOURS : null);
  // An axe that looked at nothing finds nothing.
  expect(passes.length).toBeGreaterThanOrEqual(colorScheme === 'dark' ? COLOURS.length : 16);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' | ')}`);
}
