import { accounts } from '../posts/accounts.ts';
import type { DemoAccount } from '../posts/post.ts';
import { fill, h, set } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { posts } from '../runtime/start.ts';
import { composerOpener, storyPage } from './composer.ts';
import { storyViewer } from './story-viewer.ts';
import { Feed } from './feed.ts';
import { GROUPS, type DemoGroup } from './groups.ts';
import { messengerThread } from './messenger.ts';
import { go, link } from './nav.ts';
import { accountOf, avatar } from './parts.ts';
import { openDialog } from './portals.ts';
import { button } from './press.ts';
import { reelsPage } from './reels.ts';
import { isOn, turn } from './state.ts';
import { photoViewer, postOfMedia, videoTheatre, watchPage } from './viewers.ts';
import { say, type Word } from './words.ts';

export interface Page {
  readonly nodes: readonly Node[];
  readonly feed: Feed | null;
}

/** A button with two states, each with its own label and its own name for the "server". */
function toggleButton(key: string, words: [Word, Word], kinds: [string, string], account: string, css: string, ask?: (go: (event: Event) => void) => void): HTMLElement {
  const commit = (event: Event): void => {
    turn(key, !isOn(key));
    receive(isOn(key) ? kinds[0] : kinds[1], event, { account });
    draw();
  };
  const made = button(null, { class: `primary-button ${css}` }, (event) => {
    if (ask && !isOn(key)) ask(commit);
    else commit(event);
  });
  const draw = (): void => {
    const label = say(isOn(key) ? words[1] : words[0]);
    set(made, { 'aria-label': label });
    fill(made, label);
  };
  draw();
  return made;
}

function joinButton(group: DemoGroup, css: string): HTMLElement {
  const ask = (commit: (event: Event) => void): void => {
    const confirm = button(say('joinAnyway'), { class: 'primary-button join-anyway' }, (event) => {
      event.stopPropagation();
      dialog.close();
      commit(event);
    }, say('joinAnyway'));
    const dialog = openDialog(group.name, group.name, confirm);
  };
  return toggleButton(`join:${group.slug}`, ['join', 'joined'], ['join', 'leave'], group.slug, css, group.warns ? ask : undefined);
}

function home(): Page {
  const feed = new Feed(posts, false);
  const stories = h('div', { class: 'stories' }, link('/stories/create', '/stories/create/', { class: 'story-tile' }, `+ ${say('createStory')}`), ...[accounts.ratna, accounts.sari, accounts.galih].map((account) => link(`/stories/${account.id}`, `/stories/${account.id}/`, { class: 'story-tile' }, account.name)));
  return { nodes: [stories, composerOpener(null), feed.element], feed };
}

function groupPage(found: DemoGroup): Page {
  const feed = new Feed(posts.slice(0, 16), true);
  const head = h('div', { class: 'card profile group-head' }, h('div', { class: 'banner' }), h('h1', {}, link(`/groups/${found.slug}`, `/groups/${found.slug}/`, {}, found.name)), h('p', {}, `12 ${say('members')} · ${found.about}`), joinButton(found, 'join'));
  return { nodes: [head, composerOpener(found.slug), feed.element], feed };
}

function groups(): Page {
  const results = GROUPS.map((found) => h('div', { class: 'card row', role: 'article' }, h('div', { class: 'grow' }, link(`/groups/${found.slug}`, `/groups/${found.slug}/`, {}, h('strong', {}, found.name)), h('p', {}, found.about)), joinButton(found, `join-${found.slug}`)));
  return { nodes: [h('div', { role: 'list' }, ...results)], feed: null };
}

function profile(account: DemoAccount): Page {
  const feed = new Feed(posts.filter((post) => post.author.handle === account.handle), true);
  const follow = toggleButton(`follow:${account.handle}`, ['follow', 'following'], ['follow', 'unfollow'], account.handle, 'profile-follow');
  const friend = toggleButton(`friend:${account.handle}`, ['addFriend', 'cancelRequest'], ['add-friend', 'cancel-request'], account.handle, 'add-friend');
  const like = toggleButton(`page:${account.handle}`, ['like', 'liked'], ['page-like', 'page-unlike'], account.handle, 'profile-like');
  const head = h('div', { class: 'card profile' }, h('div', { class: 'banner' }), avatar(account.name), h('h1', {}, account.name), h('p', {}, account.bio), h('div', { class: 'row', 'data-pagelet': 'ProfileActions' }, follow, friend, like));
  return { nodes: [head, feed.element], feed };
}

function settings(): Page {
  return { nodes: [h('label', { class: 'card setting' }, h('input', { type: 'checkbox', on: { change: (event) => receive('setting', event) } }), ` ${say('settings')}`)], feed: null };
}

/** What is looked at by itself: a photo, a video or a reel. */
function viewer(first: string, second: string, third: string): HTMLElement | null {
  const asked = new URLSearchParams(location.search);
  const photo = first === 'photo' ? postOfMedia(asked.get('fbid') ?? '') : undefined;
  if (photo) return photoViewer(photo, () => go('/'), true);
  const watched = first === 'watch' ? postOfMedia(asked.get('v') ?? '') : undefined;
  if (watched) return watchPage(watched);
  const reel = first === 'reel' ? postOfMedia(second) : undefined;
  if (reel) return reelsPage(reel);
  const video = second === 'videos' ? postOfMedia(third) : undefined;
  return video ? videoTheatre(video) : null;
}

/** The page at a path; unknown names are the feed. */
export function pageAt(path: string): Page {
  const [first = '', second = '', third = ''] = path.split('/').filter(Boolean);
  const looked = viewer(first, second, third);
  if (looked) return { nodes: [looked], feed: null };
  if (first === 'groups') {
    const found = GROUPS.find((each) => each.slug === second);
    return found ? groupPage(found) : groups();
  }
  if (first === 'stories' && second === 'create') return { nodes: [storyPage()], feed: null };
  if (first === 'stories') return { nodes: [storyViewer(second)], feed: null };
  if (first === 'messages') return { nodes: [messengerThread()], feed: null };
  if (first === 'settings') return settings();
  const account = accountOf(first);
  return account ? profile(account) : home();
}

/** The bar across the top: search, places, the replica's mark. */
export function topBar(): HTMLElement {
  const input = h('input', { type: 'search', 'aria-label': say('search'), placeholder: say('search'), class: 'search-box', on: { keydown(event) {
    if (event instanceof KeyboardEvent && event.key === 'Enter') receive('search', event, { text: input.value });
  } } });
  const places: [Word, string, string][] = [['home', '/', '⌂'], ['groups', '/groups', '⚇'], ['video', '/watch', '▷'], ['messenger', '/messages/t/1', '✉'], ['notifications', '/notifications', '♪']];
  return h('div', { role: 'banner', class: 'bar' }, h('div', { class: 'wordmark', title: say('mark') }, 'R'), input, h('div', { role: 'navigation', class: 'places' }, ...places.map(([word, path, sign]) => link(path, path, { 'aria-label': say(word), class: 'place' }, sign))), h('div', { class: 'replica-mark' }, say('mark')));
}

/** At the right: pages to like, which is not the like of a post. */
export function side(): HTMLElement {
  const cards = [accounts.sari, accounts.kader].map((page) => h('div', { class: 'row' }, avatar(page.name), h('span', { class: 'grow' }, page.name), button(say('like'), { class: 'small-button page-like' }, (event) => receive('page-like', event, { account: page.handle }), say('like'))));
  return h('div', { role: 'complementary', class: 'side' }, h('h3', {}, say('suggestedPages')), ...cards);
}
