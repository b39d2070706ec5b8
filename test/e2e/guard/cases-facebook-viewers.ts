/** Photos, videos and reels looked at by themselves; with the rendering-role markers and without. */
import type { Page } from 'playwright-core';
import { type ActionCase, type Decoy, focus, place, press, textIn, type Variant, write } from './action-case.ts';
import { HARMLESS, nothing, PICTURE, POST, TEXT } from './contents.ts';

type Address = (variant: Variant) => string;
const at = (path: string): string => `https://www.facebook.com${path}`;
const media = (id: string): string => id.slice(-9);
const photo: Address = (variant) => at(`/photo/?fbid=${media(PICTURE[variant])}&set=a.1&markers=0`);
const watch: Address = (variant) => at(`/watch/?v=${media(POST[variant])}&markers=0`);
const rail: Address = (variant) => at(`/warga/videos/${media(POST[variant])}/?markers=0`);
const reel: Address = (variant) => at(`/reel/${media(POST[variant])}/?markers=0`);

interface View {
  readonly name: string;
  readonly url: Address;
  open(page: Page, variant: Variant): Promise<void>;
}

const VIEWS: readonly View[] = [
  { name: 'photo viewer', url: photo, open: nothing },
  { name: 'theatre', url: () => at('/?markers=0'), open: (page, variant) => press(page, 'picture', PICTURE[variant]) },
  { name: 'watched video', url: watch, open: nothing },
  { name: 'video with a rail', url: rail, open: nothing },
  { name: 'reel', url: reel, open: nothing },
];

const inView = ({ name, url, open }: View): ActionCase[] => [
  { name: `like by mouse in the ${name}`, url, received: 'like', undo: 'unlike', prepare: open, act: (page) => press(page, 'viewer-like') },
  {
    name: `like by Enter on the button in the ${name}`,
    url,
    received: 'like',
    async prepare(page, variant) {
      await open(page, variant);
      await focus(page, 'viewer-like');
    },
    act: (page) => page.keyboard.press('Enter'),
    again: (page) => focus(page, 'viewer-like'),
  },
  {
    name: `reaction in the ${name}`,
    url,
    received: 'react',
    async prepare(page, variant) {
      await open(page, variant);
      await press(page, 'viewer-react');
    },
    act: (page) => press(page, 'reaction-love'),
    again: (page) => press(page, 'viewer-react'),
  },
  {
    name: `comment by Enter in the ${name}`,
    url,
    received: 'comment',
    async prepare(page, variant) {
      await open(page, variant);
      await press(page, 'viewer-comment');
      await write(page, 'viewer-editor', HARMLESS);
    },
    act: (page) => page.keyboard.press('Enter'),
    draft: (page) => textIn(page, 'viewer-editor'),
  },
  {
    name: `share now in the ${name}`,
    url,
    received: 'share',
    async prepare(page, variant) {
      await open(page, variant);
      await press(page, 'viewer-share');
    },
    act: (page) => press(page, 'share-now'),
  },
  { name: `follow in the ${name}`, url, received: 'follow', undo: 'unfollow', prepare: open, act: (page) => press(page, 'viewer-follow') },
];

/** The same surfaces where the markers are kept; reels never have them. */
const marked = VIEWS.filter(({ url }) => url !== reel).map((view): ActionCase => ({
  name: `like by mouse in the ${view.name}, with markers`,
  url: (variant) => view.url(variant).replace(/[?&]markers=0/, ''),
  received: 'like',
  prepare: view.open,
  act: (page) => press(page, 'viewer-like'),
}));

const others: ActionCase[] = [
  {
    name: 'comment by button in the photo viewer',
    url: photo,
    received: 'comment',
    prepare: (page) => write(page, 'viewer-editor', HARMLESS),
    act: (page) => press(page, 'viewer-comment-submit'),
    draft: (page) => textIn(page, 'viewer-editor'),
  },
  {
    name: 'comment that campaigns, under an ordinary reel, by Enter',
    url: () => reel('ordinary'),
    received: 'comment',
    async prepare(page, variant) {
      await press(page, 'viewer-comment');
      await write(page, 'viewer-editor', TEXT[variant]);
    },
    act: (page) => page.keyboard.press('Enter'),
    draft: (page) => textIn(page, 'viewer-editor'),
  },
  {
    name: 'send to a friend from a reel',
    url: reel,
    received: 'send',
    prepare: (page) => press(page, 'viewer-share'),
    act: (page) => press(page, 'send-friend'),
  },
  {
    name: 'reaction in the picker opened by hovering over a reel',
    url: reel,
    received: 'react',
    async prepare(page) {
      const { x, y } = await place(page, 'viewer-like');
      await page.mouse.move(x, y);
    },
    act: (page) => press(page, 'reaction-love'),
    async again(page) {
      await page.mouse.move(5, 5);
      const { x, y } = await place(page, 'viewer-like');
      await page.mouse.move(x, y);
    },
  },
];

export const facebookViewerCases: readonly ActionCase[] = [...VIEWS.flatMap(inView), ...marked, ...others];

export const facebookViewerDecoys: readonly Decoy[] = [
  ...[['next', 'next-photo'], ['previous', 'previous-photo'], ['zoom-in', 'zoom-in'], ['zoom-out', 'zoom-out'], ['viewer-close', 'close-viewer'], ['count', 'open-reactions'], ['viewer-comment-like', 'comment-like']].map(
    ([control = '', received = '']): Decoy => ({ name: `${control} in the photo viewer`, url: photo('campaign'), received, act: (page) => press(page, control) }),
  ),
  { name: 'like of a page beside the feed, behind the theatre', url: at('/?markers=0'), received: 'page-like', act: (page) => press(page, 'page-like') },
  { name: 'play a watched video', url: watch('campaign'), received: 'play', act: (page) => press(page, 'play') },
  { name: 'comment opener in the video with a rail', url: rail('campaign'), act: (page) => press(page, 'viewer-comment') },
  ...[['next', 'next-reel'], ['previous', 'previous-reel'], ['mute', 'mute'], ['play', 'play']].map(
    ([control = '', received = '']): Decoy => ({ name: `${control} in a reel`, url: reel('campaign'), received, act: (page) => press(page, control) }),
  ),
];
