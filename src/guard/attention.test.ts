// @vitest-environment happy-dom
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageMessage } from '../protocol.ts';
import { action, composer, ENTER, opens } from '../sites/parts.ts';
import type { Site } from '../sites/site.ts';
import { x } from '../sites/x/site.ts';
import { Attention } from './attention.ts';
import { Memory } from './memory.ts';
import { Recogniser } from './recognise.ts';
import { smallSite } from './small.stand.ts';
import { Verdicts } from './verdicts.ts';

const site: Site = { ...x, id: 'test', subjects: [], actions: [], shortcuts: [], composers: [composer({ name: 'comment', kind: 'comment', editor: ['[contenteditable]'], root: ['form'], submitKeys: [ENTER] })] };

/** What was judged ahead. */
let asked: string[] = [];
const judged = (): Verdicts =>
  new Verdicts({
    alive: () => true,
    async ask<Schema extends v.GenericSchema>(message: PageMessage, reply: Schema): Promise<v.InferOutput<Schema>> {
      if (message.type === 'assess') asked.push(...message.items.map(({ content }) => content.text));
      return v.parse(reply, { verdicts: [], validUntil: 9e15, whenLate: 'ask' });
    },
    tell: vi.fn(),
    listen: vi.fn(),
    text: () => '',
    uiLanguage: 'id',
  });
const one = (css: string): Element => {
  const found = document.querySelector(css);
  if (!found) throw new Error(`no ${css}`);
  return found;
};
const shortly = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe('what a person looks at', () => {
  const SUBJECT = smallSite.actions.flatMap(({ subject }) => subject);
  const menus: Site = {
    ...smallSite,
    actions: [
      ...smallSite.actions.map((like) => ({ ...like, control: [{ css: '.like' }], undo: [{ css: '.liked' }] })),
      opens({ name: 'share', kind: 'share', control: [{ css: '.share' }], subject: SUBJECT }),
      opens({ name: 'quiet', kind: 'share', control: [{ css: '.quiet' }], subject: SUBJECT, silent: true }),
      opens({ name: 'new', kind: 'post', control: [{ css: '.new' }], subject: [] }),
      action({ name: 'send', kind: 'send', control: [{ css: '.send' }], subject: [{ from: 'opener', subject: 'post' }] }),
    ],
  };
  let memory: Memory;
  let recogniser: Recogniser;
  let attention: Attention;
  const eventOn = (css: string, type: string): Event => {
    let event = new Event(type);
    window.addEventListener(type, (heard) => (event = heard), { capture: true, once: true });
    one(css).dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    return Object.assign(event, { composedPath: () => [one(css)] });
  };
  const remember = (css: string): void => attention.remember(recogniser.press([one(css)]), [one(css)]);

  beforeEach(() => {
    asked = [];
    memory = new Memory();
    recogniser = new Recogniser(menus, document, memory);
    attention = new Attention(menus, recogniser, judged(), memory);
    const post = (id: number): string => `<article id="${id}"><p>post ${id}</p>${['like', 'share', 'quiet'].map((name) => `<button class="${name}"></button>`).join('')}</article>`;
    document.body.innerHTML = `${post(1)}${post(2).replace('"like"', '"like liked"')}<button class="new"></button><input class="like">`;
  });

  test('is judged when its menu opens, and remembered for it', async () => {
    remember('[id="1"] .share');
    expect(memory.touched(['share'])?.key).toBe('test/post/1');
    await shortly();
    expect(asked).toEqual(['post 1']);
  });

  test('is remembered unread for a menu that says nothing yet', async () => {
    remember('[id="1"] .quiet');
    expect(memory.touched(['quiet'])?.key).toBe('test/post/1');
    await shortly();
    expect(asked).toEqual([]);
  });

  test('is forgotten where something opens that belongs to no post', () => {
    remember('[id="1"] .share');
    remember('.new');
    expect(memory.touched()).toBeUndefined();
  });

  test('is remembered by a control that takes something back, whose picker may open as well', async () => {
    remember('[id="2"] .like');
    expect(memory.touched(['like'])?.key).toBe('test/post/2');
    await shortly();
    expect(asked).toEqual(['post 2']);
  });

  test('is judged and remembered under the pointer, once for each control', async () => {
    const press = vi.spyOn(recogniser, 'press');
    for (const css of ['[id="1"] .like', '[id="1"] .like', '[id="1"] .share']) attention.hover(eventOn(css, 'pointerover'));
    expect(press).toHaveBeenCalledTimes(2);
    expect(memory.touched(['like'])?.key).toBe('test/post/1');
    expect(memory.touched(['share'])?.key).toBe('test/post/1');
    await shortly();
    expect(asked).toEqual(['post 1']);
  });

  test('is judged where the focus is, but not where text is typed', async () => {
    const press = vi.spyOn(recogniser, 'press');
    attention.focus(eventOn('input', 'focusin'));
    expect(press).not.toHaveBeenCalled();
    attention.focus(eventOn('[id="1"] .like', 'focusin'));
    await shortly();
    expect(asked).toEqual(['post 1']);
  });
});

describe('a draft that changes without an input event', () => {
  const gone = (): AbortController => new AbortController();
  let stop = gone();
  let editor: HTMLElement;

  beforeEach(() => {
    asked = [];
    stop = gone();
    document.body.innerHTML = '<form><div contenteditable="true" tabindex="0"></div></form><input id="search">';
    const found = document.querySelector('[contenteditable]');
    if (!(found instanceof HTMLElement)) throw new Error('no editor');
    editor = found;
    const memory = new Memory();
    const recogniser = new Recogniser(site, document, memory);
    new Attention(site, recogniser, judged(), memory).watchDrafts(window, document, stop.signal);
  });
  afterEach(() => stop.abort());

  test.each(['paste', 'drop', 'compositionend'])('is read once the page has had its %s', async (type) => {
    editor.addEventListener(type, (event) => {
      editor.append('ayo');
      event.stopImmediatePropagation();
    });
    editor.dispatchEvent(new Event(type, { bubbles: true }));
    await vi.waitFor(() => expect(asked).toEqual(['ayo']));
  });

  test('is read when the caret moves behind it, once for a text', async () => {
    editor.focus();
    editor.append('nama');
    document.dispatchEvent(new Event('selectionchange'));
    document.dispatchEvent(new Event('selectionchange'));
    await vi.waitFor(() => expect(asked).toEqual(['nama']));
    editor.append(' lain');
    document.dispatchEvent(new Event('selectionchange'));
    await vi.waitFor(() => expect(asked).toEqual(['nama', 'nama lain']));
  });

  test('is not read where nothing is typed into, nor after the end', async () => {
    const frame = vi.spyOn(window, 'requestAnimationFrame');
    editor.append('nama');
    document.dispatchEvent(new Event('selectionchange'));
    expect(frame).not.toHaveBeenCalled();
    editor.focus();
    stop.abort();
    document.dispatchEvent(new Event('selectionchange'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(asked).toEqual([]);
    frame.mockRestore();
  });
});
