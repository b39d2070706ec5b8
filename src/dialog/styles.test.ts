// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { addStyles, randomName } from './styles.ts';

const cssOf = (root: ShadowRoot): string => {
  const sheets = root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n');
  return sheets === '' ? (root.querySelector('style')?.textContent ?? '') : sheets;
};

test('custom properties have names that a page cannot register beforehand', () => {
  const source = readFileSync('src/dialog/dialog.css', 'utf8');
  const [one, two] = [0, 1].map(() => {
    const root = document.createElement('div').attachShadow({ mode: 'closed' });
    addStyles(root, source);
    return cssOf(root);
  });
  const names = (css = ''): string[] => [...new Set([...css.matchAll(/--[a-z-]+/gu)].map(([name]) => name))];
  expect(names(source)).toContain('--card');
  expect(names(one).length).toBeGreaterThan(10);
  // Whole names only: each is a random word, a hyphen and the name of the source.
  expect(names(one).filter((name) => names(source).includes(name) || !/^--[a-z]{16}-[a-z-]+$/u.test(name))).toEqual([]);
  expect(names(one)).not.toEqual(names(two));
});

test('a random name is sixteen letters, never the same', () => {
  expect(randomName()).toMatch(/^[a-z]{16}$/u);
  expect(randomName()).not.toBe(randomName());
});

const rooted = (): ShadowRoot => document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });

test('another sheet in the place of ours is noticed, and so is one beside it', () => {
  const root = rooted();
  const isStyled = addStyles(root, '.card{color:red}');
  expect(isStyled()).toBe(true);
  const [ours] = root.adoptedStyleSheets;
  if (!ours) throw new Error('no sheet');
  root.adoptedStyleSheets = [new CSSStyleSheet()];
  expect(isStyled()).toBe(false);
  root.adoptedStyleSheets = [ours, new CSSStyleSheet()];
  expect(isStyled()).toBe(false);
  root.adoptedStyleSheets = [ours];
  expect(isStyled()).toBe(true);
  ours.insertRule('.card{opacity:0}', 1);
  expect(isStyled()).toBe(false);
});

test('our sheet switched off, for another medium or with another rule is noticed', () => {
  const root = rooted();
  const isStyled = addStyles(root, '.card{color:red}');
  const [ours] = root.adoptedStyleSheets;
  if (!ours) throw new Error('no sheet');
  for (const [name, value, sound] of [['disabled', true, false], ['media', { length: 1 }, { length: 0 }]] as const) {
    Object.defineProperty(ours, name, { value, configurable: true });
    expect(isStyled(), name).toBe(false);
    Object.defineProperty(ours, name, { value: sound, configurable: true });
    expect(isStyled(), name).toBe(true);
  }
  ours.insertRule('.card{opacity:0}', 0);
  expect(isStyled()).toBe(false);
});

test('where sheets are kept apart an element does, and its absence is noticed', () => {
  vi.stubGlobal('CSSStyleSheet', function keptApart() {
    throw new Error('kept apart');
  });
  const root = rooted();
  const isStyled = addStyles(root, '.card{color:red}');
  vi.unstubAllGlobals();
  expect([root.adoptedStyleSheets.length, isStyled()]).toEqual([0, true]);
  root.querySelector('style')?.remove();
  expect(isStyled()).toBe(false);
});
