/** Running text is as large as the person set it: no browser's own sheet makes it smaller than our small print. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { borrow } from '../harness/borrowed.ts';
import { BROWSERS, type TestBrowser } from '../harness/browser.ts';
import { OPTIONS, POPUP, RULE_BOOK, WELCOME } from './extension.ts';

describe.each(BROWSERS)('text in %s', (kind) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await borrow(kind);
  });
  afterAll(() => browser.close());

  test.each([WELCOME, POPUP, OPTIONS, RULE_BOOK])('of %s has the size of the root', async (path) => {
    const page = await browser.extensionPage(path);
    await page.locator('main').waitFor();
    const sizes = await page.evaluate(() => ['html', 'body', 'main'].map((name) => getComputedStyle(document.querySelector(name) ?? document.body).fontSize));
    expect(sizes).toEqual(['16px', '16px', '16px']);
    await page.close();
  });
});
