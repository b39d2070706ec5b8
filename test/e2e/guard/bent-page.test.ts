/** A page built so that the guard misreads it, or gives itself away: fields named like the DOM's methods, nodes out of another frame. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { codeOf } from '../../replicas/kit/code.ts';
import { BROWSERS, type TestBrowser } from '../harness/browser.ts';
import { launch } from '../harness/launch.ts';
import { settled } from '../harness/settled.ts';
import { accepted, place, textIn, write } from './action-case.ts';
import { HARMLESS, POST } from './contents.ts';

const LIKE = `<article data-testid="tweet"><div data-testid="tweetText">Ayo coblos Prabowo-Gibran nomor 2!</div>
  <button data-testid="like" style="position:fixed;inset:0 auto auto 0;width:200px;height:80px">like</button></article>`;

async function serve(page: Page, url: string, body: string): Promise<void> {
  await page.route(url, (route) => route.fulfill({ status: 200, contentType: 'text/html', body: `<!doctype html><meta charset="utf-8"><body>${body}</body>` }));
}

describe.each(BROWSERS)('a bent page in %s', (kind) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launch(kind, { active: true, hasTouch: kind === 'chromium' });
  });
  afterAll(() => browser.close());

  test('a form whose fields are named like the methods of the DOM is read all the same', async () => {
    const page = await browser.page(`https://www.instagram.com/p/${codeOf(POST.campaign)}/`);
    await write(page, 'comment-editor', HARMLESS);
    // Where it stands is asked before: what finds a control for the test is misled by the fields as well.
    const { x, y } = await place(page, 'comment-submit');
    await page.evaluate(() => {
      const form = window.replica.control('comment-editor', undefined)?.closest('form');
      if (!form) throw new Error('no form');
      const names = ['matches', 'closest', 'contains', 'querySelector', 'querySelectorAll', 'getAttribute', 'getRootNode', 'getClientRects', 'tagName', 'localName', 'nodeType', 'firstChild', 'isConnected'];
      const fields = names.map((name) => Object.assign(document.createElement('input'), { type: 'hidden', name }));
      HTMLFormElement.prototype.append.call(form, ...fields);
    });
    await settled(page);
    const dialog = browser.dialog(page);
    await page.mouse.move(x, y);
    await settled(page);
    await page.mouse.click(x, y, { delay: 40 });
    await dialog.waitOpen();
    expect(await accepted(page, 'comment')).toBe(0);
    await dialog.press('cancel');
    await dialog.waitClosed();
    expect((await textIn(page, 'comment-editor')).trim()).toBe(HARMLESS);
    await page.close();
  });

  test('a post that was read in a frame and moved into the page is guarded there', async () => {
    const page = await browser.context.newPage();
    await serve(page, 'https://x.com/inner', LIKE);
    await serve(page, 'https://x.com/outer', '<iframe src="https://x.com/inner" style="position:fixed;inset:0;width:600px;height:300px"></iframe>');
    await page.goto('https://x.com/outer');
    await page.mouse.move(60, 40);
    await page.mouse.move(100, 40);
    await settled(page);
    await page.evaluate(() => {
      const frame = document.querySelector('iframe');
      const post = frame?.contentDocument?.querySelector('article');
      if (!frame || !post) throw new Error('no post');
      const like = post.querySelector('button');
      like?.addEventListener('click', () => like.setAttribute('data-liked', ''));
      document.body.append(post);
      frame.style.display = 'none';
    });
    await page.mouse.move(60, 40);
    await settled(page);
    await page.mouse.click(60, 40, { delay: 40 });
    await browser.dialog(page).waitOpen();
    expect(await page.evaluate(() => document.querySelector('[data-liked]') !== null)).toBe(false);
    await page.close();
  });

  test('a document with elements named like its own properties is guarded', async () => {
    const page = await browser.context.newPage();
    await serve(page, 'https://x.com/named', LIKE);
    await page.goto('https://x.com/named');
    await page.evaluate(() => {
      const names = ['createElement', 'documentElement', 'body', 'activeElement', 'defaultView', 'querySelectorAll', 'getSelection', 'elementsFromPoint', 'location'];
      const images = names.map((name) => Object.assign(document.createElement('img'), { name }));
      document.querySelector('article')?.append(...images);
    });
    await page.mouse.move(60, 40);
    await settled(page);
    await page.mouse.click(60, 40, { delay: 40 });
    const dialog = browser.dialog(page);
    await dialog.waitOpen();
    await dialog.press('cancel');
    await dialog.waitClosed();
    await page.close();
  });

  // Only Chromium says of a touch whether anybody may prevent it, and the driver has a finger there only.
  if (kind === 'chromium') test('a finger scrolls as without us, and the page can not tell by it that we are there', async () => {
    const page = await browser.context.newPage();
    const touched = async (url: string): Promise<unknown> => {
      await serve(page, url, '<div style="height:3000px">tall</div>');
      await page.goto(url);
      await page.evaluate(() => {
        for (const type of ['touchstart', 'touchmove', 'touchend']) document.addEventListener(type, (event) => document.body.append(` ${type}:${event.cancelable}`), { passive: true });
      });
      const session = await page.context().newCDPSession(page);
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: 100, y: 300 }] });
      await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: 100, y: 280 }] });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await session.detach();
      return page.evaluate(() => document.body.textContent?.match(/touch\w+:\w+/g));
    };
    const bare = await touched('https://bare.test/');
    expect(bare).toContain('touchstart:false');
    expect(await touched('https://x.com/tall')).toEqual(bare);
    await page.close();
  });
});

describe.each(BROWSERS)('a page that was open before opt-in in %s', (kind) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launch(kind);
  });
  afterAll(() => browser.close());

  test('is guarded, though elements and frames of its are named like what is ours', async () => {
    const page = await browser.context.newPage();
    await serve(page, 'https://x.com/open', `<form id="browser"><input name="runtime" id="ours"></form><iframe name="jagaJempolGuard"></iframe><div id="jagaJempolSite"></div>${LIKE}`);
    await page.goto('https://x.com/open');
    await browser.activate();
    await page.bringToFront();
    await page.mouse.move(60, 40);
    const dialog = browser.dialog(page);
    for (let tries = 0; tries < 10 && !(await dialog.open()); tries++) {
      await page.mouse.click(60, 40, { delay: 40 });
      await page.waitForTimeout(300);
    }
    expect(await dialog.open()).toBe(true);
    await page.close();
  });
});
