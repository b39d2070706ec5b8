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
const matches = scripts.flatMap((script) => script.matches);
/** Permissions are given by host, whatever part of it a site has. */
const origins = [...new Set(sites.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`)))];

/** True when the guard is registered on every site for the pages to come. */
export async function isRegistered(): Promise<boolean> {
  const registered = await browser.scripting.getRegisteredContentScripts();
  return scripts.every(({ id }) => registered.some((script) => script.id === id));
}

/** True when the browser lets us run on every site we know. Firefox lets the person withhold it. */
export const isPermitted = (): Promise<boolean> => browser.permissions.contains({ origins });

async function unregister(): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts();
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: registered.map(({ id }) => id) });
}

/** Registers for pages to come and starts on pages that are open. */
export async function attach(): Promise<void> {
  // Registered anew, since an update may have changed files or sites.
  await unregister();
  await browser.scripting.registerContentScripts(
    scripts.map((script) => ({ ...script, runAt: 'document_start', allFrames: true, persistAcrossSessions: true })),
  );
  await Promise.all(
    scripts.map(async ({ js, matches: url }) => {
      const tabs = await browser.tabs.query({ url });
      await Promise.allSettled(
        tabs.map(({ id, discarded }) =>
          id === undefined || discarded
            ? undefined
            : browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: js, injectImmediately: true }),
        ),
      );
    }),
  );
}

/** Unregisters and tells the pages that are open to let go. */
export async function detach(): Promise<void> {
  try {
    await unregister();
  } finally {
    await broadcastToPages({ type: 'deactivate' });
  }
}

/** Tells the pages that we may not run on any more to let go. Their addresses are hidden from us now, which is how they are told apart. */
export async function detachWhereForbidden(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(async ({ id, url }) => {
      const permitted = url !== undefined && url.startsWith('https:') && (await browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] }));
      if (id !== undefined && !permitted) await browser.tabs.sendMessage(id, { type: 'deactivate' } satisfies Broadcast);
    }),
  );
}

/** Tells every open page of the sites; pages without our script do not answer, which is no fault. */
export async function broadcastToPages(message: Broadcast): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? undefined : browser.tabs.sendMessage(id, message))));
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
