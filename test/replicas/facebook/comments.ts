import { accounts } from '../posts/accounts.ts';
import type { DemoPost } from '../posts/post.ts';
import { makeEditor } from '../runtime/editor.ts';
import { fill, h, set } from '../runtime/dom.ts';
import { ARIA_LIST, suggestNames } from '../runtime/mentions.ts';
import { receive } from '../runtime/replica.ts';
import { avatar } from './parts.ts';
import { button } from './press.ts';
import { isOn, turn } from './state.ts';
import { commentBy, removeLabel, replyTo, say } from './words.ts';

/** What the first comment says; `?comment=` says otherwise. */
const FIRST = new URLSearchParams(location.search).get('comment') ?? 'Terima kasih infonya.';

/** One comment; its like is a plain text button, not the post's. */
export function commentView(post: DemoPost, name: string, text: string): HTMLElement {
  const key = `comment:${post.id}:${name}`;
  const like = button(null, { class: 'text-button comment-like' }, (event) => {
    turn(key, !isOn(key));
    receive(isOn(key) ? 'comment-like' : 'comment-unlike', event, { postId: post.id, text });
    draw();
  });
  const draw = (): void => {
    set(like, { 'aria-label': isOn(key) ? removeLabel('like') : null });
    fill(like, isOn(key) ? removeLabel('like') : say('like'));
  };
  draw();
  const reply = button(null, { class: 'text-button comment-reply' }, (event) => {
    receive('open-reply', event, { postId: post.id });
    made.after(replyBox(post, name));
  }, say('reply'));
  const made = h('div', { role: 'article', 'aria-label': commentBy(name), tabindex: '-1', class: 'comment' }, avatar(name), h('div', {}, h('div', { class: 'comment-bubble' }, h('strong', {}, name), h('div', { dir: 'auto' }, text)), h('div', { class: 'comment-actions' }, like, reply)));
  return made;
}

/** The box of an answer, below the comment and not in it. */
function replyBox(post: DemoPost, name: string): HTMLElement {
  const editor = makeEditor('lexical', { 'aria-label': replyTo(name), 'aria-placeholder': replyTo(name), class: 'comment-editor reply-editor' }, () => undefined);
  const form = h('div', { class: 'comment-form' }, h('div', { class: 'comment-input' }, editor.element));
  set(form, {
    on: {
      'keydown:capture'(event) {
        if (!(event instanceof KeyboardEvent) || event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
        event.preventDefault();
        const text = editor.text();
        if (text.trim() === '') return;
        editor.clear();
        receive('reply', event, { postId: post.id, text });
      },
    },
  });
  window.setTimeout(() => editor.focus());
  return form;
}

export interface CommentBox {
  readonly element: HTMLElement;
  focus(): void;
  show(post: DemoPost): void;
}

/**
 * The comment box. Enter commits in the capturing phase at the root and empties the editor before any handler of the
 * editor itself runs; the button is there while the box has the focus or holds text.
 */
export function commentBox(): CommentBox {
  let current: DemoPost | null = null;
  let focused = false;
  const list = h('div', { class: 'comments' });
  const editor = makeEditor('lexical', { 'aria-label': say('commentAs'), 'aria-placeholder': say('commentAs'), class: 'comment-editor' }, () => draw());
  const commit = (event: Event): void => {
    const text = editor.text();
    if (text.trim() === '' || !current) return;
    editor.clear();
    receive('comment', event, { postId: current.id, text });
    list.append(commentView(current, 'Anda', text));
  };
  const submit = button(say('postComment'), { class: 'round send' }, commit, '➤');
  const idle = h('ul', { 'data-id': 'unfocused-state-actions-list', class: 'idle-actions' }, h('li', {}, '☺'), h('li', {}, '📷'), h('li', {}, 'GIF'));
  const busy = h('div', { id: 'focused-state-composer-submit' }, submit);
  const tools = h('div', { class: 'comment-tools' });
  const draw = (): void => {
    const empty = editor.text().trim() === '';
    set(submit, { 'aria-disabled': empty ? 'true' : null });
    const wanted = focused || !empty ? busy : idle;
    if (tools.firstChild !== wanted) fill(tools, wanted);
  };
  const form = h('div', { class: 'comment-form' }, avatar(accounts.ratna.name), h('div', { class: 'comment-input' }, editor.element, tools));
  set(form, {
    on: {
      focusin() {
        focused = true;
        draw();
      },
      focusout(event) {
        if (event instanceof FocusEvent && event.relatedTarget instanceof Node && form.contains(event.relatedTarget)) return;
        focused = false;
        draw();
      },
      'keydown:capture'(event) {
        if (!(event instanceof KeyboardEvent) || event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
        if (!(event.target instanceof Node) || !editor.element.contains(event.target)) return;
        event.preventDefault();
        commit(event);
      },
    },
  });
  suggestNames(editor.element, ARIA_LIST, draw);
  draw();
  return {
    element: h('div', { class: 'comment-area' }, list, form),
    focus: () => editor.focus(),
    show(post) {
      current = post;
      editor.clear();
      fill(list, commentView(post, accounts.galih.name, FIRST));
    },
  };
}
