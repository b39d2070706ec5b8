// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { Memory } from '../../guard/memory.ts';
import { Recogniser } from '../../guard/recognise.ts';
import { x } from './site.ts';

const POST = `<article data-testid="tweet" tabindex="0">
  <div data-testid="User-Name"><a href="/budi">Budi</a><a href="/budi/status/42"><time datetime="2026-01-01">1j</time></a></div>
  <div data-testid="tweetText">Ayo <img alt="✌️"> pilih</div>
  <div role="group">
    <button data-testid="reply" aria-label="Balas"></button><button data-testid="retweet"></button>
    <button data-testid="like" aria-label="5 Suka. Suka"></button><button data-testid="bookmark"></button>
  </div></article>`;

const recogniser = (html: string): Recogniser => {
  document.body.innerHTML = html;
  return new Recogniser(x, document, new Memory());
};
const press = (html: string, css: string) => {
  const made = recogniser(html);
  const target = document.querySelector(css);
  const path: Element[] = [];
  for (let element = target; element; element = element.parentElement) path.push(element);
  return made.press(path);
};

describe('X', () => {
  test('a like knows its post by the link around the time, and reads emoji drawn as images', () => {
    const found = press(POST, '[data-testid="like"]');
    expect(found).toMatchObject({ type: 'press', press: { kind: 'like', anchored: true, subject: { key: 'x/post/42', content: { text: 'Ayo ✌️ pilih', author: 'Budi', handle: 'budi' } } } });
  });

  test('an unlike is an undo, a bookmark is nothing', () => {
    expect(press(POST.replace('"like"', '"unlike"'), '[data-testid="unlike"]')).toEqual({ type: 'undo' });
    expect(press(POST, '[data-testid="bookmark"]')).toBeUndefined();
  });

  test('the repost button only opens a menu', () => {
    expect(press(POST, '[data-testid="retweet"]')).toMatchObject({ type: 'opener', subject: { key: 'x/post/42' } });
  });

  test('the letter key on a liked post undoes, on another it likes', () => {
    const made = recogniser(POST);
    const article = document.querySelector('article');
    if (!article) throw new Error('no article');
    expect(made.shortcut('l', article)).toMatchObject({ type: 'press', press: { kind: 'like' } });
    document.querySelector('[data-testid="like"]')?.setAttribute('data-testid', 'unlike');
    expect(made.shortcut('l', article)).toEqual({ type: 'undo' });
    expect(made.shortcut('b', article)).toBeUndefined();
  });

  test('a viewer whose post is nowhere else speaks for itself', () => {
    const viewer = `<div role="dialog"><div data-testid="swipe-to-dismiss"><img alt="Poster: menangkan nomor 9"></div><div role="group"><button data-testid="like"></button></div></div>`;
    expect(press(viewer, '[data-testid="like"]')).toMatchObject({ press: { kind: 'like', anchored: true, subject: { content: { imageTexts: ['Poster: menangkan nomor 9'] } } } });
  });

  test('a post sent on by message is what is judged, whatever is written with it; a message of one\'s own is not about it', () => {
    const share = '<button id="share" aria-haspopup="menu" aria-label="Bagikan postingan"></button>';
    const box = '<div><div contenteditable="true" role="textbox" data-testid="dmComposerTextInput">lihat</div><button data-testid="dmComposerSendButton"></button></div>';
    const memory = new Memory();
    document.body.innerHTML = POST.replace('</article>', `${share}</article>`) + `<div role="dialog" id="people">${box}</div><div data-testid="DMDrawer">${box}</div>`;
    const made = new Recogniser(x, document, memory);
    const pressed = (css: string) => {
      const path: Element[] = [];
      for (let element = document.querySelector(css); element; element = element.parentElement) path.push(element);
      return made.press(path);
    };
    const opened = pressed('#share');
    expect(opened).toMatchObject({ type: 'opener', action: { name: 'shareMenu' } });
    if (opened?.type === 'opener' && opened.subject) memory.touch(opened.action.name, opened.subject);
    expect(pressed('#people button')).toMatchObject({ press: { kind: 'send', draft: { text: 'lihat' }, subject: { key: 'x/post/42' } } });
    const own = pressed('[data-testid="DMDrawer"] button');
    expect(own).toMatchObject({ press: { kind: 'send', draft: { text: 'lihat' } } });
    expect(own).not.toHaveProperty('press.subject');
  });

  test("a poll's choices are read, in a draft and in a post, and giving one's vote is asked about once", () => {
    const draft = '<div role="dialog"><div data-testid="tweetTextarea_0" contenteditable="true" role="textbox">Pilih siapa?</div><button data-testid="tweetButton">Posting</button></div>';
    document.body.innerHTML = draft.replace('<button', '<input name="Choice1"><input name="Choice2"><button');
    for (const [index, choice] of document.querySelectorAll('input').entries()) choice.value = ['Nomor 9', 'Nomor 8'][index] ?? '';
    const button = document.querySelector('[data-testid="tweetButton"]');
    expect(button && new Recogniser(x, document, new Memory()).press([button])).toMatchObject({ press: { kind: 'post', draft: { text: 'Pilih siapa?\nNomor 9\nNomor 8' } } });
    const poll = POST.replace('<div role="group">', '<div data-testid="cardPoll"><div role="radiogroup"><div role="radio" id="vote">Nomor 9</div><div role="radio">Nomor 8</div></div></div><div role="group">');
    expect(press(poll, '#vote')).toMatchObject({ press: { kind: 'react', several: true, subject: { key: 'x/post/42', content: { links: [expect.stringContaining('Nomor 8')] } } } });
    expect(press(poll.replaceAll('radio"', 'listitem"'), '#vote')).toBeUndefined();
    expect(press(poll.replace('id="vote"', 'id="vote" aria-checked="true"'), '#vote')).toEqual({ type: 'undo' });
  });

  test.each([
    ['the page of an article', '<div data-testid="twitterArticleReadView"><div data-testid="twitter-article-title">Menangkan nomor 9</div><div data-testid="twitterArticleRichTextView"><div>Coblos besok</div></div></div>'],
    ['the card of an article', '<div><div data-testid="article-cover-image"><img alt="Image"></div><div><div dir="auto">Menangkan nomor 9</div><div dir="auto">Coblos besok</div></div></div>'],
  ])('%s is read, where no text of the ordinary kind is', (_name, article) => {
    const post = POST.replace('<div data-testid="tweetText">Ayo <img alt="✌️"> pilih</div>', article);
    expect(press(post, '[data-testid="like"]')).toMatchObject({ press: { kind: 'like', subject: { key: 'x/post/42', content: { text: 'Menangkan nomor 9\nCoblos besok' } } } });
    const quoting = POST.replace('<div role="group">', `<div role="link"><div data-testid="User-Name">Calon</div>${article}</div><div role="group">`);
    expect(press(quoting, '[data-testid="like"]')).toMatchObject({ press: { subject: { content: { text: 'Ayo ✌️ pilih', quoted: { text: 'Menangkan nomor 9\nCoblos besok' } } } } });
  });

  test('a follow is about the account, an unfollow an undo', () => {
    const cell = (id: string) => `<div data-testid="UserCell"><a href="/calon">Calon</a><button data-testid="${id}" aria-label="Ikuti @calon">Ikuti</button></div>`;
    expect(press(cell('77-follow'), 'button')).toMatchObject({ press: { kind: 'follow', subject: { key: 'x/account/77', content: { handle: 'calon' } } } });
    expect(press(cell('77-unfollow'), 'button')).toEqual({ type: 'undo' });
  });

  test.each(['follow', 'subscribe'])('a %s beside a post is about the post, be it on the page of somebody else', (what) => {
    const post = POST.replace('<div role="group">', `<button data-testid="77-${what}" id="go">+</button><div role="group">`);
    const subject = { key: 'x/post/42', content: { text: 'Ayo ✌️ pilih', handle: 'budi' } };
    for (const column of [post, `<div data-testid="UserName">Sari</div><a href="/sari">Sari</a>${post}`]) expect(press(`<div data-testid="primaryColumn">${column}</div>`, '#go')).toMatchObject({ press: { kind: 'follow', anchored: true, subject } });
  });

  test('the menu of a post follows its author, and unfollows without a question', () => {
    const plus = 'M10 4c-1.105 0-2 .9-2 2s.895 2 2 2 2-.9 2-2-.895-2-2-2zM6 6c0-2.21 1.791-4 4-4s4 1.79 4 4-1.791 4-4 4-4-1.79-4-4zm13 4v3h2v-3h3V8h-3V5h-2v3h-3v2h3zM3.651 19h12.698';
    const cross = 'M10 4c-1.105 0-2 .9-2 2s.895 2 2 2 2-.9 2-2-.895-2-2-2zM6 6c0-2.21 1.791-4 4-4s4 1.79 4 4-1.791 4-4 4-4-1.79-4-4zm12.586 3l-2.043-2.04 1.414-1.42L20 7.59';
    const entry = (id: string, drawn: string, words: string): string => `<div role="menuitem" id="${id}"><svg><path d="${drawn}"></path></svg><span>${words}</span></div>`;
    const memory = new Memory();
    const made = new Recogniser(x, document, memory);
    document.body.innerHTML = `${POST.replace('</article>', '<button data-testid="caret" aria-haspopup="menu" id="more"></button></article>')}<div role="menu"><div data-testid="Dropdown">${entry('plus', plus, 'フォローする')}${entry('words', '', 'Ikuti @budi')}${entry('cross', cross, 'Berhenti mengikuti @budi')}${entry('block', '', 'Blokir @budi')}</div></div>`;
    const pressed = (css: string) => {
      const element = document.querySelector(css);
      return element ? made.press([element]) : undefined;
    };
    const opened = pressed('#more');
    expect(opened).toMatchObject({ type: 'opener', action: { name: 'moreMenu' } });
    if (opened?.type === 'opener' && opened.subject) memory.touch(opened.action.name, opened.subject);
    for (const entryOf of ['#plus', '#words']) expect(pressed(entryOf)).toMatchObject({ press: { kind: 'follow', subject: { key: 'x/post/42' } } });
    for (const entryOf of ['#cross', '#block']) expect(pressed(entryOf)).toBeUndefined();
  });

  test('an answer written beside an opened photo goes to the post of the address, not to the one above it', () => {
    const box = '<div><div data-testid="tweetTextarea_0" contenteditable="true" role="textbox">setuju</div><button data-testid="tweetButtonInline" id="go"></button><div data-testid="inline_reply_offscreen"></div></div>';
    const above = POST.replaceAll('42', '41').replace('Ayo <img alt="✌️"> pilih', 'Selamat pagi');
    window.history.replaceState(null, '', '/budi/status/42/photo/1');
    expect(press(`<div role="dialog"><div role="group"><button data-testid="like"></button></div>${above}${POST.replace('tabindex="0"', 'tabindex="-1"')}${box}</div>`, '#go')).toMatchObject({ press: { kind: 'comment', draft: { text: 'setuju' }, subject: { key: 'x/post/42' } } });
    window.history.replaceState(null, '', '/');
  });
});
