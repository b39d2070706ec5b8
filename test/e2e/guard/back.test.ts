/** Pages that the browser keeps for "back": what was held under them is over, and what changed meanwhile counts. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type TestBrowser } from '../harness/browser.ts';
import { until } from '../harness/dialog.ts';
import { launch } from '../harness/launch.ts';
import { accepted, place, press } from './action-case.ts';

const HOME = 'https://x.com/home';
const ELSEWHERE = 'https://www.youtube.com/';
const CAMPAIGN = '1790000000000000302';

describe.each(BROWSERS)('a page gone back to in %s', (kind) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launch(kind, { active: true, keepsPages: true });
  });
  afterAll(() => browser.close());

  /** Opens a page that tells whether it comes back as it was left. */
  async function kept(): Promise<Page> {
    const page = await browser.page(HOME);
    await page.evaluate(() => {
      document.documentElement.dataset['kept'] = 'no';
      addEventListener('pageshow', ({ persisted }) => (document.documentElement.dataset['kept'] = persisted ? 'yes' : 'no'));
    });
    return page;
  }

  async function goBack(page: Page): Promise<void> {
    await page.goBack({ waitUntil: 'commit' });
    await until('the page as it was left', () => page.evaluate(() => document.documentElement.dataset['kept'] === 'yes'));
  }

  test('has no dialog any more and did nothing; the press is asked about anew and happens once', async () => {
    const page = await kept();
    const dialog = browser.dialog(page);
    await press(page, 'like', CAMPAIGN);
    await dialog.waitOpen();
    await page.goto(ELSEWHERE);
    await goBack(page);
    await dialog.staysClosed();
    expect(await accepted(page, 'like')).toBe(0);
    // What kept the page's own popovers out of the dialog's way went with it.
    expect(await page.evaluate(() => {
      const popover = document.createElement('div');
      popover.popover = 'manual';
      document.body.append(popover);
      popover.showPopover();
      const { opacity } = getComputedStyle(popover);
      popover.remove();
      return opacity;
    })).toBe('1');
    await press(page, 'like', CAMPAIGN);
    await dialog.waitOpen();
    expect(await accepted(page, 'like')).toBe(0);
    await dialog.press('confirm');
    await until('the like', async () => (await accepted(page, 'like')) > 0);
    await dialog.staysClosed();
    expect(await accepted(page, 'like')).toBe(1);
    await page.close();
  });

  test('lets go where protection was switched off meanwhile', async () => {
    const page = await kept();
    await press(page, 'like', CAMPAIGN);
    await browser.dialog(page).waitOpen();
    await page.goto(ELSEWHERE);
    await browser.deactivate();
    await goBack(page);
    await page.bringToFront();
    const { x, y } = await place(page, 'like', CAMPAIGN);
    await page.mouse.move(x, y);
    await page.waitForTimeout(400);
    await page.mouse.click(x, y);
    await until('the like', async () => (await accepted(page, 'like')) === 1);
    await browser.dialog(page).staysClosed();
    await page.close();
  });
});
