// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { RegionField } from './region-field.tsx';

vi.mock('webextension-polyfill', () => ({ default: {} }));

let root: HTMLElement;
let chosen: (string | null)[];

async function show(value: string | null, offered: readonly string[] = []): Promise<HTMLInputElement> {
  await act(() => render(<RegionField value={value} offered={offered} onChoose={(region) => chosen.push(region)} />, root));
  const input = root.querySelector('input');
  if (!input) throw new Error('no field');
  return input;
}
const type = (input: HTMLInputElement, text: string): Promise<void> =>
  act(() => {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
const press = (input: HTMLInputElement, key: string): Promise<void> => act(() => void input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
const leave = (input: HTMLInputElement): Promise<void> => act(() => void input.dispatchEvent(new FocusEvent('blur')));
const options = (): string[] => [...root.querySelectorAll('[role=option]')].map((one) => one.textContent ?? '');
const status = (): string => root.querySelector('[role=status]')?.textContent ?? '';

beforeEach(() => {
  chosen = [];
  vi.stubGlobal('requestAnimationFrame', () => 0);
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(async () => {
  await act(() => render(null, root));
  root.remove();
  vi.unstubAllGlobals();
});

describe('the field for the region', () => {
  test('typing alone chooses nothing, and that is said', async () => {
    const input = await show('prov-bali');
    await type(input, 'kudus');
    expect(options()).toEqual(['Kabupaten Kudus Jawa Tengah']);
    await leave(input);
    expect(chosen).toEqual([]);
    expect(input.value).toBe('Bali');
    expect(status()).toContain('“kudus” belum dipilih');
    expect(options()).toEqual([]);
  });

  test('Enter takes the option that is marked, and the press of a pointer the one under it', async () => {
    const input = await show(null);
    await type(input, 'semarang');
    expect(input.getAttribute('aria-activedescendant')).toBe(root.querySelector('.active')?.id);
    await press(input, 'ArrowDown');
    const marked = root.querySelector('.active')?.textContent;
    await press(input, 'Enter');
    expect(chosen).toEqual([marked?.includes('Kota') ? 'kota-semarang' : 'kab-semarang']);
    await type(input, 'kota sukabumi');
    const option = root.querySelector<HTMLElement>('[role=option]');
    await act(() => option?.click());
    expect(chosen.at(-1)).toBe('kota-sukabumi');
  });

  test('a name written out is that region; an emptied field is none; Escape goes back', async () => {
    const input = await show('prov-bali');
    await type(input, 'Kabupaten Kudus');
    await leave(input);
    expect(chosen).toEqual(['kab-kudus']);
    await type(input, '');
    await leave(input);
    expect(chosen).toEqual(['kab-kudus', null]);
    await type(input, 'jepara');
    await press(input, 'Escape');
    await leave(input);
    expect(input.value).toBe('Bali');
    expect(chosen).toHaveLength(2);
  });

  test('the region that is chosen already is not chosen again, and a key that chooses does nothing else', async () => {
    const input = await show('prov-bali');
    await type(input, 'Bali');
    const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
    await act(() => void input.dispatchEvent(enter));
    expect(enter.defaultPrevented).toBe(true);
    expect(chosen).toEqual([]);
  });

  test('what fits no region is said', async () => {
    const input = await show(null);
    await type(input, 'atlantis');
    expect(status()).toContain('Tidak ada wilayah dengan nama itu');
    expect(input.getAttribute('aria-expanded')).toBe('false');
  });

  test('regions of the agency’s data come first and are named; none is chosen beforehand', async () => {
    const input = await show(null, ['kab-kudus']);
    expect(root.textContent).toContain('Instansi Anda memberi jadwal untuk Kabupaten Kudus');
    await press(input, 'ArrowDown');
    expect(options()[0]).toBe('Kabupaten Kudus dari data instansi Anda');
    expect(input.value).toBe('');
    expect(chosen).toEqual([]);
  });

  test('once a region is given the agency’s offer is not repeated', async () => {
    await show('prov-bali', ['kab-kudus']);
    expect(root.textContent).not.toContain('Instansi Anda memberi');
  });
});
