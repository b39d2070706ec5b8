/** The LinkedIn replica by itself, in its three builds. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { TestBrowser } from './harness/browser.ts';
import { focusOn, hover, press, received, write } from './harness/drive.ts';
import { launch } from './harness/launch.ts';
import { checkActions, POST, type ReplicaAction } from './replicas/action.ts';

type Build = 'v1' | 'v2' | 'v3';
const BUILDS: readonly Build[] = ['v1', 'v2', 'v3'];
const [family, amin] = [POST.family, POST.amin];
const at = (build: Build, path = '/feed/', more = ''): string => `https://www.linkedin.com${path}?generation=${build}${more}`;
const key = (page: Page, name: string): Promise<void> => page.keyboard.press(name);

const reactions = (build: Build): readonly ReplicaAction[] => [
  { name: 'like and take it back', url: at(build), expected: [`like click ${amin}`, `unlike click ${amin}`], async run(page) {
    await press(page, 'like', amin);
    await press(page, 'like', amin);
  } },
  { name: 'like by Enter and by Space on the button', url: at(build), expected: [`like click ${family}`, `unlike click ${family}`], async run(page) {
    await focusOn(page, 'like', family);
    await key(page, 'Enter');
    await key(page, ' ');
  } },
  { name: 'a reaction by hovering', url: at(build), expected: [`react click ${amin} = celebrate`, `unlike click ${amin}`], async run(page) {
    await hover(page, 'like', amin);
    await press(page, 'react-celebrate');
    await press(page, 'like', amin);
  } },
  { name: 'every reaction by its menu', url: at(build), expected: [`like click ${amin}`, ...['celebrate', 'support', 'love', 'insightful', 'funny'].map((name) => `react click ${amin} = ${name}`)], async run(page) {
    for (const name of ['like', 'celebrate', 'support', 'love', 'insightful', 'funny']) {
      await press(page, 'open-reactions', amin);
      await press(page, `react-${name}`);
    }
  } },
];

const comments = (build: Build): readonly ReplicaAction[] => [
  { name: 'comment by button and by Ctrl+Enter; Enter alone breaks the line', url: at(build), expected: [`comment click ${amin} = satu\ndua`, `comment keydown ${amin} = tiga`], async run(page) {
    await press(page, 'comment', amin);
    await page.keyboard.type('satu');
    await key(page, 'Enter');
    await page.keyboard.type('dua');
    await press(page, 'comment-submit', amin);
    await write(page, 'comment-editor', 'tiga', amin);
    await key(page, 'Control+Enter');
  } },
  { name: 'comment like and reply', url: at(build, `/feed/update/urn:li:activity:${family}/`), expected: [`comment-like click ${family} = Terima kasih infonya.`, `comment-unlike click ${family} = Terima kasih infonya.`, `reply click ${family} = setuju`], async run(page) {
    await press(page, 'comment');
    await press(page, 'comment-like');
    await press(page, 'comment-like');
    await press(page, 'open-reply');
    await page.keyboard.type('setuju');
    await press(page, 'reply-submit');
  } },
];

const shares = (build: Build, composer: string): readonly ReplicaAction[] => [
  { name: 'repost now, by mouse and by Enter', url: at(build), expected: [`repost click ${amin}`, `repost keydown ${family}`], async run(page) {
    await press(page, 'repost', amin);
    await press(page, 'repost-confirm');
    await press(page, 'repost', family);
    await focusOn(page, 'repost-confirm');
    await key(page, 'Enter');
  } },
  { name: `repost with words (${composer})`, url: at(build, '/feed/', `&composer=${composer}`), expected: [`quote click ${amin} = menarik`], async run(page) {
    await press(page, 'repost', amin);
    await press(page, 'quote');
    await write(page, 'editor', 'menarik');
    await press(page, 'submit');
  } },
  { name: `post by button and by Ctrl+Enter (${composer})`, url: at(build, '/feed/', `&composer=${composer}`), expected: ['post click = pagi\nsemua', 'post keydown = lagi'], async run(page) {
    await press(page, 'opener');
    await write(page, 'editor', 'pagi\nsemua');
    await press(page, 'submit');
    await press(page, 'opener');
    await write(page, 'editor', 'lagi');
    await key(page, 'Control+Enter');
  } },
  { name: 'send privately', url: at(build), expected: [`forward click ${amin} = lihat ini`], async run(page) {
    await press(page, 'forward', amin);
    await press(page, 'forward-send');
    await press(page, 'forward-pick', 'ratna_wln');
    await press(page, 'forward-pick', 'galihanggoro');
    await write(page, 'forward-editor', 'lihat ini');
    await press(page, 'forward-send');
    const [sent] = await received(page);
    expect(sent?.account).toBe('ratna_wln,galihanggoro');
  } },
];

const people = (build: Build): readonly ReplicaAction[] => [
  { name: 'follow in a post and at the right, and unfollow', url: at(build), expected: ['follow click relawan_ubah', 'follow click gercep_03', 'unfollow click gercep_03'], async run(page) {
    await press(page, 'follow', amin);
    await press(page, 'follow-person', 'gercep_03');
    await press(page, 'follow-person', 'gercep_03');
  } },
  { name: 'follow and connect on a profile', url: at(build, '/in/barisan_lanjut/'), expected: ['follow click barisan_lanjut', 'connect click barisan_lanjut', 'withdraw click barisan_lanjut'], async run(page) {
    await press(page, 'profile-follow');
    await press(page, 'connect');
    await press(page, 'connect');
  } },
  { name: 'message by Enter and by button', url: at(build), expected: ['send keydown ratna_wln = satu', 'send click ratna_wln = dua'], async run(page) {
    await press(page, 'drawer');
    await write(page, 'send-editor', 'satu');
    await key(page, 'Enter');
    await write(page, 'send-editor', 'dua');
    await press(page, 'send');
  } },
  { name: 'message where Enter breaks the line', url: at(build, '/feed/', '&enter=newline'), expected: ['send click ratna_wln = satu\ndua'], async run(page) {
    await press(page, 'drawer');
    await write(page, 'send-editor', 'satu');
    await key(page, 'Enter');
    await page.keyboard.type('dua');
    await press(page, 'send');
  } },
  { name: 'decoys: counts, save, mute, delete, play, search, navigation, setting', url: at(build), expected: [`open-counts click ${family}`, `save click ${family}`, `mute click ${family}`, `delete click ${family}`, 'play click', 'search keydown = kebun', 'navigate click = /feed/', 'setting click'], async run(page) {
    await press(page, 'counts', family);
    for (const name of ['save', 'mute', 'delete']) {
      await press(page, 'options', family);
      await press(page, name);
    }
    await press(page, 'play', POST.futsal);
    await write(page, 'search', 'kebun');
    await key(page, 'Enter');
    await press(page, 'nav');
    await page.evaluate(() => window.replica.navigate('/mypreferences/d/'));
    await press(page, 'settings');
  } },
];

const keys: readonly ReplicaAction[] = [
  { name: 'keys j, l, l', url: at('v1'), expected: [`like keydown ${family}`, `unlike keydown ${family}`], async run(page) {
    for (const name of ['j', 'l', 'l']) await key(page, name);
  } },
  { name: 'keys j, j, k, c and Ctrl+Enter', url: at('v1'), expected: [`comment keydown ${family} = lcrs`], async run(page) {
    for (const name of ['j', 'j', 'k', 'c']) await key(page, name);
    await page.keyboard.type('lcrs');
    await key(page, 'Control+Enter');
  } },
  { name: 'keys j, j, r, then the menu', url: at('v1'), expected: [`repost click ${amin}`], async run(page) {
    for (const name of ['j', 'j', 'r']) await key(page, name);
    await press(page, 'repost-confirm');
  } },
  { name: 'keys j, s, then Send', url: at('v1'), expected: [`forward click ${family}`], async run(page) {
    for (const name of ['j', 's']) await key(page, name);
    await press(page, 'forward-pick', 'ratna_wln');
    await press(page, 'forward-send');
  } },
];

describe('LinkedIn replica', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launch('chromium', { extension: null });
  });
  afterAll(() => browser.close());

  describe.each(BUILDS)('%s', (build) => {
    checkActions(() => browser, [...reactions(build), ...comments(build), ...shares(build, build === 'v3' ? 'sdui' : 'interop'), ...people(build)]);
  });
  describe('v1 keys', () => checkActions(() => browser, keys));

  test('the newer builds have no letter keys', async () => {
    const page = await browser.page(at('v2'));
    await focusOn(page, 'like', family);
    for (const name of ['j', 'l', 'c', 'r', 's']) await key(page, name);
    expect(await received(page)).toEqual([]);
    await page.close();
  });

  test('each build shows its own marks and none of the others', async () => {
    const marks = ['.feed-shared-update-v2[data-urn]', '[data-view-name]', '[data-testid="mainFeed"] > div [role="listitem"]', '[data-finite-scroll-hotkey="l"]', 'use[href="#thumbs-up-outline-small"]', '[data-test-icon]'];
    const seen = await Promise.all(BUILDS.map(async (build) => {
      const page = await browser.page(at(build));
      const found = await page.evaluate((all) => all.map((mark) => document.querySelector(mark) !== null), marks);
      await page.close();
      return found;
    }));
    expect(seen).toEqual([[true, false, false, true, true, true], [false, true, false, false, true, false], [false, false, true, false, false, false]]);
  });

  test('what happens in the shadow root is seen from outside as happening at its host', async () => {
    const page = await browser.page(at('v2'));
    await press(page, 'drawer');
    await press(page, 'send-editor');
    await page.evaluate(() => {
      window.addEventListener('keydown', (event) => {
        const inside = event.composedPath().some((node) => node instanceof Element && node.matches('.msg-form__contenteditable'));
        document.documentElement.dataset['heard'] = `${event.target instanceof Element ? event.target.id : ''} ${inside}`;
      }, true);
    });
    await key(page, 'a');
    const target = await page.evaluate(() => document.documentElement.dataset['heard']);
    expect(target).toBe('interop-outlet true');
    await page.close();
  });

  test('recycled nodes hold other posts, and marks move with the posts', async () => {
    for (const build of BUILDS) {
      const page = await browser.page(at(build));
      await press(page, 'like', family);
      const moved = await page.evaluate((id) => {
        const before = window.replica.control('like', id);
        window.replica.recycle(-1);
        const after = window.replica.control('like', id);
        return { same: before === after, on: [before, after].map((each) => each?.classList.contains('on')) };
      }, family);
      expect(moved).toEqual({ same: false, on: [false, true] });
      await page.close();
    }
  });

  test('labels follow ?lang', async () => {
    for (const [lang, label] of [['id', 'Beri reaksi Suka'], ['en', 'React Like']] as const) {
      const page = await browser.page(`${at('v1')}&lang=${lang}`);
      expect(await page.locator('.action.like').first().getAttribute('aria-label')).toBe(label);
      expect(await page.locator('.replica-mark').textContent()).toBe('Replika – bukan LinkedIn');
      await page.close();
    }
  });
});
