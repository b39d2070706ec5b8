/** Telegram Web by the keyboard and by what only an icon marks: Enter with nothing written, Enter wherever the focus is. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { borrow } from '../harness/borrowed.ts';
import type { TestBrowser } from '../harness/browser.ts';
import { until } from '../harness/dialog.ts';
import { loadAnew } from '../harness/load.ts';
import { press, type Variant, write } from './action-case.ts';
import { type Attempt, cancelled, confirmed, passed } from './attempt.ts';
import { MESSAGE, PNG, textIn } from './chat-contents.ts';
import { TEXT } from './contents.ts';

interface Way {
  readonly name: string;
  readonly versions: readonly ('a' | 'k')[];
  readonly query?: string;
  readonly received: 'send' | 'forward';
  prepare(page: Page, variant: Variant): Promise<void>;
  act(page: Page): Promise<void>;
  readonly draft?: string;
  /** The site repeats the key itself, in version K. */
  readonly passedOn?: true;
}

const enter = (page: Page): Promise<void> => page.keyboard.press('Enter');
const blur = (page: Page): Promise<void> => page.evaluate(() => {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
});
async function caption(page: Page, variant: Variant): Promise<void> {
  await page.locator('.file').setInputFiles(PNG);
  await write(page, 'caption-editor', TEXT[variant]);
}

const WAYS: readonly Way[] = [
  {
    name: 'a forward by Enter, with nothing written',
    versions: ['a', 'k'],
    received: 'forward',
    async prepare(page, variant) {
      await press(page, 'forward', MESSAGE[variant]);
      await press(page, 'forward-pick', 'ratna');
      // The field of the chat has the focus by itself, as it does there.
      await until('the field', () => page.evaluate(() => document.activeElement === window.replica.control('send-editor')));
    },
    act: enter,
  },
  {
    name: 'a message by Enter while the focus is on nothing',
    versions: ['a', 'k'],
    received: 'send',
    passedOn: true,
    async prepare(page, variant) {
      await write(page, 'send-editor', TEXT[variant]);
      await blur(page);
    },
    act: enter,
    draft: 'send-editor',
  },
  {
    name: 'a message by Ctrl+Enter while the focus is on a button',
    versions: ['a'],
    query: '?sendkey=ctrl-enter',
    received: 'send',
    async prepare(page, variant) {
      await write(page, 'send-editor', TEXT[variant]);
      await page.evaluate(() => {
        const search = window.replica.control('chat-search');
        if (search instanceof HTMLElement) search.focus();
      });
    },
    act: (page) => page.keyboard.press('Control+Enter'),
    draft: 'send-editor',
  },
  {
    name: 'a picture by Enter while the focus is on nothing',
    versions: ['a', 'k'],
    received: 'send',
    async prepare(page, variant) {
      await caption(page, variant);
      await blur(page);
    },
    act: enter,
    draft: 'caption-editor',
  },
  { name: 'a picture by the button, on which there is only an icon', versions: ['a', 'k'], received: 'send', prepare: caption, act: (page) => press(page, 'caption-send'), draft: 'caption-editor' },
];

describe.each(['a', 'k'] as const)('Telegram Web %s by its keys', (version) => {
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await borrow('chromium');
    page = await browser.page(`https://web.telegram.org/${version}/#rt05`);
  });
  afterAll(() => browser.close());

  for (const way of WAYS.filter(({ versions }) => versions.includes(version))) {
    const open = (variant: Variant): Promise<void> => loadAnew(page, `https://web.telegram.org/${version}/${way.query ?? ''}#rt05`).then(() => way.prepare(page, variant));

    const attempt = (): Attempt => ({ browser, page, received: way.received, act: (on) => way.act(on) });

    test(`${way.name} is held, left as it was by Batal, and done once by Lanjutkan`, async () => {
      await open('campaign');
      await cancelled(attempt());
      if (way.draft !== undefined) expect(await textIn(page, way.draft)).toBe(TEXT.campaign);
      await confirmed(attempt());
    });

    test(`${way.name} goes its way where it is harmless`, async () => {
      await open('ordinary');
      await passed(attempt(), version === 'k' && way.passedOn ? 'any' : 'own');
    });
  }
});
