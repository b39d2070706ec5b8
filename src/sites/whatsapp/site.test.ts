// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { Memory } from '../../guard/memory.ts';
import { Recogniser } from '../../guard/recognise.ts';
import { whatsapp } from './site.ts';

const chat = (id: string): string => `<div id="main"><header><span title="Keluarga">Keluarga</span></header>
  <div data-id="false_${id}_1"><div data-pre-plain-text="[10:00, 1/1/2026] Budi: "><span class="selectable-text">Menangkan nomor 9</span></div></div>
  <footer><div contenteditable="true" role="textbox">Coblos nomor 9</div><button id="send"><svg><title>wds-ic-send-filled</title></svg></button><button id="voice"><svg><title>mic</title></svg></button></footer></div>`;

const press = (html: string, css: string, privateMessages = false) => {
  document.body.innerHTML = html;
  const made = new Recogniser(whatsapp, document, new Memory(() => privateMessages));
  const path: Element[] = [];
  for (let element = document.querySelector(css); element; element = element.parentElement) path.push(element);
  return made.press(path);
};

describe('WhatsApp Web', () => {
  test('a message to a group is judged, one to a person only where that is wanted', () => {
    expect(press(chat('123@g.us'), '#send')).toMatchObject({ press: { kind: 'send', draft: { text: 'Coblos nomor 9' } } });
    expect(press(chat('62811@c.us'), '#send')).toBeUndefined();
    expect(press(chat('62811@c.us'), '#send', true)).toMatchObject({ press: { kind: 'send' } });
  });

  test('an icon whose name is only in its title tells what a button does', () => {
    expect(press(chat('123@g.us'), '#voice')).toBeUndefined();
  });

  test('a forward is judged wherever it goes', () => {
    const dialog = '<div role="dialog"><button id="go"><span data-icon="wds-ic-send-filled"></span></button></div>';
    expect(press(dialog, '#go')).toMatchObject({ press: { kind: 'share', via: { composer: { name: 'forward' } } } });
  });

  test('a message is remembered when it is touched, and never held', () => {
    expect(press(chat('62811@c.us'), '.selectable-text')).toMatchObject({ type: 'opener', subject: { content: { text: 'Menangkan nomor 9', author: 'Budi' } } });
  });
});
