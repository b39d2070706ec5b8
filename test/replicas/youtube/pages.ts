import { idOf } from '../kit/code.ts';
import { accountOf, link } from '../kit/nav.ts';
import { onPress } from '../kit/press.ts';
import { accounts } from '../posts/accounts.ts';
import type { DemoAccount } from '../posts/post.ts';
import { h, icon } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { postOf, posts } from '../runtime/start.ts';
import { commentSection } from './comments.ts';
import { communityPost } from './community.ts';
import { ICONS } from './icons.ts';
import { lockup } from './lockup.ts';
import { avatar, channelLink, formatted, tag, videos, wide } from './parts.ts';
import { subscribeButton } from './subscribe.ts';
import { say } from './words.ts';

function home(): HTMLElement[] {
  const items = videos.slice(0, 24).map((post) => tag('ytd-rich-item-renderer', {}, lockup(post)));
  const shelf = posts.filter((post) => post.images && !post.promoted).map((post) => communityPost(post, 'ytd-post-renderer'));
  return [tag('ytd-rich-grid-renderer', {}, h('div', { class: 'grid' }, ...items.slice(0, 6)), h('div', { class: 'shelf' }, ...shelf), h('div', { class: 'grid' }, ...items.slice(6)))];
}

function channel(account: DemoAccount, tab: string): HTMLElement[] {
  const subscribe = subscribeButton('view-model');
  subscribe.show(account);
  const head = tag('yt-page-header-renderer', {}, avatar(account, 120), h('div', {}, h('h1', {}, account.name), h('div', { class: 'dim' }, `@${account.handle}`), formatted(account.bio), tag('yt-flexible-actions-view-model', { class: 'profile-follow' }, subscribe.element)));
  const tabs = h('div', { class: 'tabs' }, link(`/@${account.handle}`, {}, say('videos')), link(`/@${account.handle}/posts`, {}, say('posts')));
  const own = posts.filter((post) => post.author.handle === account.handle && !post.promoted);
  const body = tab === 'posts' || tab === 'community' ? h('div', { class: 'posts' }, ...own.map((post) => communityPost(post, 'ytd-backstage-post-renderer'))) : h('div', { class: 'grid' }, ...own.filter((post) => videos.includes(post)).map((post) => lockup(post)));
  return [head, tabs, body];
}

function results(): HTMLElement[] {
  return [accounts.relawanA, accounts.relawanC, accounts.kpopers, accounts.pemilih].map((account) => {
    const subscribe = subscribeButton('renderer');
    subscribe.show(account);
    return tag('ytd-channel-renderer', {}, avatar(account, 100), h('div', { class: 'channel-text' }, channelLink(account, { class: 'channel' }), h('span', { class: 'dim' }, `@${account.handle}`), h('span', { class: 'dim' }, account.bio)), subscribe.element);
  });
}

/** What `ytd-browse` shows at a path; unknown names are the home page. */
export function browseAt(path: string): HTMLElement[] {
  const [first = '', second = ''] = path.split('/').filter(Boolean);
  const post = first === 'post' ? postOf(idOf(second.replace(/^Ugkx/, ''))) : undefined;
  if (post) {
    const comments = commentSection();
    comments.show(post);
    return [h('div', { class: 'posts' }, communityPost(post, 'ytd-backstage-post-renderer'), comments.element)];
  }
  if (first === 'results') return results();
  if (first === 'account') {
    const box = onPress(h('input', { type: 'checkbox', class: 'setting' }), (event) => receive('setting', event));
    return [h('h1', {}, say('settings')), h('label', {}, box, ` ${say('history')}`)];
  }
  const account = first.startsWith('@') ? accountOf(first.slice(1)) : undefined;
  return account ? channel(account, second) : home();
}

export function masthead(): HTMLElement {
  const input = h('input', { type: 'text', name: 'search_query', placeholder: say('search'), 'aria-label': say('search'), class: 'search' });
  const form = h('form', { action: '/results', on: { submit(event) {
    event.preventDefault();
    receive('search', event, { text: input.value });
  } } }, input);
  const bell = tag('ytd-notification-topbar-button-renderer', {}, wide({ 'aria-label': say('notifications'), class: 'nav-notifications' }, (event) => receive('open-notifications', event), icon(ICONS.bell)));
  return tag('ytd-masthead', {}, link('/', { class: 'wordmark nav-home' }, 'ReplikTube'), h('div', { id: 'center' }, tag('yt-searchbox', {}, form)), h('div', { id: 'end' }, wide({ 'aria-label': say('create'), class: 'nav-create' }, (event) => receive('open-create', event), icon(ICONS.plus)), bell));
}

export const guide = (): HTMLElement => tag('ytd-mini-guide-renderer', {}, link('/', { class: 'guide-item' }, say('home')), link('/shorts', { class: 'guide-item nav-shorts' }, say('shorts')), link('/results?search_query=kanal', { class: 'guide-item nav-search' }, say('search')), link('/account', { class: 'guide-item nav-settings' }, say('settings')), h('div', { class: 'replica-mark' }, say('mark')));
