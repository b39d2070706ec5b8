import type { Page } from 'playwright-core';
import { accounts } from '../../replicas/posts/accounts.ts';
import { type ActionCase, type Decoy, focus, press, textIn, type Variant, write } from './action-case.ts';
import { POSTER } from './contents.ts';

const HOME = 'https://x.com/home';
const POST: Record<Variant, string> = { campaign: '1790000000000000302', ordinary: '1790000000000000006' };
const AUTHOR: Record<Variant, string> = { campaign: 'barisan_lanjut', ordinary: 'ratna_wln' };
const TEXT: Record<Variant, string> = {
  campaign: 'Ayo coblos Prabowo-Gibran nomor 2, menangkan satu putaran!',
  ordinary: 'Hujan dari subuh, jemuran belum kering juga.',
};
const ACCOUNT: Record<Variant, string> = { campaign: accounts.relawanC.handle, ordinary: accounts.kpopers.handle };
/** What a person adds themselves is harmless in both variants: the post they act on decides. */
const HARMLESS = 'Selamat pagi semuanya';

const nothing = async (): Promise<void> => undefined;
const show = (page: Page, variant: Variant): Promise<void> => focus(page, 'article', POST[variant]);
const openMenu = async (page: Page, variant: Variant): Promise<void> => press(page, 'repost', POST[variant]);

const likes: ActionCase[] = [
  { name: 'like by mouse', url: HOME, received: 'like', prepare: show, act: (page, variant) => press(page, 'like', POST[variant]) },
  { name: 'like by key l', url: HOME, received: 'like', prepare: show, act: (page) => page.keyboard.press('l'), again: show },
  {
    name: 'like by Enter on the button',
    url: HOME,
    received: 'like',
    prepare: (page, variant) => focus(page, 'like', POST[variant]),
    act: (page) => page.keyboard.press('Enter'),
    again: (page, variant) => focus(page, 'like', POST[variant]),
  },
];

const shares: ActionCase[] = [
  { name: 'repost by mouse', url: HOME, received: 'repost', prepare: openMenu, act: (page) => press(page, 'repost-confirm') },
  {
    name: 'repost by key t and Enter',
    url: HOME,
    received: 'repost',
    async prepare(page, variant) {
      await show(page, variant);
      await page.keyboard.press('t');
      await focus(page, 'repost-confirm');
    },
    act: (page) => page.keyboard.press('Enter'),
    again: (page) => focus(page, 'repost-confirm'),
  },
  {
    name: 'quote',
    url: HOME,
    received: 'quote',
    async prepare(page, variant) {
      await openMenu(page, variant);
      await press(page, 'quote');
      await write(page, 'editor', HARMLESS);
    },
    act: (page) => press(page, 'submit'),
    draft: (page) => textIn(page, 'editor'),
  },
];

/** To people, out of the menu of the share button: the dialog does not show the post. */
const sent: ActionCase[] = (['mouse', 'Enter'] as const).map((way): ActionCase => ({
  name: `send by message by ${way}`,
  url: HOME,
  received: 'send-post',
  async prepare(page, variant) {
    await press(page, 'share', POST[variant]);
    await press(page, 'send-by-message');
    await press(page, 'send-pick');
    await write(page, 'drawer-editor', HARMLESS);
  },
  act: (page) => (way === 'mouse' ? press(page, 'drawer-send') : page.keyboard.press('Enter')),
  draft: (page) => textIn(page, 'drawer-editor'),
}));

