import { accounts } from '../posts/accounts.ts';
import { makeEditor } from '../runtime/editor.ts';
import { fill, h, set } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { iconButton } from './parts.ts';
import { pressable } from './press.ts';
import { say } from './words.ts';

const bubble = (text: string, mine: boolean): HTMLElement => h('div', { class: mine ? 'bubble mine' : 'bubble', 'data-testid': 'messageEntry' }, text);
const plainEnter = (event: Event): boolean => event instanceof KeyboardEvent && event.key === 'Enter' && !event.shiftKey && !event.isComposing && !event.repeat;

/** The chat of 2026: a `textarea` inside `chat-drawer-root`. */
export function newChat(): HTMLElement {
  const list = h('div', { 'data-testid': 'dm-message-list', class: 'bubbles' }, bubble('Rapat jadi jam sembilan ya?', false));
  const area = h('textarea', { 'data-testid': 'dm-composer-textarea', 'aria-label': say('message'), placeholder: say('message'), rows: '1' });
  const button = iconButton('send', { 'data-testid': 'dm-composer-send-button', 'aria-label': say('send') }, (event) => send(event));
  const draw = (): void => set(button, { disabled: area.value.trim() === '' });
  const send = (event: Event): void => {
    if (area.value.trim() === '') return;
    receive('send', event, { account: accounts.ratna.handle, text: area.value });
    list.append(bubble(area.value, true));
    area.value = '';
    draw();
  };
  set(area, {
    on: {
      input: draw,
      keydown(event) {
        if (!plainEnter(event)) return;
        event.preventDefault();
        send(event);
      },
    },
  });
  draw();
  return h('section', { 'data-testid': 'chat-drawer-root', class: 'chat' }, h('h2', {}, accounts.ratna.name), list, h('div', { class: 'chat-bar' }, area, button));
}

/** The older chat: a Draft.js editor in the drawer at the lower right. */
export function oldDrawer(): HTMLElement {
  const list = h('div', { class: 'bubbles' }, bubble('Sudah sampai kantor?', false));
  const editor = makeEditor('draft', { 'data-testid': 'dmComposerTextInput', 'aria-label': say('message'), class: 'public-DraftEditor-content editor' }, () => draw());
  const button = iconButton('send', { 'data-testid': 'dmComposerSendButton', 'aria-label': say('send') }, (event) => send(event));
  const draw = (): void => set(button, { disabled: editor.text().trim() === '' });
  const send = (event: Event): void => {
    const text = editor.text();
    if (text.trim() === '') return;
    receive('send', event, { account: accounts.dimas.handle, text });
    list.append(bubble(text, true));
    editor.clear();
  };
  set(editor.element, {
    on: {
      keydown(event) {
        if (!plainEnter(event)) return;
        event.preventDefault();
        send(event);
      },
    },
  });
  const body = h('div', { class: 'drawer-body', hidden: true }, list, h('div', { class: 'chat-bar' }, editor.element, button));
  const head = pressable(h('button', { type: 'button', role: 'button', 'data-testid': 'DMDrawerHeader', class: 'plain drawer-head' }), () => {
    body.hidden = !body.hidden;
  });
  fill(head, h('strong', {}, say('messages')));
  draw();
  return h('div', { 'data-testid': 'DMDrawer', class: 'drawer' }, head, body);
}
