// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { closestOf, fits, isShown, isTyping, labelOf } from './dom.ts';
import { textOf } from './read.ts';

/** As Chromium shows a form whose fields have such names: each stands in the way of what it is named after. */
function bent(html: string): HTMLFormElement {
  document.body.innerHTML = html;
  const form = document.querySelector('form');
  if (!form) throw new Error('no form');
  const field = document.createElement('input');
  for (const name of ['matches', 'closest', 'contains', 'querySelector', 'querySelectorAll', 'getClientRects', 'firstChild', 'nextSibling', 'isContentEditable', 'shadowRoot']) {
    Object.defineProperty(form, name, { value: field });
  }
  return form;
}

test('a form is read past the fields that are named like what the DOM has', () => {
  const form = bent('<main><form aria-label="Kirim"><b>Ayo</b> coblos</form> sekarang</main>');
  expect(fits(form, { css: 'form', label: { en: ['Send'], id: ['Kirim'] } })).toBe(true);
  expect(labelOf(form)).toBe('kirim');
  expect(closestOf(form, ['main'])?.localName).toBe('main');
  expect(isTyping(form)).toBe(false);
  expect(typeof isShown(form)).toBe('boolean');
  expect(textOf(document.body)).toBe('Ayo coblos sekarang');
});
