import { glyph } from '../kit/glyph.ts';
import { accountOf, link } from '../kit/nav.ts';
import { idOf } from '../kit/code.ts';
import { openOverlay } from '../kit/overlay.ts';
import { nativeButton, onPress } from '../kit/press.ts';
import { accounts } from '../posts/accounts.ts';
import type { DemoAccount, DemoPost } from '../posts/post.ts';
import { h } from '../runtime/dom.ts';
import { VirtualList } from '../runtime/list.ts';
import { receive } from '../runtime/replica.ts';
import { postOf, posts } from '../runtime/start.ts';
import { comments } from './comments.ts';
import { openCreate } from './create.ts';
import { chat } from './direct.ts';
import { ICONS } from './icons.ts';
import { accountRow, avatar, followButton, imagesOf, media } from './parts.ts';
import { permalink, PostView } from './post-view.ts';
import { story, storyPosts } from './stories.ts';
import { say } from './words.ts';

export interface Page {
  readonly node: HTMLElement;
  readonly list: VirtualList<DemoPost> | null;
  /** A post of its own beside any list. */
  readonly opened: PostView | null;
}

/** Nothing here quotes another post. */
export const feedPosts: readonly DemoPost[] = posts.filter((post) => !post.quoted);
const lone = (node: HTMLElement): Page => ({ node, list: null, opened: null });

function home(): Page {
  const list = new VirtualList(feedPosts, () => new PostView('feed'), { class: 'cell' });
  const tray = h('div', { class: 'tray' }, ...storyPosts.slice(0, 8).map((post) => link(`/stories/${post.author.handle}/`, { role: 'link', class: 'tray-item' }, avatar(post.author, 56), h('span', {}, post.author.handle))));
  const aside = h('aside', { class: 'aside' }, h('h2', {}, say('suggested')), ...[accounts.relawanC, accounts.kpopers, accounts.relawanB, accounts.kader].map(accountRow));
  return { node: h('main', { role: 'main', class: 'home' }, h('div', { class: 'column' }, tray, list.element), aside), list, opened: null };
}

function reelComments(post: DemoPost): void {
  const box = comments(20);
  box.show(post);
  const panel = h('div', { class: 'reel-comments' }, h('div', { class: 'dialog-head' }, h('h1', {}, say('comment')), nativeButton({ class: 'close', 'aria-label': say('close') }, () => shown.close(), '✕')), box.list, box.form);
  const shown = openOverlay(panel);
  box.focus();
}

/** The viewer holds several reels at once; only the address says which one is in view. */
function reels(first: DemoPost | undefined): Page {
  const rows = first ? [first, ...feedPosts.filter((post) => post !== first)] : feedPosts;
  const list = new VirtualList(rows, () => new PostView('reel', reelComments), { class: 'cell reel-cell' });
  return { node: h('main', { role: 'main', class: 'reels' }, h('section', {}, list.element)), list, opened: null };
}

function postPage(post: DemoPost): Page {
  const opened = new PostView('page');
  opened.show(post);
  return { node: h('main', { role: 'main', class: 'post-page' }, opened.element), list: null, opened };
}

function profile(account: DemoAccount): Page {
  const own = feedPosts.filter((post) => post.author.handle === account.handle && !post.promoted);
  const grid = h('div', { class: 'grid' }, ...own.map((post) => link(permalink(post), { role: 'link', tabindex: '0' }, h('img', { alt: post.text, src: media(imagesOf(post)[0]?.name ?? '') }))));
  const names = h('section', { class: 'profile-names' }, h('h2', { dir: 'auto' }, account.handle), h('div', { class: 'profile-follow' }, followButton(account, 'native')), h('span', { dir: 'auto' }, account.name), h('div', { class: 'bio' }, h('span', { dir: 'auto' }, account.bio)));
  return lone(h('main', { role: 'main', class: 'profile' }, h('header', {}, avatar(account, 120), names), grid));
}

function searchPage(): Page {
  const input = h('input', { type: 'text', placeholder: say('search'), 'aria-label': say('search'), class: 'search' });
  const form = h('form', { on: { submit(event) {
    event.preventDefault();
    receive('search', event, { text: input.value });
  } } }, input);
  return lone(h('main', { role: 'main', class: 'narrow' }, form, ...[accounts.relawanA, accounts.pemilih].map(accountRow)));
}

function settings(): Page {
  const box = h('input', { type: 'checkbox', class: 'setting' });
  onPress(box, (event) => receive('setting', event));
  return lone(h('main', { role: 'main', class: 'narrow' }, h('h2', {}, say('settings')), h('label', {}, box, ` ${say('private')}`)));
}

/** The page at a path; unknown names are the home page. */
export function pageAt(path: string): Page {
  const [first = '', second = ''] = path.split('/').filter(Boolean);
  const post = postOf(idOf(second));
  if ((first === 'p' || first === 'reel') && post) return postPage(post);
  if (first === 'reels') return reels(post);
  if (first === 'stories') return lone(h('main', { role: 'main' }, story(accountOf(second) ?? accounts.sari)));
  if (first === 'direct') return lone(h('main', { role: 'main', class: 'narrow' }, chat()));
  if (first === 'explore') return searchPage();
  if (first === 'accounts') return settings();
  const account = accountOf(first);
  return account ? profile(account) : home();
}

/** Navigation whose Notifications has the like's outline and whose Messages has the share's. */
export function sideNav(): HTMLElement {
  const items = [
    ['home', '/', 'home', 'nav-home'], ['search', '/explore/', 'search', 'nav-search'], ['reels', '/reels/', 'reels', 'nav-reels'],
    ['messages', '/direct/t/1/', 'share', 'nav-messages'], ['notifications', '/notifications/', 'like', 'nav-notifications'], ['settings', '/accounts/edit/', 'gear', 'nav-settings'],
  ] as const;
  const create = onPress(h('a', { href: '/create/select/', role: 'link', tabindex: '0', class: 'nav-item nav-create' }, glyph(say('newPost'), ICONS.create), h('span', {}, say('newPost'))), (event) => {
    event.preventDefault();
    openCreate();
  });
  return h('nav', { class: 'side' }, h('div', { class: 'wordmark' }, 'Replikagram'), ...items.map(([word, href, name, mark]) => link(href, { role: 'link', tabindex: '0', class: `nav-item ${mark}` }, glyph(say(word), ICONS[name]), h('span', {}, say(word)))), create, h('div', { class: 'replica-mark' }, say('mark')));
}
