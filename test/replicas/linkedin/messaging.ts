import { accounts } from '../posts/accounts.ts';
import { makeEditor } from '../runtime/editor.ts';
import { h, set } from '../runtime/dom.ts';
import { enterSends } from './generation.ts';
import { button } from './press.ts';
import { say } from './words.ts';

const bubble = (text: string, mine: boolean): HTMLElement => h('li', { class: `msg-s-message-list__event bubble${mine ? ' mine' : ''}` }, h('p', { class: 'msg-s-event-listitem__body' }, text));

export interface MessageForm {
  readonly element: HTMLElement;
  text(): string;
  clear(): void;
}

/** The message form. Enter sends where the person has chosen so; else it breaks the line and only the button sends. */
export function messageForm(send: (event: Event, text: string) => void, emptyToo = false): MessageForm {
  const label = say('writeMessage');
  const editor = makeEditor('paragraphs', { class: 'msg-form__contenteditable editor', 'aria-label': label, 'data-placeholder': label }, () => draw());
  const commit = (event: Event): void => {
    if (editor.text().trim() === '' && !emptyToo) return;
    send(event, editor.text());
  };
  const submit = button({ class: 'msg-form__send-button artdeco-button artdeco-button--1 strong' }, commit, say('send'));
  const draw = (): void => set(submit, { disabled: editor.text().trim() === '' && !emptyToo });
  set(editor.element, {
    on: {
      keydown(event) {
        if (!(event instanceof KeyboardEvent) || event.key !== 'Enter' || event.shiftKey || event.isComposing || event.repeat || !enterSends || emptyToo) return;
        event.preventDefault();
        commit(event);
      },
    },
  });
  draw();
  return { element: h('div', { class: 'msg-form' }, h('div', { class: 'msg-form__msg-content-container' }, editor.element), h('div', { class: 'msg-form__footer' }, submit)), text: editor.text, clear: editor.clear };
}

/** One conversation, in the overlay at the lower right or on the messaging page. */
export function conversation(received: (event: Event, account: string, text: string) => void): HTMLElement {
  const { ratna } = accounts;
  const list = h('ul', { class: 'msg-s-message-list-content bubbles' }, bubble('Rapat jadi jam sembilan ya?', false));
  const form = messageForm((event, text) => {
    form.clear();
    list.append(bubble(text, true));
    received(event, ratna.handle, text);
  });
  return h('div', { class: 'msg-convo-wrapper' }, h('h2', { class: 'msg-overlay-bubble-header__title' }, ratna.name), list, form.element);
}

/** The overlay, folded until its header is pressed. */
export function overlay(received: (event: Event, account: string, text: string) => void): HTMLElement {
  const body = h('div', { hidden: true, class: 'drawer-body' }, conversation(received));
  const head = button({ class: 'msg-overlay-bubble-header drawer-head' }, () => {
    body.hidden = !body.hidden;
  }, h('strong', {}, say('messaging')));
  return h('aside', { id: 'msg-overlay', class: 'msg-overlay-container drawer' }, head, body);
}
