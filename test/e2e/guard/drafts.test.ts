/** Drafts that come about in other ways than by typing: read ahead like any other, so that a safe one is never ours to send. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { borrow } from '../harness/borrowed.ts';
import { BROWSERS, type TestBrowser } from '../harness/browser.ts';
import { until } from '../harness/dialog.ts';
import { settled } from '../harness/settled.ts';
import { accepted, press, textIn, write } from './action-case.ts';
import { HARMLESS, POST, TEXT } from './contents.ts';

const EDITOR = 'dialog-editor';

async function box(browser: TestBrowser, text: string): Promise<Page> {
  const page = await browser.page('https://www.facebook.com/');
  await press(page, 'comment', POST.ordinary);
  await write(page, EDITOR, text);
  return page;
}

/** Cut and pasted back, as a person does it. */
async function pasteAll(page: Page): Promise<void> {
  const whole = await textIn(page, EDITOR);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+x');
  await until('an empty box', async () => (await textIn(page, EDITOR)).trim() === '');
  await page.keyboard.press('Control+v');
  await until('the pasted text', async () => (await textIn(page, EDITOR)).trim() === whole.trim());
}

/** The site takes it with every event of the key and none of ours. */
async function goesItsWay(browser: TestBrowser, page: Page): Promise<void> {
  await settled(page);
  await page.evaluate(() => window.replica.reset());
  await page.keyboard.press('Enter');
  await until('the comment', async () => (await accepted(page, 'comment')) > 0);
  await settled(page);
  expect(await browser.dialog(page).open()).toBe(false);
  expect(await accepted(page, 'comment')).toBe(1);
  expect(await page.evaluate(() => window.replica.events.filter((line) => line.includes('untrusted')))).toEqual([]);
}

describe.each(BROWSERS)('a draft in %s', (kind) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await borrow(kind);
  });
  afterAll(() => browser.close());

  test('to which the site adds without an input event is known before Enter', async () => {
    const page = await box(browser, HARMLESS);
    await page.evaluate(() => {
      const text = document.createTreeWalker(document.activeElement ?? document, NodeFilter.SHOW_TEXT).nextNode();
      if (!(text instanceof Text)) throw new Error('no text');
      text.appendData(' 🌧️');
      getSelection()?.collapse(text, text.length);
    });
    await goesItsWay(browser, page);
    await page.close();
  });

  test('that is pasted and safe is untouched', async () => {
    const page = await box(browser, HARMLESS);
    await pasteAll(page);
    await goesItsWay(browser, page);
    await page.close();
  });

  test('that is pasted and campaigns is held, kept upon Batal and sent once upon Lanjutkan', async () => {
    const page = await box(browser, TEXT.campaign);
    const dialog = browser.dialog(page);
    await pasteAll(page);
    await settled(page);
    for (const answer of ['cancel', 'confirm'] as const) {
      await page.keyboard.press('Enter');
      await dialog.waitOpen();
      expect(await accepted(page, 'comment')).toBe(0);
      expect((await textIn(page, EDITOR)).trim()).toBe(TEXT.campaign);
      await dialog.press(answer);
      await dialog.waitClosed();
    }
    await until('the comment', async () => (await accepted(page, 'comment')) > 0);
    await settled(page);
    expect(await accepted(page, 'comment')).toBe(1);
    await page.close();
  });
});

describe('an input method in chromium', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await borrow('chromium');
  });
  afterAll(() => browser.close());

  test('has its Enter: what is composed is taken over unasked, and asked about when it is sent', async () => {
    const page = await box(browser, `${TEXT.campaign} `);
    const dialog = browser.dialog(page);
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'yo', selectionStart: 2, selectionEnd: 2 });
    await settled(page);
    for (const type of ['rawKeyDown', 'keyUp'] as const) await session.send('Input.dispatchKeyEvent', { type, key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 });
    await session.send('Input.insertText', { text: 'yo' });
    await until('the word', async () => (await textIn(page, EDITOR)).trim() === `${TEXT.campaign} yo`);
    await settled(page);
    expect(await dialog.open()).toBe(false);
    expect(await accepted(page, 'comment')).toBe(0);
    await page.keyboard.press('Enter');
    await dialog.waitOpen();
    await dialog.press('confirm');
    await until('the comment', async () => (await accepted(page, 'comment')) > 0);
    await dialog.waitClosed();
    expect(await accepted(page, 'comment')).toBe(1);
    await page.close();
  });
});
