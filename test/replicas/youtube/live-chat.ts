import { plainEnter } from '../kit/press.ts';
import { accounts } from '../posts/accounts.ts';
import type { DemoPost } from '../posts/post.ts';
import { h, icon, set } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { ICONS } from './icons.ts';
import { plainEditor, tag, wide } from './parts.ts';
import { say } from './words.ts';

const message = (name: string, text: string): HTMLElement => tag('yt-live-chat-text-message-renderer', {}, h('span', { id: 'author-name' }, name), ' ', h('span', { id: 'message' }, text));

/** The chat of a broadcast, in a document of its own. */
export function liveChat(post: DemoPost | undefined): HTMLElement {
  const items = h('div', { id: 'items' }, message(accounts.dimas.name, 'halo semua'), message(accounts.sari.name, 'hadir 🙌'));
  const editor = plainEditor({ id: 'input', class: 'yt-live-chat-text-input-field-renderer', 'aria-label': say('chatHere'), tabindex: '0' }, (text) => set(send, { disabled: text.trim() === '' }));
  const commit = (event: Event): void => {
    const text = editor.text();
    if (text.trim() === '') return;
    editor.clear();
    receive('send', event, { postId: post?.id ?? null, text });
    items.append(message('saya_sendiri', text));
  };
  const send = wide({ 'aria-label': say('send'), disabled: true }, commit, icon(ICONS.send));
  set(editor.element, {
    on: {
      keydown(event) {
        if (!plainEnter(event)) return;
        event.preventDefault();
        commit(event);
      },
    },
  });
  return tag('yt-live-chat-app', {}, tag('yt-live-chat-renderer', {}, h('div', { class: 'chat-head' }, say('chat')), items, tag('yt-live-chat-message-input-renderer', {}, tag('yt-live-chat-text-input-field-renderer', { id: 'input', class: 'chat-field' }, editor.element), h('div', { id: 'send-button' }, send))));
}
