import { afterEach, expect, test, vi } from 'vitest';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { OWN_TEXTS } from './texts.ts';
import { extensionTransport } from './transport.ts';

afterEach(() => vi.unstubAllGlobals());

test('texts are there when the extension is gone', () => {
  const gone = { now: false };
  vi.stubGlobal('browser', {
    runtime: { id: 'ours', sendMessage: vi.fn(), onMessage: { addListener: vi.fn(), removeListener: vi.fn() } },
    i18n: {
      getMessage: (key: string) => {
        if (gone.now) throw new Error('Extension context invalidated.');
        return `[${key}]`;
      },
      getUILanguage: () => 'id',
    },
  });
  const transport = extensionTransport();
  gone.now = true;
  expect(transport?.text('notice_press_again')).toBe('[notice_press_again]');
  expect(transport?.text('lead_like')).toBe('[lead_like]');
});

test('a form of the page that is named like the API, with a field named like a part of it, is not taken for it', () => {
  vi.stubGlobal('browser', { runtime: { id: 'theirs' } });
  vi.stubGlobal('chrome', {
    runtime: { id: 'ours', sendMessage: vi.fn(), onMessage: { addListener: vi.fn(), removeListener: vi.fn() } },
    i18n: { getMessage: (key: string) => key, getUILanguage: () => 'id' },
  });
  expect(extensionTransport()?.text('cancel')).toBe('cancel');
});

/** An extension's API as far as messages go. */
function messaging(sendMessage: (message: unknown) => Promise<unknown> = () => Promise.resolve()) {
  const listeners = new Set<(message: unknown, sender: { id?: string }) => void>();
  const runtime: { id: string | undefined; sendMessage: typeof sendMessage; onMessage: object } = {
    id: 'ours',
    sendMessage,
    onMessage: { addListener: (listener: (message: unknown) => void) => void listeners.add(listener), removeListener: (listener: (message: unknown) => void) => void listeners.delete(listener) },
  };
  vi.stubGlobal('browser', { runtime, i18n: { getMessage: (key: string) => key, getUILanguage: () => 'id' } });
  return { runtime, says: (message: unknown, id = 'ours') => listeners.forEach((listener) => listener(message, { id })) };
}

test('a page lets go when the worker says so, and nobody else: not another extension, nor what is no such word', () => {
  const { says } = messaging();
  const listening = new AbortController();
  const heard = vi.fn();
  extensionTransport()?.listen(heard, listening.signal);
  says({ type: 'deactivate' }, 'theirs');
  says({ type: 'reload' });
  expect(heard).not.toHaveBeenCalled();
  says({ type: 'deactivate' });
  expect(heard.mock.calls).toEqual([[{ type: 'deactivate' }]]);
  listening.abort();
  says({ type: 'deactivate' });
  expect(heard).toHaveBeenCalledTimes(1);
});

test('what the worker is only told may be lost: no error on the page, and nothing is sent by an extension that is gone', async () => {
  const sent = vi.fn(() => Promise.reject(new Error('The message port closed.')));
  const { runtime } = messaging(sent);
  const transport = extensionTransport();
  transport?.tell({ type: 'outcome', kind: 'like', outcome: 'cancelled' });
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(sent).toHaveBeenCalledTimes(1);
  runtime.id = undefined;
  expect(transport?.alive()).toBe(false);
  transport?.tell({ type: 'outcome', kind: 'like', outcome: 'cancelled' });
  expect(sent).toHaveBeenCalledTimes(1);
});

test('an answer of another shape is none', async () => {
  messaging(() => Promise.resolve({ verdicts: 'all well' }));
  await expect(extensionTransport()?.ask({ type: 'assess', items: [] }, v.object({ verdicts: v.array(v.string()) }))).rejects.toThrow();
});

test.each(['id', 'en'])('each is in the messages: %s', (language) => {
  const messages = v.parse(v.record(v.string(), v.object({ message: v.pipe(v.string(), v.minLength(1)) })), JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')));
  for (const key of OWN_TEXTS) expect(messages, key).toHaveProperty(key);
});

test('a question that is lost with a page which is left and kept is asked again when the page is back, and answered once', async () => {
  const returns: ((event: { isTrusted: boolean; persisted: boolean }) => void)[] = [];
  const over: AbortSignal[] = [];
  vi.stubGlobal('addEventListener', (type: string, hear: (typeof returns)[number], { signal }: { signal: AbortSignal }) => {
    if (type === 'pageshow') returns.push(hear);
    over.push(signal);
  });
  const replies: ((reply: unknown) => void)[] = [];
  vi.stubGlobal('chrome', {
    runtime: { id: 'ours', sendMessage: () => new Promise((resolve) => replies.push(resolve)), onMessage: { addListener: vi.fn(), removeListener: vi.fn() } },
    i18n: { getMessage: (key: string) => key, getUILanguage: () => 'id' },
  });
  const reply = extensionTransport()?.ask({ type: 'definition', site: 'x' }, v.string());
  expect(replies).toHaveLength(1);
  // The first showing of a page, and a page's own event, are no return.
  for (const event of [{ isTrusted: true, persisted: false }, { isTrusted: false, persisted: true }]) returns[0]?.(event);
  expect(replies).toHaveLength(1);
  returns[0]?.({ isTrusted: true, persisted: true });
  expect(replies).toHaveLength(2);
  replies[1]?.('back');
  expect(await reply).toBe('back');
  await vi.waitFor(() => expect(over.map(({ aborted }) => aborted)).toEqual([true]));
});
