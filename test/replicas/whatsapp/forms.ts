import type { DemoChat } from '../chats/chat.ts';
import { chats } from '../chats/chats.ts';
import { roleButton } from '../chats/press.ts';
import { isMember } from '../chats/state.ts';
import { makeEditor, type Editor } from '../runtime/editor.ts';
import { fill, h } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { testid } from './build.ts';
import { sendButton } from './composer.ts';
import { dialog } from './overlays.ts';
import { say, type Word } from './words.ts';

const FORMS = {
  poll: { title: 'poll', modal: 'poll-creation-modal', fields: ['question', 'answer', 'answer'] },
  event: { title: 'event', modal: 'event-creation-modal', fields: ['eventName', 'eventAbout'] },
} as const satisfies Record<string, { title: Word; modal: string; fields: readonly Word[] }>;

/** A poll or an event for the open chat: fields to fill in, and the button that sends. */
export function openForm(chat: DemoChat, kind: keyof typeof FORMS): void {
  const { title, modal, fields } = FORMS[kind];
  const editors = fields.map((word, index): Editor => makeEditor('lexical', { 'aria-label': say(word), 'aria-placeholder': say(word), 'data-testid': testid(`${kind}-field-${index}`), class: `editor form-editor ${kind}-${index}` }, () => undefined));
  const submit = sendButton(`${kind}-send`, (event) => {
    receive(kind, event, { account: chat.key, text: editors.map((editor) => editor.text()).join('|') });
    made.close();
  });
  const made = dialog(say(title), h('div', { 'data-testid': testid(modal) }, ...editors.map(({ element }) => element), h('div', { class: 'modal-foot' }, submit)));
  editors[0]?.focus();
}

/** People chosen whose cards go to the open chat: looks like a forward, and is none. */
export function openCards(chat: DemoChat): void {
  const foot = h('div', { class: 'modal-foot' });
  const submit = sendButton('card-send', (event) => {
    receive('card', event, { account: chat.key });
    made.close();
  });
  const rows = chats.filter((each) => each.kind === 'private' && isMember(each)).map(({ key, name }) => h('div', { role: 'listitem' }, roleButton({ class: 'pick', 'data-card': key }, () => fill(foot, submit), h('div', { role: 'checkbox', 'aria-checked': 'false', class: 'check' }), h('span', { title: name }, name))));
  const search = h('div', { contenteditable: 'true', role: 'textbox', 'data-tab': '3', 'aria-label': say('search'), class: 'search-box' });
  const made = dialog(say('cards'), h('div', { 'data-testid': testid('chat-modal') }, search, h('div', { role: 'list', class: 'picks' }, ...rows), foot));
}
