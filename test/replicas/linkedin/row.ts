import type { DemoPost } from '../posts/post.ts';
import { fill, h } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { by, generation } from './generation.ts';
import { labelled, type Sprite } from './icons.ts';
import { openForward } from './forward.ts';
import { button } from './press.ts';
import { likeControls } from './reactions.ts';
import { openRepostMenu } from './repost.ts';
import { say, type Word } from './words.ts';

interface Kind {
  readonly name: string;
  readonly word: Word;
  readonly sprite: Sprite;
  readonly key: string;
  readonly view: string;
  readonly label: Word | null;
  act(post: DemoPost, element: HTMLButtonElement): void;
}

export interface ActionRow {
  readonly element: HTMLElement;
  show(post: DemoPost): void;
  draw(): void;
}

/** Counts that look like buttons, and the four buttons below a post. `comment` opens the comments. */
export function actionRow(comment: () => void): ActionRow {
  let current: DemoPost | null = null;
  const like = likeControls(() => current);
  const kinds: readonly Kind[] = [
    { name: 'comment', word: 'comment', sprite: 'comment-small', key: 'c', view: 'feed-comment-button', label: 'comment', act: comment },
    { name: 'repost', word: 'repost', sprite: 'repost-small', key: 'r', view: 'feed-share-button', label: null, act: openRepostMenu },
    { name: 'forward', word: 'send', sprite: 'send-privately-small', key: 's', view: 'feed-send-as-message-button', label: 'sendPrivately', act: openForward },
  ];
  const buttons = kinds.map((kind) => button({
    class: `action ${kind.name} ${by(kind.name === 'repost' ? 'artdeco-button social-reshare-button' : 'artdeco-button', '', '')}`.trim(),
    'aria-label': kind.label !== null && generation !== 'v3' ? say(kind.label) : null,
    'data-finite-scroll-hotkey': by(kind.key, null, null),
    'data-view-name': by(null, kind.view, null),
  }, () => {
    const pressed = buttons[kinds.indexOf(kind)];
    if (current && pressed) kind.act(current, pressed);
  }, ...labelled(kind.sprite, say(kind.word))));
  const counts = h('div', { class: by('social-details-social-counts counts-row', 'counts-row', 'counts-row') });
  const bar = h('div', { class: by('feed-shared-social-action-bar actions', 'actions', 'actions') }, like.element, ...buttons);
  const draw = (): void => {
    if (!current) return;
    const { id } = current;
    const seed = Number(id.slice(-4));
    const numbers: [string, number, Word][] = [['count-reactions', 12 + ((seed * 29) % 533), 'reactions'], ['count-comments', (seed * 7) % 48, 'comments'], ['count-reposts', (seed * 13) % 52, 'reposts']];
    fill(counts, ...numbers.map(([name, count, word]) => button({ class: `count ${name}`, 'aria-label': `${count} ${say(word)}` }, (event) => receive('open-counts', event, { postId: id }), `${count} ${say(word)}`)));
    like.draw(current);
  };
  return {
    element: h('div', { class: by('update-v2-social-activity', 'social', 'social') }, counts, bar),
    show(post) {
      current = post;
      draw();
    },
    draw,
  };
}
