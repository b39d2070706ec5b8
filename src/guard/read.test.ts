// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { content as contentSchema, MAX_POST, MOST_POSTS } from '../protocol.ts';
import { subject } from '../sites/parts.ts';
import type { Site } from '../sites/site.ts';
import { x } from '../sites/x/site.ts';
import { contentKey, draftContent, isEmpty, isStill, isVaried, readSubject, textOf } from './read.ts';
import { messageContent } from './verdicts.ts';

const account = subject({
  name: 'account',
  part: 'account',
  container: ['header', 'li'],
  author: [{ css: 'h1' }, { css: 'b' }],
  text: [':scope p'],
  genericImage: ['^may be an image'],
  posts: { when: 'header', within: 'main', container: 'article', text: ['.text', 'img[alt]'] },
});
const site: Site = { ...x, id: 'test', subjects: [account] };
const page = (posts: readonly string[]): void => {
  document.body.innerHTML = `<ul><li><b>Lain</b><p>Baris</p></li></ul><main><header><h1>Kabar</h1><p>Info warga</p></header>${posts.map((post) => `<article>${post}</article>`).join('')}</main>`;
};
const text = (words: string): string => `<div class="text">${words}</div>`;
const read = (css: string, as = account) => {
  const container = document.querySelector(css);
  if (!container) throw new Error(`no ${css}`);
  return readSubject(site, as, container);
};

describe('posts of an account', () => {
  beforeEach(() => page([text('satu'), text('dua'), text('')]));

  test('are read one by one, beside the container, empty ones left out', () => {
    expect(read('header').content).toMatchObject({ author: 'Kabar', text: 'Info warga', posts: ['satu', 'dua'] });
  });

  test('are nobody’s in a row of a list, and absent where there are none', () => {
    expect(read('li').content).not.toHaveProperty('posts');
    page([]);
    expect(read('header').content).not.toHaveProperty('posts');
    expect(contentSchema.entries.posts).toBeDefined();
  });

  test('are read where they end first, where the newest stands last', () => {
    const chat = { ...account, posts: { when: 'header', within: 'main', container: 'article', text: ['.text'], newestLast: true as const } };
    expect(read('header', chat).content.posts).toEqual(['dua', 'satu']);
  });

  test('are bounded in number and length, counted once each, and fit the message', () => {
    page(['lagi', 'lagi', 'a'.repeat(5000), ...Array.from({ length: 40 }, (_, index) => `unggahan ${index}`)].map(text));
    const { content } = read('header');
    expect(content.posts).toHaveLength(MOST_POSTS);
    expect(content.posts?.[0]).toBe('lagi');
    expect(content.posts?.[1]).toHaveLength(MAX_POST);
    expect(v.parse(contentSchema, messageContent(content))).toEqual(content);
  });

  test('more or longer than that are refused at the other end', () => {
    const { content } = read('header');
    expect(v.is(contentSchema, { ...content, posts: Array.from({ length: MOST_POSTS + 1 }, () => 'a') })).toBe(false);
    expect(v.is(contentSchema, { ...content, posts: ['a'.repeat(MAX_POST + 1)] })).toBe(false);
  });

  test('a picture speaks by its description, unless that says nothing', () => {
    page(['<img alt="Spanduk coblos nomor 9">', '<img alt="May be an image of food">']);
    expect(read('header').content.posts).toEqual(['Spanduk coblos nomor 9']);
  });

  test('change what is judged, not whose account it is', () => {
    const before = read('header');
    page([text('tiga')]);
    const after = read('header');
    expect(after.key).toBe(before.key);
    expect(contentKey(after.content)).not.toBe(contentKey(before.content));
  });

  test('are something to judge, where nothing else could be read', () => {
    document.body.innerHTML = `<main><header></header><article>${text('satu')}</article></main>`;
    expect(isEmpty(read('header').content)).toBe(false);
  });
});

