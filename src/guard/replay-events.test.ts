// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { action, opens, subject } from '../sites/parts.ts';
import type { Site } from '../sites/site.ts';
import { Memory } from './memory.ts';
import { Recogniser } from './recognise.ts';
import { replay } from './replay.ts';
import { smallSite } from './small.stand.ts';

describe('a repeated press is made of the events that a browser makes', () => {
  const TYPES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'contextmenu'] as const;
  const plain = (how: 'click' | 'sequence' | 'contextmenu'): Site => ({
    ...smallSite,
    subjects: [subject({ name: 'post', part: 'subject', container: ['article'], key: [{ css: 'article', attribute: 'id' }], text: ['p'] })],
    actions: [
      action({ name: 'like', kind: 'like', control: [{ css: '.like' }], subject: [{ from: 'around', subject: 'post' }], replay: how === 'click' ? 'click' : 'sequence', ...(how === 'contextmenu' ? { reopen: 'menu' } : {}) }),
      opens({ name: 'menu', kind: 'like', control: [{ css: 'p' }], subject: [{ from: 'around', subject: 'post' }], replay: how }),
    ],
  });
  async function heard(how: 'click' | 'sequence' | 'contextmenu', seen: readonly string[] = TYPES, pointerType = 'mouse') {
    document.body.innerHTML = '<article id="1"><p>satu</p><i class="like"></i></article>';
    const recogniser = new Recogniser(plain(how), document, new Memory());
    const control = document.querySelector('.like');
    const found = control && recogniser.press([control]);
    if (found?.type !== 'press') throw new Error('no press');
    if (how === 'contextmenu') {
      // The menu's own button, which is there again once the menu is.
      control?.remove();
      document.querySelector('p')?.addEventListener('contextmenu', () => document.querySelector('article')?.append(Object.assign(document.createElement('i'), { className: 'like' })));
    }
    const events: { type: string; on: string; pointer: string | undefined; button: number; buttons: number }[] = [];
    const listening = new AbortController();
    for (const type of TYPES) {
      document.body.addEventListener(type, (event) => {
        if (event instanceof MouseEvent && event.target instanceof Element) events.push({ type, on: event.target.tagName, pointer: event instanceof PointerEvent ? event.pointerType : undefined, button: event.button, buttons: event.buttons });
      }, { signal: listening.signal });
    }
    expect(await replay(found.press, { types: new Set(seen), pointerType }, recogniser, new AbortController().signal)).toBe(true);
    listening.abort();
    return events;
  }
  const pressOf = (pointer: string) => [
    { type: 'pointerdown', on: 'I', pointer, button: 0, buttons: 1 },
    { type: 'mousedown', on: 'I', pointer: undefined, button: 0, buttons: 1 },
    { type: 'pointerup', on: 'I', pointer, button: 0, buttons: 0 },
    { type: 'mouseup', on: 'I', pointer: undefined, button: 0, buttons: 0 },
    { type: 'click', on: 'I', pointer, button: 0, buttons: 0 },
  ];

  test('all of them where the site saw none, with the pointer that was used', async () => {
    expect(await heard('sequence')).toEqual(pressOf('mouse'));
    expect(await heard('sequence', TYPES, 'touch')).toEqual(pressOf('touch'));
  });

  test('the click alone where the site saw the press begin, or acts on clicks', async () => {
    expect(await heard('sequence', ['click'])).toEqual(pressOf('mouse').slice(-1));
    expect(await heard('click')).toEqual(pressOf('mouse').slice(-1));
  });

  test('all of them for a key, of which the site saw nothing', async () => {
    expect(await heard('sequence', ['keydown'], '')).toEqual(pressOf('mouse'));
  });

  test('those of the right button for a menu that opens by it', async () => {
    const events = await heard('contextmenu');
    const menu = events.filter(({ on }) => on === 'P');
    expect(menu.map(({ type }) => type)).toEqual(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'contextmenu']);
    expect(menu.map(({ button }) => button)).toEqual([2, 2, 2, 2, 2]);
    expect(menu.map(({ buttons }) => buttons)).toEqual([2, 2, 0, 0, 0]);
    expect(events.filter(({ on }) => on === 'I')).toEqual(pressOf('mouse'));
  });
});
