import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { codeOf } from '../replicas/kit/code.ts';
import { REPLICA_BROWSERS, type TestBrowser } from './harness/browser.ts';
import { focusOn, press, received, textOf, write } from './harness/drive.ts';
import { launch } from './harness/launch.ts';
import { checkActions, POST, type ReplicaAction } from './replicas/action.ts';

const at = (path: string): string => `https://www.youtube.com${path}`;
const { amin, family, long, poster, prabowo, quoting } = POST;
const watch = at(`/watch?v=${codeOf(amin)}`);
const short = at(`/shorts/${codeOf(amin)}`);
const community = at(`/post/Ugkx${codeOf(amin)}`);
const key = (page: Page, name: string): Promise<void> => page.keyboard.press(name);

const likes: readonly ReplicaAction[] = [['watch page', watch], ['short', short], ['community post', community], ['posts of a channel', at('/@relawan_ubah/posts')]].flatMap(([where = '', url = '']): ReplicaAction[] => [
  { name: `${where}: like and unlike`, url, expected: [`like click ${amin}`, `unlike click ${amin}`], async run(page) {
    await press(page, 'like', amin);
    await press(page, 'like', amin);
  } },
  { name: `${where}: like by Enter on the button`, url, expected: [`like click ${amin}`], async run(page) {
    await focusOn(page, 'like', amin);
    await key(page, 'Enter');
  } },
  { name: `${where}: dislike`, url, expected: [`dislike click ${amin}`, `undislike click ${amin}`], async run(page) {
    await press(page, 'dislike', amin);
    await press(page, 'dislike', amin);
  } },
]);

const comments: readonly ReplicaAction[] = [['watch page', watch], ['short', short], ['community post', community]].flatMap(([where = '', url = '']): ReplicaAction[] => {
  const open = async (page: Page): Promise<void> => {
    if (url === short) await press(page, 'reply', amin);
  };
  return [
    { name: `${where}: comment by the button`, url, expected: [`comment click ${amin} = satu`], async run(page) {
      await open(page);
      await press(page, 'comment-opener');
      await page.keyboard.type('satu');
      await press(page, 'comment-submit');
    } },
    { name: `${where}: comment by Ctrl+Enter; Enter is a new line`, url, expected: [`comment keydown ${amin} = satu\ndua`], async run(page) {
      await open(page);
      await press(page, 'comment-opener');
      await write(page, 'comment-editor', 'satu');
      await key(page, 'Enter');
      await page.keyboard.type('dua');
      await key(page, 'Control+Enter');
    } },
    { name: `${where}: a cancelled comment is not sent`, url, expected: [], async run(page) {
      await open(page);
      await press(page, 'comment-opener');
      await page.keyboard.type('batal');
      await press(page, 'comment-cancel');
      await page.waitForTimeout(100);
    } },
    { name: `${where}: the like of a comment is not the video’s`, url, expected: ['comment-like', 'comment-unlike'].map((kind) => `${kind} click ${amin} = Terima kasih infonya.`), async run(page) {
      await open(page);
      await press(page, 'comment-like');
      await press(page, 'comment-like');
    } },
    { name: `${where}: answer to a comment by the button and by Ctrl+Enter`, url, expected: [`reply click ${amin} = ya`, `reply keydown ${amin} = tidak`], async run(page) {
      await open(page);
      await press(page, 'comment-reply');
      await page.keyboard.type('ya');
      await press(page, 'reply-submit');
      await press(page, 'comment-reply');
      await write(page, 'reply-editor', 'tidak');
      await key(page, 'Control+Enter');
    } },
  ];
});

const unsubscribe = async (page: Page, control: string, target?: string): Promise<void> => {
  await press(page, control, target);
  await press(page, 'unfollow');
  await press(page, 'unfollow-confirm');
};
const subscriptions: readonly ReplicaAction[] = ([['watch page', watch, 'post-follow', amin], ['short', short, 'post-follow', amin], ['channel', at('/@relawan_ubah'), 'profile-follow', undefined], ['results', at('/results?search_query=kanal'), 'follow', 'relawan_ubah']] as const).flatMap(([where, url, control, target]): ReplicaAction[] => [
  { name: `${where}: subscribe and unsubscribe`, url, expected: ['subscribe click relawan_ubah', 'unsubscribe click relawan_ubah'], async run(page) {
    await press(page, control, target);
    await unsubscribe(page, control, target);
  } },
  { name: `${where}: notifications and a cancelled question leave the subscription`, url, expected: ['subscribe click relawan_ubah', 'notification-level click relawan_ubah'], async run(page) {
    await press(page, control, target);
    await press(page, control, target);
    await press(page, 'bell-all');
    await press(page, control, target);
    await press(page, 'unfollow');
    await press(page, 'unfollow-cancel');
  } },
]);

