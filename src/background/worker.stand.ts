/** The worker in as much of a browser as it touches, with storage that can fail: what its tests have in common. */
import { vi } from 'vitest';
import type { AssessReply, PageMessage, Settings, Status } from '../protocol.ts';

type Listener = (...args: never[]) => unknown;
interface Script {
  readonly id: string;
}

export const world = {
  listeners: new Map<string, Listener[]>(),
  local: new Map<string, unknown>(),
  session: new Map<string, unknown>(),
  fails: new Set<string>(),
  registered: [] as readonly Script[],
  withheld: [] as string[],
  tabs: [] as { id: number; url?: string; discarded?: boolean }[],
  sent: [] as { tab: number; message: unknown }[],
  /** Tabs that scripts were brought to. */
  injected: [] as number[],
  /** The browser tells of changes in certain tabs only, as Firefox does. */
  filters: false,
  /** Tabs whose page has our script alive. */
  guarded: new Set<number>(),
  /** How often scripts were taken away. */
  taken: 0,
  /** Tabs that take what they are told only when they are free again. */
  stuck: new Set<number>(),
  title: '',
  badge: '',
  icon: '',
  /** Rules put over pages and taken away. */
  styled: [] as { put: boolean; rule: unknown }[],
  /** Addresses of tabs that the worker opened. */
  opened: [] as string[],
  managed: {} as Record<string, unknown>,
  /** What registering waits for. */
  slow: Promise.resolve(),
};

const event = (name: string) => ({ addListener: (listener: Listener) => void world.listeners.set(name, [...(world.listeners.get(name) ?? []), listener]) });
const failing = (what: string): void => {
  if (world.fails.has(what)) throw new Error(what);
};
const reached = (tab: number): Promise<void> => (world.stuck.has(tab) ? new Promise(() => undefined) : Promise.resolve());

const area = (name: string, kept: Map<string, unknown>) => ({
  get: async (keys: string | string[]) => {
    failing(`${name}.get`);
    return Object.fromEntries([keys].flat().filter((key) => kept.has(key)).map((key) => [key, structuredClone(kept.get(key))]));
  },
  set: async (values: object) => {
    failing(`${name}.set`);
    for (const [key, value] of Object.entries(values)) kept.set(key, structuredClone(value));
  },
  remove: async (key: string) => {
    failing(`${name}.remove`);
    kept.delete(key);
  },
});

const browser = {
  runtime: { id: 'ours', getURL: (path: string) => `chrome-extension://ours/${path}`, onInstalled: event('installed'), onUpdateAvailable: event('update'), onStartup: event('startup'), onMessage: event('message') },
  permissions: { contains: async ({ origins }: { origins: string[] }) => !origins.some((origin) => world.withheld.some((one) => origin.includes(one))), onAdded: event('added'), onRemoved: event('removed') },
  storage: { local: area('local', world.local), session: area('session', world.session), managed: { get: async () => world.managed }, onChanged: event('changed') },
  scripting: {
    getRegisteredContentScripts: async () => world.registered,
    registerContentScripts: async (scripts: readonly Script[]) => {
      await world.slow;
      failing('scripting.register');
      // As the browsers do.
      const twice = scripts.find(({ id }) => world.registered.some((script) => script.id === id));
      if (twice) throw new Error(`Duplicate script ID '${twice.id}'`);
      world.registered = [...world.registered, ...scripts];
    },
    unregisterContentScripts: async ({ ids }: { ids: readonly string[] }) => {
      failing('scripting.unregister');
      const unknown = ids.find((id) => !world.registered.some((script) => script.id === id));
      if (unknown !== undefined) throw new Error(`Nonexistent script ID '${unknown}'`);
      world.taken++;
      world.registered = world.registered.filter(({ id }) => !ids.includes(id));
    },
    insertCSS: async (rule: unknown) => void world.styled.push({ put: true, rule }),
    removeCSS: async (rule: unknown) => void world.styled.push({ put: false, rule }),
    executeScript: async ({ target, func }: { target: { tabId: number }; func?: unknown }) => {
      if (func) return [{ result: world.guarded.has(target.tabId) }];
      world.injected.push(target.tabId);
      return reached(target.tabId);
    },
  },
  tabs: {
    query: async ({ url }: { url?: string[] }) => world.tabs.filter((tab) => url === undefined || tab.url !== undefined),
    sendMessage: async (tab: number, message: unknown) => {
      world.sent.push({ tab, message });
      return reached(tab);
    },
    // As Chromium does, which knows no filter of these.
    onUpdated: {
      addListener: (listener: Listener, filter?: object) => {
        if (filter !== undefined && !world.filters) throw new TypeError('This event does not support filters.');
        event('shown').addListener(listener);
      },
    },
    create: async ({ url }: { url: string }) => void world.opened.push(url),
  },
  action: {
    setTitle: async ({ title }: { title: string }) => void (world.title = title),
    setBadgeText: async ({ text }: { text: string }) => void (world.badge = text),
    setBadgeBackgroundColor: async () => undefined,
    setIcon: async ({ path }: { path: Record<number, string> }) => void (world.icon = path[16] ?? ''),
  },
  i18n: { getUILanguage: () => 'id' },
};

