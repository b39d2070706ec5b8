import { openOverlay } from '../kit/overlay.ts';
import { nativeButton, roleButton } from '../kit/press.ts';
import { makeEditor } from '../runtime/editor.ts';
import { fill, h, set } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { backdropOf } from './parts.ts';
import { say } from './words.ts';

/** Choosing a picture, then Next twice, then a caption and Share. */
export function openCreate(): void {
  const file = h('input', { type: 'file', accept: 'image/jpeg,image/png,image/heic,video/mp4', multiple: true, class: 'file' });
  const editor = makeEditor('lexical', { 'aria-label': say('caption'), 'aria-placeholder': say('caption'), class: 'caption-editor' }, () => undefined);
  const preview = h('div', { class: 'preview' });
  const title = h('h1', {}, say('create'));
  const head = h('div', { class: 'dialog-head' });
  const body = h('div', { class: 'create-body' });
  const close = nativeButton({ class: 'close', 'aria-label': say('close') }, () => shown.close(), '✕');
  const form = h('form', { class: 'create-form', on: { submit: (event) => event.preventDefault() } }, file);
  const step = (number: number): void => {
    const next = roleButton({ class: 'next' }, () => step(number + 1), say('next'));
    const share = roleButton({ class: 'submit' }, (event) => {
      receive('post', event, { text: editor.text() });
      fill(head, title, close);
      fill(body, h('p', { class: 'done' }, say('shared')));
    }, say('share'));
    fill(head, title, number === 0 ? null : number < 3 ? next : share, close);
    fill(body, number === 0 ? nativeButton({ class: 'strong choose' }, () => file.click(), say('choose')) : preview, number === 3 ? editor.element : null);
    if (number === 3) editor.focus();
  };
  set(file, {
    on: {
      change() {
        fill(preview, ...[...(file.files ?? [])].map((each) => h('img', { alt: '', src: URL.createObjectURL(each) })));
        if (preview.childElementCount > 0) step(1);
      },
    },
  });
  const box = h('div', { role: 'dialog', 'aria-modal': 'true', 'aria-label': say('create'), class: 'dialog create-dialog' }, head, body, form);
  const shown = openOverlay(backdropOf(box, () => shown.close()));
  step(0);
}
