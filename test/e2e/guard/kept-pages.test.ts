/** Pages that the browser keeps when they are left, and shows as they were upon "back"; and others that are hard to reach: stuck, private. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { BROWSERS, type TestBrowser } from '../harness/browser.ts';
import { until } from '../harness/dialog.ts';
import { launch } from '../harness/launch.ts';
import { settled } from '../harness/settled.ts';
import { kept, POPUP } from '../pages/extension.ts';
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

describe.each(BROWSERS)('in %s', (kind) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launch(kind, { active: true, keepsPages: true, inPrivate: kind === 'chromium', ...(kind === 'firefox' ? { preferences: { 'extensions.background.idle.timeout': 1000 } } : {}) });
  });
  afterAll(() => browser.close());

  test('a page left under a dialog comes back without it, with its draft, and asks again', async () => {
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

  test('a page left while the worker was asked about a post judges it upon "back"', async () => {
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

  // Firefox lets an extension into private windows only by what this driver can't say: `page-life.test.ts`.
  if (kind === 'chromium') {
    test('a page in a private window is guarded where that is allowed, and leaves no count', async () => {
      const own = await browser.extensionPage(POPUP);
      const { state: before } = await kept(own);
      const context = await browser.context.browser()?.newContext({ ignoreHTTPSErrors: true });
      if (!context) throw new Error('no browser');
      const page = await context.newPage();
      await page.goto(KEPT);
      const { x, y } = await place(page, 'like', POST.campaign);
      await page.mouse.move(x, y);
      await page.waitForTimeout(500);
      await page.mouse.click(x, y, { delay: 40 });
      const dialog = browser.dialog(page);
      await dialog.waitOpen();
      await dialog.press('confirm');
      await until('the like', async () => (await accepted(page, 'like')) > 0);
      await page.waitForTimeout(300);
      expect(await accepted(page, 'like')).toBe(1);
      await context.close();
      expect(before).toMatchObject({ active: true });
      expect((await kept(own))['state']).toEqual(before);
      await own.close();
    });
  }

  /** Protection is off and the page has heard of it: a like reaches it with every event, and nothing is asked. */
  async function isFree(page: Page): Promise<void> {
    const { x, y } = await place(page, 'like', POST.campaign);
    await page.mouse.move(x, y);
    await settled(page);
    await page.evaluate(() => window.replica.reset());
    await page.mouse.click(x, y, { delay: 40 });
    await until('the like', async () => (await accepted(page, 'like')) > 0);
    expect(await seen(page)).toContain('click window capture button[like]');
    expect(await browser.dialog(page).open()).toBe(false);
    await page.close();
  }

  test('a page kept while consent was withdrawn lets go', async () => {
    const page = await opened(browser);
    await settled(page);
    await leave(page);
    await browser.deactivate();
    await page.bringToFront();
    await back(page);
    await isFree(page);
  });

  test('a page stuck in a long script under its dialog while consent was withdrawn lets go when it is free', async () => {
    await browser.activate();
    const page = await opened(browser);
    await press(page, 'like', POST.campaign);
    await browser.dialog(page).waitOpen();
    await page.evaluate(() => {
      setTimeout(() => {
        for (const end = Date.now() + 5000; Date.now() < end;);
        document.documentElement.setAttribute('data-free', '');
      });
    });
    await browser.deactivate();
    await page.bringToFront();
    await until('the page to be free', () => page.evaluate(() => document.documentElement.hasAttribute('data-free')));
    await browser.dialog(page).waitClosed();
    expect(await accepted(page, 'like')).toBe(0);
    await isFree(page);
  });
});
