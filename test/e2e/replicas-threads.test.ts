import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { codeOf } from '../replicas/kit/code.ts';
import { REPLICA_BROWSERS, type TestBrowser } from './harness/browser.ts';
import { focusOn, press, received, write } from './harness/drive.ts';
import { launch } from './harness/launch.ts';
import { checkActions, POST, type ReplicaAction } from './replicas/action.ts';

const at = (path: string): string => `https://www.threads.com${path}`;
const { amin, family, futsal, quoting, soto } = POST;
const home = at('/');
const thread = at(`/@relawan_ubah/post/${codeOf(amin)}`);
const key = (page: Page, name: string): Promise<void> => page.keyboard.press(name);

const actions: readonly ReplicaAction[] = [
  ...[['feed', home], ['post page', thread]].flatMap(([where = '', url = '']): ReplicaAction[] => [
    { name: `${where}: like and unlike`, url, expected: [`like click ${amin}`, `unlike click ${amin}`], async run(page) {
      await press(page, 'like', amin);
      await press(page, 'like', amin);
    } },
    { name: `${where}: like by Enter, unlike by Space, on keydown`, url, expected: [`like keydown ${amin}`, `unlike keydown ${amin}`], async run(page) {
      await focusOn(page, 'like', amin);
      await key(page, 'Enter');
      await key(page, 'Space');
    } },
    { name: `${where}: repost and take it back`, url, expected: [`repost click ${amin}`, `unrepost click ${amin}`], async run(page) {
      for (let round = 0; round < 2; round += 1) {
        await press(page, 'repost', amin);
        await press(page, 'repost-confirm');
      }
    } },
    { name: `${where}: repost by the keyboard`, url, expected: [`repost keydown ${amin}`], async run(page) {
      await focusOn(page, 'repost', amin);
      await key(page, 'Enter');
      await key(page, 'Enter');
    } },
    { name: `${where}: quote by the button`, url, expected: [`quote click ${amin} = menarik`], async run(page) {
      await press(page, 'repost', amin);
      await press(page, 'quote');
      await page.keyboard.type('menarik');
      await press(page, 'submit');
    } },
    { name: `${where}: reply in the dialog by the button`, url, expected: [`reply click ${amin} = setuju\nsekali`], async run(page) {
      await press(page, 'reply', amin);
      await write(page, 'editor', 'setuju\nsekali');
      await press(page, 'submit');
    } },
    { name: `${where}: reply in the dialog by Ctrl+Enter; Enter alone is a new line`, url, expected: [`reply keydown ${amin} = satu\ndua`], async run(page) {
      await press(page, 'reply', amin);
      await page.keyboard.type('satu');
      await key(page, 'Enter');
      await page.keyboard.type('dua');
      await key(page, 'Control+Enter');
    } },
  ]),
  { name: 'quote a post that quotes', url: home, expected: [`quote keydown ${quoting} = hm`], async run(page) {
    await press(page, 'repost', quoting);
    await press(page, 'quote');
    await page.keyboard.type('hm');
    await key(page, 'Control+Enter');
  } },
  { name: 'reply in the page by the turned icon and by Ctrl+Enter', url: thread, expected: [`reply click ${amin} = satu`, `reply keydown ${amin} = dua`], async run(page) {
    await write(page, 'comment-editor', 'satu');
    await press(page, 'comment-submit');
    await write(page, 'comment-editor', 'dua');
    await key(page, 'Control+Enter');
  } },
  { name: 'the like of a reply is not the post’s', url: thread, expected: ['comment-like', 'comment-unlike'].map((kind) => `${kind} click 1790000000000008301 = Terima kasih infonya.`), async run(page) {
    await press(page, 'comment-like');
    await press(page, 'comment-like');
  } },
  { name: 'post from the feed and by Ctrl+Enter from the navigation', url: home, expected: ['post click = pagi', 'post keydown = siang'], async run(page) {
    await press(page, 'opener');
    await page.keyboard.type('pagi');
    await press(page, 'submit');
    await press(page, 'create');
    await page.keyboard.type('siang');
    await key(page, 'Control+Enter');
  } },
  { name: 'thread of two', url: home, expected: ['thread click = satu\n---\ndua'], async run(page) {
    await press(page, 'opener');
    await page.keyboard.type('satu');
    await press(page, 'add-thread');
    await write(page, 'editor-2', 'dua');
    await press(page, 'submit');
  } },
  { name: 'a closed composer and an empty one send nothing', url: home, expected: [], async run(page) {
    await press(page, 'opener');
    await key(page, 'Control+Enter');
    await press(page, 'submit');
    await page.keyboard.type('batal saja');
    await press(page, 'composer-cancel');
    await page.waitForTimeout(100);
  } },
  { name: 'follow and unfollow in the search', url: at('/search'), expected: ['follow click gercep_03', 'unfollow click gercep_03'], async run(page) {
    await press(page, 'follow', 'gercep_03');
    await press(page, 'follow', 'gercep_03');
    await press(page, 'unfollow');
  } },
  { name: 'follow on the profile by Enter', url: at('/@relawan_ubah'), expected: ['follow keydown relawan_ubah'], async run(page) {
    await focusOn(page, 'profile-follow');
    await key(page, 'Enter');
  } },
  { name: 'follow beside the author of the opened post', url: thread, expected: ['follow click relawan_ubah'], async run(page) {
    await press(page, 'post-follow');
  } },
  { name: 'decoys: save, copy, play, counts, navigation, search, settings', url: thread, expected: [`save click ${amin}`, `copy-link click ${amin}`, `navigate click = /@relawan_ubah/post/${codeOf(amin)}/likes`, 'navigate click = /activity', 'play click', 'navigate click = /search', 'search submit = soto', 'navigate click = /settings', 'setting click'], async run(page) {
    await press(page, 'options', amin);
    await press(page, 'save');
    await press(page, 'share', amin);
    await press(page, 'copy-link');
    await press(page, 'counts');
    await press(page, 'nav-notifications');
    await press(page, 'play', futsal);
    await press(page, 'nav-search');
    await write(page, 'search', 'soto');
    await key(page, 'Enter');
    await press(page, 'nav-settings');
    await press(page, 'settings');
  } },
];

