// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { Memory } from '../../guard/memory.ts';
import { Recogniser } from '../../guard/recognise.ts';
import { instagram } from './site.ts';

const icon = (label: string, size = 24): string => `<svg aria-label="${label}" height="${size}"><title>${label}</title></svg>`;
const button = (id: string, label: string, size = 24): string => `<div role="button" tabindex="0" id="${id}">${icon(label, size)}</div>`;
const POST = `<article>
  <header><a role="link" href="/budi/">budi</a></header>
  <div id="media"><img alt="Poster: coblos nomor 9"><div id="over"></div></div>
  <section>${button('like', 'Suka')}${button('comment', 'Komentar')}${button('share', 'Bagikan')}${button('save', 'Simpan')}</section>
  <h1>Menangkan nomor 9</h1><a href="/p/AbC1/"><time></time></a>
  <ul><li><a href="/sari/">sari</a><span dir="auto">Setuju</span>${button('clike', 'Suka', 12)}</li></ul>
</article>`;

const row = (label: string): string => `<div><a href="/calon/">calon</a><span>Calon</span><button>${label}</button></div>`;

const press = (html: string, css: string, double = false) => {
  document.body.innerHTML = html;
  const made = new Recogniser(instagram, document, new Memory());
  const path: Element[] = [];
  for (let element = document.querySelector(css); element; element = element.parentElement) path.push(element);
  return made.press(path, double);
};

