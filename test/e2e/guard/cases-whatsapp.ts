import type { Page } from 'playwright-core';
import { type ActionCase, type Decoy, focus, press, write } from './action-case.ts';
import { CHANNEL, CHANNELS, GROUP, GROUPS, MESSAGE, PNG, PRIVATE_MESSAGE, textIn } from './chat-contents.ts';
import { nothing, TEXT } from './contents.ts';

const home = 'https://web.whatsapp.com/';
const at = (chat: string, more = ''): string => `${home}?chat=${chat}${more}`;
const WAYS = ['Enter', 'button'] as const;
/** Builds of this year, whose ids and classes no longer say which chat or whose message it is. */
const OF_2026 = ['&build=2026', '&build=2026&icons=title&testids=0&lang=en'] as const;
const BUILDS = ['', ...OF_2026] as const;
const inBuild = (name: string, build: string): string => (build === '' ? name : `${name} (${build.slice(1)})`);
const openStatus = async (page: Page): Promise<void> => {
  await press(page, 'nav-status');
  await press(page, 'status-add');
  await press(page, 'status-text');
};

const sent: ActionCase[] = [
  ...['', '&icons=old', '&icons=title&testids=0', ...OF_2026].flatMap((build) => WAYS.map((way): ActionCase => ({
    name: inBuild(`message to a group by ${way}`, build),
    url: at('rt05', build),
    received: 'send',
    prepare: (page, variant) => write(page, 'send-editor', TEXT[variant]),
    act: (page) => (way === 'Enter' ? page.keyboard.press('Enter') : press(page, 'send')),
    draft: (page) => textIn(page, 'send-editor'),
  }))),
  ...BUILDS.map((build): ActionCase => ({
    name: inBuild('message to a channel by Enter', build),
    url: at('dinas', build),
    received: 'send',
    prepare: (page, variant) => write(page, 'send-editor', TEXT[variant]),
    act: (page) => page.keyboard.press('Enter'),
    draft: (page) => textIn(page, 'send-editor'),
  })),
  ...[...WAYS.map((way) => ['', way] as const), ...OF_2026.map((build) => [build, 'button'] as const)].map(([build, way]): ActionCase => ({
    name: inBuild(`picture with a caption to a group by ${way}`, build),
    url: at('rt05', build),
    received: 'send',
    async prepare(page, variant) {
      await page.locator('.chat-file').setInputFiles(PNG);
      await write(page, 'caption-editor', TEXT[variant]);
    },
    act: (page) => (way === 'Enter' ? page.keyboard.press('Enter') : press(page, 'caption-send')),
    draft: (page) => textIn(page, 'caption-editor'),
  })),
  ...WAYS.map((way): ActionCase => ({
    name: `text status by ${way}`,
    url: home,
    received: 'story',
    async prepare(page, variant) {
      await openStatus(page);
      await write(page, 'status-editor', TEXT[variant]);
    },
    act: (page) => (way === 'Enter' ? page.keyboard.press('Enter') : press(page, 'status-submit')),
    draft: (page) => textIn(page, 'status-editor'),
  })),
  {
    name: 'picture status with a caption',
    url: home,
    received: 'story',
    async prepare(page, variant) {
      await press(page, 'nav-status');
      await page.locator('.status-file').setInputFiles(PNG);
      await write(page, 'caption-editor', TEXT[variant]);
    },
    act: (page) => press(page, 'caption-send'),
    draft: (page) => textIn(page, 'caption-editor'),
  },
];

/** Fills in a poll or an event of the open chat. */
async function fillIn(page: Page, kind: 'poll' | 'event', texts: Readonly<Record<string, string>>): Promise<void> {
  await press(page, 'attach');
  await press(page, `attach-${kind}`);
  for (const [field, text] of Object.entries(texts)) await write(page, field, text);
}

