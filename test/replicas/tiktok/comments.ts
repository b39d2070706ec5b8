import { isOn, toggle } from '../kit/marks.ts';
import { link } from '../kit/nav.ts';
import { nativeButton, plainEnter, roleButton } from '../kit/press.ts';
import { register } from '../kit/views.ts';
import { accounts } from '../posts/accounts.ts';
import type { DemoAccount, DemoPost } from '../posts/post.ts';
import { makeEditor } from '../runtime/editor.ts';
import { fill, h, icon, set } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { ICONS } from './icons.ts';
import { avatar } from './parts.ts';
import { say } from './words.ts';

/** One comment; its like begins with the words of the video's like. */
function commentRow(post: DemoPost, author: DemoAccount, text: string, answer: () => void): HTMLElement {
  const about = { postId: post.id, text };
  const like = roleButton({ class: 'comment-like' }, (event) => toggle('comment-like', about, event));
  const draw = (): void => {
    const on = isOn('comment-like', about);
    set(like, { 'aria-label': `${say('likeVideo')} ${on ? 4 : 3} ${say('likes')}`, 'aria-pressed': String(on) });
    like.classList.toggle('on', on);
    fill(like, icon(ICONS.like), h('span', {}, on ? '4' : '3'));
  };
  draw();
  register({ element: like, post: null, draw });
  const reply = h('span', { 'data-e2e': 'comment-reply-1', role: 'button', class: 'dim', on: { click: (event) => {
    receive('open-reply', event, { postId: post.id });
    answer();
  } } }, say('reply'));
  return h('div', { class: 'comment' }, avatar(author, 36), h('div', { class: 'comment-body' }, link(`/@${author.handle}`, {}, h('span', { 'data-e2e': 'comment-username-1', class: 'dim' }, author.name)), h('p', { 'data-e2e': 'comment-level-1' }, h('span', {}, text)), reply), like);
}

/** What the first comment says is `?comment=`. */
export interface Comments {
  readonly element: HTMLElement;
  focus(): void;
}

/** A video's comments and the Draft.js box under them: Enter posts, and so does the button. */
export function comments(post: DemoPost): Comments {
  const list = h('div', { 'data-e2e': 'comment-list', class: 'comment-list' }, commentRow(post, accounts.galih, new URLSearchParams(location.search).get('comment') ?? 'Terima kasih infonya.', () => editor.focus()));
  const editor = makeEditor('draft', { 'aria-label': say('addComment'), 'aria-placeholder': say('addComment'), class: 'public-DraftEditor-content comment-editor' }, (text) => set(submit, { disabled: text.trim() === '', 'aria-disabled': String(text.trim() === '') }));
  const commit = (event: Event): void => {
    const text = editor.text();
    if (text.trim() === '') return;
    editor.clear();
    receive('comment', event, { postId: post.id, text });
    list.prepend(commentRow(post, accounts.ratna, text, () => editor.focus()));
  };
  const submit = nativeButton({ 'data-e2e': 'comment-post', 'aria-label': say('post'), disabled: true, 'aria-disabled': 'true', class: 'comment-post' }, commit, say('post'));
  set(editor.element, {
    on: {
      keydown(event) {
        if (!plainEnter(event)) return;
        event.preventDefault();
        commit(event);
      },
    },
  });
  const box = h('div', { class: 'comment-bar' }, h('div', { 'data-e2e': 'comment-input', class: 'comment-input' }, h('div', { 'data-e2e': 'comment-text', class: 'comment-text' }, h('div', { class: 'DraftEditor-root' }, h('div', { class: 'DraftEditor-editorContainer' }, editor.element)))), submit);
  return { element: h('div', { class: 'comments' }, list, box), focus: () => editor.focus() };
}
