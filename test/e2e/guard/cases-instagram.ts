import { codeOf } from '../../replicas/kit/code.ts';
import { type ActionCase, type Decoy, focus, press, pressTwice, textIn, type Variant, write } from './action-case.ts';
import { ACCOUNT, AUTHOR, HARMLESS, nothing, PICTURE, POST, POSTER, TEXT } from './contents.ts';

const at = (path: string): string => `https://www.instagram.com${path}`;
const VIEWS: ReadonlyArray<readonly [string, (id: string) => string]> = [
  ['feed', () => at('/')],
  ['post page', (id) => at(`/p/${codeOf(id)}/`)],
  ['reel', (id) => at(`/reels/${codeOf(id)}/`)],
];
const file = { name: 'foto.png', mimeType: 'image/png', buffer: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64') };

const onPosts: ActionCase[] = VIEWS.flatMap(([where, address]): ActionCase[] => {
  const url = (variant: Variant): string => address(POST[variant]);
  const focused = { prepare: (page, variant) => focus(page, 'like', POST[variant]), again: (page, variant) => focus(page, 'like', POST[variant]) } satisfies Partial<ActionCase>;
  return [
    { name: `like by mouse in the ${where}`, url, received: 'like', undo: 'unlike', prepare: nothing, act: (page, variant) => press(page, 'like', POST[variant]) },
    { name: `like by Enter in the ${where}`, url, received: 'like', undo: 'unlike', ...focused, act: (page) => page.keyboard.press('Enter') },
    { name: `like by Space in the ${where}`, url, received: 'like', ...focused, act: (page) => page.keyboard.press('Space') },
    {
      name: `like by double click in the ${where}`,
      url,
      received: 'like',
      prepare: nothing,
      act: (page, variant) => pressTwice(page, 'media', POST[variant]),
      reaches: /^(?:pointer|mouse|click)/,
    },
    { name: `repost by mouse in the ${where}`, url, received: 'repost', undo: 'unrepost', prepare: nothing, act: (page, variant) => press(page, 'repost', POST[variant]) },
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
      name: `send to a person in the ${where}`,
      url,
      received: 'share',
      async prepare(page, variant) {
        await press(page, 'share', POST[variant]);
        await press(page, 'send-person');
        await write(page, 'share-message', HARMLESS);
      },
      act: (page) => press(page, 'share-send'),
      draft: (page) => textIn(page, 'share-message'),
    },
  ];
});

