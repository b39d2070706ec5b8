import type { DemoPost } from '../posts/post.ts';
import { makeEditor } from '../runtime/editor.ts';
import { h, set } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { actor } from './actor.ts';
import { composerIn, generation } from './generation.ts';
import { icon } from './icons.ts';
import { openModal, toast, type Layer } from './layers.ts';
import { commentary } from './parts.ts';
import { button } from './press.ts';
import { say } from './words.ts';

/** The post modal: of the old build, also inside the shadow root of the newer ones, or the newer dialog. */
export function openComposer(quoted: DemoPost | null): void {
  const old = generation === 'v1' || composerIn === 'interop';
  const label = say('talkAbout');
  const editor = makeEditor('paragraphs', {
    'aria-label': label, 'aria-placeholder': label, 'data-placeholder': label,
    ...(old ? { class: 'ql-editor editor post-editor', 'data-test-ql-editor-contenteditable': 'true' } : { class: 'tiptap ProseMirror editor post-editor' }),
  }, () => draw());
  const previews = h('div', { class: 'attachments' });
  const file = h('input', { type: 'file', accept: 'image/gif,image/jpeg,image/jpg,image/png,video/mp4', multiple: true, class: 'file' });
  const send = (event: Event): void => {
    receive(quoted ? 'quote' : 'post', event, { postId: quoted?.id ?? null, text: editor.text() });
    made.close();
    toast(say('sent'));
  };
  // In the newer dialog it's the only button of text alone.
  const submit = button({ class: old ? 'share-actions__primary-action artdeco-button artdeco-button--primary strong post-submit' : 'strong post-submit' }, send, h('span', {}, say('post')));
  const draw = (): void => set(submit, { disabled: editor.text().trim() === '' && previews.childElementCount === 0 && !quoted });
  set(file, {
    on: {
      change() {
        previews.replaceChildren(...[...(file.files ?? [])].map((each) => h('img', { alt: '', src: URL.createObjectURL(each) })));
        draw();
      },
    },
  });
  set(editor.element, {
    on: {
      keydown(event) {
        if (!(event instanceof KeyboardEvent) || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        if (!event.repeat && !submit.disabled) send(event);
      },
    },
  });
  const media = button({ 'aria-label': say('media'), class: 'round' }, () => file.click(), icon('image-medium'));
  const card = quoted ? h('div', old ? { class: 'share-creation-state__preview-container update-components-mini-update-v2 inner' } : { id: 'ShareBoxpreviewCard', class: 'inner' }, actor(quoted.author, ''), commentary(quoted)) : null;
  const bar = h('div', { class: 'modal-bar' }, media, file, submit);
  draw();
  const made: Layer = old
    ? openModal({ 'data-test-modal': '', 'data-test-modal-id': 'sharebox', class: 'artdeco-modal share-box-v2__modal modal' }, say('startPost'), [h('div', { class: 'ql-container' }, editor.element), previews, card, bar], generation === 'v1' ? 'page' : 'interop')
    : openModal({ class: 'modal', 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.sharing.ShareCompose' }, say('startPost'), [h('div', { componentkey: 'ShareBox_textEditor' }, editor.element), previews, card, bar]);
  editor.focus();
}
