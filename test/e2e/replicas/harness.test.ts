import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type TestBrowser } from '../harness/browser.ts';
import { press, received } from '../harness/drive.ts';
import { launch } from '../harness/launch.ts';
import { POST } from './action.ts';

// A small extension with the two things the harness must notice: a dialog in a closed root, and a request.
const FILES = {
  'content.js': `
    window.addEventListener('click', (event) => {
      if (!event.isTrusted || !event.composedPath().some((node) => node instanceof Element && node.matches('[data-testid="like"]'))) return;
      event.stopImmediatePropagation();
      event.preventDefault();
      const host = document.createElement('div');
      const root = host.attachShadow({ mode: 'closed' });
      const dialog = document.createElement('dialog');
      dialog.dataset.testid = 'dialog';
      const button = document.createElement('button');
      button.dataset.testid = 'cancel';
      button.textContent = 'Tutup';
      button.addEventListener('click', () => host.remove());
      dialog.append('Tahan dulu ', button);
      root.append(dialog);
      document.documentElement.append(host);
      dialog.showModal();
      button.focus();
    }, true);`,
  'background.js': "fetch('https://x.com/planted').catch(() => undefined);",
};

function fixture(firefox: boolean): string {
  const folder = mkdtempSync(join(tmpdir(), 'jj-fixture-'));
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({
    manifest_version: 3, name: 'Fixture', version: '1', host_permissions: ['https://x.com/*'],
    content_scripts: [{ matches: ['https://x.com/*'], js: ['content.js'], run_at: 'document_start' }],
    background: firefox ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
    browser_specific_settings: { gecko: { id: 'fixture@tests.invalid', data_collection_permissions: { required: ['none'] } } },
  }));
  return folder;
}

describe.each(BROWSERS)('%s', (kind) => {
  let folder: string;
  let browser: TestBrowser;
  beforeAll(async () => {
    folder = fixture(kind === 'firefox');
    browser = await launch(kind, { extension: folder });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('a dialog in a closed root is seen, read and pressed; a held click leaves no trace', async () => {
    const page = await browser.page('https://x.com/home');
    const dialog = browser.dialog(page);
    expect(await dialog.open()).toBe(false);
    await press(page, 'like', POST.family);
    await dialog.waitOpen();
    expect(await dialog.text('dialog')).toContain('Tahan dulu');
    expect(await dialog.focus()).toBe('cancel');
    expect(await page.evaluate(() => window.replica.events.filter((line) => line.startsWith('click')))).toEqual([]);
    await expect(dialog.staysClosed(50)).rejects.toThrow('must not');
    await dialog.press('cancel');
    await dialog.waitClosed();
    expect(await received(page)).toEqual([]);
    await page.close();
  });

  test('a request of an extension is found, once the browser is closed', async () => {
    if (kind === 'chromium') expect(() => browser.requestsFromExtension()).toThrow('Close the browser first');
    await browser.close();
    if (kind === 'chromium') expect(browser.requestsFromExtension()).toEqual(['https://x.com/planted']);
    else expect(() => browser.requestsFromExtension()).toThrow('Only Chromium');
  });
});
