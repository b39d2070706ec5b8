// @vitest-environment happy-dom
/** The content script as a whole: which definition it guards by. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Site } from '../sites/site.ts';
import { x } from '../sites/x/site.ts';

const [LIKE, ...OTHERS] = x.actions;
const repaired = (css: string): unknown => ({ ...x, version: '2026-12-02', actions: [{ ...LIKE, control: [{ css }] }, ...OTHERS] });

let definition: unknown = null;
const slot = globalThis as { jagaJempolSite?: Site; jagaJempolGuard?: { readonly alive: boolean; stop(): void }; chrome?: unknown };

/** The version of the definition by which the page's reports are made. */
let reported: unknown;
beforeEach(() => {
  vi.resetModules();
  reported = undefined;
  slot.jagaJempolSite = x;
  delete slot.jagaJempolGuard;
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'a',
      sendMessage: (message: { type: string; version?: string }) => {
        if (message.type === 'health') reported = message.version;
        return Promise.resolve(message.type === 'definition' ? definition : { verdicts: [], validUntil: Date.now() + 1e6, whenLate: 'pass' });
      },
      onMessage: { addListener: () => undefined, removeListener: () => undefined },
    },
    i18n: { getMessage: (key: string) => key, getUILanguage: () => 'id' },
  });
});
afterEach(() => {
  slot.jagaJempolGuard?.stop();
  vi.unstubAllGlobals();
});

test.each([
  ['none', null, x.version],
  ['a good one', repaired('button.like'), '2026-12-02'],
  ['one with a selector that the browser does not take', repaired('button['), x.version],
  ['one with a pattern that is none', { ...x, version: '2026-12-02', subjects: x.subjects.map((subject) => ({ ...subject, genericImage: ['['] })) }, x.version],
])('given %s by an agency, the page is guarded by the right definition', async (_name, supplied, version) => {
  definition = supplied;
  await import('./guard.iife.ts');
  // What follows the answer are microtasks.
  await new Promise((resolve) => setTimeout(resolve));
  expect(slot.jagaJempolGuard?.alive).toBe(true);
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  window.dispatchEvent(new Event('visibilitychange'));
  expect(reported).toBe(version);
});

test('a press that came before the definition is settled by the guard that held it, and then the definition counts', async () => {
  let supply: (definition: unknown) => void = () => undefined;
  definition = new Promise((resolve) => (supply = resolve));
  let answer: (reply: unknown) => void = () => undefined;
  const { chrome } = slot as { chrome: { runtime: { sendMessage(message: { type: string }): Promise<unknown> } } };
  const send = chrome.runtime.sendMessage;
  chrome.runtime.sendMessage = (message) => (message.type === 'assess' ? new Promise((resolve) => (answer = resolve)) : send(message));
  document.body.innerHTML = '<article data-testid="tweet"><a href="/a/status/1"><time></time></a><div data-testid="tweetText">soto ayam</div><button data-testid="like"></button></article>';
  const liked = vi.fn();
  const button = document.querySelector('button');
  button?.addEventListener('click', liked);
  await import('./guard.iife.ts');
  const press = new MouseEvent('click', { bubbles: true, cancelable: true });
  Object.defineProperty(press, 'isTrusted', { value: true });
  button?.dispatchEvent(press);
  supply(repaired('button.like'));
  await new Promise((resolve) => setTimeout(resolve));
  expect(liked).not.toHaveBeenCalled();
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  window.dispatchEvent(new Event('visibilitychange'));
  expect(reported).toBe(x.version);
  answer({ verdicts: [], validUntil: Date.now() + 1e6, whenLate: 'pass' });
  await vi.waitFor(() => expect(liked).toHaveBeenCalledTimes(1));
  await vi.waitFor(() => {
    window.dispatchEvent(new Event('visibilitychange'));
    expect(reported).toBe('2026-12-02');
  });
});
