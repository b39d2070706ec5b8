/** What a test asks of the extension itself, from one of its own pages. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { BrowserKind, TestBrowser } from '../harness/browser.ts';

/** The part of the extension API that is called inside a page; Firefox gives it under this name too. */
declare const chrome: {
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly unknown[]>; unregisterContentScripts(): Promise<void> };
  readonly storage: { readonly local: { get(): Promise<Record<string, unknown>>; set(items: Record<string, unknown>): Promise<void>; clear(): Promise<void> } };
};

export const WELCOME = 'src/pages/welcome/index.html';
export const POPUP = 'src/pages/popup/index.html';
export const OPTIONS = 'src/pages/options/index.html';
export const RULE_BOOK = 'src/pages/rulebook/index.html';

/** How many of our content scripts are registered: none before opt-in and after opt-out. */
export const registered = (page: Page): Promise<number> =>
  page.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);

/** What another extension's fault or an interrupted update may leave behind. */
export const unregister = (page: Page): Promise<void> => page.evaluate(() => chrome.scripting.unregisterContentScripts());

/** Everything that the extension keeps across restarts. */
export const kept = (page: Page): Promise<Record<string, unknown>> => page.evaluate(() => chrome.storage.local.get());

/** Writes what an older version, another program or a damaged disk may have left. */
export const leave = (page: Page, state: unknown): Promise<void> => page.evaluate((value) => chrome.storage.local.set({ state: value }), state);

/** Chromium as after a fresh installation: nothing kept across restarts, nothing registered, a background started anew, and one blank page. */
export async function asInstalled(browser: TestBrowser): Promise<void> {
  const page = await browser.extensionPage(POPUP);
  for (const other of browser.context.pages()) if (other !== page) await other.close();
  await page.evaluate(() => chrome.storage.local.clear());
  await unregister(page);
  await browser.stopWorker();
  expect([await kept(page), await registered(page)]).toEqual([{}, 0]);
  await page.goto('about:blank');
}

/**
 * A copy of the build with one file changed.
 * @param pick the file, by its path inside the build
 * @returns the folder; `remove` deletes it
 */
export function changedBuild(kind: BrowserKind, pick: (path: string) => boolean, change: (text: string) => string): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'jj-changed-'));
  cpSync(join(import.meta.dirname, '../../../dist', kind), folder, { recursive: true });
  const files = readdirSync(folder, { recursive: true }).map(String).filter(pick);
  if (files.length === 0) throw new Error(`no file to change in dist/${kind}`);
  for (const file of files) {
    const before = readFileSync(join(folder, file), 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`${file} is as it was`);
    writeFileSync(join(folder, file), after);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
