import { h } from '../runtime/dom.ts';
import { composer } from './composer.ts';
import { layer } from './layers.ts';
import { iconButton } from './parts.ts';
import { takePending } from './pending.ts';
import { PostView } from './post-view.ts';
import { say } from './words.ts';

/** The composer at `/compose/post`, above the page that stays in the document. `leave` goes back to it. */
export function openModalComposer(leave: () => void): void {
  const { mode, post } = takePending();
  const made = composer({ mode, subject: post, inline: false, done: leave });
  const close = iconButton('close', { 'data-testid': 'app-bar-close', 'aria-label': say('close') }, leave);
  const dialog = h('div', { role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'modal-header', class: 'modal' }, h('div', { class: 'modal-bar', id: 'modal-header' }, close));
  if (mode === 'reply' && post) {
    const subject = new PostView();
    subject.show(post);
    dialog.append(subject.element, h('div', { class: 'note' }, `${say('replyingTo')} @${post.author.handle}`));
  }
  dialog.append(made.element);
  layer(h('div', { class: 'modal-back' }, dialog), null, leave);
  made.focus();
}