test('a field is varied where it has as many different values, however often each', () => {
  document.body.innerHTML = ['[10:00] Budi: ', '[10:01] Sari: ', '[10:02] Budi: ', 'Saya'].map((by) => `<p data-by="${by}"></p>`).join('');
  const writers = { css: 'p', attribute: 'data-by', pattern: '\\] (.+): $' };
  expect([1, 2, 3].map((atLeast) => isVaried([document], { ...writers, atLeast }))).toEqual([true, true, false]);
});

describe('a subject without a key of its own', () => {
  const post = subject({ name: 'post', part: 'subject', container: ['main'], author: [{ css: 'h1' }], text: ['p'] });
  const show = (author: string, ...texts: string[]): void => {
    document.body.innerHTML = `<main><header><h1>${author}</h1>${texts.map((each) => `<p>${each}</p>`).join('')}</header></main>`;
  };
  const LONG = 'Rapat warga dimulai pukul tujuh malam di balai';

  test('keeps its key as an account while the page shows more of it', () => {
    show('Budi');
    const before = read('header');
    show('Budi', 'Ketua RT', 'Tinggal di Garut');
    expect(read('header').key).toBe(before.key);
    show('Sari', 'Ketua RT');
    expect(read('header').key).not.toBe(before.key);
  });

  test('is still the same post while its text grows', () => {
    show('Budi', `${LONG} … Lihat selengkapnya`);
    const before = read('main', post);
    show('Budi', `${LONG} desa, bawa payung.`);
    expect(isStill(before, read('main', post))).toBe(true);
  });

  test('is another post by another author, with another text, or with a key', () => {
    show('Budi', LONG);
    const before = read('main', post);
    show('Sari', LONG);
    expect(isStill(before, read('main', post))).toBe(false);
    show('Budi', 'Resep soto');
    expect(isStill(before, read('main', post))).toBe(false);
    const keyed = { ...post, key: [{ css: 'p' }] };
    const named = read('main', keyed);
    show('Budi', `${LONG} desa`);
    expect(isStill(named, read('main', keyed))).toBe(false);
    expect(named).not.toHaveProperty('unnamed');
  });
});

describe('what can be judged', () => {
  test.each<[string, object]>([
    ['a text', { text: 'a' }],
    ['an author', { author: 'a' }],
    ['a handle', { handle: 'a' }],
    ['what a picture shows', { imageTexts: ['a'] }],
    ['a link', { links: ['a'] }],
    ['a post', { posts: ['a'] }],
    ['a quotation', { quoted: draftContent('a') }],
  ])('is %s alone', (_what, some) => {
    expect(isEmpty({ ...draftContent(''), ...some })).toBe(false);
  });

  test('is nothing where nothing is written, be it in a quotation', () => {
    expect(isEmpty(draftContent(''))).toBe(true);
    expect(isEmpty({ ...draftContent(''), author: '', handle: '', quoted: draftContent('') })).toBe(true);
  });
});

test('a text is read as it is seen: a line for each block, one break between two, pictures by their names', () => {
  const box = document.createElement('div');
  box.innerHTML = 'Ayo<div>coblos<div>nomor</div></div>9 <img alt="👍"><br>sekarang<p></p><ul><li>satu</li><li>dua</li></ul><script>x</script>';
  expect(textOf(box)).toBe('Ayo\ncoblos\nnomor\n9 👍\nsekarang\nsatu\ndua');
});

test('an answer that stands within what its post leaves out is read itself, without the answers within it', () => {
  document.body.innerHTML = '<main><p>Unggahan</p><aside id="a"><p>Jawaban</p><aside id="b"><p>Jawaban lagi</p></aside></aside></main>';
  const post = subject({ name: 'post', part: 'subject', container: ['main'], text: ['p'], except: ['aside'] });
  expect(read('main', post).content.text).toBe('Unggahan');
  expect(read('#a', post).content.text).toBe('Jawaban');
  expect(read('#b', post).content.text).toBe('Jawaban lagi');
  document.body.innerHTML = '<aside><section><p>Sendiri</p></section></aside>';
  expect(read('section', post).content.text).toBe('Sendiri');
});
