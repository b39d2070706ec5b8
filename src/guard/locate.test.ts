// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { subject } from '../sites/parts.ts';
import type { Site, Where } from '../sites/site.ts';
import { Locator } from './locate.ts';
import { Memory } from './memory.ts';
import { smallSite } from './small.stand.ts';

const site: Site = {
  ...smallSite,
  subjects: [subject({ name: 'post', part: 'subject', container: ['article', 'section'], key: [{ css: ':scope', attribute: 'id' }], text: ['p'] })],
};
let memory = new Memory();
let locator = new Locator(site, document, memory);

const one = (css: string): Element => {
  const found = document.querySelector(css);
  if (!found) throw new Error(`no ${css}`);
  return found;
};
const keyAt = (css: string, ...ranking: Where[]): string | undefined => locator.locate(one(css), ranking)?.key;

beforeEach(() => {
  memory = new Memory();
  locator = new Locator(site, document, memory);
});
afterEach(() => {
  vi.restoreAllMocks();
  history.replaceState(null, '', '/');
});

test('a subject is looked for by the first selector of a ranking that knows it', () => {
  document.body.innerHTML = '<section id="1"><article id="1"></article></section><section id="2"></section>';
  const post = locator.subject('post');
  if (!post) throw new Error('no subject');
  expect(locator.find(post, 'test/post/1').map(({ container }) => container.localName)).toEqual(['article']);
  expect(locator.find(post, 'test/post/2').map(({ container }) => container.localName)).toEqual(['section']);
  expect(locator.find(post, 'test/post/3')).toEqual([]);
});

describe('the subject of the page', () => {
  const page: Where = { from: 'page', subject: 'post', css: 'article' };

  test('is none that the site keeps out of sight', () => {
    document.body.innerHTML = '<article id="left" hidden></article><article id="now"></article><button></button>';
    vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
      return Object.assign(this.hasAttribute('hidden') ? [] : [new DOMRect()], { item: () => null });
    });
    expect(keyAt('button', page)).toBe('test/post/now');
    one('#now').setAttribute('hidden', '');
    expect(keyAt('button', page)).toBeUndefined();
  });
});

describe('the subject in view', () => {
  test('is the innermost in the middle of the window', () => {
    document.body.innerHTML = '<article id="list"><article id="above"></article><article id="here"></article></article><article id="below"></article><button></button>';
    const middle = window.innerHeight / 2;
    const tops: Record<string, readonly [number, number]> = { list: [-1000, 1000], above: [-500, -1], here: [-1, 1], below: [1, 500] };
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      const [top = 0, bottom = 0] = tops[this.id] ?? [];
      return new DOMRect(0, middle + top, 10, bottom - top);
    });
    expect(keyAt('button', { from: 'view', subject: 'post' })).toBe('test/post/here');
  });
});

describe('the subject whose menu was opened', () => {
  const opener: Where = { from: 'opener', subject: 'post', after: ['menu'] };

  test('is what was touched by that action', () => {
    document.body.innerHTML = '<article id="1"></article><article id="2"></article><button></button>';
    expect(keyAt('button', opener)).toBeUndefined();
    const [first, second] = ['1', '2'].map((id) => locator.locate(one(`[id="${id}"]`), [{ from: 'around', subject: 'post' }]));
    if (!first || !second) throw new Error('no subjects');
    memory.touch('menu', first);
    memory.touch('like', second);
    expect(keyAt('button', opener)).toBe('test/post/1');
  });

  test('counts in the box that it stands in alone, where the definition says so', () => {
    document.body.innerHTML = '<div><article id="1"></article><button id="inside"></button></div><div><button id="outside"></button></div><button id="apart"></button>';
    const touched = locator.locate(one('article'), [{ from: 'around', subject: 'post' }]);
    if (!touched) throw new Error('no subject');
    memory.touch('menu', touched);
    const beside: Where = { ...opener, beside: ['div'] };
    expect(['#inside', '#outside', '#apart'].map((css) => keyAt(css, beside))).toEqual(['test/post/1', undefined, undefined]);
  });
});

describe('the subject in the address', () => {
  const address: Where = { from: 'address', subject: 'post', pattern: '^/photo/(\\w+)' };

  test('is the one on the page, else the one that was seen', () => {
    document.body.innerHTML = '<article id="1"><p>now</p></article><button></button>';
    const before = locator.locate(one('article'), [{ from: 'around', subject: 'post' }]);
    if (!before) throw new Error('no subject');
    memory.see({ ...before, content: { ...before.content, text: 'before' } });
    history.replaceState(null, '', '/photo/1');
    expect(locator.locate(one('button'), [address])?.content.text).toBe('now');
    one('article').remove();
    expect(locator.locate(one('button'), [address])?.content.text).toBe('before');
    history.replaceState(null, '', '/photo/2');
    expect(locator.locate(one('button'), [address])).toBeUndefined();
  });
});
