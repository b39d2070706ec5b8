import { beforeEach, expect, test, vi } from 'vitest';
import { control, fire, settings, startAnew, wake, world } from './worker.stand.ts';

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