describe('Instagram', () => {
  test('a like knows its post, and its caption without the comments', () => {
    expect(press(POST, '#like svg')).toMatchObject({
      type: 'press',
      press: { kind: 'like', subject: { key: 'instagram/post/AbC1', content: { text: 'Menangkan nomor 9', author: 'budi' } } },
    });
  });

  test('two presses on the media like, one does nothing, and on a liked post nothing happens either', () => {
    expect(press(POST, '#over', true)).toMatchObject({ press: { kind: 'like', via: { action: { name: 'likeMedia' } }, subject: { key: 'instagram/post/AbC1' } } });
    expect(press(POST, '#over')).toBeUndefined();
    expect(press(POST.replaceAll('aria-label="Suka" height="24"', 'aria-label="Batal Suka" height="24"'), '#over', true)).toBeUndefined();
  });

  test('a double press on a button is that button\'s own', () => {
    expect(press(POST, '#like', true)).toBeUndefined();
  });

  test('an unlike undoes; saving is nothing', () => {
    expect(press(POST.replace('aria-label="Suka" height="24"', 'aria-label="Batal Suka" height="24"'), '#like')).toEqual({ type: 'undo' });
    expect(press(POST, '#save')).toBeUndefined();
  });

  test("a comment's small heart is about the comment", () => {
    expect(press(POST, '#clike')).toMatchObject({ press: { via: { action: { name: 'commentLike' } }, subject: { content: { text: 'Setuju', author: 'sari' } } } });
  });

  test('an answer is about the comment, until it is given up or sent; a comment elsewhere is not', () => {
    const box = '<form><textarea aria-label="Tambahkan komentar...">@sari setuju</textarea><div role="button" class="send">Kirim</div></form>';
    const answered = POST.replace('Setuju', 'Hidup nomor 9').replace('</li>', '<div role="button" id="reply">Balas</div></li>').replace('</article>', `${box}</article>`);
    const memory = new Memory();
    document.body.innerHTML = answered + answered.replaceAll(' id="', ' id="b').replace('AbC1', 'AbC2').replace('Hidup nomor 9', 'Enak').replace('class="send"', 'id="bsend"');
    const made = new Recogniser(instagram, document, memory);
    const pressed = (css: string) => {
      const path: Element[] = [];
      for (let element = document.querySelector(css); element; element = element.parentElement) path.push(element);
      const found = made.press(path);
      if (found?.type === 'opener' && found.subject) memory.touch(found.action.name, found.subject);
      return found;
    };
    pressed('#reply');
    const sent = pressed('.send');
    expect(sent).toMatchObject({ press: { kind: 'comment', subject: { subject: { name: 'comment' }, content: { text: 'Hidup nomor 9' } } } });
    expect(pressed('#bsend')).toMatchObject({ press: { subject: { key: 'instagram/post/AbC2' } } });
    pressed('#comment');
    expect(pressed('.send')).toMatchObject({ press: { subject: { key: 'instagram/post/AbC1' } } });
    pressed('#reply');
    if (sent?.type === 'press') made.sent(sent.press);
    expect(pressed('.send')).toMatchObject({ press: { subject: { key: 'instagram/post/AbC1' } } });
  });

  test('the notifications button with the same drawing is nothing', () => {
    expect(press(`<nav><a href="/notifications/" role="link"><div role="button" id="n"><svg aria-label="Notifikasi" height="24"><path d="M16.792 3.904A4"/></svg></div></a></nav>`, '#n')).toBeUndefined();
  });

  test('a follow is about the account', () => {
    expect(press(row('Ikuti'), 'button')).toMatchObject({ press: { kind: 'follow', subject: { key: 'instagram/account/calon', content: { handle: 'calon' } } } });
    expect(press(row('Mengikuti'), 'button')).toBeUndefined();
  });

  const reel = (name: string, text: string) => `<div class="reel"><div><a href="/${name}/">${name}</a><button id="follow-${name}">Ikuti</button><h1>${text}</h1></div><div>${button(`like-${name}`, 'Suka')}${button(`comment-${name}`, 'Komentar')}</div></div>`;

  test('a follow beside a post or a reel is about that', () => {
    expect(press(POST.replace('</header>', '<button id="follow">Ikuti</button></header>'), '#follow')).toMatchObject({ press: { kind: 'follow', subject: { key: 'instagram/post/AbC1', content: { text: 'Menangkan nomor 9' } } } });
    const reels = `<main>${reel('budi', 'Menangkan nomor 9')}${reel('sari', 'Resep soto')}</main>`;
    expect(press(reels, '#follow-budi')).toMatchObject({ press: { kind: 'follow', subject: { content: { text: 'Menangkan nomor 9' } } } });
    expect(press(reels, '#follow-sari')).toMatchObject({ press: { subject: { content: { text: 'Resep soto' } } } });
    const profile = `<main><header><h2>calon</h2><a href="/calon/">calon</a><button>Ikuti</button></header>${POST}</main>`;
    expect(press(profile, 'header button')).toMatchObject({ press: { kind: 'follow', subject: { key: 'instagram/account/calon' } } });
  });

  test('comments that lie over the reels are about the one they were opened on, not about all on the page', () => {
    const panel = '<div><span>Komentar</span><form><textarea aria-label="Tambahkan komentar...">mantap</textarea><div role="button" id="send">Kirim</div></form></div>';
    const memory = new Memory();
    document.body.innerHTML = `<div><main>${reel('budi', 'Menangkan nomor 9')}${reel('sari', 'Resep soto')}</main>${panel}</div>`;
    const made = new Recogniser(instagram, document, memory);
    const pressed = (css: string) => {
      const path: Element[] = [];
      for (let element = document.querySelector(css); element; element = element.parentElement) path.push(element);
      return made.press(path);
    };
    const opened = pressed('#comment-sari');
    if (opened?.type === 'opener' && opened.subject) memory.touch(opened.action.name, opened.subject);
    expect(pressed('#send')).toMatchObject({ press: { kind: 'comment', draft: { text: 'mantap' }, subject: { content: { text: 'Resep soto' } } } });
  });

  test('a caption is posted, scheduled or changed; the way back is nothing', () => {
    const dialog = (label: string) => `<div role="dialog"><div contenteditable="true" aria-label="Tulis keterangan...">Menangkan nomor 9</div><div role="button" id="go">${label}</div></div>`;
    for (const label of ['Bagikan', 'Jadwalkan', 'Selesai']) expect(press(dialog(label), '#go')).toMatchObject({ press: { kind: 'post', draft: { text: 'Menangkan nomor 9' } } });
    expect(press(dialog('Kembali'), '#go')).toBeUndefined();
  });

  test('a repost keeps its name: the tick in it tells that a press takes it back', () => {
    const arrows = 'M19.998 9.497a1 1 0 0 0-1 1v4.228Zm-6.41-3.496-1.795 1.795Z';
    const post = (label: string, path: string, size = '24', more = ''): string => POST.replace('</section>', `<div role="button" id="repost"><svg aria-label="${label}" height="${size}">${more}<path d="${path}"></path></svg></div></section>`);
    for (const label of ['Repost', 'Posting ulang']) {
      expect(press(post(label, arrows), '#repost')).toMatchObject({ press: { kind: 'share', subject: { key: 'instagram/post/AbC1' } } });
      expect(press(post(label, `${arrows}m-4 6 2 2Z`), '#repost')).toEqual({ type: 'undo' });
      // Who reposted it, beside an avatar.
      expect(press(post(label, arrows, '22'), '#repost')).toBeUndefined();
      expect(press(post(label, arrows, '24', '<circle></circle>'), '#repost')).toBeUndefined();
    }
    expect(press(post('Unrepost', arrows), '#repost')).toEqual({ type: 'undo' });
  });

  test('of a post that is liked already, in whatever words, a comment and a repost are still known to be about it', () => {
    const watched = `<main>${POST.replaceAll('article', 'div').replace('<header>', '<div>').replace('</header>', '</div>').replace('aria-label="Suka" height="24"', 'aria-label="Tidak Suka" height="24"')}</main>`;
    expect(press(watched, '#comment')).toMatchObject({ type: 'opener', subject: { content: { text: 'Menangkan nomor 9' } } });
    expect(press(watched, '#like')).toEqual({ type: 'undo' });
  });
});
