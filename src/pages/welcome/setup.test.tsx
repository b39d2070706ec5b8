// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { translator } from '../../locale/locale.ts';
import type { Settings } from '../../protocol.ts';
import { WELL } from '../parts/status.stand.ts';
import { Setup } from './setup.tsx';

const stand = vi.hoisted(() => ({ granted: async (): Promise<boolean> => true, request: async (): Promise<boolean> => true, order: [] as string[] }));
const HOSTS = ['https://x.com/*', 'https://www.youtube.com/*'];
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { getManifest: () => ({ host_permissions: HOSTS }) },
    permissions: {
      contains: ({ origins }: { origins: string[] }) => (origins.length === HOSTS.length ? stand.granted() : Promise.resolve(true)),
      request: ({ origins }: { origins: string[] }) => {
        stand.order.push(...origins);
        return stand.request();
      },
    },
  },
}));

const t = translator('id');
let root: HTMLElement;
/** What was to be switched on, and how that ended. */
let activated: Settings[];
let outcome: Promise<boolean>;

const draw = (): Promise<void> =>
  act(() =>
    render(
      <Setup
        initial={WELL.settings}
        offered={[]}
        onActivate={(settings) => {
          activated.push(settings);
          stand.order.push('activated');
          return outcome;
        }}
      />,
      root,
    ),
  );
beforeEach(() => {
  Object.assign(stand, { granted: async () => true, request: async () => true, order: [] });
  activated = [];
  outcome = Promise.resolve(true);
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(async () => {
  await act(() => render(null, root));
  root.remove();
});

function found(name: string): HTMLInputElement | HTMLButtonElement {
  const element = root.querySelector<HTMLInputElement | HTMLButtonElement>(`[data-testid="${name}"]`);
  if (!element) throw new Error(`no ${name}`);
  return element;
}
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const agree = (): Promise<void> => act(() => found('consent').click());
const press = (): Promise<void> =>
  act(async () => {
    found('activate').click();
    await settled();
  });
const trouble = (): string | null | undefined => root.querySelector('[data-testid="trouble"]')?.textContent;

describe('switching on', () => {
  test('cannot be pressed before the person has agreed, nor after they took that back', async () => {
    await draw();
    const consent = found('consent');
    expect(consent instanceof HTMLInputElement && consent.checked).toBe(false);
    expect(found('activate').disabled).toBe(true);
    await agree();
    expect(found('activate').disabled).toBe(false);
    await agree();
    expect(found('activate').disabled).toBe(true);
    await press();
    expect(activated).toEqual([]);
  });

  test('has the role that was chosen, and leaves the other settings as they were', async () => {
    await draw();
    await act(() => root.querySelector<HTMLInputElement>('input[type="radio"][value="kades"]')?.click());
    await agree();
    await press();
    expect(activated).toEqual([{ ...WELL.settings, role: 'kades' }]);
    expect(stand.order).toEqual(['activated']);
    expect(trouble()).toBeUndefined();
  });

  test('happens once, however often it is pressed while it works', async () => {
    let done = (_on: boolean): void => undefined;
    outcome = new Promise((resolve) => (done = resolve));
    await draw();
    await agree();
    await press();
    expect(found('activate').getAttribute('aria-disabled')).toBe('true');
    await press();
    expect(activated).toHaveLength(1);
    await act(async () => done(true));
    expect(found('activate').getAttribute('aria-disabled')).toBe('false');
  });

  test('that failed is told, can be tried again, and is told no longer then', async () => {
    outcome = Promise.resolve(false);
    await draw();
    await agree();
    await press();
    expect(trouble()).toBe(t('activate_failed'));
    outcome = Promise.resolve(true);
    await press();
    expect(activated).toHaveLength(2);
    expect(trouble()).toBeUndefined();
  });
});

describe('where the browser has not let us run on the sites, switching on', () => {
  test('asks for it within the press, since the browser refuses later', async () => {
    stand.granted = async () => false;
    await draw();
    await act(settled);
    await agree();
    act(() => {
      found('activate').click();
      expect(stand.order).toEqual(HOSTS);
    });
    await act(settled);
    expect(stand.order).toEqual([...HOSTS, 'activated']);
  });

  test.each<[string, () => Promise<boolean>]>([
    ['is refused', async () => false],
    ['fails', () => Promise.reject(new Error('This function must be called during a user gesture'))],
  ])('does not happen where that %s, and the person is told; the next press asks anew', async (_how, request) => {
    stand.granted = () => Promise.reject(new Error('not known'));
    stand.request = request;
    await draw();
    await act(settled);
    await agree();
    await press();
    expect(activated).toEqual([]);
    expect(trouble()).toBe(t('activate_refused'));
    stand.request = async () => true;
    await press();
    expect(stand.order).toEqual([...HOSTS, ...HOSTS, 'activated']);
    expect(trouble()).toBeUndefined();
  });
});
