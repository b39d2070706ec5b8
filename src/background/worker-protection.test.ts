import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { AssessReply } from '../protocol.ts';
import { control, fire, settings, startAnew, wake, world } from './worker.stand.ts';

beforeEach(startAnew);

describe('a permission taken away', () => {
  test('has every page ask, frames of pages that are hidden from us too, lets those go that we may not run on, and the toolbar tells', async () => {
    const asks = async (url: string): Promise<AssessReply> => (await fire('message', { type: 'assess', items: [] }, { id: 'ours', url, tab: { id: 7 } })) as AssessReply;
    expect(world.badge).toBe('');
    world.tabs = [{ id: 7 }, { id: 8, url: 'https://www.youtube.com/' }];
    world.withheld = ['https://x.com'];
    fire('removed', { origins: ['https://x.com/*'] });
    await vi.waitFor(() => expect(world.badge).toBe('!'));
    expect(world.sent).toEqual([7, 8].map((tab) => ({ tab, message: { type: 'changed' } })));
    expect(await asks('https://x.com/home')).toMatchObject({ withdrawn: true });
    expect((await asks('https://www.youtube.com/live_chat')).withdrawn).toBeUndefined();
  });

  test('for one site is told by its name', async () => {
    world.withheld = ['/mobile.', 'tiktok.com', 'web.telegram.org'];
    expect((await control({ type: 'status' })).faults).toEqual([{ what: 'permission', detail: 'mobile.x.com mobile.twitter.com tiktok telegram-a telegram-k' }]);
  });

  test('given back has the scripts registered again', async () => {
    world.registered = [];
    fire('added', { origins: ['https://x.com/*'] });
    await vi.waitFor(() => expect(world.registered.length).toBeGreaterThan(8));
    await control({ type: 'status' });
    expect(world.badge).toBe('');
  });

  test('scripts that are gone show in the toolbar', async () => {
    world.registered = [];
    await control({ type: 'status' });
    expect(world.badge).toBe('!');
  });
});

describe('a tab that is stuck, as one that the browser has frozen,', () => {
  beforeEach(() => void world.stuck.add(7));

  test('does not keep protection on: consent is withdrawn, also for the next start of the browser', async () => {
    expect(await control({ type: 'deactivate' })).toMatchObject({ active: false, consentAt: null });
    expect(world.sent).toContainEqual({ tab: 7, message: { type: 'deactivate' } });
    expect(world.local.get('state')).toMatchObject({ active: false, consentAt: null });
    await wake();
    fire('startup');
    await vi.waitFor(() => expect(world.title).not.toBe(''));
    expect(world.registered).toEqual([]);
  });

  test('keeps nobody from switching on or changing a setting', async () => {
    expect(await control({ type: 'change', settings: { ...settings, strictness: 'raised' } })).toMatchObject({ settings: { strictness: 'raised' } });
    expect(await control({ type: 'activate', settings })).toMatchObject({ active: true, faults: [] });
  });
});

describe('while the scripts are being registered', () => {
  let go = (): void => undefined;
  const slowly = (): void => void (world.slow = new Promise<void>((resolve) => (go = resolve)));
  const started = async (): Promise<void> => {
    // Those of before an update.
    world.registered = world.registered.map((script) => ({ ...script, js: ['old.js'] }));
    await wake();
    slowly();
    fire('startup');
    await vi.waitFor(() => expect(world.registered).toEqual([]));
  };

  test('who asks does not hear that they are missing', async () => {
    await control({ type: 'deactivate' });
    slowly();
    const activated = control({ type: 'activate', settings });
    await vi.waitFor(() => expect(world.local.get('state')).toMatchObject({ active: true }));
    const asked = control({ type: 'status' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    go();
    expect(await asked).toMatchObject({ active: true, faults: [] });
    expect(await activated).toMatchObject({ active: true, faults: [] });
  });

  test('who switches off is not registered after that', async () => {
    await started();
    const off = control({ type: 'deactivate' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    go();
    expect(await off).toMatchObject({ active: false, faults: [] });
    expect(world.registered).toEqual([]);
  });

  test('a second reason to register them, as a start of the browser after an update, waits for the first', async () => {
    await started();
    fire('installed', { reason: 'update' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    go();
    expect(await control({ type: 'status' })).toMatchObject({ active: true, faults: [] });
    expect(world.registered.length).toBeGreaterThan(8);
  });
});

test('scripts that cannot be registered at a start show in the toolbar', async () => {
  world.fails.add('scripting.register');
  // Those of before an update.
  world.registered = world.registered.map((script) => ({ ...script, js: ['old.js'] }));
  await wake();
  fire('startup');
  await vi.waitFor(() => expect(world.badge).toBe('!'));
});

describe('protection', () => {
  test('is registered for every frame from its first moment, and over restarts', () => {
    expect(world.registered.length).toBeGreaterThan(8);
    for (const script of world.registered) expect(script).toMatchObject({ runAt: 'document_start', allFrames: true, persistAcrossSessions: true });
  });

  test('notes when consent was given, anew each time', async () => {
    const before = Date.now();
    expect((await control({ type: 'status' })).consentAt).toBeGreaterThan(before - 60_000);
    await control({ type: 'deactivate' });
    const { consentAt } = await control({ type: 'activate', settings });
    expect(consentAt).toBeGreaterThanOrEqual(before);
  });

  test('is withdrawn even where the scripts cannot be taken away', async () => {
    world.fails.add('scripting.unregister');
    await expect(control({ type: 'deactivate' })).rejects.toThrow('scripting.unregister');
    expect(world.local.get('state')).toMatchObject({ active: false, consentAt: null });
    expect(world.sent).toContainEqual({ tab: 7, message: { type: 'deactivate' } });
  });

  test('whose state is damaged goes by what is registered: neither start nor a changed setting ends it', async () => {
    const damage = (): unknown => world.local.set('state', { ...(world.local.get('state') as object), active: 'damaged' });
    damage();
    await wake();
    fire('startup');
    await vi.waitFor(() => expect(world.badge).toBe('!'));
    expect(world.registered.length).toBeGreaterThan(8);
    expect(await control({ type: 'change', settings })).toMatchObject({ active: true });
    world.registered = [];
    damage();
    await wake();
    expect(await control({ type: 'change', settings })).toMatchObject({ active: false });
  });

  test('with another setting has the pages forget what they know', async () => {
    await control({ type: 'change', settings: { ...settings, strictness: 'raised' } });
    expect(world.sent).toEqual([{ tab: 7, message: { type: 'changed' } }]);
  });
});
