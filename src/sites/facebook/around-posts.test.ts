// @vitest-environment happy-dom
/** What stands around posts: cards of accounts, trays of suggestions, menus, stories. */
import { beforeEach, describe, expect, test } from 'vitest';
import { Memory } from '../../guard/memory.ts';
import { Recogniser } from '../../guard/recognise.ts';
import { facebook } from './site.ts';

const POST = `<div role="feed"><div aria-posinset="1"><h4><a role="link" href="?__cft__[0]=AZx1&x=1">Warga</a></h4><div data-ad-rendering-role="story_message">Menangkan nomor 9</div>
  <div role="button" id="like" aria-label="Suka"><span data-ad-rendering-role="like_button">Suka</span></div><div role="button" id="comment"><span data-ad-rendering-role="comment_button">Komentari</span></div><div role="button" id="share"><span data-ad-rendering-role="share_button">Bagikan</span></div></div></div>`;
const page = (html: string): string => `<div role="main"><h1>Beranda</h1>${POST}</div>${html}`;

let memory: Memory;
let made: Recogniser;
let address = '/';
beforeEach(() => {
  address = '/';
  memory = new Memory(() => false, () => address);
  made = new Recogniser(facebook, document, memory);
});
const show = (html: string): void => {
  document.body.innerHTML = html;
};
const press = (css: string) => {
  const path: Element[] = [];
  for (let element = document.querySelector(css); element; element = element.parentElement) path.push(element);
  const found = made.press(path);
  if (found?.type === 'opener' && found.action.subject.length === 0) memory.forgetTouched();
  if (found?.type === 'opener' && found.subject) memory.touch(found.action.name, found.subject);
  if (found?.type === 'press' && found.press.via.type === 'action' && found.press.subject) memory.touch(found.press.via.action.name, found.press.subject);
  return found;
};

describe('a card that shows an account under the pointer', () => {
  const card = (button: string): string => `<div role="dialog" aria-label="Link preview"><div><div><a role="link" href="/calon"><svg></svg></a><div><a role="link" href="/calon"><span>Relawan Nomor 9</span></a></div><span dir="auto">Menangkan nomor 9</span></div><div>${button}<div role="button" aria-label="Kirim pesan">Kirim pesan</div></div></div></div>`;
  test.each([['Ikuti', 'follow'], ['Follow', 'follow'], ['Tambahkan teman', 'addFriend']])('"%s" in it is about that account', (label, name) => {
    show(page(card(`<div role="button" id="go" aria-label="${label}">${label}</div>`)));
    expect(press('#go')).toMatchObject({ press: { kind: 'follow', via: { action: { name } }, subject: { content: { author: 'Relawan Nomor 9', text: 'Menangkan nomor 9' } } } });
  });
  test.each(['Mengikuti', 'Following', 'Batalkan permintaan', 'Kirim pesan'])('"%s" asks nothing', (label) => {
    show(page(card(`<div role="button" id="go" aria-label="${label}">${label}</div>`)));
    expect(press('#go')?.type).not.toBe('press');
  });
});

test('a tray of suggestions in the feed is no post: each entry is judged by itself', () => {
  const entry = (name: string, button: string): string => `<div><a href="/groups/${name}"><img alt=""></a><div><div><a role="link" href="/groups/${name}">${name}</a></div><span dir="auto">12 rb anggota</span>${button}</div></div>`;
  const tray = `<div aria-posinset="2"><h3>Grup yang disarankan</h3><div aria-label="Suggested groups"><div>${entry('Masak Rumahan', '<div role="button" id="cook" aria-label="Gabung ke grup">Gabung</div>')}${entry('Relawan Nomor 9', '<div role="button" id="join" aria-label="Gabung ke grup">Gabung</div>')}${entry('Pendukung Nomor 9', '<div role="button" id="follow" aria-label="Ikuti">Ikuti</div>')}</div></div></div>`;
  show(`<div role="main"><h1>Beranda</h1>${POST}${tray}</div>`);
  expect(press('#join')).toMatchObject({ press: { kind: 'join', subject: { content: { author: 'Relawan Nomor 9' } } } });
  expect(press('#cook')).toMatchObject({ press: { kind: 'join', subject: { content: { author: 'Masak Rumahan' } } } });
  expect(press('#follow')).toMatchObject({ press: { kind: 'follow', subject: { content: { author: 'Pendukung Nomor 9' } } } });
});

test('the menu of a page follows it as well', () => {
  const entry = (label: string): string => `<div role="menu"><div role="menuitem" id="go"><span>${label}</span></div></div>`;
  const head = '<div role="main"><h1>Relawan Nomor 9</h1><div role="button" aria-label="More actions"></div></div>';
  for (const label of ['Ikuti', 'Follow']) {
    show(head + entry(label));
    expect(press('#go')).toMatchObject({ press: { kind: 'follow', subject: { content: { author: 'Relawan Nomor 9' } } } });
  }
  for (const label of ['Berhenti mengikuti', 'Unfollow', 'Ikuti pengaturan']) {
    show(head + entry(label));
    expect(press('#go')?.type).not.toBe('press');
  }
});

test('the key for a new post begins one of its own: what was shared before has nothing to do with it', () => {
  show(page('<div role="dialog"><div role="textbox" contenteditable="true" data-lexical-editor="true">Selamat pagi</div><div role="button" id="go" aria-label="Posting">Posting</div></div>'));
  press('#share');
  expect(press('#go')).toMatchObject({ press: { subject: { content: { text: 'Menangkan nomor 9' } } } });
  expect(made.shortcut('p', document.body)).toMatchObject({ type: 'opener', action: { name: 'postOpen', subject: [] } });
});

test('what is done to a story is not about a post of the page before', () => {
  const FACES = '<div role="dialog" aria-label="Tanggapan"><div role="toolbar"><div role="button" id="love" aria-label="Super"></div></div></div>';
  const REPLY = '<form><div><div role="textbox" contenteditable="true" data-lexical-editor="true" aria-label="Balas Sari…" id="box">selamat ulang tahun</div></div></form>';
  show(page(FACES));
  press('#like');
  expect(press('#love')).toMatchObject({ press: { kind: 'react', subject: { content: { text: 'Menangkan nomor 9' } } } });
  show(`<div role="main">${FACES}${REPLY}</div>`);
  address = '/stories/412/';
  expect(press('#love')).not.toHaveProperty('press.subject');
  const box = document.querySelector('#box');
  const reply = box && made.editorKey(box, new KeyboardEvent('keydown', { key: 'Enter' }));
  expect(reply).toMatchObject({ draft: { text: 'selamat ulang tahun' } });
  expect(reply).not.toHaveProperty('subject');
});
