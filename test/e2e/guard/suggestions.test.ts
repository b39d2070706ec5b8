/** Enter while a list of names is open picks from it: nothing is held, and nothing half written is ever sent. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { borrow } from '../harness/borrowed.ts';
import { BROWSERS, type TestBrowser } from '../harness/browser.ts';
import { until } from '../harness/dialog.ts';
import { settled } from '../harness/settled.ts';
import { accepted, press, type Variant, write } from './action-case.ts';
import { textIn } from './chat-contents.ts';
import { POST, TEXT } from './contents.ts';

interface Place {
  readonly name: string;
  readonly url: string;
  readonly received: string;
  readonly editor: string;
  open(page: Page, variant: Variant): Promise<void>;
  text(variant: Variant): string;
}

const PLACES: readonly Place[] = [
  {
    name: 'a comment on Facebook, whose editor points at the entry',
    url: 'https://www.facebook.com/',
    received: 'comment',
    editor: 'dialog-editor',
    open: (page, variant) => press(page, 'comment', POST[variant]),
    text: () => 'Terima kasih',
  },
  {
    name: 'a message on Telegram K, whose editor says nothing',
    url: 'https://web.telegram.org/k/#rt05',
    received: 'send',
    editor: 'send-editor',
    open: async () => undefined,
    text: (variant) => TEXT[variant],
  },
];

const textOf = (page: Page, kind: string): Promise<(string | undefined)[]> =>
  page.evaluate((wanted) => window.replica.received.filter((each) => each.kind === wanted).map((each) => each.text), kind);

describe.each(BROWSERS)('a list of names in %s', (kind) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await borrow(kind);
  });
  afterAll(() => browser.close());

  async function withListOpen(place: Place, variant: Variant): Promise<{ page: Page; dialog: ReturnType<TestBrowser['dialog']>; whole: string }> {
    const page = await browser.page(place.url);
    await place.open(page, variant);
    await write(page, place.editor, `${place.text(variant)} @bud`);
    await page.waitForSelector('.mentions');
    await settled(page);
    return { page, dialog: browser.dialog(page), whole: `${place.text(variant)} Budi Santoso` };
  }

  async function pick(page: Page, place: Place, whole: string): Promise<void> {
    await page.keyboard.press('Enter');
    await until('the name', async () => (await textIn(page, place.editor)).trim() === whole);
    await settled(page);
    expect(await accepted(page, place.received)).toBe(0);
  }

  test.each(PLACES.map((place) => [place.name, place] as const))('%s: picked unasked; the whole of it is asked about, and sent once', async (_name, place) => {
    const { page, dialog, whole } = await withListOpen(place, 'campaign');
    await pick(page, place, whole);
    expect(await dialog.open()).toBe(false);
    await page.keyboard.press('Enter');
    await dialog.waitOpen();
    expect(await accepted(page, place.received)).toBe(0);
    await dialog.press('confirm');
    await until('the site to receive it', async () => (await accepted(page, place.received)) > 0);
    await dialog.waitClosed();
    await settled(page);
    expect(await textOf(page, place.received)).toEqual([whole]);
    await page.close();
  });

  test.each(PLACES.map((place) => [place.name, place] as const))('%s: what is safe goes its way, though no input told of the name', async (_name, place) => {
    const { page, dialog, whole } = await withListOpen(place, 'ordinary');
    await pick(page, place, whole);
    await page.evaluate(() => window.replica.reset());
    await page.keyboard.press('Enter');
    await until('the site to receive it', async () => (await accepted(page, place.received)) > 0);
    await settled(page);
    expect(await dialog.open()).toBe(false);
    expect(await textOf(page, place.received)).toEqual([whole]);
    expect(await page.evaluate(() => window.replica.events.filter((line) => line.includes('untrusted')))).toEqual([]);
    await page.close();
  });
});
