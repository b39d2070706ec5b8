import type { Page } from 'playwright-core';
import { type ActionCase, type Decoy, doneElsewhere, focus, place, press, textIn, type Variant, write } from './action-case.ts';
import { POSTER } from './contents.ts';

const HOME = 'https://www.facebook.com/';
const POST: Record<Variant, string> = { campaign: '1790000000000000302', ordinary: '1790000000000000006' };
const TEXT: Record<Variant, string> = {
  campaign: 'Ayo coblos Prabowo-Gibran nomor 2, menangkan satu putaran!',
  ordinary: 'Hujan dari subuh, jemuran belum kering juga.',
};
const GROUP: Record<Variant, string> = { campaign: 'relawan02', ordinary: 'masakrumahan' };
const PROFILE: Record<Variant, string> = { campaign: 'barisan_lanjut', ordinary: 'ratna_wln' };
const HARMLESS = 'Selamat pagi semuanya';
const REACTIONS = ['like', 'love', 'care', 'haha', 'wow', 'sad', 'angry'] as const;

const nothing = async (): Promise<void> => undefined;
const show = (page: Page, variant: Variant): Promise<void> => focus(page, 'like', POST[variant]);
const openPicker = (page: Page, variant: Variant): Promise<void> => press(page, 'react', POST[variant]);
const openShare = (page: Page, variant: Variant): Promise<void> => press(page, 'share', POST[variant]);

const reactions: ActionCase[] = [
  { name: 'like by mouse', url: HOME, received: 'like', prepare: nothing, act: (page, variant) => press(page, 'like', POST[variant]) },
  ...(['Enter', 'Space'] as const).map((key): ActionCase => ({
    name: `like by ${key} on the button`,
    url: HOME,
    received: 'like',
    prepare: show,
    act: (page) => page.keyboard.press(key),
    again: show,
  })),
  { name: 'like by key l', url: HOME, received: 'like', prepare: show, act: (page) => page.keyboard.press('l'), again: show },
  ...REACTIONS.map((name): ActionCase => ({
    name: `reaction ${name} in the picker`,
    url: HOME,
    received: name === 'like' ? 'like' : 'react',
    prepare: openPicker,
    act: (page) => press(page, `reaction-${name}`),
    again: openPicker,
  })),
  {
    name: 'reaction in the picker opened by hovering',
    url: HOME,
    received: 'react',
    async prepare(page, variant) {
      const { x, y } = await place(page, 'like', POST[variant]);
      await page.mouse.move(x, y);
    },
    act: (page) => press(page, 'reaction-love'),
    async again(page, variant) {
      await page.mouse.move(5, 5);
      const { x, y } = await place(page, 'like', POST[variant]);
      await page.mouse.move(x, y);
    },
  },
];

const comments: ActionCase[] = [
  ...(['Enter', 'button'] as const).map((way): ActionCase => ({
    name: `comment by ${way}`,
    url: HOME,
    received: 'comment',
    async prepare(page, variant) {
      await press(page, 'comment', POST[variant]);
      await write(page, 'dialog-editor', HARMLESS);
    },
    act: (page) => (way === 'Enter' ? page.keyboard.press('Enter') : press(page, 'dialog-comment-submit')),
    draft: (page) => textIn(page, 'dialog-editor'),
  })),
  {
    name: 'comment that campaigns, under an ordinary post, by Enter',
    url: HOME,
    received: 'comment',
    async prepare(page, variant) {
      await press(page, 'comment', POST.ordinary);
      await write(page, 'dialog-editor', TEXT[variant]);
    },
    act: (page) => page.keyboard.press('Enter'),
    draft: (page) => textIn(page, 'dialog-editor'),
  },
  {
    name: 'answer to a comment that campaigns, under an ordinary post, by Enter',
    url: (variant) => `${HOME}?comment=${encodeURIComponent(TEXT[variant])}`,
    received: 'reply',
    async prepare(page) {
      await press(page, 'comment', POST.ordinary);
      await press(page, 'comment-reply');
      await write(page, 'reply-editor', HARMLESS);
    },
    act: (page) => page.keyboard.press('Enter'),
    draft: (page) => textIn(page, 'reply-editor'),
  },
];

