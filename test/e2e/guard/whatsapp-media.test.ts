/** Pictures before they go out on WhatsApp Web: by every way that sends them, to a chat and as a status. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { borrow } from '../harness/borrowed.ts';
import type { TestBrowser } from '../harness/browser.ts';
import { until } from '../harness/dialog.ts';
import { loadAnew } from '../harness/load.ts';
import { settled } from '../harness/settled.ts';
import { accepted, press, type Variant, write } from './action-case.ts';
import { PNG, textIn } from './chat-contents.ts';
import { TEXT } from './contents.ts';

interface Way {
  readonly name: string;
  readonly query: string;
  readonly received: 'send' | 'story';
  readonly file: string;
  act(page: Page): Promise<void>;
}

const enter = (page: Page): Promise<void> => page.keyboard.press('Enter');
const onStrip = async (page: Page): Promise<void> => {
  await page.evaluate(() => document.querySelector<HTMLElement>('.media-viewer')?.focus());
  await enter(page);
};
const button = (page: Page): Promise<void> => press(page, 'caption-send');

const WAYS: readonly Way[] = [
  ...['', '&testids=0', '&testids=0&icons=title&lang=en', '&viewer=1&icons=old'].flatMap((query): Way[] => [
    { name: 'the button', query, received: 'send', file: '.chat-file', act: button },
    { name: 'Enter in the caption', query, received: 'send', file: '.chat-file', act: enter },
  ]),
  { name: 'Enter beside the caption', query: '', received: 'send', file: '.chat-file', act: onStrip },
  // There Enter in the caption breaks the line, and sends beside it all the same.
  { name: 'Enter beside the caption', query: '&enter=newline', received: 'send', file: '.chat-file', act: onStrip },
  // While a chat with one person is open.
  { name: 'the button, as a status', query: '&chat=dimas', received: 'story', file: '.status-file', act: button },
];

describe('pictures on WhatsApp Web', () => {
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await borrow('chromium');
    page = await browser.page('https://web.whatsapp.com/?chat=rt05');
  });
  afterAll(() => browser.close());

  const open = async ({ query, received, file }: Way, variant: Variant): Promise<void> => {
    await loadAnew(page, `https://web.whatsapp.com/?${query.includes('chat=') ? '' : 'chat=rt05'}${query}`);
    if (received === 'story') await press(page, 'nav-status');
    await page.locator(file).setInputFiles(PNG);
    await write(page, 'caption-editor', TEXT[variant]);
  };

  for (const way of WAYS) {
    const name = `${way.name}${way.query && ` (${way.query.slice(1)})`}`;
    test(`${name}: held, left as it was by Batal, and sent once by Lanjutkan`, async () => {
      await open(way, 'campaign');
      const dialog = browser.dialog(page);
      await way.act(page);
      await dialog.waitOpen();
      expect(await accepted(page, way.received)).toBe(0);
      await dialog.press('cancel');
      await settled(page);
      expect([await accepted(page, way.received), (await textIn(page, 'caption-editor')).trim()]).toEqual([0, TEXT.campaign]);
      await way.act(page);
      await dialog.waitOpen();
      await dialog.press('confirm');
      await until('the site to receive it', async () => (await accepted(page, way.received)) > 0);
      await settled(page);
      expect(await accepted(page, way.received)).toBe(1);
    });

    test(`${name}: a harmless one goes its way`, async () => {
      await open(way, 'ordinary');
      // A caption that isn't judged yet is held for as long, and sent by us.
      await settled(page);
      // Putting a file into its input makes events of its own.
      const before = await page.evaluate(() => window.replica.events.length);
      await way.act(page);
      await until('the site to receive it', async () => (await accepted(page, way.received)) > 0);
      await settled(page);
      expect(await browser.dialog(page).open()).toBe(false);
      expect(await page.evaluate((from) => window.replica.events.slice(from).filter((line) => line.includes('untrusted')), before)).toEqual([]);
    });
  }
});
