import { countsOf } from '../kit/marks.ts';
import { modifiedEnter, onPress } from '../kit/press.ts';
import { register } from '../kit/views.ts';
import { accounts } from '../posts/accounts.ts';
import type { DemoAccount, DemoPost } from '../posts/post.ts';
import { fill, h, set } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { avatar, channelLink, formatted, plainEditor, rendererToggle, tag, wide } from './parts.ts';
import { likeComment, say } from './words.ts';

/** Enter is a new line here; Ctrl or Cmd with it commits, and so does the button. */
function commentBox(label: string, button: string, commit: (text: string, event: Event) => void, done: () => void): HTMLElement {
  const editor = plainEditor({ id: 'contenteditable-root', 'aria-label': label, class: 'comment-root' }, (text) => set(submit, { disabled: text.trim() === '' }));
  const send = (event: Event): void => {
    const text = editor.text();
    if (text.trim() === '') return;
    editor.clear();
    commit(text, event);
    done();
  };
  const submit = wide({ 'aria-label': button, disabled: true, class: 'strong' }, send, button);
  const cancel = wide({ 'aria-label': say('cancel') }, () => {
    editor.clear();
    done();
  }, say('cancel'));
  set(editor.element, {
    on: {
      keydown(event) {
        if (!modifiedEnter(event)) return;
        event.preventDefault();
        send(event);
      },
    },
  });
  return tag('ytd-commentbox', { class: 'comment-box' }, tag('yt-formatted-string', { id: 'contenteditable-textarea' }, editor.element), h('div', { id: 'footer' }, h('div', { id: 'buttons' }, h('div', { id: 'cancel-button' }, cancel), h('div', { id: 'submit-button' }, submit))));
}

function commentView(post: DemoPost, author: DemoAccount, text: string): HTMLElement {
  const about = { postId: post.id, text };
  const like = rendererToggle('like-button', { mark: 'comment-like', path: 'like', about: () => about, label: (on) => likeComment(on ? 4 : 3) }, 'comment-like');
  const dislike = rendererToggle('dislike-button', { mark: 'comment-dislike', path: 'dislike', about: () => about, label: () => say('dislike') }, 'comment-dislike');
  like.draw();
  dislike.draw();
  register({ element: like.element, post: null, draw: like.draw });
  const dialog = h('div', { id: 'reply-dialog' });
  const reply = wide({ 'aria-label': say('reply'), class: 'comment-reply' }, () => {
    fill(dialog, tag('ytd-comment-reply-dialog-renderer', {}, commentBox(say('addReply'), say('reply'), (written, event) => receive('reply', event, { postId: post.id, text: written }), () => fill(dialog))));
    dialog.querySelector<HTMLElement>('#contenteditable-root')?.focus();
  }, say('reply'));
  const view = tag('ytd-comment-view-model', { id: 'comment' }, avatar(author), h('div', { class: 'comment-main' }, channelLink(author, { id: 'author-text', class: 'comment-author' }), formatted(text, { id: 'content-text' }), tag('ytd-comment-engagement-bar', { id: 'action-buttons' }, h('div', { id: 'toolbar' }, like.element, h('span', { id: 'vote-count-middle' }, '3'), dislike.element, h('div', { id: 'reply-button-end' }, reply)), dialog)));
  return tag('ytd-comment-thread-renderer', {}, view);
}

export interface CommentSection {
  readonly element: HTMLElement;
  show(post: DemoPost): void;
}

/** The elements stay when another video comes; only what they hold changes. */
export function commentSection(): CommentSection {
  let post: DemoPost | null = null;
  const count = h('h2', { id: 'count' });
  const threads = h('div', { id: 'contents' });
  const box = h('div', { class: 'simplebox' });
  const placeholder = onPress(h('div', { id: 'placeholder-area', class: 'placeholder' }, tag('yt-formatted-string', { id: 'simplebox-placeholder', role: 'textbox' }, say('addComment'))), () => {
    fill(box, editor);
    editor.querySelector<HTMLElement>('#contenteditable-root')?.focus();
  });
  const editor = commentBox(say('addComment'), say('comment'), (text, event) => {
    if (!post) return;
    receive('comment', event, { postId: post.id, text });
    threads.prepend(commentView(post, accounts.ratna, text));
  }, () => fill(box, placeholder));
  fill(box, placeholder);
  return {
    element: tag('ytd-comments', { id: 'comments' }, tag('ytd-comments-header-renderer', {}, count, tag('ytd-comment-simplebox-renderer', { id: 'simple-box' }, avatar(accounts.ratna), box)), threads),
    show(next) {
      if (post !== next) {
        const open = editor.querySelector<HTMLElement>('#contenteditable-root');
        open?.replaceChildren();
        fill(box, placeholder);
      }
      post = next;
      count.textContent = `${countsOf(next.id).comments} ${say('comments')}`;
      fill(threads, commentView(next, accounts.galih, 'Terima kasih infonya.'));
    },
  };
}
