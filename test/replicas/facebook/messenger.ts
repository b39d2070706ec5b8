import { accounts } from '../posts/accounts.ts';
import { makeEditor } from '../runtime/editor.ts';
import { fill, h, set } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { button } from './press.ts';
import { say } from './words.ts';

/** A Messenger thread: Lexical editor, Enter or the button sends, a thumb where there is no text. */
export function messengerThread(): HTMLElement {
  const friend = accounts.dimas;
  const list = h('div', { class: 'bubbles' }, h('div', { class: 'bubble' }, 'Nanti sore jadi main?'));
  const editor = makeEditor('lexical', { 'aria-label': say('message'), 'aria-placeholder': 'Aa', class: 'chat-editor' }, () => draw());
  const deliver = (text: string, event: Event): void => {
    receive('send', event, { account: friend.handle, text });
    list.append(h('div', { class: 'bubble mine' }, text));
  };
  const commit = (event: Event): void => {
    const text = editor.text();
    if (text.trim() === '') return;
    editor.clear();
    deliver(text, event);
  };
  const send = button(say('pressEnter'), { class: 'round send chat-send' }, commit, '➤');
  const thumb = button(say('sendLike'), { class: 'round chat-thumb' }, (event) => deliver('👍', event), '👍');
  const slot = h('div', {});
  const draw = (): void => fill(slot, editor.text().trim() === '' ? thumb : send);
  const bar = h('div', { class: 'chat-bar' }, editor.element, slot);
  set(bar, {
    on: {
      'keydown:capture'(event) {
        if (!(event instanceof KeyboardEvent) || event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
        if (!(event.target instanceof Node) || !editor.element.contains(event.target)) return;
        event.preventDefault();
        commit(event);
      },
    },
  });
  draw();
  return h('div', { class: 'card chat' }, h('h2', {}, friend.name), list, bar);
}
