/** The toolbar popup of the built extension: state, the one press off, numbers, settings. */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sites } from '../../../src/sites/index.ts';
import type { TestBrowser } from '../harness/browser.ts';
import { launch } from '../harness/launch.ts';
import { kept, leave, POPUP, registered, WELCOME } from './extension.ts';

const good = {
  active: true,
  consentAt: Date.UTC(2026, 10, 20),
  settings: { role: 'pns', region: null, language: 'id', strictness: 'standard' },
  total: { cancelled: 1041, continued: 17 },
  days: {},
};

describe('popup', () => {
  let browser: TestBrowser;
  const open = async (): Promise<Page> => {
    const page = await browser.extensionPage(POPUP);
    await page.getByTestId('state').waitFor();
    return page;
  };
  beforeEach(async () => {
    browser = await launch('chromium');
  });
  afterEach(async () => {
    await browser.close();
    expect(browser.requestsFromExtension()).toEqual([]);
  });

  test('says that protection is off, and leads to consent', async () => {
    const popup = await open();
    expect(await popup.getByTestId('state').textContent()).toContain('Mati');
    expect(await popup.getByTestId('deactivate').count()).toBe(0);
    const address = await popup.getByTestId('reactivate').evaluate((link) => link instanceof HTMLAnchorElement && link.href);
    expect(address).toBe(new URL(`/${WELCOME}#setup`, popup.url()).href);
    expect(await popup.getByTestId('faults').count()).toBe(0);
  });

  test('one press switches off, takes consent back, and nothing is left running', async () => {
    await browser.activate();
    const popup = await open();
    expect(await popup.getByTestId('state').textContent()).toContain('Aktif');
    expect(await registered(popup)).toBe(sites.length);
    await popup.getByTestId('deactivate').click();
    await popup.getByText('Sudah mati. Persetujuan Anda dicabut.').waitFor();
    expect(await registered(popup)).toBe(0);
    expect((await kept(popup))['state']).toMatchObject({ active: false, consentAt: null });

    const welcome = await browser.extensionPage(WELCOME);
    await welcome.getByTestId('consent').waitFor();
    expect(await welcome.getByTestId('consent').isChecked()).toBe(false);
    await browser.activate();
    expect(await registered(welcome)).toBe(sites.length);
  });

  test('shows the phase, a rule of the day, and links that lead somewhere', async () => {
    const popup = await open();
    await popup.getByText('Masa saat ini').waitFor();
    expect((await popup.getByTestId('rule-of-day').textContent())?.length).toBeGreaterThan(60);
    for (const link of await popup.getByRole('navigation').getByRole('link').all()) {
      const address = await link.evaluate((node) => (node instanceof HTMLAnchorElement ? node.href : ''));
      const page = await browser.extensionPage(new URL(address).pathname.slice(1) + new URL(address).hash);
      await page.getByRole('heading', { level: 1 }).waitFor();
      if (address.includes('#')) await page.locator(new URL(address).hash).waitFor();
      await page.close();
    }
  });

  test('settings take effect at once and are kept', async () => {
    await browser.activate();
    const popup = await open();
    await popup.getByTestId('preferences').locator('summary').click();
    await popup.getByLabel('Bahasa').selectOption('en');
    await popup.getByLabel('Your role').selectOption('bpd');
    await popup.getByLabel('Region of your agency').selectOption('prov-jawa-tengah');
    await popup.getByRole('radio', { name: 'Extra careful' }).check();
    await expect.poll(async () => (await kept(popup))['state']).toMatchObject({
      active: true,
      settings: { role: 'bpd', region: 'prov-jawa-tengah', language: 'en', strictness: 'raised' },
    });
    await popup.getByText('Saved.').waitFor();
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('en');
  });

  test('numbers are shown and deleted on request, and nothing else with them', async () => {
    const popup = await open();
    await leave(popup, good);
    await popup.reload({ waitUntil: 'commit' });
    const counts = popup.getByTestId('counts');
    await counts.getByText('1.041').waitFor();
    await popup.getByTestId('forget').click();
    await counts.getByText('Hitungan sudah dihapus.').waitFor();
    expect((await kept(popup))['state']).toEqual({ ...good, total: { cancelled: 0, continued: 0 }, days: {} });
  });
});
