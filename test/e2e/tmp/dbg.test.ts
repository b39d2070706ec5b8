import { test } from 'vitest';
import { launch } from '../harness/launch.ts';
import { press } from '../guard/action-case.ts';
test('dbg', async () => {
  const b = await launch('chromium', { active: true });
  const page = await b.page('https://www.instagram.com/');
  page.on('console', (m) => console.log('console', m.text()));
  page.on('pageerror', (m) => console.log('pageerror', m));
  await page.waitForTimeout(500);
  await press(page, 'like', '1790000000000000302');
  await page.waitForTimeout(600);
  console.log(await page.evaluate(() => ({ r: window.replica.received, e: window.replica.events.filter((l) => l.includes('window capture')), html: window.replica.control('like', '1790000000000000302')?.outerHTML })));
  console.log(await b.dialog(page).open());
  await b.close();
});
