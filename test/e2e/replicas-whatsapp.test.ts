/** The WhatsApp replica by itself. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { TestBrowser } from './harness/browser.ts';
import { focusOn, press, received, textOf, write } from './harness/drive.ts';
import { launch } from './harness/launch.ts';
import { checkActions, POST, type ReplicaAction } from './replicas/action.ts';

const home = 'https://web.whatsapp.com/';
const [family, poster] = [POST.family, POST.poster];
const campaign = '1790000000000000303';
const at = (chat: string, more = ''): string => `${home}?chat=${chat}${more}`;
const key = (page: Page, name: string): Promise<void> => page.keyboard.press(name);
const PNG = { name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64') };

async function viaMenu(page: Page, entry: string, message: string): Promise<void> {
  await press(page, 'options', message);
  await press(page, entry);
}

const sending: readonly ReplicaAction[] = (['ratna', 'rt05', 'dinas'] as const).map((chat) => ({
  name: `send to ${chat} by Enter and by button; Shift+Enter breaks the line`,
  url: at(chat),
  expected: [`send keydown ${chat} = satu\ndua`, `send click ${chat} = tiga`],
  async run(page: Page) {
    await write(page, 'send-editor', 'satu\ndua');
    await key(page, 'Enter');
    await page.keyboard.type('tiga');
    await press(page, 'send');
    await key(page, 'Enter');
  },
}));

const actions: readonly ReplicaAction[] = [
  ...sending,
  { name: 'a picture with a caption, by Enter and by button', url: at('rt05'), expected: ['send keydown rt05 = lihat', 'send click rt05'], async run(page) {
    for (const way of ['Enter', 'button']) {
      await page.locator('.chat-file').setInputFiles(PNG);
      if (way === 'Enter') {
        await write(page, 'caption-editor', 'lihat');
        await key(page, 'Enter');
      } else await press(page, 'caption-send');
    }
  } },
  { name: 'text status by Enter and by button', url: home, expected: ['navigate click = status', 'story keydown = pagi\nsemua', 'navigate click = status', 'story click = siang'], async run(page) {
    for (const [text, way] of [['pagi\nsemua', 'Enter'], ['siang', 'button']] as const) {
      await press(page, 'nav-status');
      await press(page, 'status-add');
      await press(page, 'status-text');
      await write(page, 'status-editor', text);
      if (way === 'Enter') await key(page, 'Enter');
      else await press(page, 'status-submit');
    }
  } },
  { name: 'picture status with a caption', url: home, expected: ['navigate click = status', 'story keydown = senja'], async run(page) {
    await press(page, 'nav-status');
    await page.locator('.status-file').setInputFiles(PNG);
    await write(page, 'caption-editor', 'senja');
    await key(page, 'Enter');
  } },
  { name: 'forward by the button at the side, to two chats', url: at('rt05'), expected: [`forward click ${campaign}`], async run(page) {
    await press(page, 'forward', campaign);
    await press(page, 'forward-pick', 'ratna');
    await press(page, 'forward-pick', 'alumni');
    await press(page, 'forward-pick', 'dimas');
    await press(page, 'forward-pick', 'dimas');
    await press(page, 'forward-send');
    expect((await received(page))[0]?.account).toBe('ratna,alumni');
  } },
  { name: 'forward by the menu, to the status', url: at('rt05'), expected: [`forward click ${family}`], async run(page) {
    await viaMenu(page, 'menu-forward', family);
    await press(page, 'forward-pick', 'status');
    await press(page, 'forward-send');
    expect((await received(page))[0]?.account).toBe('status');
  } },
  { name: 'forward dialog closed: nothing', url: at('rt05'), expected: [], async run(page) {
    await press(page, 'forward', campaign);
    await press(page, 'forward-pick', 'ratna');
    await press(page, 'close');
  } },
  { name: 'react, take it back, react by the menu and by Enter', url: at('rt05'), expected: [`react click ${campaign} = 👍`, `unreact click ${campaign} = 👍`, `react click ${family} = ❤️`, `react keydown ${family} = 🙏`], async run(page) {
    for (let round = 0; round < 2; round += 1) {
      await press(page, 'react', campaign);
      await press(page, 'react-thumb');
    }
    await viaMenu(page, 'menu-react', family);
    await press(page, 'react-love');
    await press(page, 'react', family);
    await focusOn(page, 'react-pray');
    await key(page, 'Enter');
  } },
  { name: 'react with any emoji, take it back in the panel', url: at('rt05', '&build=2026'), expected: [`react click ${campaign} = ☝️`, `unreact click ${campaign} = ☝️`], async run(page) {
    for (let round = 0; round < 2; round += 1) {
      await press(page, 'react', campaign);
      await press(page, 'react-more');
      expect(await page.evaluate(() => document.querySelectorAll('.emoji-chosen').length)).toBe(round);
      await press(page, 'react-point');
    }
  } },
  { name: 'an emoji for a text, from the panel without cells', url: at('rt05'), expected: ['open-emoji click', 'emoji click = ☝️'], async run(page) {
    await press(page, 'open-emoji');
    expect(await page.evaluate(() => document.querySelectorAll('[role="gridcell"][data-emoji-index]').length)).toBe(0);
    await press(page, 'emoji-point');
  } },
  { name: 'a poll, an event, a card', url: at('rt05'), expected: ['poll click rt05 = Makan?|Ya|', 'event click rt05 = Rapat|', 'card click rt05'], async run(page) {
    await press(page, 'attach');
    await press(page, 'attach-poll');
    await write(page, 'poll-question', 'Makan?');
    await write(page, 'poll-answer', 'Ya');
    await press(page, 'poll-send');
    await press(page, 'attach');
    await press(page, 'attach-event');
    await write(page, 'event-name', 'Rapat');
    await press(page, 'event-send');
    await press(page, 'attach');
    await press(page, 'attach-cards');
    await press(page, 'card-pick');
    await press(page, 'card-send');
  } },
  { name: 'forward of two ticked messages', url: at('rt05'), expected: [`forward click ${family},${campaign}`], async run(page) {
    await press(page, 'more');
    await press(page, 'select');
    await press(page, 'tick', campaign);
    await press(page, 'tick', family);
    await press(page, 'select-forward');
    await press(page, 'forward-pick', 'ratna');
    await press(page, 'forward-send');
  } },
  { name: 'follow and unfollow a channel', url: at('barisan'), expected: ['follow click barisan', 'unfollow click barisan'], async run(page) {
    await press(page, 'follow');
    await press(page, 'follow');
    await press(page, 'unfollow');
  } },
  ...(['group', 'community', 'request'] as const).map((as): ReplicaAction => ({ name: `an invitation, taken (${as})`, url: `https://web.whatsapp.com/?invite=relawan&as=${as}`, expected: ['join click relawan'], run: (page) => press(page, 'invite-join') })),
  { name: 'an invitation, given up', url: 'https://web.whatsapp.com/?invite=relawan', expected: [], run: (page) => press(page, 'invite-cancel') },
  { name: 'follow and unfollow among the channels to find', url: 'https://web.whatsapp.com/', expected: ['navigate click = channels', 'follow click sahabat', 'unfollow click sahabat'], async run(page) {
    await press(page, 'nav-channels');
    await press(page, 'directory-follow', 'sahabat');
    await press(page, 'directory-follow', 'sahabat');
    await press(page, 'unfollow');
  } },
  { name: 'join and leave a group', url: at('relawan'), expected: ['join click relawan', 'leave click relawan'], async run(page) {
    await press(page, 'join');
    await press(page, 'more');
    await press(page, 'leave');
  } },
  { name: 'decoys: star, delete, mute, voice, info, search, navigation, setting', url: at('rt05'), expected: [`save click ${family}`, `delete click ${family}`, 'mute click rt05', 'voice click', 'open-info click rt05', 'search keydown = kebun', 'navigate click = chats', 'navigate click = ratna', 'navigate click = settings', 'setting click'], async run(page) {
    await viaMenu(page, 'save', family);
    await viaMenu(page, 'delete', family);
    await press(page, 'more');
    await press(page, 'mute');
    await press(page, 'voice');
    await press(page, 'info');
    await write(page, 'search', 'kebun');
    await key(page, 'Enter');
    await press(page, 'nav');
    await press(page, 'chat', 'ratna');
    await press(page, 'nav-settings');
    await press(page, 'settings');
  } },
];

describe('WhatsApp replica', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launch('chromium', { extension: null });
  });
  afterAll(() => browser.close());
  checkActions(() => browser, actions);

  test('a read-only channel has no field to write in', async () => {
    const page = await browser.page(at('pemilih'));
    expect(await page.locator('#main [contenteditable]').count()).toBe(0);
    await page.close();
  });

  test('three generations of icons, with and without test ids', async () => {
    const seen: unknown[] = [];
    for (const more of ['', '&icons=old', '&icons=title&testids=0']) {
      const page = await browser.page(at('ratna', more));
      await write(page, 'send-editor', 'a');
      seen.push(await page.evaluate(() => [document.querySelector('.send [data-icon]')?.getAttribute('data-icon') ?? null, document.querySelector('.send svg > title')?.textContent, document.querySelectorAll('[data-testid]').length > 0]));
      await page.close();
    }
    expect(seen).toEqual([['wds-ic-send-filled', 'wds-ic-send-filled', true], ['send', 'send', true], [null, 'wds-ic-send-filled', false]]);
  });

  test('row ids name private chat, group and channel, or nothing but the message', async () => {
    const ids: (string | null)[] = [];
    for (const [chat, more] of [['ratna', ''], ['rt05', ''], ['barisan', ''], ['rt05', '&ids=short']] as const) {
      const page = await browser.page(at(chat, more));
      ids.push(await page.locator('[data-id]').first().getAttribute('data-id'));
      await page.close();
    }
    expect(ids.map((id) => /@[a-z.]+/.exec(id ?? '')?.[0] ?? null)).toEqual(['@c.us', '@g.us', '@newsletter', null]);
  });

  test('the build of 2026 tells a group by its field alone, and no message by its class', async () => {
    const told: unknown[] = [];
    for (const [chat, more] of [['ratna', ''], ['rt05', ''], ['rt05', '&lang=en'], ['dinas', '']] as const) {
      const page = await browser.page(at(chat, `&build=2026&testids=0${more}`));
      told.push(await page.evaluate(() => [document.querySelector('footer [role="textbox"]')?.getAttribute('aria-label'), document.querySelectorAll('#main :is([data-id*="@"],.message-in,.message-out,.selectable-text,.copyable-text)').length]));
      await page.close();
    }
    expect(told).toEqual([['Ketik pesan ke Ratna Wulandari', 0], ['Ketik pesan ke grup Warga RT 05', 0], ['Type a message to group Warga RT 05', 0], ['Ketik pesan ke Info Dinas', 0]]);
  });

  test('messages carry who and when; Enter keeps a draft that is only spaces', async () => {
    const page = await browser.page(at('rt05'));
    expect(await page.evaluate((id) => window.replica.show(id) && window.replica.control('message', id)?.querySelector('[data-pre-plain-text]')?.getAttribute('data-pre-plain-text'), family)).toBe('[07:00, 14/2/2024] Ratna Wulandari: ');
    expect(await page.evaluate((id) => window.replica.show(id) && document.querySelector('.info span')?.textContent, poster)).toBe('Relawan Anies-Muhaimin');
    await page.evaluate(() => window.replica.navigate('ratna'));
    await write(page, 'send-editor', '  ');
    await key(page, 'Enter');
    expect(await received(page)).toEqual([]);
    expect(await textOf(page, 'send-editor')).not.toBe('');
    await page.close();
  });

  test('recycled rows hold other messages, and reactions move with them', async () => {
    const page = await browser.page(at('rt05'));
    await press(page, 'react', family);
    await press(page, 'react-thumb');
    const moved = await page.evaluate((id) => {
      const row = (): Element | null | undefined => window.replica.control('message', id)?.parentElement;
      const before = row();
      window.replica.recycle(-1);
      const after = row();
      return { same: before === after, pills: [before, after].map((each) => each?.querySelector('.pill') !== null) };
    }, family);
    expect(moved).toEqual({ same: false, pills: [false, true] });
    await page.close();
  });

  test('labels follow ?lang', async () => {
    for (const [lang, label] of [['id', 'Ketik pesan'], ['en', 'Type a message']] as const) {
      const page = await browser.page(at('ratna', `&lang=${lang}`));
      expect(await page.locator('footer [role="textbox"]').getAttribute('aria-placeholder')).toBe(label);
      expect(await page.locator('.replica-mark').textContent()).toBe('Replika – bukan WhatsApp');
      await page.close();
    }
  });
});
