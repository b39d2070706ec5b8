import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openDialog, showNotice } from '../dialog/dialog.tsx';
import type { DialogView } from '../protocol.ts';
import { ask, notify } from './ask.ts';

vi.mock('../dialog/dialog.tsx', () => ({ openDialog: vi.fn(), showNotice: vi.fn() }));

let alive = true;
const update = vi.fn<(view: DialogView) => void>();
const transport = { alive: () => alive, ask: vi.fn(), tell: vi.fn(), listen: vi.fn(), text: (key: string) => `[${key}]`, uiLanguage: 'id' };
const start = (view: Promise<DialogView>) => ask({ document: Object.create(null), view, opens: () => true, kind: 'comment', transport, signal: new AbortController().signal });

beforeEach(() => {
  vi.useFakeTimers();
  alive = true;
  update.mockReset();
  vi.mocked(openDialog).mockReset().mockReturnValue({ shell: { handle: () => false, open: true }, answer: new Promise(() => undefined), update });
});
afterEach(() => vi.useRealTimers());

test('a dialog that waits for its text while the extension goes gets a plain one, in words that were kept', async () => {
  void start(new Promise(() => undefined));
  await vi.advanceTimersByTimeAsync(1000);
  expect(vi.mocked(openDialog).mock.calls[0]?.[0].view).toMatchObject({ pending: true, title: '[pending_title]' });
  expect(update).not.toHaveBeenCalled();
  alive = false;
  await vi.advanceTimersByTimeAsync(1000);
  expect(update).toHaveBeenCalledTimes(1);
  expect(update.mock.calls[0]?.[0]).toMatchObject({ tone: 'unchecked', title: '[title_unchecked]', lead: '[lead_comment]', labels: { cancel: '[cancel]' } });
  expect(vi.getTimerCount()).toBe(0);
});

test('a dialog whose text never comes gets a plain one, with which the person can go on', async () => {
  void start(new Promise(() => undefined));
  await vi.advanceTimersByTimeAsync(4900);
  expect(update).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(update.mock.calls.map(([view]) => view.tone)).toEqual(['unchecked']);
  expect(vi.getTimerCount()).toBe(0);
});

test.each([['en-GB', 'en'], ['id', 'id'], ['jv', 'id']])('our own words are said to be in the language of the browser: %s is %s', async (uiLanguage, language) => {
  void ask({ document: Object.create(null), view: Promise.reject(new Error('no worker')), opens: () => true, kind: 'comment', transport: { ...transport, uiLanguage }, signal: new AbortController().signal });
  await vi.advanceTimersByTimeAsync(100);
  expect(vi.mocked(openDialog).mock.calls[0]?.[0].view.language).toBe(language);
});

test('a worker that fails gives a plain dialog at once', async () => {
  void start(Promise.reject(new Error('no worker')));
  await vi.advanceTimersByTimeAsync(100);
  expect(vi.mocked(openDialog).mock.calls[0]?.[0].view).toMatchObject({ tone: 'unchecked' });
  expect(vi.getTimerCount()).toBe(0);
});

test('the rule over the dialog is asked of the worker, which alone can put it there', async () => {
  void start(Promise.reject(new Error('no worker')));
  await vi.advanceTimersByTimeAsync(100);
  vi.mocked(openDialog).mock.calls[0]?.[0].shield('abcdefgh', true);
  expect(transport.tell).toHaveBeenCalledWith({ type: 'shield', attribute: 'abcdefgh', on: true });
});

test('who reads another language than the browser’s is spoken to in it: while the text is fetched, without a worker, and in a note', async () => {
  const words = { language: 'en' as const, texts: { cancel: 'Cancel', pending_title: 'Checking…', title_unchecked: 'Not checked yet', notice_press_again: 'Press once more.' } };
  const signal = new AbortController().signal;
  const document = Object.create(null);
  void ask({ document, view: new Promise(() => undefined), opens: () => true, kind: 'comment', transport, words, signal });
  await vi.advanceTimersByTimeAsync(100);
  expect(vi.mocked(openDialog).mock.calls[0]?.[0].view).toMatchObject({ pending: true, language: 'en', title: 'Checking…', cancel: 'Cancel' });
  alive = false;
  await vi.advanceTimersByTimeAsync(1000);
  expect(update.mock.calls[0]?.[0]).toMatchObject({ language: 'en', title: 'Not checked yet', labels: { cancel: 'Cancel' } });
  notify({ document, what: 'notice_press_again', transport, words, signal });
  expect(showNotice).toHaveBeenLastCalledWith(expect.objectContaining({ language: 'en', text: 'Press once more.' }));
  notify({ document, what: 'notice_press_again', transport, signal });
  expect(showNotice).toHaveBeenLastCalledWith(expect.objectContaining({ language: 'id', text: '[notice_press_again]' }));
});
