/**
 * A page that wants the press: it edits, hides, covers, removes, forges. The numbers are those of the attack classes in
 * docs/threat-model.md. Whatever it does, the action is confirmed only by a person who sees the dialog.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS, Harness } from './harness/browser.ts';

const CONFIRM = '[data-testid=confirm]';

describe.each(BROWSERS)('attacks in %s', (name) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await Harness.start(name);
  });
  afterAll(() => harness?.stop());
  beforeEach(async () => {
    await harness.reload();
    await harness.open('heavy');
    await harness.ready();
  });

  /** Runs in the page's own world; the host is what it can find: the last child of html. */
  const attack = (script: (host: HTMLElement) => unknown): Promise<unknown> =>
    harness.page.evaluate(`(${script.toString()})(document.documentElement.lastElementChild)`);
  const pause = (milliseconds = 350): Promise<void> => harness.page.waitForTimeout(milliseconds);
  const hostStyle = (): Promise<Record<string, string>> =>
    harness.page.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      const { opacity, display, visibility, transform, filter, clipPath, pointerEvents } = getComputedStyle(host ?? document.body);
      return { opacity, display, visibility, transform, filter, clipPath, pointerEvents };
    });
  const untouched = { opacity: '1', display: 'block', visibility: 'visible', transform: 'none', filter: 'none', clipPath: 'none', pointerEvents: 'auto' };
  const stillAnswers = async (): Promise<void> => {
    // The browser's word on occlusion comes a moment after the last change; risen again, it waits anew.
    await pause();
    await harness.ready();
    await harness.press(CONFIRM);
    expect(await harness.answer()).toBe('continue');
  };

  describe('class 1, the host is edited', () => {
    test.each<[string, (host: HTMLElement) => unknown]>([
      ['inline style', (host) => host.setAttribute('style', 'opacity:0!important;transform:scale(0)!important;display:none!important;visibility:hidden!important')],
      ['hidden', (host) => host.setAttribute('hidden', 'until-found')],
      ['inert', (host) => host.setAttribute('inert', '')],
      ['popover', (host) => host.setAttribute('popover', 'manual')],
      ['a class of the page', (host) => (host.className = 'gone')],
      ['its attribute taken away', (host) => host.removeAttribute(host.getAttributeNames()[0] ?? '')],
      ['an animation', (host) => host.animate([{ opacity: 0, transform: 'scale(0)', visibility: 'hidden' }, { opacity: 0, transform: 'scale(0)', visibility: 'hidden' }], { duration: 1e6, fill: 'forwards' })],
    ])('%s', async (_, script) => {
      const { attribute } = await harness.state();
      await attack(script);
      await pause(100);
      expect(await hostStyle()).toEqual(untouched);
      expect((await harness.state()).attribute).toEqual(attribute);
      await stillAnswers();
    });

    test("a style sheet of the page with everything important", async () => {
      await attack((host) => {
        const sheet = new CSSStyleSheet();
        const mark = host.getAttributeNames()[0];
        sheet.replaceSync(`html > div[${mark}], html > div, *{opacity:0!important;display:none!important;visibility:hidden!important;transform:scale(0)!important;filter:opacity(0)!important;clip-path:circle(0)!important;pointer-events:none!important} html,head,body,body *{opacity:1!important;display:block!important;visibility:visible!important;transform:none!important;filter:none!important;clip-path:none!important;pointer-events:auto!important}`);
        document.adoptedStyleSheets = [sheet];
      });
      expect(await hostStyle()).toEqual(untouched);
      await stillAnswers();
    });

    test('a flood of edits ends in the action not happening', async () => {
      await attack((host) => {
        let edits = 0;
        const timer = setInterval(() => (edits++ < 300 ? host.setAttribute('style', `opacity:${edits}`) : clearInterval(timer)), 1);
      });
      expect(await harness.answer()).toBe('tampered');
      expect((await harness.state()).hosts).toBe(0);
    });
  });

  describe('class 2, what is around it is edited, and the worker gave no rule', () => {
    beforeEach(() => harness.unshield());

    test.each<[string, string, string]>([
      ['html', 'opacity', '0.4'], ['html', 'filter', 'blur(9px)'], ['html', 'filter', 'opacity(0)'], ['html', 'transform', 'translateX(200vw)'],
      ['html', 'clip-path', 'circle(0)'], ['html', 'visibility', 'hidden'], ['html', 'scale', '0.01'], ['html', 'mix-blend-mode', 'difference'],
      ['body', 'opacity', '0'], ['body', 'filter', 'brightness(0)'], ['body', 'mask-image', 'linear-gradient(transparent, transparent)'],
    ])('%s with %s %s: presses do not count, the third ends it', async (where, property, value) => {
      await harness.page.evaluate(([selector = '', key = '', to = '']) => document.querySelector<HTMLElement>(selector)?.style.setProperty(key, to, 'important'), [where, property, value]);
      for (let presses = 0; presses < 2; presses++) {
        await harness.press(CONFIRM);
        expect(await harness.answer(60)).toBe('none');
      }
      await harness.press(CONFIRM);
      expect(await harness.answer()).toBe('tampered');
      expect((await harness.state()).hosts).toBe(0);
    });

    test('html without a box: nothing can be pressed, and the page is not locked for ever', async () => {
      await attack(() => document.documentElement.style.setProperty('display', 'none', 'important'));
      await harness.page.mouse.click(650, 800);
      expect(await harness.answer(100)).toBe('none');
      expect(await harness.answer(5000)).toBe('tampered');
      expect((await harness.state()).hosts).toBe(0);
    });

    test('by key it counts no more than by mouse', async () => {
      await attack(() => document.documentElement.style.setProperty('opacity', '0', 'important'));
      await harness.page.keyboard.press('Shift+Tab');
      await harness.page.keyboard.press('Enter');
      expect(await harness.answer(200)).toBe('none');
    });

    test('made visible again it works', async () => {
      await attack(() => document.body.style.setProperty('opacity', '0.2'));
      await harness.press(CONFIRM);
      expect(await harness.answer(100)).toBe('none');
      await attack(() => document.body.style.setProperty('opacity', '1'));
      await stillAnswers();
    });

    test.each<[string, string]>([
      ['filter', 'invert(1) hue-rotate(180deg)'], ['font-size', '3px'], ['letter-spacing', '40px'], ['color', 'transparent'], ['direction', 'rtl'], ['cursor', 'none'], ['user-select', 'none'],
    ])('html with %s %s is no reason to refuse', async (property, value) => {
      await harness.page.evaluate(([key = '', to = '']) => document.documentElement.style.setProperty(key, to, 'important'), [property, value]);
      await pause(150);
      await stillAnswers();
    });
  });

  describe('class 3, it is covered', () => {
    const cover = `const cover = document.createElement('div'); cover.id = 'cover'; cover.popover = 'manual';
      cover.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;margin:0;border:0;opacity:1;background:#fff;pointer-events:none';
      cover.textContent = 'Tekan di sini untuk hadiah';`;

    test('by a popover that lets presses through: ours rises above it', async () => {
      await harness.page.evaluate(`${cover} document.body.append(cover); cover.showPopover();`);
      await pause();
      await stillAnswers();
    });

    test('pressed before it could rise: the press is not taken', async () => {
      const { x, y } = await harness.middle(CONFIRM);
      await harness.page.mouse.move(x, y);
      // No check of ours runs between the covering and the press, however slow the machine.
      await harness.looks(false);
      await harness.page.evaluate(`${cover} document.body.append(cover);
        addEventListener('beforetoggle', (event) => event.stopImmediatePropagation(), true);
        addEventListener('toggle', (event) => event.stopImmediatePropagation(), true);
        cover.showPopover();`);
      await harness.page.mouse.down();
      await harness.page.mouse.up();
      expect(await harness.answer(250)).toBe('none');
      await harness.looks(true);
      await pause();
      await stillAnswers();
    });

    test.each(['open', 'closed'] as const)('by a popover in an %s shadow root, and the worker gave no rule', async (mode) => {
      await harness.unshield();
      const { x, y } = await harness.middle(CONFIRM);
      await harness.page.evaluate(`const outer = document.createElement('section'); document.body.append(outer);
        const root = outer.attachShadow({ mode: '${mode}' }); ${cover} root.append(cover); cover.showPopover();`);
      await pause(600);
      await harness.page.mouse.click(x, y);
      expect(await harness.answer(250)).toBe('none');
      await pause(600);
      await stillAnswers();
    });

    test('by a modal dialog of the page: it can be answered again', async () => {
      await attack(() => {
        const theirs = document.createElement('dialog');
        theirs.style.setProperty('display', 'block', 'important');
        theirs.style.cssText += ';position:fixed;inset:0;width:100%;height:100%;max-width:none;max-height:none;background:red';
        document.body.append(theirs);
        theirs.showModal();
      });
      await pause();
      expect((await harness.one('dialog')).modal).toBe(true);
      await stillAnswers();
    });

    test('by one that was there before, put away and shown anew', async () => {
      await harness.page.evaluate(`${cover} document.body.append(cover); cover.showPopover();`);
      await pause();
      await harness.page.evaluate('cover.hidePopover(); cover.showPopover();');
      await pause();
      await harness.ready();
      await stillAnswers();
    });

    test('by one that was there before, put away and shown anew unheard, just before the press', async () => {
      await harness.page.evaluate(`${cover} document.body.append(cover); cover.showPopover();
        for (const type of ['beforetoggle', 'toggle']) addEventListener(type, (event) => event.stopImmediatePropagation(), true);`);
      await pause();
      const { x, y } = await harness.middle(CONFIRM);
      await harness.page.mouse.move(x, y);
      await harness.looks(false);
      await harness.page.evaluate('cover.hidePopover(); cover.showPopover();');
      await harness.page.mouse.down();
      await harness.page.mouse.up();
      // It has risen again by now; a press at this moment was meant for what covered it.
      expect(await harness.answer(250)).toBe('none');
      await harness.looks(true);
      await pause();
      await stillAnswers();
    });

    test('again and again: after five retakes in five seconds the action does not happen', async () => {
      await harness.page.evaluate(`${cover} document.body.append(cover); setInterval(() => { cover.hidePopover(); cover.showPopover(); }, 40);`);
      expect(await harness.answer(5000)).toBe('tampered');
      expect((await harness.state()).hosts).toBe(0);
    });

    test('by a box of the highest z-index: it stays under us', async () => {
      await attack(() => {
        const box = document.createElement('section');
        box.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:red';
        document.documentElement.append(box);
      });
      await pause(200);
      await stillAnswers();
    });
  });

  describe('class 4, it is taken away', () => {
    test.each<[string, (host: HTMLElement) => unknown]>([
      ['removed', (host) => host.remove()],
      ['moved into the body', (host) => document.body.append(host)],
      ['moved into a hidden element', (host) => { const away = document.createElement('section'); away.hidden = true; document.body.append(away); away.append(host); }],
      ['replaced', (host) => host.replaceWith('gone')],
      ['swept out with all that is not the page', () => document.documentElement.replaceChildren(document.head, document.body)],
    ])('%s: it comes back and works', async (_, script) => {
      await attack(script);
      await pause(150);
      expect(await harness.state()).toMatchObject({ open: true, hosts: 1 });
      expect((await harness.one('dialog')).modal).toBe(true);
      expect((await harness.one('[data-testid=cancel]')).focused).toBe(true);
      await stillAnswers();
    });

    test('the fourth time the action does not happen', async () => {
      for (let times = 0; times < 3; times++) {
        await attack((host) => host.remove());
        await pause(80);
        expect((await harness.state()).hosts, `after removal ${times + 1}`).toBe(1);
      }
      await attack((host) => host.remove());
      expect(await harness.answer()).toBe('tampered');
      expect((await harness.state()).hosts).toBe(0);
    });

    test('removed for good by an observer that never rests', async () => {
      await attack((host) => new MutationObserver(() => host.remove()).observe(document.documentElement, { childList: true }));
      await attack((host) => host.remove());
      expect(await harness.answer()).toBe('tampered');
    });

    test('the whole document element replaced', async () => {
      await attack(() => {
        const html = document.createElement('html');
        const reply = document.querySelector('#reply');
        const body = document.createElement('body');
        if (reply) body.append(reply);
        html.append(body);
        document.replaceChild(html, document.documentElement);
      });
      await pause(150);
      expect((await harness.state()).hosts).toBe(1);
      await harness.page.keyboard.press('Escape');
      expect(await harness.answer()).toBe('cancel');
    });

    test('a flood of nodes beside it does not freeze anything', async () => {
      const began = Date.now();
      await attack(() => {
        for (let each = 0; each < 20_000; each++) document.documentElement.append(document.createElement('i'));
      });
      await pause(100);
      expect((await harness.state()).open).toBe(true);
      expect(Date.now() - began).toBeLessThan(5000);
      await stillAnswers();
    });
  });

  describe('class 5, a consent is forged', () => {
    test('events made by a script count for nothing', async () => {
      const { x, y } = await harness.middle(CONFIRM);
      await harness.page.evaluate(([left = 0, top = 0]) => {
        const host = document.documentElement.lastElementChild as HTMLElement;
        const at = { bubbles: true, composed: true, cancelable: true, clientX: left, clientY: top, button: 0, detail: 1, pointerId: 1, isPrimary: true };
        for (const target of [host, document.elementFromPoint(left, top) ?? host, window]) {
          for (const type of ['pointerdown', 'pointerup']) target.dispatchEvent(new PointerEvent(type, at));
          for (const type of ['mousedown', 'mouseup', 'click']) target.dispatchEvent(new MouseEvent(type, at));
          target.dispatchEvent(new MouseEvent('click', { ...at, detail: 0 }));
          for (const type of ['keydown', 'keypress', 'keyup']) {
            target.dispatchEvent(new KeyboardEvent(type, { bubbles: true, composed: true, key: 'Enter', code: 'Enter' }));
            target.dispatchEvent(new KeyboardEvent(type, { bubbles: true, composed: true, key: 'Escape', code: 'Escape' }));
          }
        }
        host.click();
        host.focus();
      }, [x, y]);
      expect(await harness.answer(250)).toBe('none');
      expect((await harness.state()).open).toBe(true);
    });

    test('a script’s click does not complete a person’s press, nor a person’s click a script’s press', async () => {
      const { x, y } = await harness.middle(CONFIRM);
      await harness.page.mouse.move(x, y);
      await harness.page.mouse.down();
      await attack((host) => host.click());
      const away = await harness.middle('h2');
      await harness.page.mouse.move(away.x, away.y);
      await harness.page.mouse.up();
      expect(await harness.answer(200)).toBe('none');
    });

    test('the page can not reach in', async () => {
      const reach = await attack((host) => ({ root: host.shadowRoot, text: host.textContent, inner: host.innerHTML, within: document.querySelector('[data-testid]'), focus: document.activeElement === host }));
      expect(reach).toEqual({ root: null, text: '', inner: '', within: null, focus: true });
    });

    test('taking the focus away does not take the keys away', async () => {
      await attack(() => {
        document.querySelector<HTMLElement>('#draft')?.focus();
        (document.activeElement as HTMLElement | null)?.blur();
      });
      await harness.heard();
      await harness.page.keyboard.type('xyz');
      expect(await harness.heard()).toEqual([]);
      await harness.page.keyboard.press('Escape');
      expect(await harness.answer()).toBe('cancel');
    });
  });

  describe('class 6, the page listens', () => {
    test('a listener that swallows everything changes nothing', async () => {
      await attack(() => {
        for (const type of ['keydown', 'keyup', 'keypress', 'pointerdown', 'mousedown', 'click', 'cancel', 'close', 'beforetoggle', 'toggle']) {
          addEventListener(type, (event) => { event.preventDefault(); event.stopImmediatePropagation(); }, { capture: true });
        }
      });
      await harness.page.keyboard.press('Shift+Tab');
      await harness.page.keyboard.press('Space');
      expect(await harness.answer()).toBe('continue');
    });
  });
});
