import { beforeEach, describe, expect, test, vi } from 'vitest';
import { assess, control, fire, settings, startAnew, wake, world } from './worker.stand.ts';

beforeEach(startAnew);

test('scripts that were being registered when consent was withdrawn are not left registered', async () => {
  await control({ type: 'deactivate' });
  let go = (): void => undefined;
  world.slow = new Promise<void>((resolve) => (go = resolve));
  const activated = control({ type: 'activate', settings });
  await vi.waitFor(() => expect(world.local.get('state')).toMatchObject({ active: true }));
  await new Promise((resolve) => setTimeout(resolve, 20));
  const off = control({ type: 'deactivate' });
  await new Promise((resolve) => setTimeout(resolve, 20));
  go();
  await activated;
  expect(await off).toMatchObject({ active: false });
  expect(world.registered).toEqual([]);
  expect(world.sent.at(-1)).toEqual({ tab: 7, message: { type: 'deactivate' } });
});

test('at a start of the browser what is registered stays: a page that loads just then would go unguarded', async () => {
  world.session.clear();
  await wake();
  fire('startup');
  await vi.waitFor(() => expect(world.injected).toContain(7));
  expect(world.taken).toBe(0);
  // After an update whose scripts are others.
  world.registered = world.registered.map((script) => ({ ...script, js: ['old.js'] }));
  fire('installed', { reason: 'update' });
  await vi.waitFor(() => expect(world.registered).not.toContainEqual(expect.objectContaining({ js: ['old.js'] })));
  expect(world.registered.length).toBeGreaterThan(8);
});

test.each<[string, (scripts: typeof world.registered) => typeof world.registered]>([
  ['other pages', (scripts) => scripts.map((script) => ({ ...script, matches: ['https://x.com/home/*'] }))],
  ['not every frame', (scripts) => scripts.map((script) => ({ ...script, allFrames: false }))],
  ['a later moment', (scripts) => scripts.map((script) => ({ ...script, runAt: 'document_idle' }))],
  ['a site too few', (scripts) => scripts.slice(1)],
  ['a site too many', (scripts) => [...scripts, ...scripts.slice(0, 1).map((script) => ({ ...script, id: 'guard-gone' }))]],
])('what an older version registered for %s is registered anew after an update', async (_what, older) => {
  const today = world.registered;
  world.registered = older(today);
  fire('installed', { reason: 'update' });
  await vi.waitFor(() => expect(world.registered).toEqual(today));
});

test('switching on starts on open pages, and wakes none that the browser has put away', async () => {
  await control({ type: 'deactivate' });
  world.tabs = [{ id: 7, url: 'https://x.com/home' }, { id: 8, url: 'https://x.com/home', discarded: true }];
  world.injected = [];
  await control({ type: 'activate', settings });
  expect(new Set(world.injected)).toEqual(new Set([7]));
});

test('enabled again, of which no event tells, it starts anew on open pages; a worker that only slept does not', async () => {
  await wake();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(world.injected).toEqual([]);
  world.session.clear();
  await wake();
  await vi.waitFor(() => expect(world.injected).toContain(7));
  await control({ type: 'deactivate' });
  world.injected = [];
  world.session.clear();
  await wake();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(world.injected).toEqual([]);
});

test('a page come "back" to without our script gets it, where the browser tells of it; one that has it, or is none of ours, does not', async () => {
  world.filters = true;
  await wake();
  for (const [tab, url] of [[3, 'https://x.com/home'], [4, 'https://x.com/home'], [5, 'https://example.com/']] as const) {
    if (tab === 4) world.guarded.add(tab);
    fire('shown', tab, { status: 'complete' }, { url });
  }
  await vi.waitFor(() => expect(world.injected).toEqual([3]));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(world.injected).toEqual([3]);
  await control({ type: 'deactivate' });
  fire('shown', 3, { status: 'complete' }, { url: 'https://x.com/home' });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(world.injected).toEqual([3]);
  // Another browser would tell of every tab there is.
  world.filters = false;
  await wake();
  expect(world.listeners.has('shown')).toBe(false);
});

test('a page in a frame of a page that is hidden from us lets go as well, and hears of settings', async () => {
  world.tabs = [{ id: 7, url: 'https://x.com/home' }, { id: 9 }];
  await control({ type: 'change', settings: { strictness: 'raised' } });
  expect(world.sent).toContainEqual({ tab: 9, message: { type: 'changed' } });
  await control({ type: 'deactivate' });
  expect(world.sent).toContainEqual({ tab: 9, message: { type: 'deactivate' } });
});

test('switching on does not wait for ever for a browser that waits for a stuck page', async () => {
  await control({ type: 'deactivate' });
  world.slow = new Promise(() => undefined);
  expect(await control({ type: 'activate', settings })).toMatchObject({ active: true });
  expect(await control({ type: 'deactivate' })).toMatchObject({ active: false });
  world.slow = Promise.resolve();
});

describe('consent to an older text', () => {
  const WELCOME = 'chrome-extension://ours/src/pages/welcome/index.html';
  const update = async (change: object): Promise<void> => {
    world.local.set('state', { ...(world.local.get('state') as object), ...change });
    world.session.clear();
    await wake();
    fire('installed', { reason: 'update' });
  };

  test('is consent no longer: nothing is read, and the person is told and asked anew', async () => {
    await update({ consentTo: 0 });
    await vi.waitFor(() => expect(world.opened).toEqual([WELCOME]));
    expect(await control({ type: 'status' })).toMatchObject({ active: false, consentAt: null, renew: true, settings });
    expect(world.registered).toEqual([]);
    expect(world.sent).toContainEqual({ tab: 7, message: { type: 'deactivate' } });
    expect(await assess()).toMatchObject({ withdrawn: true });
    expect([world.badge, world.icon]).toEqual(['!', '/icons/off-16.png']);
    const on = await control({ type: 'activate', settings });
    expect(on).toMatchObject({ active: true });
    expect(on.renew).toBeUndefined();
    expect(world.badge).toBe('');
  });

  test('asks nothing of who withdrew it', async () => {
    await control({ type: 'deactivate' });
    await update({});
    expect((await control({ type: 'status' })).renew).toBeUndefined();
    expect(world.opened).toEqual([]);
  });

  test('and to the same goes on over an update, also from before texts had numbers', async () => {
    for (const consentTo of [1, undefined]) {
      await update({ consentTo });
      if (consentTo === undefined) {
        const { consentTo: _none, ...before } = world.local.get('state') as Record<string, unknown>;
        world.local.set('state', before);
        await wake();
      }
      expect(await control({ type: 'status' })).toMatchObject({ active: true, faults: [] });
    }
    expect(world.opened).toEqual([]);
  });
});
