/** A finger instead of a mouse, with what the sites do with it: taps, double taps, and a finger that stays. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeOf } from '../../replicas/kit/code.ts';
import type { TestBrowser } from '../harness/browser.ts';
import { until } from '../harness/dialog.ts';
import { launch } from '../harness/launch.ts';
import { settled } from '../harness/settled.ts';
import { accepted, type ActionCase, isHeld, isUndone, isUntouched, place, textIn, type Variant, write } from './action-case.ts';
import { HARMLESS, nothing, POST } from './contents.ts';

async function tap(page: Page, control: string, target?: string, times = 1): Promise<void> {
  await place(page, control, target);
  await settled(page);
  const { x, y } = await place(page, control, target);
  for (let i = 0; i < times; i += 1) await page.touchscreen.tap(x, y);
}

/** Keeps a finger on a control until a press counts as a long one. */
async function rest(page: Page, control: string, target: string): Promise<void> {
  const point = await place(page, control, target);
  await settled(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  await page.waitForFunction(() => window.replica.control('reaction-wow', undefined) !== null);
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}

const by = (control: string) => (page: Page, variant: Variant): Promise<void> => tap(page, control, POST[variant]);
const twice = (page: Page, variant: Variant): Promise<void> => tap(page, 'media', POST[variant], 2);
/** A single tap of two is the page's: it opens or pauses. */
const reaches = /^(?:pointer|touch|mouse|click)/;
const CASES: readonly ActionCase[] = [
  { name: 'X: like', url: 'https://x.com/home', received: 'like', undo: 'unlike', prepare: nothing, act: by('like') },
  // The finger may be about to stay, which opens the picker: its coming down is the page's, its click is not.
  { name: 'Facebook: like', url: 'https://www.facebook.com/', received: 'like', undo: 'unlike', prepare: nothing, act: by('like'), reaches },
  { name: 'Instagram: like', url: 'https://www.instagram.com/', received: 'like', undo: 'unlike', prepare: nothing, act: by('like') },
  { name: 'Instagram: like by two taps on the picture', url: 'https://www.instagram.com/', received: 'like', prepare: nothing, act: twice, reaches },
  { name: 'Threads: like', url: 'https://www.threads.com/', received: 'like', undo: 'unlike', prepare: nothing, act: by('like') },
  { name: 'TikTok: like', url: 'https://www.tiktok.com/foryou', received: 'like', prepare: nothing, act: by('like') },
  { name: 'TikTok: like by two taps on the video', url: 'https://www.tiktok.com/foryou', received: 'like', prepare: nothing, act: twice, reaches },
  { name: 'YouTube: like', url: (variant) => `https://www.youtube.com/watch?v=${codeOf(POST[variant])}`, received: 'like', prepare: nothing, act: (page, variant) => tap(page, 'like', POST[variant]) },
  {
    name: 'Instagram: comment',
    url: (variant) => `https://www.instagram.com/p/${codeOf(POST[variant])}/`,
    received: 'comment',
    prepare: (page) => write(page, 'comment-editor', HARMLESS),
    act: (page) => tap(page, 'comment-submit'),
    draft: (page) => textIn(page, 'comment-editor'),
  },
];

describe('by finger in chromium', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launch('chromium', { active: true, hasTouch: true });
  });
  afterAll(() => browser.close());

  for (const each of CASES) {
    isHeld(() => browser, each);
    isUntouched(() => browser, each);
    if (each.undo !== undefined) isUndone(() => browser, each, each.undo);
  }

  test('Facebook: a resting finger opens the picker unasked; the face tapped in it is held, and happens once', async () => {
    const page = await browser.page('https://www.facebook.com/');
    const dialog = browser.dialog(page);
    await rest(page, 'like', POST.campaign);
    expect(await dialog.open()).toBe(false);
    await tap(page, 'reaction-wow');
    await dialog.waitOpen();
    expect(await accepted(page, 'react')).toBe(0);
    const { x, y } = await dialog.centre('confirm');
    await page.touchscreen.tap(x, y);
    await until('the site to receive it', async () => (await accepted(page, 'react')) > 0);
    await dialog.waitClosed();
    await settled(page);
    expect([await accepted(page, 'react'), await accepted(page, 'like')]).toEqual([1, 0]);
    await page.close();
  });

  test('Facebook: a face for an ordinary post goes its way', async () => {
    const page = await browser.page('https://www.facebook.com/');
    await rest(page, 'like', POST.ordinary);
    await tap(page, 'reaction-wow');
    await until('the site to receive it', async () => (await accepted(page, 'react')) > 0);
    await browser.dialog(page).staysClosed(250);
    expect(await page.evaluate(() => window.replica.events.filter((line) => line.includes('untrusted')))).toEqual([]);
    await page.close();
  });
});