vi.mock('webextension-polyfill', () => ({ default: browser }));
vi.mock('virtual:model', async () => ({ default: (await import('node:fs')).readFileSync('public/model.bin').toString('base64') }));
vi.mock('../guard/guard.iife.ts?script&iife', () => ({ default: 'guard.js' }));
// Each wake loads the worker anew. What keeps nothing from wake to wake, but takes long to load, is loaded once.
vi.mock('./judge.ts', (original) => original());
vi.mock('./explain.ts', (original) => original());
vi.mock('./weigh.ts', (original) => original());
vi.mock('../agency/agency-data.ts', (original) => original());
vi.mock('../locale/locale.ts', (original) => original());
vi.mock('../protocol.ts', (original) => original());
vi.mock('../rules/calendar.ts', (original) => original());
vi.mock('../sites/index.ts', (original) => original());

export const settings: Settings = { role: 'pns', region: null, language: 'id', strictness: 'standard' };
export const ITEM = { key: 'a', part: 'subject' as const, content: { text: 'Ayo coblos Prabowo-Gibran nomor 2, menangkan satu putaran!', imageTexts: [], hashtags: [], links: [] } };

/** What the browser tells the worker. @returns the first listener's answer */
export const fire = (name: string, ...args: unknown[]): unknown => world.listeners.get(name)?.map((listener) => (listener as (...args: unknown[]) => unknown)(...args))[0];

/** The worker starts again, with what was kept. */
export async function wake(): Promise<void> {
  world.listeners.clear();
  vi.resetModules();
  await import('./worker.ts');
}

export const page = async (message: PageMessage, tab: object = { id: 1, incognito: false }, frameId = 0): Promise<unknown> => fire('message', message, { id: 'ours', url: 'https://x.com/', tab, frameId });
export const assess = async (): Promise<AssessReply> => (await page({ type: 'assess', items: [ITEM] })) as AssessReply;
export const control = async (message: object): Promise<Status> => (await fire('message', message, { id: 'ours', url: 'chrome-extension://ours/popup.html' })) as Status;

/** A browser that knows nothing but one open page, in which a person has just switched protection on. */
export async function startAnew(): Promise<void> {
  for (const kept of [world.local, world.session, world.fails, world.stuck, world.guarded]) kept.clear();
  Object.assign(world, { registered: [], withheld: [], tabs: [{ id: 7, url: 'https://x.com/home' }], sent: [], styled: [], opened: [], managed: {}, filters: false, title: '', badge: '', icon: '', slow: Promise.resolve() });
  await wake();
  await control({ type: 'activate', settings });
  Object.assign(world, { sent: [], injected: [], taken: 0 });
}

// Each wake builds the classifier anew; the first load takes the longest, and is done where no test's clock runs.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });
await import('./worker.ts');
