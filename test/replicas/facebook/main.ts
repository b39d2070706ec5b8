import { mount } from '../runtime/delegate.ts';
import { fill, h, need } from '../runtime/dom.ts';
import { postOf, posts, route, turned } from '../runtime/start.ts';
import { openPostDialog } from './composer.ts';
import { setNavigation } from './nav.ts';
import { pageAt, side, topBar, type Page } from './pages.ts';
import { openPost } from './post-view.ts';
import { closeAll, closeTop } from './portals.ts';
import { openShareDialog } from './share.ts';
import { react, reactionOf } from './state.ts';
import { REACTIONS } from './words.ts';

const main = h('div', { role: 'main', class: 'column' });
const root = need('#mount');
fill(root, topBar(), h('div', { class: 'columns' }, main, side()));

let page: Page = { nodes: [], feed: null };
let rows = [...posts];
const navigate = route((path) => {
  closeAll();
  page = pageAt(path);
  rows = [...posts];
  fill(main, ...page.nodes);
  window.scrollTo(0, 0);
  page.feed?.refresh();
});
setNavigation(navigate);
mount(root);
for (const type of ['scroll', 'resize'] as const) window.addEventListener(type, () => page.feed?.refresh(), { passive: true });

const typing = (target: EventTarget | null): boolean => target instanceof HTMLElement && (target.isContentEditable || target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement);

function move(step: number): void {
  const all = page.feed?.elements() ?? [];
  const now = all.findIndex((element) => element.contains(document.activeElement));
  const next = now < 0 ? all[0] : all[now + step];
  if (!next) return;
  next.tabIndex = -1;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'center' });
}

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') closeTop();
  if (event.defaultPrevented || event.repeat || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
  if (document.querySelector('[role="dialog"]')) return;
  const focused = document.activeElement;
  const post = focused ? page.feed?.postIn(focused) ?? null : null;
  if (event.key === 'j') move(1);
  else if (event.key === 'k') move(-1);
  else if (event.key === 'p') {
    event.preventDefault();
    openPostDialog(null);
  } else if (!post || !focused) return;
  else if (event.key === 'l') react(post.id, reactionOf(post.id) === null ? 'like' : null, event);
  else if (event.key === 'c') {
    event.preventDefault();
    openPost(post);
  } else if (event.key === 's') {
    event.preventDefault();
    openShareDialog(post);
  }
});

const within: Record<string, string> = {
  post: ':scope', like: '.post-action.like', react: '.react-opener', comment: '.comment-action', share: '.share-action', editor: '.comment-editor', 'comment-submit': '#focused-state-composer-submit [role="button"]',
  'comment-like': '.comment-like', picture: 'a.picture', follow: '.inline-follow', count: '.count', more: '.see-more', options: '.post-head .round', play: '.play', author: 'h3 a', text: '[data-ad-rendering-role="story_message"]',
};
const onPage: Record<string, string> = {
  'share-now': '.share-now', 'share-editor': '.share-editor', 'send-friend': '.send-friend', 'share-story': '.share-story', 'share-group': '.share-group', 'group-pick': '.group-pick', 'group-submit': '.group-submit', 'group-editor': '.dialog .post-editor',
  opener: '.opener', 'post-editor': '.dialog .post-editor', 'post-next': '.post-next', submit: '.post-submit', 'story-text': '.story-text', 'story-share': '.story-share', file: '.file',
  'profile-follow': '.profile-follow', 'card-follow': '.card-follow', 'card-add-friend': '.card-add-friend', 'story-love': '.story-love', 'add-friend': '.add-friend', join: '.join', 'join-anyway': '.join-anyway', 'chat-editor': '.chat-editor', 'chat-send': '.chat-send', 'chat-thumb': '.chat-thumb',
  'viewer-like': '.viewer-side .post-action.like, .reel .post-action.like, .watch .post-action.like', 'viewer-react': '.viewer-side .react-opener, .reel .react-opener, .watch .react-opener', 'viewer-comment': '.viewer-side .comment-action, .reel .comment-action, .watch .comment-action', 'viewer-share': '.viewer-side .share-action, .reel .share-action, .watch .share-action',
  'viewer-editor': '.viewer-side .comment-editor, .reel-pane .comment-editor, .watch .comment-editor', 'viewer-comment-submit': ':is(.viewer-side, .reel-pane, .watch) #focused-state-composer-submit [role="button"]', 'viewer-comment-like': ':is(.viewer-side, .reel-pane, .watch) .comment-like', 'viewer-follow': '.viewer-side .inline-follow, .reel .inline-follow, .watch .inline-follow',
  'viewer-close': '.viewer-close', next: ':is(.viewer, .reels) .next', previous: ':is(.viewer, .reels) .previous', 'zoom-in': '.zoom-in', 'zoom-out': '.zoom-out', play: '.play', mute: '.mute', count: '.viewer-story .count',
  'dialog-editor': '.dialog .comment-editor', 'dialog-comment-submit': '.dialog #focused-state-composer-submit [role="button"]', 'comment-reply': '.dialog .comment-reply', 'reply-editor': '.reply-editor', 'dialog-like': '.dialog .post-action.like', close: '.dialog .close', 'page-like': '.page-like', search: '.search-box', home: '.place', setting: '.setting input',
};

Object.assign(window.replica, {
  recycle(by = 1) {
    rows = turned(rows, by);
    page.feed?.replace(rows);
  },
  show: (postId: string) => postOf(postId) !== undefined && (page.feed?.scrollTo(postId) ?? false),
  control(name: string, target?: string) {
    const reaction = REACTIONS.findIndex(({ id }) => name === `reaction-${id}`);
    if (reaction >= 0) return document.querySelectorAll('.picker .face')[reaction] ?? null;
    const selector = within[name];
    if (selector === undefined || target === undefined) return document.querySelector(onPage[name] ?? `.${name}`);
    const post = page.feed?.find(target) ?? null;
    return selector === ':scope' ? post : post?.querySelector(selector) ?? null;
  },
});
