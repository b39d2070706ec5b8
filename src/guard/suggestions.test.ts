// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { composer, CTRL_ENTER, ENTER } from '../sites/parts.ts';
import type { Composer, Site } from '../sites/site.ts';
import { x } from '../sites/x/site.ts';
import { Memory } from './memory.ts';
import { Recogniser } from './recognise.ts';

const LIST = '<ul role="listbox" id="list"><li role="option" id="first">Budi</li></ul>';

/** What Enter in an editor does while this stands on the page. */
function sends(attributes: string, { around = 'div', beside = '', ctrl = false, suggestions }: { around?: string; beside?: string; ctrl?: boolean; suggestions?: Composer['suggestions'] } = {}): boolean {
  const site: Site = { ...x, id: 'test', subjects: [], actions: [], shortcuts: [], composers: [composer({ name: 'comment', kind: 'comment', editor: ['[contenteditable]'], root: ['form'], submitKeys: [ENTER, CTRL_ENTER], ...(suggestions ? { suggestions } : {}) })] };
  document.body.innerHTML = `<form><${around}><div contenteditable="true" ${attributes}>Terima kasih @bud</div></${around.split(' ')[0]}></form>${beside}`;
  const editor = document.querySelector('[contenteditable]');
  if (!editor) throw new Error('no editor');
  return new Recogniser(site, document, new Memory()).editorKey(editor, new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: ctrl })) !== undefined;
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
