// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Status } from '../../protocol.ts';
import { Active } from '../welcome/active.tsx';
import { alarming, Faults } from './faults.tsx';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const WELL: Status = {
  active: true,
  settings: { role: 'pns', region: 'kab-kudus', language: 'id', strictness: 'standard' },
  consentAt: 1,
  phase: 'P0',
  faults: [],
  unwell: [],
  agency: { policy: [], file: [], regions: [], problems: [] },
  counts: { today: { cancelled: 0, continued: 0 }, total: { cancelled: 0, continued: 0 } },
};
const WITHHELD: Status = { ...WELL, faults: [{ what: 'permission', detail: 'mobile.x.com tiktok telegram-a telegram-k' }] };

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(async () => {
  await act(() => render(null, root));
  root.remove();
});

test('sites without permission are named as people call them', async () => {
  await act(() => render(<Faults status={WITHHELD} onGranted={() => undefined} onSave={() => undefined} />, root));
  expect(root.textContent).toContain('bekerja di mobile.x.com, TikTok, dan Telegram Web, jadi di sana');
  expect(root.textContent).not.toContain('telegram-a');
});

test('the welcome page does not call well what is not', async () => {
  const show = (status: Status) => act(() => render(<Active status={status} fresh={false} onChange={async () => true} onGranted={() => undefined} />, root));
  await show(WELL);
  expect(root.querySelector('h1')?.textContent).toBe('Jaga Jempol sudah aktif');
  expect(root.querySelector('[data-testid=faults]')).toBeNull();
  await show(WITHHELD);
  expect(root.querySelector('h1')?.textContent).toBe('Jaga Jempol aktif, tetapi ada gangguan');
  expect(root.textContent).not.toContain('tidak perlu melakukan apa-apa');
  expect(root.querySelector('[data-testid=faults]')?.textContent).toContain('TikTok');
});

test('a definition that is out of date is told of, be it all that is wrong, and is an alarm', async () => {
  const unwell: Status = { ...WELL, unwell: [{ site: 'x', version: '2026-11-24' }] };
  await act(() => render(<Faults status={unwell} onGranted={() => undefined} onSave={() => undefined} />, root));
  expect(root.querySelector('[role=alert]')?.textContent).toContain('2026-11-24');
  expect(alarming(unwell)).toBe(true);
});

test('what an agency got wrong is told of without an alarm', async () => {
  const agency: Status = { ...WELL, faults: [{ what: 'agency', detail: 'packs: give a list' }] };
  await act(() => render(<Faults status={agency} onGranted={() => undefined} onSave={() => undefined} />, root));
  expect(root.querySelector('[data-testid=faults]')?.getAttribute('role')).toBe('status');
  expect(alarming(agency)).toBe(false);
});
