import { mount } from '../runtime/delegate.ts';
import { fill, h, need } from '../runtime/dom.ts';
import { postOf, posts, route, turned } from '../runtime/start.ts';
import { listenToKeys } from './keys.ts';
import { closeAll } from './layers.ts';
import { oldDrawer } from './messages.ts';
import { openModalComposer } from './modal.ts';
import { setNavigation } from './nav.ts';
import { openViewer, VIEWER_PATH } from './photo-viewer.ts';
import { aside, pageAt, sideNav, type Page } from './pages.ts';

const column = h('div', { 'data-testid': 'primaryColumn', class: 'primary' });
const main = h('main', { role: 'main' }, column, aside());
fill(need('#app'), h('header', { role: 'banner' }, sideNav()), main, oldDrawer());

let page: Page = { nodes: [], list: null, opened: null };
let pagePath = '';
let order = [...posts];

const draw = (path: string): void => {
  pagePath = path;
  page = pageAt(path);
  fill(column, ...page.nodes);
  window.scrollTo(0, 0);
  page.list?.refresh();
};

const navigate = route((path, before) => {
  closeAll();
  const overlay = path.startsWith('/compose/') || VIEWER_PATH.test(path);
  const below = overlay ? (pagePath || (path.startsWith('/compose/') ? '/home' : path.replace(VIEWER_PATH, ''))) : path;
  // The page behind an overlay stays as it was.
  if (below !== pagePath || (!overlay && before === path)) draw(below);
  const leave = (): void => navigate(below);
  if (path.startsWith('/compose/')) openModalComposer(leave);
  else if (overlay) {
    const [, , id = '', kind, index = '1'] = path.split('/').filter(Boolean);
    const post = postOf(id);
    if (post) openViewer(post, kind === 'video' ? 'video' : 'photo', Number(index), leave);
  }
});
setNavigation(navigate);
mount(need('#react-root'));

const postIdIn = (article: Element): string | null => posts.find((post) => article === page.opened?.element ? page.opened.post === post : page.list?.find((row) => row === post) === article)?.id ?? null;
listenToKeys(postIdIn);
for (const type of ['scroll', 'resize'] as const) window.addEventListener(type, () => page.list?.refresh(), { passive: true });

const articleOf = (id: string): Element | null => (page.opened?.post?.id === id ? page.opened.element : page.list?.find((row) => row.id === id) ?? null);
const layersFirst = (selector: string): Element | null => document.querySelector(`#layers ${selector}`) ?? document.querySelector(selector);
const within: Record<string, string> = {
  article: ':scope', like: '.action.like', repost: '.action.repost', reply: '.action.reply', bookmark: '.action.bookmark', share: '.action.share', options: '[data-testid="caret"]',
  author: '[data-testid="User-Name"] a', photo: 'a.photo', play: '.play', more: '.more', text: '[data-testid="tweetText"]',
};
const onPage: Record<string, string> = {
  'repost-confirm': '#layers [role="menuitem"]:first-child', quote: '#layers a[role="menuitem"]', 'copy-link': '#layers [role="menuitem"]:first-child', 'send-by-message': '#layers [role="menuitem"]:nth-child(2)', 'send-pick': '.send-pick', 'menu-follow': '#layers [role="menuitem"]:nth-child(2)',
  editor: '[data-testid="tweetTextarea_0"]', 'editor-2': '[data-testid="tweetTextarea_1"]', submit: '[data-testid="tweetButton"]', 'submit-inline': '[data-testid="tweetButtonInline"]', 'add-post': '[data-testid="addButton"]', 'add-poll': '[data-testid="createPollButton"]', 'poll-choice': 'input[name="Choice1"]', close: '[data-testid="app-bar-close"]',
  compose: '[data-testid="SideNav_NewTweet_Button"]', 'profile-follow': '.profile-follow button', 'hover-follow': '[data-testid="HoverCard"] button', confirm: '[data-testid="confirmationSheetConfirm"]',
  'chat-editor': '[data-testid="dm-composer-textarea"]', 'chat-send': '[data-testid="dm-composer-send-button"]', drawer: '[data-testid="DMDrawerHeader"]', 'drawer-editor': '[data-testid="dmComposerTextInput"]', 'drawer-send': '[data-testid="dmComposerSendButton"]',
  search: '[data-testid="SearchBox_Search_Input"]', 'viewer-like': '.viewer .action.like', 'viewer-repost': '.viewer .action.repost', 'viewer-reply': '.viewer .action.reply', 'viewer-share': '.viewer .action.share', 'viewer-bookmark': '.viewer .action.bookmark', 'viewer-close': '.viewer-close', 'viewer-next': '.viewer-next', 'viewer-previous': '.viewer-previous', 'viewer-play': '.viewer-play', home: '[data-testid="AppTabBar_Home_Link"]', setting: '.setting input',
};

Object.assign(window.replica, {
  recycle(by = 1) {
    order = turned(order, by);
    page.list?.replace(pagePath === '/home' || pagePath === '/' ? order : turned(order, 3).slice(0, 12));
  },
  show(postId: string) {
    if (page.opened?.post?.id === postId) {
      window.scrollTo(0, 0);
      return true;
    }
    return page.list?.scrollTo((row) => row.id === postId) ?? false;
  },
  control(name: string, target?: string) {
    if (name === 'follow') return [...document.querySelectorAll('[data-testid="UserCell"]')].find((cell) => cell.textContent?.includes(`@${target}`))?.querySelector('button') ?? null;
    const selector = within[name];
    if (selector === undefined || target === undefined) return layersFirst(onPage[name] ?? `[data-testid="${name}"]`);
    const article = articleOf(target);
    return selector === ':scope' ? article : article?.querySelector(selector) ?? null;
  },
});
