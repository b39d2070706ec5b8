/** The menu of a message and the picker of all reactions on Telegram Web, whose faces have neither names nor known classes. */
import { afterAll, beforeAll, describe, test } from 'vitest';
import type { Page } from 'playwright-core';
import { borrow } from '../harness/borrowed.ts';
import type { TestBrowser } from '../harness/browser.ts';
import { settled } from '../harness/settled.ts';
import { place, press } from './action-case.ts';
import { confirmed, passed } from './attempt.ts';
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

  /** One press after the other on the same page. */
  const goesItsWay = async (control: string, received: string): Promise<void> => {
    await passed({ browser, page, received, act: (on) => press(on, control) });
    await page.evaluate(() => window.replica.reset());
  };
  const isHeld = async (control: string): Promise<void> => {
    await confirmed({ browser, page, received: 'react', act: (on) => press(on, control) });
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
