/** One action done one way on a replica, to be tried on a campaign and on an ordinary content. */
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { TestBrowser } from '../harness/browser.ts';
import type { ExtensionDialog } from '../harness/dialog.ts';
import { until } from '../harness/dialog.ts';
import { doubleClick } from '../harness/double-click.ts';
import { loadAnew } from '../harness/load.ts';
import { settled } from '../harness/settled.ts';
import { titleOf } from './checks.ts';

export type Variant = 'campaign' | 'ordinary';

export interface ActionCase {
  readonly name: string;
  readonly url: string | ((variant: Variant) => string);
  /** What the site calls it when it accepts it. */
  readonly received: string;
  /** Brings the page to where one press does the action. */
  prepare(page: Page, variant: Variant): Promise<void>;
  /** The press. */
  act(page: Page, variant: Variant): Promise<void>;
  /** Where something was written: what stands there now. */
  draft?(page: Page): Promise<string>;
  /** After Batal a menu or picker may have to be opened again. */
  again?(page: Page, variant: Variant): Promise<void>;
  /** What of a held press reaches the page all the same: the single clicks of a double one. */
  readonly reaches?: RegExp;
  /** What the site calls it when the same press takes it back. */
  readonly undo?: string;
  /** Brings the page to where the same press takes it back, where that is not as `again` does. */
  undoable?(page: Page, variant: Variant): Promise<void>;
}

/** A control that looks like an action, or stands beside one, on campaign content. */
export interface Decoy {
  readonly name: string;
  readonly url: string;
  /** What the site calls it; absent where nothing is recorded. */
  readonly received?: string;
  prepare?(page: Page): Promise<void>;
  act(page: Page): Promise<void>;
}

/** How often the site accepted this kind of action. */
export const accepted = (page: Page, kind: string): Promise<number> =>
  page.evaluate((wanted) => window.replica.received.filter((each) => each.kind === wanted).length, kind);

/** Events of presses and keys that any listener of the page saw; a modifier alone does nothing. */
export const seen = (page: Page): Promise<string[]> =>
  page.evaluate(() => window.replica.events.filter((line) => /^(?:pointer|mouse|touch|click|dblclick|key|submit|beforeinput|input)/.test(line) && !line.includes(' Control')));

/** Centre of a control, scrolled into view. */
export async function place(page: Page, control: string, target?: string): Promise<{ x: number; y: number }> {
  return until(`the control ${control} ${target ?? ''}`, () =>
    page.evaluate(
      ([name, on]) => {
        if (on !== undefined && window.replica.control(name ?? '', on) === null) window.replica.show(on);
        const element = window.replica.control(name ?? '', on);
        if (!element) return null;
        const now = element.getBoundingClientRect();
        if (now.top < 60 || now.bottom > innerHeight - 60) element.scrollIntoView({ block: 'center' });
        const box = element.getBoundingClientRect();
        return box.width > 0 ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
      },
      [control, target],
    ),
  );
}

/** A real mouse press on a control, as a person does it. */
export async function press(page: Page, control: string, target?: string): Promise<void> {
  let { x, y } = await place(page, control, target);
  await page.mouse.move(x, y);
  // A person reads what they scrolled to before they press.
  await settled(page);
  // What the move scrolled or opened may have shifted the control.
  ({ x, y } = await place(page, control, target));
  await page.mouse.click(x, y, { delay: 40 });
}

export async function focus(page: Page, control: string, target?: string): Promise<void> {
  await place(page, control, target);
  await page.evaluate(
    ([name, on]) => {
      const element = window.replica.control(name ?? '', on);
      if (element instanceof HTMLElement) element.focus();
    },
    [control, target],
  );
}

/** Writes into an editor with real keys. */
export async function write(page: Page, control: string, text: string): Promise<void> {
  await press(page, control);
  await page.keyboard.type(text);
}

