/** The menu of a message and the picker of all reactions on Telegram Web, whose faces have neither names nor known classes. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { borrow } from '../harness/borrowed.ts';
import type { TestBrowser } from '../harness/browser.ts';
import { until } from '../harness/dialog.ts';
import { settled } from '../harness/settled.ts';
import { accepted, place, press } from './action-case.ts';
import { MESSAGE } from './chat-contents.ts';

async function menu(page: Page, message: string = MESSAGE.campaign): Promise<void> {
  const { x, y } = await place(page, 'message', message);
  await page.mouse.click(x, y, { button: 'right' });
  await settled(page);
}

describe.each(['a', 'k'])('reactions of Telegram Web %s', (version) => {
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await borrow('chromium');
    page = await browser.page(`https://web.telegram.org/${version}/#rt05`);
  });
  afterAll(() => browser.close());

  const goesItsWay = async (control: string, received: string): Promise<void> => {
    await press(page, control);
    await until(received, async () => (await accepted(page, received)) > 0);
    await settled(page);
    expect(await browser.dialog(page).open()).toBe(false);
    expect(await page.evaluate(() => window.replica.events.filter((line) => line.includes('untrusted')))).toEqual([]);
    await page.evaluate(() => window.replica.reset());
  };
  const isHeld = async (control: string): Promise<void> => {
    const dialog = browser.dialog(page);
    await press(page, control);
    await dialog.waitOpen();
    expect(await accepted(page, 'react')).toBe(0);
    await dialog.press('confirm');
    await until('the reaction', async () => (await accepted(page, 'react')) > 0);
    await settled(page);
    expect(await accepted(page, 'react')).toBe(1);
    await page.evaluate(() => window.replica.reset());
  };

  test('"more" and the tabs of the picker go unasked, a face is held and given once, and the same again takes it back unasked', async () => {
    await menu(page);
    await goesItsWay('react-more', 'more-reactions');
    await goesItsWay('picker-tab', 'picker-tab');
    await isHeld('picker-fire');
    await menu(page);
    await goesItsWay('react-fire', 'unreact');
    await menu(page);
    await isHeld('react-love');
    await menu(page);
    await press(page, 'react-more');
    await goesItsWay('picker-love', 'unreact');
  });
});
