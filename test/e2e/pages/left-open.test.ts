/** Pages that stay open while something changes elsewhere: they show it, and never write over it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TestBrowser } from '../harness/browser.ts';
import { launch } from '../harness/launch.ts';
import { asInstalled, kept, OPTIONS, WELCOME } from './extension.ts';

const DATA = {
  packs: [{ id: 'pilkada-uji', contest: 'Pemilihan Uji', region: 'kab-kudus', phases: { P4: '2099-11-27', end: '2100-02-20' }, contestants: [{ number: 1, names: ['Sekarwangi Arumdalu', 'Bagaskara Wicaksono'] }] }],
};

describe('the welcome page, left open', () => {
  let browser: TestBrowser;
  let welcome: Page;
  let options: Page;
  beforeAll(async () => {
    browser = await launch('chromium');
  });
  beforeEach(async () => {
    await asInstalled(browser);
    welcome = await browser.extensionPage(WELCOME);
    await welcome.getByTestId('consent').waitFor();
    options = await browser.extensionPage(OPTIONS);
    await options.getByTestId('agency').waitFor();
  });
  afterAll(() => browser.close());

  test('does not take a region away that was chosen on another page', async () => {
    await browser.activate();
    await welcome.reload();
    await welcome.getByTestId('active').waitFor();
    await options.getByRole('combobox', { name: 'Wilayah instansi' }).fill('kudus');
    await options.getByRole('option', { name: 'Kabupaten Kudus' }).click();
    await expect.poll(async () => (await kept(options))['state']).toMatchObject({ settings: { region: 'kab-kudus' } });
    // Nothing that was said to this page in between may be needed for that.
    await welcome.getByRole('button', { name: 'English' }).click();
    await expect.poll(async () => (await kept(welcome))['state']).toMatchObject({ settings: { region: 'kab-kudus', language: 'en' } });
    await welcome.getByTestId('active').getByText('Kabupaten Kudus').waitFor();
  });

  test('says no longer that protection is on once it was switched off, and asks for consent again', async () => {
    await browser.activate();
    await welcome.reload();
    await welcome.getByTestId('active').waitFor();
    await browser.deactivate();
    await welcome.getByTestId('active').waitFor({ state: 'detached' });
    expect(await welcome.getByTestId('consent').isChecked()).toBe(false);
  });

  test('offers regions of data that came after it was opened, and keeps what was chosen on it', async () => {
    await welcome.getByRole('radio', { name: 'PPPK' }).check();
    await welcome.getByTestId('consent').check();
    await options.getByTestId('agency-file').setInputFiles({ name: 'data.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(DATA)) });
    await welcome.getByTestId('region-offer').filter({ hasText: 'Kabupaten Kudus' }).waitFor();
    expect(await welcome.getByRole('radio', { name: 'PPPK' }).isChecked()).toBe(true);
    expect(await welcome.getByTestId('consent').isChecked()).toBe(true);
  });
});
