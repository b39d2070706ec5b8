/**
 * What of the page's rises above the dialog unheard, or stands in its place: the person does not see what they would
 * confirm. It rises again by itself, and where the page keeps at it the action does not happen.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS, Harness } from './harness/browser.ts';

const CONFIRM = '[data-testid=confirm]';
const FILLS = 'position:fixed;inset:0;width:100%;height:100%;max-width:none;max-height:none;margin:0;border:0;background:red;pointer-events:none';

describe.each(BROWSERS)('above the dialog in %s', (name) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await Harness.start(name);
  });
  afterAll(() => harness?.stop());
  beforeEach(() => harness.reload());

  const run = (script: string): Promise<unknown> => harness.page.evaluate(script);
  const pause = (milliseconds: number): Promise<void> => harness.page.waitForTimeout(milliseconds);
  const style = (css: string): Promise<unknown> => run(`(() => { const sheet = new CSSStyleSheet(); sheet.replaceSync(${JSON.stringify(css)}); document.adoptedStyleSheets = [sheet]; })()`);
  const opened = async (): Promise<void> => {
    await harness.open('heavy');
    await harness.ready();
  };
  /** By the person's own press, which lets the page show more than it could by itself. */
  const held = async (): Promise<void> => {
    await harness.page.locator('#like').click();
    await harness.ready();
  };
  const isOnTop = (): Promise<unknown> => run(`document.elementFromPoint(innerWidth / 2, innerHeight / 2) === document.documentElement.lastElementChild`);

  test("a modal dialog in the page's closed root, put away and shown anew in one task", async () => {
    await run(`(() => { const outer = document.createElement('section'); document.body.append(outer);
      window.theirs = document.createElement('dialog'); theirs.style.cssText = '${FILLS}'; outer.attachShadow({ mode: 'closed' }).append(theirs); theirs.showModal(); })()`);
    await opened();
    expect(await isOnTop()).toBe(true);
    await run('theirs.close(); theirs.showModal();');
    await expect.poll(isOnTop, { timeout: 3000 }).toBe(true);
    await harness.ready();
    await pause(300);
    await harness.press(CONFIRM);
    expect(await harness.answer()).toBe('continue');
  });

  test('such a dialog, shown anew for ever: the action does not happen', async () => {
    await run(`(() => { const outer = document.createElement('section'); document.body.append(outer);
      window.theirs = document.createElement('dialog'); theirs.style.cssText = '${FILLS}'; outer.attachShadow({ mode: 'closed' }).append(theirs); theirs.showModal(); })()`);
    await opened();
    await run('setInterval(() => { theirs.close(); theirs.showModal(); }, 40)');
    expect(await harness.answer(8000)).toBe('tampered');
  });

  // Elsewhere nothing stays that was put away.
  if (name === 'chromium') test('a popover that was put away, and stays by its style', async () => {
    await style(`#cover{${FILLS};transition:overlay 1000s allow-discrete,display 1000s allow-discrete!important}`);
    await run(`(() => { const cover = Object.assign(document.createElement('div'), { id: 'cover', popover: 'manual' }); document.body.append(cover); })()`);
    await opened();
    await run(`cover.showPopover(); getComputedStyle(cover).display; cover.hidePopover();`);
    expect(await run(`getComputedStyle(cover).overlay`)).toBe('auto');
    // Nothing but the browser's word tells of it: a press counts only where that says that nothing lies above.
    await pause(1500);
    await harness.ready();
    await pause(300);
    await harness.press(CONFIRM);
    expect(await harness.answer(1000)).toBe('continue');
  });

  describe('a picture of the page in its place', () => {
    test('a view transition that waits for ever is ended', async () => {
      await opened();
      await run(`window.ended = false; document.startViewTransition(() => new Promise(() => {})).ready.catch(() => { ended = true; });`);
      await expect.poll(() => run('ended'), { timeout: 2000 }).toBe(true);
      await harness.ready();
      await pause(300);
      await harness.press(CONFIRM);
      expect(await harness.answer()).toBe('continue');
    });

    test('one view transition after the other: the action does not happen', async () => {
      await style('::view-transition-group(*),::view-transition-old(*),::view-transition-new(*){animation-duration:1000s!important}');
      await opened();
      await run(`(() => { const again = () => { document.startViewTransition(() => {}).finished.then(again, again); }; again(); })()`);
      for (let presses = 0; presses < 3; presses++) {
        const [button] = await harness.look(CONFIRM);
        if (!button) break;
        await harness.page.mouse.click(button.left + button.width / 2, button.top + button.height / 2);
        await pause(200);
      }
      expect(await harness.answer(8000)).toBe('tampered');
    });

    test('one that was under way before does not hide it', async () => {
      await style('::view-transition-group(*),::view-transition-old(*),::view-transition-new(*){animation-duration:1000s!important}');
      await run(`window.ended = false; document.startViewTransition(() => {}).finished.then(() => { ended = true; }); undefined`);
      await pause(500);
      expect(await run('ended')).toBe(false);
      await opened();
      expect(await run('ended')).toBe(true);
    });
  });

  describe('a list of the page’s that the browser draws above everything', () => {
    const field = `(() => { window.field = document.createElement('select'); field.style.cssText = 'position:fixed;left:200px;top:200px;width:600px';
      for (const text of ['Selamat', 'Anda menang']) field.append(Object.assign(document.createElement('option'), { textContent: text })); document.body.append(field); })()`;
    test.each(['no', 'an open', 'a closed'] as const)('in %s root of the page’s: the action does not happen', async (mode) => {
      await run(field);
      if (mode !== 'no') await run(`(() => { const outer = document.createElement('section'); document.body.append(outer); outer.attachShadow({ mode: '${mode.split(' ')[1]}' }).append(field); })()`);
      await held();
      expect(await run(`(() => { field.showPicker(); return field.matches(':open'); })()`)).toBe(true);
      expect(await harness.answer(8000)).toBe('tampered');
    });
  });
});
