import { glyph } from '../kit/glyph.ts';
import { isOn, toggle } from '../kit/marks.ts';
import { plainEnter, roleButton } from '../kit/press.ts';
import { register } from '../kit/views.ts';
import { accounts } from '../posts/accounts.ts';
import type { DemoAccount, DemoPost } from '../posts/post.ts';
import { fill, h, set } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { ICONS } from './icons.ts';
import { authorLink, avatar } from './parts.ts';
import { say } from './words.ts';

interface Comment {
  readonly author: DemoAccount;
  readonly text: string;
}

const written = new Map<string, Comment[]>();
/** What the first comment says; `?comment=` says otherwise. */
const FIRST = new URLSearchParams(location.search).get('comment') ?? 'Terima kasih infonya.';
const commentsOf = (post: DemoPost): readonly Comment[] => [{ author: accounts.galih, text: FIRST }, ...(written.get(post.id) ?? [])];

/** One comment; its like has the post's label, and only its size tells them apart. */
function commentRow(post: DemoPost, { author, text }: Comment, answer: (author: DemoAccount) => void): HTMLElement {
  const about = { postId: post.id, text };
  const like = roleButton({ class: 'icon-button comment-like' }, (event) => {
    event.stopPropagation();
    toggle('comment-like', about, event);
  });
  const draw = (): void => {
    const on = isOn('comment-like', about);
    like.classList.toggle('on', on);
    fill(like, glyph(say(on ? 'unlike' : 'like'), ICONS.like, 12));
  };
  draw();
  register({ element: like, post: null, draw });
  const reply = roleButton({ class: 'dim small comment-reply' }, (event) => {
    receive('open-reply', event, { postId: post.id });
    answer(author);
  }, say('reply'));
  return h('li', { class: 'comment' }, avatar(author, 28), h('div', { class: 'comment-body' }, authorLink(author), ' ', h('span', { dir: 'auto' }, text), h('div', {}, reply)), like);
}

export interface Comments {
  readonly list: HTMLElement;
  readonly form: HTMLElement;
  show(post: DemoPost): void;
  focus(): void;
}

/** Comments and the `textarea` that takes one: Enter commits, and so does the text beside it. */
export function comments(most: number): Comments {
  let post: DemoPost | null = null;
  const list = h('ul', { class: 'comments' });
  const area = h('textarea', { 'aria-label': say('addComment'), placeholder: say('addComment'), autocomplete: 'off', autocorrect: 'off', rows: '1', class: 'comment-editor' });
  /** The one box of the post answers too: the name in it is all that says so. */
  const answer = (author: DemoAccount): void => {
    area.value = `@${author.handle} `;
    drawButton();
    area.focus();
  };
  const draw = (): void => {
    const shown = post;
    if (shown) fill(list, ...commentsOf(shown).slice(-most).map((each) => commentRow(shown, each, answer)));
  };
  const drawButton = (): void => set(button, { 'aria-disabled': area.value.trim() === '' ? 'true' : null, tabindex: area.value.trim() === '' ? '-1' : '0' });
  const commit = (event: Event): void => {
    const text = area.value;
    if (text.trim() === '' || !post) return;
    area.value = '';
    receive('comment', event, { postId: post.id, text });
    written.set(post.id, [...(written.get(post.id) ?? []), { author: accounts.ratna, text }]);
    draw();
    drawButton();
  };
  const button = roleButton({ class: 'comment-submit' }, commit, say('post'));
  set(area, {
    on: {
      input: drawButton,
      keydown(event) {
        if (!plainEnter(event)) return;
        event.preventDefault();
        commit(event);
      },
    },
  });
  const form = h('form', { method: 'POST', class: 'comment-form', on: { submit: (event) => event.preventDefault() } }, area, button);
  drawButton();
  return {
    list,
    form: h('section', { class: 'comment-section' }, form),
    show(next) {
      if (next !== post) area.value = '';
      post = next;
      draw();
      drawButton();
    },
    focus: () => area.focus(),
  };
}
