/** Every selector of every definition is one that both browsers take. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { sites } from '../../../src/sites/index.ts';
import { selectorsOf } from '../../../src/sites/selectors.ts';
import { borrow } from '../harness/borrowed.ts';
import { BROWSERS, type TestBrowser } from '../harness/browser.ts';

describe.each(BROWSERS)('selectors in %s', (kind) => {
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await borrow(kind);
    page = await browser.page('https://x.com/home');
  });
  afterAll(() => browser.close());

  test.each(sites.map((site) => [site.id, site] as const))('%s', async (_id, site) => {
    const selectors = selectorsOf(site);
    expect(selectors.length).toBeGreaterThan(20);
    const refused = await page.evaluate(
      (list) =>
        list.filter((css) => {
          try {
            document.body.matches(css);
            return false;
          } catch {
            return true;
          }
        }),
      selectors,
    );
    expect(refused).toEqual([]);
  });
});
