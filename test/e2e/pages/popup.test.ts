/** The toolbar popup of the built extension: state, the one press off, numbers, settings. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sites } from '../../../src/sites/index.ts';
import type { TestBrowser } from '../harness/browser.ts';
import { launch } from '../harness/launch.ts';
import { asInstalled, kept, leave, OPTIONS, POPUP, registered, WELCOME } from './extension.ts';

const good = {
  active: true,
  consentAt: Date.UTC(2026, 10, 20),
  consentTo: 1,
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
  beforeAll(async () => {
    browser = await launch('chromium');
  });
  beforeEach(() => asInstalled(browser));
  afterAll(async () => {
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
    // The pressed button is gone; the focus is where the new state is told.
    expect(await popup.evaluate(() => document.activeElement?.textContent)).toBe('Mati');
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
    const region = popup.getByRole('combobox', { name: 'Region of your agency' });
    await region.fill('kudus');
    await region.press('Tab');
    await popup.getByText('“kudus” was not chosen').waitFor();
    expect((await kept(popup))['state']).toMatchObject({ settings: { region: null } });
    await region.fill('jateng');
    await popup.getByRole('option', { name: 'Jawa Tengah' }).first().click();
    expect(await region.inputValue()).toBe('Jawa Tengah');
    await popup.getByRole('radio', { name: 'Extra careful' }).check();
    await expect.poll(async () => (await kept(popup))['state']).toMatchObject({
      active: true,
      settings: { role: 'bpd', region: 'prov-jawa-tengah', language: 'en', strictness: 'raised' },
    });
    await popup.getByText('Saved.').waitFor();
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('en');
  });

  test('without a region it does not speak for the person’s region, and leads to the field', async () => {
    const popup = await open();
    await popup.getByText('Wilayah belum diisi, jadi jadwal pilkada daerah Anda tidak terbaca.').waitFor();
    expect(await popup.getByTestId('preferences').getAttribute('open')).toBeNull();
    await popup.getByTestId('fill-region').click();
    await expect.poll(() => popup.evaluate(() => document.activeElement?.id)).toBe('region');
    await popup.getByRole('combobox', { name: 'Wilayah instansi' }).fill('kudus');
    await popup.getByRole('combobox', { name: 'Wilayah instansi' }).press('Enter');
    await popup.getByText('Tidak ada tahapan pemilihan yang tercatat untuk wilayah Anda.').waitFor();
    await expect.poll(async () => (await kept(popup))['state']).toMatchObject({ settings: { region: 'kab-kudus' } });
  });

  test('the browser’s page of options has every setting, and its language switch', async () => {
    const page = await browser.extensionPage(OPTIONS);
    await page.getByLabel('Peran Anda').selectOption('pppk');
    await page.getByRole('combobox', { name: 'Wilayah instansi' }).fill('kota semarang');
    await page.getByRole('option', { name: 'Kota Semarang' }).click();
    await page.getByRole('radio', { name: 'Lebih hati-hati' }).check();
    await page.getByRole('checkbox', { name: 'Periksa juga pesan kepada satu orang' }).check();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    await expect.poll(async () => (await kept(page))['state']).toMatchObject({
      active: false,
      settings: { role: 'pppk', region: 'kota-semarang', language: 'en', strictness: 'raised', privateMessages: true },
    });
    await expect.poll(() => page.evaluate(() => document.title)).toBe('Jaga Jempol settings');
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
