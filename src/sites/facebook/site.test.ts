// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { Memory } from '../../guard/memory.ts';
import { Recogniser } from '../../guard/recognise.ts';
import { facebook } from './site.ts';

const POST = `<div role="feed"><div aria-posinset="1">
  <h4><a role="link" href="?__cft__[0]=AZx1&x=1">Warga</a></h4>
  <div data-ad-rendering-role="story_message">Menangkan nomor 9</div>
  <div role="toolbar" aria-label="See who reacted to this"><div role="button" id="count" aria-label="Like: 2 people"></div></div>
  <div role="button" id="like" aria-label="Suka"><span data-ad-rendering-role="like_button">Suka</span></div>
  <div role="button" id="comment"><span data-ad-rendering-role="comment_button">Komentari</span></div>
  <div role="article" aria-label="Komentar oleh Sari"><a role="link" href="?comment_id=7">Sari</a><div dir="auto">Setuju</div><div role="button" id="clike">Suka</div></div>
</div></div><div role="button" id="page" aria-label="Cari">Cari</div>`;

const press = (html: string, css: string) => {
  document.body.innerHTML = html;
  const made = new Recogniser(facebook, document, new Memory());
  const path: Element[] = [];
  for (let element = document.querySelector(css); element; element = element.parentElement) path.push(element);
  return made.press(path);
};

