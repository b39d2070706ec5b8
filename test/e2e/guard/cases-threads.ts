import type { Page } from 'playwright-core';
import { codeOf } from '../../replicas/kit/code.ts';
import { type ActionCase, type Decoy, focus, press, textIn, type Variant, write } from './action-case.ts';
import { ACCOUNT, AUTHOR, HARMLESS, nothing, POSTER, POST, TEXT } from './contents.ts';

const at = (path: string): string => `https://www.threads.com${path}`;
const home = (): string => at('/');
const opened = (variant: Variant): string => at(`/@${AUTHOR[variant]}/post/${codeOf(POST[variant])}`);
const openMenu = (page: Page, variant: Variant): Promise<void> => press(page, 'repost', POST[variant]);

const onPosts: ActionCase[] = ([['feed', home], ['post page', opened]] as const).flatMap(([where, url]): ActionCase[] => [
  { name: `like by mouse in the ${where}`, url, received: 'like', undo: 'unlike', prepare: nothing, act: (page, variant) => press(page, 'like', POST[variant]) },
  ...(['Enter', 'Space'] as const).map((key): ActionCase => ({
    name: `like by ${key} in the ${where}`,
    url,
    received: 'like',
    prepare: (page, variant) => focus(page, 'like', POST[variant]),
    act: (page) => page.keyboard.press(key),
    again: (page, variant) => focus(page, 'like', POST[variant]),
  })),
  {
    name: `repost in the ${where}`,
    url,
    received: 'repost',
    undo: 'unrepost',
    prepare: openMenu,
    act: (page) => press(page, 'repost-confirm'),
    again: async (page, variant) => {
      const open = await page.evaluate(() => window.replica.control('repost-confirm') !== null);
      if (!open) await openMenu(page, variant);
    },
  },
  {
    name: `quote in the ${where}`,
    url,
    received: 'quote',
    async prepare(page, variant) {
      await openMenu(page, variant);
      await press(page, 'quote');
      await write(page, 'editor', HARMLESS);
    },
    act: (page) => press(page, 'submit'),
    draft: (page) => textIn(page, 'editor'),
  },
  ...(['Ctrl+Enter', 'button'] as const).map((way): ActionCase => ({
    name: `reply in the dialog by ${way} in the ${where}`,
    url,
    received: 'reply',
    async prepare(page, variant) {
      await press(page, 'reply', POST[variant]);
      await write(page, 'editor', HARMLESS);
    },
    act: (page) => (way === 'button' ? press(page, 'submit') : page.keyboard.press('Control+Enter')),
    draft: (page) => textIn(page, 'editor'),
  })),
]);

const others: ActionCase[] = [
  ...(['Ctrl+Enter', 'button'] as const).map((way): ActionCase => ({
    name: `reply in the page by ${way}`,
    url: opened,
    received: 'reply',
    prepare: (page) => write(page, 'comment-editor', HARMLESS),
    act: (page) => (way === 'button' ? press(page, 'comment-submit') : page.keyboard.press('Control+Enter')),
    draft: (page) => textIn(page, 'comment-editor'),
  })),
  ...(['Ctrl+Enter', 'button'] as const).map((way): ActionCase => ({
    name: `post by ${way}`,
    url: home,
    received: 'post',
    async prepare(page, variant) {
      await press(page, 'opener');
      await write(page, 'editor', TEXT[variant]);
    },
    act: (page) => (way === 'button' ? press(page, 'submit') : page.keyboard.press('Control+Enter')),
    draft: (page) => textIn(page, 'editor'),
  })),
  {
    name: 'thread whose second post campaigns',
    url: home,
    received: 'thread',
    async prepare(page, variant) {
      await press(page, 'opener');
      await write(page, 'editor', HARMLESS);
      await press(page, 'add-thread');
      await write(page, 'editor-2', TEXT[variant]);
    },
    act: (page) => press(page, 'submit'),
    draft: (page) => textIn(page, 'editor-2'),
  },
  { name: 'follow in the search', url: at('/search'), received: 'follow', prepare: nothing, act: (page, variant) => press(page, 'follow', ACCOUNT[variant]) },
  { name: 'follow on the profile of one whose posts alone campaign', url: (variant) => at(`/@${POSTER[variant]}`), received: 'follow', prepare: nothing, act: (page) => press(page, 'profile-follow') },
  { name: 'follow on the profile', url: (variant) => at(`/@${ACCOUNT[variant]}`), received: 'follow', prepare: nothing, act: (page) => press(page, 'profile-follow') },
  { name: 'follow beside the author', url: opened, received: 'follow', prepare: nothing, act: (page) => press(page, 'post-follow') },
];

export const threadsCases: readonly ActionCase[] = [...onPosts, ...others];

const campaign = POST.campaign;
export const threadsDecoys: readonly Decoy[] = [
  { name: 'save', url: home(), received: 'save', prepare: (page) => press(page, 'options', campaign), act: (page) => press(page, 'save') },
  { name: 'copy the link', url: home(), received: 'copy-link', prepare: (page) => press(page, 'share', campaign), act: (page) => press(page, 'copy-link') },
  { name: 'like of an ordinary reply under a campaign post', url: opened('campaign'), received: 'comment-like', act: (page) => press(page, 'comment-like') },
  ...['nav-search', 'nav-notifications', 'nav-settings'].map((name): Decoy => ({ name, url: home(), received: 'navigate', act: (page) => press(page, name) })),
];
