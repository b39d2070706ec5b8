import { describe, expect, test, vi } from 'vitest';
import type { DialogView } from '../protocol.ts';
import { ask } from './ask.ts';
import type { Transport } from './transport.ts';

// Where no dialog may open there is no document to open it in.
const document = new Proxy({} as Document, { get: () => { throw new Error('a dialog was opened'); } });
const transport: Transport = { alive: () => true, ask: () => Promise.reject(new Error('not asked')), tell: vi.fn(), listen: vi.fn(), text: (key) => key, uiLanguage: 'id' };
const view = (more: Partial<DialogView>): DialogView => ({
  language: 'id', kind: 'like', tone: 'unchecked', short: true, title: '', lead: '', rule: { id: '', heading: '', title: '', wording: '', text: '', status: '' }, others: [],
  sanction: { heading: '', level: 'ok', title: '', text: '' }, allowed: { heading: '', items: [] }, help: { heading: '', ask: '', chain: '' }, disclaimer: '',
  labels: { cancel: '', confirm: '', more: '', otherRules: '' }, ...more,
});
const asked = (reply: Promise<DialogView>, opens: () => boolean) => ask({ document, view: reply, opens, kind: 'like', transport, signal: new AbortController().signal });

describe('a held action', () => {
  test('in which nothing was found by now goes on without a dialog, and is not counted as asked', async () => {
    const opens = vi.fn(() => true);
    expect(await asked(Promise.resolve(view({ safe: true })), opens)).toBe('safe');
    expect(opens).not.toHaveBeenCalled();
  });

  test('that is over before its dialog opens gets none', async () => {
    expect(await asked(Promise.resolve(view({})), () => false)).toBe('cancel');
    expect(await asked(new Promise(() => undefined), () => false)).toBe('cancel');
  });

  test('whose verdict comes when its dialog is open is left to the person', async () => {
    await expect(asked(new Promise((resolve) => setTimeout(() => resolve(view({ safe: true })), 200)), () => true)).rejects.toThrow('a dialog was opened');
  });
});
