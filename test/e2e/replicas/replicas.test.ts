import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { REPLICA_BROWSERS, type TestBrowser } from '../harness/browser.ts';
import { launch } from '../harness/launch.ts';
import { place, press, received, textOf, write } from '../harness/drive.ts';
import { checkActions, POST } from './action.ts';
import { facebookActions } from './facebook-actions.ts';
import { xActions } from './x-actions.ts';

// The replicas by themselves: what is proven of the extension on them counts only if they act like the sites.
describe.each(REPLICA_BROWSERS)('%s', (kind) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launch(kind, { extension: null });
  });
  afterAll(() => browser.close());

  describe('X', () => checkActions(() => browser, xActions));
  describe('Facebook', () => checkActions(() => browser, facebookActions));

  test('every event of a press is seen in order by window, document and root, in both phases', async () => {
    const page = await browser.page('https://x.com/home');
    await press(page, 'like', POST.family);
    const seen = (type: string): Promise<string[]> => page.evaluate((wanted) => window.replica.events.filter((line) => line.startsWith(`${wanted} `)), type);
    const places = ['window capture', 'document capture', 'root capture', 'root bubble', 'document bubble', 'window bubble'];
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup']) expect(await seen(type)).toEqual(places.map((where) => `${type} ${where} button[like]`));
    // The button's handler ends the click at the root, as the site's does, after the label turned.
    expect(await seen('click')).toEqual(places.slice(0, 4).map((where) => `click ${where} button[like]`));
    await page.close();
  });

  test('X: recycled nodes hold other posts, and their permalinks and marks move with the posts', async () => {
    const page = await browser.page('https://x.com/home');
    await press(page, 'like', POST.family);
    const moved = await page.evaluate((id) => {
      const before = window.replica.control('article', id);
      window.replica.recycle(-1);
      const after = window.replica.control('article', id);
      return { same: before === after, gone: before?.querySelector('time')?.closest('a')?.getAttribute('href')?.includes(id), mark: after?.querySelector('[data-testid="unlike"]') !== null, link: after?.querySelector('time')?.closest('a')?.getAttribute('href') };
    }, POST.family);
    expect(moved).toEqual({ same: false, gone: false, mark: true, link: `/ratna_wln/status/${POST.family}` });
    await page.close();
  });

  test('X: scrolling keeps the number of nodes bounded and shows the last post', async () => {
    const page = await browser.page('https://x.com/home');
    const counts: number[] = [];
    const last = await page.evaluate(() => window.replica.posts.at(-1)?.id ?? '');
    for (let step = 0; step < 12; step += 1) {
      await page.mouse.wheel(0, 900);
      await page.waitForTimeout(60);
      counts.push(await page.locator('[data-testid="cellInnerDiv"]').count());
    }
    expect(Math.max(...counts)).toBeLessThan(30);
    expect(await page.evaluate((id) => window.replica.show(id) && window.replica.control('article', id) !== null, last)).toBe(true);
    await page.close();
  });

  test('Facebook: no post links to itself, each has a token of its own, pictures speak by machine', async () => {
    const page = await browser.page('https://www.facebook.com/?lang=en');
    const seen = await page.evaluate((poster) => {
      const posts = [...document.querySelectorAll('[aria-posinset]')];
      const tokens = posts.map((post) => [...post.querySelectorAll('a')].flatMap((link) => /__cft__\[0\]=(\w+)/.exec(link.getAttribute('href') ?? '')?.[1] ?? []));
      window.replica.show(poster);
      return { permalinks: document.querySelectorAll('[role="feed"] a[href*="/posts/"], [role="feed"] a[href*="/permalink/"]').length, single: tokens.every((list) => new Set(list).size === 1), distinct: new Set(tokens.flat()).size === posts.length, alt: window.replica.control('post', poster)?.querySelector('img[alt^="May be"]')?.getAttribute('alt') };
    }, POST.poster);
    expect(seen).toEqual({ permalinks: 0, single: true, distinct: true, alt: "May be an image of text that says 'Coblos nomor 1 Anies-Muhaimin AMIN menang'" });
    await page.close();
  });

  test('Facebook: the editor is empty before its own handlers hear Enter', async () => {
    const page = await browser.page('https://www.facebook.com/groups/masakrumahan');
    await write(page, 'editor', 'terkirim', POST.amin);
    await page.evaluate((id) => {
      const editor = window.replica.control('editor', id);
      editor?.addEventListener('keydown', () => editor.setAttribute('data-seen', editor.textContent ?? ''));
    }, POST.amin);
    await page.keyboard.press('Enter');
    expect(await page.evaluate((id) => window.replica.control('editor', id)?.getAttribute('data-seen'), POST.amin)).toBe('');
    expect(await textOf(page, 'editor', POST.amin)).toBe('');
    await page.close();
  });

  // Playwright can't keep a finger down in Firefox.
  if (kind === 'chromium') test('Facebook: a long press by finger opens the picker and does not like; a tap likes', async () => {
    const page = await browser.page('https://www.facebook.com/');
    const point = await place(page, 'like', POST.amin);
    const session = await page.context().newCDPSession(page);
    const finger = async (milliseconds: number): Promise<void> => {
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
      await page.waitForTimeout(milliseconds);
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    const got = async (): Promise<string[]> => (await received(page)).map(({ kind: what, text }) => (text ? `${what} ${text}` : what));
    await finger(50);
    await expect.poll(got).toEqual(['like']);
    await finger(800);
    await press(page, 'reaction-wow');
    await expect.poll(got).toEqual(['like', 'react wow']);
    await page.close();
  });

  test('labels follow ?lang', async () => {
    for (const [lang, x, facebook] of [['id', 'suka. Suka', 'Suka'], ['en', 'likes. Like', 'Like']] as const) {
      const page = await browser.page(`https://x.com/home?lang=${lang}`);
      expect(await page.locator('[data-testid="like"]').first().getAttribute('aria-label')).toContain(x);
      await page.goto(`https://www.facebook.com/?lang=${lang}`);
      expect(await page.locator('.post-action.like').first().getAttribute('aria-label')).toBe(facebook);
      await page.close();
    }
  });

  test('the policy is strict: no inline code, no string turned into markup', async () => {
    const page = await browser.page('https://x.com/home');
    const response = await page.reload();
    const policy = response?.headers()['content-security-policy'] ?? '';
    for (const part of ["default-src 'self'", "require-trusted-types-for 'script'", "trusted-types 'none'", "script-src 'self' 'nonce-"]) expect(policy).toContain(part);
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      try {
        script.text = 'window.planted = true';
        document.head.append(script);
      } catch {
        return 'refused';
      }
      return 'planted' in window ? 'ran' : 'blocked';
    });
    expect(ran).not.toBe('ran');
    await page.close();
  });
});
