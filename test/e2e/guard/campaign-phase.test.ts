/** During a campaign political discussion is asked about too, shortly, where the person would speak on it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { type TestBrowser } from '../harness/browser.ts';
import { until } from '../harness/dialog.ts';
import { launch } from '../harness/launch.ts';
import { discussed } from '../../replicas/posts/civic.ts';
import { accepted, press } from './action-case.ts';

/** In the campaign for the presidential election of 2024. */
const THEN = '2024-01-05T05:00:00Z';
/** News of a survey. */
const POST = discussed[1]?.id ?? '';

/** Turns back the clock of a JavaScript world; it goes on from there. */
const turnBack = `(() => {
  const Real = Date;
  const shift = Real.now() - Real.parse('${THEN}');
  globalThis.Date = class extends Real {
    constructor(...parts) { if (parts.length > 0) super(...parts); else super(Real.now() - shift); }
    static now() { return Real.now() - shift; }
  };
})()`;

/** The worker and the guard live in worlds of their own; the page's clock does not matter. */
async function turnBackTheClock(browser: TestBrowser, page: Page): Promise<void> {
  const [worker] = browser.context.serviceWorkers();
  if (!worker) throw new Error('The worker sleeps.');
  await worker.evaluate(turnBack);
  // Verdicts of today must not last.
  await page.reload();
  const session = await browser.context.newCDPSession(page);
  const worlds: { id: number; name: string; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const guard = worlds.filter(({ name }) => name === 'Jaga Jempol');
  expect(guard.length).toBe(1);
  for (const { id } of guard) await session.send('Runtime.evaluate', { contextId: id, expression: turnBack });
}

describe('in a campaign', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launch('chromium', { active: true });
  });
  afterAll(() => browser.close());

  test('a repost of political news is asked about, shortly; a like of it is not; today neither is', async () => {
    const page = await browser.page('https://x.com/home');
    const dialog = browser.dialog(page);
    const repost = async (): Promise<void> => {
      await press(page, 'repost', POST);
      await press(page, 'repost-confirm');
    };
    await repost();
    await until('the repost', async () => (await accepted(page, 'repost')) > 0);
    await dialog.staysClosed();

    await turnBackTheClock(browser, page);
    await repost();
    await dialog.waitOpen();
    expect(await accepted(page, 'repost')).toBe(0);
    expect(await dialog.item('sanction')).not.toBeNull();
    await dialog.press('cancel');
    await dialog.waitClosed();
    // The menu of the site is still open.
    await page.keyboard.press('Escape');
    await press(page, 'like', POST);
    await until('the like', async () => (await accepted(page, 'like')) > 0);
    await dialog.staysClosed();
    await page.close();
  });
});
