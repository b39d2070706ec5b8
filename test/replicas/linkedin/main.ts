import { mount } from '../runtime/delegate.ts';
import { fill, h, need } from '../runtime/dom.ts';
import { postOf, posts, route, turned } from '../runtime/start.ts';
import { ofPage, ofPerson, ofPost } from './controls.ts';
import { generation } from './generation.ts';
import { spriteSheet } from './icons.ts';
import { listenToKeys } from './keys.ts';
import { closeAll, interop } from './layers.ts';
import { overlay } from './messaging.ts';
import { setNavigation } from './nav.ts';
import { aside, pageAt, send, topBar, type Page } from './pages.ts';

const column = h('main', { class: 'column' });
const root = need('#root');
document.body.append(spriteSheet());
if (generation === 'v1') document.body.classList.add('ember-application');
else {
  root.dataset['sduiScreen'] = 'com.linkedin.sdui.flagshipnav.feed.MainFeed';
  document.body.dataset['rehydrated'] = 'true';
  document.body.append(h('iframe', { 'data-testid': 'interop-iframe', hidden: true, title: '' }));
  need('#artdeco-modal-outlet').remove();
}
fill(root, topBar(), h('div', { class: 'columns' }, column, aside()));
if (generation === 'v1') root.append(overlay(send), need('#artdeco-modal-outlet'));
else interop().append(overlay(send));

let page: Page = { nodes: [], list: null, opened: null };
let order = [...posts];
setNavigation(route((path) => {
  closeAll();
  page = pageAt(path);
  order = [...posts];
  fill(column, ...page.nodes);
  window.scrollTo(0, 0);
  page.list?.refresh();
}));
mount(root);
listenToKeys();
for (const type of ['scroll', 'resize'] as const) window.addEventListener(type, () => page.list?.refresh(), { passive: true });

const trees = (): ParentNode[] => (generation === 'v1' ? [document] : [document, interop()]);
const first = (selector: string): Element | null => trees().map((tree) => tree.querySelector(selector)).find((found) => found !== null) ?? null;
const articleOf = (id: string): Element | null => (page.opened?.post?.id === id ? page.opened.element : page.list?.find((row) => row.id === id) ?? null);
const has = <Table extends object>(table: Table, name: PropertyKey): name is keyof Table => Object.hasOwn(table, name);

Object.assign(window.replica, {
  recycle(step = 1) {
    order = turned(order, step);
    page.list?.replace(order);
  },
  show: (postId: string) => page.opened?.post?.id === postId || (postOf(postId) !== undefined && (page.list?.scrollTo((row) => row.id === postId) ?? false)),
  control(name: string, target?: string) {
    if (target !== undefined && has(ofPerson, name)) return first(ofPerson[name](target));
    if (target !== undefined && has(ofPost, name)) {
      const post = articleOf(target);
      return ofPost[name] === ':scope' ? post?.querySelector('.post') ?? null : post?.querySelector(ofPost[name]) ?? null;
    }
    if (has(ofPost, name) && page.opened) return page.opened.element.querySelector(ofPost[name]);
    return has(ofPage, name) ? first(ofPage[name]) : null;
  },
});
