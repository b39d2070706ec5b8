import type { Page } from 'playwright-core';

const withoutHash = (url: string): string => url.replace(/#.*/, '');

/**
 * Loads a page in a tab that may already be there. Another fragment of the same address is no other page for a browser:
 * it would go on with what was left. A blank page between the two would end the site's process, and starting another
 * takes Firefox a second.
 */
export async function loadAnew(page: Page, url: string): Promise<void> {
  if (url.includes('#') && withoutHash(page.url()) === withoutHash(url)) await page.evaluate(() => history.replaceState(null, '', '?again'));
  await page.goto(url);
}
