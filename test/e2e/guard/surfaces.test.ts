/**
 * Parts of the sites' pages that their replicas don't have, built from what is known of the real ones: what they say is
 * read, and a press in them is held, or not touched where they say nothing of the kind.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { borrow } from '../harness/borrowed.ts';
import { BROWSERS, type TestBrowser } from '../harness/browser.ts';
import { until } from '../harness/dialog.ts';
import { settled } from '../harness/settled.ts';
import type { Variant } from './action-case.ts';
import { HARMLESS, TEXT } from './contents.ts';

/** An element to be made: the replicas' policy lets no text become markup. */
interface Part {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: ReadonlyArray<Part | string>;
}
const el = (tag: string, attributes: Part['attributes'], ...inside: ReadonlyArray<Part | string>): Part => ({ tag, attributes, inside });

interface Surface {
  readonly name: string;
  readonly url: string;
  build(text: string): Part;
  /** Keys for what is marked with `id="press"`; a click without. */
  readonly keys?: string;
  /** Held down during the click. */
  readonly modifier?: 'Shift' | 'Control';
}

const BUTTON = { style: 'display:block;width:160px;height:40px', id: 'press' };
const BOX = { ...BUTTON, contenteditable: 'true', role: 'textbox', 'data-lexical-editor': 'true', tabindex: '0' };

const facebookPost = (...inside: Part[]): Part => el('div', { role: 'feed' }, el('div', { 'aria-posinset': '1' }, el('h4', {}, el('a', { role: 'link', href: '?__cft__[0]=AZx1' }, 'Warga')), ...inside,
  el('div', { ...BUTTON, role: 'button', 'aria-label': 'Suka', tabindex: '0' }, el('span', { 'data-ad-rendering-role': 'like_button' }, 'Suka')), el('div', { role: 'button' }, el('span', { 'data-ad-rendering-role': 'comment_button' }, 'Komentari'))));
const tweet = (...inside: Part[]): Part => el('article', { 'data-testid': 'tweet' }, el('div', { 'data-testid': 'User-Name' }, el('a', { href: '/warga' }, 'Warga'), el('a', { href: '/warga/status/42' }, el('time', {}, '1j'))), ...inside);
const LIKE: Part = el('div', { role: 'group' }, el('button', { ...BUTTON, 'data-testid': 'like' }, 'Suka'));

const SURFACES: readonly Surface[] = [
  {
    name: 'a post on a coloured ground on Facebook',
    url: 'https://www.facebook.com/',
    build: (text) => facebookPost(el('div', {}, el('div', { style: 'background-image: url("https://scontent.xx.fbcdn.net/ground.jpg")' }, el('div', {}, el('div', { dir: 'auto' }, text))))),
  },
  {
    name: 'a post on a coloured ground that somebody shares with words of their own on Facebook',
    url: 'https://www.facebook.com/',
    build: (text) => facebookPost(el('div', {}, el('div', { 'data-ad-rendering-role': 'story_message' }, HARMLESS)), el('div', {}, el('div', { style: 'background-color: rgb(198, 0, 255)' }, el('div', { dir: 'auto' }, text)))),
  },
  {
    name: 'a message in a tab of Messenger',
    url: 'https://www.facebook.com/',
    build: (text) => el('div', {}, el('div', {}, el('div', { ...BOX, 'aria-label': 'Write to Warga', 'aria-placeholder': 'Aa' }, text))),
    keys: 'Enter',
  },
  {
    name: 'a comment on Facebook in Malay',
    url: 'https://www.facebook.com/',
    build: (text) => el('div', { role: 'main' }, el('div', { 'aria-posinset': '1' }, el('div', { 'data-ad-rendering-role': 'story_message' }, HARMLESS), el('form', { role: 'presentation' }, el('div', {}, el('div', {}, el('div', { ...BOX, 'aria-label': 'Komen sebagai Warga' }, text)))))),
    keys: 'Enter',
  },
  {
    name: 'the button of a comment on Facebook that is called as what opens its box',
    url: 'https://www.facebook.com/',
    build: (text) => el('div', { role: 'main' }, el('div', { 'aria-posinset': '1' }, el('form', { role: 'presentation' }, el('div', {}, el('div', {}, el('div', { ...BOX, id: 'box', 'aria-label': 'Komentari sebagai Warga' }, text))), el('div', { ...BUTTON, role: 'button', 'aria-label': 'Komentari' }, '➤')))),
  },
  { name: 'an article on X', url: 'https://x.com/home', build: (text) => tweet(el('div', { 'data-testid': 'twitterArticleReadView' }, el('div', { 'data-testid': 'twitter-article-title' }, 'Catatan'), el('div', { 'data-testid': 'twitterArticleRichTextView' }, el('div', {}, text))), LIKE) },
  { name: "an article's card on X", url: 'https://x.com/home', build: (text) => tweet(el('div', {}, el('div', { 'data-testid': 'article-cover-image' }), el('div', {}, el('div', { dir: 'auto' }, text))), LIKE) },
  { name: 'a follow beside a post on X', url: 'https://x.com/home', build: (text) => el('div', { 'data-testid': 'primaryColumn' }, tweet(el('button', { ...BUTTON, 'data-testid': '77-follow', 'aria-label': 'Ikuti @warga' }, 'Ikuti'), el('div', { 'data-testid': 'tweetText' }, text))) },
  { name: 'a like on X with Shift held', url: 'https://x.com/home', build: (text) => tweet(el('div', { 'data-testid': 'tweetText' }, text), LIKE), modifier: 'Shift' },
  { name: 'a like on X with Ctrl held', url: 'https://x.com/home', build: (text) => tweet(el('div', { 'data-testid': 'tweetText' }, text), LIKE), modifier: 'Control' },
  {
    name: "a link's card on Threads",
    url: 'https://www.threads.com/',
    build: (text) => el('div', { 'data-pressable-container': 'true' }, el('a', { href: '/@warga' }, 'warga'), el('a', { href: '/@warga/post/AbC1' }, el('time', {}, '1j')), el('span', { dir: 'auto' }, HARMLESS),
      el('a', { href: 'https://l.threads.com/?u=x', target: '_blank' }, el('div', {}, el('span', { dir: 'auto' }, 'kabar.example'), el('span', { dir: 'auto' }, text))), el('div', { ...BUTTON, role: 'button' }, el('svg', { 'aria-label': 'Suka' }))),
  },
  { name: 'a message on Instagram', url: 'https://www.instagram.com/', build: (text) => el('div', {}, el('div', { ...BOX, 'aria-label': 'Kirim pesan...' }, text), el('div', { role: 'button' }, 'Kirim')), keys: 'Enter' },
];

