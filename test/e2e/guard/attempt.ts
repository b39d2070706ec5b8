/** What comes of one press, in tests that come to it by ways of their own. */
import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import type { TestBrowser } from '../harness/browser.ts';
import { until } from '../harness/dialog.ts';
import { settled } from '../harness/settled.ts';
import { accepted } from './action-case.ts';

export interface Attempt {
  readonly browser: TestBrowser;
  readonly page: Page;
  /** What the site calls it when it accepts it. */
  readonly received: string;
  act(page: Page): Promise<void>;
}

async function asked({ browser, page, received, act }: Attempt): Promise<void> {
  await act(page);
  await browser.dialog(page).waitOpen();
  expect(await accepted(page, received)).toBe(0);
}

/** It is asked about, and Batal leaves nothing of it. */
export async function cancelled(attempt: Attempt): Promise<void> {
  const { browser, page, received } = attempt;
  await asked(attempt);
  await browser.dialog(page).press('cancel');
  await settled(page);
  expect(await accepted(page, received)).toBe(0);
}

/** It is asked about, and Lanjutkan does it once. */
export async function confirmed(attempt: Attempt): Promise<void> {
  const { browser, page, received } = attempt;
  await asked(attempt);
  await browser.dialog(page).press('confirm');
  await until(`the site to receive ${received}`, async () => (await accepted(page, received)) > 0);
  await settled(page);
  expect(await accepted(page, received)).toBe(1);
}

/** The site has it unasked, by the person's own events; ours, where any are expected, are not looked for. */
export async function passed({ browser, page, received, act }: Attempt, events: 'own' | 'any' = 'own'): Promise<void> {
  // What isn't judged yet is held for as long, and done by us.
  await settled(page);
  // Putting a file into its input makes events of its own.
  const before = await page.evaluate(() => window.replica.events.length);
  await act(page);
  await until(`the site to receive ${received}`, async () => (await accepted(page, received)) > 0);
  await settled(page);
  expect(await browser.dialog(page).open()).toBe(false);
  if (events === 'own') expect(await page.evaluate((from) => window.replica.events.slice(from).filter((line) => line.includes('untrusted')), before)).toEqual([]);
}