const filledIn: ActionCase[] = BUILDS.flatMap((build): ActionCase[] => [
  {
    name: inBuild('poll in a group', build),
    url: at('rt05', build),
    received: 'poll',
    prepare: (page, variant) => fillIn(page, 'poll', { 'poll-question': TEXT[variant], 'poll-answer': 'Ya' }),
    act: (page) => press(page, 'poll-send'),
    draft: (page) => textIn(page, 'poll-question'),
  },
  {
    name: inBuild('poll in a group, what counts in an answer', build),
    url: at('rt05', build),
    received: 'poll',
    prepare: (page, variant) => fillIn(page, 'poll', { 'poll-question': 'Setuju?', 'poll-answer': TEXT[variant] }),
    act: (page) => press(page, 'poll-send'),
    draft: (page) => textIn(page, 'poll-answer'),
  },
  {
    name: inBuild('event in a group', build),
    url: at('rt05', build),
    received: 'event',
    prepare: (page, variant) => fillIn(page, 'event', { 'event-name': 'Kumpul', 'event-about': TEXT[variant] }),
    act: (page) => press(page, 'event-send'),
    draft: (page) => textIn(page, 'event-about'),
  },
]);

/** Opens the panel of all emoji over a message. */
async function openPanel(page: Page, message: string): Promise<void> {
  await press(page, 'react', message);
  await press(page, 'react-more');
}

/** With an emoji that the bar does not show. */
const reactionByPanel = (build: string): ActionCase => ({
  name: inBuild('reaction with any emoji in a group', build),
  url: at('rt05', build),
  received: 'react',
  undo: 'unreact',
  prepare: (page, variant) => openPanel(page, MESSAGE[variant]),
  act: (page) => press(page, 'react-point'),
  again: async (page, variant) => {
    if (!(await page.evaluate(() => window.replica.control('react-point') !== null))) await openPanel(page, MESSAGE[variant]);
  },
});

const passedOn: ActionCase[] = [
  ...BUILDS.map((build): ActionCase => ({
    name: inBuild('forward by the button at the side', build),
    url: at('rt05', build),
    received: 'forward',
    async prepare(page, variant) {
      await press(page, 'forward', MESSAGE[variant]);
      await press(page, 'forward-pick', 'ratna');
    },
    act: (page) => press(page, 'forward-send'),
  })),
  ...BUILDS.map((build): ActionCase => ({
    name: inBuild('forward of ticked messages', build),
    url: at('dimas', build),
    received: 'forward',
    async prepare(page, variant) {
      await press(page, 'more');
      await press(page, 'select');
      await press(page, 'tick', PRIVATE_MESSAGE[variant]);
      // What is ticked goes, not what was touched last.
      if (variant === 'campaign') await press(page, 'tick', PRIVATE_MESSAGE.ordinary);
      await press(page, 'select-forward');
      await press(page, 'forward-pick', 'rt05');
    },
    act: (page) => press(page, 'forward-send'),
  })),
  ...BUILDS.map((build): ActionCase => ({
    name: inBuild('forward by the menu, from a chat of two', build),
    url: at('dimas', build),
    received: 'forward',
    async prepare(page, variant) {
      await press(page, 'options', PRIVATE_MESSAGE[variant]);
      await press(page, 'menu-forward');
      await press(page, 'forward-pick', 'rt05');
    },
    act: (page) => press(page, 'forward-send'),
  })),
  ...BUILDS.map((build): ActionCase => ({
    name: inBuild('reaction in a group', build),
    url: at('rt05', build),
    received: 'react',
    undo: 'unreact',
    prepare: (page, variant) => press(page, 'react', MESSAGE[variant]),
    act: (page) => press(page, 'react-thumb'),
    again: async (page, variant) => {
      if (!(await page.evaluate(() => window.replica.control('react-thumb') !== null))) await press(page, 'react', MESSAGE[variant]);
    },
  })),
  ...BUILDS.map(reactionByPanel),
];

/** Follows; where it is followed already, the site asks before it stops. */
async function follow(page: Page, control: string, target?: string): Promise<void> {
  await press(page, control, target);
  if (await page.evaluate(() => window.replica.control('unfollow') !== null)) await press(page, 'unfollow');
}

