import type { Page } from 'playwright-core';
import { type ActionCase, type Decoy, focus, press, write } from './action-case.ts';
import { CHANNEL, CHANNELS, GROUP, GROUPS, MESSAGE, PNG, PRIVATE_MESSAGE, textIn } from './chat-contents.ts';
import { nothing, TEXT } from './contents.ts';

const home = 'https://web.whatsapp.com/';
const at = (chat: string, more = ''): string => `${home}?chat=${chat}${more}`;
const WAYS = ['Enter', 'button'] as const;
const openStatus = async (page: Page): Promise<void> => {
  await press(page, 'nav-status');
  await press(page, 'status-add');
  await press(page, 'status-text');
};

const sent: ActionCase[] = [
  ...['', '&icons=old', '&icons=title&testids=0'].flatMap((build) => WAYS.map((way): ActionCase => ({
    name: `message to a group by ${way}${build && ` (${build.slice(1)})`}`,
    url: at('rt05', build),
    received: 'send',
    prepare: (page, variant) => write(page, 'send-editor', TEXT[variant]),
    act: (page) => (way === 'Enter' ? page.keyboard.press('Enter') : press(page, 'send')),
    draft: (page) => textIn(page, 'send-editor'),
  }))),
  {
    name: 'message to a channel by Enter',
    url: at('dinas'),
    received: 'send',
    prepare: (page, variant) => write(page, 'send-editor', TEXT[variant]),
    act: (page) => page.keyboard.press('Enter'),
    draft: (page) => textIn(page, 'send-editor'),
  },
  ...WAYS.map((way): ActionCase => ({
    name: `picture with a caption to a group by ${way}`,
    url: at('rt05'),
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

const passedOn: ActionCase[] = [
  {
    name: 'forward by the button at the side',
    url: at('rt05'),
    received: 'forward',
    async prepare(page, variant) {
      await press(page, 'forward', MESSAGE[variant]);
      await press(page, 'forward-pick', 'ratna');
    },
    act: (page) => press(page, 'forward-send'),
  },
  {
    name: 'forward by the menu, from a chat of two',
    url: at('dimas'),
    received: 'forward',
    async prepare(page, variant) {
      await press(page, 'options', PRIVATE_MESSAGE[variant]);
      await press(page, 'menu-forward');
      await press(page, 'forward-pick', 'rt05');
    },
    act: (page) => press(page, 'forward-send'),
  },
  {
    name: 'reaction in a group',
    url: at('rt05'),
    received: 'react',
    prepare: (page, variant) => press(page, 'react', MESSAGE[variant]),
    act: (page) => press(page, 'react-thumb'),
    again: async (page, variant) => {
      if (!(await page.evaluate(() => window.replica.control('react-thumb') !== null))) await press(page, 'react', MESSAGE[variant]);
    },
  },
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

export const whatsappCases: readonly ActionCase[] = [...sent, ...passedOn, ...joined];

const campaign = MESSAGE.campaign;
export const whatsappDecoys: readonly Decoy[] = [
  ...WAYS.map((way): Decoy => ({
    name: `message to one person by ${way}`,
    url: at('ratna'),
    received: 'send',
    prepare: (page) => write(page, 'send-editor', TEXT.campaign),
    act: (page) => (way === 'Enter' ? page.keyboard.press('Enter') : press(page, 'send')),
  })),
  { name: 'star', url: at('rt05'), received: 'save', prepare: (page) => press(page, 'options', campaign), act: (page) => press(page, 'save') },
  { name: 'delete', url: at('rt05'), received: 'delete', prepare: (page) => press(page, 'options', campaign), act: (page) => press(page, 'delete') },
  { name: 'mute', url: at('rt05'), received: 'mute', prepare: (page) => press(page, 'more'), act: (page) => press(page, 'mute') },
  { name: 'leave a group', url: at('rt05'), received: 'leave', prepare: (page) => press(page, 'more'), act: (page) => press(page, 'leave') },
  { name: 'an invitation given up', url: `${home}?invite=relawan`, act: (page) => press(page, 'invite-cancel') },
  { name: 'opening a channel', url: home, received: 'navigate', prepare: (page) => press(page, 'nav-channels'), act: (page) => press(page, 'chat', 'barisan') },
  { name: 'navigation', url: at('rt05'), received: 'navigate', act: (page) => press(page, 'nav') },
];
