import type { Page } from 'playwright-core';
import { type ActionCase, type Decoy, focus, place, press, type Variant, write } from './action-case.ts';
import { CHANNEL_POST, CHANNELS, GROUP, GROUPS, MESSAGE, PNG, PRIVATE_MESSAGE, textIn } from './chat-contents.ts';
import { nothing, TEXT } from './contents.ts';

const WAYS = ['Enter', 'button'] as const;

async function openMenu(page: Page, message: string): Promise<void> {
  const { x, y } = await place(page, 'message', message);
  await page.mouse.click(x, y, { button: 'right' });
}

const menu = (page: Page, variant: Variant = 'campaign'): Promise<void> => openMenu(page, MESSAGE[variant]);

/** The pointer comes anew: K shows the default reaction a moment later. */
async function hover(page: Page, variant: Variant): Promise<void> {
  const { x, y } = await place(page, 'message', MESSAGE[variant]);
  await page.mouse.move(1, 1);
  await page.mouse.move(x, y);
  await place(page, 'quick-reaction', MESSAGE[variant]);
}

/** What both versions have, under their own part of the host. */
export function telegramCases(version: 'a' | 'k'): readonly ActionCase[] {
  const at = (chat: string, query = ''): string => `https://web.telegram.org/${version}/${query}#${chat}`;
  const editors = version === 'k' ? ['?editor=plain', '?editor=tiptap'] : [''];
  return [
    ...editors.flatMap((query) => WAYS.map((way): ActionCase => ({
      name: `message to a group by ${way}${query && ` (${query.slice(1)})`}`,
      url: at('rt05', query),
      received: 'send',
      prepare: (page, variant) => write(page, 'send-editor', TEXT[variant]),
      act: (page) => (way === 'Enter' ? page.keyboard.press('Enter') : press(page, 'send')),
      draft: (page) => textIn(page, 'send-editor'),
    }))),
    {
      name: 'message by Ctrl+Enter, where that sends',
      url: at('rt05', '?sendkey=ctrl-enter'),
      received: 'send',
      prepare: (page, variant) => write(page, 'send-editor', TEXT[variant]),
      act: (page) => page.keyboard.press('Control+Enter'),
      draft: (page) => textIn(page, 'send-editor'),
    },
    ...WAYS.map((way): ActionCase => ({
      name: `picture with a caption to a group by ${way}`,
      url: at('rt05'),
      received: 'send',
      async prepare(page, variant) {
        await page.locator('.file').setInputFiles(PNG);
        await write(page, 'caption-editor', TEXT[variant]);
      },
      act: (page) => (way === 'Enter' ? page.keyboard.press('Enter') : press(page, 'caption-send')),
      draft: (page) => textIn(page, 'caption-editor'),
    })),
    { name: 'reaction that is there, in a group', url: at('rt05'), received: 'react', undo: 'unreact', prepare: nothing, act: (page, variant) => press(page, 'like', MESSAGE[variant]) },
    {
      name: 'default reaction at the corner of a message, in a group',
      url: at('rt05'),
      received: 'react',
      undo: 'unreact',
      // What others wrote is judged only when the person acts on it, so the press may begin before the verdict is there.
      reaches: /^(?:pointer|mouse)(?:over|out|move|enter|leave|down)/,
      prepare: hover,
      act: (page, variant) => press(page, 'quick-reaction', MESSAGE[variant]),
      again: hover,
    },
    {
      name: 'reaction from the menu, in a group',
      url: at('rt05'),
      received: 'react',
      // What others wrote is judged only when the person acts on it, so the press may begin before the verdict is there.
      reaches: /^pointerdown/,
      prepare: menu,
      act: (page) => press(page, 'react-fire'),
      // The menu may be there still: K closes it once the pointer has left it for the dialog.
      again: async (page, variant) => {
        if (!(await page.evaluate(() => window.replica.control('react-fire') !== null))) await menu(page, variant);
      },
    },
    { name: 'reaction to a post of a channel', url: at('warta'), received: 'react', undo: 'unreact', prepare: nothing, act: (page, variant) => press(page, 'like', CHANNEL_POST[variant]) },
    ...['', version === 'a' ? '?join=header' : '?join=bottom'].flatMap((query): ActionCase[] => [
      ...CHANNELS.map(([which, chat]): ActionCase => ({ name: `join a channel ${which}${query && ` (${query.slice(1)})`}`, url: (variant) => at(chat[variant], query), received: 'follow', prepare: nothing, act: (page) => press(page, 'follow') })),
      ...GROUPS.map(([which, chat]): ActionCase => ({ name: `join a group ${which}${query && ` (${query.slice(1)})`}`, url: (variant) => at(chat[variant], query), received: 'join', prepare: nothing, act: (page) => press(page, 'join') })),
    ]),
    ...['', '&lang=en', '&request=1', '&request=1&lang=en', ...(version === 'k' ? ['&build=old'] : [])].map((more): ActionCase => ({
      name: `join by an invitation${more && ` (${more.slice(1)})`}`,
      url: (variant) => at('rt05', `?invite=${GROUP[variant]}${more}`),
      received: 'join',
      prepare: nothing,
      act: (page) => press(page, 'invite-join'),
    })),
    // Version A takes Enter for yes, even on the button that says no.
    ...(version === 'a' ? ['invite-join', 'invite-cancel'] : []).map((on): ActionCase => ({
      name: `join by an invitation by Enter on ${on}`,
      url: (variant) => at('rt05', `?invite=${GROUP[variant]}`),
      received: 'join',
      prepare: (page) => focus(page, on),
      act: (page) => page.keyboard.press('Enter'),
      again: (page) => focus(page, on),
    })),
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
      name: 'forward after a click on another message',
      url: at('rt05'),
      received: 'forward',
      async prepare(page, variant) {
        await press(page, 'forward', MESSAGE[variant]);
        await press(page, 'forward-pick', 'dimas');
        await press(page, 'message', PRIVATE_MESSAGE.ordinary);
      },
      act: (page) => press(page, 'forward-send'),
    },
    {
      name: 'forward by the menu, from a chat of two, by Enter',
      url: at('dimas'),
      received: 'forward',
      async prepare(page, variant) {
        await openMenu(page, PRIVATE_MESSAGE[variant]);
        await press(page, 'menu-forward');
        await press(page, 'forward-pick', 'rt05');
        await write(page, 'send-editor', 'lihat');
      },
      act: (page) => page.keyboard.press('Enter'),
    },
  ];
}

