// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { Memory } from '../../guard/memory.ts';
import { Recogniser } from '../../guard/recognise.ts';
import { telegramK } from './site.ts';

const chat = (peer: string): string => `<div class="chat"><div class="topbar"><div class="chat-info"><span class="peer-title">Relawan</span></div><button>Gabung</button></div>
  <div class="bubbles"><div class="bubble" data-mid="7" data-peer-id="${peer}"><div class="message">Menangkan nomor 9</div><reaction-element></reaction-element></div></div>
  <div class="chat-input"><div class="input-message-input" contenteditable="true">Coblos nomor 9</div><button class="btn-send"></button></div></div>`;

const press = (html: string, css: string, privateMessages = false) => {
  document.body.innerHTML = html;
  const made = new Recogniser(telegramK, document, new Memory(() => privateMessages));
  const path: Element[] = [];
  for (let element = document.querySelector(css); element; element = element.parentElement) path.push(element);
  return made.press(path);
};

describe('Telegram Web K', () => {
  test('a reaction is about its bubble; a chosen one undoes', () => {
    expect(press(chat('-100'), 'reaction-element')).toMatchObject({ press: { kind: 'react', subject: { key: 'telegram-k/message/7', content: { text: 'Menangkan nomor 9' } } } });
    expect(press(chat('-100').replace('<reaction-element>', '<reaction-element class="is-chosen">'), 'reaction-element')).toEqual({ type: 'undo' });
  });

  test('the default reaction under the pointer is about its bubble; beside a chosen one it may take that back', () => {
    const hovered = (chip: string) => chat('-100').replace('<reaction-element></reaction-element></div>', `${chip}<div class="bubble-hover-reaction" data-loaded="1"></div></div>`);
    expect(press(hovered('<reaction-element></reaction-element>'), '.bubble-hover-reaction')).toMatchObject({ press: { kind: 'react', via: { action: { name: 'reactHover' } }, subject: { key: 'telegram-k/message/7' } } });
    expect(press(hovered('<reaction-element class="is-chosen"></reaction-element>'), '.bubble-hover-reaction')).toEqual({ type: 'undo' });
    expect(press(hovered('').replace(' data-loaded="1"', ''), '.bubble-hover-reaction')).not.toMatchObject({ type: 'press' });
    expect(press(hovered('').replace('-100', '100'), '.bubble-hover-reaction')).not.toMatchObject({ type: 'press' });
  });

  describe('the menu of a message', () => {
    const MENU = '<div class="btn-menu contextmenu active"><div class="btn-menu-reactions-container"><div class="btn-menu-reactions"><div class="btn-menu-reactions-reaction" id="face"><div class="btn-menu-reactions-reaction-scale"><div class="btn-menu-reactions-reaction-appear"><canvas></canvas></div></div></div><button class="btn-icon btn-menu-reactions-more"><span class="tgico"></span></button></div></div></div>';
    const PICKER = '<div class="emoji-dropdown emoticons-dropdown"><button class="btn-icon" id="tab"></button><div class="super-emojis"><span class="super-emoji" id="picked"><img alt=""></span></div></div>';

    /** Each is pressed in turn, as the guard does it: what an opener belongs to is remembered. */
    const pressEach = (html: string, ...selectors: string[]) => {
      document.body.innerHTML = html;
      const memory = new Memory();
      const made = new Recogniser(telegramK, document, memory);
      return selectors.map((css) => {
        const path: Element[] = [];
        for (let element = document.querySelector(css); element; element = element.parentElement) path.push(element);
        const recognised = made.press(path);
        if (recognised?.type === 'opener' && recognised.subject) memory.touch(recognised.action.name, recognised.subject);
        return recognised;
      }).at(-1);
    };
    const about = { kind: 'react', subject: { key: 'telegram-k/message/7' } };

    test('has faces, which are the controls whatever is drawn in them; "more" is none of them', () => {
      const face = pressEach(chat('-100') + MENU, '.bubble', '#face canvas');
      expect(face).toMatchObject({ press: { ...about, entry: { index: 0, of: 1 } } });
      expect(face?.type === 'press' && face.press.control.id).toBe('face');
      expect(pressEach(chat('-100') + MENU, '.bubble', '.btn-menu-reactions-more .tgico')).toMatchObject({ type: 'opener', subject: { key: 'telegram-k/message/7' } });
    });

    test('leads to a picker, which is none of an emoji for a text', () => {
      expect(pressEach(chat('-100') + MENU + PICKER, '.bubble', '.btn-menu-reactions-more', '#picked img')).toMatchObject({ press: about });
      expect(pressEach(chat('-100') + MENU + PICKER, '.bubble', '.btn-menu-reactions-more', '#tab')).toBeUndefined();
      const inText = chat('-100').replace('<div class="chat-input">', `<div class="chat-input">${PICKER}`);
      expect(pressEach(inText + MENU, '.bubble', '.btn-menu-reactions-more', '#picked')).toBeUndefined();
    });

    test('may take back what is chosen on that message, and on no other', () => {
      const chosen = '<reaction-element class="is-chosen"></reaction-element>';
      expect(pressEach(chat('-100').replace('<reaction-element></reaction-element>', chosen) + MENU, '.bubble', '#face')).toEqual({ type: 'undo' });
      const other = `<div class="bubble" data-mid="8" data-peer-id="-100"><div class="message">Lain</div>${chosen}</div>`;
      expect(pressEach(chat('-100').replace('<div class="chat-input">', `${other}<div class="chat-input">`) + MENU, '.bubble', '#face')).toMatchObject({ press: about });
    });
  });

  test('the sign of the peer tells a group from a person', () => {
    expect(press(chat('-100'), '.btn-send')).toMatchObject({ press: { kind: 'send', draft: { text: 'Coblos nomor 9' } } });
    expect(press(chat('100'), '.btn-send')).toBeUndefined();
  });

  test('the menu of the send button sends as well, and is never repeated as a plain sending', () => {
    const menu = (peer: string): string => chat(peer).replace('<button class="btn-send">', '<div class="btn-menu menu-send"><div class="btn-menu-item" id="quiet"><span class="tgico"></span>Kirim tanpa suara</div></div><button class="btn-send">');
    expect(press(menu('-100'), '#quiet .tgico')).toMatchObject({ press: { kind: 'send', via: { composer: { name: 'sendMenu', submit: [{ css: '.menu-send .btn-menu-item' }] } }, draft: { text: 'Coblos nomor 9' } } });
    expect(press(menu('100'), '#quiet')).toBeUndefined();
  });

  test('joining is about the chat', () => {
    expect(press(chat('-100'), '.topbar button')).toMatchObject({ press: { kind: 'join', subject: { content: { author: 'Relawan' } } } });
  });

  test("a poll's choices are part of the message", () => {
    for (const poll of ['<poll-element><div>Pilih siapa?</div><div>Nomor 9</div></poll-element>', '<div data-poll-option-idx="0">Nomor 9</div>']) {
      expect(press(chat('-100').replace('<div class="message">Menangkan nomor 9</div>', `<div class="message"></div>${poll}`), 'reaction-element')).toMatchObject({ press: { subject: { content: { text: expect.stringContaining('Nomor 9') } } } });
    }
  });

  test('a link that a message shows is read once, in its text or beside it', () => {
    const preview = '<a class="webpage"><div class="webpage-quote"><div class="webpage-content"><div class="webpage-name">Warta</div><div class="webpage-title">Kabar hari ini</div><div class="webpage-text">Ayo coblos nomor 9</div></div></div></a>';
    expect(press(chat('-100').replace('nomor 9</div>', `nomor 9</div>${preview}`), 'reaction-element')).toMatchObject({ press: { subject: { content: { text: 'Menangkan nomor 9', links: ['Kabar hari ini', 'Ayo coblos nomor 9'] } } } });
    expect(press(chat('-100').replace('nomor 9</div>', `nomor 9${preview}</div>`), 'reaction-element')).toMatchObject({ press: { subject: { content: { text: expect.stringContaining('Ayo coblos nomor 9'), links: [] } } } });
  });
});
