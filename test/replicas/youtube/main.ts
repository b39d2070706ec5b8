import { finder } from '../kit/controls.ts';
import { idOf } from '../kit/code.ts';
import { setNavigation } from '../kit/nav.ts';
import { closeAll, closeTop } from '../kit/overlay.ts';
import { typingIn } from '../kit/press.ts';
import { viewOf } from '../kit/views.ts';
import type { DemoPost } from '../posts/post.ts';
import { mount } from '../runtime/delegate.ts';
import { fill, need } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { postOf, route, turned } from '../runtime/start.ts';
import { controls } from './controls.ts';
import { shareRecord, standIn } from './frame.ts';
import { liveChat } from './live-chat.ts';
import { mobileWatch } from './mobile.ts';
import { musicPlayer } from './music.ts';
import { browseAt, guide, masthead } from './pages.ts';
import { tag, videos } from './parts.ts';
import { shorts, type Shorts } from './shorts.ts';
import { Watch } from './watch.ts';

const NAVIGATION = 120;
/** Pages that are kept but hidden don't count. */
const shownView = (id: string): Element | null => {
  const element = viewOf(id)?.element ?? null;
  return element?.closest('[hidden]') ? null : element;
};
const find = finder(controls, { post: shownView, accountRows: 'ytd-channel-renderer' });
const asked = (): string => idOf(new URLSearchParams(location.search).get('v') ?? '');

function application(): void {
  const watch = new Watch();
  const browse = tag('ytd-browse', { role: 'main' });
  const manager = tag('ytd-page-manager', { id: 'page-manager' }, watch.element, browse);
  const app = tag('ytd-app', {}, masthead(), guide(), manager);
  fill(need('#app'), app);
  mount(need('#app'));
  let reels: Shorts | null = null;
  let order = [...videos];
  let started = false;

  /** Pages stay in the document; those not shown are hidden. */
  const draw = (path: string): void => {
    const [first = '', second = ''] = path.split('/').filter(Boolean);
    const post = first === 'watch' ? postOf(asked()) : undefined;
    watch.element.hidden = !post;
    browse.hidden = post !== undefined || first === 'shorts';
    reels?.element.remove();
    reels = null;
    if (post) watch.show(post);
    else if (first === 'shorts') {
      reels = shorts(videos.find((each) => each.id === idOf(second)));
      manager.append(reels.element);
    } else fill(browse, ...browseAt(path));
    window.scrollTo(0, 0);
    reels?.list.refresh();
    reels?.follow();
    for (const name of ['yt-page-data-updated', 'yt-navigate-finish']) document.dispatchEvent(new CustomEvent(name));
  };
  let waiting = 0;
  setNavigation(route((path) => {
    closeAll();
    window.clearTimeout(waiting);
    if (!started) {
      started = true;
      draw(path);
      return;
    }
    // The address comes first; the elements hold the page before until its data is there.
    document.dispatchEvent(new CustomEvent('yt-navigate-start'));
    waiting = window.setTimeout(draw, NAVIGATION, path);
  }));

  for (const type of ['scroll', 'resize'] as const) {
    window.addEventListener(type, () => {
      reels?.list.refresh();
      reels?.follow();
    }, { passive: true });
  }
  const keys: Record<string, string> = { k: 'play', ' ': 'play', j: 'seek', l: 'seek', c: 'captions', m: 'mute' };
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closeTop();
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || typingIn(event.target) || watch.element.hidden) return;
    if (event.key === ' ' && event.target instanceof HTMLButtonElement) return;
    const name = keys[event.key];
    if (event.key === 'f') watch.fullscreen();
    if (name === undefined) return;
    event.preventDefault();
    receive(name, event, { postId: watch.post?.id ?? null });
  });

  const inFrame: Record<string, string> = { 'send-editor': controls['send-editor'].selector, send: controls.send.selector };
  Object.assign(window.replica, {
    recycle(by = 1) {
      order = turned(order, by);
      reels?.list.replace(order);
      reels?.follow();
      const next = order[0];
      if (!watch.element.hidden && next) watch.show(next);
    },
    show(postId: string) {
      if (reels) {
        const found = reels.list.scrollTo((row) => row.id === postId);
        reels.follow();
        return found;
      }
      const view = shownView(postId);
      if (view !== watch.element) view?.scrollIntoView({ block: 'center' });
      return view !== null;
    },
    control(name: string, target?: string) {
      const framed = inFrame[name];
      return framed === undefined ? find(name, target) : standIn(framed);
    },
  });
}

/** The phone's and the music site's watch page: one video, none of the desktop's elements. */
function one(post: DemoPost, page: (post: DemoPost) => HTMLElement): void {
  fill(need('#app'), page(post));
  mount(need('#app'));
  Object.assign(window.replica, { control: find, show: (postId: string) => shownView(postId) !== null });
}

const elsewhere = { 'm.youtube.com': mobileWatch, 'music.youtube.com': musicPlayer }[location.hostname];
const watched = postOf(asked());
if (elsewhere && watched) one(watched, elsewhere);
else if (location.pathname === '/live_chat') {
  shareRecord();
  fill(need('#app'), liveChat(postOf(asked())));
  mount(need('#app'));
  Object.assign(window.replica, { control: find, show: () => false });
} else application();
