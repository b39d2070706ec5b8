// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { fits } from './dom.ts';

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
