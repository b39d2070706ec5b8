import { glyph } from '../kit/glyph.ts';
import { codeOf } from '../kit/code.ts';
import { openOverlay } from '../kit/overlay.ts';
import { modifiedEnter, roleButton } from '../kit/press.ts';
import { accounts } from '../posts/accounts.ts';
import type { DemoPost } from '../posts/post.ts';
import { makeEditor, type Editor } from '../runtime/editor.ts';
import { h, set } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { ICONS } from './icons.ts';
import { avatar, bodyText, toast } from './parts.ts';
import { say } from './words.ts';

export type Mode = 'post' | 'reply' | 'quote';
let sent = 0;

interface Composer {
  readonly editors: HTMLElement;
  readonly attach: HTMLElement;
  add(): void;
  commit(event: Event): void;
  focus(): void;
}

/** Editors, attachments and sending; what surrounds them differs. */
function composer(mode: Mode, subject: DemoPost | null, drawn: (empty: boolean) => void, done: () => void): Composer {
  const list: Editor[] = [];
  const box = h('div', { class: 'editors' });
  const previews = h('div', { class: 'previews' });
  const file = h('input', { type: 'file', accept: 'image/*,video/mp4', multiple: true, class: 'file' });
  const empty = (): boolean => list.every((editor) => editor.text().trim() === '') && previews.childElementCount === 0;
  const draw = (): void => drawn(empty());
  const commit = (event: Event): void => {
    if (empty()) return;
    receive(mode === 'post' && list.length > 1 ? 'thread' : mode, event, { postId: subject?.id ?? null, text: list.map((editor) => editor.text()).join('\n---\n') });
    for (const editor of list) editor.clear();
    previews.replaceChildren();
    draw();
    sent += 1;
    toast(`/@saya_sendiri/post/${codeOf(`17900000000000009${String(sent).padStart(2, '0')}`)}`);
    done();
  };
  set(file, {
    on: {
      change() {
        previews.replaceChildren(...[...(file.files ?? [])].map((each) => h('img', { alt: '', src: URL.createObjectURL(each) })));
        draw();
      },
    },
  });
  const add = (): void => {
    const placeholder = mode === 'reply' && subject ? `${say('replyTo')} ${subject.author.handle}…` : say('placeholder');
    const editor = makeEditor('lexical', { 'aria-label': say('opener'), 'aria-placeholder': placeholder, class: 'editor' }, draw);
    set(editor.element, {
      on: {
        keydown(event) {
          if (!modifiedEnter(event)) return;
          event.preventDefault();
          commit(event);
        },
      },
    });
    list.push(editor);
    box.append(editor.element);
    draw();
    editor.focus();
  };
  const attach = h('div', { class: 'attach' }, previews, roleButton({ class: 'icon-button', 'aria-label': say('attach') }, () => file.click(), glyph(say('attach'), ICONS.photo, 20)), file);
  return { editors: box, attach, add, commit, focus: () => list[0]?.focus() };
}

/** Another post inside a composer: a container of its own. */
export const preview = (author: DemoPost['author'], text: string): HTMLElement => h('div', { 'data-pressable-container': 'true', class: 'quoted' }, h('div', { class: 'quoted-head' }, avatar(author, 20), h('strong', {}, author.handle)), text === '' ? null : bodyText(text));

/** Above the page. A reply or quote is a dialog; a new post is not, though it looks the same. */
export function openComposer(mode: Mode, subject: DemoPost | null): void {
  const made = composer(mode, subject, (empty) => set(submit, { 'aria-disabled': empty ? 'true' : null }), () => shown.close());
  const submit = roleButton({ class: 'submit' }, (event) => made.commit(event), say(mode === 'reply' ? 'send' : 'post'));
  set(submit, { 'aria-disabled': 'true' });
  const add = mode === 'post' ? roleButton({ class: 'add-thread dim' }, () => made.add(), say('addToThread')) : null;
  const title = h('h1', {}, mode === 'post' ? say('newThread') : say(mode));
  const subjectView = subject ? preview(subject.author, subject.text) : null;
  const writing = h('div', { class: 'writing' }, avatar(accounts.ratna), h('div', { class: 'writing-column' }, h('strong', {}, 'saya_sendiri'), made.editors, mode === 'quote' ? subjectView : null, made.attach, add));
  const box = h('div', { ...(mode === 'post' ? {} : { role: 'dialog', 'aria-modal': 'true' }), class: 'composer' }, h('div', { class: 'composer-head' }, roleButton({ class: 'cancel' }, () => shown.close(), say('cancel')), title), mode === 'reply' ? subjectView : null, writing, h('div', { class: 'composer-foot' }, submit));
  const shown = openOverlay(h('div', { class: 'backdrop' }, box));
  made.add();
}

/** In the page of a post; it commits by the turned icon of Reply. */
export function inlineReply(subject: DemoPost): HTMLElement {
  const made = composer('reply', subject, (empty) => set(submit, { 'aria-disabled': empty ? 'true' : null }), () => undefined);
  const icon = glyph(say('reply'), ICONS.reply, 20);
  icon.classList.add('turned');
  const submit = roleButton({ class: 'submit-inline icon-button' }, (event) => made.commit(event), icon);
  made.add();
  return h('div', { class: 'inline-reply' }, avatar(accounts.ratna), made.editors, made.attach, submit);
}
