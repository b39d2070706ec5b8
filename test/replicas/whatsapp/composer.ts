import { button } from '../chats/press.ts';
import { makeEditor, type Editor } from '../runtime/editor.ts';
import { fill, h, set } from '../runtime/dom.ts';
import { testid } from './build.ts';
import { icon } from './icons.ts';
import { say } from './words.ts';

/** The round button with the paper plane. */
export const sendButton = (name: string, act: (event: Event) => void): HTMLButtonElement => button({ 'aria-label': say('send'), 'data-testid': testid('compose-btn-send'), 'data-tab': '11', class: `send ${name}` }, act, icon('send'));

export interface Field {
  readonly editor: Editor;
  /** Where the send button stands while there is something to send. */
  readonly place: HTMLElement;
}

/**
 * A Lexical field with its send button. Enter sends, Shift+Enter breaks the line. `idle` stands in the button's place
 * while nothing is written; without it the button is always there and an empty text may be sent.
 */
export function field(name: string, props: Record<string, string | null>, idle: HTMLElement | null, commit: (event: Event, text: string) => void): Field {
  const editor = makeEditor('lexical', { ...props, class: `editor ${name}-editor` }, () => draw());
  const send = (event: Event): void => {
    const text = editor.text();
    if (text.trim() === '' && idle !== null) return;
    editor.clear();
    commit(event, text);
  };
  const submit = sendButton(`${name}-send`, send);
  const place = h('div', { class: 'send-place' });
  const draw = (): void => {
    const wanted = editor.text().trim() === '' && idle !== null ? idle : submit;
    if (place.firstChild !== wanted) fill(place, wanted);
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
  draw();
  return { editor, place };
}
