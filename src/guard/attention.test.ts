// @vitest-environment happy-dom
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageMessage } from '../protocol.ts';
import { composer, ENTER } from '../sites/parts.ts';
import type { Site } from '../sites/site.ts';
import { x } from '../sites/x/site.ts';
import { Attention } from './attention.ts';
import { Memory } from './memory.ts';
import { Recogniser } from './recognise.ts';
import { Verdicts } from './verdicts.ts';

const site: Site = { ...x, id: 'test', subjects: [], actions: [], shortcuts: [], composers: [composer({ name: 'comment', kind: 'comment', editor: ['[contenteditable]'], root: ['form'], submitKeys: [ENTER] })] };

describe('a draft that changes without an input event', () => {
  let asked: string[] = [];
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
    const verdicts = new Verdicts({
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
    const memory = new Memory();
    const recogniser = new Recogniser(site, document, memory);
    new Attention(site, recogniser, verdicts, memory).watchDrafts(window, document, stop.signal);
  });
  afterEach(() => stop.abort());

  test.each(['paste', 'drop', 'compositionend'])('is read once the page has had its %s', async (type) => {
    editor.addEventListener(type, () => editor.append('ayo'));
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