const others: readonly ReplicaAction[] = [
  { name: 'like in full screen', url: watch, expected: [`like click ${amin}`], async run(page) {
    await press(page, 'fullscreen');
    await press(page, 'fullscreen-like');
    await key(page, 'f');
  } },
  { name: 'the player’s keys: l seeks', url: watch, expected: [`seek keydown ${amin}`, `play keydown ${amin}`, `mute keydown ${amin}`], async run(page) {
    await focusOn(page, 'player');
    for (const name of ['l', 'k', 'm']) await key(page, name);
  } },
  { name: 'l in a comment is a letter', url: watch, expected: [], async run(page) {
    await press(page, 'comment-opener');
    await page.keyboard.type('lk');
    await page.waitForTimeout(100);
  } },
  { name: 'live chat in the frame by Enter and by the button', url: watch, expected: [`send keydown ${amin} = satu`, `send click ${amin} = dua`], async run(page) {
    await write(page, 'send-editor', 'satu');
    await key(page, 'Enter');
    await page.keyboard.type('dua');
    await press(page, 'send');
  } },
  { name: 'live chat in a window of its own', url: at(`/live_chat?v=${codeOf(prabowo)}`), expected: [`send keydown ${prabowo} = halo`], async run(page) {
    await write(page, 'send-editor', 'halo');
    await key(page, 'Enter');
  } },
  ...['m', 'music'].map((host): ReplicaAction => ({
    name: `${host}.youtube.com: like and unlike, dislike`, url: `https://${host}.youtube.com/watch?v=${codeOf(amin)}`, expected: [`like click ${amin}`, `unlike click ${amin}`, `dislike click ${amin}`],
    async run(page) {
      await press(page, 'like', amin);
      const on = await page.evaluate(() => [document.querySelector('.yt-like button')?.getAttribute('aria-pressed'), document.querySelector('ytmusic-like-button-renderer')?.getAttribute('like-status')]);
      expect(on).toEqual(['true', host === 'music' ? 'LIKE' : undefined]);
      await press(page, 'like', amin);
      await press(page, 'dislike', amin);
    },
  })),
  { name: 'like in the feed of posts', url: at('/'), expected: [`like click ${poster}`], async run(page) {
    await press(page, 'like', poster);
  } },
  { name: 'decoys of a video: share, save, play, description', url: at(`/watch?v=${codeOf(long)}`), expected: [`copy-link click ${long}`, `save click ${long}`, `play click ${long}`, `show-more click ${long}`], async run(page) {
    await press(page, 'share', long);
    await press(page, 'copy-link');
    await press(page, 'share-close');
    await press(page, 'save', long);
    await press(page, 'play');
    await press(page, 'more');
  } },
  { name: 'decoys of a short: share, remix', url: short, expected: [`copy-link click ${amin}`, `open-remix click ${amin}`], async run(page) {
    await press(page, 'share', amin);
    await press(page, 'copy-link');
    await press(page, 'share-close');
    await press(page, 'remix', amin);
  } },
  { name: 'decoys of the page: counts, notifications, create, search, settings', url: community, expected: ['open-notifications click', 'open-create click', 'search submit = soto', `navigate click = /post/Ugkx${codeOf(amin)}`, 'navigate click = /account', 'setting click'], async run(page) {
    await press(page, 'nav-notifications');
    await press(page, 'nav-create');
    await write(page, 'search', 'soto');
    await key(page, 'Enter');
    await press(page, 'counts', amin);
    await press(page, 'nav-settings');
    await press(page, 'settings');
  } },
];

