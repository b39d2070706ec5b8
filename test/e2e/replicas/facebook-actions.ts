import type { Page } from 'playwright-core';
import { focusOn, hover, press, write } from '../harness/drive.ts';
import { POST, type ReplicaAction } from './action.ts';

const at = (path: string): string => `https://www.facebook.com${path}`;
const home = at('/');
const [family, amin] = [POST.family, POST.amin];
const key = (page: Page, name: string): Promise<void> => page.keyboard.press(name);

const reactions: readonly ReplicaAction[] = ['love', 'care', 'haha', 'wow', 'sad', 'angry'].map((id) => ({
  name: `react ${id} from the picker`, url: home, expected: [`react click ${amin} = ${id}`, `unlike click ${amin}`],
  async run(page) {
    await press(page, 'react', amin);
    await press(page, `reaction-${id}`);
    await press(page, 'like', amin);
  },
}));

const media = (id: string): string => id.slice(-9);
/** Each surface that shows one photo, video or reel, with the rendering-role markers and without. */
const viewers: readonly ReplicaAction[] = [
  ['photo', `/photo/?fbid=${media(POST.poster)}`, POST.poster], ['watched video', `/watch/?v=${media(amin)}`, amin], ['video with a rail', `/x/videos/${media(amin)}/?v=1`, amin], ['reel', `/reel/${media(amin)}/?v=1`, amin],
].flatMap(([name = '', path = '', id = '']) => ['', '&markers=0'].map((markers): ReplicaAction => ({
  name: `${name}${markers}: like and remove it, react, comment, share, follow`, url: at(`${path}${markers}`),
  expected: [`like click ${id}`, `unlike click ${id}`, `react click ${id} = love`, `comment keydown ${id} = satu`, `share click ${id}`, 'follow click relawan_ubah'],
  async run(page) {
    await press(page, 'viewer-like');
    await press(page, 'viewer-like');
    await press(page, 'viewer-react');
    await press(page, 'reaction-love');
    await press(page, 'viewer-comment');
    await page.keyboard.type('satu');
    await key(page, 'Enter');
    await press(page, 'viewer-share');
    await press(page, 'share-now');
    await press(page, 'viewer-follow');
  },
})));