const joined: ActionCase[] = [
  ...CHANNELS.map(([which, chat]): ActionCase => ({ name: `follow a channel ${which}`, url: (variant) => at(chat[variant]), received: 'follow', undo: 'unfollow', prepare: nothing, act: (page) => follow(page, 'follow') })),
  { name: 'follow a channel, without test ids', url: (variant) => at(CHANNEL[variant], '&testids=0&ids=short'), received: 'follow', prepare: nothing, act: (page) => press(page, 'follow') },
  {
    name: 'follow a channel by Enter on the button',
    url: (variant) => at(CHANNEL[variant]),
    received: 'follow',
    prepare: (page) => focus(page, 'follow'),
    act: (page) => page.keyboard.press('Enter'),
    again: (page) => focus(page, 'follow'),
  },
  {
    name: 'follow among the channels to find',
    url: home,
    received: 'follow',
    undo: 'unfollow',
    prepare: (page) => press(page, 'nav-channels'),
    // Only the name stands there.
    act: (page, variant) => follow(page, 'directory-follow', variant === 'campaign' ? 'sahabat' : 'dapur'),
  },
  ...GROUPS.map(([which, chat]): ActionCase => ({ name: `join a group ${which}`, url: (variant) => at(chat[variant]), received: 'join', prepare: nothing, act: (page) => press(page, 'join') })),
  ...(['group', 'community', 'request'] as const).flatMap((as) => (['id', 'en'] as const).map((lang): ActionCase => ({
    name: `join by an invitation (${as}, ${lang})`,
    url: (variant) => `${home}?invite=${GROUP[variant]}&as=${as}&lang=${lang}`,
    received: 'join',
    prepare: nothing,
    act: (page) => press(page, 'invite-join'),
  }))),
];

export const whatsappCases: readonly ActionCase[] = [...sent, ...filledIn, ...passedOn, ...joined];

const campaign = MESSAGE.campaign;
export const whatsappDecoys: readonly Decoy[] = [
  ...BUILDS.flatMap((build) => WAYS.map((way): Decoy => ({
    name: inBuild(`message to one person by ${way}`, build),
    url: at('ratna', build),
    received: 'send',
    prepare: (page) => write(page, 'send-editor', TEXT.campaign),
    act: (page) => (way === 'Enter' ? page.keyboard.press('Enter') : press(page, 'send')),
  }))),
  ...BUILDS.flatMap((build): Decoy[] => [
    {
      name: inBuild('poll to one person', build),
      url: at('dimas', build),
      received: 'poll',
      prepare: (page) => fillIn(page, 'poll', { 'poll-question': TEXT.campaign, 'poll-answer': 'Ya' }),
      act: (page) => press(page, 'poll-send'),
    },
    {
      name: inBuild('harmless poll after a campaign message was touched', build),
      url: at('rt05', build),
      received: 'poll',
      async prepare(page) {
        await press(page, 'text', campaign);
        await fillIn(page, 'poll', { 'poll-question': 'Makan siang apa?', 'poll-answer': 'Soto' });
      },
      act: (page) => press(page, 'poll-send'),
    },
    {
      name: inBuild('card of a person after a campaign message was touched', build),
      url: at('rt05', build),
      received: 'card',
      async prepare(page) {
        await press(page, 'text', campaign);
        await press(page, 'attach');
        await press(page, 'attach-cards');
        await press(page, 'card-pick');
      },
      act: (page) => press(page, 'card-send'),
    },
    {
      name: inBuild('emoji for a text after a campaign message was touched', build),
      url: at('rt05', build),
      received: 'emoji',
      async prepare(page) {
        await press(page, 'text', campaign);
        await press(page, 'open-emoji');
      },
      act: (page) => press(page, 'emoji-thumb'),
    },
    {
      name: inBuild('reaction to one person', build),
      url: at('dimas', build),
      received: 'react',
      prepare: (page) => openPanel(page, PRIVATE_MESSAGE.campaign),
      act: (page) => press(page, 'react-victory'),
    },
  ]),
  { name: 'star', url: at('rt05'), received: 'save', prepare: (page) => press(page, 'options', campaign), act: (page) => press(page, 'save') },
  { name: 'delete', url: at('rt05'), received: 'delete', prepare: (page) => press(page, 'options', campaign), act: (page) => press(page, 'delete') },
  { name: 'mute', url: at('rt05'), received: 'mute', prepare: (page) => press(page, 'more'), act: (page) => press(page, 'mute') },
  { name: 'leave a group', url: at('rt05'), received: 'leave', prepare: (page) => press(page, 'more'), act: (page) => press(page, 'leave') },
  { name: 'an invitation given up', url: `${home}?invite=relawan`, act: (page) => press(page, 'invite-cancel') },
  { name: 'opening a channel', url: home, received: 'navigate', prepare: (page) => press(page, 'nav-channels'), act: (page) => press(page, 'chat', 'barisan') },
  { name: 'navigation', url: at('rt05'), received: 'navigate', act: (page) => press(page, 'nav') },
];
