import { posts } from '../runtime/start.ts';
import { closeTop, layerOpen } from './layers.ts';
import { go } from './nav.ts';
import { setReplied } from './pending.ts';
import { openRepostMenu, openShareMenu } from './sheets.ts';
import { toggle } from './state.ts';

const typing = (target: EventTarget | null): boolean => target instanceof HTMLElement && (target.isContentEditable || target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement);

function move(step: number): void {
  const articles = [...document.querySelectorAll<HTMLElement>('main article[data-testid="tweet"]')].sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
  const now = articles.findIndex((article) => article.contains(document.activeElement));
  const next = now < 0 ? articles.find((article) => article.getBoundingClientRect().top >= 0) : articles[now + step];
  next?.focus();
  next?.scrollIntoView({ block: 'center' });
}

/** The site's letter keys; they act on the post that holds the focus. `postIdIn` tells which post an article shows. */
export function listenToKeys(postIdIn: (article: Element) => string | null): void {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      closeTop();
      return;
    }
    if (event.defaultPrevented || event.repeat || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    if (layerOpen()) return;
    const article = document.activeElement?.closest('article') ?? null;
    const id = article ? postIdIn(article) : null;
    const post = posts.find((each) => each.id === id);
    const opener = (name: string): Element => article?.querySelector(`.action.${name}`) ?? document.body;
    if (event.key === 'j') move(1);
    else if (event.key === 'k') move(-1);
    else if (event.key === 'n') {
      event.preventDefault();
      go('/compose/post');
    } else if (event.key === 'm') go('/messages');
    else if (!post) return;
    else if (event.key === 'l') toggle('liked', post, event);
    else if (event.key === 'b') toggle('bookmarked', post, event);
    else if (event.key === 't') openRepostMenu(opener('repost'), post);
    else if (event.key === 's') openShareMenu(opener('share'), post);
    else if (event.key === 'r') {
      event.preventDefault();
      setReplied(post);
      go('/compose/post');
    }
  });
}
