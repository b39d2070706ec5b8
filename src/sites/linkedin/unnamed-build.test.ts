// @vitest-environment happy-dom
/** LinkedIn's newest build as saved in 2026: no addresses of posts, drawings by the id of their `svg`, states in words alone. */
import { beforeEach, describe, expect, test } from 'vitest';
import { Memory } from '../../guard/memory.ts';
import { Recogniser } from '../../guard/recognise.ts';
import { linkedin } from './site.ts';

const drawn = (name: string): string => `<svg id="${name}"></svg>`;
const row = (state: string, face: string): string => `<div>
  <button type="button" id="like" aria-label="${state}"><span>${drawn(face)}<span>Suka</span></span></button>
  <button type="button" id="faces" aria-label="Open reactions menu" aria-expanded="false"><svg id="chevron-up-small"></svg></button>
  <button type="button" id="comment"><span>${drawn('comment-small')}<span>Komentar</span></span></button>
  <button type="button" id="repost" aria-expanded="false"><span>${drawn('repost-small')}<span>Posting ulang</span></span></button>
  <a href="/feed/" id="forward"><span>${drawn('send-privately-small')}<span>Kirim</span></span></a></div>`;
const commentRow = (state: string): string => `<div id="replaceableComment_urn:li:comment:(urn:li:activity:77,88)" componentkey="replaceableComment_urn:li:comment:(urn:li:activity:77,88)">
  <a href="/in/sari/">Sari</a><span data-testid="expandable-text-box">Hidup nomor 9</span>
  <div role="button" id="clike"><svg aria-label="${state}" id="thumbs-up-outline-small"></svg></div><button id="reply" aria-label="Reply">Balas</button></div>`;
const IDLE = 'Reaction button state: no reaction';
const card = (state = IDLE, face = 'thumbs-up-outline-small', comments = ''): string => `<main><div role="list" data-testid="mainFeed"><div role="listitem"><div componentkey="WJQO0TZPTY1l489eut9TKVsORg">
  <h2><span>Feed post</span></h2><a href="/in/galih/"><strong>Galih</strong> menyukai ini</a><button aria-label="Open control menu for post by Budi Santoso"></button>
  <a href="/in/budi/"><figure><svg role="img"></svg></figure></a><p><span data-testid="expandable-text-box">Menangkan nomor 9<button data-testid="expandable-text-button"><span>… more</span></button></span></p>
  ${row(state, face)}</div>${comments}</div></div></main>`;
const BOX = '<div id="box"><div data-testid="ui-core-tiptap-text-editor-wrapper"><div class="tiptap ProseMirror" contenteditable="true" role="textbox" id="editor"><p>setuju</p></div></div><div id="x-commentButtonSection"><button id="send"><span>Komentar</span></button></div></div>';
const detail = (comments: string): string => `<main><div id="expandedMbscQ3FeedType_FEED_DETAIL"><div componentkey="MbscQ3"><a href="/in/budi/">Budi</a><span data-testid="expandable-text-box">Menangkan nomor 9</span>${row(IDLE, 'thumbs-up-outline-small')}</div>${BOX}<div>${comments}</div></div></main>`;
const SUBJECT = { content: { text: expect.stringContaining('Menangkan nomor 9') } };

let recogniser: Recogniser;
let memory: Memory;
beforeEach(() => {
  memory = new Memory(() => false);
  recogniser = new Recogniser(linkedin, document, memory);
});
const show = (html: string): void => {
  document.body.innerHTML = html;
};
const press = (css: string) => {
  const path: Element[] = [];
  for (let element = document.querySelector(css); element; element = element.parentElement) path.push(element);
  const recognised = recogniser.press(path);
  if (recognised?.type === 'opener' && recognised.subject) memory.touch(recognised.action.name, recognised.subject);
  return recognised;
};

