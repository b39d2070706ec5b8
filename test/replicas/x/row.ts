import type { DemoPost } from '../posts/post.ts';
import { fill, h, icon, set } from '../runtime/dom.ts';
import { ICONS } from './icons.ts';
import { go } from './nav.ts';
import { setReplied } from './pending.ts';
import { pressable } from './press.ts';
import { openRepostMenu, openShareMenu } from './sheets.ts';
import { countsOf, marksOf, toggle } from './state.ts';
import { say } from './words.ts';

const lower = (label: string): string => label.toLowerCase();

const counted = (target: HTMLElement, path: string, count: number): void => fill(target, icon(path), h('span', { class: 'count', 'data-testid': 'app-text-transition-container' }, String(count)));

export interface ActionRow {
  readonly element: HTMLElement;
  show(post: DemoPost): void;
  draw(): void;
}

/** The five buttons below a post. The nodes stay the same when the post or its marks change. */
export function actionRow(): ActionRow {
  let current: DemoPost | null = null;
  const button = (name: string, act: (event: Event, post: DemoPost, element: HTMLButtonElement) => void, extra: Record<string, string> = {}): HTMLButtonElement => {
    const element = h('button', { type: 'button', role: 'button', class: `action ${name}`, ...extra });
    return pressable(element, (event) => {
      event.stopPropagation();
      if (current) act(event, current, element);
    });
  };
  const reply = button('reply', (_event, post) => {
    setReplied(post);
    go('/compose/post');
  }, { 'data-testid': 'reply' });
  const repost = button('repost', (_event, post, element) => openRepostMenu(element, post), { 'aria-haspopup': 'menu', 'aria-expanded': 'false' });
  const like = button('like', (event, post) => toggle('liked', post, event));
  const bookmark = button('bookmark', (event, post) => toggle('bookmarked', post, event));
  const share = button('share', (_event, post, element) => openShareMenu(element, post), { 'aria-haspopup': 'menu', 'aria-expanded': 'false', 'aria-label': say('sharePost') });
  fill(share, icon(ICONS.share));
  const element = h('div', { role: 'group', class: 'actions' }, reply, repost, like, bookmark, share);

  const draw = (): void => {
    if (!current) return;
    const counts = countsOf(current.id);
    const marks = marksOf(current.id);
    const likes = counts.likes + Number(marks.liked);
    const reposts = counts.reposts + Number(marks.reposted);
    set(reply, { 'aria-label': `${counts.replies} ${say('replies')}. ${say('reply')}` });
    counted(reply, ICONS.reply, counts.replies);
    set(repost, { 'data-testid': marks.reposted ? 'unretweet' : 'retweet', 'aria-label': `${reposts} ${say('reposts')}. ${say(marks.reposted ? 'reposted' : 'repost')}` });
    counted(repost, ICONS.repost, reposts);
    set(like, { 'data-testid': marks.liked ? 'unlike' : 'like', 'aria-label': `${likes} ${say('likes')}. ${say(marks.liked ? 'liked' : 'like')}` });
    counted(like, ICONS.like, likes);
    set(bookmark, { 'data-testid': marks.bookmarked ? 'removeBookmark' : 'bookmark', 'aria-label': say(marks.bookmarked ? 'bookmarked' : 'bookmark') });
    fill(bookmark, icon(ICONS.bookmark));
    like.classList.toggle('on', marks.liked);
    repost.classList.toggle('on', marks.reposted);
    bookmark.classList.toggle('on', marks.bookmarked);
    set(element, { 'aria-label': `${counts.replies} ${lower(say('replies'))}, ${reposts} ${lower(say('reposts'))}, ${likes} ${lower(say('likes'))}, ${counts.views} ${lower(say('views'))}` });
  };
  return {
    element,
    show(post) {
      current = post;
      draw();
    },
    draw,
  };
}
