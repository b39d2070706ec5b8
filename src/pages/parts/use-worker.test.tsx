// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ControlMessage, Settings, Status } from '../../protocol.ts';
import { WELL } from './status.stand.ts';
import { useWorker, type Worker } from './use-worker.ts';

const stand = vi.hoisted(() => ({ changed: new Set<(changes: unknown, area: string) => void>() }));
vi.mock('webextension-polyfill', () => ({
  default: { storage: { onChanged: { addListener: (listener: (changes: unknown, area: string) => void) => stand.changed.add(listener), removeListener: (listener: (changes: unknown, area: string) => void) => stand.changed.delete(listener) } } },
}));
/** What was asked and waits for its answer. */
let asked: { message: ControlMessage; answer: (status: Status) => void; fail: (error: unknown) => void }[] = [];
vi.mock('./worker.ts', () => ({ tell: (message: ControlMessage) => new Promise((answer, fail) => asked.push({ message, answer, fail })) }));

const SETTINGS = WELL.settings;
const status = (settings: Partial<Settings> = {}, active = true): Status => ({ ...WELL, active, settings: { ...SETTINGS, ...settings } });

let root: HTMLElement;
let worker: Worker;
function Page() {
  worker = useWorker();
  return null;
}
const shown = (): Settings | undefined => (worker.known.is === 'known' ? worker.known.status.settings : undefined);
const answer = (index: number, reply: Status): Promise<void> => act(async () => asked[index]?.answer(reply));
const fail = (index: number, why: string): Promise<void> => act(async () => asked[index]?.fail(new Error(why)));
const change = (some: Partial<Settings>): Promise<Promise<boolean>[]> => {
  const done: Promise<boolean>[] = [];
  return act(() => void done.push(worker.change(some))).then(() => done);
};

beforeEach(async () => {
  asked = [];
  root = document.createElement('div');
  await act(() => render(<Page />, root));
});
afterEach(() => act(() => render(null, root)));

describe('what a page knows of the worker', () => {
  test('is asked for at once', async () => {
    expect(worker.known).toEqual({ is: 'loading' });
    expect(asked.map(({ message }) => message.type)).toEqual(['status']);
    await answer(0, status());
    expect(shown()).toEqual(SETTINGS);
  });

  test('is silence where it does not answer, until it does', async () => {
    await fail(0, 'no answer within 6 s');
    expect(worker.known).toEqual({ is: 'silent', detail: 'no answer within 6 s' });
    await act(() => worker.retry());
    expect(worker.known).toEqual({ is: 'loading' });
    await answer(1, status());
    expect(shown()).toEqual(SETTINGS);
  });

  test('stays where a later message fails', async () => {
    await answer(0, status());
    let kept: boolean | undefined;
    await act(() => void worker.send({ type: 'deactivate' }).then((done) => (kept = done)));
    await fail(1, 'storage');
    expect(kept).toBe(false);
    expect(worker.known).toEqual({ is: 'known', status: status() });
  });

  test('is not what an older question was answered with, late', async () => {
    await answer(0, status());
    await act(() => void worker.send({ type: 'status' }));
    await act(() => void worker.send({ type: 'deactivate' }));
    await answer(2, status({}, false));
    await answer(1, status());
    expect(worker.known).toEqual({ is: 'known', status: status({}, false) });
  });

  test('is asked for anew when anything lasting changed elsewhere, until the page is gone', async () => {
    for (const listener of stand.changed) listener({}, 'session');
    expect(asked).toHaveLength(1);
    for (const area of ['local', 'managed']) for (const listener of stand.changed) listener({}, area);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(asked).toHaveLength(4);
    await act(() => render(null, root));
    expect(stand.changed.size).toBe(0);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(asked).toHaveLength(4);
  });
});

describe('a change of a setting', () => {
  beforeEach(() => answer(0, status()));

  test('is shown before the worker answers, and only what was chosen is sent', async () => {
    const [done] = await change({ role: 'pppk' });
    expect(shown()).toEqual({ ...SETTINGS, role: 'pppk' });
    expect(asked[1]?.message).toEqual({ type: 'change', settings: { role: 'pppk' } });
    await answer(1, status({ role: 'pppk' }));
    expect(await done).toBe(true);
    expect(shown()?.role).toBe('pppk');
  });

  test('is not undone by the answer to one before it', async () => {
    await change({ role: 'pppk' });
    await change({ region: 'kab-kudus' });
    await answer(1, status({ role: 'pppk' }));
    expect(shown()).toMatchObject({ role: 'pppk', region: 'kab-kudus' });
    await answer(2, status({ role: 'pppk', region: 'kab-kudus' }));
    expect(shown()).toMatchObject({ role: 'pppk', region: 'kab-kudus' });
  });

  test('that was not kept is shown no longer', async () => {
    const [done] = await change({ role: 'pppk' });
    await fail(1, 'disk full');
    expect(await done).toBe(false);
    expect(shown()).toEqual(SETTINGS);
  });

  test('gives way to what was chosen elsewhere afterwards', async () => {
    await change({ role: 'pppk' });
    await answer(1, status({ role: 'pppk' }));
    for (const listener of stand.changed) listener({}, 'local');
    await answer(2, status({ role: 'kades' }));
    expect(shown()?.role).toBe('kades');
  });
});

test('nothing can be changed before anything is known', async () => {
  const [done] = await change({ role: 'pppk' });
  expect(await done).toBe(false);
  expect(asked).toHaveLength(1);
});
