/** What happens to a held action when the worker, the list, the page or the protection goes away meanwhile. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { BROWSERS, type TestBrowser } from '../harness/browser.ts';
import { until } from '../harness/dialog.ts';
import { launch } from '../harness/launch.ts';
import { setWitness, settled } from '../harness/settled.ts';
import { POPUP } from '../pages/extension.ts';
import { accepted, focus, place, press, seen } from './action-case.ts';

const HOME = 'https://x.com/home';
const CAMPAIGN = '1790000000000000302';
const ORDINARY = '1790000000000000006';
/** How long nothing more may come, in milliseconds. */
const QUIET = 300;

const receivedOn = (page: Page, kind: string): Promise<(string | null)[]> =>
  page.evaluate((wanted) => window.replica.received.filter((each) => each.kind === wanted).map((each) => each.postId), kind);

describe.each(BROWSERS)('a held action in %s', (kind) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launch(kind, { active: true, ...(kind === 'firefox' ? { preferences: { 'extensions.background.idle.timeout': 1000 } } : {}) });
  });
  afterAll(() => browser.close());

  async function asked(): Promise<{ page: Page; dialog: ReturnType<TestBrowser['dialog']> }> {
    const page = await browser.page(HOME);
    const dialog = browser.dialog(page);
    await press(page, 'like', CAMPAIGN);
    await dialog.waitOpen();
    return { page, dialog };
  }

  test('the worker stopped before the press wakes and answers in time', async () => {
    const page = await browser.page(HOME);
    const { x, y } = await place(page, 'like', CAMPAIGN);
    await page.mouse.move(x, y);
    await settled(page);
    await browser.stopWorker();
    // By the mouse alone: to ask the worker whether all is settled would wake it before the press.
    await page.bringToFront();
    await page.mouse.click(x, y, { delay: 40 });
    await browser.dialog(page).waitOpen();
    expect(await accepted(page, 'like')).toBe(0);
    await until('the rule', async () => (await browser.dialog(page).item('rule')) !== null);
    expect((await browser.dialog(page).text('rule')).length).toBeGreaterThan(20);
    await browser.dialog(page).press('cancel');
    await page.close();
  });

  test('the worker stopped during the dialog changes nothing: one like after Lanjutkan', async () => {
    const { page, dialog } = await asked();
    await browser.stopWorker();
    await dialog.press('confirm');
    await until('the like', async () => (await accepted(page, 'like')) > 0);
    await page.waitForTimeout(QUIET);
    expect(await receivedOn(page, 'like')).toEqual([CAMPAIGN]);
    await page.close();
  });

  test('the list recycled during the dialog: the like goes to the post that was asked about, or nowhere', async () => {
    const { page, dialog } = await asked();
    await page.evaluate(() => window.replica.recycle(1));
    await dialog.press('confirm');
    await dialog.waitClosed();
    await page.waitForTimeout(QUIET);
    const likes = await receivedOn(page, 'like');
    expect(likes.filter((id) => id !== CAMPAIGN)).toEqual([]);
    expect(likes.length).toBeLessThanOrEqual(1);
    await page.close();
  });

  test('the post gone during the dialog: nothing is sent, and the next press goes through once without a question', async () => {
    const { page, dialog } = await asked();
    await page.evaluate(() => window.replica.navigate('/explore'));
    await dialog.press('confirm');
    await dialog.waitClosed();
    await page.waitForTimeout(QUIET);
    expect(await accepted(page, 'like')).toBe(0);
    await page.evaluate(() => window.replica.navigate('/home'));
    await press(page, 'like', CAMPAIGN);
    await until('the like', async () => (await accepted(page, 'like')) > 0);
    await dialog.staysClosed();
    // The pass is used up: another press of the same, once undone, is asked about again.
    await press(page, 'like', CAMPAIGN);
    await until('the unlike', async () => (await accepted(page, 'unlike')) > 0);
    await press(page, 'like', CAMPAIGN);
    await dialog.waitOpen();
    expect(await accepted(page, 'like')).toBe(1);
    await page.close();
  });

  test('the page loaded anew during the dialog: nothing is sent', async () => {
    const { page, dialog } = await asked();
    await page.reload();
    await page.waitForTimeout(QUIET);
    expect(await accepted(page, 'like')).toBe(0);
    expect(await dialog.open()).toBe(false);
    await page.close();
  });

  test('a double click and a held-down key make one question and at most one like', async () => {
    const page = await browser.page(HOME);
    const dialog = browser.dialog(page);
    await focus(page, 'article', CAMPAIGN);
    const { x, y } = await place(page, 'like', CAMPAIGN);
    await settled(page);
    await page.mouse.dblclick(x, y);
    await dialog.waitOpen();
    await dialog.press('cancel');
    await dialog.waitClosed();
    await dialog.staysClosed();
    await focus(page, 'article', CAMPAIGN);
    await page.keyboard.down('l');
    for (let i = 0; i < 5; i++) await page.keyboard.down('l');
    await dialog.waitOpen();
    await page.keyboard.up('l');
    await dialog.press('confirm');
    await until('the like', async () => (await accepted(page, 'like')) > 0);
    await page.waitForTimeout(QUIET);
    expect(await receivedOn(page, 'like')).toEqual([CAMPAIGN]);
    await page.close();
  });

  test('undoing is never questioned', async () => {
    const { page, dialog } = await asked();
    await dialog.press('confirm');
    await until('the like', async () => (await accepted(page, 'like')) > 0);
    await press(page, 'like', CAMPAIGN);
    await until('the unlike', async () => (await accepted(page, 'unlike')) > 0);
    await press(page, 'repost', CAMPAIGN);
    await press(page, 'repost-confirm');
    await dialog.waitOpen();
    await dialog.press('confirm');
    await until('the repost', async () => (await accepted(page, 'repost')) > 0);
    await press(page, 'repost', CAMPAIGN);
    await press(page, 'repost-confirm');
    await until('the unrepost', () => page.evaluate(() => window.replica.received.some((each) => each.kind.startsWith('un') && each.kind.includes('repost'))));
    await dialog.staysClosed();
    await page.close();
  });

  test('in 20 loads the page’s first inline script never sees a held press', async () => {
    const page = await browser.page(HOME);
    const dialog = browser.dialog(page);
    for (let load = 0; load < 20; load++) {
      if (load > 0) await page.reload();
      await focus(page, 'like', CAMPAIGN);
      const { x, y } = await place(page, 'like', CAMPAIGN);
      await page.mouse.move(x, y);
      // An unknown one is let begin, and held at its click.
      await settled(page);
      await page.evaluate(() => window.replica.reset());
      await page.mouse.click(x, y);
      await dialog.waitOpen();
      expect(await seen(page), `load ${load}`).toEqual([]);
    }
    await page.close();
  }, 180_000);
});

