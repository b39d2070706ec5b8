import { openOverlay } from '../kit/overlay.ts';
import { nativeButton } from '../kit/press.ts';
import { makeEditor } from '../runtime/editor.ts';
import { h, set } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { say } from './words.ts';

/** Caption, Post, and at `?confirm` one more question before it goes out. */
export function uploadPage(): HTMLElement {
  const file = h('input', { type: 'file', accept: 'video/*', class: 'file' });
  const name = h('span', { class: 'dim' });
  const editor = makeEditor('draft', { 'aria-label': say('describe'), 'aria-placeholder': say('describe'), class: 'public-DraftEditor-content upload-editor' }, () => undefined);
  const commit = (event: Event): void => {
    receive('post', event, { text: editor.text() });
    editor.clear();
  };
  const ask = (): void => {
    const shown = openOverlay(h('div', { class: 'backdrop' }, h('div', { role: 'dialog', 'aria-modal': 'true', class: 'small-dialog' }, h('h2', {}, say('sure')), h('div', { class: 'pair' },
      nativeButton({ class: 'cancel' }, () => shown.close(), say('cancel')),
      nativeButton({ class: 'post-now strong' }, (event) => {
        shown.close();
        commit(event);
      }, say('postNow'))))));
  };
  const post = nativeButton({ 'data-e2e': 'post_video_button', class: 'strong' }, (event) => (new URLSearchParams(location.search).has('confirm') ? ask() : commit(event)), say('post'));
  const draft = nativeButton({ 'data-e2e': 'save_draft_button' }, (event) => receive('save-draft', event, { text: editor.text() }), say('draft'));
  set(file, { on: { change: () => name.replaceChildren(file.files?.[0]?.name ?? '') } });
  return h('div', { class: 'upload' }, h('h1', {}, say('upload')), nativeButton({ class: 'select' }, () => file.click(), say('select')), file, name, h('div', { class: 'caption-box' }, h('div', { class: 'DraftEditor-root' }, h('div', { class: 'DraftEditor-editorContainer' }, editor.element))), h('div', { class: 'pair' }, post, draft));
}
