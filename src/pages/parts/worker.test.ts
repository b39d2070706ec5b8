import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WELL } from './status.stand.ts';
import { tell } from './worker.ts';

const { sendMessage } = vi.hoisted(() => ({ sendMessage: vi.fn<(message: unknown) => Promise<unknown>>() }));
vi.mock('webextension-polyfill', () => ({ default: { runtime: { sendMessage } } }));

beforeEach(() => {
  vi.useFakeTimers();
  sendMessage.mockReset();
});
afterEach(() => vi.useRealTimers());

test('the state comes back, and no timer stays', async () => {
  sendMessage.mockResolvedValue(WELL);
  expect(await tell({ type: 'status' })).toEqual(WELL);
  expect(sendMessage.mock.calls).toEqual([[{ type: 'status' }]]);
  expect(vi.getTimerCount()).toBe(0);
});

test('a message that nobody was there to take is sent once more', async () => {
  sendMessage.mockRejectedValueOnce(new Error('Could not establish connection. Receiving end does not exist.')).mockResolvedValue(WELL);
  expect(await tell({ type: 'status' })).toEqual(WELL);
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test('silence is told after six seconds', async () => {
  sendMessage.mockReturnValue(new Promise(() => undefined));
  let why: unknown;
  void tell({ type: 'status' }).catch((error: unknown) => (why = error));
  await vi.advanceTimersByTimeAsync(5999);
  expect(why).toBeUndefined();
  await vi.advanceTimersByTimeAsync(1);
  expect(why).toEqual(new Error('no answer within 6 s'));
});

test('an answer that is none is refused by the name of its field', async () => {
  sendMessage.mockResolvedValue({ ...WELL, settings: { ...WELL.settings, role: 'raja' } });
  await expect(tell({ type: 'status' })).rejects.toThrow(/^malformed status: settings\.role: /);
  sendMessage.mockResolvedValue(undefined);
  await expect(tell({ type: 'status' })).rejects.toThrow(/^malformed status: reply: /);
});
