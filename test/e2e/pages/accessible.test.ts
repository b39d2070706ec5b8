/** The pages in both languages, in the dark, which differs by colours alone, in one: axe finds nothing, nothing is cut off at 320 px nor with text twice as large, and what is pressed is large enough. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestBrowser } from '../harness/browser.ts';
import { launch } from '../harness/launch.ts';
import { violations } from './axe.ts';
import { leave, OPTIONS, POPUP, WELCOME } from './extension.ts';

const overflow = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Controls smaller than 24 px (WCAG 2.5.8), links within a sentence left out. */
const small = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, select, summary, a[href], label.choice')]
      .filter((node) => node.getClientRects().length > 0)
      .filter((node) => node.getBoundingClientRect().height < 24 || node.getBoundingClientRect().width < 24)
      .map((node) => node.outerHTML),
  );

/** Words of the pictured buttons that stand on more than one line. */
const broken = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.window .button')].flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return range.getClientRects().length > 1 ? [node.textContent ?? ''] : [];
    }),
  );

const settings = (language: 'id' | 'en') => ({ role: 'pns', region: 'kab-kudus', language, strictness: 'standard' });
const state = (language: 'id' | 'en', active: boolean) => ({
  active,
  consentAt: active ? Date.UTC(2026, 10, 20) : null,
  settings: settings(language),
  total: { cancelled: 3, continued: 1 },
  days: {},
});

let browser: TestBrowser;
beforeAll(async () => {
  browser = await launch('chromium');
});
afterAll(async () => {
  await browser.close();
  expect(browser.requestsFromExtension()).toEqual([]);
});

describe.each(['light', 'dark'] as const)('pages in %s', (colorScheme) => {
  describe.each(colorScheme === 'light' ? (['id', 'en'] as const) : (['id'] as const))('in %s', (language) => {
    test.each([
      ['welcome', WELCOME, false],
      ['welcome', WELCOME, true],
      ['popup', POPUP, false],
      ['popup', POPUP, true],
      ['options', OPTIONS, false],
    ] as const)('%s %s, active: %s', async (name, path, active) => {
      const page = await browser.extensionPage(path);
      await page.emulateMedia({ colorScheme });
      // Left in storage without a registered script, an active state is one with a fault to show.
      await leave(page, state(language, active));
      await page.reload();
      await page.getByTestId(name === 'popup' ? 'state' : name === 'options' ? 'agency' : active ? 'active' : 'consent').waitFor();
      // The page has a language before it knows the person's.
      await page.locator(`html[lang=${language}]`).waitFor();
      if (name === 'popup') {
        await page.getByTestId('preferences').locator('summary').click();
        expect(await page.getByTestId('faults').count()).toBe(active ? 1 : 0);
      } else if (name === 'options') {
        // The list of regions stands open while it is looked at.
        await page.getByRole('combobox').first().evaluate((field) => field instanceof HTMLElement && field.click());
      } else if (active) {
        await page.locator('.change > button').click();
      }
      expect(await violations(page, colorScheme)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await overflow(page)).toBe(0);
      // Neither words nor colours change what a narrow page is made of.
      if (colorScheme === 'light' && language === 'id') expect(await violations(page, colorScheme)).toEqual([]);
      expect(await small(page)).toEqual([]);
      expect(await broken(page)).toEqual([]);
      for (const size of ['150%', '200%']) {
        await page.evaluate((large) => document.documentElement.style.setProperty('font-size', large), size);
        expect(await overflow(page), size).toBe(0);
      }
      await page.close();
    });
  });
});
