/** Pictures before they go out on WhatsApp Web: by every way that sends them, to a chat and as a status. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { borrow } from '../harness/borrowed.ts';
import type { TestBrowser } from '../harness/browser.ts';
import { loadAnew } from '../harness/load.ts';
import { press, type Variant, write } from './action-case.ts';
import { type Attempt, cancelled, confirmed, passed } from './attempt.ts';
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
    const attempt = (): Attempt => ({ browser, page, received: way.received, act: (on) => way.act(on) });

    test(`${name}: held, left as it was by Batal, and sent once by Lanjutkan`, async () => {
      await open(way, 'campaign');
      await cancelled(attempt());
      expect((await textIn(page, 'caption-editor')).trim()).toBe(TEXT.campaign);
      await confirmed(attempt());
    });

    test(`${name}: a harmless one goes its way`, async () => {
      await open(way, 'ordinary');
      await passed(attempt());
    });
  }
});