const replies: ActionCase[] = [
  ...(['mouse', 'Ctrl+Enter'] as const).map((way): ActionCase => ({
    name: `reply in the modal by ${way}`,
    url: HOME,
    received: 'reply',
    async prepare(page, variant) {
      await press(page, 'reply', POST[variant]);
      await write(page, 'editor', HARMLESS);
    },
    act: (page) => (way === 'mouse' ? press(page, 'submit') : page.keyboard.press('Control+Enter')),
    draft: (page) => textIn(page, 'editor'),
  })),
  {
    name: 'reply by key r and Ctrl+Enter',
    url: HOME,
    received: 'reply',
    async prepare(page, variant) {
      await show(page, variant);
      await page.keyboard.press('r');
      await write(page, 'editor', HARMLESS);
    },
    act: (page) => page.keyboard.press('Control+Enter'),
    draft: (page) => textIn(page, 'editor'),
  },
  {
    name: 'reply in the page',
    url: (variant) => `https://x.com/${AUTHOR[variant]}/status/${POST[variant]}`,
    received: 'reply',
    prepare: (page) => write(page, 'editor', HARMLESS),
    act: (page) => press(page, 'submit-inline'),
    draft: (page) => textIn(page, 'editor'),
  },
];

const posts: ActionCase[] = [
  ...(['mouse', 'Ctrl+Enter'] as const).map((way): ActionCase => ({
    name: `post by ${way}`,
    url: HOME,
    received: 'post',
    prepare: (page, variant) => write(page, 'editor', TEXT[variant]),
    act: (page) => (way === 'mouse' ? press(page, 'submit-inline') : page.keyboard.press('Control+Enter')),
    draft: (page) => textIn(page, 'editor'),
  })),
  {
    name: 'post in the modal',
    url: HOME,
    received: 'post',
    async prepare(page, variant) {
      await press(page, 'compose');
      await write(page, 'editor', TEXT[variant]);
    },
    act: (page) => press(page, 'submit'),
    draft: (page) => textIn(page, 'editor'),
  },
  {
    name: 'thread whose second post campaigns',
    url: HOME,
    received: 'thread',
    async prepare(page, variant) {
      await press(page, 'compose');
      await write(page, 'editor', HARMLESS);
      await press(page, 'add-post');
      await write(page, 'editor-2', TEXT[variant]);
    },
    act: (page) => press(page, 'submit'),
    draft: (page) => textIn(page, 'editor-2'),
  },
];

const polls: ActionCase[] = [
  {
    name: 'post whose poll alone campaigns',
    url: HOME,
    received: 'post',
    async prepare(page, variant) {
      await press(page, 'compose');
      await write(page, 'editor', HARMLESS);
      await press(page, 'add-poll');
      await write(page, 'poll-choice', variant === 'campaign' ? 'Coblos Prabowo-Gibran' : 'Soto ayam');
    },
    act: (page) => press(page, 'submit'),
    draft: (page) => page.locator('input[name="Choice1"]').inputValue(),
  },
];

const people: ActionCase[] = [
  { name: 'follow in a list', url: 'https://x.com/home', received: 'follow', prepare: nothing, act: (page, variant) => press(page, 'follow', ACCOUNT[variant]) },
  { name: 'follow on the profile of one whose posts alone campaign', url: (variant) => `https://x.com/${POSTER[variant]}`, received: 'follow', prepare: nothing, act: (page) => press(page, 'profile-follow') },
  { name: 'follow on the profile', url: (variant) => `https://x.com/${ACCOUNT[variant]}`, received: 'follow', prepare: nothing, act: (page) => press(page, 'profile-follow') },
  ...(['mouse', 'Enter'] as const).flatMap((way): ActionCase[] => [
    {
      name: `message by ${way}`,
      url: 'https://x.com/messages',
      received: 'send',
      prepare: (page, variant) => write(page, 'chat-editor', TEXT[variant]),
      act: (page) => (way === 'mouse' ? press(page, 'chat-send') : page.keyboard.press('Enter')),
      draft: (page) => textIn(page, 'chat-editor'),
    },
    {
      name: `message in the older drawer by ${way}`,
      url: HOME,
      received: 'send',
      async prepare(page, variant) {
        await press(page, 'drawer');
        await write(page, 'drawer-editor', TEXT[variant]);
      },
      act: (page) => (way === 'mouse' ? press(page, 'drawer-send') : page.keyboard.press('Enter')),
      draft: (page) => textIn(page, 'drawer-editor'),
    },
  ]),
];

