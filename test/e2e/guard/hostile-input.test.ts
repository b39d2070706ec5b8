/** Contents nobody expects: a verdict or nothing to judge, never an exception, never a stuck page. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { borrow } from '../harness/borrowed.ts';
import { type TestBrowser } from '../harness/browser.ts';
import { until } from '../harness/dialog.ts';
import { settled } from '../harness/settled.ts';
import { accepted, press } from './action-case.ts';

const CALL = 'Ayo coblos Prabowo-Gibran nomor 2!';
const DRAFTS: readonly (readonly [string, string, 'held' | 'sent'])[] = [
  ['one character', 'a', 'sent'],
  ['200,000 ordinary characters', 'hujan dari subuh '.repeat(11_765).slice(0, 200_000), 'sent'],
  ['a call buried in 100,000 characters', `${'resep soto ayam. '.repeat(3000)}${CALL}${' cuci piring.'.repeat(3800)}`, 'held'],
  ['lone surrogates', `\ud800${CALL}\udc00`, 'held'],
  ['5,000 hashtags', Array.from({ length: 5000 }, (_, i) => `#cuaca${i}`).join(' '), 'sent'],
  ['right-to-left marks and zero-width joiners', `\u202e\u200d${[...CALL].join('\u200b')}\u202c`, 'held'],
];

describe('drafts nobody expects', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await borrow('chromium');
  });
  afterAll(() => browser.close());

  test.each(DRAFTS)('%s', async (_name, text, outcome) => {
    const page = await browser.page('https://x.com/messages');
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await press(page, 'chat-editor');
    // The text area takes it as a paste does: in one input event.
    await page.evaluate((draft) => document.execCommand('insertText', false, draft), text);
    await settled(page);
    await page.keyboard.press('Enter');
    const dialog = browser.dialog(page);
    if (outcome === 'held') {
      await dialog.waitOpen(10_000);
      expect(await accepted(page, 'send')).toBe(0);
      await dialog.press('confirm');
    }
    await until('the message', async () => (await accepted(page, 'send')) > 0, 10_000);
    expect(await accepted(page, 'send')).toBe(1);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('posts without text, and pictures without description, are pressed as ever', async () => {
    const page = await browser.page('https://x.com/home');
    await press(page, 'like', '1790000000000000009');
    await until('the like', async () => (await accepted(page, 'like')) > 0);
    await browser.dialog(page).staysClosed();
    await page.close();
  });
});
