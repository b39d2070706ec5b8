import { beforeEach, describe, expect, test } from 'vitest';
import { assess, control, fire, ITEM, page, settings, startAnew, wake, world } from './worker.stand.ts';

beforeEach(startAnew);

describe('a storage that fails', () => {
  test('once, at wake, is asked again: verdicts come all the same', async () => {
    await wake();
    world.fails.add('local.get');
    expect((await assess()).verdicts).toMatchObject([{ risk: 'risky' }]);
    expect((await control({ type: 'status' })).agency.problems).toMatchObject([{ from: 'file', what: expect.stringMatching(/^storage:/) }]);
    world.fails.clear();
    const after = await control({ type: 'status' });
    expect(after).toMatchObject({ active: true, faults: [], agency: { problems: [] } });
    expect(world.badge).toBe('');
  });

  test('on a full disk does not keep protection on: pages let go, and it stays off with the next wake', async () => {
    world.fails.add('local.set');
    const off = await control({ type: 'deactivate' });
    expect(off).toMatchObject({ active: false, consentAt: null });
    expect(world.registered).toEqual([]);
    expect(world.sent).toContainEqual({ tab: 7, message: { type: 'deactivate' } });
    expect(await assess()).toMatchObject({ withdrawn: true, verdicts: [] });
    await wake();
    fire('startup');
    expect(await assess()).toMatchObject({ withdrawn: true });
  });

  test('that takes nothing away either is told as not kept; off it is all the same', async () => {
    world.fails.add('local.set').add('local.remove');
    await expect(control({ type: 'deactivate' })).rejects.toThrow('local.set');
    expect(world.registered).toEqual([]);
    expect(world.sent).toContainEqual({ tab: 7, message: { type: 'deactivate' } });
    await wake();
    expect(await assess()).toMatchObject({ withdrawn: true });
    // Switched on again it is on.
    world.fails.clear();
    expect(await control({ type: 'activate', settings })).toMatchObject({ active: true });
    await wake();
    expect((await assess()).withdrawn).toBeUndefined();
  });

  test('of the session takes neither the rule out of the dialog nor the state out of the popup', async () => {
    world.fails.add('session.get').add('session.set');
    expect(await page({ type: 'explain', kind: 'like', site: 'x', subject: ITEM.content, unchecked: false })).toMatchObject({ tone: 'risky', short: false });
    expect(await control({ type: 'status' })).toMatchObject({ active: true, unwell: [] });
  });

  test.each(['in a field', 'altogether'])('%s does not tell that nothing is read while it is, and lets it be switched off', async (how) => {
    if (how === 'in a field') world.local.set('state', { ...(world.local.get('state') as object), active: 'damaged' });
    else world.fails.add('local.get');
    await wake();
    expect(await control({ type: 'status' })).toMatchObject({ active: true, faults: expect.arrayContaining([expect.objectContaining({ what: 'storage' })]) });
    expect(world.icon).toBe('/icons/icon-16.png');
    expect(await control({ type: 'deactivate' })).toMatchObject({ active: false });
    expect(world.registered).toEqual([]);
    expect(world.icon).toBe('/icons/off-16.png');
  });

  test('of counts alone does not let a page judge that missed "off"', async () => {
    await control({ type: 'deactivate' });
    world.local.set('state', { ...(world.local.get('state') as object), days: 'damaged' });
    await wake();
    expect(await assess()).toMatchObject({ withdrawn: true });
    world.local.set('state', { ...(world.local.get('state') as object), active: 'damaged' });
    await wake();
    expect((await assess()).withdrawn).toBeUndefined();
  });
});

test('what is asked for at once is done one after the other: no count is lost, and none brings consent back', async () => {
  await Promise.all([page({ type: 'outcome', kind: 'like', outcome: 'cancelled' }), page({ type: 'outcome', kind: 'share', outcome: 'continued' }), page({ type: 'outcome', kind: 'like', outcome: 'cancelled' })]);
  expect((await control({ type: 'status' })).counts.today).toEqual({ cancelled: 2, continued: 1 });
  await Promise.all([page({ type: 'outcome', kind: 'like', outcome: 'cancelled' }), control({ type: 'deactivate' }), page({ type: 'outcome', kind: 'like', outcome: 'continued' })]);
  expect(world.local.get('state')).toMatchObject({ active: false, consentAt: null, total: { cancelled: 3, continued: 2 } });
});

test('what was put into the storage meanwhile counts, not what was read before', async () => {
  await control({ type: 'status' });
  world.local.set('state', { ...(world.local.get('state') as object), settings: { ...settings, role: 'kades' } });
  fire('changed', { state: {} }, 'session');
  expect((await control({ type: 'status' })).settings.role).toBe('pns');
  fire('changed', { state: {} }, 'local');
  expect((await control({ type: 'status' })).settings.role).toBe('kades');
});

test('settings that could not be read are told of until they are chosen anew, whatever is counted meanwhile', async () => {
  const unread = { ...settings, role: 'unknown' };
  world.local.set('state', { ...(world.local.get('state') as object), settings: unread });
  await wake();
  await page({ type: 'outcome', kind: 'like', outcome: 'cancelled' });
  for (const again of [false, true]) {
    if (again) await wake();
    expect(await control({ type: 'status' })).toMatchObject({ active: true, faults: [{ what: 'storage', detail: 'settings' }], counts: { today: { cancelled: 1 } } });
  }
  expect(world.local.get('state')).toMatchObject({ settings: unread });
  expect(await control({ type: 'change', settings })).toMatchObject({ faults: [], counts: { today: { cancelled: 1 } } });
});