/** The action row of an opened photo or video, outside any article. */
const VIEWERS: ReadonlyArray<readonly [string, (variant: Variant) => string]> = [
  ['photo viewer', (variant) => (variant === 'campaign' ? 'https://x.com/relawan_ubah/status/1790000000000000312/photo/1' : 'https://x.com/dapurbusari/status/1790000000000000008/photo/1')],
  ['video viewer', (variant) => `https://x.com/${AUTHOR[variant]}/status/${POST[variant]}/video/1`],
];
const openViewerMenu = (page: Page): Promise<void> => press(page, 'viewer-repost');
/** After Batal the menu is still there; after Lanjutkan it is not. */
const openViewerMenuAgain = async (page: Page): Promise<void> => {
  if (await page.evaluate(() => window.replica.control('repost-confirm') === null)) await openViewerMenu(page);
};
const viewers: ActionCase[] = VIEWERS.flatMap(([where, url]): ActionCase[] => [
  { name: `like by mouse in the ${where}`, url, received: 'like', undo: 'unlike', prepare: nothing, act: (page) => press(page, 'viewer-like') },
  {
    name: `like by Enter on the button in the ${where}`,
    url,
    received: 'like',
    prepare: (page) => focus(page, 'viewer-like'),
    act: (page) => page.keyboard.press('Enter'),
    again: (page) => focus(page, 'viewer-like'),
  },
  { name: `repost by mouse in the ${where}`, url, received: 'repost', undo: 'unrepost', prepare: openViewerMenu, act: (page) => press(page, 'repost-confirm'), again: openViewerMenuAgain },
  {
    name: `quote in the ${where}`,
    url,
    received: 'quote',
    async prepare(page) {
      await openViewerMenu(page);
      await press(page, 'quote');
      await write(page, 'editor', HARMLESS);
    },
    act: (page) => press(page, 'submit'),
    draft: (page) => textIn(page, 'editor'),
  },
  ...(['mouse', 'Ctrl+Enter'] as const).map((way): ActionCase => ({
    name: `reply by ${way} in the ${where}`,
    url,
    received: 'reply',
    async prepare(page) {
      await press(page, 'viewer-reply');
      await write(page, 'editor', HARMLESS);
    },
    act: (page) => (way === 'mouse' ? press(page, 'submit') : page.keyboard.press('Control+Enter')),
    draft: (page) => textIn(page, 'editor'),
  })),
]);

export const xCases: readonly ActionCase[] = [...likes, ...shares, ...sent, ...replies, ...posts, ...polls, ...people, ...viewers];

export const xDecoys: readonly Decoy[] = [
  {
    name: 'a message of one\'s own after a post\'s share menu',
    url: HOME,
    received: 'send',
    async prepare(page) {
      await press(page, 'share', POST.campaign);
      await press(page, 'copy-link');
      await press(page, 'drawer');
      await write(page, 'drawer-editor', HARMLESS);
    },
    act: (page) => press(page, 'drawer-send'),
  },
  ...VIEWERS.flatMap(([where, url]): Decoy[] => [
  ...[['viewer-next', 'next-slide'], ['viewer-previous', 'previous-slide'], ['viewer-close', 'close-viewer'], ['viewer-bookmark', 'bookmark'], ...(where === 'video viewer' ? [['viewer-play', 'play']] : [])].map(
    ([control = '', received = '']): Decoy => ({ name: `${control.replace('viewer-', '')} in the ${where}`, url: url('campaign'), received, act: (page) => press(page, control) }),
  ),
  { name: `copy the link in the ${where}`, url: url('campaign'), received: 'copy-link', prepare: (page) => press(page, 'viewer-share'), act: (page) => press(page, 'copy-link') },
])];
