/** The Telegram Web K replica by itself. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { TestBrowser } from './harness/browser.ts';
import { focusOn, place, press, received, write } from './harness/drive.ts';
import { launch } from './harness/launch.ts';
import { checkActions, POST, type ReplicaAction } from './replicas/action.ts';

const { family } = POST;
const campaign = '1790000000000000303';
const at = (chat: string, query = '?touch=0'): string => `https://web.telegram.org/k/${query}#${chat}`;
const key = (page: Page, name: string): Promise<void> => page.keyboard.press(name);
const PNG = { name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64') };

async function openMenu(page: Page, message: string): Promise<void> {
  const { x, y } = await place(page, 'message', message);
  await page.mouse.click(x, y, { button: 'right' });
}

const sending = (editor: 'plain' | 'tiptap'): readonly ReplicaAction[] => [
  ...(['ratna', 'rt05', 'dinas'] as const).map((chat): ReplicaAction => ({
    name: `send to ${chat} by Enter and by button; Shift+Enter breaks the line`,
    url: at(chat, `?touch=0&editor=${editor}`),
    expected: [`send keydown ${chat} = satu\ndua`, `send click ${chat} = tiga`],
    async run(page) {
      await write(page, 'send-editor', 'satu\ndua');
      await key(page, 'Enter');
      await page.keyboard.type('tiga');
      await press(page, 'send');
      // The empty field sends nothing.
      await press(page, 'send-editor');
      await key(page, 'Enter');
    },
  })),
  { name: 'Enter on the send button is a click', url: at('rt05', `?touch=0&editor=${editor}`), expected: ['send click rt05 = satu'], async run(page) {
    await write(page, 'send-editor', 'satu');
    await focusOn(page, 'send');
    await key(page, 'Enter');
  } },
  { name: 'where Ctrl+Enter sends, Enter breaks the line', url: at('rt05', `?touch=0&editor=${editor}&sendkey=ctrl-enter`), expected: ['send keydown rt05 = satu\ndua'], async run(page) {
    await write(page, 'send-editor', 'satu');
    await key(page, 'Enter');
    await page.keyboard.type('dua');
    await key(page, 'Control+Enter');
  } },
  { name: 'a picture with a caption, by Enter and by button', url: at('rt05', `?touch=0&editor=${editor}`), expected: ['send keydown rt05 = lihat', 'send click rt05'], async run(page) {
    for (const way of ['Enter', 'button']) {
      await page.locator('.file').setInputFiles(PNG);
      if (way === 'Enter') {
        await write(page, 'caption-editor', 'lihat');
        await key(page, 'Enter');
      } else await press(page, 'caption-send');
    }
  } },
];

const actions: readonly ReplicaAction[] = [
  { name: 'a reaction that is there, given and taken back', url: at('rt05'), expected: [`react click ${campaign} = 👍`, `unreact click ${campaign} = 👍`], async run(page) {
    await press(page, 'like', campaign);
    await press(page, 'like', campaign);
  } },
  { name: 'a reaction from the menu', url: at('rt05'), expected: [`react click ${campaign} = 🔥`], async run(page) {
    await openMenu(page, campaign);
    await press(page, 'react-fire');
  } },
  { name: 'reactions of a group that one is not in are inactive', url: at('relawan'), expected: [], async run(page) {
    await press(page, 'like', POST.amin);
  } },
  { name: 'forward by the button at the side, then the send button', url: at('rt05'), expected: [`forward click ${campaign}`], async run(page) {
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
  { name: 'forward given up', url: at('rt05'), expected: [`save click ${family}`, 'voice click'], async run(page) {
    await press(page, 'forward', family);
    await press(page, 'forward-pick', 'saved');
    await press(page, 'forward', campaign);
    await press(page, 'forward-pick', 'ratna');
    await press(page, 'embedded-cancel');
    await press(page, 'send');
  } },
  { name: 'join and leave a group; join a channel', url: at('relawan'), expected: ['join click relawan', 'leave click relawan', 'follow click barisan'], async run(page) {
    await press(page, 'join');
    await press(page, 'more');
    await press(page, 'leave');
    await press(page, 'confirm');
    await page.evaluate(() => window.replica.navigate('/k/#barisan'));
    await press(page, 'follow');
  } },
  ...['', '&build=old', '&request=1'].map((more): ReplicaAction => ({ name: `an invitation, taken${more && ` (${more.slice(1)})`}`, url: at('rt05', `?touch=0&invite=relawan${more}`), expected: ['join click relawan'], run: (page) => press(page, 'invite-join') })),
  { name: 'an invitation, given up', url: at('rt05', '?touch=0&invite=relawan'), expected: [], run: (page) => press(page, 'invite-cancel') },
  { name: 'a menu closes once the pointer has left it', url: at('rt05'), expected: [], async run(page) {
    await openMenu(page, campaign);
    const menu = page.locator('#bubble-contextmenu');
    const box = await menu.boundingBox();
    if (!box) throw new Error('no menu');
    await page.mouse.move(box.x + 10, box.y + 10);
    expect(await menu.count()).toBe(1);
    await page.mouse.move(box.x > 640 ? box.x - 120 : box.x + box.width + 120, box.y + 10);
    await expect.poll(() => menu.count()).toBe(0);
  } },
  { name: 'join below the messages; the same button then mutes', url: at('barisan', '?touch=0&join=bottom'), expected: ['follow click barisan', 'mute click barisan'], async run(page) {
    await press(page, 'join');
    await press(page, 'mute-button');
  } },
  { name: 'double click answers: a draft until it is sent', url: at('rt05'), expected: [`send keydown ${campaign} = setuju`], async run(page) {
    const { x, y } = await place(page, 'message', campaign);
    await page.mouse.dblclick(x, y);
    expect(await received(page)).toEqual([]);
    await page.keyboard.type('setuju');
    await key(page, 'Enter');
  } },
  { name: 'decoys: copy, download, delete, mute, search, navigation, setting, play, other mouse buttons', url: at('rt05'), expected: [`copy-text click ${family}`, `save click ${family}`, `delete click ${family}`, 'mute click rt05', 'search keydown = kebun', 'play click', 'navigate click = ratna', 'setting click'], async run(page) {
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
    await press(page, 'play', POST.futsal);
    await press(page, 'nav');
    await press(page, 'main-menu');
    await press(page, 'settings');
  } },
];

const touched: readonly ReplicaAction[] = [
  { name: 'everything is done on mousedown', url: at('rt05', '?touch=1'), expected: [`react mousedown ${campaign} = 👍`, `forward mousedown ${family}`, 'send mousedown ratna = a', 'follow mousedown barisan'], async run(page) {
    await press(page, 'like', campaign);
    await press(page, 'forward', family);
    await press(page, 'forward-pick', 'ratna');
    await press(page, 'forward-send');
    await write(page, 'send-editor', 'a');
    await press(page, 'send');
    await page.evaluate(() => window.replica.navigate('/k/#barisan'));
    await press(page, 'follow');
  } },
];

describe('Telegram K replica', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launch('chromium', { extension: null });
  });
  afterAll(() => browser.close());

  describe.each(['plain', 'tiptap'] as const)('%s editor', (editor) => checkActions(() => browser, sending(editor)));
  describe('without touch', () => checkActions(() => browser, actions));
  describe('where the machine can be touched', () => checkActions(() => browser, touched));

  test('the TipTap field is named and holds paragraphs, the older one bare text', async () => {
    const seen: unknown[] = [];
    for (const editor of ['plain', 'tiptap']) {
      const page = await browser.page(at('ratna', `?touch=0&editor=${editor}`));
      await write(page, 'send-editor', 'halo');
      seen.push(await page.evaluate(() => {
        const field = document.querySelector('.input-message-input');
        return [field?.getAttribute('data-chat-input-editor'), field?.getAttribute('data-peer-id'), field?.querySelectorAll('p').length];
      }));
      await page.close();
    }
    expect(seen).toEqual([[null, '628120000017', 0], ['tiptap', '628120000017', 1]]);
  });

  test('the address tells people from groups, and only its own version answers', async () => {
    const page = await browser.page(at('-1200000001'));
    expect(await page.locator('.bubble').first().getAttribute('data-peer-id')).toBe('-1200000001');
    await page.evaluate(() => {
      location.hash = '#628120000017';
    });
    await page.locator('.topbar [data-peer-id="628120000017"]').first().waitFor();
    expect(await page.title()).toBe('Replika Telegram K');
    await page.close();
  });

  test('recycled nodes hold other messages, and reactions move with them', async () => {
    const page = await browser.page(at('rt05'));
    await press(page, 'like', family);
    const moved = await page.evaluate((id) => {
      const before = window.replica.control('like', id)?.closest('.bubble');
      window.replica.recycle(-1);
      const after = window.replica.control('like', id)?.closest('.bubble');
      return { same: before === after, chosen: [before, after].map((each) => each?.querySelector('.is-chosen') !== null), mid: after?.getAttribute('data-mid') };
    }, family);
    expect(moved).toEqual({ same: false, chosen: [false, true], mid: '1' });
    await page.close();
  });

  test('labels follow ?lang', async () => {
    for (const [lang, label] of [['id', 'LANGGANAN'], ['en', 'SUBSCRIBE']] as const) {
      const page = await browser.page(at('barisan', `?lang=${lang}`));
      expect(await page.locator('.chat-join').textContent()).toBe(label);
      expect(await page.locator('.replica-mark').textContent()).toBe('Replika – bukan Telegram');
      await page.close();
    }
  });
});
