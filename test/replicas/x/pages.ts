import { accounts } from '../posts/accounts.ts';
import type { DemoAccount, DemoPost } from '../posts/post.ts';
import { h, icon } from '../runtime/dom.ts';
import { VirtualList } from '../runtime/list.ts';
import { receive } from '../runtime/replica.ts';
import { posts, postOf } from '../runtime/start.ts';
import { composer } from './composer.ts';
import { ICONS } from './icons.ts';
import { newChat } from './messages.ts';
import { go } from './nav.ts';
import { accountOf, avatar, followButton, link, tweetText, userCell } from './parts.ts';
import { PostView } from './post-view.ts';
import { pressable } from './press.ts';
import { say, type Word } from './words.ts';

/** What the middle column shows, and where its posts are. */
export interface Page {
  readonly nodes: readonly Node[];
  readonly list: VirtualList<DemoPost> | null;
  /** The post that the page is about, where there is one. */
  readonly opened: PostView | null;
}

const feed = (rows: readonly DemoPost[]): VirtualList<DemoPost> => new VirtualList(rows, () => new PostView(), { 'data-testid': 'cellInnerDiv', class: 'cell' });
const title = (text: string): HTMLElement => h('div', { class: 'column-title' }, h('h2', {}, text));

function home(): Page {
  const list = feed(posts);
  const tabs = h('div', { role: 'tablist', class: 'tabs' }, ...(['forYou', 'following'] as const).map((word, index) => pressable(h('a', { role: 'tab', href: '/home', 'aria-selected': String(index === 0) }, say(word)), (event) => {
    event.preventDefault();
    receive('navigate', event, { text: 'tab' });
  })));
  return { nodes: [tabs, composer({ mode: 'post', subject: null, inline: true }).element, list.element], list, opened: null };
}

function status(post: DemoPost): Page {
  const opened = new PostView(true);
  opened.show(post);
  const list = feed(posts.filter((each) => each !== post).slice(0, 12));
  return { nodes: [title(say('thread')), opened.element, composer({ mode: 'reply', subject: post, inline: true }).element, list.element], list, opened };
}

function profile(account: DemoAccount): Page {
  const own = posts.filter((post) => post.author.handle === account.handle);
  const list = feed(own);
  const head = h('div', { class: 'profile' }, h('div', { class: 'banner' }), avatar(account), h('div', { 'data-testid': 'placementTracking', class: 'profile-follow' }, followButton(account)), h('div', { 'data-testid': 'UserName', class: 'profile-name' }, h('strong', {}, account.name), h('span', { class: 'handle' }, `@${account.handle}`)), h('div', { 'data-testid': 'UserDescription' }, tweetText(account.bio)));
  return { nodes: [title(account.name), head, list.element], list, opened: null };
}

function explore(): Page {
  const people = [accounts.relawanB, accounts.pemilih, accounts.relawanA, accounts.sari];
  return { nodes: [title(say('explore')), searchBox(), ...people.map(userCell)], list: null, opened: null };
}

function settings(): Page {
  const box = h('input', { type: 'checkbox', id: 'protect' });
  pressable(box, (event) => receive('setting', event));
  return { nodes: [title(say('settings')), h('label', { class: 'setting' }, box, ' Lindungi postingan')], list: null, opened: null };
}

export function searchBox(): HTMLElement {
  const input = h('input', { type: 'text', role: 'combobox', 'data-testid': 'SearchBox_Search_Input', placeholder: say('search'), 'aria-label': say('search') });
  const form = h('form', { role: 'search', class: 'search', on: { submit(event) {
    event.preventDefault();
    receive('search', event, { text: input.value });
  } } }, input);
  return form;
}

/** The page at a path; unknown handles are the home page. */
export function pageAt(path: string): Page {
  const [first = '', second = '', third = ''] = path.split('/').filter(Boolean);
  const post = second === 'status' ? postOf(third) : undefined;
  if (post) return status(post);
  if (first === 'messages') return { nodes: [title(say('messages')), newChat()], list: null, opened: null };
  if (first === 'explore') return explore();
  if (first === 'settings') return settings();
  const account = accountOf(first);
  return account ? profile(account) : home();
}

/** Navigation at the left, with the button that opens the modal composer. */
export function sideNav(): HTMLElement {
  const items: [Word, string, string, keyof typeof ICONS][] = [
    ['home', '/home', 'AppTabBar_Home_Link', 'home'], ['explore', '/explore', 'AppTabBar_Explore_Link', 'explore'],
    ['notifications', '/notifications', 'AppTabBar_Notifications_Link', 'bell'], ['messages', '/messages', 'AppTabBar_DirectMessage_Link', 'mail'],
    ['profile', '/saya_sendiri', 'AppTabBar_Profile_Link', 'person'], ['settings', '/settings/account', 'settings', 'cog'],
  ];
  const compose = pressable(h('a', { href: '/compose/post', role: 'link', 'data-testid': 'SideNav_NewTweet_Button', 'aria-label': say('post'), class: 'pill strong compose' }, icon(ICONS.plus), h('span', {}, say('post'))), (event) => {
    event.preventDefault();
    go('/compose/post');
  });
  return h('nav', { class: 'side' }, h('div', { class: 'wordmark', title: say('mark') }, 'R'), ...items.map(([word, href, testid, name]) => link(href, { 'data-testid': testid, 'aria-label': say(word), class: 'nav-item' }, icon(ICONS[name]), h('span', {}, say(word)))), compose, h('div', { class: 'replica-mark' }, say('mark')));
}

/** Search and people to follow at the right. */
export const aside = (): HTMLElement => h('div', { 'data-testid': 'sidebarColumn', class: 'aside' }, searchBox(), h('aside', { role: 'complementary', class: 'card' }, h('h2', {}, say('whoToFollow')), userCell(accounts.relawanC), userCell(accounts.kpopers), userCell(accounts.bkd)));
