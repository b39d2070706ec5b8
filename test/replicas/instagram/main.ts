import { finder } from '../kit/controls.ts';
import { codeOf, idOf } from '../kit/code.ts';
import { go, setNavigation } from '../kit/nav.ts';
import { closeAll, closeTop, openOverlay } from '../kit/overlay.ts';
import { nativeButton } from '../kit/press.ts';
import { viewOf } from '../kit/views.ts';
import { mount } from '../runtime/delegate.ts';
import { fill, h, need } from '../runtime/dom.ts';
import { postOf, route, turned } from '../runtime/start.ts';
import { controls } from './controls.ts';
import { feedPosts, pageAt, sideNav, type Page } from './pages.ts';
import { backdropOf } from './parts.ts';
import { PostView } from './post-view.ts';
import { say } from './words.ts';

const outlet = h('div', { class: 'outlet' });
fill(need('#app'), sideNav(), outlet);

let page: Page | null = null;
let pagePath = '';
let order = [...feedPosts];

const draw = (path: string): void => {
  pagePath = path;
  page = pageAt(path);
  fill(outlet, page.node);
  window.scrollTo(0, 0);
  page.list?.refresh();
};

/** Coming from another page, a post opens above it; by its address it has a page of its own. */
function openPost(id: string, leave: () => void): boolean {
  const post = postOf(id);
  if (!post) return false;
  const view = new PostView('page');
  view.show(post);
  const close = nativeButton({ class: 'close post-close', 'aria-label': say('close') }, leave, '✕');
  openOverlay(backdropOf(h('div', { role: 'dialog', 'aria-modal': 'true', class: 'dialog post-dialog' }, view.element, close), leave), { escape: leave });
  return true;
}

const navigate = route((path, before) => {
  closeAll();
  const [first = '', second = '', third = ''] = path.split('/').filter(Boolean);
  if (first === 'p' && third === '' && page && before !== path && openPost(idOf(second), () => go(pagePath))) return;
  if (path !== pagePath) draw(path);
});
setNavigation(navigate);
mount(need('#app'));
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') closeTop();
});

/** The address follows the reel in the middle of the screen. */
function followReel(): void {
  if (!pagePath.startsWith('/reels')) return;
  const middle = order.find((post) => {
    const box = page?.list?.find((row) => row === post)?.getBoundingClientRect();
    return box && box.top <= innerHeight / 2 && box.bottom >= innerHeight / 2;
  });
  if (middle) history.replaceState(null, '', `/reels/${codeOf(middle.id)}/${location.search}`);
}
for (const type of ['scroll', 'resize'] as const) {
  window.addEventListener(type, () => {
    page?.list?.refresh();
    followReel();
  }, { passive: true });
}
followReel();

Object.assign(window.replica, {
  recycle(by = 1) {
    order = turned(order, by);
    page?.list?.replace(order);
  },
  show(postId: string) {
    return viewOf(postId) !== null && page?.list === null ? true : page?.list?.scrollTo((row) => row.id === postId) ?? false;
  },
  control: finder(controls, { post: (id) => viewOf(id)?.element ?? null, accountRows: '.account-row' }),
});