export const textIn = (page: Page, control: string): Promise<string> =>
  page.evaluate((name) => {
    const element = window.replica.control(name, undefined);
    return element instanceof HTMLTextAreaElement ? element.value : element instanceof HTMLElement ? element.innerText : '';
  }, control);

const urlOf = (each: ActionCase, variant: Variant): string => (typeof each.url === 'string' ? each.url : each.url(variant));

/** One tab for all cases of a browser, as a person has one; each case loads the page anew. */
const tabs = new WeakMap<TestBrowser, Page>();

/** The case that was the last to be done in a browser's tab, where nothing happened there since. */
const lastDone = new WeakMap<TestBrowser, ActionCase>();

async function tab(browser: TestBrowser, url: string): Promise<Page> {
  lastDone.delete(browser);
  const kept = tabs.get(browser);
  if (kept && !kept.isClosed()) {
    await kept.mouse.move(1, 1);
    await loadAnew(kept, url);
    return kept;
  }
  const page = await browser.page(url);
  tabs.set(browser, page);
  return page;
}

async function opened(browser: TestBrowser, each: ActionCase, variant: Variant): Promise<{ page: Page; dialog: ExtensionDialog }> {
  const page = await tab(browser, urlOf(each, variant));
  await each.prepare(page, variant);
  return { page, dialog: browser.dialog(page) };
}

/**
 * Long enough for a late dialog, or for a second press of ours: the guard has its answers, and had time for a dialog
 * that waits for its text.
 */
async function nothingMore(page: Page): Promise<void> {
  await settled(page);
  await page.waitForTimeout(100);
}

/** The press opens the dialog, and nothing of it reached the page. */
async function held(page: Page, dialog: ExtensionDialog, each: ActionCase): Promise<void> {
  // By now the verdict is known, so not even the beginning of the press may reach the page.
  await settled(page);
  await page.evaluate(() => window.replica.reset());
  await each.act(page, 'campaign');
  await dialog.waitOpen();
  expect(await accepted(page, each.received)).toBe(0);
  expect((await seen(page)).filter((line) => !each.reaches?.test(line))).toEqual([]);
}

/** Lanjutkan in the open dialog does it once. */
async function doneOnce(page: Page, dialog: ExtensionDialog, each: ActionCase): Promise<void> {
  await dialog.press('confirm');
  await until('the site to receive it', async () => (await accepted(page, each.received)) > 0);
  await nothingMore(page);
  expect(await accepted(page, each.received)).toBe(1);
  expect(await dialog.open()).toBe(false);
}

/** Held on a campaign content: nothing before the answer, nothing after Batal, one after Lanjutkan. */
export function isHeld(browser: () => TestBrowser, each: ActionCase): void {
  test(titleOf({ sort: 'campaign', name: each.name }), async () => {
    const { page, dialog } = await opened(browser(), each, 'campaign');
    const written = await each.draft?.(page);
    await held(page, dialog, each);
    await dialog.press('cancel');
    await dialog.waitClosed();
    await settled(page);
    expect(await accepted(page, each.received)).toBe(0);
    if (each.draft) expect(await each.draft(page)).toBe(written);

    await each.again?.(page, 'campaign');
    await each.act(page, 'campaign');
    await dialog.waitOpen();
    await doneOnce(page, dialog, each);
    lastDone.set(browser(), each);
  });
}

/** Held in a further view or build of a site: the dialog opens, and nothing before the answer. What comes of the answer in each view, the matrix tries. */
export function isHeldInView(browser: () => TestBrowser, each: ActionCase): void {
  test(titleOf({ sort: 'view', name: each.name }), async () => {
    const { page, dialog } = await opened(browser(), each, 'campaign');
    await held(page, dialog, each);
  });
}

/** Held by a further way of an action: nothing before the answer, one after Lanjutkan. */
export function isHeldByWay(browser: () => TestBrowser, each: ActionCase): void {
  test(titleOf({ sort: 'way', name: each.name }), async () => {
    const { page, dialog } = await opened(browser(), each, 'campaign');
    await held(page, dialog, each);
    await doneOnce(page, dialog, each);
    lastDone.set(browser(), each);
  });
}

