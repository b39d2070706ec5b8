// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { composer, ENTER, subject } from '../sites/parts.ts';
import type { Site } from '../sites/site.ts';
import { x } from '../sites/x/site.ts';
import { Memory } from './memory.ts';
import { Recogniser } from './recognise.ts';
import { replay, type Withheld } from './replay.ts';

const withheld = { types: new Set(['pointerdown', 'mousedown', 'click']), pointerType: 'mouse' };

describe('a draft', () => {
  const video: Site = {
    ...x,
    id: 'test',
    shortcuts: [],
    subjects: [
      subject({ name: 'post', part: 'subject', container: ['main'], key: [{ css: 'main', attribute: 'data-id' }], text: ['p'] }),
      subject({ name: 'note', part: 'subject', container: ['article'], author: [{ css: 'b' }], text: ['p'] }),
    ],
    actions: [],
    composers: [
      composer({
        name: 'comment',
        kind: 'comment',
        editor: ['textarea'],
        root: ['form'],
        submit: [{ css: 'button' }],
        submitKeys: [ENTER],
        variants: [{ kind: 'quote', when: '.quoting', subject: [{ from: 'around', subject: 'post' }] }],
        subject: [{ from: 'around', subject: 'note' }, { from: 'around', subject: 'post' }],
      }),
    ],
  };
  const FORM = '<form><textarea>Setuju</textarea><button></button></form>';
  const PAGE = `<main data-id="1"><p>Resep soto</p>${FORM}</main>`;
  const withKey = { types: new Set(['keydown']), pointerType: '', key: ENTER };
  let sent: string[] = [];
  let listening = new AbortController();

  function pressed(html: string, css: string, how: Withheld = withheld, as = video): () => Promise<boolean> {
    sent = [];
    document.body.innerHTML = html;
    listening.abort();
    listening = new AbortController();
    const note = (what: string, target: EventTarget | null): void => void (target instanceof Element && sent.push(`${what} ${target.closest('main')?.getAttribute('data-id') ?? ''}`));
    document.body.addEventListener('click', ({ target }) => target instanceof Element && target.closest('button') && note('click', target), { signal: listening.signal });
    document.body.addEventListener('keydown', ({ key, target }) => note(key, target), { signal: listening.signal });
    const recogniser = new Recogniser(as, document, new Memory());
    const control = document.querySelector(css);
    const found = control && (how.key ? recogniser.editorKey(control, new KeyboardEvent('keydown', { key: 'Enter' })) : recogniser.press([control]));
    const press = found && 'type' in found ? (found.type === 'press' ? found.press : undefined) : found;
    if (!press) throw new Error('no press');
    return () => replay(press, how, recogniser, new AbortController().signal);
  }
  const to = (id: string): void => document.querySelector('main')?.setAttribute('data-id', id);

  test('is sent once by the button, be it for a key; by the key where that is the person’s setting', async () => {
    expect(await pressed(PAGE, 'button')()).toBe(true);
    expect(sent).toEqual(['click 1']);
    expect(await pressed(PAGE, 'textarea', withKey)()).toBe(true);
    expect(sent).toEqual(['click 1']);
    const keyed = { ...video, composers: video.composers.map((each) => ({ ...each, replay: 'key' as const })) };
    expect(await pressed(PAGE, 'textarea', withKey, keyed)()).toBe(true);
    expect(sent).toEqual(['Enter 1']);
    expect(await pressed(PAGE.replace('<button></button>', ''), 'textarea', withKey)()).toBe(true);
    expect(sent).toEqual(['Enter 1']);
  });

  test.each<[string, 'click' | 'sequence', readonly string[], readonly string[]]>([
    ['by a whole press where the site saw none of it', 'sequence', ['pointerdown', 'mousedown', 'click'], ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']],
    ['by a click alone where the site saw the press begin', 'sequence', ['click'], ['click']],
    ['by a click alone where the site acts on clicks', 'click', ['pointerdown', 'mousedown', 'click'], ['click']],
  ])('is sent %s', async (_how, how, seen, expected) => {
    const again = pressed(PAGE, 'button', { types: new Set(seen), pointerType: 'mouse' }, { ...video, composers: video.composers.map((each) => ({ ...each, replay: how })) });
    const heard: string[] = [];
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) document.body.addEventListener(type, () => heard.push(type), { signal: listening.signal });
    expect(await again()).toBe(true);
    expect(heard).toEqual(expected);
  });

  test('is not sent to what has come into the place of its post', async () => {
    for (const how of [withheld, withKey]) {
      const again = pressed(PAGE, how === withKey ? 'textarea' : 'button', how);
      to('2');
      expect(await again()).toBe(false);
    }
    expect(sent).toEqual([]);
  });

  test('is not sent as something else', async () => {
    const again = pressed(PAGE, 'button');
    document.querySelector('form')?.classList.add('quoting');
    expect(await again()).toBe(false);
    expect(sent).toEqual([]);
  });

  test('is sent from the new nodes of the same post, and not from another with the same words', async () => {
    const redraw = pressed(PAGE, 'button');
    document.body.innerHTML = PAGE;
    expect(await redraw()).toBe(true);
    expect(sent).toEqual(['click 1']);
    const other = pressed(PAGE, 'button');
    document.body.innerHTML = PAGE.replace('"1"', '"2"');
    expect(await other()).toBe(false);
    expect(sent).toEqual([]);
  });

  test('is sent where a post without a key has meanwhile more to show', async () => {
    const again = pressed(`<main><article><b>Budi</b><p>Rapat warga</p>${FORM}</article></main>`, 'textarea', withKey);
    document.querySelector('article')?.append(Object.assign(document.createElement('p'), { textContent: 'pukul tujuh' }));
    expect(await again()).toBe(true);
    expect(sent).toEqual(['click ']);
  });

  test('is not sent where it was changed', async () => {
    const again = pressed(PAGE, 'button');
    const area = document.querySelector('textarea');
    if (area) area.value = 'Setuju sekali';
    expect(await again()).toBe(false);
    expect(sent).toEqual([]);
  });

  test('is not sent where the page drew two boxes with the same words', async () => {
    const again = pressed(PAGE, 'button');
    document.body.innerHTML = `<main data-id="1"><p>Resep soto</p>${FORM}${FORM}</main>`;
    expect(await again()).toBe(false);
    expect(sent).toEqual([]);
  });
});
