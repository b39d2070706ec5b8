// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { telegramA } from '../sites/telegram-a/site.ts';
import { Memory } from './memory.ts';
import { Recogniser } from './recognise.ts';
import { replay } from './replay.ts';

describe('a held key', () => {
  let stop: AbortController;
  let heard: string[];
  beforeEach(() => {
    document.body.innerHTML = '<div id="MiddleColumn"><div class="MiddleHeader"><span class="group-status"></span><button id="search"></button></div><div class="Composer shown"><div id="editable-message-text" contenteditable="true">Coblos nomor 9</div><button class="Button send main-button"></button></div></div>';
    stop = new AbortController();
    heard = [];
    for (const type of ['keydown', 'click']) document.addEventListener(type, (event) => heard.push(`${type} ${event.target instanceof Element ? event.target.id || event.target.className : ''}`), { capture: true, signal: stop.signal });
  });
  afterEach(() => stop.abort());

  const made = (): Recogniser => new Recogniser(telegramA, document, new Memory());
  const find = (css: string): Element => document.querySelector(css) ?? document.body;

  test('is repeated where it was pressed, where the site takes it everywhere', async () => {
    const search = find('#search');
    const press = made().keyAnywhere(search, new KeyboardEvent('keydown', { key: 'Enter' }), false);
    if (!press) throw new Error('no press');
    expect(await replay(press, { types: new Set(['keydown']), pointerType: '', key: { key: 'Enter', ctrl: false, on: search } }, made(), stop.signal)).toBe(true);
    expect(heard).toEqual(['keydown search']);
  });

  test('is repeated in the field where it was pressed there, or where that place is gone', async () => {
    const editor = find('#editable-message-text');
    const press = made().editorKey(editor, new KeyboardEvent('keydown', { key: 'Enter' }));
    if (!press) throw new Error('no press');
    for (const on of [editor, document.createElement('button')]) {
      expect(await replay(press, { types: new Set(['keydown']), pointerType: '', key: { key: 'Enter', ctrl: false, on } }, made(), stop.signal)).toBe(true);
    }
    expect(heard).toEqual(['keydown editable-message-text', 'keydown editable-message-text']);
  });

  test('on the button that sends is repeated as a press of it, since the field may take the key otherwise', async () => {
    const button = find('.send');
    const recognised = made().press([button]);
    if (recognised?.type !== 'press') throw new Error('no press');
    expect(await replay(recognised.press, { types: new Set(['keydown']), pointerType: '', key: { key: 'Enter', ctrl: false, on: button } }, made(), stop.signal)).toBe(true);
    expect(heard).toEqual(['click Button send main-button']);
  });
});
