// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { translator } from '../../locale/locale.ts';
import { WELL } from '../parts/status.stand.ts';
import { Options } from './options.tsx';

vi.mock('webextension-polyfill', () => ({ default: { i18n: { getUILanguage: () => 'id' } } }));

const send = vi.fn(async () => true);
vi.mock('../parts/use-worker.ts', () => ({ useWorker: () => ({ known: { is: 'known', status: WELL }, send, change: async () => true, retry: () => undefined }) }));

let root: HTMLElement;
beforeEach(async () => {
  send.mockClear();
  root = document.body.appendChild(document.createElement('div'));
  await act(() => render(<Options />, root));
});
afterEach(async () => {
  await act(() => render(null, root));
  root.remove();
});

const found = (name: string): Element => {
  const element = root.querySelector(`[data-testid="${name}"]`);
  if (!element) throw new Error(`no ${name}`);
  return element;
};
test('the language that is chosen last is that of the page, be it by the switch or among the settings', async () => {
  const heading = (): string | null | undefined => root.querySelector('h1')?.textContent;
  expect(heading()).toBe(translator('id')('settings_heading'));
  await act(() => root.querySelector<HTMLElement>('button[lang="en"]')?.click());
  expect(heading()).toBe(translator('en')('settings_heading'));
  await act(() => {
    const select = [...root.querySelectorAll('select')].find(({ options }) => [...options].some(({ value }) => value === 'auto'));
    if (!select) throw new Error('no choice of language');
    select.value = 'auto';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(heading()).toBe(translator('id')('settings_heading'));
});
const choose = (text: () => Promise<string>): Promise<void> =>
  act(async () => {
    const input = found('agency-file');
    Object.defineProperty(input, 'files', { value: [{ text }], configurable: true });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve));
  });

describe('a file of an agency’s data', () => {
  test('without a fault is kept, and said to be', async () => {
    await choose(async () => '{"packs": []}');
    expect(send).toHaveBeenCalledWith({ type: 'supply', text: '{"packs": []}' });
    expect(found('agency-outcome').textContent).toBe(translator('id')('agency_kept'));
  });

  test('with a fault is not kept, and the fault is told', async () => {
    await choose(async () => '{"packs": {}}');
    expect(send).not.toHaveBeenCalled();
    expect(found('agency-problems').textContent).toContain('seharusnya daftar');
  });

  test('that cannot be read, as one that was taken away meanwhile, is said not to be kept', async () => {
    await choose(() => Promise.reject(new DOMException('gone', 'NotFoundError')));
    expect(send).not.toHaveBeenCalled();
    expect(found('agency-outcome').textContent).toBe(translator('id')('agency_failed'));
  });
});
