/** What YouTube's players take beside their buttons: the key of the music site, and the subscription over the picture. */
import { afterAll, beforeAll, describe, test } from 'vitest';
import type { Page } from 'playwright-core';
import { codeOf } from '../../replicas/kit/code.ts';
import { borrow } from '../harness/borrowed.ts';
import type { TestBrowser } from '../harness/browser.ts';
import { loadAnew } from '../harness/load.ts';
import { settled } from '../harness/settled.ts';
import { press, type Variant } from './action-case.ts';
import { confirmed, passed } from './attempt.ts';
import { POST } from './contents.ts';

interface Way {
  readonly name: string;
  readonly host: string;
  readonly received: string;
  readonly undone: string;
  act(page: Page): Promise<void>;
  undo(page: Page): Promise<void>;
}

const plus = (page: Page): Promise<void> => page.keyboard.press('Shift+Equal');
const WAYS: readonly Way[] = [
  { name: 'the + key on the music site', host: 'music', received: 'like', undone: 'unlike', act: plus, undo: plus },
  { name: 'a subscription over the picture', host: 'www', received: 'subscribe', undone: 'unsubscribe', act: (page) => press(page, 'watermark-follow'), undo: (page) => press(page, 'watermark-unfollow') },
];

describe("YouTube's players", () => {
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await borrow('chromium');
    page = await browser.page('https://www.youtube.com/');
  });
  afterAll(() => browser.close());

  const open = (host: string, variant: Variant): Promise<void> => loadAnew(page, `https://${host}.youtube.com/watch?v=${codeOf(POST[variant])}`);

  for (const { name, host, received, undone, act, undo } of WAYS) {
    test(`${name} is held, done once by Lanjutkan, and taken back unasked`, async () => {
      await open(host, 'campaign');
      await settled(page);
      await confirmed({ browser, page, received, act });
      await passed({ browser, page, received: undone, act: undo });
    });

    test(`${name} goes its way where it is harmless`, async () => {
      await open(host, 'ordinary');
      await passed({ browser, page, received, act });
    });
  }
});
