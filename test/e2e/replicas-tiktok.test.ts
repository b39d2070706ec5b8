import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { REPLICA_BROWSERS, type TestBrowser } from './harness/browser.ts';
import { focusOn, hover, place, press, received, write } from './harness/drive.ts';
import { launch } from './harness/launch.ts';
import { pressTwice } from './replicas-double-press.ts';
import { checkActions, POST, type ReplicaAction } from './replicas/action.ts';

const at = (path: string): string => `https://www.tiktok.com${path}`;
const { amin, family, poster, prabowo } = POST;
const key = (page: Page, name: string): Promise<void> => page.keyboard.press(name);
const pressed = (page: Page, id: string): Promise<string | null | undefined> => page.evaluate((on) => window.replica.control('like', on)?.getAttribute('aria-pressed'), id);

const trees = [['feed', at('/foryou')], ['following', at('/following')], ['opened', at(`/@relawan_ubah/video/${amin}`)]] as const;

const everywhere: readonly ReplicaAction[] = trees.flatMap(([where, url]): ReplicaAction[] => [
  { name: `${where}: like and unlike`, url, expected: [`like click ${amin}`, `unlike click ${amin}`], async run(page) {
    await press(page, 'like', amin);
    await expect.poll(() => pressed(page, amin), { timeout: 4000 }).toBe('true');
    await press(page, 'like', amin);
  } },
  { name: `${where}: like by Enter on the button`, url, expected: [`like click ${amin}`], async run(page) {
    await focusOn(page, 'like', amin);
    await key(page, 'Enter');
  } },
  { name: `${where}: like and unlike by key L, not while typing`, url, expected: [`like keydown ${amin}`, `unlike keydown ${amin}`, `mute keydown ${amin}`], async run(page) {
    await place(page, 'article', amin);
    await page.evaluate((id) => window.replica.show(id), amin);
    await key(page, 'l');
    await key(page, 'l');
    await press(page, 'reply', amin);
    await page.keyboard.type('lll');
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    await key(page, 'm');
  } },
  { name: `${where}: double clicks on the video like once and never unlike`, url, expected: [`like dblclick ${amin}`], async run(page) {
    await pressTwice(page, 'media', amin);
    await pressTwice(page, 'media', amin);
  } },
  { name: `${where}: comment by Enter and by the button`, url, expected: [`comment keydown ${amin} = satu`, `comment click ${amin} = dua`], async run(page) {
    await press(page, 'reply', amin);
    await write(page, 'comment-editor', 'satu');
    await key(page, 'Enter');
    await page.keyboard.type('dua');
    await press(page, 'comment-submit');
  } },
  { name: `${where}: the like of a comment is not the video’s`, url, expected: ['comment-like', 'comment-unlike'].map((kind) => `${kind} click ${amin} = Terima kasih infonya.`), async run(page) {
    await press(page, 'reply', amin);
    await press(page, 'comment-like');
    await press(page, 'comment-like');
  } },
  { name: `${where}: repost and take it back`, url, expected: [`repost click ${amin}`, `unrepost click ${amin}`], async run(page) {
    for (let round = 0; round < 2; round += 1) {
      await press(page, 'share', amin);
      await press(page, 'repost-confirm');
    }
  } },
  { name: `${where}: follow and unfollow the author`, url, expected: ['follow click relawan_ubah', 'unfollow click relawan_ubah'], async run(page) {
    await press(page, 'post-follow', amin);
    await press(page, 'post-follow', amin);
  } },
  { name: `${where}: decoys save, copy, elsewhere, play`, url, expected: [`save click ${amin}`, `copy-link click ${amin}`, `open-elsewhere click ${amin}`, `play click ${amin}`], async run(page) {
    await press(page, 'save', amin);
    await press(page, 'share', amin);
    await press(page, 'copy-link');
    await press(page, 'share', amin);
    await press(page, 'share-out');
    await press(page, 'media', amin);
  } },
]);

