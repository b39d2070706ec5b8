/** The rule book of the built extension, with its real worker: reachable, readable, searchable, accessible, silent on the network. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestBrowser } from '../harness/browser.ts';
import { launch } from '../harness/launch.ts';
import { violations } from './axe.ts';
import { leave, POPUP, RULE_BOOK } from './extension.ts';

const state = (language: 'id' | 'en') => ({
  active: true,
  consentAt: Date.UTC(2026, 10, 20),
  settings: { role: 'pppk', region: 'kab-pasuruan', language, strictness: 'standard' },
  total: { cancelled: 0, continued: 0 },
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

describe('rule book', () => {
  const open = async (hash = ''): Promise<Page> => {
    const page = await browser.extensionPage(`${RULE_BOOK}${hash}`);
    await page.getByTestId('answer').waitFor();
    return page;
  };

  test('the popup leads to it', async () => {
    const popup = await browser.extensionPage(POPUP);
    const address = await popup.locator('a[href*="rulebook"]').evaluate((link) => link instanceof HTMLAnchorElement && link.href);
    expect(address).toBe(new URL(`/${RULE_BOOK}`, popup.url()).href);
  });

  test('search and filters narrow the list; a rule opens by its address', async () => {
    const page = await open('#skb-b6');
    expect(await page.locator('#skb-b6').evaluate((entry) => entry instanceof HTMLDetailsElement && entry.open)).toBe(true);
    await page.getByTestId('search').fill('pasal 5 huruf n angka 6');
    await page.locator('#pp94-5n6').waitFor();
    expect(await page.locator('#skb-b6').count()).toBe(0);
    await page.getByTestId('search').fill('');
    const [action, phase, role] = await page.locator('.rules select').all();
    await action?.selectOption('like');
    await phase?.selectOption('P2');
    await role?.selectOption('pns');
    await page.locator('#skb-a4').waitFor({ state: 'detached' });
    expect(await page.locator('#skb-b6').count()).toBe(1);
  });

  test('answers for the person’s own role and region', async () => {
    await leave(await open(), state('id'));
    const page = await open();
    const [, , phase] = await page.locator('.ask select').all();
    await phase?.selectOption('P2');
    await page.getByText('Menyukai unggahan dukungan kepada calon termasuk pelanggaran disiplin menurut SKB Netralitas 2022, Tabel B nomor 6.').waitFor();
    const answer = await page.getByTestId('answer').textContent();
    expect(answer).toContain('pemutusan hubungan perjanjian kerja');
    expect(answer).toContain('Pernyataan Pasuruan 2024');
  });
});

describe.each(['light', 'dark'] as const)('rule book in %s', (colorScheme) => {
  // The dark differs by colours alone, which are those of both languages.
  test.each(colorScheme === 'light' ? (['id', 'en'] as const) : (['id'] as const))('in %s: axe finds nothing, and nothing is cut off at 320 px', async (language) => {
    const first = await browser.extensionPage(RULE_BOOK);
    await leave(first, state(language));
    await first.close();
    const page = await browser.extensionPage(RULE_BOOK);
    await page.emulateMedia({ colorScheme });
    await page.getByTestId('answer').waitFor();
    await page.locator(`html[lang=${language}]`).waitFor();
    await page.locator('details').first().evaluate((entry) => entry.setAttribute('open', ''));
    expect(await violations(page, colorScheme)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    // Neither words nor colours change what a narrow page is made of.
    if (colorScheme === 'light' && language === 'id') expect(await violations(page, colorScheme)).toEqual([]);
    await page.close();
  });
});
