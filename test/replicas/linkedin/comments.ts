import { accounts } from '../posts/accounts.ts';
import type { DemoPost } from '../posts/post.ts';
import { makeEditor } from '../runtime/editor.ts';
import { fill, h, set } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { by, generation } from './generation.ts';
import { avatar, hrefOf } from './parts.ts';
import { link } from './nav.ts';
import { button } from './press.ts';
import { isOn, turn } from './state.ts';
import { likeCommentOf, say, unlikeCommentOf } from './words.ts';

export interface CommentBox {
  readonly element: HTMLElement;
  focus(): void;
}

/** A box for a comment or a reply: Quill in the old build, TipTap in the newer. Ctrl or Cmd with Enter submits, as the button does. */
export function commentBox(post: DemoPost, kind: 'comment' | 'reply', done: (text: string) => void): CommentBox {
  const label = say(kind === 'comment' ? 'addComment' : 'addReply');
  const editor = makeEditor('paragraphs', { 'aria-label': label, 'aria-placeholder': label, 'data-placeholder': label, class: `${by('ql-editor', 'tiptap ProseMirror', 'tiptap ProseMirror')} editor ${kind}-editor` }, () => draw());
  const commit = (event: Event): void => {
    const text = editor.text();
    if (text.trim() === '') return;
    editor.clear();
    receive(kind, event, { postId: post.id, text });
    done(text);
  };
  const submit = button({
    class: `${by('comments-comment-box__submit-button comments-comment-box__submit-button--cr artdeco-button artdeco-button--primary', '', '')} strong ${kind}-submit`.trim(),
    'data-view-name': by(null, kind === 'comment' ? 'comment-post' : 'comment-reply-post', null),
  }, commit, h('span', {}, say(kind === 'comment' ? 'comment' : 'reply')));
  const tools = h('div', { class: 'comment-tools' });
  // The button is there only while there is something to send.
  const draw = (): void => {
    const wanted = editor.text().trim() === '' ? null : submit;
    if (tools.firstChild !== wanted) fill(tools, wanted);
  };
  set(editor.element, {
    on: {
      keydown(event) {
        if (!(event instanceof KeyboardEvent) || event.isComposing || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        if (!event.repeat) commit(event);
      },
    },
  });
  draw();
  const form = h('div', { class: `${by('comments-comment-box comments-comment-box__form', '', '')} comment-form`.trim(), 'data-view-name': by(null, 'comment-box', null) }, avatar(accounts.ratna.name), h('div', { class: 'comment-input' }, generation === 'v1' ? h('div', { class: 'ql-container' }, editor.element) : editor.element, tools));
  return { element: form, focus: () => editor.focus() };
}

/** One comment. Its like has the post's words in its label but no thumb. */
function commentView(post: DemoPost, name: string, text: string): HTMLElement {
  const key = `comment:${post.id}:${name}:${text}`;
  const like = button({ class: `comment-like ${by('react-button__trigger', '', '')}`.trim(), 'data-view-name': by(null, 'comment-reaction-button', null) }, (event) => {
    receive(turn(key) ? 'comment-like' : 'comment-unlike', event, { postId: post.id, text });
    draw();
  }, say('like'));
  const draw = (): void => set(like, { 'aria-label': isOn(key) ? unlikeCommentOf(name) : likeCommentOf(name), 'aria-pressed': by(String(isOn(key)), null, null) });
  draw();
  const answers = h('div', { class: 'answers' });
  const reply = button({ class: 'open-reply' }, () => {
    const box = commentBox(post, 'reply', (said) => fill(answers, h('p', {}, said)));
    fill(answers, box.element);
    box.focus();
  }, say('reply'));
  return h('article', { class: `${by('comments-comment-entity comments-comment-item', '', '')} comment`.trim(), componentkey: by(null, `replaceableComment_urn:li:comment:(urn:li:activity:${post.id},${name.length})`, null) }, avatar(name), h('div', { class: 'comment-column' }, h('div', { class: 'comment-bubble' }, link(hrefOf(accounts.galih), {}, h('strong', {}, name)), h('div', { class: by('comments-comment-item__main-content update-components-text', '', ''), 'data-view-name': by(null, 'comment-commentary', null) }, text)), h('div', { class: 'comment-actions' }, like, reply), answers));
}

/** Box and list below a post, once its comment button was pressed. */
export function commentArea(post: DemoPost): CommentBox {
  const list = h('div', { class: by('comments-comments-list', 'comment-list', 'comment-list'), 'data-testid': by(null, null, `urn:li:activity:${post.id}-commentListMAIN_FEED`) }, commentView(post, accounts.galih.name, 'Terima kasih infonya.'));
  const box = commentBox(post, 'comment', (text) => list.append(commentView(post, 'Anda', text)));
  return { element: h('div', { class: 'comment-area' }, box.element, list), focus: box.focus };
}
