// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { closestAcross, closestOf, fits, focusedIn, isDisabled, isTyping } from './dom.ts';

const element = (html: string, css: string): Element => {
  document.body.innerHTML = html;
  const found = document.querySelector(css);
  if (!found) throw new Error(`no ${css}`);
  return found;
};

describe('a matcher', () => {
  test('may ask that the whole label fits an expression, whatever its case', () => {
    const any = { css: 'button', labelPattern: '^(?:react with )?\\p{Extended_Pictographic}\\ufe0f?$' };
    expect(fits(element('<button aria-label="React with ☝️">1</button>', 'button'), any)).toBe(true);
    expect(fits(element('<button>👍</button>', 'button'), any)).toBe(true);
    expect(fits(element('<button>👍 3</button>', 'button'), any)).toBe(false);
  });

  test('goes by the words beside a drawing, and by what the drawing is called where there are none', () => {
    const repost = { css: 'button', label: { en: ['Repost'], id: [] } };
    const drawing = '<svg><title>Repost</title><path d="M0 0"></path></svg>';
    expect(fits(element(`<button><span>Repost</span>${drawing}</button>`, 'button'), repost)).toBe(true);
    expect(fits(element(`<button>${drawing}</button>`, 'button'), repost)).toBe(true);
    expect(fits(element(`<button>${drawing}<span>Quote</span></button>`, 'button'), repost)).toBe(false);
  });

  test('may ask for what its drawing is called, and for nothing else then', () => {
    const heart = { css: 'button', icon: ['Like'] };
    const drawn = (title: string): Element => element(`<button>Suka<svg><title>${title}</title></svg></button>`, 'button');
    expect(fits(drawn(' Like '), heart)).toBe(true);
    expect(fits(drawn('like'), heart)).toBe(true);
    expect(fits(drawn('Unlike'), heart)).toBe(false);
    expect(fits(element('<button>Like</button>', 'button'), heart)).toBe(false);
    expect(fits(element('<button>Suka</button>', 'button'), { ...heart, label: { en: [], id: ['Suka'] } })).toBe(true);
  });

  test('may ask for the one that looks otherwise than most, by itself or from within', () => {
    const odd = { css: 'li,li b', apart: 'li' };
    const list = (...looks: string[]): string => `<ul>${looks.map((look, index) => `<li id="i${index}" class="${look}"><b></b></li>`).join('')}</ul>`;
    for (const css of ['#i1', '#i1 b']) expect(fits(element(list('a', 'b', 'a'), css), odd)).toBe(true);
    expect(fits(element(list('a', 'b', 'a'), '#i0'), odd)).toBe(false);
    expect(fits(element(list('a', 'a'), '#i0'), odd)).toBe(false);
  });

  test('takes it for marked where nobody can tell', () => {
    const odd = { css: 'li', apart: 'li' };
    expect(fits(element('<ul><li class="a"></li></ul>', 'li'), odd)).toBe(true);
    expect(fits(element('<ul><li class="a"></li><li class="b"></li></ul>', 'li'), odd)).toBe(true);
  });
});

describe('inside an open shadow root', () => {
  test('what is around the host is around its parts too', () => {
    const article = element('<main><article><div></div></article></main>', 'article');
    const inner = element('<article><div></div></article>', 'div').attachShadow({ mode: 'open' }).appendChild(document.createElement('b'));
    expect(closestAcross(inner, 'article')?.localName).toBe('article');
    expect(closestAcross(inner, 'b')).toBe(inner);
    expect(closestAcross(inner, 'main')).toBeNull();
    expect(closestAcross(article, 'main')?.localName).toBe('main');
  });

  test('the focus is that of the innermost', () => {
    const inner = element('<div></div>', 'div').attachShadow({ mode: 'open' }).appendChild(document.createElement('input'));
    inner.focus();
    expect(focusedIn(document)).toBe(inner);
  });
});

test('the first selector of a ranking that has a container gives it, be another nearer', () => {
  const inner = element('<article><section><b></b></section></article>', 'b');
  expect(closestOf(inner, ['article', 'section'])?.localName).toBe('article');
  expect(closestOf(inner, ['main', 'section'])?.localName).toBe('section');
  expect(closestOf(inner, ['main'])).toBeNull();
});

test.each([
  ['<button disabled></button>', true],
  ['<button aria-disabled="true"></button>', true],
  ['<button aria-disabled="false"></button>', false],
])('%s takes a press or does not', (html, disabled) => {
  expect(isDisabled(element(html, 'button'))).toBe(disabled);
});

test.each([
  ['<textarea id="a"></textarea>', true],
  ['<select id="a"></select>', true],
  ['<div contenteditable=""><p id="a"></p></div>', true],
  ['<div role="textbox"><p id="a"></p></div>', true],
  ['<button id="a"></button>', false],
])('a key in %s is text or is not', (html, typing) => {
  expect(isTyping(element(html, '#a'))).toBe(typing);
});
