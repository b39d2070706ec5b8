import { h, set } from '../runtime/dom.ts';
import { field } from './composer.ts';
import { closeTop, overlay } from './overlays.ts';
import { say } from './words.ts';

/** Picking a picture, then the preview with its caption; what is sent comes with the caption as its text. */
export function mediaPicker(name: string, commit: (event: Event, caption: string) => void): HTMLInputElement {
  const input = h('input', { type: 'file', accept: 'image/*,video/mp4,video/3gpp,video/quicktime', multiple: true, class: `file ${name}-file` });
  set(input, {
    on: {
      change() {
        const images = [...(input.files ?? [])].map((file) => h('img', { alt: '', src: URL.createObjectURL(file) }));
        if (images.length === 0) return;
        const caption = field('caption', { 'aria-label': say('caption'), 'aria-placeholder': say('caption'), 'data-tab': '10' }, null, (event, text) => {
          input.value = '';
          closeTop();
          commit(event, text);
        });
        overlay(h('div', { 'data-animate-media-viewer': 'true', class: 'media-viewer' }, h('div', { class: 'media-images' }, ...images), h('div', { class: 'media-bar' }, caption.editor.element, caption.place)));
        caption.editor.focus();
      },
    },
  });
  return input;
}
