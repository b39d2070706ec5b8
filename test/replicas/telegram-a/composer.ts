import type { DemoChat, DemoMessage } from '../chats/chat.ts';
import { keep } from '../chats/state.ts';
import { fill, h, set } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { plainEditor } from '../telegram/plain-editor.ts';
import { say } from '../telegram/words.ts';
import { menuAt, modal } from './overlays.ts';
import { fastButton, icon, menuItem } from './press.ts';

/** The key that sends: the person's own setting. `?sendkey=ctrl-enter`. */
const withCtrl = new URLSearchParams(location.search).get('sendkey') === 'ctrl-enter';
const MODAL_EDITOR = 'editable-message-text-modal';
const isSendKey = (event: Event): event is KeyboardEvent => event instanceof KeyboardEvent && event.key === 'Enter' && !event.isComposing && !event.shiftKey && (!withCtrl || event.ctrlKey || event.metaKey);

/**
 * The field's key is taken wherever the focus is but in another field, on a button too, while no modal lies over the page.
 * After Ajaxy/telegram-tt, `MessageInput.tsx`, where the listener is the document's.
 */
function takeKeys(editor: () => HTMLElement, send: (event: Event) => void): void {
  const onKey = (event: Event): void => {
    if (!editor().isConnected) {
      if (drawn) document.removeEventListener('keydown', onKey, true);
      return;
    }
    drawn = true;
    const focused = document.activeElement;
    if (!isSendKey(event) || event.repeat || (focused instanceof HTMLElement && focused.matches('input,textarea,[contenteditable]'))) return;
    if (editor().id !== MODAL_EDITOR && document.querySelector('.Modal')) return;
    event.preventDefault();
    send(event);
  };
  let drawn = false;
  document.addEventListener('keydown', onKey, true);
}

export interface Composer {
  readonly element: HTMLElement;
  /** Puts a message above the field: one to answer, or one to send on. */
  embed(kind: 'reply' | 'forward', message: DemoMessage): void;
}

/** The field of a chat. One and the same button records while the field is empty and sends while it isn't. */
export function composer(chat: DemoChat): Composer {
  let embedded: { kind: 'reply' | 'forward'; message: DemoMessage } | null = null;
  const place = h('div', { class: 'embedded-place' });
  const editor = plainEditor({ id: 'editable-message-text', class: 'form-control allow-selection', 'aria-label': say(chat.kind === 'channel' ? 'broadcast' : 'message'), 'data-placeholder': say(chat.kind === 'channel' ? 'broadcast' : 'message') }, () => draw());
  const filled = (): boolean => editor.text().trim() !== '' || embedded?.kind === 'forward';
  const send = (event: Event): void => {
    const text = editor.text();
    if (embedded?.kind === 'forward') {
      receive('forward', event, { postId: embedded.message.id, account: chat.key, ...(text.trim() === '' ? {} : { text }) });
      keep(chat, embedded.message.text);
    } else receive('send', event, { account: chat.key, text, ...(embedded ? { postId: embedded.message.id } : {}) });
    if (text.trim() !== '') keep(chat, text);
    embedded = null;
    editor.clear();
  };
  const main = fastButton({ class: 'main-button' }, (event) => {
    if (filled()) send(event);
    else receive('voice', event);
  }, icon('send'), icon('microphone-alt'));
  takeKeys(() => editor.element, (event) => {
    if (filled()) send(event);
  });
  const draw = (): void => {
    set(main, { class: `Button default secondary round main-button ${filled() ? 'send' : 'record'}`, 'aria-label': say(filled() ? 'send' : 'voice') });
    fill(place, embedded ? h('div', { class: 'ComposerEmbeddedMessage' }, h('div', { class: 'embedded-left-icon' }, icon(embedded.kind)), h('div', { class: 'EmbeddedMessage' }, h('p', { class: 'message-title' }, embedded.kind === 'forward' ? say('forwardHead') : embedded.message.author?.name ?? say('you')), h('p', { class: 'embedded-text-wrapper' }, embedded.message.text)), fastButton({ class: 'round translucent embedded-cancel', 'aria-label': say('cancel') }, () => {
      embedded = null;
      draw();
    }, icon('close'))) : null);
  };
  set(editor.element, {
    on: {
      keydown(event) {
        if (!isSendKey(event)) return;
        event.preventDefault();
        if (!event.repeat && filled()) send(event);
      },
    },
  });
  const file = h('input', { type: 'file', accept: 'image/*,video/*', class: 'file' });
  set(file, { on: { change: () => openAttachment(chat, file) } });
  const attach = fastButton({ class: 'round translucent attach', 'aria-label': say('attach') }, () => {
    const at = attach.getBoundingClientRect();
    const made = menuAt(at.left, at.top - 60, 'AttachMenu--menu', menuItem('photo', 'photo', say('photo'), () => {
      made.close();
      file.click();
    }));
  }, icon('attach'));
  draw();
  return {
    element: h('div', { class: 'Composer shown mounted' }, h('div', { class: 'composer-wrapper' }, place, h('div', { class: 'message-input-wrapper' }, h('div', { id: 'message-input-text' }, h('div', { class: 'input-scroller' }, editor.element)), attach, file)), main),
    embed(kind, message) {
      embedded = { kind, message };
      draw();
      editor.focus();
    },
  };
}

/** Pictures about to be sent, with a field of their own for the caption. */
function openAttachment(chat: DemoChat, file: HTMLInputElement): void {
  const images = [...(file.files ?? [])].map((each) => h('img', { alt: '', src: URL.createObjectURL(each) }));
  if (images.length === 0) return;
  const editor = plainEditor({ id: MODAL_EDITOR, class: 'form-control allow-selection', 'aria-label': say('caption'), 'data-placeholder': say('caption') }, () => undefined);
  const send = (event: Event): void => {
    receive('send', event, { account: chat.key, text: editor.text() });
    keep(chat, editor.text());
    file.value = '';
    made.close();
  };
  set(editor.element, {
    on: {
      keydown(event) {
        if (!isSendKey(event)) return;
        event.preventDefault();
        if (!event.repeat) send(event);
      },
    },
  });
  takeKeys(() => editor.element, send);
  // Its own classes are hashed, and the button has neither a word nor a label: only the icon has a name.
  const made = modal('vT2k_m', say('photo'), h('div', { class: 'attachments' }, ...images), h('div', { class: 'attachment-caption' }, editor.element, fastButton({ class: 'gQ71xa default primary round caption-send' }, send, icon('new-send'))));
  editor.focus();
}
