import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { codeOf } from '../replicas/kit/code.ts';
import { REPLICA_BROWSERS, type TestBrowser } from './harness/browser.ts';
import { focusOn, place, press, received, textOf, write } from './harness/drive.ts';
import { launch } from './harness/launch.ts';
import { pressTwice } from './replicas-double-press.ts';
import { checkActions, POST, type ReplicaAction } from './replicas/action.ts';

const at = (path: string): string => `https://www.instagram.com${path}`;
const { amin, family, long, advert, poster, futsal } = POST;
const key = (page: Page, name: string): Promise<void> => page.keyboard.press(name);
const picture = { name: 'foto.png', mimeType: 'image/png', buffer: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64') };

const views = [['feed', at('/')], ['post page', at(`/p/${codeOf(amin)}/`)], ['reel', at(`/reels/${codeOf(amin)}/`)]] as const;

const everywhere: readonly ReplicaAction[] = views.flatMap(([where, url]): ReplicaAction[] => [
  { name: `${where}: like and unlike`, url, expected: [`like click ${amin}`, `unlike click ${amin}`], async run(page) {
    await press(page, 'like', amin);
    await press(page, 'like', amin);
  } },
  { name: `${where}: like by Enter, unlike by Space, on keydown`, url, expected: [`like keydown ${amin}`, `unlike keydown ${amin}`], async run(page) {
    await focusOn(page, 'like', amin);
    await key(page, 'Enter');
    await key(page, 'Space');
  } },
  { name: `${where}: double clicks like once and never unlike`, url, expected: [`like dblclick ${amin}`], async run(page) {
    await pressTwice(page, 'media', amin);
    await pressTwice(page, 'media', amin);
  } },
  { name: `${where}: repost and take it back`, url, expected: [`repost click ${amin}`, `unrepost click ${amin}`], async run(page) {
    await press(page, 'repost', amin);
    await press(page, 'repost', amin);
  } },
  { name: `${where}: send to a person, with a message`, url, expected: [`share click ${amin} = lihat`], async run(page) {
    await press(page, 'share', amin);
    await press(page, 'send-person');
    await write(page, 'share-message', 'lihat');
    await press(page, 'share-send');
  } },
  { name: `${where}: comment by Enter and by the text beside it`, url, expected: [`comment keydown ${amin} = satu`, `comment click ${amin} = dua`], async run(page) {
    await press(page, 'reply', amin);
    await write(page, 'comment-editor', 'satu');
    await key(page, 'Enter');
    await page.keyboard.type('dua');
    await press(page, 'comment-submit');
  } },
  { name: `${where}: decoys save, options`, url, expected: [`save click ${amin}`, `unsave click ${amin}`, `open-options click ${amin}`], async run(page) {
    await press(page, 'save', amin);
    await press(page, 'save', amin);
    await press(page, 'options', amin);
  } },
]);

const others: readonly ReplicaAction[] = [
  { name: 'comment in the feed itself', url: at('/'), expected: [`comment keydown ${family} = lucu`], async run(page) {
    await write(page, 'comment-editor', 'lucu', family);
    await key(page, 'Enter');
  } },
  { name: 'Shift+Enter and an empty box commit nothing', url: at(`/p/${codeOf(amin)}/`), expected: [], async run(page) {
    await press(page, 'comment-editor');
    await key(page, 'Enter');
    await page.keyboard.type('satu');
    await key(page, 'Shift+Enter');
    await page.waitForTimeout(100);
  } },
  { name: 'comment like and its undo', url: at('/'), expected: [`comment-like click ${amin} = Terima kasih infonya.`, `comment-unlike click ${amin} = Terima kasih infonya.`], async run(page) {
    await press(page, 'comment-like', amin);
    await press(page, 'comment-like', amin);
  } },
  { name: 'follow and unfollow in the suggestions', url: at('/'), expected: ['follow click gercep_03', 'unfollow click gercep_03'], async run(page) {
    await press(page, 'follow', 'gercep_03');
    await press(page, 'follow', 'gercep_03');
    await press(page, 'unfollow');
  } },
  { name: 'follow on the profile by Enter; cancelled unfollow', url: at('/relawan_ubah/'), expected: ['follow click relawan_ubah'], async run(page) {
    await focusOn(page, 'profile-follow');
    await key(page, 'Enter');
    await press(page, 'profile-follow');
    await press(page, 'cancel');
  } },
  { name: 'follow beside an advertiser', url: at('/'), expected: ['follow click kasurlena'], async run(page) {
    await press(page, 'post-follow', advert);
  } },
  { name: 'story: reply by Enter and Send, face, like and undo', url: at('/stories/relawan_ubah/'), expected: [`story-reply keydown ${amin} = mantap`, `story-reply click ${amin} = lagi`, `story-react click ${amin} = 😂`, `story-like click ${amin}`, `story-unlike click ${amin}`], async run(page) {
    await write(page, 'story-editor', 'mantap');
    await key(page, 'Enter');
    await page.keyboard.type('lagi');
    await press(page, 'story-send');
    await press(page, 'story-react');
    await press(page, 'story-like');
    await press(page, 'story-like');
  } },
  { name: 'message by Enter, Send and heart', url: at('/direct/t/1/'), expected: ['send keydown dimasprks = satu\ndua', 'send click dimasprks = tiga', 'send click dimasprks = ❤️'], async run(page) {
    await write(page, 'send-editor', 'satu\ndua');
    await key(page, 'Enter');
    await page.keyboard.type('tiga');
    await press(page, 'send');
    await press(page, 'send-heart');
  } },
  { name: 'new post: picture, Next twice, caption, Share', url: at('/'), expected: ['post click = pagi ini'], async run(page) {
    await press(page, 'create');
    await page.locator('.create-form input[type="file"]').setInputFiles(picture);
    await press(page, 'next');
    await press(page, 'next');
    await page.keyboard.type('pagi ini');
    await press(page, 'submit');
  } },
  { name: 'decoys: counts, play, more, navigation', url: at('/'), expected: [`show-more click ${long}`, `play click ${futsal}`, `navigate click = /p/${codeOf(family)}/liked_by/`, 'navigate click = /notifications/', 'navigate click = /direct/t/1/', 'navigate click = /explore/', 'search submit = soto', 'navigate click = /accounts/edit/', 'setting click'], async run(page) {
    await press(page, 'more', long);
    await press(page, 'play', futsal);
    await press(page, 'counts', family);
    for (const name of ['nav-notifications', 'nav-messages', 'nav-search']) await press(page, name);
    await write(page, 'search', 'soto');
    await key(page, 'Enter');
    await press(page, 'nav-settings');
    await press(page, 'settings');
  } },
];

describe.each(REPLICA_BROWSERS)('Instagram in %s', (browserKind) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launch(browserKind, { extension: null });
  });
  afterAll(() => browser.close());
  checkActions(() => browser, [...everywhere, ...others]);

  test('only the feed has articles; the navigation repeats the outlines of like and share', async () => {
    for (const [where, url] of views) {
      const page = await browser.page(url);
      await place(page, 'like', amin);
      const seen = await page.evaluate((id) => {
        const outline = (name: string): string | null | undefined => window.replica.control(name, id)?.querySelector('path')?.getAttribute('d');
        const like = window.replica.control('like', id);
        const sizes = ['like', 'comment-like'].map((name) => window.replica.control(name, id)?.querySelector('svg')?.getAttribute('height'));
        return { articles: document.querySelectorAll('article').length, label: like?.getAttribute('aria-label'), svg: like?.querySelector('svg')?.getAttribute('aria-label'), same: outline('like') === outline('nav-notifications') && outline('share') === outline('nav-messages'), sizes };
      }, amin);
      expect(seen).toMatchObject({ label: null, svg: 'Suka', same: true });
      expect(seen.articles > 0).toBe(where === 'feed');
      if (where !== 'reel') expect(seen.sizes).toEqual(['24', '12']);
      await page.close();
    }
  });

  test('recycled nodes hold other posts, and marks stay with the posts', async () => {
    const page = await browser.page(at('/'));
    await press(page, 'like', amin);
    const seen = await page.evaluate((id) => {
      const before = window.replica.control('article', id);
      window.replica.recycle(1);
      window.replica.show(id);
      const after = window.replica.control('article', id);
      return { same: before === after, mark: after?.querySelector('svg[aria-label="Batal suka"]') !== null };
    }, amin);
    expect(seen).toEqual({ same: false, mark: true });
    await page.close();
  });

  test('the address follows the reel in view, and several reels are in the document', async () => {
    const page = await browser.page(at('/reels/'));
    await page.evaluate((id) => window.replica.show(id), poster);
    await expect.poll(() => page.evaluate(() => location.pathname)).toBe(`/reels/${codeOf(poster)}/`);
    expect(await page.locator('.reel').count()).toBeGreaterThan(1);
    await page.close();
  });

  test('a comment not sent stays in the box', async () => {
    const page = await browser.page(at(`/p/${codeOf(amin)}/`));
    await write(page, 'comment-editor', 'belum');
    expect(await textOf(page, 'comment-editor')).toBe('belum');
    await page.close();
  });

  test('labels follow ?lang', async () => {
    const page = await browser.page(at(`/p/${codeOf(poster)}/?lang=en`));
    const seen = await page.evaluate(() => ({ like: document.querySelector('.like svg')?.getAttribute('aria-label'), comment: document.querySelector('textarea')?.getAttribute('aria-label'), submit: document.querySelector('.comment-submit')?.textContent }));
    expect(seen).toEqual({ like: 'Like', comment: 'Add a comment…', submit: 'Post' });
    await page.close();
  });
});

test('two taps of a finger on the picture like once and never unlike', async () => {
  const browser = await launch('chromium', { extension: null, hasTouch: true });
  const page = await browser.page(at('/'));
  const { x, y } = await place(page, 'media', amin);
  for (let tap = 0; tap < 2; tap += 1) await page.touchscreen.tap(x, y);
  await page.waitForTimeout(500);
  for (let tap = 0; tap < 2; tap += 1) await page.touchscreen.tap(x, y);
  await page.waitForTimeout(500);
  const likes = (await received(page)).filter(({ kind }) => kind.endsWith('like'));
  expect(likes.map(({ kind, via, postId }) => [kind, via, postId])).toEqual([['like', 'touchend', amin]]);
  await browser.close();
});
