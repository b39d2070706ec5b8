import type { DemoChat, DemoMessage } from '../chats/chat.ts';
import { keep } from '../chats/state.ts';
import { makeEditor, type Editor } from '../runtime/editor.ts';
import { fill, h, set, type Props } from '../runtime/dom.ts';
import { HELPER_LIST, suggestNames } from '../runtime/mentions.ts';
import { receive } from '../runtime/replica.ts';
import { peerIn } from '../telegram/peer.ts';
import { plainEditor } from '../telegram/plain-editor.ts';
import { say } from '../telegram/words.ts';
import { menuAt, popup } from './overlays.ts';
import { attachPress, button, cancelEvent, icon, menuItem } from './press.ts';

const query = new URLSearchParams(location.search);
/** The key that sends: the person's own setting. `?sendkey=ctrl-enter`. */
const withCtrl = query.get('sendkey') === 'ctrl-enter';
/** The newer builds' field. `?editor=tiptap`. */
const tiptap = query.get('editor') === 'tiptap';
const peerOf = peerIn('k');

const isSendKey = (event: Event): event is KeyboardEvent => event instanceof KeyboardEvent && event.key === 'Enter' && !event.isComposing && !event.shiftKey && (!withCtrl || event.ctrlKey || event.metaKey);

/** A field whose key sends, of the kind that this build has. The plain one has a hidden double, as high as its text (morethanwords/tweb, `inputFieldAnimated.ts`). */
function field(props: Props, onChange: () => void, send: (event: Event) => void): Editor & { readonly double: HTMLElement | null } {
  const double = tiptap ? null : h('div', { contenteditable: 'true', tabindex: '-1', class: `${String(props['class'])} input-field-input-fake` });
  const changed = (): void => {
    if (double) double.textContent = editor.text();
    onChange();
  };
  const editor = tiptap
    ? makeEditor('paragraphs', { ...props, class: `${String(props['class'])} tiptap ProseMirror`, 'data-chat-input-editor': 'tiptap' }, changed)
    : plainEditor(props, changed);
  editor.element.addEventListener('keydown', (event) => {
    if (!isSendKey(event)) return;
    cancelEvent(event);
    if (!event.repeat) send(event);
  });
  return { ...editor, double };
}

/** A key pressed outside of every field is passed on to that of the chat, as `appImManager.ts` of morethanwords/tweb does it. */
function passOn(editor: Editor): void {
  const onKey = (event: KeyboardEvent): void => {
    if (!editor.element.isConnected) {
      if (drawn) document.body.removeEventListener('keydown', onKey);
      return;
    }
    drawn = true;
    const { target } = event;
    if (document.querySelector('.popup') || !(target instanceof HTMLElement) || target.matches('input,[contenteditable]') || target.isContentEditable) return;
    editor.focus();
    editor.element.dispatchEvent(new KeyboardEvent(event.type, event));
  };
  let drawn = false;
  document.body.addEventListener('keydown', onKey);
}

export interface ChatInput {
  readonly element: HTMLElement;
  /** Puts a message above the field: one to answer, or one to send on. */
  embed(kind: 'reply' | 'forward', message: DemoMessage): void;
}

