import { finder } from '../kit/controls.ts';
import { go, setNavigation } from '../kit/nav.ts';
import { closeAll, closeTop, openOverlay } from '../kit/overlay.ts';
import { nativeButton, typingIn } from '../kit/press.ts';
import { viewOf } from '../kit/views.ts';
import type { DemoPost } from '../posts/post.ts';
import { mount } from '../runtime/delegate.ts';
import { fill, h, need } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { postOf, route, turned } from '../runtime/start.ts';
import { closePanel, panel } from './comment-panel.ts';
import { controls } from './controls.ts';
import { likeVideo } from './marks.ts';
import { browse, pageAt, rowsOf, sideNav, videos, type Page } from './pages.ts';
import { say } from './words.ts';

const content = h('div', { id: 'main-content', class: 'content' });
fill(need('#app'), sideNav(), content, panel);
mount(need('#app'));

let page: Page | null = null;
let pagePath = '';
let modal: DemoPost | null = null;
let order = [...videos];

const leave = (): void => go(pagePath);

function openModal(post: DemoPost): void {
  const close = nativeButton({ 'data-e2e': 'browse-close', 'aria-label': say('close'), class: 'close browse-close' }, leave, '✕');
  openOverlay(h('div', { role: 'dialog', 'aria-modal': 'true', class: 'browse-modal' }, close, browse(post).element), { escape: leave });
  modal = post;
}

setNavigation(route((path) => {
  closeAll();
  modal = null;
  const [, kind = '', id = ''] = path.split('/').filter(Boolean);
  const post = kind === 'video' || kind === 'photo' ? postOf(id) : undefined;
  // From a profile a video opens above the page; by its address it has a page of its own.
  if (post && page && path !== pagePath) {
    openModal(post);
    return;
  }
  if (path === pagePath) return;
  closePanel();
  pagePath = path;
  page = pageAt(path);
  fill(content, ...page.nodes);
  window.scrollTo(0, 0);
  page.list?.refresh();
}));

/** The video that keys act on: the opened one, else the one in the middle of the screen. */
function current(): DemoPost | null {
  const opened = modal ?? page?.opened?.post;
  if (opened) return opened;
  return order.find((post) => {
    const box = page?.list?.find((row) => row.post === post)?.getBoundingClientRect();
    return box && box.top <= innerHeight / 2 && box.bottom >= innerHeight / 2;
  }) ?? null;
}

const step = (by: number): void => {
  const post = current();
  const next = post ? order[order.indexOf(post) + by] : undefined;
  if (next) page?.list?.scrollTo((row) => row.post === next);
};

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') closeTop();
  if (event.defaultPrevented || event.repeat || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || typingIn(event.target)) return;
  const post = current();
  if (!post) return;
  const key = event.key.toLowerCase();
  if (key === 'l') likeVideo(post, event);
  else if (key === 'm') receive('mute', event, { postId: post.id });
  else if (key === ' ' && !(event.target instanceof HTMLButtonElement)) receive('play', event, { postId: post.id });
  else if (key === 'arrowdown') step(1);
  else if (key === 'arrowup') step(-1);
  else return;
  if (key.length > 1 || key === ' ') event.preventDefault();
});
for (const type of ['scroll', 'resize'] as const) window.addEventListener(type, () => page?.list?.refresh(), { passive: true });

Object.assign(window.replica, {
  recycle(by = 1) {
    order = turned(order, by);
    page?.list?.replace(rowsOf(order));
  },
  show(postId: string) {
    if (modal?.id === postId || page?.opened?.post?.id === postId) return true;
    return page?.list?.scrollTo((row) => row.post.id === postId) ?? false;
  },
  control: finder(controls, { post: (id) => viewOf(id)?.element ?? null, accountRows: '.account-row' }),
});
