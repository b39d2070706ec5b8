/** Pages that the browser keeps when they are left, and shows as they were upon "back". */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { BROWSERS, type TestBrowser } from '../harness/browser.ts';
import { until } from '../harness/dialog.ts';
import { launch } from '../harness/launch.ts';
import { settled } from '../harness/settled.ts';
import { accepted, place, press, seen, textIn, write } from './action-case.ts';
import { POST, TEXT } from './contents.ts';

const KEPT = 'https://x.com/home?kept';
const NEXT = 'https://x.com/explore?kept';

const isAt = (page: Page, path: string): Promise<void> =>
  until(`the page ${path}`, () => page.evaluate((wanted) => location.pathname === wanted && document.readyState === 'complete', path).catch(() => false)).then(() => undefined);

async function opened(browser: TestBrowser): Promise<Page> {
  const page = await browser.page(KEPT);
  await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => document.documentElement.setAttribute('data-kept', String(persisted))));
  return page;
}

async function leave(page: Page): Promise<void> {
  await page.evaluate((address) => void setTimeout(() => location.assign(address)), NEXT);
  await isAt(page, '/explore');
}

async function back(page: Page): Promise<void> {
  await page.evaluate(() => void setTimeout(() => history.back()));
  await isAt(page, '/home');
  expect(await page.evaluate(() => document.documentElement.getAttribute('data-kept')), 'the page was kept').toBe('true');
}

describe.each(BROWSERS)('in %s a page kept for "back"', (kind) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launch(kind, { active: true, keepsPages: true, ...(kind === 'firefox' ? { preferences: { 'extensions.background.idle.timeout': 1000 } } : {}) });
  });
  afterAll(() => browser.close());

  test('and left under a dialog comes back without it, with its draft, and asks again', async () => {
    const page = await opened(browser);
    const dialog = browser.dialog(page);
    await write(page, 'editor', TEXT.campaign);
    await settled(page);
    await page.keyboard.press('Control+Enter');
    await dialog.waitOpen();
    await leave(page);
    await back(page);
    expect(await dialog.open()).toBe(false);
    expect(await page.evaluate(() => document.querySelectorAll('html > div').length)).toBe(0);
    expect(await accepted(page, 'post')).toBe(0);
    expect((await textIn(page, 'editor')).trim()).toBe(TEXT.campaign);
    await press(page, 'editor');
    await page.keyboard.press('Control+Enter');
    await dialog.waitOpen();
    await dialog.press('confirm');
    await until('the post', async () => (await accepted(page, 'post')) > 0);
    await settled(page);
    expect(await accepted(page, 'post')).toBe(1);
    await page.close();
  });

  test('and left while the worker was asked about a post judges it upon "back"', async () => {
    const page = await opened(browser);
    const dialog = browser.dialog(page);
    const { x, y } = await place(page, 'like', POST.campaign);
    await page.mouse.move(x - 300, 5);
    await settled(page);
    // A worker that must wake first answers when the page is gone.
    await browser.stopWorker();
    await page.bringToFront();
    await page.evaluate(
      ([id, next]) => {
        const text = window.replica.control('like', id)?.closest('article')?.querySelector('[data-testid="tweetText"]');
        if (!text) throw new Error('no text');
        addEventListener('pointerover', ({ target }) => {
          if (target instanceof Element && target.closest('[data-testid="like"]')) location.assign(next ?? '');
        });
        text.textContent = 'Ayo coblos Prabowo-Gibran nomor 2 sekarang juga, menangkan satu putaran!';
      },
      [POST.campaign, NEXT],
    );
    await page.mouse.move(x, y);
    await isAt(page, '/explore');
    await page.waitForTimeout(1000);
    await back(page);
    await settled(page);
    await page.evaluate(() => window.replica.reset());
    await page.mouse.click(x, y, { delay: 40 });
    await until('the dialog or the like', async () => (await dialog.open()) || (await accepted(page, 'like')) > 0);
    expect(await accepted(page, 'like')).toBe(0);
    expect(await seen(page)).toEqual([]);
    await page.close();
  });

  test('and whose consent was withdrawn meanwhile lets go', async () => {
    const page = await opened(browser);
    await settled(page);
    await leave(page);
    await browser.deactivate();
    await page.bringToFront();
    await back(page);
    const { x, y } = await place(page, 'like', POST.campaign);
    await page.mouse.move(x, y);
    await settled(page);
    await page.evaluate(() => window.replica.reset());
    await page.mouse.click(x, y, { delay: 40 });
    await until('the like', async () => (await accepted(page, 'like')) > 0);
    expect(await seen(page)).toContain('click window capture button[like]');
    expect(await browser.dialog(page).open()).toBe(false);
    await page.close();
  });
});