const others: readonly ReplicaAction[] = [
  { name: 'repost by the keyboard', url: at('/foryou'), expected: [`repost keydown ${amin}`], async run(page) {
    await focusOn(page, 'share', amin);
    await key(page, 'Enter');
    await focusOn(page, 'repost-confirm');
    await key(page, 'Enter');
  } },
  { name: 'the share panel opens under a resting pointer', url: at('/foryou'), expected: [`repost click ${amin}`], async run(page) {
    await hover(page, 'share', amin);
    await page.waitForTimeout(700);
    await press(page, 'repost-confirm');
  } },
  { name: 'arrows move to the next video, L likes that one', url: at('/foryou'), expected: [`like keydown ${amin}`, `like keydown ${family}`], async run(page) {
    await key(page, 'ArrowDown');
    await key(page, 'l');
    await key(page, 'ArrowUp');
    await key(page, 'l');
  } },
  { name: 'an opened video above a profile', url: at('/@barisan_lanjut'), expected: [`navigate click = /@barisan_lanjut/video/${prabowo}`, `like click ${prabowo}`, `unlike keydown ${prabowo}`], async run(page) {
    await press(page, 'grid-item');
    await press(page, 'like', prabowo);
    await key(page, 'l');
  } },
  { name: 'follow on the profile and in the search', url: at('/@relawan_ubah'), expected: ['follow click relawan_ubah', 'unfollow click relawan_ubah', 'navigate click = /search/user', 'follow click gercep_03'], async run(page) {
    await press(page, 'profile-follow');
    await press(page, 'profile-follow');
    await press(page, 'nav-search');
    await press(page, 'follow', 'gercep_03');
  } },
  { name: 'live: every like counts; follow', url: at('/@relawan_ubah/live'), expected: ['live-like click relawan_ubah', 'live-like click relawan_ubah', 'follow click relawan_ubah'], async run(page) {
    await press(page, 'live-like');
    await press(page, 'live-like');
    await press(page, 'live-follow');
  } },
  { name: 'upload: post, draft', url: at('/tiktokstudio/upload'), expected: ['save-draft click = resep sore', 'post click = resep sore'], async run(page) {
    await page.locator('input[type="file"]').setInputFiles({ name: 'video.mp4', mimeType: 'video/mp4', buffer: Buffer.from('0') });
    await write(page, 'editor', 'resep sore');
    await press(page, 'save-draft');
    await press(page, 'submit');
  } },
  { name: 'upload that asks once more', url: at('/tiktokstudio/upload?confirm'), expected: ['post click = lagi'], async run(page) {
    await write(page, 'editor', 'lagi');
    await press(page, 'submit');
    await press(page, 'submit-cancel');
    await press(page, 'submit');
    await press(page, 'submit-confirm');
  } },
  { name: 'decoys: search, activity, settings', url: at('/search/user'), expected: ['search submit = soto', 'navigate click = /activity', 'navigate click = /setting', 'setting click'], async run(page) {
    await write(page, 'search', 'soto');
    await key(page, 'Enter');
    await press(page, 'nav-notifications');
    await press(page, 'nav-settings');
    await press(page, 'settings');
  } },
];

describe.each(REPLICA_BROWSERS)('TikTok in %s', (browserKind) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launch(browserKind, { extension: null });
  });
  afterAll(() => browser.close());
  checkActions(() => browser, [...everywhere, ...others]);

  test('the button turns pressed only after the server has answered', async () => {
    const page = await browser.page(at('/foryou'));
    await press(page, 'like', amin);
    expect(await pressed(page, amin)).toBe('false');
    await page.waitForTimeout(800);
    expect(await pressed(page, amin)).toBe('false');
    await expect.poll(() => pressed(page, amin), { timeout: 3500 }).toBe('true');
    expect(await page.evaluate((id) => window.replica.control('like', id)?.getAttribute('aria-label'), amin)).toBe('Batal Suka');
    await page.close();
  });

  test('the hook is inside the button, on it, or named for the opened video', async () => {
    const hooks: Record<string, string> = { feed: 'button > [data-e2e="like-icon"]', following: 'button[data-e2e="like-icon"]', opened: 'button > [data-e2e="browse-like-icon"]' };
    for (const [where, url] of trees) {
      const page = await browser.page(url);
      for (const [name, hook] of Object.entries(hooks)) expect(await page.locator(hook).count() > 0, `${name} in ${where}`).toBe(name === where);
      await page.close();
    }
  });

  test('a comment’s like has the label of the video’s like', async () => {
    const page = await browser.page(at(`/@relawan_ubah/video/${amin}?lang=en`));
    const labels = await page.evaluate((id) => ['like', 'comment-like'].map((name) => window.replica.control(name, id)?.getAttribute('aria-label') ?? ''), amin);
    for (const label of labels) expect(label).toMatch(/^Like video \d+ likes$/);
    await page.close();
  });

  test('recycled nodes hold other videos, and marks stay with them; photo posts carry their words', async () => {
    const page = await browser.page(at('/foryou'));
    await press(page, 'like', amin);
    const seen = await page.evaluate(([id, photo]) => {
      const before = window.replica.control('article', id);
      window.replica.recycle(1);
      window.replica.show(id ?? '');
      const after = window.replica.control('article', id);
      const mark = after?.querySelector('.like.on') !== null;
      window.replica.show(photo ?? '');
      return { same: before === after, mark, alt: window.replica.control('article', photo)?.querySelector('.screen img')?.getAttribute('alt') };
    }, [amin, poster]);
    expect(seen).toEqual({ same: false, mark: true, alt: 'Poster kampanye: coblos nomor 1, Anies-Muhaimin, AMIN menang' });
    await page.close();
  });
});

test('two taps of a finger on the video like once and never unlike', async () => {
  const browser = await launch('chromium', { extension: null, hasTouch: true });
  const page = await browser.page(at('/foryou'));
  const { x, y } = await place(page, 'media', amin);
  for (let tap = 0; tap < 2; tap += 1) await page.touchscreen.tap(x, y);
  await page.waitForTimeout(500);
  for (let tap = 0; tap < 2; tap += 1) await page.touchscreen.tap(x, y);
  await page.waitForTimeout(500);
  const likes = (await received(page)).filter(({ kind }) => kind.endsWith('like'));
  expect(likes.map(({ kind, via, postId }) => [kind, via, postId])).toEqual([['like', 'touchend', amin]]);
  await browser.close();
});