export function telegramDecoys(version: 'a' | 'k'): readonly Decoy[] {
  const at = (chat: string): string => `https://web.telegram.org/${version}/#${chat}`;
  return [
    ...WAYS.map((way): Decoy => ({
      name: `message to one person by ${way}`,
      url: at('ratna'),
      received: 'send',
      prepare: (page) => write(page, 'send-editor', TEXT.campaign),
      act: (page) => (way === 'Enter' ? page.keyboard.press('Enter') : press(page, 'send')),
    })),
    {
      name: 'answer to one person, after a forward given up',
      url: at('rt05'),
      received: 'send',
      async prepare(page) {
        await press(page, 'forward', MESSAGE.campaign);
        await press(page, 'forward-pick', 'dimas');
        await press(page, 'embedded-cancel');
        await openMenu(page, PRIVATE_MESSAGE.campaign);
        await press(page, 'reply');
        await write(page, 'send-editor', 'Jangan kirim begini ya');
      },
      act: (page) => press(page, 'send'),
    },
    { name: 'copy', url: at('rt05'), prepare: (page) => menu(page), act: (page) => press(page, 'copy') },
    { name: 'download', url: at('rt05'), received: 'save', prepare: (page) => menu(page), act: (page) => press(page, 'save') },
    { name: 'delete', url: at('rt05'), prepare: (page) => menu(page), act: (page) => press(page, 'delete') },
    { name: 'mute', url: at('rt05'), received: 'mute', prepare: (page) => press(page, 'more'), act: (page) => press(page, 'mute') },
    { name: 'mute, where joining was', url: at('warta'), received: 'mute', act: (page) => press(page, 'mute-button') },
    {
      name: 'leave a group',
      url: at('rt05'),
      received: 'leave',
      async prepare(page) {
        await press(page, 'more');
        await press(page, 'leave');
      },
      act: (page) => press(page, 'confirm'),
    },
    { name: 'an invitation given up', url: `https://web.telegram.org/${version}/?invite=relawan#rt05`, act: (page) => press(page, 'invite-cancel') },
    { name: 'opening a channel', url: at('rt05'), received: 'navigate', act: (page) => press(page, 'chat', 'barisan') },
    { name: 'navigation', url: at('rt05'), received: 'navigate', act: (page) => press(page, 'nav') },
  ];
}