describe.each(BROWSERS)('protection on and off in %s', (kind) => {
  let browser: TestBrowser;
  /** The same browser without the extension. */
  let bare: TestBrowser;
  beforeAll(async () => {
    browser = await launch(kind);
    bare = await launch(kind, { extension: null });
    setWitness(browser.context, await browser.extensionPage(POPUP));
  });
  afterAll(async () => {
    await browser.close();
    await bare.close();
  });

  /** Everything the page's own listeners see of a like by mouse. */
  async function traceOfLike(on: TestBrowser): Promise<string[]> {
    const page = await on.page(HOME);
    await focus(page, 'article', CAMPAIGN);
    const { x, y } = await place(page, 'like', CAMPAIGN);
    await page.mouse.move(x, y);
    await page.evaluate(() => window.replica.reset());
    await page.mouse.click(x, y, { delay: 30 });
    await until('the like', async () => (await accepted(page, 'like')) > 0);
    const events = await page.evaluate(() => [...window.replica.events]);
    await page.close();
    return events;
  }

  test('before opt-in, in an open tab upon opt-in, and after opt-out again', async () => {
    const without = await traceOfLike(bare);
    expect(without.length).toBeGreaterThan(10);
    expect(await traceOfLike(browser)).toEqual(without);

    const open = await browser.page(HOME);
    await browser.activate();
    await open.bringToFront();
    await press(open, 'like', CAMPAIGN);
    await browser.dialog(open).waitOpen();
    await browser.dialog(open).press('cancel');
    await browser.dialog(open).waitClosed();
    expect(await accepted(open, 'like')).toBe(0);

    await browser.deactivate();
    await press(open, 'like', CAMPAIGN);
    await until('the like', async () => (await accepted(open, 'like')) > 0);
    expect(await traceOfLike(browser)).toEqual(without);
    await open.close();
  });

  test('while on, an ordinary like reaches the page with every event and none of ours', async () => {
    const trace = async (on: TestBrowser): Promise<string[]> => {
      const page = await on.page(HOME);
      await focus(page, 'article', ORDINARY);
      const { x, y } = await place(page, 'like', ORDINARY);
      await page.mouse.move(x, y);
      await settled(page);
      await page.evaluate(() => window.replica.reset());
      await page.mouse.click(x, y, { delay: 30 });
      await until('the like', async () => (await accepted(page, 'like')) > 0);
      const events = await page.evaluate(() => [...window.replica.events]);
      // Where anything of ours would show: the feed itself is drawn by the site when it likes.
      const shell = await page.evaluate(() => {
        const named = (element: Element): string => `${element.localName} ${[...element.attributes].map(({ name, value }) => `${name}=${value}`).join(' ')}`;
        const { documentElement: html, body, styleSheets, adoptedStyleSheets } = document;
        return [named(html), named(body), ...[...html.children, ...document.head.children, ...body.children].map(({ localName }) => localName), `${styleSheets.length} ${adoptedStyleSheets.length}`];
      });
      await page.close();
      return [...events, ...shell];
    };
    const without = await trace(bare);
    await browser.activate();
    expect(await trace(browser)).toEqual(without);
  });
});
