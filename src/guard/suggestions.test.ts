// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { composer, CTRL_ENTER, ENTER } from '../sites/parts.ts';
import type { Composer, Site } from '../sites/site.ts';
import { x } from '../sites/x/site.ts';
import { Memory } from './memory.ts';
import { Recogniser } from './recognise.ts';

const LIST = '<ul role="listbox" id="list"><li role="option" id="first">Budi</li></ul>';

interface Around {
  readonly around?: string;
  readonly beside?: string;
  readonly ctrl?: boolean;
  readonly suggestions?: Composer['suggestions'];
  readonly shadowHosts?: readonly string[];
  /** What the first of these hosts holds. */
  readonly shadow?: string;
}
let recogniser: Recogniser;
const enter = (on: Element, ctrlKey = false): boolean => recogniser.editorKey(on, new KeyboardEvent('keydown', { key: 'Enter', ctrlKey })) !== undefined;

/** What Enter in an editor does while this stands on the page. */
function sends(attributes: string, { around = 'div', beside = '', ctrl = false, suggestions, shadowHosts = [], shadow }: Around = {}): boolean {
  const site: Site = { ...x, id: 'test', subjects: [], actions: [], shortcuts: [], shadowHosts: [...shadowHosts], composers: [composer({ name: 'comment', kind: 'comment', editor: ['[contenteditable]'], root: ['form'], submitKeys: [ENTER, CTRL_ENTER], ...(suggestions ? { suggestions } : {}) })] };
  document.body.innerHTML = `<form><${around}><div contenteditable="true" ${attributes}>Terima kasih @bud</div></${around.split(' ')[0]}></form>${beside}`;
  const host = document.querySelector(shadowHosts[0] ?? 'none');
  if (host && shadow !== undefined) host.attachShadow({ mode: 'open' }).innerHTML = shadow;
  const editor = document.querySelector('[contenteditable]');
  if (!editor) throw new Error('no editor');
  recogniser = new Recogniser(site, document, new Memory());
  return enter(editor, ctrl);
}

describe('Enter in an editor', () => {
  test.each([
    ['an entry that ARIA points at', 'aria-activedescendant="first"', LIST],
    ['an open list that it controls', 'aria-expanded="true" aria-controls="list"', LIST],
    ['an open list that it owns, among other things', 'aria-expanded="true" aria-owns="other list"', `<p id="other"></p>${LIST}`],
    ['a list that is said to be open', 'aria-expanded="true" aria-haspopup="listbox"', ''],
  ])('picks from a list: %s', (_name, attributes, beside) => {
    expect(sends(attributes, { beside })).toBe(false);
  });

  test('picks where the combobox around the editor says so', () => {
    expect(sends('', { around: 'div role="combobox" aria-expanded="true" aria-haspopup="listbox"' })).toBe(false);
    expect(sends('', { around: 'div role="combobox" aria-expanded="false" aria-haspopup="listbox"' })).toBe(true);
  });

  test('picks where the site’s own list is there', () => {
    expect(sends('', { suggestions: ['.helper .active'], beside: '<div class="helper"><i class="active"></i></div>' })).toBe(false);
    expect(sends('', { suggestions: ['.helper .active'], beside: '<div class="helper"><i></i></div>' })).toBe(true);
  });

  test('picks where the element that has the key says so, be it inside the editor', () => {
    sends('');
    const inner = document.createElement('span');
    document.querySelector('[contenteditable]')?.append(inner);
    expect(enter(inner)).toBe(true);
    inner.setAttribute('aria-expanded', 'true');
    inner.setAttribute('aria-haspopup', 'listbox');
    expect(enter(inner)).toBe(false);
  });

  test('picks where the site’s own list is in a shadow root of the page, or beside one', () => {
    const more = { suggestions: ['.helper'], shadowHosts: ['main'] };
    expect(sends('', { ...more, beside: '<div class="helper"></div><main></main>', shadow: '<p></p>' })).toBe(false);
    expect(sends('', { ...more, beside: '<main></main>', shadow: '<div class="helper"></div>' })).toBe(false);
    expect(sends('', { ...more, beside: '<main></main>', shadow: '<p></p>' })).toBe(true);
  });

  test.each([
    ['nothing', '', LIST],
    ['an entry that is not there, as X names one at all times', 'aria-activedescendant="typeaheadFocus-0.5" aria-controls="typeaheadDropdownWrapped-0"', ''],
    ['a closed list', 'aria-expanded="false" aria-controls="list" aria-haspopup="listbox"', LIST],
    ['an open thing that is no list', 'aria-expanded="true" aria-controls="tools"', '<div id="tools"></div>'],
  ])('sends beside %s', (_name, attributes, beside) => {
    expect(sends(attributes, { beside })).toBe(true);
  });

  test('with Ctrl sends whatever is open', () => {
    expect(sends('aria-activedescendant="first"', { beside: LIST, ctrl: true })).toBe(true);
  });
});
