// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Memory } from '../../guard/memory.ts';
import { Recogniser } from '../../guard/recognise.ts';
import { youtube } from './site.ts';

const WATCH = `<ytd-watch-flexy video-id="abc123"><ytd-watch-metadata><h1>Menangkan nomor 9</h1>
  <ytd-video-owner-renderer><ytd-channel-name><a href="/@budi">Budi</a></ytd-channel-name></ytd-video-owner-renderer>
  <ytd-subscribe-button-renderer><button id="subscribe">Subscribe</button></ytd-subscribe-button-renderer>
  <like-button-view-model><button id="like" aria-pressed="false"></button></like-button-view-model>
  <dislike-button-view-model><button id="dislike" aria-pressed="false"></button></dislike-button-view-model></ytd-watch-metadata>
  <ytd-comments><ytd-comment-view-model><span id="author-text">@sari</span><span id="content-text">Setuju</span>
  <div id="like-button"><button id="clike" aria-pressed="false"></button></div></ytd-comment-view-model></ytd-comments></ytd-watch-flexy>`;

const press = (html: string, css: string) => {
  document.body.innerHTML = html;
  const made = new Recogniser(youtube, document, new Memory());
  const path: Element[] = [];
  for (let element = document.querySelector(css); element; element = element.parentElement) path.push(element);
  return made.press(path);
};

