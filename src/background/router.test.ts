import { describe, expect, test, vi } from 'vitest';
import { route } from './router.ts';

const extension = { id: 'ours', origin: 'chrome-extension://ours/' };
const page = { id: 'ours', url: 'https://x.com/home', tab: { id: 1 }, frameId: 0 };
const own = { id: 'ours', url: 'chrome-extension://ours/src/pages/popup/index.html' };
const handlers = () => ({ page: vi.fn(async () => 'page'), control: vi.fn(async () => 'control') });

describe('message trust', () => {
  test('a content script may ask for verdicts, but not read or change the state', async () => {
    const h = handlers();
    expect(await route({ type: 'assess', items: [] }, page, extension, h)).toBe('page');
    for (const type of ['status', 'deactivate', 'forget']) {
      await expect(route({ type }, page, extension, h)).rejects.toThrow('only the pages of the extension');
    }
    expect(h.control).not.toHaveBeenCalled();
  });

  test('our own pages may', async () => {
    expect(await route({ type: 'status' }, own, extension, handlers())).toBe('control');
  });

  test('a message of another extension is nobody’s', () => {
    expect(route({ type: 'status' }, { ...own, id: 'other' }, extension, handlers())).toBeUndefined();
  });

  test('an address that merely contains ours is not ours', async () => {
    const forged = { id: 'ours', url: 'https://evil.example/?chrome-extension://ours/' };
    await expect(route({ type: 'deactivate' }, forged, extension, handlers())).rejects.toThrow('only the pages');
  });

  test('one of whose sender the browser names no address is not of our pages', async () => {
    const h = handlers();
    await expect(route({ type: 'deactivate' }, { id: 'ours' }, extension, h)).rejects.toThrow('only the pages');
    expect(h.control).not.toHaveBeenCalled();
  });

  test.each([
    [{ type: 'nonsense' }, /type/],
    [{ type: 'assess', items: [{ key: 1 }] }, /items\.0/],
    [{ type: 'outcome', kind: 'wave', outcome: 'cancelled' }, /kind/],
    ['text', /: message: /],
    [null, /: message: /],
  ])('a malformed message is refused and its field named: %j', async (message, field) => {
    await expect(route(message, page, extension, handlers())).rejects.toThrow(field);
  });
});
