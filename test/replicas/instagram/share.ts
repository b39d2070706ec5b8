import { openOverlay } from '../kit/overlay.ts';
import { nativeButton, roleButton } from '../kit/press.ts';
import { accounts } from '../posts/accounts.ts';
import type { DemoPost } from '../posts/post.ts';
import { h, set } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { avatar, backdropOf } from './parts.ts';
import { say } from './words.ts';

/** The dialog that sends a post to people. It knows the post; nothing in it shows which. */
export function openShare(post: DemoPost, owner: Element): void {
  const chosen = new Set<string>();
  const message = h('input', { type: 'text', placeholder: say('write'), 'aria-label': say('write'), class: 'share-message' });
  const send = roleButton({ class: 'strong wide send' }, (event) => {
    shown.close();
    receive('share', event, { postId: post.id, account: [...chosen].join(' '), ...(message.value === '' ? {} : { text: message.value }) });
  }, say('send'));
  const footer = h('div', { class: 'share-footer', hidden: true }, message, send);
  const people = [accounts.dimas, accounts.sari, accounts.galih].map((account) => {
    const person = roleButton({ class: 'person', 'aria-pressed': 'false' }, () => {
      if (!chosen.delete(account.handle)) chosen.add(account.handle);
      set(person, { 'aria-pressed': String(chosen.has(account.handle)) });
      footer.hidden = chosen.size === 0;
    }, avatar(account, 56), h('span', {}, account.handle));
    return person;
  });
  const copy = roleButton({ class: 'copy-link' }, (event) => receive('copy-link', event, { postId: post.id }), say('copyLink'));
  const box = h('div', { role: 'dialog', 'aria-modal': 'true', 'aria-label': say('share'), class: 'dialog share-dialog' }, h('div', { class: 'dialog-head' }, h('h1', {}, say('share')), nativeButton({ class: 'close', 'aria-label': say('close') }, () => shown.close(), '✕')), h('div', { class: 'people' }, ...people), copy, footer);
  const shown = openOverlay(backdropOf(box, () => shown.close()), { owner });
}
