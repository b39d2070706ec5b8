import type { DemoPost } from '../posts/post.ts';
import { makeEditor, type Editor } from '../runtime/editor.ts';
import { h, set } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { iconButton, quotedCard } from './parts.ts';
import { pressable } from './press.ts';
import { toast } from './sheets.ts';
import { say } from './words.ts';

interface Options {
  readonly mode: 'post' | 'reply' | 'quote';
  readonly subject: DemoPost | null;
  /** In the page instead of in a dialog. */
  readonly inline: boolean;
  done?(): void;
}

export interface Composer {
  readonly element: HTMLElement;
  focus(): void;
}

let sent = 0;

/** Editor, media, submit. The submit button's testid is the same for post, reply and quote. */
export function composer({ mode, subject, inline, done }: Options): Composer {
  const editors: Editor[] = [];
  const rows = h('div', { class: 'composer-rows' });
  const attachments = h('div', { 'data-testid': 'attachments', class: 'attachments', hidden: true });
  const submit = h('button', { type: 'button', role: 'button', 'data-testid': inline ? 'tweetButtonInline' : 'tweetButton', class: 'pill strong' });
  const file = h('input', { type: 'file', 'data-testid': 'fileInput', accept: 'image/jpeg,image/png,image/webp,image/gif,video/mp4', multiple: true, class: 'file' });
  const choices: HTMLInputElement[] = [];
  const texts = (): string[] => editors.map((editor) => editor.text());
  // A quote needs no words.
  const empty = (): boolean => mode !== 'quote' && texts().every((text) => text.trim() === '') && attachments.childElementCount === 0;

  const draw = (): void => {
    set(submit, { disabled: empty(), 'aria-disabled': empty() ? 'true' : null, tabindex: empty() ? '-1' : '0' });
    submit.textContent = mode === 'reply' ? say('reply') : say(editors.length > 1 ? 'postAll' : 'post');
  };
  const send = (event: Event): void => {
    if (empty()) return;
    const kind = mode === 'post' && editors.length > 1 ? 'thread' : mode;
    receive(kind, event, { postId: subject?.id ?? null, text: [...texts(), ...choices.map(({ value }) => value)].join('\n---\n') });
    for (const editor of editors) editor.clear();
    attachments.replaceChildren();
    attachments.hidden = true;
    draw();
    sent += 1;
    toast(say('sent'), `17900000000000009${String(sent).padStart(2, '0')}`);
    done?.();
  };
  const addEditor = (): void => {
    const index = editors.length;
    const label = say(mode === 'reply' ? 'replyPlaceholder' : 'placeholder');
    const editor = makeEditor('draft', { 'data-testid': `tweetTextarea_${index}`, 'aria-label': label, 'aria-placeholder': label, class: 'public-DraftEditor-content editor' }, draw);
    set(editor.element, {
      on: {
        keydown(event) {
          if (!(event instanceof KeyboardEvent) || event.isComposing || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          if (!event.repeat) send(event);
        },
      },
    });
    editors.push(editor);
    rows.append(h('div', { class: 'DraftEditor-root' }, h('div', { class: 'DraftEditor-editorContainer' }, editor.element)));
    draw();
  };
  addEditor();

  set(file, {
    on: {
      change() {
        attachments.replaceChildren(...[...(file.files ?? [])].map((each) => h('img', { alt: '', src: URL.createObjectURL(each) })));
        attachments.hidden = attachments.childElementCount === 0;
        draw();
      },
    },
  });
  pressable(submit, send);
  const poll = iconButton('plus', { 'data-testid': 'createPollButton', 'aria-label': say('poll') }, () => {
    for (const index of [1, 2]) {
      const choice = h('input', { type: 'text', name: `Choice${index}`, maxlength: '25', autocomplete: 'off' });
      choices.push(choice);
      rows.append(choice);
    }
  });
  const add = iconButton('plus', { 'data-testid': 'addButton', 'aria-label': say('add') }, () => {
    addEditor();
    editors.at(-1)?.focus();
  });
  const bar = h('div', { class: 'composer-bar', 'data-testid': 'toolBar' }, iconButton('photo', { 'aria-label': say('media') }, () => file.click()), file, ...(mode === 'post' && !inline ? [add, poll] : []), submit);
  const element = h('div', { class: inline ? 'composer inline' : 'composer' }, rows, attachments, mode === 'quote' && subject ? quotedCard(subject) : null, bar);
  if (inline && mode === 'reply') element.append(h('div', { 'data-testid': 'inline_reply_offscreen', class: 'hidden-label' }));
  return { element, focus: () => editors[0]?.focus() };
}
