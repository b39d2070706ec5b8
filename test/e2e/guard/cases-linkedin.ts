import type { Page } from 'playwright-core';
import { until } from '../harness/dialog.ts';
import { type ActionCase, type Decoy, focus, place, press, type Variant } from './action-case.ts';
import { ACCOUNT, AUTHOR, HARMLESS, nothing, POST, TEXT } from './contents.ts';

const BUILDS = ['v1', 'v2', 'v3'] as const;
const REACTIONS = ['celebrate', 'support', 'love', 'insightful', 'funny'] as const;
const at = (build: string, path = '/feed/', more = ''): string => `https://www.linkedin.com${path}?generation=${build}${more}`;
async function openReposts(page: Page, variant: Variant): Promise<void> {
  if (!(await page.evaluate(() => window.replica.control('repost-confirm') !== null))) await press(page, 'repost', POST[variant]);
}
const openReactions = (page: Page, variant: Variant): Promise<void> => press(page, 'open-reactions', POST[variant]);

const textIn = (page: Page, control: string, target?: string): Promise<string> =>
  page.evaluate(([name, on]) => {
    const element = window.replica.control(name ?? '', on);
    return element instanceof HTMLElement ? element.innerText : '';
  }, [control, target]);
async function write(page: Page, control: string, text: string, target?: string): Promise<void> {
  await press(page, control, target);
  await page.keyboard.type(text);
}

const repostWithWords = (where: string, url: ActionCase['url']): ActionCase => ({
  name: `repost with words (${where})`,
  url,
  received: 'quote',
  async prepare(page, variant) {
    await press(page, 'repost', POST[variant]);
    await press(page, 'quote');
    await write(page, 'editor', HARMLESS);
  },
  act: (page) => press(page, 'submit'),
  draft: (page) => textIn(page, 'editor'),
});

const everywhere: ActionCase[] = BUILDS.flatMap((build): ActionCase[] => [
  { name: `like by mouse (${build})`, url: at(build), received: 'like', undo: 'unlike', prepare: nothing, act: (page, variant) => press(page, 'like', POST[variant]) },
  {
    name: `like by Enter (${build})`,
    url: at(build),
    received: 'like',
    prepare: (page, variant) => focus(page, 'like', POST[variant]),
    act: (page) => page.keyboard.press('Enter'),
    again: (page, variant) => focus(page, 'like', POST[variant]),
  },
  ...(build === 'v1' ? REACTIONS : (['love'] as const)).map((name): ActionCase => ({
    name: `reaction ${name} in the menu (${build})`,
    url: at(build),
    received: 'react',
    prepare: openReactions,
    act: (page) => press(page, `react-${name}`),
    again: openReactions,
  })),
  {
    name: `reaction in the menu opened by hovering (${build})`,
    url: at(build),
    received: 'react',
    async prepare(page, variant) {
      const { x, y } = await place(page, 'like', POST[variant]);
      await page.mouse.move(x, y);
    },
    act: (page) => press(page, 'react-love'),
    async again(page, variant) {
      await page.mouse.move(5, 5);
      await until('the menu to close', () => page.evaluate(() => window.replica.control('react-love') === null));
      const { x, y } = await place(page, 'like', POST[variant]);
      await page.mouse.move(x, y);
    },
  },
  ...(['Ctrl+Enter', 'button'] as const).map((way): ActionCase => ({
    name: `comment by ${way} (${build})`,
    url: at(build),
    received: 'comment',
    async prepare(page, variant) {
      await press(page, 'comment', POST[variant]);
      await write(page, 'comment-editor', HARMLESS, POST[variant]);
    },
    act: (page, variant) => (way === 'button' ? press(page, 'comment-submit', POST[variant]) : page.keyboard.press('Control+Enter')),
  })),
  {
    name: `repost (${build})`,
    url: at(build),
    received: 'repost',
    prepare: openReposts,
    act: (page) => press(page, 'repost-confirm'),
    again: openReposts,
  },
  {
    name: `repost by Enter in the menu (${build})`,
    url: at(build),
    received: 'repost',
    async prepare(page, variant) {
      await openReposts(page, variant);
      await focus(page, 'repost-confirm');
    },
    act: (page) => page.keyboard.press('Enter'),
    async again(page, variant) {
      await openReposts(page, variant);
      await focus(page, 'repost-confirm');
    },
  },
  {
    name: `like on the post's own page (${build})`,
    url: (variant) => at(build, `/feed/update/urn:li:activity:${POST[variant]}/`),
    received: 'like',
    undo: 'unlike',
    prepare: nothing,
    act: (page) => press(page, 'like'),
  },
  {
    name: `reply to a comment (${build})`,
    url: at(build),
    received: 'reply',
    async prepare(page, variant) {
      await press(page, 'comment', POST.ordinary);
      await press(page, 'open-reply', POST.ordinary);
      await page.keyboard.type(TEXT[variant]);
    },
    act: (page) => press(page, 'reply-submit', POST.ordinary),
    draft: (page) => textIn(page, 'reply-editor', POST.ordinary),
  },
  {
    name: `send privately (${build})`,
    url: at(build),
    received: 'forward',
    async prepare(page, variant) {
      await press(page, 'forward', POST[variant]);
      await press(page, 'forward-pick', 'ratna_wln');
      await write(page, 'forward-editor', HARMLESS);
    },
    act: (page) => press(page, 'forward-send'),
    draft: (page) => textIn(page, 'forward-editor'),
  },
  { name: `follow in the post's head (${build})`, url: at(build), received: 'follow', undo: 'unfollow', prepare: nothing, act: (page, variant) => press(page, 'follow', POST[variant]) },
  { name: `follow at the side (${build})`, url: at(build), received: 'follow', undo: 'unfollow', prepare: nothing, act: (page, variant) => press(page, 'follow-person', ACCOUNT[variant]) },
  { name: `follow on the profile (${build})`, url: (variant) => at(build, `/in/${ACCOUNT[variant]}/`), received: 'follow', prepare: nothing, act: (page) => press(page, 'profile-follow') },
  { name: `connect on the profile (${build})`, url: (variant) => at(build, `/in/${ACCOUNT[variant]}/`), received: 'connect', undo: 'withdraw', prepare: nothing, act: (page) => press(page, 'connect') },
  // The newest build still has the messages of the one before.
  ...(build === 'v3' ? [] : (['Enter', 'button'] as const)).map((way): ActionCase => ({
    name: `message by ${way} (${build})`,
    url: at(build),
    received: 'send',
    async prepare(page, variant) {
      await press(page, 'drawer');
      await write(page, 'send-editor', TEXT[variant]);
    },
    act: (page) => (way === 'button' ? press(page, 'send') : page.keyboard.press('Enter')),
    draft: (page) => textIn(page, 'send-editor'),
  })),
]);