describe('Facebook', () => {
  test('a like knows its post by the token in its links', () => {
    expect(press(POST, '#like span')).toMatchObject({
      type: 'press',
      press: { kind: 'like', anchored: true, subject: { key: 'facebook/post/AZx1', content: { text: 'Menangkan nomor 9', author: 'Warga' } } },
    });
  });

  test.each(['Remove Like', 'Hapus Suka', 'Batal suka', 'Ubah tanggapan Super', 'Change Love reaction'])('"%s" undoes', (label) => {
    expect(press(POST.replace('id="like" aria-label="Suka"', `id="like" aria-label="${label}"`), '#like')).toEqual({ type: 'undo' });
  });

  test.each(["Like Budi's post", 'Like Budi Santoso’s photo', 'Sukai postingan Budi'])('"%s" likes, with the marker and without', (label) => {
    const named = POST.replace('id="like" aria-label="Suka"', `id="like" aria-label="${label}"`);
    for (const html of [named, named.replace('data-ad-rendering-role="like_button"', '')]) expect(press(html, '#like')).toMatchObject({ press: { kind: 'like', subject: { key: 'facebook/post/AZx1' } } });
    expect(press(POST.replace('id="like" aria-label="Suka"', `id="like" aria-label="Remove ${label}"`), '#like')).toEqual({ type: 'undo' });
  });

  test('counts, search and other buttons are nothing', () => {
    expect(press(POST, '#count')).toBeUndefined();
    expect(press(POST, '#page')).toBeUndefined();
  });

  test("a comment's like is about the comment", () => {
    expect(press(POST, '#clike')).toMatchObject({ press: { via: { action: { name: 'commentLike' } }, subject: { key: 'facebook/comment/7', content: { text: 'Setuju' } } } });
  });

  test('the comment button only opens the box', () => {
    expect(press(POST, '#comment')).toMatchObject({ type: 'opener', subject: { key: 'facebook/post/AZx1' } });
  });

  test('an answer is about the comment, be its box in it or below; a comment is about the post', () => {
    const box = (label: string, id: string) => `<div><div><div role="textbox" contenteditable="true" data-lexical-editor="true" aria-label="${label}" id="${id}">setuju</div></div></div>`;
    const memory = new Memory();
    document.body.innerHTML = POST.replace('Setuju', 'Hidup nomor 9').replace('Suka</div></div>', `Suka</div><div role="button" id="reply">Balas</div>${box('Balas Sari', 'inside')}</div>${box('Balas Sari', 'below')}${box('Komentari sebagai Anda', 'own')}`);
    const made = new Recogniser(facebook, document, memory);
    const path: Element[] = [];
    for (let element = document.querySelector('#reply'); element; element = element.parentElement) path.push(element);
    const opened = made.press(path);
    expect(opened).toMatchObject({ type: 'opener', action: { name: 'replyOpen' }, subject: { key: 'facebook/comment/7' } });
    if (opened?.type === 'opener' && opened.subject) memory.touch(opened.action.name, opened.subject);
    const enter = new KeyboardEvent('keydown', { key: 'Enter' });
    const pressed = (id: string) => {
      const editor = document.querySelector(`#${id}`);
      return editor ? made.editorKey(editor, enter) : undefined;
    };
    for (const id of ['inside', 'below']) expect(pressed(id)).toMatchObject({ kind: 'comment', draft: { text: 'setuju' }, subject: { key: 'facebook/comment/7', content: { text: 'Hidup nomor 9' } } });
    expect(pressed('own')).toMatchObject({ kind: 'comment', subject: { content: { text: 'Menangkan nomor 9' } } });
  });

  test("a page's like, in its head, follows the page, whose name stands outside the row of buttons", () => {
    const head = (label: string) => `<div role="main"><h1>Relawan Nomor 9</h1><div data-pagelet="ProfileActions"><div role="button" id="plike" aria-label="${label}">${label}</div><div role="button" id="follow">Ikuti</div></div>${POST}</div>`;
    for (const label of ['Suka', 'Sukai', 'Like']) expect(press(head(label), '#plike')).toMatchObject({ press: { kind: 'follow', via: { action: { name: 'pageLike' } }, subject: { content: { author: 'Relawan Nomor 9' } } } });
    for (const label of ['Disukai', 'Liked']) expect(press(head(label), '#plike')?.type).not.toBe('press');
    expect(press(head('Suka'), '#follow')).toMatchObject({ press: { kind: 'follow', subject: { content: { author: 'Relawan Nomor 9' } } } });
    expect(press(head('Suka'), '#like')).toMatchObject({ press: { kind: 'like', subject: { content: { text: 'Menangkan nomor 9' } } } });
    expect(press('<div role="main"><h1>x</h1></div><div role="complementary"><div role="button" id="side" aria-label="Suka"></div></div>', '#side')).toBeUndefined();
  });

  test("scheduling and changing a post are posting; what was shared before is no part of a changed post", () => {
    const dialog = (label: string) => `<div role="dialog"><div role="textbox" contenteditable="true" data-lexical-editor="true">Menangkan nomor 9</div><div role="button" id="go" aria-label="${label}">${label}</div><div role="button" id="more" aria-label="Opsi">Opsi</div></div>`;
    for (const label of ['Jadwalkan', 'Schedule', 'Simpan', 'Save', 'Publikasikan', 'Publish', 'Submit']) expect(press(dialog(label), '#go')).toMatchObject({ press: { kind: 'post', draft: { text: 'Menangkan nomor 9' } } });
    expect(press(dialog('Simpan'), '#more')).toBeUndefined();
    const memory = new Memory();
    document.body.innerHTML = POST + dialog('Simpan');
    const made = new Recogniser(facebook, document, memory);
    const post = document.querySelector('#like');
    const known = post && made.press([post]);
    if (known?.type === 'press' && known.press.subject) memory.touch('shareOpen', known.press.subject);
    const save = document.querySelector('#go');
    const changed = save && made.press([save]);
    expect(changed).toMatchObject({ press: { kind: 'post' } });
    expect(changed).not.toHaveProperty('press.subject');
  });

  test.each(["Apa yang Anda pikirkan, Ratna?", 'Foto/video', 'Photo/video', 'Video siaran langsung', 'Buat postingan'])('a post begun by "%s" is not about what was shared before', (label) => {
    const memory = new Memory();
    const dialog = '<div role="dialog"><div role="textbox" contenteditable="true" data-lexical-editor="true">Selamat pagi</div><div role="button" id="go" aria-label="Posting">Posting</div></div>';
    document.body.innerHTML = `${POST.replace('</div></div><div role="button" id="page"', '<div role="button" id="share"><span data-ad-rendering-role="share_button"></span></div></div></div><div role="button" id="page"')}<div role="button" id="begin"><span>${label}</span></div>${dialog}`;
    const made = new Recogniser(facebook, document, memory);
    const pressed = (css: string) => {
      const path: Element[] = [];
      for (let element = document.querySelector(css); element; element = element.parentElement) path.push(element);
      const found = made.press(path);
      if (found?.type === 'opener' && found.action.subject.length === 0) memory.forgetTouched();
      if (found?.type === 'opener' && found.subject) memory.touch(found.action.name, found.subject);
      return found;
    };
    pressed('#share');
    expect(pressed('#go')).toMatchObject({ press: { kind: 'post', subject: { content: { text: 'Menangkan nomor 9' } } } });
    pressed('#begin');
    expect(pressed('#go')).not.toHaveProperty('press.subject');
  });

  test('asking to join a group is joining it; what takes that back is nothing', () => {
    const head = (label: string) => `<div role="main"><h1>Relawan Nomor 9</h1><div role="button" id="join" aria-label="${label}">${label}</div></div>`;
    for (const label of ['Gabung grup', 'Gabung dengan grup', 'Minta bergabung', 'Request to join']) expect(press(head(label), '#join')).toMatchObject({ press: { kind: 'join', subject: { content: { author: 'Relawan Nomor 9' } } } });
    for (const label of ['Bergabung', 'Sudah bergabung', 'Batalkan permintaan', 'Permintaan terkirim', 'Undang']) expect(press(head(label), '#join')?.type).not.toBe('press');
  });

  test('a group that a post in the feed suggests is judged by the post', () => {
    const html = `<div role="main"><h2>Beranda</h2>${POST.replace('</h4>', '</h4><div role="button" id="join" aria-label="Gabung">Gabung</div>')}</div>`;
    expect(press(html, '#join')).toMatchObject({ press: { kind: 'join', subject: { key: 'facebook/post/AZx1', content: { text: 'Menangkan nomor 9' } } } });
  });

  test('no button in the dialog of an opened post sends what is written there, but the comment\'s own', () => {
    const comment = '<form role="presentation"><div><div role="textbox" contenteditable="true" data-lexical-editor="true" aria-label="Komentari sebagai Anda">Hidup nomor 9</div></div></form>';
    for (const label of ['Bagikan', 'Simpan', 'Kirim']) expect(press(`<div role="dialog">${POST}${comment}<div role="button" id="other" aria-label="${label}"></div></div>`, '#other')).toBeUndefined();
  });
});