describe.each(REPLICA_BROWSERS)('Threads in %s', (browserKind) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launch(browserKind, { extension: null });
  });
  afterAll(() => browser.close());
  checkActions(() => browser, actions);

  test('a bare click() on like does nothing; a sent sequence of the whole press does', async () => {
    const page = await browser.page(home);
    const send = (types: readonly string[]): Promise<void> => page.evaluate(([id, names]) => {
      const like = window.replica.control('like', String(id));
      for (const type of names ?? []) like?.dispatchEvent(type.startsWith('pointer') ? new PointerEvent(type, { bubbles: true }) : new MouseEvent(type, { bubbles: true }));
    }, [family, types] as const);
    await send(['click']);
    await send(['mousedown', 'mouseup', 'click']);
    expect(await received(page)).toEqual([]);
    await send(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']);
    expect((await received(page)).map(({ kind, postId }) => [kind, postId])).toEqual([['like', family]]);
    await page.close();
  });

  test('a quoted post is a container inside the container; no article anywhere', async () => {
    const page = await browser.page(home);
    const nested = await page.evaluate((id) => {
      window.replica.show(id);
      const post = window.replica.control('article', id);
      return { inner: post?.querySelectorAll('[data-pressable-container]').length, links: post?.querySelectorAll('a[href*="/post/"] time').length, articles: document.querySelectorAll('article').length };
    }, quoting);
    expect(nested).toEqual({ inner: 1, links: 1, articles: 0 });
    await page.close();
  });

  test('a new post’s composer is no dialog; a reply’s is', async () => {
    const page = await browser.page(home);
    await press(page, 'opener');
    expect(await page.locator('[role="dialog"]').count()).toBe(0);
    expect(await page.locator('.composer :is(h1, input[type="file"], .submit)').count()).toBe(3);
    await press(page, 'composer-cancel');
    await press(page, 'reply', soto);
    expect(await page.locator('[role="dialog"] [data-pressable-container]').count()).toBe(1);
    await page.close();
  });

  test('recycled nodes hold other posts, and marks stay with the posts', async () => {
    const page = await browser.page(home);
    await press(page, 'like', amin);
    const seen = await page.evaluate((id) => {
      const before = window.replica.control('article', id);
      window.replica.recycle(1);
      window.replica.show(id);
      const after = window.replica.control('article', id);
      return { same: before === after, mark: after?.querySelector('svg[title="Batalkan suka"]') !== null };
    }, amin);
    expect(seen).toEqual({ same: false, mark: true });
    await page.close();
  });

  test('labels follow ?lang', async () => {
    const page = await browser.page(`${thread}?lang=en`);
    expect(await page.evaluate(() => [...document.querySelectorAll('.opened .action svg')].map((svg) => svg.getAttribute('title')))).toEqual(['Like', 'Reply', 'Repost', 'Share']);
    await page.close();
  });
});