/** Puts it over the page and counts what reaches it. */
async function show(page: Page, part: Part): Promise<void> {
  await page.evaluate((root) => {
    const make = ({ tag, attributes, inside }: Part): Element => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      // What the policy does to style attributes is no matter of this test.
      if (element instanceof HTMLElement && attributes['style']) element.style.cssText = attributes['style'];
      element.append(...inside.map((each) => (typeof each === 'string' ? each : make(each))));
      return element;
    };
    const cover = document.createElement('div');
    cover.style.cssText = 'position:fixed;inset:0;z-index:9999;background:white;color:black';
    cover.append(make(root));
    for (const type of ['click', 'keydown']) {
      cover.addEventListener(type, (event) => {
        event.preventDefault();
        cover.dataset['reached'] = String(Number(cover.dataset['reached'] ?? 0) + 1);
      });
    }
    cover.id = 'cover';
    document.querySelector('#cover')?.remove();
    document.body.append(cover);
  }, part);
}

const reached = (page: Page): Promise<number> => page.evaluate(() => Number(document.querySelector<HTMLElement>('#cover')?.dataset['reached'] ?? 0));

async function press(page: Page, { keys, modifier }: Surface): Promise<void> {
  const { x, y } = await page.evaluate(() => {
    const { left, top, width, height } = document.querySelector('#press')?.getBoundingClientRect() ?? { left: 0, top: 0, width: 0, height: 0 };
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.move(x, y);
  if (keys !== undefined) await page.evaluate(() => document.querySelector<HTMLElement>('#press')?.focus());
  await settled(page);
  if (keys !== undefined) return page.keyboard.press(keys);
  if (modifier) await page.keyboard.down(modifier);
  await page.mouse.click(x, y);
  if (modifier) await page.keyboard.up(modifier);
}

describe.each(BROWSERS)('surfaces in %s', (kind) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await borrow(kind);
  });
  afterAll(() => browser.close());

  test.each(SURFACES.map((surface) => [surface.name, surface] as const))('%s', async (_name, surface) => {
    const page = await browser.page(surface.url);
    const dialog = browser.dialog(page);
    const put = (variant: Variant): Promise<void> => show(page, surface.build(TEXT[variant]));
    await put('ordinary');
    await press(page, surface);
    await until('the ordinary press', async () => (await reached(page)) > 0);
    await settled(page);
    expect(await dialog.open()).toBe(false);
    expect(await reached(page)).toBe(1);
    await put('campaign');
    await press(page, surface);
    await dialog.waitOpen();
    expect(await reached(page)).toBe(0);
    await dialog.press('cancel');
    await dialog.waitClosed();
    expect(await reached(page)).toBe(0);
    await page.close();
  });
});
