import { accounts } from '../posts/accounts.ts';
import type { DemoAccount, DemoPost } from '../posts/post.ts';
import { h } from '../runtime/dom.ts';
import { VirtualList } from '../runtime/list.ts';
import { receive } from '../runtime/replica.ts';
import { posts, postOf } from '../runtime/start.ts';
import { openComposer } from './composer.ts';
import { by } from './generation.ts';
import { icon, type Sprite } from './icons.ts';
import { conversation } from './messaging.ts';
import { link } from './nav.ts';
import { accountOf, avatar, connectButton, followButton, hrefOf } from './parts.ts';
import { PostView } from './post-view.ts';
import { button, pressable } from './press.ts';
import { say, type Word } from './words.ts';

/** What the middle column shows. */
export interface Page {
  readonly nodes: readonly Node[];
  readonly list: VirtualList<DemoPost> | null;
  readonly opened: PostView | null;
}

const send = (event: Event, account: string, text: string): void => receive('send', event, { account, text });

function feed(rows: readonly DemoPost[]): VirtualList<DemoPost> {
  const list: VirtualList<DemoPost> = new VirtualList(rows, () => new PostView(() => list.refresh()), { class: by('scaffold-finite-scroll__item', 'cell', 'cell') });
  list.element.setAttribute('class', `virtual-list ${by('scaffold-finite-scroll__content', '', '')}`.trim());
  if (by(false, true, true)) list.element.setAttribute('componentkey', 'container-update-list_mainFeed-lazy-container');
  if (by(false, false, true)) list.element.setAttribute('data-testid', 'mainFeed');
  return list;
}

function home(): Page {
  const opener = button({ class: by('share-box-feed-entry__trigger artdeco-button opener', 'opener', 'opener') }, () => openComposer(null), h('strong', {}, say('startPost')));
  const list = feed(posts);
  return { nodes: [h('div', { class: by('share-box-feed-entry__closed-share-box artdeco-card card share-box', 'card share-box', 'card share-box') }, avatar(accounts.ratna.name), opener), list.element], list, opened: null };
}

function detail(post: DemoPost): Page {
  const opened = new PostView(() => undefined);
  opened.show(post);
  return { nodes: [h('div', { 'data-view-name': by(null, 'feed-detail-page', null) }, opened.element)], list: null, opened };
}

function profile(account: DemoAccount): Page {
  const list = feed(posts.filter((post) => post.author.handle === account.handle));
  const card = h('section', { class: by('artdeco-card card profile', 'card profile', 'card profile') }, h('div', { class: 'banner' }), avatar(account.name), h('h1', {}, account.name), h('p', { class: 'dim' }, account.bio), h('div', { class: 'profile-actions' }, followButton(account), connectButton(account)));
  return { nodes: [card, list.element], list, opened: null };
}

function settings(): Page {
  const box = h('input', { type: 'checkbox' });
  pressable(box, (event) => receive('setting', event));
  return { nodes: [h('div', { class: 'card pad' }, h('h2', {}, say('settings')), h('label', { class: 'setting' }, box, ' Mode gelap'))], list: null, opened: null };
}

/** The page at a path; what is not known is the feed. */
export function pageAt(path: string): Page {
  const [first = '', second = '', third = ''] = path.split('/').filter(Boolean);
  const post = second === 'update' ? postOf(third.replace('urn:li:activity:', '')) : undefined;
  if (post) return detail(post);
  if (first === 'messaging') return { nodes: [h('div', { class: 'card pad' }, conversation(send))], list: null, opened: null };
  if (first === 'mypreferences') return settings();
  const account = first === 'in' || first === 'company' ? accountOf(second) : undefined;
  return account ? profile(account) : home();
}

const ITEMS: readonly [Word, string, Sprite][] = [['home', '/feed/', 'home-fill-large'], ['network', '/mynetwork/', 'people-medium'], ['jobs', '/jobs/', 'job-medium'], ['messaging', '/messaging/', 'messages-medium'], ['notifications', '/notifications/', 'bell-medium'], ['settings', '/mypreferences/d/', 'gear-medium']];

export function topBar(): HTMLElement {
  const input = h('input', { type: 'text', role: 'combobox', placeholder: say('search'), 'aria-label': say('search'), class: by('search-global-typeahead__input search-input', 'search-input', 'search-input'), on: {
    keydown(event) {
      if (event instanceof KeyboardEvent && event.key === 'Enter') receive('search', event, { text: input.value });
    },
  } });
  const items = ITEMS.map(([word, href, name]) => link(href, { class: `nav-item nav-${word} ${by('global-nav__primary-link', '', '')}`.trim() }, icon(name), h('span', {}, say(word))));
  return h('header', { id: by('global-nav', null, null), class: 'bar' }, h('div', { class: 'bar-inner' }, h('div', { class: 'wordmark', 'aria-hidden': 'true' }, 'R'), input, h('nav', { class: 'nav' }, ...items)));
}

/** People to follow at the right. */
export function aside(): HTMLElement {
  const rows = [accounts.relawanC, accounts.kpopers, accounts.relawanB, accounts.pemilih].map((account) => h('div', { class: 'person', 'data-handle': account.handle }, avatar(account.name), h('div', {}, link(hrefOf(account), {}, h('strong', {}, account.name)), h('p', { class: 'dim' }, account.bio), followButton(account))));
  return h('aside', { class: by('scaffold-layout__aside aside', 'aside', 'aside') }, h('div', { class: by('artdeco-card card pad', 'card pad', 'card pad') }, h('h2', {}, say('addToFeed')), ...rows), h('div', { class: 'replica-mark' }, say('mark')));
}

export { send };
