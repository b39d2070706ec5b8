/** Where our code runs: nowhere before opt-in, on the sites' pages after it, nowhere again after opt-out. */
import browser from 'webextension-polyfill';
// oxlint-disable-next-line import/default -- crxjs makes the default export: the path of the built script
import guard from '../guard/guard.iife.ts?script&iife';
import type { Broadcast } from '../protocol.ts';
import { pagesOf, sites } from '../sites/index.ts';
import { shieldCss } from './shield-css.ts';

/** What one site needs: its definition, then the guard that reads it. */
const scripts = sites.map((site) => ({
  id: `guard-${site.id}`,
  js: [`sites/${site.id}.js`, guard],
  matches: pagesOf(site),
}));
/** Permissions are given by host, whatever part of it a site has. */
const mayRunOn = (hosts: readonly string[]): Promise<boolean> => browser.permissions.contains({ origins: [...new Set(hosts)].map((host) => `https://${host}/*`) });

/** Whether we may still run on the page at an address. */
export const mayRunAt = (url: string): Promise<boolean> => mayRunOn([new URL(url).hostname]);

/** The registering under way: who asks meanwhile must not hear that scripts are missing. */
let registering: Promise<unknown> = Promise.resolve();

type Registered = Awaited<ReturnType<typeof browser.scripting.getRegisteredContentScripts>>;

const sameList = (a: readonly string[] | undefined, b: readonly string[]): boolean => a?.length === b.length && b.every((each) => a.includes(each));

/** Whether these are today's scripts: an update may have changed files or sites. */
const isUpToDate = (registered: Registered): boolean =>
  registered.length === scripts.length &&
  scripts.every(({ id, js, matches: pages }) => registered.some((one) => one.id === id && one.allFrames === true && one.runAt === 'document_start' && sameList(one.js, js) && sameList(one.matches, pages)));

/** True when the guard is registered on every site for the pages to come. */
export async function isRegistered(): Promise<boolean> {
  await inTime(registering);
  const registered = await browser.scripting.getRegisteredContentScripts();
  return scripts.every(({ id }) => registered.some((script) => script.id === id));
}

/** Where the browser does not let us run, since a person may withhold any host: ids of whole sites, and single hosts of others. */
export async function forbiddenPlaces(): Promise<readonly string[]> {
  if (await mayRunOn(sites.flatMap(({ hosts }) => hosts))) return [];
  const places = await Promise.all(
    sites.map(async ({ id, hosts }) => {
      const each = await Promise.all(hosts.map((host) => mayRunOn([host])));
      return each.includes(true) ? hosts.filter((_host, index) => !each[index]) : [id];
    }),
  );
  return [...new Set(places.flat())];
}

async function unregister(): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts();
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: registered.map(({ id }) => id) });
}

/** How long open pages are waited for, in milliseconds. */
const PATIENCE = 500;
/** How long the browser's processes of pages may take to hear of scripts, in milliseconds; a busy one of Firefox keeps all waiting. */
const REGISTERING = 2000;

/**
 * Waits for pages, but not for ever: one that the browser has frozen, or that shows a box of its own, takes what it is
 * told once it is free again. Nothing may depend on it.
 * @throws as `pages` does, where it does so in time
 */
async function inTime(pages: Promise<unknown>, patience = PATIENCE): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patience);
  });
  await Promise.race([late, pages]).finally(() => clearTimeout(timer));
}

async function register(): Promise<void> {
  // A page that loads between the two would go unguarded: what need not be taken away stays.
  if (isUpToDate(await browser.scripting.getRegisteredContentScripts())) return;
  await unregister();
  await browser.scripting.registerContentScripts(
    scripts.map((script) => ({ ...script, runAt: 'document_start', allFrames: true, persistAcrossSessions: true })),
  );
}

/** Registers for pages to come and starts on pages that are open. */
export async function attach(): Promise<void> {
  const registered = register();
  registering = registered.catch(() => undefined);
  await inTime(registered, REGISTERING);
  const open = await Promise.all(
    scripts.map(async ({ js, matches: url }) =>
      (await browser.tabs.query({ url })).flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : [{ target: { tabId: id, allFrames: true }, files: js }])),
    ),
  );
  await inTime(Promise.allSettled(open.flat().map((script) => browser.scripting.executeScript({ ...script, injectImmediately: true }))));
}

/**
 * Starts on the page that a tab shows, where no script of ours lives in it: kept for "back" it was out of reach when
 * others were started.
 */
async function attachTo(tabId: number, url: string): Promise<void> {
  const script = scripts.find(({ matches }) => matches.some((page) => url.startsWith(page.slice(0, -1))));
  if (!script) return;
  const [page] = await browser.scripting.executeScript({ target: { tabId }, func: () => (globalThis as { jagaJempolGuard?: { alive?: boolean } }).jagaJempolGuard?.alive === true });
  if (page?.result === true) return;
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: script.js, injectImmediately: true });
}

/**
 * Hears of every page of the sites that a tab shows, be it loaded or come "back" to. Firefox alone tells of certain sites
 * only; another browser would wake the worker for every page there is.
 */
export function whenShown(hear: (attach: () => Promise<void>) => void): void {
  try {
    browser.tabs.onUpdated.addListener(
      (tabId, { status }, { url }) => {
        if (status === 'complete' && url !== undefined) hear(() => inTime(attachTo(tabId, url)));
      },
      { urls: scripts.flatMap(({ matches }) => matches), properties: ['status'] },
    );
  } catch {
    // Chromium takes no filter.
  }
}

/** Unregisters and tells the pages that are open to let go. */
export async function detach(): Promise<void> {
  try {
    // Firefox has every process of its pages say that it is done.
    await inTime(unregister());
  } finally {
    await broadcastToPages({ type: 'deactivate' });
  }
}

/**
 * Tells every page that has our script, in every tab: a site's page may stand in a frame of a page whose address is hidden
 * from us. Pages without our script do not answer, which is no fault.
 */
export async function broadcastToPages(message: Broadcast): Promise<void> {
  const tabs = await browser.tabs.query({});
  await inTime(Promise.allSettled(tabs.map(({ id }) => (id === undefined ? undefined : browser.tabs.sendMessage(id, message)))));
}

/**
 * A rule of the user's origin over the dialog's host while it is open: no style of the page can beat it.
 * @param attribute the random attribute that marks the host
 */
export async function shield(tabId: number, frameId: number, attribute: string, on: boolean): Promise<void> {
  const rule = {
    target: { tabId, frameIds: [frameId] },
    origin: 'USER' as const,
    css: shieldCss(attribute),
  };
  await (on ? browser.scripting.insertCSS(rule) : browser.scripting.removeCSS(rule));
}
