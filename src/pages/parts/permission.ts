/** The browser's permission for the sites. Chromium gives it on install unless withheld; Firefox lets the person decide. */
import browser from 'webextension-polyfill';

const origins = (): string[] => [...(browser.runtime.getManifest().host_permissions ?? [])];

export const isGranted = (): Promise<boolean> => browser.permissions.contains({ origins: origins() });

/** Must be called straight from a press: after any `await` the browser refuses to ask. */
export const request = (): Promise<boolean> => browser.permissions.request({ origins: origins() });
