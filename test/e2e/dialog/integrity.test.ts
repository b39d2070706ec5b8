/**
 * A page that gets at the dialog itself: by the nodes that Firefox hands out, by another document, by a new document under
 * it; and one that has the person press where Lanjutkan will be. Only a person who sees what we made confirms.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS, Harness } from './harness/browser.ts';

const CONFIRM = '[data-testid=confirm]';
const CANCEL = '[data-testid=cancel]';

describe.each(BROWSERS)('integrity in %s', (name) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await Harness.start(name);
  });
  afterAll(() => harness?.stop());
  beforeEach(() => harness.reload());

  const run = (script: string): Promise<unknown> => harness.page.evaluate(script);
  const pause = (milliseconds = 350): Promise<void> => harness.page.waitForTimeout(milliseconds);
  const opened = async (view: 'heavy' | 'again' = 'heavy'): Promise<void> => {
    await harness.open(view);
    await harness.ready();
  };

  if (name === 'firefox') describe('its nodes come to the page', () => {
    /** Has the page find the closed root, and do something in it. */
    const found = async (act: string): Promise<void> => {
      const reached = await run(`(() => { window.find('Batal'); const root = getSelection().anchorNode?.getRootNode(); if (!(root instanceof ShadowRoot)) return false; ${act}; return true; })()`);
      // Should Firefox close this way in, the test has nothing left to show.
      expect(reached).toBe(true);
      await pause();
    };

    test.each([
      ['Batal is said to be Lanjutkan', `root.querySelector('.cancel').dataset.testid = 'confirm'`],
      ['the buttons change their texts', `root.querySelector('.cancel').textContent = 'Lanjutkan'; root.querySelector('.confirm').textContent = 'Batal'`],
      ['the title is another', `root.querySelector('h2').firstChild.data = 'Selamat, Anda menang'`],
      ['a root lies over the text', `root.querySelector('.content').attachShadow({ mode: 'closed' }).append('Selamat')`],
      ['a rule is added', `{ const sheet = root.adoptedStyleSheets[0] ?? root.querySelector('style').sheet; sheet.insertRule('.content{opacity:0}', sheet.cssRules.length); }`],
      ['a style sheet is added', `{ const sheet = new CSSStyleSheet(); sheet.replaceSync('.content{opacity:0}'); root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]; }`],
      ['the buttons are moved over each other', `root.querySelector('.cancel').animate([{ translate: '0 0' }, { translate: '300px 0' }], { duration: 1e6 })`],
    ])('%s', async (_, act) => {
      await opened();
      const cancel = await harness.middle(CANCEL);
      const confirm = await harness.middle(CONFIRM);
      await found(act);
      await harness.page.mouse.click(confirm.x, confirm.y);
      await pause();
      await harness.page.mouse.click(cancel.x, cancel.y);
      expect(await harness.answer(500)).not.toBe('continue');
    });

    test.each([
      ['switched off', 'sheet.disabled = true'],
      ['made for paper only', `sheet.media.mediaText = 'print'`],
    ])('its style sheet is %s: the action does not happen', async (_, act) => {
      await opened();
      await found(`const sheet = root.adoptedStyleSheets[0] ?? root.querySelector('style').sheet; ${act}`);
      expect(await harness.answer()).toBe('tampered');
    });

    test.each([
      ['a rule', `const sheet = root.adoptedStyleSheets[0] ?? root.querySelector('style').sheet; sheet.insertRule('.content{opacity:0}', sheet.cssRules.length); setTimeout(() => sheet.deleteRule(sheet.cssRules.length - 1), 700)`],
      ['an animation', `const hiding = root.querySelector('.content').animate([{ opacity: 0 }, { opacity: 0 }], { duration: 1e6 }); setTimeout(() => hiding.cancel(), 700)`],
    ])('its text is hidden by %s for a while, and shown again before the press: the action does not happen', async (_, act) => {
      await opened();
      await found(act);
      await pause(800);
      expect(await harness.answer(100)).toBe('tampered');
    });

    test('the focus is put on Lanjutkan: Enter confirms nothing', async () => {
      await opened();
      await found(`root.querySelector('.confirm').focus()`);
      await harness.page.keyboard.press('Enter');
      expect(await harness.answer(500)).not.toBe('continue');
    });
  });

  test('adopted into another document and put back: without its styles nothing is confirmed', async () => {
    await opened('again');
    await run(`(() => { const host = document.documentElement.lastElementChild; document.implementation.createHTMLDocument('').adoptNode(host); document.documentElement.append(host); })()`);
    await pause(800);
    expect(await harness.answer(500)).toBe('tampered');
  });

  test("selected by the page, in the page's own colours for it, it can be read", async () => {
    await opened();
    await run(`(() => { const sheet = new CSSStyleSheet(); sheet.replaceSync('html::selection,*::selection{color:transparent!important;background:#fff!important}'); document.adoptedStyleSheets = [sheet]; document.execCommand('selectAll'); })()`);
    expect((await harness.one('h2')).selectedColour).not.toBe('rgba(0, 0, 0, 0)');
  });

  test('opened from a form with a field named focus: it can be answered', async () => {
    await run(`(() => { const form = document.createElement('form'); form.tabIndex = 0; const field = document.createElement('input'); field.name = 'focus'; form.append(field); document.body.append(form); HTMLElement.prototype.focus.call(form); })()`);
    await harness.open('heavy');
    await harness.page.keyboard.press('Escape');
    expect(await harness.answer()).toBe('cancel');
    expect(await run('document.activeElement.nodeName')).toBe('FORM');
  });

  test('a document opened anew under it: it is there again, and Esc still answers', async () => {
    await opened();
    await run(`(() => { document.open(); const html = document.documentElement ?? document.appendChild(document.createElement('html')); html.append(document.createElement('body')); document.close(); })()`);
    await expect.poll(() => run(`document.querySelectorAll('html > div').length`)).toBe(1);
    await harness.page.keyboard.press('Escape');
    await expect.poll(() => run(`document.querySelectorAll('html > div').length`)).toBe(0);
  });

  test('zoomed until the text is out of sight: the press is not taken', async () => {
    await opened();
    await run(`document.documentElement.style.setProperty('zoom', '4', 'important')`);
    await pause(800);
    const { x, y } = await harness.middle(CONFIRM);
    await harness.page.mouse.click(x, y);
    expect(await harness.answer(300)).not.toBe('continue');
  });

  test('pressed again and again at one place: a press counts half a second after the last hasty one', async () => {
    await harness.pace(8);
    await harness.open('heavy');
    const { x, y } = await harness.middle(CONFIRM);
    const began = Date.now();
    // Longer than the wait as a whole, never so long between two.
    while (Date.now() - began < 6000) {
      await harness.page.mouse.click(x, y);
      await pause(50);
    }
    expect(await harness.answer(100)).toBe('none');
    await harness.ready();
    await harness.press(CONFIRM);
    expect(await harness.answer()).toBe('continue');
  });

  // Driven from outside, Firefox does not count a click on another element as the second.
  if (name === 'chromium') test('the second click of a double click does not close what the first one opened', async () => {
    await harness.open('heavy');
    const { x, y } = await harness.middle(CANCEL);
    await harness.page.keyboard.press('Escape');
    await run(`document.body.append(document.querySelector('#like'))`);
    await run(`document.querySelector('#like').style.cssText = 'position:fixed;transform:none;width:80px;height:40px;left:${x - 40}px;top:${y - 20}px'`);
    await harness.page.mouse.dblclick(x, y);
    await pause();
    expect(await harness.state()).toMatchObject({ open: true, answers: ['cancel'] });
    await pause(500);
    await harness.page.mouse.click(x, y);
    await expect.poll(async () => (await harness.state()).answers).toEqual(['cancel', 'cancel']);
  });

  test('back from another window: a press at once was meant for what was there', async () => {
    await opened();
    await harness.pace(8);
    const { x, y } = await harness.middle(CONFIRM);
    await harness.page.mouse.move(x, y);
    await harness.blur();
    await harness.page.mouse.click(x, y);
    expect(await harness.answer(200)).toBe('none');
    await harness.pace(1);
    await harness.press(CONFIRM);
    await harness.ready();
    await harness.press(CONFIRM);
    expect(await harness.answer()).toBe('continue');
  });

  test.each(['open', 'closed'] as const)("a popover in the page's %s root, put away and shown again unheard, is out of sight", async (mode) => {
    await run(`(() => { const outer = document.createElement('section'); document.body.append(outer); const root = outer.attachShadow({ mode: '${mode}' });
      window.cover = document.createElement('div'); cover.popover = 'manual'; cover.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;opacity:1!important;transition:opacity 1000s;background:#fff;pointer-events:none';
      root.append(cover); cover.showPopover(); })()`);
    await opened();
    await run('cover.hidePopover(); cover.showPopover();');
    await expect.poll(() => run('getComputedStyle(cover).opacity')).toBe('0');
    await pause(800);
    await harness.press(CONFIRM);
    await harness.answer(300);
    await pause();
    // Nothing of the page's is changed for good.
    await run(`cover.style.transition = 'none'`);
    await expect.poll(() => run('getComputedStyle(cover).opacity')).toBe('1');
  });
});
