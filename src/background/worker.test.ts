import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AssessReply, DialogView, PageMessage, Settings, Status } from '../protocol.ts';

/** As much of the browser as the worker touches, with storage that can fail. */
const stand = vi.hoisted(() => {
  type Listener = (...args: never[]) => unknown;
  const listeners = new Map<string, Listener[]>();
  const event = (name: string) => ({ addListener: (listener: Listener) => void listeners.set(name, [...(listeners.get(name) ?? []), listener]) });
  const world = {
    listeners,
    local: new Map<string, unknown>(),
    session: new Map<string, unknown>(),
    fails: new Set<string>(),
    registered: [] as { id: string }[],
    withheld: [] as string[],
    tabs: [] as { id: number; url?: string }[],
    sent: [] as { tab: number; message: unknown }[],
    /** Tabs that take what they are told only when they are free again. */
    stuck: new Set<number>(),
    title: '',
    badge: '',
    icon: '',
    slow: Promise.resolve(),
  };
  const reached = (tab: number): Promise<void> => (world.stuck.has(tab) ? new Promise(() => undefined) : Promise.resolve());
  const area = (name: string, kept: Map<string, unknown>) => {
    const guarded = <Result>(what: string, answer: () => Result): Promise<Result> => (world.fails.has(`${name}.${what}`) ? Promise.reject(new Error(`${name}.${what}`)) : Promise.resolve(answer()));
    return {
      get: (keys: string | string[]) => guarded('get', () => Object.fromEntries([keys].flat().filter((key) => kept.has(key)).map((key) => [key, structuredClone(kept.get(key))]))),
      set: (values: object) => guarded('set', () => Object.entries(values).forEach(([key, value]) => kept.set(key, structuredClone(value)))),
      remove: (key: string) => guarded('remove', () => void kept.delete(key)),
    };
  };
  const browser = {
    runtime: { id: 'ours', getURL: (path: string) => `chrome-extension://ours/${path}`, onInstalled: event('installed'), onUpdateAvailable: event('update'), onStartup: event('startup'), onMessage: event('message') },
    permissions: { contains: async ({ origins }: { origins: string[] }) => !origins.some((origin) => world.withheld.some((one) => origin.includes(one))), onAdded: event('added'), onRemoved: event('removed') },
    storage: { local: area('local', world.local), session: area('session', world.session), managed: { get: async () => ({}) }, onChanged: event('changed') },
    scripting: {
      getRegisteredContentScripts: async () => world.registered,
      registerContentScripts: async (scripts: { id: string }[]) => {
        await world.slow;
        world.registered = scripts;
      },
      unregisterContentScripts: async () => {
        if (world.fails.has('scripting')) throw new Error('scripting');
        world.registered = [];
      },
      executeScript: async ({ target }: { target: { tabId: number } }) => reached(target.tabId),
    },
    tabs: { query: async ({ url }: { url?: string[] }) => world.tabs.filter((tab) => url === undefined || tab.url !== undefined), sendMessage: async (tab: number, message: unknown) => (world.sent.push({ tab, message }), reached(tab)), create: async () => undefined },
    action: { setTitle: async ({ title }: { title: string }) => void (world.title = title), setBadgeText: async ({ text }: { text: string }) => void (world.badge = text), setBadgeBackgroundColor: async () => undefined, setIcon: async ({ path }: { path: Record<number, string> }) => void (world.icon = path[16] ?? '') },
    i18n: { getUILanguage: () => 'id' },
  };
  return { world, browser };
});
vi.mock('webextension-polyfill', () => ({ default: stand.browser }));
vi.mock('virtual:model', async () => ({ default: (await import('node:fs')).readFileSync('public/model.bin').toString('base64') }));
// Each wake loads the worker anew. What keeps nothing from wake to wake, but takes long to load, is loaded once.
vi.mock('./judge.ts', (original) => original());
vi.mock('./explain.ts', (original) => original());
vi.mock('./weigh.ts', (original) => original());
vi.mock('../agency/agency-data.ts', (original) => original());
vi.mock('../locale/locale.ts', (original) => original());
vi.mock('../protocol.ts', (original) => original());
vi.mock('../rules/calendar.ts', (original) => original());
vi.mock('../sites/index.ts', (original) => original());
vi.mock('../guard/guard.iife.ts?script&iife', () => ({ default: 'guard.js' }));

const { world } = stand;
const settings: Settings = { role: 'pns', region: null, language: 'id', strictness: 'standard' };
const ITEM = { key: 'a', part: 'subject' as const, content: { text: 'Ayo coblos Prabowo-Gibran nomor 2, menangkan satu putaran!', imageTexts: [], hashtags: [], links: [] } };