const COMPOSERS: ReadonlyArray<readonly [string, string]> = [['v1', 'modal'], ['v2', 'interop'], ['v2', 'sdui'], ['v3', 'interop'], ['v3', 'sdui']];
const writing: ActionCase[] = COMPOSERS.flatMap(([build, composer]): ActionCase[] => {
  const url = at(build, '/feed/', `&composer=${composer}`);
  return [
    ...(['Ctrl+Enter', 'button'] as const).map((way): ActionCase => ({
      name: `post by ${way} (${build}, ${composer})`,
      url,
      received: 'post',
      async prepare(page, variant) {
        await press(page, 'opener');
        await write(page, 'editor', TEXT[variant]);
      },
      act: (page) => (way === 'button' ? press(page, 'submit') : page.keyboard.press('Control+Enter')),
      draft: (page) => textIn(page, 'editor'),
    })),
    repostWithWords(`${build}, ${composer}`, url),
  ];
});

/** The labels of the other language. */
const english: ActionCase[] = BUILDS.flatMap((build): ActionCase[] => {
  const url = at(build, '/feed/', '&lang=en');
  return [
    { name: `like (${build}, English)`, url, received: 'like', undo: 'unlike', prepare: nothing, act: (page, variant) => press(page, 'like', POST[variant]) },
    { name: `reaction in the menu (${build}, English)`, url, received: 'react', prepare: openReactions, act: (page) => press(page, 'react-insightful'), again: openReactions },
    repostWithWords(`${build}, English`, url),
  ];
});

const others: ActionCase[] = [
  {
    name: 'repost (v2, English)',
    url: at('v2', '/feed/', '&lang=en'),
    received: 'repost',
    prepare: openReposts,
    act: (page) => press(page, 'repost-confirm'),
    again: openReposts,
  },
  { name: 'connect on the profile (v3, English)', url: (variant) => at('v3', `/in/${ACCOUNT[variant]}/`, '&lang=en'), received: 'connect', undo: 'withdraw', prepare: nothing, act: (page) => press(page, 'connect') },
  { name: "like on the author's profile (v3)", url: (variant) => at('v3', `/in/${AUTHOR[variant]}/`), received: 'like', prepare: nothing, act: (page, variant) => press(page, 'like', POST[variant]) },
  {
    name: 'like by key l (v1)',
    url: at('v1'),
    received: 'like',
    prepare: (page, variant) => focus(page, 'article', POST[variant]),
    act: (page) => page.keyboard.press('l'),
    again: (page, variant) => focus(page, 'article', POST[variant]),
  },
];

export const linkedinCases: readonly ActionCase[] = [...everywhere, ...writing, ...english, ...others];

const campaign = POST.campaign;
export const linkedinDecoys: readonly Decoy[] = BUILDS.flatMap((build): Decoy[] => [
  ...['save', 'mute', 'delete', 'copy-link'].map((name): Decoy => ({ name: `${name} (${build})`, url: at(build), received: name, prepare: (page) => press(page, 'options', campaign), act: (page) => press(page, name) })),
  { name: `counts (${build})`, url: at(build), received: 'open-counts', act: (page) => press(page, 'counts', campaign) },
  { name: `like of an ordinary comment under a campaign post (${build})`, url: at(build), received: 'comment-like', prepare: (page) => press(page, 'comment', campaign), act: (page) => press(page, 'comment-like', campaign) },
  { name: `answering a comment opens a box (${build})`, url: at(build), prepare: (page) => press(page, 'comment', campaign), act: (page) => press(page, 'open-reply', campaign) },
  ...['open-reactions', 'comment', 'repost', 'forward'].map((name): Decoy => ({ name: `what ${name} opens (${build})`, url: at(build), act: (page) => press(page, name, campaign) })),
  { name: `words to a repost are only begun (${build})`, url: at(build), prepare: (page) => press(page, 'repost', campaign), act: (page) => press(page, 'quote') },
  { name: `navigation (${build})`, url: at(build), received: 'navigate', act: (page) => press(page, 'nav') },
]).concat({ name: 'settings (v2)', url: at('v2', '/mypreferences/d/'), received: 'setting', act: (page) => press(page, 'settings') });