describe('a card of the feed', () => {
  test('its author is whose post it is, not who brought it here', () => {
    show(card());
    expect(press('#like')).toMatchObject({ press: { kind: 'like', subject: { ...SUBJECT, content: { author: 'Budi Santoso' } } } });
  });

  test('repost, comment and send are known by their drawing', () => {
    show(`${card()}<div role="menu"><div role="menuitem" id="now">${drawn('repost-medium')}Repost</div></div>`);
    expect(press('#comment')).toMatchObject({ type: 'opener', action: { name: 'commentOpen' }, subject: SUBJECT });
    expect(press('#forward')).toMatchObject({ type: 'opener', action: { name: 'sendOpen' }, subject: SUBJECT });
    expect(press('#repost')).toMatchObject({ type: 'opener', action: { name: 'repostMenu' }, subject: SUBJECT });
    expect(press('#now')).toMatchObject({ press: { kind: 'share', subject: SUBJECT } });
  });

  test('a like in a language that is not known is told by the thumb; a reaction is never taken back with a question', () => {
    show(card('État du bouton Réaction : aucune réaction'));
    expect(press('#like')).toMatchObject({ press: { kind: 'like' } });
    show(card('État du bouton Réaction : J’aime', 'like-consumption-small'));
    expect(press('#like')?.type).not.toBe('press');
    // A press may take back what the words say, whatever is drawn.
    show(card('Reaction button state: Like'));
    expect(press('#like')).toEqual({ type: 'undo' });
  });

  test('a face of the menu, which hangs at the root of the page, reacts to the post it was opened on', () => {
    show(`${card()}<div><div><button id="love" aria-label="J’adore"><svg id="empathy-consumption-large"></svg></button></div></div>`);
    expect(press('#faces')).toMatchObject({ type: 'opener', action: { name: 'reactOpen' } });
    expect(press('#love')).toMatchObject({ press: { kind: 'react', subject: SUBJECT } });
  });

  test('a list without a name or addresses', () => {
    show(`<div componentkey="container-update-list_mainFeed">${['Selamat pagi', 'Menangkan nomor 9'].map((text, i) => `<div componentkey="POST_${i}"><a href="/in/budi/">Budi</a><div data-testid="expandable-text-box">${text}</div>${row(IDLE, 'thumbs-up-outline-small').replaceAll(/id="(like|repost)"/gu, `id="$1${i}"`)}</div>`).join('')}</div>`);
    expect(press('#like1')).toMatchObject({ press: { subject: { content: { text: 'Menangkan nomor 9' } } } });
    expect(press('#repost0')).toMatchObject({ subject: { content: { text: 'Selamat pagi' } } });
  });
});

describe("a post's own page", () => {
  test('the box for a comment stands outside the post, and is about it', () => {
    show(detail(''));
    expect(press('#send')).toMatchObject({ press: { kind: 'comment', draft: { text: 'setuju' }, subject: SUBJECT } });
    expect(press('#like')).toMatchObject({ press: { kind: 'like', subject: SUBJECT } });
  });

  test("a comment's like is no button, and says its state on its drawing", () => {
    show(detail(commentRow(IDLE)));
    expect(press('#clike')).toMatchObject({ press: { via: { action: { name: 'commentLike' } }, subject: { content: { text: 'Hidup nomor 9' } } } });
    expect(press('#clike svg')).toMatchObject({ press: { via: { action: { name: 'commentLike' } } } });
    show(detail(commentRow('Reaction button state: Like')));
    expect(press('#clike')).toEqual({ type: 'undo' });
  });

  test('an answer stands beside its comment and is about it; a comment is about the post all the same', () => {
    const answer = BOX.replaceAll(/id="(box|editor|send|x-commentButtonSection)"/gu, 'id="a-$1"');
    show(detail(`<div>${commentRow(IDLE)}${answer}</div>`));
    expect(press('#reply')).toMatchObject({ type: 'opener', action: { name: 'replyOpen' }, subject: { key: 'linkedin/comment/(urn:li:activity:77,88)' } });
    expect(press('#a-send')).toMatchObject({ press: { kind: 'comment', subject: { content: { text: 'Hidup nomor 9' } } } });
    expect(press('#send')).toMatchObject({ press: { kind: 'comment', subject: SUBJECT } });
  });
});