const fire = (name: string, ...args: unknown[]): unknown => world.listeners.get(name)?.map((listener) => (listener as (...args: unknown[]) => unknown)(...args))[0];
const wake = async (): Promise<void> => {
  world.listeners.clear();
  vi.resetModules();
  await import('./worker.ts');
};
const page = async (message: PageMessage, tab: object = { id: 1, incognito: false }): Promise<unknown> => fire('message', message, { id: 'ours', url: 'https://x.com/', tab });
const assess = async (): Promise<AssessReply> => (await page({ type: 'assess', items: [ITEM] })) as AssessReply;
const control = async (message: object): Promise<Status> => (await fire('message', message, { id: 'ours', url: 'chrome-extension://ours/popup.html' })) as Status;

beforeEach(async () => {
  for (const kept of [world.local, world.session, world.fails, world.stuck]) kept.clear();
  Object.assign(world, { registered: [], withheld: [], tabs: [{ id: 7, url: 'https://x.com/home' }], sent: [], title: '', badge: '', icon: '' });
  await wake();
  await control({ type: 'activate', settings });
  world.sent = [];
});

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

describe('a permission taken away', () => {
  test('lets the pages go that we may not run on, and the toolbar tells', async () => {
    expect(world.badge).toBe('');
    world.tabs = [{ id: 7 }, { id: 8, url: 'chrome://settings' }];
    world.withheld = ['/'];
    fire('removed', { origins: ['https://x.com/*'] });
    await vi.waitFor(() => expect(world.badge).toBe('!'));
    expect(world.sent).toContainEqual({ tab: 7, message: { type: 'deactivate' } });
  });

  test('for one site is told by its name', async () => {
    world.withheld = ['/mobile.', 'tiktok.com', 'web.telegram.org'];
    expect((await control({ type: 'status' })).faults).toEqual([{ what: 'permission', detail: 'mobile.x.com mobile.twitter.com tiktok telegram-a telegram-k' }]);
  });

  test('elsewhere leaves a page alone that we may run on', async () => {
    fire('removed', { origins: ['https://www.tiktok.com/*'] });
    await vi.waitFor(() => expect(world.title).not.toBe(''));
    expect(world.sent).toEqual([]);
  });

  test('scripts that are gone show in the toolbar', async () => {
    world.registered = [];
    await control({ type: 'status' });
    expect(world.badge).toBe('!');
  });
});

