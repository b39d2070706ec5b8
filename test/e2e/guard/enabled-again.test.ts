/** A page that is open while the extension is disabled and enabled again. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestBrowser } from '../harness/browser.ts';
import { until } from '../harness/dialog.ts';
import { launch } from '../harness/launch.ts';
import { accepted, place, press } from './action-case.ts';

const HOME = 'https://x.com/home';
const CAMPAIGN = '1790000000000000302';
/** How long nothing more may come, in milliseconds. */
const QUIET = 400;

/** What a popover of the page's own is painted with. */
const popoverOpacity = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const popover = document.createElement('div');
    popover.popover = 'manual';
    document.body.append(popover);
    popover.showPopover();
    const { opacity } = getComputedStyle(popover);
    popover.remove();
    return opacity;
  });

/** Presses like without the extension's help, until its dialog opens; what got through is taken back. */
async function untilGuarded(browser: TestBrowser, page: Page): Promise<void> {
  await page.bringToFront();
  await until('the guard', async () => {
    const { x, y } = await place(page, 'like', CAMPAIGN);
    await page.mouse.move(x, y);
    await page.waitForTimeout(QUIET);
    const before = await accepted(page, 'like');
    await page.mouse.click(x, y);
    await page.waitForTimeout(QUIET);
    if (await browser.dialog(page).open()) return true;
    if ((await accepted(page, 'like')) > before) await page.mouse.click(x, y);
    return false;
  }, 30_000);
}

describe('in chromium', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launch('chromium', { active: true });
  });
  afterAll(() => browser.close());

  test('disabled under its dialog it leaves nothing that disturbs the page, and enabled again it guards the open tab, once', async () => {
    const page = await browser.page(HOME);
    const dialog = browser.dialog(page);
    await press(page, 'like', CAMPAIGN);
    await dialog.waitOpen();
    await browser.setEnabled(false);
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await dialog.waitClosed();
    expect(await accepted(page, 'like')).toBe(0);
    expect(await popoverOpacity(page)).toBe('1');
    // Without it the page is as without it.
    const { x, y } = await place(page, 'like', CAMPAIGN);
    await page.mouse.click(x, y);
    await until('the like', async () => (await accepted(page, 'like')) === 1);
    await page.mouse.click(x, y);
    await until('the unlike', async () => (await accepted(page, 'unlike')) === 1);

    await browser.setEnabled(true);
    await untilGuarded(browser, page);
    const before = await accepted(page, 'like');
    await dialog.press('confirm');
    await until('the like', async () => (await accepted(page, 'like')) > before);
    await page.waitForTimeout(QUIET);
    expect(await accepted(page, 'like')).toBe(before + 1);
    await dialog.staysClosed();
    await page.close();
  });
});
