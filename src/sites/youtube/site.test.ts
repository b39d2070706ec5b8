// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
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
});
