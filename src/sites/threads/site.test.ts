// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { Memory } from '../../guard/memory.ts';
import { Recogniser } from '../../guard/recognise.ts';
import { threads } from './site.ts';

const icon = (label: string): string => `<svg aria-label="${label}"></svg>`;
const POST = `<div data-pressable-container="true"><a href="/@budi">budi</a><a href="/@budi/post/AbC1"><time datetime="2026"></time></a>
  <span dir="auto">Menangkan nomor 9</span>
  <div role="button" id="like">${icon('Suka')}</div><div role="button" id="reply">${icon('Balas')}</div><div role="button" id="repost">${icon('Posting ulang')}</div></div>`;

const menu = (entry: string): string => `<div role="menu"><div role="menuitem">${entry}</div></div>`;
const press = (html: string, css: string, privateMessages = false) => {
  document.body.innerHTML = html;
  const made = new Recogniser(threads, document, new Memory(() => privateMessages));
  const path: Element[] = [];
  for (let element = document.querySelector(css); element; element = element.parentElement) path.push(element);
  return made.press(path);
};

describe('Threads', () => {
  test('a like is about the post around it; an unlike undoes', () => {
    expect(press(POST, '#like svg')).toMatchObject({ press: { kind: 'like', subject: { key: 'threads/post/AbC1', content: { text: 'Menangkan nomor 9', author: 'budi', handle: 'budi' } } } });
    expect(press(POST.replace('aria-label="Suka"', 'aria-label="Batal suka"'), '#like')).toEqual({ type: 'undo' });
  });

  test('today the drawings of a post say in another attribute what they are called', () => {
    const today = POST.replaceAll('aria-label', 'title');
    expect(press(today, '#like svg')).toMatchObject({ press: { kind: 'like', subject: { key: 'threads/post/AbC1' } } });
    expect(press(today.replace('title="Suka"', 'title="Batal suka"'), '#like')).toEqual({ type: 'undo' });
    expect(press(today, '#reply')).toMatchObject({ type: 'opener', action: { name: 'replyOpen' } });
    expect(press(today, '#repost')).toMatchObject({ type: 'opener', action: { name: 'repostMenu' } });
  });

  test('reply and repost only open', () => {
    expect(press(POST, '#reply')).toMatchObject({ type: 'opener', action: { name: 'replyOpen' } });
    expect(press(POST, '#repost')).toMatchObject({ type: 'opener', action: { name: 'repostMenu' } });
  });

  test('the entry of the menu reposts, or takes it back', () => {
    expect(press(menu('Posting ulang'), '[role="menuitem"]')).toMatchObject({ press: { kind: 'share' } });
    expect(press(menu('Hapus posting ulang'), '[role="menuitem"]')).toBeUndefined();
    expect(press(menu('Salin tautan'), '[role="menuitem"]')).toBeUndefined();
    // Beside its words an entry has a drawing of the same name.
    const drawn = (words: string): string => menu(`<span>${words}</span><svg aria-label="${words}"><title>${words}</title></svg>`);
    expect(press(drawn('Posting ulang'), '[role="menuitem"]')).toMatchObject({ press: { kind: 'share' } });
    expect(press(drawn('Kutip'), '[role="menuitem"]')).toMatchObject({ type: 'opener', action: { name: 'quoteOpen' } });
    expect(press(drawn('Hapus'), '[role="menuitem"]')).toBeUndefined();
  });

  test('the choices of a poll are part of the draft, sent now or later', () => {
    const box = '<div role="dialog"><div contenteditable="true" role="textbox" data-lexical-editor="true">Pilih siapa?</div><input type="text" value="Nomor 9"><div role="button" id="send">Posting</div></div>';
    for (const label of ['Posting', 'Jadwalkan']) expect(press(box.replace('Posting', label), '#send')).toMatchObject({ press: { kind: 'post', draft: { text: 'Pilih siapa?\nNomor 9' } } });
  });

  test.each(['aria-placeholder', 'aria-label'])('what is written to someone is a message, named by %s', (name) => {
    const chat = `<div><div contenteditable="true" role="textbox" data-lexical-editor="true" ${name}="Pesan...">Menangkan nomor 9</div><div role="button" id="send"><svg aria-label="Kirim"><title>Kirim</title></svg></div></div>`;
    expect(press(chat, '#send')).toMatchObject({ press: { kind: 'send', draft: { text: 'Menangkan nomor 9' } } });
  });
});