describe.each(REPLICA_BROWSERS)('YouTube in %s', (browserKind) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launch(browserKind, { extension: null });
  });
  afterAll(() => browser.close());
  checkActions(() => browser, [...likes, ...comments, ...subscriptions, ...others]);

  test('elements are reused between videos; the address changes before they do', async () => {
    const page = await browser.page(watch);
    await press(page, 'like', amin);
    const seen = await page.evaluate(async (next) => {
      const state = (): unknown[] => [location.search.includes(next), document.querySelector('ytd-watch-flexy')?.getAttribute('video-id') === next, document.querySelector('ytd-watch-metadata like-button-view-model button')?.getAttribute('aria-pressed')];
      const button = document.querySelector('ytd-watch-metadata like-button-view-model button');
      const finished = new Promise((resolve) => {
        document.addEventListener('yt-navigate-finish', resolve, { once: true });
      });
      window.replica.navigate(`/watch?v=${next}`);
      const before = state();
      await finished;
      return { before, after: state(), same: button === document.querySelector('ytd-watch-metadata like-button-view-model button') };
    }, codeOf(family));
    expect(seen).toEqual({ before: [true, false, 'true'], after: [true, true, 'false'], same: true });
    await page.close();
  });

  test('the watch page stays in the document, hidden, behind other pages', async () => {
    const page = await browser.page(watch);
    await press(page, 'nav-home');
    await expect.poll(() => page.locator('ytd-rich-item-renderer').count()).toBeGreaterThan(5);
    expect(await page.evaluate(() => document.querySelector<HTMLElement>('ytd-watch-flexy')?.hidden)).toBe(true);
    await page.close();
  });

  test('several shorts are in the document, one is active, and elements serve other shorts', async () => {
    const page = await browser.page(short);
    expect(await page.locator('ytd-reel-video-renderer').count()).toBeGreaterThan(1);
    expect(await page.locator('ytd-reel-video-renderer[is-active]').count()).toBe(1);
    const seen = await page.evaluate((id) => {
      window.replica.show(id);
      const active = document.querySelector('[is-active]');
      return { shown: active === window.replica.control('article', id), path: location.pathname };
    }, prabowo);
    expect(seen).toEqual({ shown: true, path: `/shorts/${codeOf(prabowo)}` });
    const before = await page.evaluate(() => document.querySelector('[is-active] h2')?.textContent);
    await page.evaluate(() => window.replica.recycle(1));
    expect(await page.evaluate(() => document.querySelector('[is-active] h2')?.textContent)).not.toBe(before);
    await page.close();
  });

  test('the renderer shows the subscription as an attribute; a like is shown by aria-pressed alone', async () => {
    const page = await browser.page(watch);
    const state = (): Promise<unknown> => page.evaluate(() => [document.querySelector('ytd-subscribe-button-renderer')?.hasAttribute('subscribed'), document.querySelector('ytd-watch-metadata like-button-view-model button')?.getAttribute('aria-pressed')]);
    expect(await state()).toEqual([false, 'false']);
    await press(page, 'post-follow', amin);
    await press(page, 'like', amin);
    expect(await state()).toEqual([true, 'true']);
    await page.close();
  });

  test('what the chat’s frame hears is kept with the page’s record, and its draft can be read', async () => {
    const page = await browser.page(watch);
    await write(page, 'send-editor', 'belum');
    expect(await page.evaluate(() => window.replica.control('send-editor')?.textContent)).toBe('belum');
    expect(await page.evaluate(() => window.replica.events.some((line) => line.startsWith('keydown window capture') && line.endsWith(' m')))).toBe(true);
    await page.evaluate(() => window.replica.reset());
    await key(page, 'Enter');
    await expect.poll(async () => (await received(page)).map(({ text }) => text)).toEqual(['belum']);
    await page.close();
  });

  test('a post without a video has none; a comment not sent stays in the box', async () => {
    const page = await browser.page(community);
    await press(page, 'comment-opener');
    await page.keyboard.type('belum');
    expect(await page.evaluate(() => window.replica.control('comment-editor')?.textContent)).toBe('belum');
    expect(await page.evaluate((id) => window.replica.show(id), quoting)).toBe(false);
    expect(await textOf(page, 'search')).toBe('');
    await page.close();
  });

  test('labels follow ?lang; the Indonesian like speaks as a count', async () => {
    for (const [lang, label] of [['en', 'like this video along with 221 other people'], ['id', 'suka video ini bersama 221 orang lainnya']] as const) {
      const page = await browser.page(`${watch}&lang=${lang}`);
      expect(await page.evaluate((id) => window.replica.control('like', id)?.getAttribute('aria-label'), amin)).toBe(label);
      await page.close();
    }
  });
});
