// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { Memory } from '../../guard/memory.ts';
import type { Press } from '../../guard/press.ts';
import { Recogniser, type Recognised } from '../../guard/recognise.ts';
import { facebook } from './site.ts';

const box = (attributes: string, text = 'pilih nomor 9'): string => `<div role="textbox" contenteditable="true" data-lexical-editor="true" id="editor" ${attributes}>${text}</div>`;
const post = (form: string): string => `<div role="feed"><div aria-posinset="1"><div data-ad-rendering-role="story_message">Menangkan nomor 9</div>${form}</div></div>`;

const open = (html: string): Recogniser => {
  document.body.innerHTML = html;
  return new Recogniser(facebook, document, new Memory());
};
const enter = (html: string): Press | undefined => {
  const made = open(html);
  const editor = document.querySelector('#editor');
  return editor ? made.editorKey(editor, new KeyboardEvent('keydown', { key: 'Enter' })) : undefined;
};
const press = (html: string, css: string): Recognised | undefined => {
  const made = open(html);
  const path: Element[] = [];
  for (let element = document.querySelector(css); element; element = element.parentElement) path.push(element);
  return made.press(path);
};

describe("Facebook's boxes to write in", () => {
  test.each(['aria-label="Message"', 'aria-label="Write to Relawan 9" aria-placeholder="Aa"', 'aria-label="Tulis kepada Relawan 9" aria-placeholder="Aa"', 'aria-label="เขียนถึง Relawan 9" aria-placeholder="Aa"'])('a message is one, whatever its box is called: %s', (attributes) => {
    const bar = `<div class="tab"><div>${box(attributes)}</div><div role="button" aria-label="Press Enter to send" id="send"></div></div>`;
    const wanted = { kind: 'send', via: { composer: { name: 'message' } }, draft: { text: 'pilih nomor 9' } };
    expect(enter(bar)).toMatchObject(wanted);
    expect(press(bar, '#send')).toMatchObject({ press: wanted });
    // Nor need its button be known.
    expect(enter(bar.replace('Press Enter to send', 'กด Enter เพื่อส่ง'))).toMatchObject(wanted);
  });

  test('a new post is no comment, though it stands in a form', () => {
    expect(enter(`<div role="dialog"><form role="presentation">${box('aria-label="Apa yang Anda pikirkan?"')}<div role="button" aria-label="Posting">Posting</div></form></div>`)).toBeUndefined();
  });

  test.each(['Comment', 'Komentar', 'Komentari', 'Kirim komentar'])('"%s" in the form sends the comment, and beside a post opens its box', (label) => {
    const button = `<div role="button" id="go" aria-label="${label}"></div>`;
    const form = `<form role="presentation"><div><div>${box('aria-label="Komentari sebagai Anda"')}</div></div>${button}</form>`;
    expect(press(post(form), '#go')).toMatchObject({ type: 'press', press: { kind: 'comment', draft: { text: 'pilih nomor 9' } } });
    if (label !== 'Kirim komentar') expect(press(post(button), '#go')).toMatchObject({ type: 'opener', action: { name: 'commentOpen' } });
  });
});
