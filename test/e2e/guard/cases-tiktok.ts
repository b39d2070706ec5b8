import type { Page } from 'playwright-core';
import { until } from '../harness/dialog.ts';
import { type ActionCase, type Decoy, doneElsewhere, focus, press, pressTwice, textIn, type Variant, write } from './action-case.ts';
import { ACCOUNT, AUTHOR, HARMLESS, nothing, POSTER, POST, TEXT } from './contents.ts';

const at = (path: string): string => `https://www.tiktok.com${path}`;
const TREES: ReadonlyArray<readonly [string, (variant: Variant) => string]> = [
  ['feed', () => at('/foryou')],
  ['opened video', (variant) => at(`/@${AUTHOR[variant]}/video/${POST[variant]}`)],
];
const show = async (page: Page, variant: Variant): Promise<void> => {
  await page.evaluate((id) => window.replica.show(id), POST[variant]);
};

const onVideos: ActionCase[] = TREES.flatMap(([where, url]): ActionCase[] => [
  {
    name: `like by mouse in the ${where}`,
    url,
    received: 'like',
    undo: 'unlike',
    prepare: nothing,
    act: (page, variant) => press(page, 'like', POST[variant]),
    // The button turns pressed only when the server answers.
    undoable: async (page, variant) => {
      await until('the like to be shown', () => page.evaluate((id) => window.replica.control('like', id)?.ariaPressed === 'true', POST[variant]));
    },
  },
  {
    name: `like by Enter on the button in the ${where}`,
    url,
    received: 'like',
    prepare: (page, variant) => focus(page, 'like', POST[variant]),
    act: (page) => page.keyboard.press('Enter'),
    again: (page, variant) => focus(page, 'like', POST[variant]),
  },
  { name: `like by key l in the ${where}`, url, received: 'like', prepare: show, act: (page) => page.keyboard.press('l') },
  {
    name: `like by double click in the ${where}`,
    url,
    received: 'like',
    prepare: show,
    act: (page, variant) => pressTwice(page, 'media', POST[variant]),
    reaches: /^(?:pointer|mouse|click)/,
  },
  ...(['Enter', 'button'] as const).map((way): ActionCase => ({
    name: `comment by ${way} in the ${where}`,
    url,
    received: 'comment',
    async prepare(page, variant) {
      await press(page, 'reply', POST[variant]);
      await write(page, 'comment-editor', HARMLESS);
    },
    act: (page) => (way === 'Enter' ? page.keyboard.press('Enter') : press(page, 'comment-submit')),
    draft: (page) => textIn(page, 'comment-editor'),
  })),
  {
    name: `repost in the ${where}`,
    url,
    received: 'repost',
    undo: 'unrepost',
    prepare: (page, variant) => press(page, 'share', POST[variant]),
    act: (page) => press(page, 'repost-confirm'),
    again: async (page, variant) => {
      const open = await page.evaluate(() => window.replica.control('repost-confirm') !== null);
      if (!open) await press(page, 'share', POST[variant]);
    },
  },
  { name: `follow the author in the ${where}`, url, received: 'follow', prepare: nothing, act: (page, variant) => press(page, 'post-follow', POST[variant]) },
]);

const others: ActionCase[] = [
  { name: 'follow on the profile of one whose posts alone campaign', url: (variant) => at(`/@${POSTER[variant]}`), received: 'follow', prepare: nothing, act: (page) => press(page, 'profile-follow') },
  { name: 'follow on the profile', url: (variant) => at(`/@${ACCOUNT[variant]}`), received: 'follow', undo: 'unfollow', prepare: nothing, act: (page) => press(page, 'profile-follow') },
  { name: 'follow in the search', url: at('/search/user'), received: 'follow', prepare: nothing, act: (page, variant) => press(page, 'follow', ACCOUNT[variant]) },
  {
    name: 'comment that campaigns, under an ordinary video, by Enter',
    url: at('/foryou'),
    received: 'comment',
    async prepare(page, variant) {
      await press(page, 'reply', POST.ordinary);
      await write(page, 'comment-editor', TEXT[variant]);
    },
    act: (page) => page.keyboard.press('Enter'),
    draft: (page) => textIn(page, 'comment-editor'),
  },
  {
    name: 'answer to a comment that campaigns, under an ordinary video, by Enter',
    url: (variant) => at(`/foryou?comment=${encodeURIComponent(TEXT[variant])}`),
    received: 'comment',
    async prepare(page) {
      await press(page, 'reply', POST.ordinary);
      await press(page, 'comment-reply');
      await write(page, 'comment-editor', HARMLESS);
    },
    act: (page) => page.keyboard.press('Enter'),
    draft: (page) => textIn(page, 'comment-editor'),
  },
  { name: 'like in a live room', url: (variant) => at(`/@${AUTHOR[variant]}/live`), received: 'live-like', prepare: nothing, act: (page) => press(page, 'live-like') },
  {
    name: 'upload',
    url: at('/tiktokstudio/upload'),
    received: 'post',
    async prepare(page, variant) {
      await page.locator('input[type="file"]').setInputFiles({ name: 'video.mp4', mimeType: 'video/mp4', buffer: Buffer.from('0') });
      await write(page, 'editor', TEXT[variant]);
    },
    act: (page) => press(page, 'submit'),
    draft: (page) => textIn(page, 'editor'),
  },
];

export const tiktokCases: readonly ActionCase[] = [...onVideos, ...others];

const campaign = POST.campaign;
const feed = at('/foryou');
export const tiktokDecoys: readonly Decoy[] = [
  { name: 'favourite', url: feed, received: 'save', act: (page) => press(page, 'save', campaign) },
  { name: 'unfollowing, in an unknown language', url: at(`/@${ACCOUNT.campaign}`), received: 'unfollow', prepare: (page) => doneElsewhere(page, 'profile-follow', undefined, 'تتابعه'), act: (page) => press(page, 'profile-follow') },
  { name: 'play by a single click', url: feed, received: 'play', act: (page) => press(page, 'media', campaign) },
  { name: 'mute by key m', url: feed, received: 'mute', prepare: (page) => show(page, 'campaign'), act: (page) => page.keyboard.press('m') },
  {
    name: 'like of an ordinary comment under a campaign video',
    url: feed,
    received: 'comment-like',
    prepare: (page) => press(page, 'reply', campaign),
    act: (page) => press(page, 'comment-like'),
  },
  { name: 'copy the link', url: feed, received: 'copy-link', prepare: (page) => press(page, 'share', campaign), act: (page) => press(page, 'copy-link') },
  ...['nav-search', 'nav-settings'].map((name): Decoy => ({ name, url: feed, received: 'navigate', act: (page) => press(page, name) })),
];