/** Untouched on an ordinary content: the site has it at once, and saw every event of the press. */
export function isUntouched(browser: () => TestBrowser, each: ActionCase): void {
  test(titleOf({ sort: 'ordinary', name: each.name }), async () => {
    const { page, dialog } = await opened(browser(), each, 'ordinary');
    await settled(page);
    await page.evaluate(() => window.replica.reset());
    await each.act(page, 'ordinary');
    await until('the site to receive it', async () => (await accepted(page, each.received)) > 0);
    await nothingMore(page);
    expect(await dialog.open()).toBe(false);
    expect(await accepted(page, each.received)).toBe(1);
    const synthetic = await page.evaluate(() => window.replica.events.filter((line) => line.includes('untrusted')).length);
    expect(synthetic).toBe(0);
  });
}

/** Brings a tab to where the action was done: as the test before left it, or from the beginning. */
async function done(browser: TestBrowser, each: ActionCase): Promise<{ page: Page; dialog: ExtensionDialog }> {
  const kept = tabs.get(browser);
  if (kept && lastDone.get(browser) === each) return { page: kept, dialog: browser.dialog(kept) };
  const { page, dialog } = await opened(browser, each, 'campaign');
  await settled(page);
  await each.act(page, 'campaign');
  await dialog.waitOpen();
  await dialog.press('confirm');
  await until('the site to receive it', async () => (await accepted(page, each.received)) > 0);
  await dialog.waitClosed();
  return { page, dialog };
}

/** Taking back is never questioned, on campaign content either. */
export function isUndone(browser: () => TestBrowser, each: ActionCase, undo: string): void {
  test(titleOf({ sort: 'undo', name: each.name }), async () => {
    const { page, dialog } = await done(browser(), each);
    lastDone.delete(browser());
    await page.evaluate(() => window.replica.reset());
    await (each.undoable ?? each.again)?.(page, 'campaign');
    await each.act(page, 'campaign');
    await until('the site to take it back', async () => (await accepted(page, undo)) > 0);
    await nothingMore(page);
    expect(await dialog.open()).toBe(false);
    expect(await page.evaluate(() => window.replica.events.filter((line) => line.includes('untrusted')).length)).toBe(0);
  });
}

/** Never held, never made again by us. */
export function isNothing(browser: () => TestBrowser, decoy: Decoy): void {
  test(titleOf({ sort: 'decoy', name: decoy.name }), async () => {
    const page = await tab(browser(), decoy.url);
    const dialog = browser().dialog(page);
    await decoy.prepare?.(page);
    await settled(page);
    await page.evaluate(() => window.replica.reset());
    await decoy.act(page);
    const { received } = decoy;
    if (received !== undefined) await until('the site to receive it', async () => (await accepted(page, received)) > 0);
    await nothingMore(page);
    expect(await dialog.open()).toBe(false);
    expect(await page.evaluate(() => window.replica.events.filter((line) => line.includes('untrusted')).length)).toBe(0);
  });
}

/** Does it by a script, as if it had been done before, and calls the control what it is called in a language that no definition has words of. */
export async function doneElsewhere(page: Page, control: string, target: string | undefined, label: string): Promise<void> {
  await place(page, control, target);
  await page.evaluate(
    ([name, on, words]) => {
      const element = window.replica.control(name ?? '', on);
      if (!(element instanceof HTMLElement)) throw new Error(`no control ${name}`);
      element.click();
      element.setAttribute('aria-label', words ?? '');
    },
    [control, target, label],
  );
}

/** A real double click on a control. */
export async function pressTwice(page: Page, control: string, target?: string): Promise<void> {
  const { x, y } = await place(page, control, target);
  await page.mouse.move(x, y);
  await settled(page);
  await doubleClick(page, x, y);
}