export const facebookActions: readonly ReplicaAction[] = [
  ...viewers,
  { name: 'theatre: a picture of the feed opens over it, Next shows another in the same nodes, Close leaves the feed', url: home, expected: ['navigate click', `like click ${POST.poster}`, `next-photo click ${POST.poster}`, `close-viewer click ${POST.advert}`, `like click ${amin}`], async run(page) {
    await press(page, 'picture', POST.poster);
    await press(page, 'viewer-like');
    const photo = await page.evaluate(() => [document.querySelector('[data-visualcompletion="media-vc-image"]')?.getAttribute('src'), location.pathname]);
    await press(page, 'next');
    const next = await page.evaluate(() => [document.querySelector('[data-visualcompletion="media-vc-image"]')?.getAttribute('src'), location.pathname]);
    if (photo[0] === next[0] || next[1] !== '/') throw new Error(`The next photo is ${next.join(' at ')}.`);
    await press(page, 'viewer-close');
    await press(page, 'like', amin);
  } },
  { name: 'reels: the next takes the same nodes and the address, and is not liked yet', url: at(`/reel/${media(amin)}/`), expected: [`like click ${amin}`, `next-reel click ${amin}`, `like click ${family}`], async run(page) {
    await press(page, 'viewer-like');
    await press(page, 'next');
    const { path, label } = await page.evaluate(() => ({ path: location.pathname, label: document.querySelector('.reel .post-action.like')?.getAttribute('aria-label') }));
    if (path === `/reel/${media(amin)}/` || label !== 'Suka') throw new Error(`The next reel is ${path}, ${label}.`);
    await press(page, 'viewer-like');
  } },
  { name: 'decoys of the viewers: zoom, play, mute, counts', url: at(`/photo/?fbid=${media(POST.poster)}`), expected: ['zoom-in', 'zoom-out', 'open-reactions', 'previous-photo'].map((kind) => `${kind} click ${POST.poster}`), async run(page) {
    for (const name of ['zoom-in', 'zoom-out', 'count', 'previous']) await press(page, name);
  } },
  { name: 'like and remove it', url: home, expected: [`like click ${amin}`, `unlike click ${amin}`], async run(page) {
    await press(page, 'like', amin);
    await press(page, 'like', amin);
  } },
  { name: 'like by Enter and remove by Space, on keydown', url: home, expected: [`like keydown ${amin}`, `unlike keydown ${amin}`], async run(page) {
    await focusOn(page, 'like', amin);
    await key(page, 'Enter');
    await key(page, 'Space');
  } },
  { name: 'plain like from the picker', url: home, expected: [`like click ${amin}`], async run(page) {
    await press(page, 'react', amin);
    await press(page, 'reaction-like');
  } },
  ...reactions,
  { name: 'the picker opens under a resting pointer', url: home, expected: [`react click ${family} = love`], async run(page) {
    await hover(page, 'like', family);
    await press(page, 'reaction-love');
  } },
  { name: 'picker by keyboard', url: home, expected: [`react keydown ${amin} = haha`], async run(page) {
    await focusOn(page, 'react', amin);
    await key(page, 'Enter');
    await focusOn(page, 'reaction-haha');
    await key(page, 'Enter');
  } },
  { name: 'comment by Enter in the opened post', url: home, expected: [`comment keydown ${amin} = satu\ndua`], async run(page) {
    await press(page, 'comment', amin);
    await write(page, 'dialog-editor', 'satu\ndua');
    await key(page, 'Enter');
  } },
  { name: 'comment by the button in a group', url: at('/groups/masakrumahan'), expected: [`comment click ${amin} = enak`], async run(page) {
    await press(page, 'comment', amin);
    await page.keyboard.type('enak');
    await press(page, 'comment-submit', amin);
  } },
  { name: 'comment like and its undo', url: at('/groups/masakrumahan'), expected: [`comment-like click ${amin} = Terima kasih infonya.`, `comment-unlike click ${amin} = Terima kasih infonya.`], async run(page) {
    await press(page, 'comment-like', amin);
    await press(page, 'comment-like', amin);
  } },
  { name: 'share now, with a text', url: home, expected: [`share click ${amin} = baca ini`], async run(page) {
    await press(page, 'share', amin);
    await page.keyboard.type('baca ini');
    await press(page, 'share-now');
  } },
  { name: 'share to a friend and to the story', url: home, expected: [`send click ${amin}`, `story click ${amin}`], async run(page) {
    await press(page, 'share', amin);
    await press(page, 'send-friend');
    await press(page, 'share-story');
  } },
  { name: 'share to a group', url: home, expected: [`share click ${amin} = untuk grup`], async run(page) {
    await press(page, 'share', amin);
    await press(page, 'share-group');
    await press(page, 'group-pick');
    await page.keyboard.type('untuk grup');
    await press(page, 'group-submit');
  } },
  { name: 'post on the feed, with the second step', url: home, expected: ['post click = kabar baik'], async run(page) {
    await press(page, 'opener');
    await page.keyboard.type('kabar baik');
    await press(page, 'post-next');
    await press(page, 'submit');
  } },
  { name: 'post in a group, in one step, by Enter on the button', url: at('/groups/relawan02'), expected: ['post keydown relawan02 = halo'], async run(page) {
    await press(page, 'opener');
    await write(page, 'post-editor', 'halo');
    await focusOn(page, 'submit');
    await key(page, 'Enter');
  } },
  { name: 'story of text', url: at('/stories/create'), expected: ['story click = pagi'], async run(page) {
    await write(page, 'story-text', 'pagi');
    await press(page, 'story-share');
  } },
  { name: 'reaction to a story, with no post around', url: at('/stories/41200017'), expected: ['story-react click ratna_wln = love'], async run(page) {
    await press(page, 'story-love');
  } },
  { name: 'follow, add friend, and back', url: at('/relawan_ubah'), expected: ['follow click relawan_ubah', 'add-friend click relawan_ubah', 'unfollow click relawan_ubah', 'cancel-request click relawan_ubah'], async run(page) {
    for (const name of ['profile-follow', 'add-friend', 'profile-follow', 'add-friend']) await press(page, name);
  } },
  { name: 'follow beside an author', url: home, expected: ['follow click relawan_ubah'], async run(page) {
    await press(page, 'follow', amin);
  } },
  { name: 'join and leave a group', url: at('/groups/relawan02'), expected: ['join click relawan02', 'leave click relawan02'], async run(page) {
    await press(page, 'join');
    await press(page, 'join');
  } },
  { name: 'join a group that asks first', url: at('/groups/relawan03'), expected: ['join click relawan03'], async run(page) {
    await press(page, 'join');
    await press(page, 'join-anyway');
  } },
  { name: 'join from the list of groups', url: at('/groups'), expected: ['join click relawan02'], async run(page) {
    await press(page, 'join-relawan02');
  } },
  { name: 'message by Enter, by button, and a thumb', url: at('/messages/t/1'), expected: ['send keydown dimasprks = satu', 'send click dimasprks = dua', 'send click dimasprks = 👍'], async run(page) {
    await write(page, 'chat-editor', 'satu');
    await key(page, 'Enter');
    await page.keyboard.type('dua');
    await press(page, 'chat-send');
    await press(page, 'chat-thumb');
  } },
  { name: 'keys j and l', url: home, expected: [`like keydown ${amin}`], async run(page) {
    await key(page, 'j');
    await key(page, 'j');
    await key(page, 'l');
  } },
  { name: 'keys j, c, then a comment', url: home, expected: [`comment keydown ${family} = lucu`], async run(page) {
    await key(page, 'j');
    await key(page, 'c');
    await page.keyboard.type('lucu');
    await key(page, 'Enter');
  } },
  { name: 'decoys: counts, options, page like, play, search, navigation', url: home, expected: [`open-reactions click ${family}`, `open-options click ${family}`, 'page-like click dapurbusari', 'play click', 'search keydown = soto', 'navigate click = /'], async run(page) {
    await press(page, 'count', family);
    await press(page, 'options', family);
    await press(page, 'page-like');
    await press(page, 'play', POST.futsal);
    await write(page, 'search', 'soto');
    await key(page, 'Enter');
    await press(page, 'home');
  } },
];
