/** What is wrong is said in the popup, and never passes for safe. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { LaunchOptions, TestBrowser } from '../harness/browser.ts';
import { launch } from '../harness/launch.ts';
import { changedBuild, kept, leave, POPUP, unregister, WELCOME } from './extension.ts';

async function during(options: LaunchOptions, run: (browser: TestBrowser, popup: Page) => Promise<void>): Promise<void> {
  const browser = await launch('chromium', options);
  try {
    await run(browser, await browser.extensionPage(POPUP));
  } finally {
    await browser.close();
  }
}

describe('faults', () => {
  test('a field of storage that cannot be read is named, and the others stay', async () => {
    await during({ active: true }, async (_browser, popup) => {
      await popup.getByTestId('state').waitFor();
      const { state } = await kept(popup);
      await leave(popup, Object.assign({}, state, { settings: { role: 'raja' } }));
      await popup.reload({ waitUntil: 'commit' });
      const faults = popup.getByTestId('faults');
      await faults.waitFor();
      expect(await faults.getAttribute('role')).toBe('alert');
      expect(await faults.textContent()).toContain('Sebagian setelan tidak terbaca');
      expect(await faults.textContent()).toContain('settings');
      expect(await popup.getByTestId('state').textContent()).toContain('Aktif, ada gangguan');
      expect(await popup.getByTestId('deactivate').count()).toBe(1);

      // Open by itself: what is saved must be seen. Values that are right already are no change, and are saved all the same.
      expect(await popup.getByTestId('preferences').getAttribute('open')).not.toBeNull();
      await popup.getByTestId('save').click();
      await faults.waitFor({ state: 'detached' });
      expect((await kept(popup))['state']).toMatchObject({ active: true, settings: { role: 'pns' } });
      expect(await popup.evaluate(() => document.activeElement?.id)).toBe('state-heading');
    });
  });

  test('a script that is no longer registered is noticed', async () => {
    await during({ active: true }, async (_browser, popup) => {
      await unregister(popup);
      await popup.reload({ waitUntil: 'commit' });
      await popup.getByTestId('faults').getByText('Perlindungan belum terpasang di halaman').waitFor();
      expect(await popup.getByTestId('state').textContent()).not.toContain('Menjaga');
    });
  });

  test('a damaged model is said to be one', async () => {
    const broken = changedBuild('chromium', (path) => /assets\/worker.*\.js$/.test(path), (text) => text.replace(/(["'`])[A-Za-z0-9+/=]{100000,}\1/, '"AAAAAAAA"'));
    try {
      await during({ extension: broken.folder, active: true }, async (_browser, popup) => {
        await popup.getByTestId('faults').getByText('Pemeriksa tidak dapat dimuat').waitFor();
        expect(await popup.getByTestId('state').textContent()).toContain('Perlindungan tidak bekerja penuh');
      });
    } finally {
      broken.remove();
    }
  });

  test('a worker that does not answer is told, not passed over', async () => {
    const dead = changedBuild('chromium', (path) => path === 'service-worker-loader.js' || /assets\/worker.*\.js$/.test(path), () => '// nobody here\n');
    try {
      await during({ extension: dead.folder }, async (browser, popup) => {
        await popup.getByTestId('faults').getByText('Jaga Jempol tidak menjawab').waitFor();
        expect(await popup.getByTestId('state').count()).toBe(0);
        const welcome = await browser.extensionPage(WELCOME);
        await welcome.getByTestId('faults').getByText('Jaga Jempol tidak menjawab').waitFor();
        expect(await welcome.getByTestId('activate').count()).toBe(0);
      });
    } finally {
      dead.remove();
    }
  });
});
