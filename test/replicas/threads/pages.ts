import { glyph } from '../kit/glyph.ts';
import { idOf } from '../kit/code.ts';
import { accountOf, link } from '../kit/nav.ts';
import { onPress, roleButton } from '../kit/press.ts';
import { accounts } from '../posts/accounts.ts';
import type { DemoAccount, DemoPost } from '../posts/post.ts';
import { h } from '../runtime/dom.ts';
import { VirtualList } from '../runtime/list.ts';
import { receive } from '../runtime/replica.ts';
import { postOf, posts } from '../runtime/start.ts';
import { inlineReply, openComposer } from './composer.ts';
import { ICONS } from './icons.ts';
import { accountRow, avatar, bodyText, followButton } from './parts.ts';
import { PostView } from './post-view.ts';
import { say } from './words.ts';

export interface Page {
  readonly nodes: readonly Node[];
  readonly list: VirtualList<DemoPost> | null;
}

const title = (text: string): HTMLElement => h('h1', { class: 'title' }, text);
const feed = (rows: readonly DemoPost[]): VirtualList<DemoPost> => new VirtualList(rows, () => new PostView(), { 'data-virtualized': 'true', class: 'cell' });

function home(): Page {
  const list = feed(posts);
  const opener = roleButton({ class: 'opener', 'aria-label': say('opener') }, () => openComposer('post', null), avatar(accounts.ratna), h('span', { class: 'dim' }, say('placeholder')), h('span', { class: 'opener-post' }, say('post')));
  return { nodes: [title(say('forYou')), opener, list.element], list };
}

/** A reply below the opened post: a post of its own, with its own like. */
const answerTo = (post: DemoPost): DemoPost => ({ id: `${post.id.slice(0, -4)}8${post.id.slice(-3)}`, author: accounts.galih, hoursAgo: 1, text: 'Terima kasih infonya.', expect: 'ordinary' });

function thread(post: DemoPost): Page {
  const opened = new PostView({ opened: true });
  opened.show(post);
  const answer = new PostView({ kind: 'comment-like' });
  answer.show(answerTo(post));
  const list = feed(posts.filter((each) => each !== post).slice(0, 10));
  return { nodes: [title(say('thread')), opened.element, inlineReply(post), answer.element, list.element], list };
}

function profile(account: DemoAccount): Page {
  const list = feed(posts.filter((post) => post.author.handle === account.handle));
  const head = h('div', { class: 'profile' }, h('div', { class: 'profile-top' }, h('div', {}, h('h1', { dir: 'auto' }, account.name), h('span', { dir: 'auto' }, account.handle)), avatar(account, 84)), bodyText(account.bio), followButton(account, 'wide profile-follow'));
  return { nodes: [head, list.element], list };
}

function searchPage(): Page {
  const input = h('input', { type: 'search', placeholder: say('search'), 'aria-label': say('search'), class: 'search' });
  const form = h('form', { on: { submit(event) {
    event.preventDefault();
    receive('search', event, { text: input.value });
  } } }, input);
  return { nodes: [title(say('search')), form, h('h2', {}, say('suggested')), ...[accounts.relawanA, accounts.relawanC, accounts.kpopers, accounts.pemilih].map(accountRow)], list: null };
}

function settings(): Page {
  const box = onPress(h('input', { type: 'checkbox', class: 'setting' }), (event) => receive('setting', event));
  return { nodes: [title(say('settings')), h('label', {}, box, ` ${say('private')}`)], list: null };
}

/** The page at a path; unknown names are the home page. */
export function pageAt(path: string): Page {
  const [first = '', second = '', third = ''] = path.split('/').filter(Boolean);
  const post = second === 'post' ? postOf(idOf(third)) : undefined;
  if (post) return thread(post);
  if (first === 'search') return searchPage();
  if (first === 'settings') return settings();
  const account = first.startsWith('@') ? accountOf(first.slice(1)) : undefined;
  return account ? profile(account) : home();
}

const item = (href: string, word: Parameters<typeof say>[0], name: keyof typeof ICONS, mark: string): HTMLElement => link(href, { role: 'link', class: `nav-item ${mark}` }, glyph(say(word), ICONS[name], 26));

/** Navigation; Notifications has the like's outline. */
export function sideNav(): HTMLElement {
  const create = roleButton({ class: 'nav-item nav-create' }, () => openComposer('post', null), glyph(say('create'), ICONS.create, 26));
  return h('nav', { class: 'side' }, h('div', { class: 'wordmark' }, 'R@'), item('/', 'home', 'home', 'nav-home'), item('/search', 'search', 'search', 'nav-search'), create, item('/activity', 'notifications', 'like', 'nav-notifications'), item('/settings', 'settings', 'gear', 'nav-settings'), h('div', { class: 'replica-mark' }, say('mark')));
}
