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

test.each(['id', 'en'])('each is in the messages: %s', (language) => {
  const messages = v.parse(v.record(v.string(), v.object({ message: v.pipe(v.string(), v.minLength(1)) })), JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')));
  for (const key of OWN_TEXTS) expect(messages, key).toHaveProperty(key);
});
