import { finder } from '../kit/controls.ts';
import { setNavigation } from '../kit/nav.ts';
import { closeAll, closeTop } from '../kit/overlay.ts';
import { viewOf } from '../kit/views.ts';
import { mount } from '../runtime/delegate.ts';
import { fill, h, need } from '../runtime/dom.ts';
import { posts, route, turned } from '../runtime/start.ts';
import { controls } from './controls.ts';
import { pageAt, sideNav, type Page } from './pages.ts';

const frame = h('div', { id: 'barcelona-page-layout' });
fill(need('#app'), sideNav(), frame);
mount(need('#app'));

let page: Page = { nodes: [], list: null };
let order = [...posts];

setNavigation(route((path) => {
  closeAll();
  page = pageAt(path);
  fill(frame, ...page.nodes);
  window.scrollTo(0, 0);
  page.list?.refresh();
}));

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') closeTop();
});
for (const type of ['scroll', 'resize'] as const) window.addEventListener(type, () => page.list?.refresh(), { passive: true });

Object.assign(window.replica, {
  recycle(by = 1) {
    order = turned(order, by);
    page.list?.replace(order);
  },
  show(postId: string) {
    if (page.list?.scrollTo((row) => row.id === postId)) return true;
    const view = viewOf(postId);
    view?.element.scrollIntoView({ block: 'center' });
    return view !== null;
  },
  control: finder(controls, { post: (id) => viewOf(id)?.element ?? null, accountRows: '.account-row' }),
});
