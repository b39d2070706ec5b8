// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { Memory } from '../../guard/memory.ts';
import { Recogniser } from '../../guard/recognise.ts';
import { facebook } from './site.ts';

const ROW = (mark: string): string => `<div class="row">
  <div role="button" id="${mark}like" aria-label="Suka"></div><div role="button" id="${mark}comment" aria-label="Komentar"></div><div role="button" id="${mark}share" aria-label="Bagikan"></div></div>`;
const STORY = (name: string, text: string): string => `<h2><a role="link" href="/${name}">${name}</a></h2><div role="button" aria-label="Ikuti" id="${name}follow">Ikuti</div><div dir="auto">${text}</div>`;
const COMMENT = '<div role="article" aria-label="Komentar oleh Sari"><a role="link" href="?comment_id=7">Sari</a><div dir="auto">Setuju</div><div role="button" id="clike">Suka</div></div>';

const PHOTO = `<div><div role="complementary"><div role="button" id="page" aria-label="Suka">Suka</div></div></div>
  <div role="dialog"><div><div><div data-pagelet="MediaViewerPhoto"><img src="https://scontent.fbcdn.net/v/aa_1.jpg?oh=2" alt="Mungkin gambar teks 'pilih nomor 9'"></div><div role="button" id="next" aria-label="Foto berikutnya"></div></div>
  <div role="complementary">${STORY('Warga', '')}${ROW('')}${COMMENT}</div></div></div>`;
const WATCH = `<div id="watch_feed"><div><div><div data-pagelet="WatchPermalinkVideo" data-video-id="5"></div></div><div>${STORY('Warga', 'Menangkan nomor 9')}${ROW('')}</div></div>
  <div><div><div data-video-id="6"></div>${STORY('Lain', 'Resep soto')}${ROW('b')}</div></div></div>`;
const REELS = `<div data-pagelet="Reels"><div><div class="reel"><div data-video-id="5"><h2><a role="link" href="/w">Warga</a></h2><div dir="auto">Menangkan nomor 9</div></div><div>${ROW('')}</div></div>
  <div class="reel"><div data-video-id="6"><h2><a role="link" href="/l">Lain</a></h2><div dir="auto">Resep soto</div></div><div>${ROW('b')}</div></div></div></div>`;
const RAIL = `<div data-pagelet="TahoeRightRail"><a href="/w/videos/77/">2 jam</a>${STORY('Warga', 'Menangkan nomor 9')}${ROW('')}${COMMENT}</div>`;

const press = (html: string, css: string) => {
  document.body.innerHTML = html;
  const made = new Recogniser(facebook, document, new Memory());
  const path: Element[] = [];
  for (let element = document.querySelector(css); element; element = element.parentElement) path.push(element);
  return made.press(path);
};

describe("Facebook's viewers, without the rendering-role markers", () => {
  test('a photo is known by its file and read by its description', () => {
    expect(press(PHOTO, '#like')).toMatchObject({ press: { kind: 'like', anchored: true, subject: { key: 'facebook/looked/aa_1.jpg', content: { author: 'Warga', imageTexts: ["Mungkin gambar teks 'pilih nomor 9'"] } } } });
  });

  test('what stands beside the feed behind it, and the way to the next photo, is nothing', () => {
    expect(press(PHOTO, '#page')).toBeUndefined();
    expect(press(PHOTO, '#next')).toBeUndefined();
  });

  test.each([['a watched video', WATCH, '5'], ['a reel', REELS, '5'], ['a video with a rail', RAIL, '77']])('the row of %s is about that video', (_name, html, key) => {
    const subject = { key: `facebook/looked/${key}`, content: { author: 'Warga', text: 'Menangkan nomor 9' } };
    expect(press(html, '#like')).toMatchObject({ press: { kind: 'like', subject } });
    expect(press(html, '#comment')).toMatchObject({ type: 'opener', subject });
    expect(press(html, '#share')).toMatchObject({ type: 'opener', subject });
  });

  test.each([['below a watched video', WATCH], ['the next reel', REELS]])('%s is another', (_name, html) => {
    expect(press(html, '#blike')).toMatchObject({ press: { subject: { key: 'facebook/looked/6', content: { author: 'Lain', text: 'Resep soto' } } } });
  });

  test('a reaction that is there is taken back, and following is about what is watched', () => {
    expect(press(RAIL.replace('id="like" aria-label="Suka"', 'id="like" aria-label="Hapus Super"'), '#like')).toEqual({ type: 'undo' });
    expect(press(RAIL, '#Wargafollow')).toMatchObject({ press: { kind: 'follow', subject: { key: 'facebook/looked/77' } } });
  });

  test("a comment's like is about the comment", () => {
    for (const html of [PHOTO, RAIL]) expect(press(html, '#clike')).toMatchObject({ press: { via: { action: { name: 'commentLike' } }, subject: { content: { text: 'Setuju' } } } });
  });

  test('a reel without any name of a part is one by its player, and follows whom its button names', () => {
    const reel = (like: string, follow: string): string => `<div><div role="banner"></div><div id="page"><div><div><video></video><div role="slider" aria-label="Change Position"></div></div><div><a href="/w" aria-label="View owner's profile"><svg></svg></a><div role="button" id="follow" aria-label="${follow}">·</div><div dir="auto">Menangkan nomor 9</div></div></div>
      <div>${ROW('').replace('aria-label="Suka"', `aria-label="${like}"`)}<div role="button" aria-label="Menu" aria-haspopup="menu"></div></div></div></div>`;
    const subject = { content: { author: 'Relawan Budi', text: 'Menangkan nomor 9' } };
    for (const follow of ['Follow Relawan Budi', 'Ikuti Relawan Budi']) {
      expect(press(reel('Suka', follow), '#like')).toMatchObject({ press: { kind: 'like', anchored: true, subject } });
      expect(press(reel('Suka', follow), '#comment')).toMatchObject({ type: 'opener', subject });
      expect(press(reel('Suka', follow), '#follow')).toMatchObject({ press: { kind: 'follow', subject } });
    }
    for (const follow of ['Following Relawan Budi', 'Mengikuti Relawan Budi', 'Follow settings']) expect(press(reel('Hapus Suka', follow), '#follow')?.type).not.toBe('press');
    expect(press(reel('Hapus Suka', 'Follow Relawan Budi'), '#like')).toEqual({ type: 'undo' });
  });
});
