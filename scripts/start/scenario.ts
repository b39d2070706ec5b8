import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { TestBrowser } from '../../test/e2e/harness/browser.ts';
import { type ExtensionDialog, until } from '../../test/e2e/harness/dialog.ts';
import { press, received, textOf, write } from '../../test/e2e/harness/drive.ts';
import type { DemoPost, Expect } from '../../test/replicas/posts/post.ts';
import { posts } from '../../test/replicas/posts/index.ts';
import type { Say } from './words.ts';

interface Place {
  readonly title: string;
  readonly id: string;
  readonly url: string;
  /** Opens the composer, where it isn't open yet. */
  compose(page: Page): Promise<void>;
  readonly editor: string;
  readonly submit: string;
}

const PLACES: readonly Place[] = [
  { title: 'X', id: 'x', url: 'https://x.com/home', compose: async () => undefined, editor: 'editor', submit: 'submit-inline' },
  { title: 'Facebook', id: 'facebook', url: 'https://www.facebook.com/groups/masakrumahan', compose: (page) => press(page, 'opener'), editor: 'post-editor', submit: 'submit' },
];
const KINDS: Record<Expect, readonly [id: string, en: string]> = { ordinary: ['biasa', 'ordinary'], civic: ['info pemilu', 'voter information'], discussed: ['bahasan', 'discussion'], campaign: ['kampanye', 'campaign'] };
const DRAFT = 'Ayo coblos nomor 2, Prabowo-Gibran menang satu putaran!';

const first = (expect: Expect, skip = 0): DemoPost => {
  const found = posts.filter((post) => post.expect === expect && post.text !== '' && !post.promoted)[skip];
  if (!found) throw new Error(`No demo post of kind ${expect}.`);
  return found;
};

/** Prints one line for each press, and remembers whether all went as they should. */
class Report {
  ok = true;

  constructor(readonly say: Say) {}

  held(open: boolean, ...got: readonly number[]): string {
    return `${open ? this.say('ditahan', 'held') : this.say('diteruskan', 'passed on')}, ${this.say('situs menerima', 'the site gets')} ${got.join(this.say(', lalu ', ', then '))}`;
  }

  line(place: string, what: string, outcome: string, right: boolean): void {
    this.ok &&= right;
    console.log(`${right ? '✓' : '✗'} ${place.padEnd(9)} ${what.padEnd(34)} ${outcome}`);
  }
}

const count = async (page: Page): Promise<number> => (await received(page)).length;
/** Waits for what is to come, however slow the machine; what does not come is told by the line that is printed. */
const comes = (what: string, there: () => Promise<boolean>): Promise<boolean> => until(what, there).then(() => true, () => false);
/** Time for what must not come: a second time, or a first after Batal. */
const nothingMore = (page: Page): Promise<void> => page.waitForTimeout(400);

async function picturedAndAnswered(page: Page, dialog: ExtensionDialog, picture: string, answer: 'cancel' | 'confirm'): Promise<void> {
  // Both buttons take a press now: it is drawn whole, and at rest.
  await dialog.centre('confirm');
  await page.screenshot({ path: picture });
  await dialog.press(answer);
  await dialog.waitClosed();
}

async function pressThrough(report: Report, browser: TestBrowser, page: Page, place: Place, post: DemoPost): Promise<void> {
  await page.evaluate(() => window.replica.reset());
  await press(page, 'like', post.id);
  await comes('the press to be held or passed on', async () => (await browser.dialog(page).open()) || (await count(page)) > 0);
  await nothingMore(page);
  const [open, got] = [await browser.dialog(page).open(), await count(page)];
  report.line(place.title, `${report.say('suka', 'like')} · ${report.say(...KINDS[post.expect])}`, report.held(open, got), !open && got === 1);
  if (open) await browser.dialog(page).press('cancel');
}

async function pressHeld(report: Report, browser: TestBrowser, page: Page, place: Place, post: DemoPost, answer: 'cancel' | 'confirm', picture: string): Promise<void> {
  const dialog = browser.dialog(page);
  await page.evaluate(() => window.replica.reset());
  await press(page, 'like', post.id);
  const opened = await comes('the dialog', () => dialog.open());
  const before = await count(page);
  const wanted = answer === 'confirm' ? 1 : 0;
  if (opened) {
    await picturedAndAnswered(page, dialog, picture, answer);
    await comes('the outcome', async () => (await count(page)) >= wanted);
  }
  await nothingMore(page);
  const got = await count(page);
  report.line(place.title, `${report.say('suka · kampanye', 'like · campaign')} · ${answer === 'confirm' ? report.say('Lanjutkan', 'Continue') : report.say('Batal', 'Cancel')}`, report.held(opened, before, got), opened && before === 0 && got === wanted);
}

async function writeHeld(report: Report, browser: TestBrowser, page: Page, place: Place, picture: string): Promise<void> {
  const dialog = browser.dialog(page);
  await page.evaluate(() => window.scrollTo(0, 0));
  await place.compose(page);
  await write(page, place.editor, DRAFT);
  await page.evaluate(() => window.replica.reset());
  await press(page, place.submit);
  const opened = await comes('the dialog', () => dialog.open());
  if (opened) await picturedAndAnswered(page, dialog, picture, 'cancel');
  await nothingMore(page);
  const [got, text] = [await count(page), await textOf(page, place.editor)];
  report.line(place.title, report.say('tulis · kampanye · Batal', 'write · campaign · Cancel'), `${report.held(opened, got)}, ${report.say('draf', 'draft')} ${text === DRAFT ? report.say('utuh', 'whole') : report.say('berubah', 'changed')}`, opened && got === 0 && text === DRAFT);
}

/**
 * Opts in, presses like on one post of each kind on each replica, answers once Batal and once Lanjutkan, writes one
 * campaign draft, and prints every outcome. Pictures go to `folder`; `prepare` comes once the extension is on. False where any outcome isn't as it should be.
 */
export async function playScenario(browser: TestBrowser, folder: string, say: Say, prepare: () => Promise<void>): Promise<boolean> {
  mkdirSync(folder, { recursive: true });
  const report = new Report(say);
  await browser.activate();
  await prepare();
  for (const place of PLACES) {
    const page = await browser.page(place.url);
    const picture = (name: string): string => join(folder, `${place.id}-${name}.png`);
    await page.screenshot({ path: picture('halaman') });
    for (const kind of ['ordinary', 'civic', 'discussed'] as const) await pressThrough(report, browser, page, place, first(kind));
    await pressHeld(report, browser, page, place, first('campaign'), 'cancel', picture('ditahan'));
    await pressHeld(report, browser, page, place, first('campaign', 1), 'confirm', picture('ditahan-2'));
    await writeHeld(report, browser, page, place, picture('draf'));
    await page.close();
  }
  return report.ok;
}
