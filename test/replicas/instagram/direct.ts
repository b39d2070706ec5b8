import { accounts } from '../posts/accounts.ts';
import { plainEnter, roleButton } from '../kit/press.ts';
import { makeEditor } from '../runtime/editor.ts';
import { h, set } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { avatar, iconButton } from './parts.ts';
import { say } from './words.ts';

/** A private chat: Lexical; Enter sends, and so does the text beside it. Empty, a heart stands there instead. */
export function chat(): HTMLElement {
  const account = accounts.dimas;
  const list = h('div', { role: 'grid', class: 'bubbles' }, h('div', { role: 'row', class: 'bubble' }, h('div', { dir: 'auto' }, 'Jadi main futsal jam berapa?')));
  const editor = makeEditor('lexical', { 'aria-label': say('message'), 'aria-placeholder': `${say('message')}…`, class: 'chat-editor' }, () => draw());
  const deliver = (text: string, event: Event): void => {
    receive('send', event, { account: account.handle, text });
    list.append(h('div', { role: 'row', class: 'bubble mine' }, h('div', { dir: 'auto' }, text)));
  };
  const commit = (event: Event): void => {
    const text = editor.text();
    if (text.trim() === '') return;
    editor.clear();
    deliver(text, event);
  };
  const send = roleButton({ class: 'chat-send' }, commit, say('send'));
  const heart = iconButton('like', say('like'), 'chat-heart', (event) => deliver('❤️', event));
  const draw = (): void => {
    const empty = editor.text().trim() === '';
    send.hidden = empty;
    heart.hidden = !empty;
  };
  set(editor.element, {
    on: {
      keydown(event) {
        if (!plainEnter(event)) return;
        event.preventDefault();
        commit(event);
      },
    },
  });
  draw();
  return h('section', { class: 'chat' }, h('div', { class: 'chat-head' }, avatar(account, 44), h('strong', {}, account.name)), list, h('div', { class: 'chat-bar' }, editor.element, send, heart));
}