describe('YouTube', () => {
  afterEach(() => vi.restoreAllMocks());

  test('a like is about the video that the page shows now', () => {
    expect(press(WATCH, '#like')).toMatchObject({ press: { kind: 'like', subject: { key: 'youtube/video/abc123', content: { text: 'Menangkan nomor 9', author: 'Budi' } } } });
  });

  test('pressed says that it undoes; dislike is nothing', () => {
    expect(press(WATCH.replace('id="like" aria-pressed="false"', 'id="like" aria-pressed="true"'), '#like')).toEqual({ type: 'undo' });
    expect(press(WATCH, '#dislike')).toBeUndefined();
  });

  test("a comment's like is about the comment", () => {
    expect(press(WATCH, '#clike')).toMatchObject({ press: { via: { action: { name: 'commentLike' } }, subject: { content: { text: 'Setuju' } } } });
  });

  test('a subscription is undone where the button says so', () => {
    expect(press(WATCH, '#subscribe')).toMatchObject({ press: { kind: 'follow', subject: { key: 'youtube/video/abc123' } } });
    expect(press(WATCH.replace('<ytd-subscribe-button-renderer>', '<ytd-subscribe-button-renderer subscribed>'), '#subscribe')).toEqual({ type: 'undo' });
  });

  const PHONE = `<ytm-watch><h2 class="slim-video-information-title">Menangkan nomor 9</h2><ytm-slim-owner-renderer><a href="/@budi"><span class="slim-owner-channel-name">Budi</span></a></ytm-slim-owner-renderer>
    <div class="slim-video-action-bar-actions"><div class="segmented-buttons"><div><button id="like" aria-pressed="false"></button></div><div><button id="dislike" aria-pressed="false"></button></div></div></div></ytm-watch>`;
  const MUSIC = `<ytmusic-player-bar><span class="title">Menangkan nomor 9</span><span class="byline">Budi</span><ytmusic-like-button-renderer like-status="INDIFFERENT">
    <yt-button-shape id="button-shape-dislike"><button id="dislike" aria-pressed="false"></button></yt-button-shape><yt-button-shape id="button-shape-like"><button id="like" aria-pressed="false"></button></yt-button-shape></ytmusic-like-button-renderer></ytmusic-player-bar>`;

  test.each([['phone site', PHONE], ['music site', MUSIC]])('the like of the %s is about what plays; dislike is nothing', (_name, html) => {
    expect(press(html, '#like')).toMatchObject({ press: { kind: 'like', subject: { content: { text: 'Menangkan nomor 9', author: 'Budi' } } } });
    expect(press(html, '#dislike')).toBeUndefined();
  });

  test('what is liked on them is taken back', () => {
    expect(press(PHONE.replace('aria-pressed="false"', 'aria-pressed="true"'), '#like')).toEqual({ type: 'undo' });
    expect(press(MUSIC.replace('INDIFFERENT', 'LIKE'), '#like')).toEqual({ type: 'undo' });
  });

  test('the + key likes what plays on the music site, or takes it back, and is another key elsewhere', () => {
    const shortcut = (html: string) => {
      document.body.innerHTML = html;
      return new Recogniser(youtube, document, new Memory()).shortcut('+', document.body);
    };
    expect(shortcut(MUSIC)).toMatchObject({ press: { kind: 'like', control: { id: 'like' }, subject: { content: { text: 'Menangkan nomor 9' } } } });
    expect(shortcut(MUSIC.replace('INDIFFERENT', 'LIKE'))).toEqual({ type: 'undo' });
    expect(shortcut(WATCH)).toBeUndefined();
  });

  test('a subscription may be made over the picture of the video, where another button takes it back', () => {
    const over = WATCH.replace('<ytd-watch-metadata>', '<div id="movie_player"><div class="iv-branding"><div class="ytp-sb"><div class="ytp-sb-subscribe" role="button"><div class="ytp-sb-text">Subscribe</div></div><div class="ytp-sb-unsubscribe" role="button"><div class="ytp-sb-text">Disubscribe</div></div></div></div></div><ytd-watch-metadata>');
    expect(press(over, '.ytp-sb-subscribe .ytp-sb-text')).toMatchObject({ press: { kind: 'follow', subject: { key: 'youtube/video/abc123' } } });
    expect(press(over, '.ytp-sb-unsubscribe .ytp-sb-text')).toBeUndefined();
  });

  test('a comment on a community post is about the one that is shown; pages left before stay in the document, hidden', () => {
    const post = (id: string, text: string): string => `<ytd-backstage-post-renderer id="${id}"><a id="author-text" href="/@${id}">${id}</a><div id="content-text">${text}</div></ytd-backstage-post-renderer>`;
    document.body.innerHTML = `<ytd-shorts hidden><ytd-reel-video-renderer is-active><h2>Resep soto</h2></ytd-reel-video-renderer></ytd-shorts><ytd-browse hidden>${post('sari', 'Cerah sekali')}</ytd-browse>
      <ytd-browse>${post('budi', 'Menangkan nomor 9')}<ytd-comments><ytd-commentbox><div id="contenteditable-root" contenteditable="true">Setuju</div><div id="submit-button"><button id="send">Komentar</button></div></ytd-commentbox></ytd-comments></ytd-browse>`;
    vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
      return Object.assign(this.closest('[hidden]') ? [] : [new DOMRect(0, 0, 400, 200)], { item: () => null });
    });
    const path: Element[] = [];
    for (let element = document.querySelector('#send'); element; element = element.parentElement) path.push(element);
    expect(new Recogniser(youtube, document, new Memory()).press(path)).toMatchObject({ press: { kind: 'comment', subject: { subject: { name: 'community' }, content: { text: 'Menangkan nomor 9', author: 'budi' } } } });
  });

  test("a community post's poll is read with its choices, and a poll of one's own with what is asked", () => {
    const post = '<ytd-backstage-post-renderer><a id="author-text" href="/@budi">Budi</a><div id="content-text">Pilih siapa?</div><ytd-backstage-poll-renderer><yt-formatted-string class="choice-text">Nomor 9</yt-formatted-string><yt-formatted-string class="choice-text">Nomor 8</yt-formatted-string></ytd-backstage-poll-renderer><div id="like-button"><button id="like" aria-pressed="false"></button></div></ytd-backstage-post-renderer>';
    expect(press(post, '#like')).toMatchObject({ press: { subject: { content: { text: 'Pilih siapa?\nNomor 9\nNomor 8' } } } });
    const own = '<ytd-backstage-post-dialog-renderer><div contenteditable="true">Pilih siapa?</div><textarea>Nomor 9</textarea><div id="submit-button"><button id="send">Posting</button></div></ytd-backstage-post-dialog-renderer>';
    expect(press(own, '#send')).toMatchObject({ press: { kind: 'post', draft: { text: 'Pilih siapa?\nNomor 9' } } });
  });
});
