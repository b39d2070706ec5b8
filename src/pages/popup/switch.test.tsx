// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { translator } from '../../locale/locale.ts';
import type { Status } from '../../protocol.ts';
import { WELL } from '../parts/status.stand.ts';
import { Switch } from './switch.tsx';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const t = translator('id');
let root: HTMLElement;
let presses: number;
let outcome: boolean;

const show = (more: Partial<Status> = {}): Promise<void> =>
  act(() =>
    render(
      <Switch
        status={{ ...WELL, ...more }}
        onSwitchOff={async () => {
          presses++;
          return outcome;
        }}
      />,
      root,
    ),
  );
const found = (name: string): HTMLElement | null => root.querySelector(`[data-testid="${name}"]`);
const said = (): string | null | undefined => root.querySelector('[role="status"]')?.textContent;
const press = (): Promise<void> =>
  act(async () => {
    found('deactivate')?.click();
    await Promise.resolve();
  });

beforeEach(() => {
  presses = 0;
  outcome = true;
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(async () => {
  await act(() => render(null, root));
  root.remove();
});

test('one press switches off, says that consent is withdrawn, and moves the focus to what tells the state', async () => {
  await show();
  expect(root.textContent).toContain(t('state_on'));
  expect(found('reactivate')).toBeNull();
  await press();
  expect(presses).toBe(1);
  expect(said()).toBe(t('switched_off'));
  expect(document.activeElement?.tagName).toBe('H2');
});

test('what could not be switched off is not said to be off, and its button keeps the focus', async () => {
  outcome = false;
  await show();
  found('deactivate')?.focus();
  await press();
  expect(said()).toBe(t('settings_not_saved'));
  expect(document.activeElement).toBe(found('deactivate'));
});

test('off, it leads to where consent is asked for, and says so; on and off are never shown at once', async () => {
  await show({ active: false, consentAt: null });
  expect(found('deactivate')).toBeNull();
  expect(found('reactivate')?.getAttribute('href')).toMatch(/welcome\/index\.html#setup$/);
  expect(said()).toBe(t('switch_on_hint'));
  expect(root.textContent).toContain(t('state_off_meaning'));
  await show({ active: false, consentAt: null, renew: true });
  expect(root.textContent).toContain(t('consent_renew'));
  expect(root.textContent).not.toContain(t('state_off_meaning'));
});

test('says that it is limited where something keeps it from working, but not for what an agency got wrong', async () => {
  const state = (): string | null | undefined => root.querySelector('h2')?.textContent;
  await show({ faults: [{ what: 'registration', detail: '' }] });
  expect(state()).toBe(t('state_limited'));
  await show({ faults: [{ what: 'agency', detail: '' }] });
  expect(state()).toBe(t('state_on'));
  await show({ unwell: [{ site: 'x', version: '1' }] });
  expect(state()).toBe(t('state_limited'));
  await show({ active: false, unwell: [{ site: 'x', version: '1' }] });
  expect(state()).toBe(t('state_off'));
});
