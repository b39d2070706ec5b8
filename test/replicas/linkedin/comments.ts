import { accounts } from '../posts/accounts.ts';
import type { DemoPost } from '../posts/post.ts';
import { makeEditor } from '../runtime/editor.ts';
import { fill, h, set } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { by, generation } from './generation.ts';
import { avatar, hrefOf } from './parts.ts';
import { link } from './nav.ts';
import { face, icon } from './icons.ts';
import { button, menuItem } from './press.ts';
import { isOn, turn } from './state.ts';
import { likeCommentOf, say, stateOf, unlikeCommentOf } from './words.ts';

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
  const tools = h('div', { class: 'comment-tools', id: by(null, null, `${kind}-commentButtonSection${post.id}`) });
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

/** One comment. Its like has the post's words in its label but no thumb; in the newest build it is no button, and its thumb has the label. */
function commentView(post: DemoPost, name: string, text: string): HTMLElement {
  const key = `comment:${post.id}:${name}:${text}`;
  const act = (event: Event): void => {
    receive(turn(key) ? 'comment-like' : 'comment-unlike', event, { postId: post.id, text });
    draw();
  };
  const like = generation === 'v3'
    ? menuItem({ role: 'button', class: 'comment-like' }, act)
    : button({ class: `comment-like ${by('react-button__trigger', '', '')}`.trim(), 'data-view-name': by(null, 'comment-reaction-button', null) }, act, say('like'));
  const draw = (): void => {
    if (generation !== 'v3') return set(like, { 'aria-label': isOn(key) ? unlikeCommentOf(name) : likeCommentOf(name), 'aria-pressed': by(String(isOn(key)), null, null) });
    const drawn = isOn(key) ? face('like', 'small') : icon('thumbs-up-outline-small');
    drawn.setAttribute('aria-label', isOn(key) ? stateOf('like') : say('stateNone'));
    drawn.removeAttribute('aria-hidden');
    fill(like, drawn);
  };
  draw();
  const answers = h('div', { class: 'answers' });
  const reply = button({ class: 'open-reply', 'aria-label': by(null, null, say('reply')) }, () => {
    const box = commentBox(post, 'reply', (said) => fill(answers, h('p', {}, said)));
    fill(answers, box.element);
    box.focus();
  }, say('reply'));
  const urn = by(null, `replaceableComment_urn:li:comment:(urn:li:activity:${post.id},${name.length})`, `replaceableComment_urn:li:comment:(urn:li:activity:${post.id},${name.length})`);
  const own = h('article', { class: `${by('comments-comment-entity comments-comment-item', '', '')} comment`.trim(), componentkey: urn, id: by(null, null, urn) }, avatar(name), h('div', { class: 'comment-column' }, h('div', { class: 'comment-bubble' }, link(hrefOf(accounts.galih), {}, h('strong', {}, name)), h('div', { class: by('comments-comment-item__main-content update-components-text', '', ''), 'data-view-name': by(null, 'comment-commentary', null), 'data-testid': by(null, null, 'expandable-text-box') }, text)), h('div', { class: 'comment-actions' }, like, reply), generation === 'v3' ? null : answers));
  // In the newest build answers stand beside the comment, not in it.
  return generation === 'v3' ? h('div', { class: 'thread' }, own, answers) : own;
}

/** Box and list below a post, once its comment button was pressed. */
export function commentArea(post: DemoPost): CommentBox {
  const list = h('div', { class: by('comments-comments-list', 'comment-list', 'comment-list'), 'data-testid': by(null, null, `urn:li:activity:${post.id}-commentListMAIN_FEED`) }, commentView(post, accounts.galih.name, 'Terima kasih infonya.'));
  const box = commentBox(post, 'comment', (text) => list.append(commentView(post, 'Anda', text)));
  return { element: h('div', { class: 'comment-area' }, box.element, list), focus: box.focus };
}
