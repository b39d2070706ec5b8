import type { Page } from 'playwright-core';
import { focusOn, hover, place, press, write } from '../harness/drive.ts';
import { POST, type ReplicaAction } from './action.ts';

const home = 'https://x.com/home';
const [family, amin] = [POST.family, POST.amin];
const at = (path: string): string => `https://x.com${path}`;
const key = (page: Page, name: string): Promise<void> => page.keyboard.press(name);
/** Enters the feed and moves to its second post, which campaigns. */
const second = async (page: Page): Promise<void> => {
  await key(page, 'j');
  await key(page, 'j');
};

export const xActions: readonly ReplicaAction[] = [
  { name: 'like and unlike', url: home, expected: [`like click ${amin}`, `unlike click ${amin}`], async run(page) {
    await press(page, 'like', amin);
    await press(page, 'like', amin);
  } },
  { name: 'like by Enter on the button', url: home, expected: [`like click ${family}`], async run(page) {
    await focusOn(page, 'like', family);
    await key(page, 'Enter');
  } },
  { name: 'a click with Ctrl or Alt is no press', url: home, expected: [`like click ${family}`], async run(page) {
    const { x, y } = await place(page, 'like', family);
    for (const held of ['Control', 'Alt']) {
      await page.keyboard.down(held);
      await page.mouse.click(x, y);
      await page.keyboard.up(held);
    }
    await press(page, 'like', family);
  } },
  { name: 'repost and undo it', url: home, expected: [`repost click ${amin}`, `unrepost click ${amin}`], async run(page) {
    for (let round = 0; round < 2; round += 1) {
      await press(page, 'repost', amin);
      await press(page, 'repost-confirm');
    }
  } },
  { name: 'a menu item acts when the key comes up, without a click', url: home, expected: [`repost keyup ${amin}`], async run(page) {
    await press(page, 'repost', amin);
    await page.evaluate(() => window.replica.reset());
    await key(page, 'Enter');
    const clicks = await page.evaluate(() => window.replica.events.filter((line) => line.startsWith('click')));
    if (clicks.length > 0) throw new Error(`The menu item was clicked: ${clicks[0]}`);
  } },
  { name: 'quote', url: home, expected: [`quote click ${amin} = setuju`], async run(page) {
    await press(page, 'repost', amin);
    await press(page, 'quote');
    await write(page, 'editor', 'setuju');
    await press(page, 'submit');
  } },
  { name: 'reply in the dialog', url: home, expected: [`reply click ${amin} = siap`], async run(page) {
    await press(page, 'reply', amin);
    await write(page, 'editor', 'siap');
    await press(page, 'submit');
  } },
  { name: 'reply by Ctrl+Enter', url: home, expected: [`reply keydown ${amin} = siap`], async run(page) {
    await press(page, 'reply', amin);
    await write(page, 'editor', 'siap');
    await key(page, 'Control+Enter');
  } },
  { name: 'inline reply on the status page', url: at(`/relawan_ubah/status/${amin}`), expected: [`reply click ${amin} = halo\nlagi`], async run(page) {
    await write(page, 'editor', 'halo\nlagi');
    await press(page, 'submit-inline');
  } },
  { name: 'post from the home box, by button and by Meta+Enter', url: home, expected: ['post click = selamat pagi', 'post keydown = lagi'], async run(page) {
    await write(page, 'editor', 'selamat pagi');
    await press(page, 'submit-inline');
    await write(page, 'editor', 'lagi');
    await key(page, 'Meta+Enter');
  } },
  { name: 'thread', url: at('/compose/post'), expected: ['thread click = satu\n---\ndua'], async run(page) {
    await write(page, 'editor', 'satu');
    await press(page, 'add-post');
    await write(page, 'editor-2', 'dua');
    await press(page, 'submit');
  } },
  { name: 'a post of a picture only', url: home, expected: ['post click'], async run(page) {
    await page.locator('[data-testid="fileInput"]').first().setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64') });
    await press(page, 'submit-inline');
  } },
  { name: 'follow and unfollow from a user cell', url: home, expected: ['follow click gercep_03', 'unfollow click gercep_03'], async run(page) {
    await press(page, 'follow', 'gercep_03');
    await press(page, 'follow', 'gercep_03');
    await press(page, 'confirm');
  } },
  { name: 'follow on a profile', url: at('/barisan_lanjut'), expected: ['follow click barisan_lanjut'], async run(page) {
    await press(page, 'profile-follow');
  } },
  { name: 'follow on the card under the pointer', url: home, expected: ['follow click relawan_ubah'], async run(page) {
    await hover(page, 'author', amin);
    await press(page, 'hover-follow');
  } },
  { name: 'message in the chat, by button and Enter', url: at('/messages'), expected: ['send click ratna_wln = satu', 'send keydown ratna_wln = dua'], async run(page) {
    await write(page, 'chat-editor', 'satu');
    await press(page, 'chat-send');
    await write(page, 'chat-editor', 'dua');
    await key(page, 'Enter');
  } },
  { name: 'message in the older drawer, by button and Enter', url: home, expected: ['send click dimasprks = satu', 'send keydown dimasprks = dua'], async run(page) {
    await press(page, 'drawer');
    await write(page, 'drawer-editor', 'satu');
    await press(page, 'drawer-send');
    await write(page, 'drawer-editor', 'dua');
    await key(page, 'Enter');
  } },
  { name: 'keys l, l again, b', url: home, expected: [`like keydown ${amin}`, `unlike keydown ${amin}`, `bookmark keydown ${amin}`], async run(page) {
    await second(page);
    for (const name of ['l', 'l', 'b']) await key(page, name);
  } },
  { name: 'keys j, k, t and Enter', url: home, expected: [`repost keyup ${family}`], async run(page) {
    await second(page);
    await key(page, 'k');
    await key(page, 't');
    await key(page, 'Enter');
  } },
  { name: 'keys r and Ctrl+Enter', url: home, expected: [`reply keydown ${amin} = ok`], async run(page) {
    await second(page);
    await key(page, 'r');
    await page.keyboard.type('ok');
    await key(page, 'Control+Enter');
  } },
  { name: 'key n', url: home, expected: ['post keydown = n dan l'], async run(page) {
    await key(page, 'n');
    await page.keyboard.type('n dan l');
    await key(page, 'Control+Enter');
  } },
  { name: 'Escape leaves the composer and sends nothing', url: home, expected: [], async run(page) {
    await key(page, 'n');
    await page.keyboard.type('batal');
    await key(page, 'Escape');
    await page.waitForURL(home);
  } },
  { name: 'decoys: bookmark, share menu, options, play, search, navigation, setting', url: home, expected: [`bookmark click ${family}`, `copy-link click ${family}`, `open-options click ${family}`, 'play click', 'search submit = kebun', 'navigate click = /home', 'setting click'], async run(page) {
    await press(page, 'bookmark', family);
    await press(page, 'share', family);
    await press(page, 'copy-link');
    await press(page, 'options', family);
    await key(page, 'Escape');
    await press(page, 'play', POST.futsal);
    await write(page, 'search', 'kebun');
    await key(page, 'Enter');
    await press(page, 'home');
    await page.evaluate(() => window.replica.navigate('/settings/account'));
    await press(page, 'setting');
  } },
  { name: 'photo viewer: an action row outside any article', url: home, expected: [`navigate click = /relawan_ubah/status/${POST.poster}/photo/1`, `like click ${POST.poster}`, `repost click ${POST.poster}`], async run(page) {
    await press(page, 'photo', POST.poster);
    await press(page, 'viewer-like');
    await press(page, 'viewer-repost');
    await press(page, 'repost-confirm');
  } },
  { name: 'video viewer: the same row; what stands around it does something else', url: at(`/relawan_ubah/status/${amin}/video/1`), expected: [`like click ${amin}`, `unlike click ${amin}`, `bookmark click ${amin}`, `play click ${amin}`, `next-slide click ${amin}`, `previous-slide click ${amin}`, `reply click ${amin} = ya`], async run(page) {
    for (const name of ['viewer-like', 'viewer-like', 'viewer-bookmark', 'viewer-play', 'viewer-next', 'viewer-previous', 'viewer-reply']) await press(page, name);
    await write(page, 'editor', 'ya');
    await press(page, 'submit');
  } },
];
