import { roleButton } from '../chats/press.ts';
import { makeEditor } from '../runtime/editor.ts';
import { h, set } from '../runtime/dom.ts';
import { testid } from './build.ts';
import { icon } from './icons.ts';
import { closeTop, overlay } from './overlays.ts';
import { say } from './words.ts';

/** `?viewer=1`: the mark that only the viewer of sent media has today. */
const asViewer = new URLSearchParams(location.search).get('viewer') === '1';
/** The person's own setting, for the caption too: Enter breaks the line. `?enter=newline`. */
const breaks = new URLSearchParams(location.search).get('enter') === 'newline';

/**
 * Picking a picture, then the preview with its caption; what is sent comes with the caption as its text. Built as the
 * site's modules `WAWebMediaEditor.react` and `WAWebMediaEditorCaptionInput.react` of 2026 build it: a column of the
 * picture with its caption, the strip of pictures with the button that sends them, and the input for more of them.
 */
export function mediaPicker(name: string, commit: (event: Event, caption: string) => void): HTMLInputElement {
  const input = h('input', { type: 'file', accept: 'image/*,video/mp4,video/3gpp,video/quicktime', multiple: true, class: `file ${name}-file` });
  set(input, {
    on: {
      change() {
        const files = [...(input.files ?? [])];
        if (files.length === 0) return;
        const images = files.map((file) => h('img', { alt: '', src: URL.createObjectURL(file) }));
        const caption = makeEditor('lexical', { 'aria-label': say('caption'), 'aria-placeholder': say('caption'), 'data-tab': 'undefined', 'data-testid': testid('media-caption-input-container'), class: 'editor caption-editor' }, () => undefined);
        const send = (event: Event): void => {
          const text = caption.text();
          input.value = '';
          closeTop();
          commit(event, text);
        };
        const submit = roleButton({ 'aria-label': `${say('send')} ${files.length} ${say('selected')}`, class: 'send caption-send' }, send, icon('send'));
        const column = h('div', { class: 'media-column', 'data-animate-media-viewer': asViewer ? 'true' : null },
          h('div', { class: 'media-images' }, ...images, h('div', { class: 'media-bar' }, caption.element)),
          h('div', { class: 'media-foot' }, h('div', { class: 'filmstrip' }, ...files.map((_, index) => roleButton({ 'aria-label': String(index + 1), class: `thumb thumb-${index}` }, () => caption.focus()))), h('div', { tabindex: '-1', on: { keypress: (event) => event.preventDefault() } }, submit)),
          h('input', { type: 'file', multiple: true, class: 'hidden-input' }));
        // Inside of it the key sends wherever the focus is; in the caption as the person has set it.
        const hot = h('div', { tabindex: '-1', class: 'media-viewer', on: {
          keydown(event) {
            if (!(event instanceof KeyboardEvent) || event.key !== 'Enter' || event.shiftKey || event.isComposing || event.repeat || event.defaultPrevented) return;
            const inCaption = event.target instanceof Node && caption.element.contains(event.target);
            if (inCaption && breaks) return;
            event.preventDefault();
            send(event);
          },
        } }, column);
        overlay(hot);
        caption.focus();
      },
    },
  });
  return input;
}