const shares: ActionCase[] = [
  {
    name: 'share now',
    url: HOME,
    received: 'share',
    async prepare(page, variant) {
      await openShare(page, variant);
      await write(page, 'share-editor', HARMLESS);
    },
    act: (page) => press(page, 'share-now'),
    draft: (page) => textIn(page, 'share-editor'),
  },
  { name: 'send to a friend', url: HOME, received: 'send', prepare: openShare, act: (page) => press(page, 'send-friend') },
  { name: 'share to the story', url: HOME, received: 'story', prepare: openShare, act: (page) => press(page, 'share-story') },
  {
    name: 'share to a group',
    url: HOME,
    received: 'share',
    async prepare(page, variant) {
      await openShare(page, variant);
      await press(page, 'share-group');
      await press(page, 'group-pick');
      await write(page, 'group-editor', HARMLESS);
    },
    act: (page) => press(page, 'group-submit'),
    draft: (page) => textIn(page, 'group-editor'),
  },
];

const posts: ActionCase[] = [
  {
    name: 'post by two steps',
    url: HOME,
    received: 'post',
    async prepare(page, variant) {
      await press(page, 'opener');
      await write(page, 'post-editor', TEXT[variant]);
      await press(page, 'post-next');
    },
    act: (page) => press(page, 'submit'),
  },
  {
    name: 'post in a group',
    url: `https://www.facebook.com/groups/${GROUP.ordinary}/`,
    received: 'post',
    async prepare(page, variant) {
      await press(page, 'opener');
      await write(page, 'post-editor', TEXT[variant]);
    },
    act: (page) => press(page, 'submit'),
    draft: (page) => textIn(page, 'post-editor'),
  },
  {
    name: 'story with a text',
    url: 'https://www.facebook.com/stories/create/',
    received: 'story',
    prepare: (page, variant) => write(page, 'story-text', TEXT[variant]),
    act: (page) => press(page, 'story-share'),
    draft: (page) => textIn(page, 'story-text'),
  },
  ...(['Enter', 'button'] as const).map((way): ActionCase => ({
    name: `message by ${way}`,
    url: 'https://www.facebook.com/messages/t/1',
    received: 'send',
    prepare: (page, variant) => write(page, 'chat-editor', TEXT[variant]),
    act: (page) => (way === 'Enter' ? page.keyboard.press('Enter') : press(page, 'chat-send')),
    draft: (page) => textIn(page, 'chat-editor'),
  })),
];

const people: ActionCase[] = [
  { name: 'follow on the profile of one whose posts alone campaign', url: (variant) => `${HOME}${POSTER[variant]}`, received: 'follow', prepare: nothing, act: (page) => press(page, 'profile-follow') },
  { name: 'follow on the profile', url: (variant) => `${HOME}${PROFILE[variant]}`, received: 'follow', prepare: nothing, act: (page) => press(page, 'profile-follow') },
  { name: 'like of a page', url: (variant) => `${HOME}${PROFILE[variant]}`, received: 'page-like', undo: 'page-unlike', prepare: nothing, act: (page) => press(page, 'profile-like') },
  { name: 'follow beside a post', url: HOME, received: 'follow', prepare: nothing, act: (page, variant) => press(page, 'follow', POST[variant]) },
  { name: 'add a friend', url: (variant) => `${HOME}${PROFILE[variant]}`, received: 'add-friend', prepare: nothing, act: (page) => press(page, 'add-friend') },
  { name: 'join a group', url: (variant) => `${HOME}groups/${GROUP[variant]}/`, received: 'join', prepare: nothing, act: (page) => press(page, 'join') },
  { name: 'join a group found by search', url: `${HOME}groups/`, received: 'join', prepare: nothing, act: (page, variant) => press(page, `join-${GROUP[variant]}`) },
];

export const facebookDecoys: readonly Decoy[] = [
  { name: 'like of a page beside the feed', url: HOME, received: 'page-like', act: (page) => press(page, 'page-like') },
  { name: 'taking back a like, in an unknown language', url: HOME, received: 'unlike', prepare: (page) => doneElsewhere(page, 'like', POST.campaign, 'Buang Suka'), act: (page) => press(page, 'like', POST.campaign) },
];

export const facebookCases: readonly ActionCase[] = [...reactions, ...comments, ...shares, ...posts, ...people];
