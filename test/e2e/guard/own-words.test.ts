/** Whoever reads another language than the browser's is spoken to in it, also where no text came from the worker. */
import { expect, test } from 'vitest';
import { press } from './action-case.ts';
import { launch } from '../harness/launch.ts';
import { WELCOME } from '../pages/extension.ts';

const CAMPAIGN = '1790000000000000302';

test('an English browser, and a person who chose Indonesian: the note is Indonesian', async () => {
  const browser = await launch('chromium', { lang: 'en' });
  try {
    const welcome = await browser.extensionPage(WELCOME);
    await welcome.locator('.language-switch button[lang="id"]').click();
    await welcome.getByTestId('consent').check();
    await welcome.getByTestId('activate').click();
    await welcome.getByTestId('active').waitFor();
    await welcome.close();

    const page = await browser.page('https://x.com/home');
    await press(page, 'like', CAMPAIGN);
    const dialog = browser.dialog(page);
    await dialog.waitOpen();
    expect(await dialog.text('cancel')).toBe('Batal');
    // A page that takes the dialog away, again and again, ends it.
    await page.evaluate(() => {
      setInterval(() => document.documentElement.querySelector(':scope > div')?.remove(), 5);
    });
    const session = await browser.context.newCDPSession(page);
    const said = async (): Promise<string> => (await session.send('Accessibility.getFullAXTree')).nodes.map(({ name }) => String(name?.value ?? '')).join('\n');
    await expect.poll(said).toContain('Dibatalkan demi keamanan');
  } finally {
    await browser.close();
  }
});
