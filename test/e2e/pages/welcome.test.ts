/** The welcome page of the built extension: consent, role, region, language, and what they lead to. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sites } from '../../../src/sites/index.ts';
import type { TestBrowser } from '../harness/browser.ts';
import { launch } from '../harness/launch.ts';
import { asInstalled, kept, POPUP, registered, WELCOME } from './extension.ts';

declare const chrome: { readonly runtime: { sendMessage: unknown } };

describe('welcome page', () => {
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch('chromium');
  });
  beforeEach(async () => {
    await asInstalled(browser);
    page = await browser.extensionPage(WELCOME);
    await page.getByTestId('activate').waitFor();
  });
  afterAll(async () => {
    await browser.close();
    expect(browser.requestsFromExtension()).toEqual([]);
  });

  test('tells at first sight that nobody is told', async () => {
    await page.locator('.hero').getByText('Tidak ada yang diberi tahu').waitFor();
    expect(await page.getByText('Tidak ada yang diberi tahu').evaluate((node) => node.getBoundingClientRect().bottom < innerHeight)).toBe(true);
  });

  test('does nothing and keeps nothing until consent is given', async () => {
    expect(await page.getByTestId('consent').isChecked()).toBe(false);
    expect(await page.getByTestId('activate').isDisabled()).toBe(true);
    await page.getByTestId('consent').check();
    expect(await page.getByTestId('activate').isDisabled()).toBe(false);
    await page.getByTestId('consent').uncheck();
    expect(await page.getByTestId('activate').isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('radio', { name: 'Village head' }).check();
    expect(await registered(page)).toBe(0);
    expect(await kept(page)).toEqual({});
  });

  test('consent and one press are enough, and the page says what is next', async () => {
    expect(await page.getByRole('radio', { name: /^PNS/ }).isChecked()).toBe(true);
    await page.getByTestId('consent').check();
    await page.getByTestId('activate').click();
    await page.getByTestId('active').waitFor();
    expect(await registered(page)).toBe(sites.length);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id), { timeout: 5000 }).toBe('active-heading');
    expect(await page.getByTestId('active').textContent()).toContain('Facebook');
    expect(await page.getByTestId('consent').count()).toBe(0);

    await page.reload({ waitUntil: 'commit' });
    await page.getByTestId('active').waitFor();
    const popup = await browser.extensionPage(POPUP);
    await popup.getByTestId('deactivate').waitFor();
  });

  test('role, region and language chosen here are kept', async () => {
    await page.getByRole('button', { name: 'English' }).click();
    await expect.poll(() => page.evaluate(() => [document.documentElement.lang, document.title])).toEqual(['en', 'Welcome to Jaga Jempol']);
    await page.getByRole('radio', { name: 'PPPK' }).check();
    await page.getByRole('combobox').fill('kudus');
    await page.getByRole('option', { name: 'Kabupaten Kudus' }).click();
    await page.getByTestId('consent').check();
    await page.getByTestId('activate').click();
    const active = page.getByTestId('active');
    await active.waitFor();
    expect(await active.textContent()).toContain('PPPK');
    expect(await active.textContent()).toContain('Kabupaten Kudus');
    expect((await kept(page))['state']).toMatchObject({ active: true, settings: { role: 'pppk', region: 'kab-kudus', language: 'en', strictness: 'standard' } });

    await page.getByRole('button', { name: 'Change role or region' }).click();
    await page.getByRole('radio', { name: 'Village head' }).check();
    await page.getByText('Saved.').waitFor();
    await page.getByRole('button', { name: 'Bahasa Indonesia' }).click();
    await page.getByRole('heading', { level: 1, name: 'Jaga Jempol sudah aktif' }).waitFor();
    // The page shows a choice before it is stored.
    await expect.poll(async () => (await kept(page))['state']).toMatchObject({ active: true, settings: { role: 'kades', region: 'kab-kudus', language: 'id' } });
  });

  test('what could not be switched on is told, and the focus stays where it was', async () => {
    await page.getByTestId('consent').check();
    await page.evaluate(() => {
      // Nobody answers this one.
      chrome.runtime.sendMessage = (_message: unknown, answer?: (reply: undefined) => void) => void setTimeout(() => answer?.(undefined), 200);
    });
    await page.getByTestId('activate').focus();
    await page.keyboard.press('Enter');
    await page.getByTestId('trouble').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe('activate');
  });

  test('works by keyboard alone', async () => {
    await page.getByTestId('consent').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe('activate');
    await page.keyboard.press('Enter');
    await page.getByTestId('active').waitFor();
  });
});

test('after installation the welcome page opens by itself, once', async () => {
  const browser = await launch('chromium');
  try {
    const opened = () => browser.context.pages().filter((page) => page.url().endsWith(WELCOME)).length;
    await expect.poll(opened, { timeout: 10_000 }).toBe(1);
    const popup = await browser.extensionPage(POPUP);
    await popup.getByTestId('state').waitFor();
    expect(opened()).toBe(1);
  } finally {
    await browser.close();
  }
});
