import browser from 'webextension-polyfill';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { deferUpdates, noteDialog } from './updating.ts';

const { stored, listeners } = vi.hoisted(() => ({ stored: new Map<string, unknown>(), listeners: [] as (() => void)[] }));
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: { session: { get: async (key: string) => ({ [key]: stored.get(key) }), set: async (items: Record<string, unknown>) => Object.entries(items).forEach(([key, value]) => stored.set(key, value)) } },
    runtime: { reload: vi.fn(), onUpdateAvailable: { addListener: (listener: () => void) => listeners.push(listener) } },
  },
}));

const reloaded = (): number => vi.mocked(browser.runtime.reload).mock.calls.length;
/** The browser has an update. */
async function update(): Promise<void> {
  for (const listener of listeners) listener();
  await vi.advanceTimersByTimeAsync(10);
}

beforeEach(() => {
  vi.useFakeTimers();
  stored.clear();
  listeners.length = 0;
  vi.mocked(browser.runtime.reload).mockClear();
  deferUpdates();
});
afterEach(() => vi.useRealTimers());

describe('an update', () => {
  test('is taken at once where no dialog is open, and only where there is one', async () => {
    await noteDialog('a', true);
    await noteDialog('a', false);
    expect(reloaded()).toBe(0);
    await update();
    expect(reloaded()).toBe(1);
    await noteDialog('b', true);
    await noteDialog('b', false);
    expect(reloaded()).toBe(1);
  });

  test('waits until the last dialog is closed', async () => {
    await Promise.all([noteDialog('a', true), noteDialog('b', true)]);
    await update();
    await noteDialog('a', false);
    expect(reloaded()).toBe(0);
    await noteDialog('b', false);
    expect(reloaded()).toBe(1);
  });

  test('does not wait for ever: the dialog’s page may be gone', async () => {
    await noteDialog('a', true);
    await update();
    await vi.advanceTimersByTimeAsync(4 * 60_000);
    expect(reloaded()).toBe(0);
    await vi.advanceTimersByTimeAsync(2 * 60_000);
    expect(reloaded()).toBe(1);
  });

  test('is remembered by a worker that slept: it looks at each start', async () => {
    await noteDialog('a', true);
    await update();
    vi.clearAllTimers();
    deferUpdates();
    await vi.advanceTimersByTimeAsync(10);
    expect(reloaded()).toBe(0);
    vi.clearAllTimers();
    vi.setSystemTime(Date.now() + 6 * 60_000);
    deferUpdates();
    await vi.advanceTimersByTimeAsync(10);
    expect(reloaded()).toBe(1);
  });
});