describe('a contest in one region', () => {
  const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
  const PACK = {
    id: 'pilkada-uji',
    contest: 'Pemilihan Uji',
    region: 'kab-kudus',
    phases: { P1: day(-60), P2: day(-10), P3: day(20), P4: day(23), P5: day(24), end: day(90) },
    contestants: [{ number: 1, names: ['Sekarwangi Arumdalu', 'Bagaskara Wicaksono'], aliases: ['Sekarwangi-Bagaskara'] }],
  };
  const held = (text: string): PageMessage => ({ type: 'explain', site: 'x', kind: 'like', unchecked: false, subject: { text, imageTexts: [], hashtags: [], links: [] } });
  const NAMED = held('Ayo menangkan Sekarwangi-Bagaskara, coblos nomor 1!');

  test.each([['no region', null], ['another', 'prov-bali'], ['that one', 'kab-kudus']])('counts for what names its contestants, whoever asks: %s', async (_who, region) => {
    await control({ type: 'supply', text: JSON.stringify({ packs: [PACK] }) });
    await control({ type: 'change', settings: { ...settings, region } });
    expect(await page(NAMED)).toMatchObject({ rule: { id: 'skb-b6' }, sanction: { level: 'discipline-heavy', title: 'Hukuman disiplin berat' } });
    // The stage that the person is told of, and what is asked about, stay those of their own region.
    expect((await control({ type: 'status' })).phase).toBe(region === 'kab-kudus' ? 'P2' : 'P0');
    expect((await assess()).whenLate).toBe(region === 'kab-kudus' ? 'ask' : 'pass');
  });

  test('does not count elsewhere for what names nobody of it', async () => {
    await control({ type: 'supply', text: JSON.stringify({ packs: [PACK] }) });
    expect(await page(held(ITEM.content.text))).toMatchObject({ sanction: { level: 'advice' } });
  });

  test('tells which election law its stage is under', async () => {
    await control({ type: 'supply', text: JSON.stringify({ packs: [PACK] }) });
    expect((await control({ type: 'status' })).election).toBeUndefined();
    expect((await control({ type: 'change', settings: { ...settings, region: 'kab-kudus' } })).election).toBe('pilkada');
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

test('who asks while the scripts are being registered does not hear that they are missing', async () => {
  await control({ type: 'deactivate' });
  let go = (): void => undefined;
  world.slow = new Promise<void>((resolve) => (go = resolve));
  const activated = control({ type: 'activate', settings });
  await vi.waitFor(() => expect(world.local.get('state')).toMatchObject({ active: true }));
  const asked = control({ type: 'status' });
  await new Promise((resolve) => setTimeout(resolve, 50));
  go();
  expect(await asked).toMatchObject({ active: true, faults: [] });
  expect(await activated).toMatchObject({ active: true, faults: [] });
});

test('a change of one setting leaves the others as they are kept, whatever the page knew', async () => {
  await control({ type: 'change', settings: { region: 'kab-kudus' } });
  await control({ type: 'change', settings: { privateMessages: true } });
  expect((await control({ type: 'change', settings: { language: 'en' } })).settings).toEqual({ ...settings, region: 'kab-kudus', language: 'en', privateMessages: true });
});

test('a private window leaves no count on disk', async () => {
  await page({ type: 'outcome', kind: 'like', outcome: 'cancelled' }, { id: 1, incognito: true });
  expect((await control({ type: 'status' })).counts.today).toEqual({ cancelled: 0, continued: 0 });
  await page({ type: 'outcome', kind: 'like', outcome: 'cancelled' });
  expect((await control({ type: 'status' })).counts.today).toEqual({ cancelled: 1, continued: 0 });
});

describe('what a page is told beside the verdicts', () => {
  afterEach(() => vi.useRealTimers());
  const at = (time: string): void => void vi.useFakeTimers({ toFake: ['Date'], now: new Date(time) });

  test('during a stage of an election what is not known in time is asked about, outside one let through', async () => {
    at('2024-01-05T05:00:00Z');
    expect((await assess()).whenLate).toBe('ask');
    at('2026-12-01T05:00:00Z');
    expect((await assess()).whenLate).toBe('pass');
  });

  test('verdicts hold for six hours, and no longer than the stage', async () => {
    // The campaign of 2024 ends with the 10th of February, in WIB.
    const end = Date.parse('2024-02-10T17:00:00Z');
    at('2024-02-10T12:00:00Z');
    expect((await assess()).validUntil).toBe(end);
    at('2024-02-10T08:00:00Z');
    expect((await assess()).validUntil).toBe(Date.parse('2024-02-10T14:00:00Z'));
  });

  test('whether the person wants messages to one person judged', async () => {
    expect((await assess()).privateMessages).toBe(false);
    await control({ type: 'change', settings: { ...settings, privateMessages: true } });
    expect((await assess()).privateMessages).toBe(true);
  });
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
    world.fails.add('scripting');
    await expect(control({ type: 'deactivate' })).rejects.toThrow('scripting');
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

test('a press that was lost is counted nowhere', async () => {
  await page({ type: 'outcome', kind: 'like', outcome: 'lost' });
  expect(world.local.get('state')).toHaveProperty('days', {});
});

test('the same rule for the same kind of action is shown shortly the second time, until the next day', async () => {
  const explained = async (kind: 'like' | 'share'): Promise<boolean> => ((await page({ type: 'explain', kind, site: 'x', subject: ITEM.content, unchecked: false })) as DialogView).short;
  expect(await explained('like')).toBe(false);
  expect(await explained('like')).toBe(true);
  expect(await explained('share')).toBe(false);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 86_400_000 });
  expect(await explained('like')).toBe(false);
  vi.useRealTimers();
});

test('a definition is said to be unwell once a page of many posts twice showed no control, and well with the first control', async () => {
  const unwell = async (posts: number, controls: number): Promise<Status['unwell']> => {
    await page({ type: 'health', site: 'x', version: '2026-11-24', posts, controls, sorts: [{ posts, likes: controls }], fields: 0, composers: 0 });
    return (await control({ type: 'status' })).unwell;
  };
  expect(await unwell(4, 0)).toEqual([]);
  expect(await unwell(4, 0)).toEqual([]);
  expect(await unwell(5, 0)).toEqual([]);
  expect(await unwell(5, 0)).toEqual([{ site: 'x', version: '2026-11-24' }]);
  expect(world.badge).toBe('!');
  expect(await unwell(5, 1)).toEqual([]);
});
