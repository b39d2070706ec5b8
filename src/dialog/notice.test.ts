// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showNotice } from './notice.ts';

let opacity = '1';
let root: ShadowRoot | undefined;
beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(HTMLElement.prototype, { showPopover: () => undefined });
  const attach = HTMLElement.prototype.attachShadow;
  vi.spyOn(HTMLElement.prototype, 'attachShadow').mockImplementation(function (this: HTMLElement, options) {
    root = attach.call(this, options);
    return root;
  });
  vi.spyOn(window, 'getComputedStyle').mockImplementation(() => ({ opacity }) as CSSStyleDeclaration);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test.each([
  ['0', null],
  ['1', 'manual'],
])('a note painted with opacity %s, by a rule that outlived its dialog, is no popover any more: %s', async (painted, popover) => {
  opacity = painted;
  showNotice({ document, language: 'id', text: 'Tekan sekali lagi.', signal: new AbortController().signal });
  await vi.advanceTimersByTimeAsync(1000);
  const note = root?.querySelector('div');
  expect(note?.textContent).toContain('Tekan sekali lagi.');
  expect(note?.popover ?? null).toBe(popover);
});
