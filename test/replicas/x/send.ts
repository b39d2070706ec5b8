import { accounts } from '../posts/accounts.ts';
import type { DemoPost } from '../posts/post.ts';
import { makeEditor } from '../runtime/editor.ts';
import { h, set } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { layer } from './layers.ts';
import { iconButton } from './parts.ts';
import { pressable } from './press.ts';
import { say } from './words.ts';

/** People to send a post to, in a dialog that does not show the post: chosen first, then sent with a line or without. */
export function openSendDialog(post: DemoPost): void {
  const chosen = new Set<string>();
  const editor = makeEditor('draft', { 'data-testid': 'dmComposerTextInput', 'aria-label': say('message'), class: 'public-DraftEditor-content editor' }, () => undefined);
  const button = iconButton('send', { 'data-testid': 'dmComposerSendButton', 'aria-label': say('send') }, (event) => send(event));
  set(button, { disabled: true });
  const send = (event: Event): void => {
    if (chosen.size === 0) return;
    receive('send-post', event, { postId: post.id, text: editor.text() });
    shown.close();
  };
  set(editor.element, {
    on: {
      keydown(event) {
        if (!(event instanceof KeyboardEvent) || event.key !== 'Enter' || event.shiftKey || event.isComposing || event.repeat) return;
        event.preventDefault();
        send(event);
      },
    },
  });
  const people = [accounts.ratna, accounts.dimas].map((account) => pressable(h('button', { type: 'button', role: 'button', 'data-testid': 'TypeaheadUser', class: 'plain send-pick' }, account.name), () => {
    chosen.add(account.handle);
    set(button, { disabled: false });
  }));
  const dialog = h('div', { role: 'dialog', 'aria-modal': 'true', class: 'modal' }, h('div', { class: 'modal-bar' }, iconButton('close', { 'data-testid': 'app-bar-close', 'aria-label': say('close') }, () => shown.close())), ...people, h('div', { class: 'chat-bar' }, editor.element, button));
  const shown = layer(h('div', { class: 'modal-back' }, dialog), null);
}