const others: ActionCase[] = [
  { name: 'like of a picture that says it all', url: at('/'), received: 'like', prepare: nothing, act: (page, variant) => press(page, 'like', PICTURE[variant]) },
  {
    name: 'comment that campaigns, under an ordinary post, by Enter',
    url: at(`/p/${codeOf(POST.ordinary)}/`),
    received: 'comment',
    prepare: (page, variant) => write(page, 'comment-editor', TEXT[variant]),
    act: (page) => page.keyboard.press('Enter'),
    draft: (page) => textIn(page, 'comment-editor'),
  },
  {
    name: 'answer to a comment that campaigns, under an ordinary post, by Enter',
    url: (variant) => at(`/p/${codeOf(POST.ordinary)}/?comment=${encodeURIComponent(TEXT[variant])}`),
    received: 'comment',
    async prepare(page) {
      await press(page, 'comment-reply');
      await page.keyboard.type('setuju');
    },
    act: (page) => page.keyboard.press('Enter'),
    draft: (page) => textIn(page, 'comment-editor'),
  },
  { name: 'follow in the suggestions', url: at('/'), received: 'follow', prepare: nothing, act: (page, variant) => press(page, 'follow', ACCOUNT[variant]) },
  { name: 'follow on the profile of one whose posts alone campaign', url: (variant) => at(`/${POSTER[variant]}/`), received: 'follow', prepare: nothing, act: (page) => press(page, 'profile-follow') },
  { name: 'follow on the profile', url: (variant) => at(`/${ACCOUNT[variant]}/`), received: 'follow', prepare: nothing, act: (page) => press(page, 'profile-follow') },
  { name: 'follow beside the author of a reel', url: (variant) => at(`/reels/${codeOf(POST[variant])}/`), received: 'follow', prepare: nothing, act: (page, variant) => press(page, 'post-follow', POST[variant]) },
  ...(['Enter', 'button'] as const).map((way): ActionCase => ({
    name: `reply to a story by ${way}`,
    url: (variant) => at(`/stories/${AUTHOR[variant]}/`),
    received: 'story-reply',
    prepare: (page) => write(page, 'story-editor', HARMLESS),
    act: (page) => (way === 'Enter' ? page.keyboard.press('Enter') : press(page, 'story-send')),
    draft: (page) => textIn(page, 'story-editor'),
  })),
  { name: 'quick face on a story', url: (variant) => at(`/stories/${AUTHOR[variant]}/`), received: 'story-react', prepare: nothing, act: (page) => press(page, 'story-react') },
  { name: 'like of a story', url: (variant) => at(`/stories/${AUTHOR[variant]}/`), received: 'story-like', undo: 'story-unlike', prepare: nothing, act: (page) => press(page, 'story-like') },
  ...(['Enter', 'button'] as const).map((way): ActionCase => ({
    name: `message by ${way}`,
    url: at('/direct/t/1/'),
    received: 'send',
    prepare: (page, variant) => write(page, 'send-editor', TEXT[variant]),
    act: (page) => (way === 'Enter' ? page.keyboard.press('Enter') : press(page, 'send')),
    draft: (page) => textIn(page, 'send-editor'),
  })),
  {
    name: 'new post',
    url: at('/'),
    received: 'post',
    async prepare(page, variant) {
      await press(page, 'create');
      await page.locator('input[type="file"]').setInputFiles(file);
      await press(page, 'next');
      await press(page, 'next');
      await write(page, 'editor', TEXT[variant]);
    },
    act: (page) => press(page, 'submit'),
    draft: (page) => textIn(page, 'editor'),
  },
];

export const instagramCases: readonly ActionCase[] = [...onPosts, ...others];

const campaign = POST.campaign;
export const instagramDecoys: readonly Decoy[] = [
  { name: 'save', url: at('/'), received: 'save', act: (page) => press(page, 'save', campaign) },
  { name: 'options', url: at('/'), received: 'open-options', act: (page) => press(page, 'options', campaign) },
  { name: 'single click on the picture', url: at('/'), act: (page) => press(page, 'media', campaign) },
  { name: 'double click on the author', url: at('/'), act: (page) => pressTwice(page, 'author', campaign) },
  {
    name: 'comment on an ordinary post, where an answer to a comment that campaigns was given up',
    url: at(`/p/${codeOf(POST.ordinary)}/?comment=${encodeURIComponent(TEXT.campaign)}`),
    received: 'comment',
    async prepare(page) {
      await press(page, 'comment-reply');
      await page.evaluate(() => {
        const area = window.replica.control('comment-editor');
        if (area instanceof HTMLTextAreaElement) area.value = '';
      });
      await press(page, 'reply', POST.ordinary);
      await write(page, 'comment-editor', HARMLESS);
    },
    act: (page) => page.keyboard.press('Enter'),
  },
  { name: 'like of an ordinary comment under a campaign post', url: at('/'), received: 'comment-like', act: (page) => press(page, 'comment-like', campaign) },
  ...['nav-notifications', 'nav-messages', 'nav-search', 'nav-settings'].map((name): Decoy => ({ name, url: at('/'), received: 'navigate', act: (page) => press(page, name) })),
  {
    name: 'search',
    url: at('/explore/'),
    received: 'search',
    async act(page) {
      await write(page, 'search', 'prabowo gibran nomor 2');
      await page.keyboard.press('Enter');
    },
  },
  { name: 'a setting', url: at('/accounts/edit/'), received: 'setting', act: (page) => press(page, 'settings') },
];
