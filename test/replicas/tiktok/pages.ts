import { accountOf, link } from '../kit/nav.ts';
import { nativeButton, onPress } from '../kit/press.ts';
import { accounts } from '../posts/accounts.ts';
import type { DemoAccount, DemoPost } from '../posts/post.ts';
import { h, icon } from '../runtime/dom.ts';
import { VirtualList } from '../runtime/list.ts';
import { receive } from '../runtime/replica.ts';
import { postOf, posts } from '../runtime/start.ts';
import { ICONS } from './icons.ts';
import { avatar, descText, followButton, media, permalink, picturesOf } from './parts.ts';
import { uploadPage } from './upload.ts';
import { VideoView, type Row } from './video-view.ts';
import { say } from './words.ts';

export interface Page {
  readonly nodes: readonly Node[];
  readonly list: VirtualList<Row> | null;
  readonly opened: VideoView | null;
}

/** Nothing here quotes another post. */
export const videos: readonly DemoPost[] = posts.filter((post) => !post.quoted);
export const rowsOf = (list: readonly DemoPost[]): Row[] => list.map((post, index) => ({ post, index }));
const lone = (...nodes: Node[]): Page => ({ nodes, list: null, opened: null });

function feed(tree: 'feed' | 'following'): Page {
  const list = new VirtualList(rowsOf(videos), () => new VideoView(tree), { class: 'cell' });
  return { nodes: [list.element], list, opened: null };
}

/** The opened video, on a page of its own or above another page. */
export function browse(post: DemoPost): VideoView {
  const view = new VideoView('browse');
  view.show({ post, index: 0 });
  return view;
}

function profile(account: DemoAccount): Page {
  const own = videos.filter((post) => post.author.handle === account.handle && !post.promoted);
  const grid = h('div', { 'data-e2e': 'user-post-item-list', class: 'grid' }, ...own.map((post) => h('div', { 'data-e2e': 'user-post-item' }, link(permalink(post), {}, h('img', { alt: post.text, src: media(picturesOf(post)[0]?.name ?? '') })))));
  return lone(h('div', { 'data-e2e': 'user-page', class: 'profile' }, h('div', { class: 'profile-head' }, avatar(account, 116), h('div', {}, h('h1', { 'data-e2e': 'user-title' }, account.handle), h('h2', { 'data-e2e': 'user-subtitle' }, account.name), h('div', { class: 'profile-follow' }, followButton(account, 'follow-button')))), h('h2', { 'data-e2e': 'user-bio' }, ...descText(account.bio)), grid));
}

function live(account: DemoAccount): Page {
  const post = videos.find((each) => each.author.handle === account.handle);
  const like = nativeButton({ 'data-e2e': 'live-like-button', 'aria-label': say('likeLive'), class: 'action live-like' }, (event) => receive('live-like', event, { account: account.handle }), icon(ICONS.like));
  return lone(h('div', { class: 'live' }, h('div', { class: 'live-head' }, avatar(account), link(`/@${account.handle}`, {}, h('h3', { class: 'author' }, account.handle)), followButton(account, 'follow-button')), h('div', { class: 'live-screen' }, h('span', { class: 'live-mark' }, say('live'))), h('h1', { 'data-e2e': 'live-title' }, post?.text ?? account.bio), like));
}

function searchPage(): Page {
  const input = h('input', { type: 'search', 'data-e2e': 'search-user-input', placeholder: say('search'), 'aria-label': say('search'), class: 'search' });
  const form = h('form', { on: { submit(event) {
    event.preventDefault();
    receive('search', event, { text: input.value });
  } } }, input);
  const people = [accounts.relawanA, accounts.relawanC, accounts.kpopers, accounts.pemilih].map((account) => h('div', { 'data-e2e': 'search-user-container', class: 'account-row' }, avatar(account, 60), link(`/@${account.handle}`, { class: 'account-names' }, h('strong', { 'data-e2e': 'search-user-unique-id' }, account.handle), h('span', { class: 'dim' }, account.bio)), followButton(account, 'follow-button')));
  return lone(form, h('h2', {}, say('accounts')), ...people);
}

function settings(): Page {
  const box = onPress(h('input', { type: 'checkbox', class: 'setting' }), (event) => receive('setting', event));
  return lone(h('h1', {}, say('settings')), h('label', {}, box, ` ${say('private')}`));
}

/** The page at a path; unknown names are the feed. */
export function pageAt(path: string): Page {
  const [first = '', second = '', third = ''] = path.split('/').filter(Boolean);
  const post = second === 'video' || second === 'photo' ? postOf(third) : undefined;
  if (post) {
    const opened = browse(post);
    return { nodes: [opened.element], list: null, opened };
  }
  if (first === 'following') return feed('following');
  if (first === 'search') return searchPage();
  if (first === 'setting') return settings();
  if (first === 'tiktokstudio') return lone(uploadPage());
  const account = first.startsWith('@') ? accountOf(first.slice(1)) : undefined;
  if (!account) return feed('feed');
  return second === 'live' ? live(account) : profile(account);
}

const item = (href: string, word: Parameters<typeof say>[0], hook: string): HTMLElement => link(href, { 'data-e2e': hook, class: 'nav-item' }, say(word));
export const sideNav = (): HTMLElement => h('nav', { class: 'side' }, h('div', { class: 'wordmark' }, 'ReplikTok'), item('/search/user', 'search', 'nav-search'), item('/foryou', 'forYou', 'nav-foryou'), item('/following', 'following', 'nav-following'), item('/tiktokstudio/upload', 'upload', 'nav-upload'), item('/activity', 'activity', 'inbox-icon'), item('/setting', 'settings', 'nav-settings'), h('div', { class: 'replica-mark' }, say('mark')));
