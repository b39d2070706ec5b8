import type { Page } from 'playwright-core';
import { codeOf } from '../../replicas/kit/code.ts';
import { type ActionCase, type Decoy, doneElsewhere, focus, press, textIn, type Variant, write } from './action-case.ts';
import { ACCOUNT, HARMLESS, nothing, POSTER, POST, TEXT } from './contents.ts';

const at = (path: string): string => `https://www.youtube.com${path}`;
type Address = (variant: Variant) => string;
const watch: Address = (variant) => at(`/watch?v=${codeOf(POST[variant])}`);
const short: Address = (variant) => at(`/shorts/${codeOf(POST[variant])}`);
const community: Address = (variant) => at(`/post/Ugkx${codeOf(POST[variant])}`);
const VIEWS: ReadonlyArray<readonly [string, Address]> = [['watch page', watch], ['short', short], ['community post', community]];

const openComments = async (page: Page, where: string, variant: Variant): Promise<void> => {
  if (where === 'short') await press(page, 'reply', POST[variant]);
};

const cases: ActionCase[] = VIEWS.flatMap(([where, url]): ActionCase[] => [
  { name: `like by mouse on the ${where}`, url, received: 'like', undo: 'unlike', prepare: nothing, act: (page, variant) => press(page, 'like', POST[variant]) },
  {
    name: `like by Enter on the ${where}`,
    url,
    received: 'like',
    prepare: (page, variant) => focus(page, 'like', POST[variant]),
    act: (page) => page.keyboard.press('Enter'),
    again: (page, variant) => focus(page, 'like', POST[variant]),
  },
  ...(['Ctrl+Enter', 'button'] as const).map((way): ActionCase => ({
    name: `comment by ${way} on the ${where}`,
    url,
    received: 'comment',
    async prepare(page, variant) {
      await openComments(page, where, variant);
      await press(page, 'comment-opener');
      await write(page, 'comment-editor', HARMLESS);
    },
    act: (page) => (way === 'button' ? press(page, 'comment-submit') : page.keyboard.press('Control+Enter')),
    draft: (page) => textIn(page, 'comment-editor'),
  })),
  {
    name: `answer that campaigns, to an ordinary comment on the ${where}`,
    url: () => url('ordinary'),
    received: 'reply',
    async prepare(page, variant) {
      await openComments(page, where, 'ordinary');
      await press(page, 'comment-reply');
      await write(page, 'reply-editor', TEXT[variant]);
    },
    act: (page) => press(page, 'reply-submit'),
    draft: (page) => textIn(page, 'reply-editor'),
  },
]);

const others: ActionCase[] = [
  {
    name: 'like in full screen',
    url: watch,
    received: 'like',
    prepare: (page) => press(page, 'fullscreen'),
    act: (page) => press(page, 'fullscreen-like'),
  },
  ...([['watch page', watch], ['short', short]] as const).map(([where, url]): ActionCase => ({ name: `subscribe on the ${where}`, url, received: 'subscribe', prepare: nothing, act: (page, variant) => press(page, 'post-follow', POST[variant]) })),
  { name: 'subscribe to one whose videos alone campaign', url: (variant) => at(`/@${POSTER[variant]}`), received: 'subscribe', prepare: nothing, act: (page) => press(page, 'profile-follow') },
  { name: 'subscribe to one whose posts alone campaign', url: (variant) => at(`/@${POSTER[variant]}/posts`), received: 'subscribe', prepare: nothing, act: (page) => press(page, 'profile-follow') },
  { name: "subscribe on the channel's page", url: (variant) => at(`/@${ACCOUNT[variant]}`), received: 'subscribe', prepare: nothing, act: (page) => press(page, 'profile-follow') },
  { name: 'subscribe in the results', url: at('/results?search_query=kanal'), received: 'subscribe', prepare: nothing, act: (page, variant) => press(page, 'follow', variant === 'campaign' ? 'relawan_ubah' : ACCOUNT.ordinary) },
];

/** The chat of a broadcast: in its frame beside the video, and in a window of its own. Only what is written is judged. */
const chats: ActionCase[] = ([['beside the video', watch('campaign')], ['in its own window', at(`/live_chat?v=${codeOf(POST.campaign)}`)]] as const).flatMap(([where, url]) =>
  (['Enter', 'button'] as const).map((way): ActionCase => ({
    name: `message in the live chat by ${way}, ${where}`,
    url,
    received: 'send',
    prepare: (page, variant) => write(page, 'send-editor', TEXT[variant]),
    act: (page) => (way === 'button' ? press(page, 'send') : page.keyboard.press('Enter')),
    draft: (page) => textIn(page, 'send-editor'),
  })),
);

/** The phone's site and the music site: only the like is known there. */
const ELSEWHERE = ([['phone site', 'm'], ['music site', 'music']] as const).map(([where, host]) => [where, (variant: Variant) => `https://${host}.youtube.com/watch?v=${codeOf(POST[variant])}`] as const);
const elsewhere: ActionCase[] = ELSEWHERE.flatMap(([where, url]): ActionCase[] => [
  { name: `like by mouse on the ${where}`, url, received: 'like', undo: 'unlike', prepare: nothing, act: (page, variant) => press(page, 'like', POST[variant]) },
  {
    name: `like by Enter on the button on the ${where}`,
    url,
    received: 'like',
    prepare: (page, variant) => focus(page, 'like', POST[variant]),
    act: (page) => page.keyboard.press('Enter'),
    again: (page, variant) => focus(page, 'like', POST[variant]),
  },
]);

export const youtubeCases: readonly ActionCase[] = [...cases, ...others, ...chats, ...elsewhere];

export const youtubeDecoys: readonly Decoy[] = [
  { name: 'dislike', url: watch('campaign'), received: 'dislike', act: (page) => press(page, 'dislike', POST.campaign) },
  { name: 'like of an ordinary comment under a campaign video', url: watch('campaign'), received: 'comment-like', act: (page) => press(page, 'comment-like') },
  { name: 'seek by key l', url: watch('campaign'), received: 'seek', prepare: (page) => focus(page, 'player'), act: (page) => page.keyboard.press('l') },
  { name: 'the bell of a subscribed channel, in an unknown language', url: at(`/@${ACCOUNT.campaign}`), prepare: (page) => doneElsewhere(page, 'profile-follow', undefined, 'Tetapan semasa ialah pemberitahuan diperibadikan'), act: (page) => press(page, 'profile-follow') },
  { name: 'share', url: watch('campaign'), act: (page) => press(page, 'share', POST.campaign) },
  { name: 'save', url: watch('campaign'), act: (page) => press(page, 'save', POST.campaign) },
  { name: 'cancel a comment', url: watch('campaign'), async prepare(page) {
    await press(page, 'comment-opener');
    await write(page, 'comment-editor', TEXT.campaign);
  }, act: (page) => press(page, 'comment-cancel') },
  ...ELSEWHERE.map(([where, url]): Decoy => ({ name: `dislike on the ${where}`, url: url('campaign'), received: 'dislike', act: (page) => press(page, 'dislike', POST.campaign) })),
  { name: 'save on the phone site', url: 'https://m.youtube.com/watch?v=' + codeOf(POST.campaign), received: 'save', act: (page) => press(page, 'save', POST.campaign) },
  { name: 'next song on the music site', url: 'https://music.youtube.com/watch?v=' + codeOf(POST.campaign), received: 'next-song', act: (page) => press(page, 'next-song') },
  ...['nav-search', 'nav-settings'].map((name): Decoy => ({ name, url: watch('campaign'), received: 'navigate', act: (page) => press(page, name) })),
];
