/** A held action while the page or the pointer moves on, or the extension goes: never on another thing, never unheard. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeOf } from '../../replicas/kit/code.ts';
import { borrow } from '../harness/borrowed.ts';
import { BROWSERS, type TestBrowser } from '../harness/browser.ts';
import { until } from '../harness/dialog.ts';
import { launch } from '../harness/launch.ts';
import { settled } from '../harness/settled.ts';
import { accepted, place, press, seen, textIn, write } from './action-case.ts';
import { HARMLESS, POST } from './contents.ts';

const HOME = 'https://x.com/home';

describe.each(BROWSERS)('a held action in %s', (kind) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await borrow(kind);
  });
  afterAll(() => browser.close());

  test('a draft is neither sent to the video that came into the place of its own, nor lost', async () => {
    const page = await browser.page(`https://www.youtube.com/watch?v=${codeOf(POST.campaign)}`);
    const dialog = browser.dialog(page);
    await press(page, 'comment-opener').catch(() => undefined);
    await write(page, 'comment-editor', HARMLESS);
    await settled(page);
    await page.keyboard.press('Control+Enter');
    await dialog.waitOpen();
    // The site's own going on to the next video: the same page, the same box, the draft still in it.
    await page.evaluate(() => {
      const watch = document.querySelector('ytd-watch-flexy');
      watch?.setAttribute('video-id', 'OTHERVIDEO1');
      const title = watch?.querySelector('ytd-watch-metadata h1');
      if (title) title.textContent = 'Resep soto ayam';
    });
    await dialog.press('confirm');
    await dialog.waitClosed();
    await settled(page);
    expect(await accepted(page, 'comment')).toBe(0);
    expect((await textIn(page, 'comment-editor')).trim()).toBe(HARMLESS);
    await page.close();
  });

  test('a page that opens its document anew, and with it takes all listeners away, is guarded still', async () => {
    const page = await browser.page(HOME);
    await page.evaluate(() => {
      document.open();
      const html = document.documentElement ?? document.appendChild(document.createElement('html'));
      const body = html.appendChild(document.createElement('body'));
      const post = body.appendChild(document.createElement('article'));
      post.dataset['testid'] = 'tweet';
      const text = post.appendChild(document.createElement('div'));
      text.dataset['testid'] = 'tweetText';
      text.textContent = 'Ayo coblos Prabowo-Gibran nomor 2!';
      const like = post.appendChild(document.createElement('button'));
      like.dataset['testid'] = 'like';
      like.style.cssText = 'position:fixed;inset:0 auto auto 0;width:200px;height:80px';
      like.addEventListener('click', () => like.setAttribute('data-liked', String(Number(like.getAttribute('data-liked')) + 1)));
      document.close();
    });
    const likes = (): Promise<number> => page.evaluate(() => Number(document.querySelector('button')?.getAttribute('data-liked')));
    // The probe lost its listeners as well: what can be seen from the page is the dialog's host.
    const isOpen = (): Promise<boolean> => page.evaluate(() => document.querySelector('html > div') !== null);
    await page.mouse.move(100, 40);
    await settled(page);
    await page.mouse.click(100, 40, { delay: 40 });
    await until('the dialog', isOpen);
    await page.keyboard.press('Escape');
    await until('the dialog to close', async () => !(await isOpen()));
    expect(await likes()).toBe(0);
    await page.close();
  });

  test('a press that is dragged off its control is no press: nothing reaches the page, nothing is asked', async () => {
    const page = await browser.page(HOME);
    const dialog = browser.dialog(page);
    const { x, y } = await place(page, 'like', POST.campaign);
    await page.mouse.move(x, y);
    await settled(page);
    await page.evaluate(() => window.replica.reset());
    await page.mouse.down();
    await page.mouse.move(x, y + 60, { steps: 4 });
    await page.mouse.up();
    await settled(page);
    expect(await dialog.open()).toBe(false);
    expect(await accepted(page, 'like')).toBe(0);
    expect((await seen(page)).filter((line) => /^(?:pointerdown|pointerup|mousedown|mouseup|click)/.test(line))).toEqual([]);
    // What comes next is a press of its own.
    await press(page, 'like', POST.campaign);
    await dialog.waitOpen();
    await page.close();
  });
});

describe('in chromium', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launch('chromium', { active: true });
  });
  afterAll(() => browser.close());

  test('a pen is a pointer like others: held, and repeated as a pen’s press', async () => {
    const page = await browser.page(HOME);
    const dialog = browser.dialog(page);
    const { x, y } = await place(page, 'like', POST.campaign);
    await page.mouse.move(x, y);
    await settled(page);
    await page.evaluate(() => {
      window.replica.reset();
      addEventListener('pointerdown', ({ pointerType }) => document.documentElement.setAttribute('data-pointer', pointerType), { capture: true });
    });
    const session = await page.context().newCDPSession(page);
    for (const type of ['mousePressed', 'mouseReleased'] as const) await session.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1, pointerType: 'pen' });
    await dialog.waitOpen();
    expect(await seen(page)).toEqual([]);
    await dialog.press('confirm');
    await until('the like', async () => (await accepted(page, 'like')) > 0);
    await settled(page);
    expect(await accepted(page, 'like')).toBe(1);
    expect(await page.evaluate(() => document.documentElement.getAttribute('data-pointer'))).toBe('pen');
    await page.close();
  });

  test('the extension gone and the post too: Lanjutkan does nothing, and says so', async () => {
    const own = await browser.extensionPage('src/pages/popup/index.html');
    const page = await browser.page(HOME);
    const dialog = browser.dialog(page);
    await press(page, 'like', POST.campaign);
    await dialog.waitOpen();
    const gone = own.waitForEvent('close');
    await own.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
      chrome.runtime.reload();
    }).catch(() => undefined);
    await gone;
    await page.bringToFront();
    await page.evaluate(() => window.replica.navigate('/explore'));
    await dialog.press('confirm');
    await dialog.waitClosed();
    // The note is the one thing of ours on the page, and stays though the guard ends at the next event.
    const noted = (): Promise<boolean> => page.evaluate(() => document.querySelector('html > div') !== null);
    await until('the note', noted);
    expect(await accepted(page, 'like')).toBe(0);
    await page.mouse.move(200, 200);
    await page.mouse.move(300, 260);
    expect(await noted()).toBe(true);
    await page.close();
  });
});

describe('in firefox, which ends a content script with its extension', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launch('firefox', { active: true });
  });
  afterAll(() => browser.close());

  test('an open dialog can still be closed by either button, nothing happens, and the page is free', async () => {
    const pages = await Promise.all(['cancel', 'confirm'].map(async (button) => ({ button, page: await browser.page(HOME) })));
    const places: { x: number; y: number }[] = [];
    for (const { button, page } of pages) {
      await page.bringToFront();
      await press(page, 'like', POST.campaign);
      const dialog = browser.dialog(page);
      await dialog.waitOpen();
      places.push(await dialog.centre(button === 'cancel' ? 'cancel' : 'confirm'));
    }
    const own = await browser.extensionPage('src/pages/popup/index.html');
    await own.evaluate(() => {
      const { browser: api } = globalThis as unknown as { browser: { runtime: { reload(): void } } };
      setTimeout(() => api.runtime.reload(), 50);
    });
    // Its page is told nothing more, and answers nothing more.
    const answers = (): Promise<boolean> => Promise.race([own.evaluate(() => true).catch(() => false), new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 1000))]);
    await until('the extension to be gone', async () => !(await answers()));
    for (const [i, { page }] of pages.entries()) {
      await page.bringToFront();
      // What lies in the middle of the window is in body, or else the dialog's host.
      const isOpen = (): Promise<boolean> => page.evaluate(() => document.body.contains(document.elementFromPoint(innerWidth / 2, innerHeight / 2)) === false);
      expect(await isOpen()).toBe(true);
      const { x = 0, y = 0 } = places[i] ?? {};
      await page.mouse.click(x, y);
      await until('the page to be free', async () => !(await isOpen()));
      expect(await accepted(page, 'like')).toBe(0);
      await page.close();
    }
  });
});
