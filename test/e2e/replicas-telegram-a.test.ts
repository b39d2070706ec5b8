/** The Telegram Web A replica by itself. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { TestBrowser } from './harness/browser.ts';
import { focusOn, hover, place, press, received, write } from './harness/drive.ts';
import { launch } from './harness/launch.ts';
import { checkActions, POST, type ReplicaAction } from './replicas/action.ts';

const { family } = POST;
const campaign = '1790000000000000303';
const at = (chat: string, query = '?touch=0'): string => `https://web.telegram.org/a/${query}#${chat}`;
const key = (page: Page, name: string): Promise<void> => page.keyboard.press(name);
const PNG = { name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64') };

async function openMenu(page: Page, message: string): Promise<void> {
  const { x, y } = await place(page, 'message', message);
  await page.mouse.click(x, y, { button: 'right' });
}

const actions: readonly ReplicaAction[] = [
  ...(['ratna', 'rt05', 'dinas'] as const).map((chat): ReplicaAction => ({
    name: `send to ${chat} by Enter and by button; Shift+Enter breaks the line`,
    url: at(chat),
    expected: [`send keydown ${chat} = satu\ndua`, `send mousedown ${chat} = tiga`],
    async run(page) {
      await write(page, 'send-editor', 'satu\ndua');
      await key(page, 'Enter');
      await page.keyboard.type('tiga');
      await press(page, 'send');
      await key(page, 'Enter');
    },
  })),
  { name: 'where Ctrl+Enter sends, Enter breaks the line', url: at('rt05', '?touch=0&sendkey=ctrl-enter'), expected: ['send keydown rt05 = satu\ndua'], async run(page) {
    await write(page, 'send-editor', 'satu');
    await key(page, 'Enter');
    await page.keyboard.type('dua');
    await key(page, 'Control+Enter');
  } },
  { name: 'a picture with a caption, by Enter and by button', url: at('rt05'), expected: ['send keydown rt05 = lihat', 'send mousedown rt05'], async run(page) {
    for (const way of ['Enter', 'button']) {
      await page.locator('.file').setInputFiles(PNG);
      if (way === 'Enter') {
        await write(page, 'caption-editor', 'lihat');
        await key(page, 'Enter');
      } else await press(page, 'caption-send');
    }
  } },
  { name: 'a reaction that is there, given and taken back', url: at('rt05'), expected: [`react mousedown ${campaign} = 👍`, `unreact mousedown ${campaign} = 👍`], async run(page) {
    await press(page, 'like', campaign);
    await press(page, 'like', campaign);
  } },
  { name: 'a reaction from the menu, and the quick one in the corner', url: at('rt05'), expected: [`react click ${campaign} = 🔥`, `react click ${family} = ❤`], async run(page) {
    await openMenu(page, campaign);
    await press(page, 'react-fire');
    await hover(page, 'message', family);
    await press(page, 'quick-reaction', family);
  } },
  { name: 'forward by the button at the side, then the send button', url: at('rt05'), expected: [`forward mousedown ${campaign}`], async run(page) {
    await press(page, 'forward', campaign);
    await press(page, 'forward-pick', 'alumni');
    await press(page, 'forward-send');
    expect((await received(page))[0]?.account).toBe('alumni');
  } },
  { name: 'forward by the menu with words, then Enter', url: at('rt05'), expected: [`forward keydown ${family} = lucu`], async run(page) {
    await openMenu(page, family);
    await press(page, 'menu-forward');
    await press(page, 'forward-pick', 'ratna');
    await page.keyboard.type('lucu');
    await key(page, 'Enter');
  } },
  { name: 'forward given up', url: at('rt05'), expected: [`save mousedown ${family}`, 'voice mousedown'], async run(page) {
    await press(page, 'forward', family);
    await press(page, 'forward-pick', 'saved');
    await press(page, 'forward', campaign);
    await press(page, 'forward-pick', 'ratna');
    await press(page, 'embedded-cancel');
    await press(page, 'send');
  } },
  { name: 'an invitation, taken by the button', url: at('rt05', '?touch=0&invite=relawan'), expected: ['join mousedown relawan'], run: (page) => press(page, 'invite-join') },
  { name: 'an invitation, taken by Enter on the button that gives it up', url: at('rt05', '?touch=0&invite=barisan&request=1'), expected: ['follow keydown barisan'], async run(page) {
    await focusOn(page, 'invite-cancel');
    await key(page, 'Enter');
    await key(page, 'Enter');
  } },
  { name: 'an invitation, given up', url: at('rt05', '?touch=0&invite=relawan'), expected: [], async run(page) {
    await press(page, 'invite-cancel');
    await key(page, 'Enter');
  } },
  { name: 'join in the head', url: at('barisan', '?touch=0&join=header'), expected: ['follow mousedown barisan'], run: (page) => press(page, 'follow') },
  { name: 'join and leave a group; join a channel', url: at('relawan'), expected: ['join mousedown relawan', 'leave click relawan', 'follow mousedown barisan'], async run(page) {
    await press(page, 'join');
    await press(page, 'more');
    await press(page, 'leave');
    await press(page, 'confirm');
    await page.evaluate(() => window.replica.navigate('/a/#barisan'));
    await press(page, 'follow');
  } },
  { name: 'double click answers: a draft until it is sent', url: at('rt05'), expected: [`send keydown ${campaign} = setuju`], async run(page) {
    const { x, y } = await place(page, 'message', campaign);
    await page.mouse.dblclick(x, y);
    expect(await received(page)).toEqual([]);
    await page.keyboard.type('setuju');
    await key(page, 'Enter');
  } },
  { name: 'buttons do nothing by the keyboard', url: at('rt05'), expected: [], async run(page) {
    for (const name of ['Enter', ' ']) {
      await focusOn(page, 'like', campaign);
      await key(page, name);
    }
  } },
  { name: 'decoys: copy, download, delete, mute, search, navigation, setting, other mouse buttons', url: at('rt05'), expected: [`copy-text click ${family}`, `save click ${family}`, `delete click ${family}`, 'mute click rt05', 'search keydown = kebun', 'navigate mousedown = ratna', 'setting click'], async run(page) {
    const { x, y } = await place(page, 'like', family);
    await page.mouse.click(x, y, { button: 'middle' });
    for (const name of ['copy', 'save', 'delete']) {
      await openMenu(page, family);
      await press(page, name);
    }
    await press(page, 'confirm');
    await press(page, 'more');
    await press(page, 'mute');
    await write(page, 'search', 'kebun');
    await key(page, 'Enter');
    await press(page, 'nav');
    await press(page, 'main-menu');
    await press(page, 'settings');
  } },
];

describe('Telegram A replica', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launch('chromium', { extension: null });
  });
  afterAll(() => browser.close());
  checkActions(() => browser, actions);

  test('it is done when the button goes down, before it comes up', async () => {
    const page = await browser.page(at('rt05'));
    const { x, y } = await place(page, 'like', campaign);
    await page.mouse.move(x, y);
    await page.mouse.down();
    expect((await received(page)).map(({ kind, via }) => `${kind} ${via}`)).toEqual(['react mousedown']);
    await page.mouse.up();
    expect(await page.evaluate((id) => window.replica.control('like', id)?.classList.contains('chosen'), campaign)).toBe(true);
    await page.close();
  });

  test('on a touch device it is done on click, and two taps give the default reaction', async () => {
    const page = await browser.page(at('rt05', '?touch=1'));
    await press(page, 'like', campaign);
    const { x, y } = await place(page, 'message', family);
    await page.mouse.click(x, y, { clickCount: 2, delay: 10 });
    expect((await received(page)).map(({ kind, via, postId, text }) => `${kind} ${via} ${postId} ${text}`)).toEqual([`react click ${campaign} 👍`, `react click ${family} ❤`]);
    await page.close();
  });

  test('the address tells people from groups, and only its own version answers', async () => {
    const page = await browser.page(at('628120000017'));
    const name = (): Promise<string | null> => page.locator('.MiddleHeader .fullName').textContent();
    expect(await name()).toBe('Ratna Wulandari');
    expect(await page.locator('.MiddleHeader .user-status').count()).toBe(1);
    await page.evaluate(() => {
      location.hash = '#-1001200000005';
    });
    await page.locator('.join-subscribe-button').waitFor();
    expect(await name()).toBe('Barisan Melanjutkan');
    expect(await page.locator('.MiddleHeader .user-status').count()).toBe(0);
    expect(await page.title()).toBe('Replika Telegram A');
    await page.close();
  });

  test('recycled nodes hold other messages, and reactions move with them', async () => {
    const page = await browser.page(at('rt05'));
    await press(page, 'like', family);
    const moved = await page.evaluate((id) => {
      const before = window.replica.control('like', id)?.closest('.Message');
      window.replica.recycle(-1);
      const after = window.replica.control('like', id)?.closest('.Message');
      return { same: before === after, chosen: [before, after].map((each) => each?.querySelector('.chosen') !== null), id: after?.id };
    }, family);
    expect(moved).toEqual({ same: false, chosen: [false, true], id: 'message-1' });
    await page.close();
  });

  test('labels follow ?lang', async () => {
    for (const [lang, label] of [['id', 'Kirim Pesan'], ['en', 'Send Message']] as const) {
      const page = await browser.page(at('ratna', `?lang=${lang}`));
      await write(page, 'send-editor', 'a');
      expect(await page.locator('.Button.send').getAttribute('aria-label')).toBe(label);
      expect(await page.locator('.replica-mark').textContent()).toBe('Replika – bukan Telegram');
      await page.close();
    }
  });
});
