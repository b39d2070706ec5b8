// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Memory } from '../../guard/memory.ts';
import { Recogniser } from '../../guard/recognise.ts';
import { tiktok } from './site.ts';

const ITEM = `<article data-e2e="recommend-list-item-container"><div data-e2e="feed-video"><video></video></div>
  <a href="/@budi"><span data-e2e="video-author-uniqueid">budi</span></a><div data-e2e="video-desc">Menangkan nomor 9</div>
  <button id="like" aria-pressed="false"><span data-e2e="like-icon"></span></button><button id="save"><span data-e2e="favorite-icon"></span></button></article>`;
const COMMENT = `<div><a href="/@sari"><span data-e2e="comment-username-1">sari</span></a><p data-e2e="comment-level-1">Setuju</p><div role="button" id="clike" aria-label="Like video 3 likes"></div></div>`;

const recogniser = (html: string): Recogniser => {
  document.body.innerHTML = html;
  return new Recogniser(tiktok, document, new Memory());
};
const press = (html: string, css: string, double = false) => {
  const made = recogniser(html);
  const path: Element[] = [];
  for (let element = document.querySelector(css); element; element = element.parentElement) path.push(element);
  return made.press(path, double);
};

describe('TikTok', () => {
  test('a like is about the video around it; a pressed one undoes', () => {
    expect(press(ITEM, '#like span')).toMatchObject({ press: { kind: 'like', subject: { content: { text: 'Menangkan nomor 9', author: 'budi' } } } });
    expect(press(ITEM.replace('aria-pressed="false"', 'aria-pressed="true"'), '#like span')).toEqual({ type: 'undo' });
  });

  test('a double click on the video likes, one click and one on a liked video do nothing', () => {
    expect(press(ITEM, 'video', true)).toMatchObject({ press: { via: { action: { name: 'likeMedia' } } } });
    expect(press(ITEM, 'video')).toBeUndefined();
    expect(press(ITEM.replace('aria-pressed="false"', 'aria-pressed="true"'), 'video', true)).toBeUndefined();
  });

  test('the card that the pointer brings out on a name follows that account, whatever page lies beneath', () => {
    const card = (word: string): string => `<div id="page"><h1 data-e2e="user-title">sari</h1><h2 data-e2e="user-bio">Resep soto</h2><div class="DivProfileContainer"><div><a data-e2e="user-card-avatar" href="/@budi?lang=id"><img alt=""></a><button data-e2e="user-card-follow">${word}</button></div><a href="/@budi?lang=id"><span data-e2e="user-card-username">budi</span></a><a data-e2e="user-card-nickname" href="/@budi?lang=id">Budi</a><p data-e2e="user-card-user-bio">Relawan nomor 9</p></div></div>`;
    expect(press(card('Ikuti'), '[data-e2e="user-card-follow"]')).toMatchObject({ press: { kind: 'follow', subject: { key: 'tiktok/account/budi', content: { author: 'Budi', handle: 'budi', text: 'Relawan nomor 9' } } } });
    expect(press(card('Mengikuti'), '[data-e2e="user-card-follow"]')?.type).not.toBe('press');
  });

  test('a broadcast follows by the button inside of its hook', () => {
    const live = (word: string): string => `<div><a href="/@budi"><h1>Kampanye nomor 9</h1></a><div data-e2e="live-room-follow"><button><span>${word}</span></button></div></div>`;
    expect(press(live('Follow'), 'button span')).toMatchObject({ press: { kind: 'follow', control: { tagName: 'BUTTON' }, subject: { content: { handle: 'budi' } } } });
    expect(press(live('Following'), 'button span')?.type).not.toBe('press');
  });

  afterEach(() => vi.restoreAllMocks());

  test('the key l likes what is being watched', () => {
    const made = recogniser(ITEM);
    const item = document.querySelector('article');
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      return this === item ? new DOMRect(0, 0, 400, 2000) : new DOMRect();
    });
    expect(made.shortcut('l', document.body)).toMatchObject({ type: 'press', press: { kind: 'like' } });
    expect(made.shortcut('m', document.body)).toBeUndefined();
  });

  test('an answer is about the comment while it is beside the box, until it is sent', () => {
    const box = '<div><div data-e2e="comment-input"><div data-e2e="comment-text"><div contenteditable="true">setuju</div></div></div><button data-e2e="comment-post" id="send">Posting</button></div>';
    const panel = `<aside>${COMMENT.replace('Setuju', 'Hidup nomor 9').replace('<div role="button" id="clike"', '<span data-e2e="comment-reply-1" role="button" id="reply">Balas</span><div role="button" id="clike"')}${box}</aside>`;
    const memory = new Memory();
    document.body.innerHTML = ITEM.replace('Menangkan nomor 9', 'Resep soto').replace('id="save"', 'id="comment"').replace('favorite-icon', 'comment-icon') + panel;
    const made = new Recogniser(tiktok, document, memory);
    const pressed = (css: string) => {
      const path: Element[] = [];
      for (let element = document.querySelector(css); element; element = element.parentElement) path.push(element);
      const found = made.press(path);
      if (found?.type === 'opener' && found.subject) memory.touch(found.action.name, found.subject);
      return found;
    };
    pressed('#comment');
    pressed('#reply');
    const sent = pressed('#send');
    expect(sent).toMatchObject({ press: { kind: 'comment', subject: { subject: { name: 'comment' }, content: { text: 'Hidup nomor 9' } } } });
    if (sent?.type === 'press') made.sent(sent.press);
    expect(pressed('#send')).toMatchObject({ press: { subject: { subject: { name: 'video' }, content: { text: 'Resep soto' } } } });
    pressed('#reply');
    document.querySelector('[data-e2e="comment-level-1"]')?.replaceChildren('Enak');
    expect(pressed('#send')).toMatchObject({ press: { subject: { subject: { name: 'video' } } } });
  });

  test('a comment is on the video that is being watched: the panel stays open and follows', () => {
    const box = '<aside><div><div data-e2e="comment-input"><div data-e2e="comment-text"><div contenteditable="true">mantap</div></div></div><button data-e2e="comment-post" id="send">Posting</button></div></aside>';
    const other = ITEM.replace('Menangkan nomor 9', 'Resep soto').replace('favorite-icon', 'comment-icon').replace('id="save"', 'id="comment"');
    const memory = new Memory();
    document.body.innerHTML = other + ITEM + box;
    const made = new Recogniser(tiktok, document, memory);
    const pressed = (css: string) => {
      const path: Element[] = [];
      for (let element = document.querySelector(css); element; element = element.parentElement) path.push(element);
      return made.press(path);
    };
    const opened = pressed('#comment');
    if (opened?.type === 'opener' && opened.subject) memory.touch(opened.action.name, opened.subject);
    expect(pressed('#send')).toMatchObject({ press: { subject: { content: { text: 'Resep soto' } } } });
    const watched = [...document.querySelectorAll('article')].at(-1);
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      return this === watched ? new DOMRect(0, 0, 400, 2000) : new DOMRect();
    });
    expect(pressed('#send')).toMatchObject({ press: { subject: { content: { text: 'Menangkan nomor 9' } } } });
  });

  test("a comment's like is known by its part of the page, whatever the language", () => {
    const arabic = COMMENT.replace('aria-label="Like video 3 likes"', 'class="css-1x-7937d88b--DivLikeContainer e1" aria-pressed="false" aria-label="إعجاب"');
    expect(press(arabic, '#clike')).toMatchObject({ press: { via: { action: { name: 'commentLike' } }, subject: { content: { text: 'Setuju' } } } });
    expect(press(arabic.replace('aria-pressed="false"', 'aria-pressed="true"'), '#clike')).toEqual({ type: 'undo' });
    expect(press(arabic.replace('DivLikeContainer', 'DivDislikeContainer'), '#clike')).toBeUndefined();
  });

  test("a comment's like with the video's words is about the comment; a favourite is nothing", () => {
    expect(press(COMMENT, '#clike')).toMatchObject({ press: { via: { action: { name: 'commentLike' } }, subject: { content: { text: 'Setuju' } } } });
    expect(press(ITEM, '#save')).toBeUndefined();
  });
});
