/** What the dialog does for a person, in real browsers. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS, Harness } from './harness/browser.ts';

const CONFIRM = '[data-testid=confirm]';
const CANCEL = '[data-testid=cancel]';

describe.each(BROWSERS)('the dialog in %s', (name) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await Harness.start(name);
  });
  afterAll(() => harness?.stop());
  beforeEach(async () => {
    await harness.page.setViewportSize({ width: 1000, height: 860 });
    await harness.reload();
  });

  const focused = async (): Promise<string | undefined> => {
    const all = await harness.look('button,summary,[tabindex="0"]');
    return all.find((element) => element.focused)?.attributes['class'];
  };

  test('opens as a modal alert dialog with the focus on cancel, and says all', async () => {
    await harness.open('english');
    const dialog = await harness.one('dialog');
    expect(dialog.modal).toBe(true);
    expect(dialog.attributes).toMatchObject({ role: 'alertdialog', lang: 'en', 'data-testid': 'dialog', 'aria-labelledby': 'title', 'aria-busy': 'false' });
    expect(await focused()).toBe('cancel');
    const text = dialog.text.replaceAll(/\s+/g, ' ');
    for (const part of ['Jaga Jempol', 'This post stirs up hatred', 'You are about to share this post.', 'What we read in this post', 'Mari kita menangkan', '(call to vote)', 'The rule', 'BKN letter', 'counts as a breach', 'In force', 'Heavy discipline', 'Demotion', 'prosecuted', 'Still allowed', 'Reporting hate speech', 'UU ITE, Article 28(2)', 'In doubt?', 'personnel office', 'not a ruling']) {
      expect(text).toContain(part);
    }
    for (const id of (dialog.attributes['aria-describedby'] ?? '').split(' ')) expect(await harness.look(`#${id}`), id).toHaveLength(1);
    for (const part of ['reasons', 'rule', 'sanction']) expect(await harness.look(`[data-testid=${part}]`), part).toHaveLength(1);
  });

  test('cancel by mouse: everything is gone from the page, and the caret is where it was', async () => {
    const before = await harness.page.evaluate(() => document.documentElement.outerHTML);
    await harness.page.evaluate(() => {
      const draft = document.querySelector<HTMLTextAreaElement>('#draft');
      draft?.focus();
      draft?.setSelectionRange(3, 9, 'backward');
    });
    await harness.open('heavy');
    await harness.press(CANCEL);
    expect(await harness.answer()).toBe('cancel');
    expect(await harness.state()).toMatchObject({ open: false, hosts: 0, answers: ['cancel'] });
    const after = await harness.page.evaluate(() => {
      const draft = document.querySelector<HTMLTextAreaElement>('#draft');
      document.querySelector('#reply')?.setAttribute('content', '');
      return {
        html: document.documentElement.outerHTML,
        active: document.activeElement?.id,
        value: draft?.value,
        selection: [draft?.selectionStart, draft?.selectionEnd, draft?.selectionDirection],
      };
    });
    expect(after).toMatchObject({ active: 'draft', value: 'Semoga lancar semuanya', selection: [3, 9, 'backward'] });
    expect(after.html.replace(/(<meta id="reply" content=")[^"]*/, '$1')).toBe(before.replace(/(<meta id="reply" content=")[^"]*/, '$1'));
  });

  test('the selection in an editable region comes back too', async () => {
    await harness.page.evaluate(() => {
      const editor = document.querySelector<HTMLElement>('#editor');
      editor?.focus();
      const text = editor?.firstChild;
      if (text) getSelection()?.setBaseAndExtent(text, 12, text, 4);
    });
    await harness.open('heavy');
    await harness.page.keyboard.press('Escape');
    expect(await harness.answer()).toBe('cancel');
    await harness.page.keyboard.type('X');
    expect(await harness.page.evaluate(() => document.querySelector('#editor')?.textContent)).toBe('TuliX belum selesai');
  });

  test('confirm by mouse once it is ready; a press before that does nothing and cancels nothing', async () => {
    await harness.pace(20);
    await harness.open('heavy');
    await harness.press(CONFIRM);
    await harness.press(CONFIRM);
    expect(await harness.answer(100)).toBe('none');
    await harness.pace(1);
    // A press that came too early has it wait anew.
    await harness.press(CONFIRM);
    await harness.ready();
    expect((await harness.state()).answers).toEqual([]);
    await harness.press(CONFIRM);
    expect(await harness.answer()).toBe('continue');
    expect(await harness.state()).toMatchObject({ open: false, hosts: 0, answers: ['continue'] });
  });

  test('a double press confirms once', async () => {
    await harness.open('heavy');
    await harness.ready();
    const { x, y } = await harness.middle(CONFIRM);
    await harness.page.mouse.dblclick(x, y);
    expect(await harness.answer()).toBe('continue');
    await harness.page.waitForTimeout(200);
    expect((await harness.state()).answers).toEqual(['continue']);
  });

  test('a press held down from before it was ready does not confirm', async () => {
    // One before tells where the button will be, so that nothing is left to do between opening and pressing.
    await harness.open('heavy');
    const { x, y } = await harness.middle(CONFIRM);
    await harness.press(CANCEL);
    expect(await harness.answer()).toBe('cancel');
    await harness.page.mouse.move(x, y);
    await harness.open('heavy');
    await harness.page.mouse.down();
    await harness.ready();
    await harness.page.mouse.up();
    await harness.page.waitForTimeout(300);
    expect(await harness.state()).toMatchObject({ open: true, answers: ['cancel'] });
  });

  test.each([[CONFIRM, CANCEL], [CANCEL, CONFIRM], [CONFIRM, 'h2'], ['h2', CONFIRM]])('a press from %s to %s is none', async (from, to) => {
    await harness.open('heavy');
    await harness.ready();
    const begin = await harness.middle(from);
    const end = await harness.middle(to);
    await harness.page.mouse.move(begin.x, begin.y);
    await harness.page.mouse.down();
    await harness.page.mouse.move(end.x, end.y, { steps: 3 });
    await harness.page.mouse.up();
    expect(await harness.answer(300)).toBe('none');
    expect(await harness.state()).toMatchObject({ open: true, hosts: 1 });
  });

  test('presses beside the card and with other buttons do nothing', async () => {
    await harness.open('heavy');
    await harness.ready();
    await harness.page.mouse.click(20, 400);
    const { x, y } = await harness.middle(CONFIRM);
    await harness.page.mouse.click(x, y, { button: 'middle' });
    expect(await harness.answer(300)).toBe('none');
    expect((await harness.state()).open).toBe(true);
  });

  test('Enter straight away is cancel', async () => {
    await harness.open('heavy');
    await harness.ready();
    await harness.page.keyboard.press('Enter');
    expect(await harness.answer()).toBe('cancel');
  });

  test.each(['Enter', 'Space'])('%s confirms where the person moved the focus there', async (key) => {
    await harness.open('heavy');
    await harness.ready();
    await harness.page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe('confirm');
    await harness.page.keyboard.press(key);
    expect(await harness.answer()).toBe('continue');
  });

  test.each(['Control+Enter', 'Alt+Enter', 'Control+Space'])('%s presses nothing: it is the site’s own way to send', async (chord) => {
    await harness.open('heavy');
    await harness.ready();
    await harness.page.keyboard.press(chord);
    await harness.page.keyboard.press('Shift+Tab');
    await harness.page.keyboard.press(chord);
    expect(await harness.answer(300)).toBe('none');
  });

  test('Space that goes down on cancel and comes up on confirm presses nothing', async () => {
    await harness.open('heavy');
    await harness.ready();
    await harness.page.keyboard.down('Space');
    await harness.page.keyboard.press('Shift+Tab');
    await harness.page.keyboard.up('Space');
    expect(await harness.answer(300)).toBe('none');
  });

  test('a key from before it was ready does not confirm', async () => {
    await harness.open('heavy');
    await harness.page.keyboard.press('Shift+Tab');
    await harness.page.keyboard.down('Space');
    await harness.ready();
    await harness.page.keyboard.up('Space');
    expect(await harness.answer(300)).toBe('none');
  });

  test.each(['Enter', 'Space'])('%s held down since the press on the page does nothing, however long', async (key) => {
    await harness.page.focus('#like');
    await harness.page.keyboard.down(key);
    expect((await harness.state()).open).toBe(true);
    for (let repeats = 0; repeats < 8; repeats++) await harness.page.keyboard.down(key);
    await harness.ready();
    for (let repeats = 0; repeats < 8; repeats++) await harness.page.keyboard.down(key);
    await harness.page.keyboard.up(key);
    expect(await harness.answer(300)).toBe('none');
    expect((await harness.state()).open).toBe(true);
    await harness.page.keyboard.press(key);
    expect(await harness.answer()).toBe('cancel');
  });

  test('a key held on after it cancelled reaches neither the draft nor the page', async () => {
    await harness.page.focus('#draft');
    await harness.open('heavy');
    await harness.heard();
    await harness.page.keyboard.down('Enter');
    expect(await harness.answer()).toBe('cancel');
    for (let repeats = 0; repeats < 5; repeats++) await harness.page.keyboard.down('Enter');
    await harness.page.keyboard.up('Enter');
    expect(await harness.heard()).toEqual([]);
    expect(await harness.page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#draft')?.value)).toBe('Semoga lancar semuanya');
    await harness.page.keyboard.type('a');
    expect(await harness.heard()).toContain('keydown:a@draft');
  });

  // Only Firefox takes access keys from a test's key events; Chromium can't be brought to such a click here.
  if (name === 'firefox') {
    test.each([[CONFIRM, 'continue'], [CANCEL, 'cancel'], ['summary', 'none']])('a click without key or pointer, as screen readers make, on %s: %s', async (css, answer) => {
      await harness.accesskey(css);
      await harness.open('heavy');
      if (css === CONFIRM) {
        await harness.page.keyboard.press('Alt+Shift+q');
        expect(await harness.answer(100), 'too early').toBe('none');
      }
      await harness.ready();
      await harness.page.keyboard.press('Alt+Shift+q');
      expect(await harness.answer(answer === 'none' ? 300 : 3000)).toBe(answer);
      if (css === 'summary') expect((await harness.one('details')).attributes).toHaveProperty('open');
    });
  }

  test("Esc cancels ours and leaves the page's own dialog open", async () => {
    await harness.page.evaluate(() => {
      const theirs = document.createElement('dialog');
      theirs.id = 'theirs';
      theirs.style.setProperty('display', 'block', 'important');
      theirs.textContent = 'theirs';
      document.body.append(theirs);
      theirs.showModal();
    });
    await harness.open('heavy');
    await harness.page.keyboard.press('Escape');
    expect(await harness.answer()).toBe('cancel');
    expect(await harness.page.evaluate(() => document.querySelector<HTMLDialogElement>('#theirs')?.open)).toBe(true);
  });

  test('Tab goes round inside, both ways', async () => {
    await harness.open('heavy');
    const there: (string | undefined)[] = [];
    for (let each = 0; each < 5; each++) {
      await harness.page.keyboard.press('Tab');
      there.push(await focused());
    }
    expect(there).toEqual(['content', undefined, 'confirm', 'cancel', 'content']);
    await harness.page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe('cancel');
  });

  test('while pending only cancel is there; once filled, half a second passes before confirm', async () => {
    await harness.open('pending');
    expect((await harness.one('h2')).text).toBe('Memeriksa…');
    expect((await harness.one('dialog')).attributes['aria-busy']).toBe('true');
    await harness.page.waitForTimeout(700);
    await harness.press(CONFIRM);
    expect(await harness.answer(100)).toBe('none');
    expect(await focused()).toBe('confirm');
    const updated = Date.now();
    await harness.update('heavy');
    expect(await focused()).toBe('confirm');
    expect((await harness.one('h2')).text).toBe('Unggahan ini mendukung calon');
    expect((await harness.one('[role=status]')).text).toContain('Unggahan ini mendukung calon');
    await harness.ready();
    expect(Date.now() - updated).toBeGreaterThanOrEqual(500);
    await harness.page.keyboard.press('Enter');
    expect(await harness.answer()).toBe('continue');
  });

  test('a press under way when the text comes counts for nothing', async () => {
    await harness.open('heavy');
    await harness.ready();
    const { x, y } = await harness.middle(CONFIRM);
    await harness.page.mouse.move(x, y);
    await harness.page.mouse.down();
    await harness.update('heavy');
    await harness.ready();
    await harness.page.mouse.up();
    expect(await harness.answer(300)).toBe('none');
  });

  test('pending can be cancelled', async () => {
    await harness.open('pending');
    await harness.press(CANCEL);
    expect(await harness.answer()).toBe('cancel');
    await harness.update('heavy');
    expect((await harness.state()).hosts).toBe(0);
  });

  test('an abort cancels and removes at once', async () => {
    await harness.open('heavy');
    await harness.abort();
    expect(await harness.state()).toMatchObject({ open: false, hosts: 0 });
    expect(await harness.answer()).toBe('cancel');
  });

  test('the page behind does not scroll, the text does', async () => {
    await harness.page.setViewportSize({ width: 700, height: 500 });
    await harness.open('heavy');
    const { x, y } = await harness.middle('.content');
    await harness.page.mouse.move(x, y);
    // A wheel turned before the browser knows where it can scroll goes nowhere; a person turns it on.
    await expect.poll(async () => {
      await harness.page.mouse.wheel(0, 120);
      return (await harness.one('.content')).scroll.top;
    }, { timeout: 10_000, interval: 100 }).toBeGreaterThan(50);
    for (let turns = 0; turns < 12; turns++) await harness.page.mouse.wheel(0, 400);
    await harness.page.mouse.move(5, 5);
    for (let turns = 0; turns < 4; turns++) await harness.page.mouse.wheel(0, 400);
    for (const key of ['PageDown', 'End', 'ArrowDown', 'PageDown']) await harness.page.keyboard.press(key);
    // How soon the browser has scrolled is its own business.
    const below = async (): Promise<number> => {
      const { scroll } = await harness.one('.content');
      return scroll.height - scroll.client - scroll.top;
    };
    await expect.poll(below, { timeout: 10_000 }).toBeLessThanOrEqual(1);
    expect(await harness.page.evaluate(() => scrollY)).toBe(0);
    await harness.page.keyboard.press('Home');
    await expect.poll(async () => (await harness.one('.content')).scroll.top).toBe(0);
  });

  test('the details open by mouse and by key', async () => {
    await harness.open('again');
    await harness.press('summary');
    expect((await harness.one('details')).attributes).toHaveProperty('open');
    await harness.page.keyboard.press('Enter');
    expect((await harness.one('details')).attributes).not.toHaveProperty('open');
    expect((await harness.state()).open).toBe(true);
  });

  test('the page hears nothing of it: no key, no press, no coming or going of the focus', async () => {
    await harness.page.focus('#draft');
    await harness.heard();
    await harness.open('heavy');
    await harness.ready();
    await harness.page.keyboard.type('ltr');
    for (const key of ['Tab', 'ArrowDown', 'Shift+Tab', 'a', 'Control+Enter']) await harness.page.keyboard.press(key);
    await harness.press('h2');
    await harness.page.mouse.click(10, 300, { button: 'right' });
    await harness.page.mouse.wheel(0, 50);
    await harness.page.waitForTimeout(100);
    await harness.press(CONFIRM);
    expect(await harness.answer()).toBe('continue');
    await harness.page.waitForTimeout(100);
    // The page may still learn that the wheel turned: only a listener of ours that comes after it may hold it back.
    expect((await harness.heard()).filter((event) => !event.startsWith('wheel'))).toEqual([]);
  });

  test('even where nobody hands events on, it works and the page scrolls no further', async () => {
    await harness.open('heavy', 'none');
    await harness.ready();
    await harness.page.keyboard.press('Shift+Tab');
    await harness.page.mouse.move(5, 5);
    await harness.page.mouse.wheel(0, 300);
    await harness.page.keyboard.press('PageDown');
    await harness.page.waitForTimeout(200);
    expect(await harness.page.evaluate(() => scrollY)).toBe(0);
    await harness.press(CONFIRM);
    expect(await harness.answer()).toBe('continue');
  });

  test('the notice shows, is in nobody’s way, and goes', async () => {
    await harness.notice('Kontrolnya sudah berubah.');
    await expect.poll(async () => (await harness.look('[role=status]')).at(0)?.text).toBe('Jaga JempolKontrolnya sudah berubah.');
    expect((await harness.one('[role=status]')).attributes['lang']).toBe('id');
    const { x, y } = await harness.middle('[role=status]');
    await harness.page.mouse.click(x, y);
    expect((await harness.heard()).some((event) => event.startsWith('click@'))).toBe(true);
    await expect.poll(async () => (await harness.state()).hosts, { timeout: 4000 }).toBe(0);
  });
});