/** The field of a chat. One and the same button records while the field is empty and sends while it isn't. */
export function chatInput(chat: DemoChat): ChatInput {
  let embedded: { kind: 'reply' | 'forward'; message: DemoMessage } | null = null;
  const reply = h('div', { class: 'reply-wrapper' });
  const placeholder = say(chat.kind === 'channel' ? 'broadcast' : 'message');
  const filled = (): boolean => editor.text().trim() !== '' || embedded?.kind === 'forward';
  const send = (event: Event): void => {
    if (!filled()) return;
    const text = editor.text();
    if (embedded?.kind === 'forward') {
      receive('forward', event, { postId: embedded.message.id, account: chat.key, ...(text.trim() === '' ? {} : { text }) });
      keep(chat, embedded.message.text);
    } else receive('send', event, { account: chat.key, text, ...(embedded ? { postId: embedded.message.id } : {}) });
    if (text.trim() !== '') keep(chat, text);
    embedded = null;
    editor.clear();
  };
  const main = button({ class: 'btn-icon btn-circle btn-send' }, (event) => {
    cancelEvent(event);
    if (filled()) send(event);
    else receive('voice', event);
  }, icon('send', 'btn-send-icon-send'), icon('microphone_filled', 'btn-send-icon-record'));
  const draw = (): void => {
    set(main, { class: `btn-icon btn-circle btn-send animated-button-icon ${filled() ? 'send' : 'record'}`, 'aria-label': filled() ? say('send') : say('voice') });
    reply.closest('.chat')?.classList.toggle('is-helper-active', embedded !== null);
    fill(reply, embedded ? h('div', { class: 'reply' }, h('div', { class: 'reply-title' }, embedded.kind === 'forward' ? say('forwardHead') : embedded.message.author?.name ?? say('you')), h('div', { class: 'reply-subtitle' }, embedded.message.text)) : null, embedded ? button({ class: 'btn-icon reply-cancel', 'aria-label': say('cancel') }, () => {
      embedded = null;
      draw();
    }, icon('close')) : null);
  };
  const editor = field({ class: 'input-message-input scrollable scrollable-y no-scrollbar', 'data-peer-id': peerOf(chat), 'data-placeholder': placeholder, 'aria-label': placeholder }, draw, send);
  suggestNames(editor.element, HELPER_LIST, draw);
  passOn(editor);
  const file = h('input', { type: 'file', accept: 'image/*,video/*', class: 'file' });
  file.addEventListener('change', () => openMedia(chat, file));
  const attach = button({ class: 'btn-icon btn-menu-toggle attach-file', 'aria-label': say('attach') }, () => {
    const at = attach.getBoundingClientRect();
    menuAt(at.left, at.top - 60, 'attach-menu', (close) => [menuItem('photo', 'image', say('photo'), () => {
      close();
      file.click();
    })]);
  }, icon('attach'));
  // Pressing beside the text puts the caret into it.
  const rows = attachPress(h('div', { class: 'rows-wrapper' }, reply, h('div', { class: 'new-message-wrapper' }, h('div', { class: 'input-message-container' }, editor.element, editor.double), attach, file)), (event) => {
    if (event.target === rows) editor.focus();
  });
  draw();
  return {
    element: h('div', { class: 'chat-input chat-input-main' }, h('div', { class: 'chat-input-container' }, rows, h('div', { class: 'btn-send-container' }, main))),
    embed(kind, message) {
      embedded = { kind, message };
      draw();
      editor.focus();
    },
  };
}

/** Pictures about to be sent, with a field of their own for the caption. */
function openMedia(chat: DemoChat, file: HTMLInputElement): void {
  const images = [...(file.files ?? [])].map((each) => h('img', { alt: '', src: URL.createObjectURL(each) }));
  if (images.length === 0) return;
  const send = (event: Event): void => {
    receive('send', event, { account: chat.key, text: editor.text() });
    keep(chat, editor.text());
    file.value = '';
    made.close();
  };
  const editor = field({ class: 'simple-message-input-input input-message-input', 'data-placeholder': say('caption'), 'aria-label': say('caption') }, () => undefined, send);
  // Only an icon is on it. The key is taken wherever the focus is, as `popups/index.ts` does it.
  const submit = button({ class: 'btn-icon btn-circle simple-message-input-confirm media-send' }, send, icon('send2'));
  const made = popup('popup-new-media', say('photo'), h('div', { class: 'popup-photo' }, ...images), h('div', { class: 'simple-message-input popup-input-container' }, editor.element, editor.double, submit));
  const onKey = (event: KeyboardEvent): void => {
    if (!submit.isConnected) document.body.removeEventListener('keydown', onKey);
    else if (isSendKey(event) && !event.repeat && !(event.target instanceof HTMLElement && event.target.closest('button,a[href],input'))) send(event);
  };
  document.body.addEventListener('keydown', onKey);
  editor.focus();
}
