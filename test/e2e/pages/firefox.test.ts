/** Consent, popup and withdrawal in Firefox, where the person may also withhold the permission for the sites. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { sites } from '../../../src/sites/index.ts';
import type { TestBrowser } from '../harness/browser.ts';
import { launch } from '../harness/launch.ts';
import { kept, POPUP, registered, WELCOME } from './extension.ts';

const PATIENCE = 8000;

/**
 * Opens a page of the extension. Firefox's remote protocol at times never reports that such a page runs; a tab like that
 * can be neither read nor pressed, so another is opened. Nothing that a page shows is ever asked twice.
 */
async function open(browser: TestBrowser, path: string): Promise<Page> {
  for (let tab = 0; tab < 6; tab++) {
    const opening = browser.extensionPage(path).catch(() => undefined);
    const page = await Promise.race([opening, new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE))]);
    if (page) return page;
  }
  throw new Error(`Firefox reported none of six tabs at ${path}`);
}

test('from consent to withdrawal', { timeout: 180_000 }, async () => {
  const browser = await launch('firefox');
  try {
    const welcome = await open(browser, WELCOME);
    await welcome.getByTestId('consent').waitFor();
    expect(await welcome.getByTestId('consent').isChecked()).toBe(false);
    expect(await welcome.getByTestId('activate').isDisabled()).toBe(true);
    expect(await registered(welcome)).toBe(0);
    expect(await kept(welcome)).toEqual({});
    await welcome.getByRole('button', { name: 'Bahasa Indonesia' }).click();
    await welcome.getByRole('radio', { name: 'PPPK' }).check();
    await welcome.getByTestId('consent').check();
    await welcome.getByTestId('activate').click();
    await welcome.getByTestId('active').waitFor();
    await expect.poll(() => welcome.evaluate(() => document.activeElement?.id), { timeout: 5000 }).toBe('active-heading');
    expect(await registered(welcome)).toBe(sites.length);
    expect((await kept(welcome))['state']).toMatchObject({ active: true, settings: { role: 'pppk', language: 'id' } });

    const popup = await open(browser, POPUP);
    await popup.getByTestId('deactivate').waitFor();
    expect(await popup.getByTestId('faults').count()).toBe(0);
    expect(await popup.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
    await popup.getByTestId('preferences').locator('summary').click();
    await popup.getByLabel('Bahasa').selectOption('en');
    await popup.getByText('Saved.').waitFor();
    await popup.getByTestId('deactivate').click();
    await popup.getByText('Switched off. Your consent is withdrawn.').waitFor();
    expect(await registered(popup)).toBe(0);
    expect((await kept(popup))['state']).toMatchObject({ active: false, consentAt: null });
  } finally {
    await browser.close();
  }
});
