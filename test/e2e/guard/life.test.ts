/** The life of the script in pages that are open while the extension goes, comes back, is switched off or is replaced. */
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NEWS } from '../../replicas/server.ts';
import { BROWSERS, type TestBrowser } from '../harness/browser.ts';
import { until } from '../harness/dialog.ts';
import { launch } from '../harness/launch.ts';
import { setWitness, settled } from '../harness/settled.ts';
import { POPUP } from '../pages/extension.ts';
import { accepted, place, press, textIn, write } from './action-case.ts';
import { POST, TEXT } from './contents.ts';

const HOME = 'https://x.com/home';
const CAMPAIGN = '1790000000000000302';
/** How long nothing more may come, in milliseconds. */
const QUIET = 400;

/** What a popover of the page's own is painted with. */
const popoverOpacity = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const popover = document.createElement('div');
    popover.popover = 'manual';
    document.body.append(popover);
    popover.showPopover();
    const { opacity } = getComputedStyle(popover);
    popover.remove();
    return opacity;
  });

/** Presses like without the extension's help, until its dialog opens; what got through is taken back. */
async function untilGuarded(browser: TestBrowser, page: Page): Promise<void> {
  await page.bringToFront();
  await until('the guard', async () => {
    const { x, y } = await place(page, 'like', CAMPAIGN);
    await page.mouse.move(x, y);
    await page.waitForTimeout(QUIET);
    const before = await accepted(page, 'like');
    await page.mouse.click(x, y);
    await page.waitForTimeout(QUIET);
    if (await browser.dialog(page).open()) return true;
    if ((await accepted(page, 'like')) > before) await page.mouse.click(x, y);
    return false;
  }, 30_000);
}

describe.each(BROWSERS)('in %s', (kind) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launch(kind, { active: true, administered: true });
  });
  afterAll(() => browser.close());

  const witness = async (): Promise<void> => setWitness(browser.context, await browser.extensionPage(POPUP));

  test('disabled under its dialog it leaves nothing that disturbs the page, and enabled again it guards the open tab, once', async () => {
    const page = await browser.page(HOME);
    const dialog = browser.dialog(page);
    await press(page, 'like', CAMPAIGN);
    await dialog.waitOpen();
    await browser.setEnabled(false);
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await dialog.waitClosed();
    expect(await accepted(page, 'like')).toBe(0);
    expect(await popoverOpacity(page)).toBe('1');
    // Without it the page is as without it.
    const { x, y } = await place(page, 'like', CAMPAIGN);
    await page.mouse.click(x, y);
    await until('the like', async () => (await accepted(page, 'like')) === 1);
    await page.mouse.click(x, y);
    await until('the unlike', async () => (await accepted(page, 'unlike')) === 1);

    await browser.setEnabled(true);
    await untilGuarded(browser, page);
    const before = await accepted(page, 'like');
    await dialog.press('confirm');
    await until('the like', async () => (await accepted(page, 'like')) > before);
    await page.waitForTimeout(QUIET);
    expect(await accepted(page, 'like')).toBe(before + 1);
    await dialog.staysClosed();
    await witness();
    await page.close();
  });

  test('loaded anew under its dialog over a draft: sent once or not at all, the draft kept, and the new one asks', async () => {
    const page = await browser.page('https://www.facebook.com/');
    const dialog = browser.dialog(page);
    await press(page, 'comment', POST.ordinary);
    await write(page, 'dialog-editor', TEXT.campaign);
    await settled(page);
    await page.keyboard.press('Enter');
    await dialog.waitOpen();
    await browser.reload();
    await page.bringToFront();
    await page.waitForTimeout(QUIET);
    expect(await accepted(page, 'comment')).toBe(0);
    expect((await textIn(page, 'dialog-editor')).trim()).toBe(TEXT.campaign);
    if (await dialog.open()) await page.keyboard.press('Escape');
    await dialog.waitClosed();
    await page.waitForTimeout(QUIET);
    expect(await accepted(page, 'comment')).toBe(0);
    expect((await textIn(page, 'dialog-editor')).trim()).toBe(TEXT.campaign);

    await witness();
    await page.bringToFront();
    await press(page, 'dialog-editor');
    await settled(page);
    await page.keyboard.press('Enter');
    await dialog.waitOpen();
    expect(await accepted(page, 'comment')).toBe(0);
    await dialog.press('confirm');
    await until('the comment', async () => (await accepted(page, 'comment')) > 0);
    await page.waitForTimeout(QUIET);
    expect(await accepted(page, 'comment')).toBe(1);
    await dialog.staysClosed();
    await page.close();
  });

  test('switched off while a page is busy: off at once, and the page lets go when it is free; so it is when switched on', async () => {
    const page = await browser.page(HOME);
    const busy = (milliseconds: number): Promise<void> =>
      page.evaluate((time) => void setTimeout(() => {
        const end = performance.now() + time;
        while (performance.now() < end);
      }, 50), milliseconds);
    await settled(page);
    await busy(9000);
    await page.waitForTimeout(200);
    let began = Date.now();
    await browser.deactivate();
    const off = Date.now() - began;
    await browser.activate();
    const on = Date.now() - began - off;
    await page.bringToFront();
    await untilGuarded(browser, page);
    await browser.dialog(page).press('cancel');
    await busy(4000);
    await page.waitForTimeout(200);
    began = Date.now();
    await browser.deactivate();
    await page.bringToFront();
    const before = await accepted(page, 'like');
    const { x, y } = await place(page, 'like', CAMPAIGN);
    await page.mouse.click(x, y);
    await until('the like', async () => (await accepted(page, 'like')) > before);
    await browser.dialog(page).staysClosed();
    await browser.activate();
    console.info(`${kind}: a busy page kept withdrawal ${off} ms, consent ${on} ms`);
    await page.close();
  });

  test('a page of a site in a frame of another site’s lets go when protection is switched off', async () => {
    const page = await browser.context.newPage();
    await page.goto(`https://${NEWS}/?${encodeURIComponent(`${HOME}?framed`)}`);
    const frame = await until('the frame', async (): Promise<Frame | undefined> => page.frames().find((each) => each.url().startsWith(HOME)));
    const like = (): Promise<{ x: number; y: number } | null> =>
      frame.evaluate((post) => {
        window.replica.show(post);
        const control = window.replica.control('like', post);
        control?.scrollIntoView({ block: 'center' });
        const box = control?.getBoundingClientRect();
        return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
      }, CAMPAIGN);
    const likes = (): Promise<number> => frame.evaluate(() => window.replica.received.filter((each) => each.kind === 'like').length);
    const click = async (): Promise<void> => {
      const { x, y } = await until('the like in the frame', like);
      await page.mouse.move(x, y);
      await page.waitForTimeout(QUIET);
      await page.mouse.click(x, y);
    };
    await click();
    await browser.dialog(page).waitOpen();
    await browser.dialog(page).press('cancel');
    await browser.dialog(page).waitClosed();
    expect(await likes()).toBe(0);
    await browser.deactivate();
    await page.bringToFront();
    await click();
    await until('the like', async () => (await likes()) > 0);
    await browser.dialog(page).staysClosed();
    await browser.activate();
    await page.close();
  });
});
