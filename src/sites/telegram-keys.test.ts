// @vitest-environment happy-dom
/** Keys that Telegram Web takes outside of a field, and buttons on which there is nothing but an icon. */
import { describe, expect, test } from 'vitest';
import { Memory } from '../guard/memory.ts';
import { unlessEmpty } from '../guard/press.ts';
import { Recogniser } from '../guard/recognise.ts';
import { telegramA } from './telegram-a/site.ts';
import { telegramK } from './telegram-k/site.ts';
import type { Site } from './site.ts';

const page = (site: Site, html: string) => {
  document.body.innerHTML = html;
  const memory = new Memory();
  const made = new Recogniser(site, document, memory);
  const find = (css: string): Element => document.querySelector(css) ?? document.body;
  return {
    /** Presses in turn, as the guard does it: what an opener belongs to is remembered. */
    press: (...selectors: string[]) => selectors.map((css) => {
      const path: Element[] = [];
      for (let element: Element | null = find(css); element; element = element.parentElement) path.push(element);
      const recognised = made.press(path);
      if (recognised?.type === 'opener' && recognised.subject) memory.touch(recognised.action.name, recognised.subject);
      return recognised;
    }).at(-1),
    key: (focused: string, inField = false, ctrlKey = false) => unlessEmpty(made.keyAnywhere(find(focused), new KeyboardEvent('keydown', { key: 'Enter', ctrlKey }), inField)),
    enterIn: (editor: string) => unlessEmpty(made.editorKey(find(editor), new KeyboardEvent('keydown', { key: 'Enter' }))),
    shortcut: (focused: string) => made.shortcut('enter', find(focused)),
  };
};

describe('Telegram Web A', () => {
  const field = (text: string, strip = '', shown = ' shown'): string => `<div class="Composer${shown}">${strip}<div id="editable-message-text" contenteditable="true">${text}</div><button class="Button main-button send"></button></div>`;
  const chat = (foot: string): string => `<div id="MiddleColumn"><div class="MiddleHeader"><div class="fullName">Relawan</div><span class="group-status">9 anggota</span><button id="search"></button></div><div class="MessageList"><div class="Message" data-message-id="7"><div class="text-content">Menangkan nomor 9</div><button class="message-action-button"><i class="icon icon-share-filled"></i></button></div></div>${foot}</div>`;
  const sent = { kind: 'send', draft: { text: 'Coblos nomor 9' }, via: { composer: { name: 'message' } } };
  const STRIP = '<div class="ComposerEmbeddedMessage"><div class="embedded-left-icon"><i class="icon icon-forward"></i></div></div>';

  test.each([['body'], ['#search']])('takes Enter for the draft while the focus is on %s', (focused) => {
    expect(page(telegramA, chat(field('Coblos nomor 9'))).key(focused)).toMatchObject(sent);
    expect(page(telegramA, chat(field('Coblos nomor 9'))).key(focused, false, true)).toMatchObject(sent);
  });

  test('has another use for that key in other fields, under a modal, while messages are ticked and where nothing is written', () => {
    expect(page(telegramA, chat(field('Coblos nomor 9'))).key('body', true)).toBeUndefined();
    expect(page(telegramA, `${chat(field('Coblos nomor 9'))}<div class="Modal"></div>`).key('body')).toBeUndefined();
    expect(page(telegramA, chat(field('Coblos nomor 9', '', ''))).key('body')).toBeUndefined();
    expect(page(telegramA, chat(field(''))).key('body')).toBeUndefined();
  });

  test('forwards by Enter in the field with nothing written, and answers with nothing when there is nothing', () => {
    const at = page(telegramA, chat(field('', STRIP)));
    at.press('.message-action-button');
    expect(at.enterIn('#editable-message-text')).toMatchObject({ kind: 'share', subject: { content: { text: 'Menangkan nomor 9' } } });
    const answered = page(telegramA, chat(field('', STRIP.replace('icon-forward', 'icon-reply'))));
    expect(answered.enterIn('#editable-message-text')).toBeUndefined();
  });

  test.each([['send'], ['edit'], ['schedule'], ['forward']])('has one button for all: %s', (state) => {
    expect(page(telegramA, chat(field('Coblos nomor 9')).replace('main-button send', `main-button ${state}`)).press('.main-button')).toMatchObject({ press: sent });
  });

  test('sends a caption by a button with nothing but a plane, or with the word for changing it, and by Enter wherever the focus is', () => {
    const modal = (button: string): string => `${chat(field(''))}<div class="Modal"><div id="editable-message-text-modal" contenteditable="true">Coblos nomor 9</div>${button}</div>`;
    const captioned = { kind: 'send', draft: { text: 'Coblos nomor 9' }, via: { composer: { name: 'attachment' } } };
    const icon = modal('<button class="Button x1"><i class="icon icon-new-send"></i></button>');
    expect(page(telegramA, icon).press('.Modal .Button')).toMatchObject({ press: captioned });
    expect(page(telegramA, icon).key('body')).toMatchObject(captioned);
    expect(page(telegramA, modal('<button class="Button x1">Simpan</button>')).press('.Modal .Button')).toMatchObject({ press: captioned });
    const menu = modal('<div class="Menu CustomSendMenu"><div class="MenuItem" role="menuitem"><i class="icon icon-mute"></i></div></div>');
    expect(page(telegramA, menu).press('.CustomSendMenu .icon')).toMatchObject({ press: { ...captioned, via: { composer: { name: 'sendMenu' } } } });
    expect(page(telegramA, modal('<button class="Button x1"><i class="icon icon-close"></i></button>')).press('.Modal .Button')).toBeUndefined();
  });

  test('passes on what is ticked, not what was passed on before', () => {
    const ticked = '<div class="Message is-selected" data-message-id="8"><div class="text-content">Coblos nomor 3</div></div>';
    const html = chat(`<div class="MessageSelectToolbar"><div class="item" role="button" tabindex="0"><i class="icon icon-forward"></i></div><div class="item" role="button" id="copy"><i class="icon icon-copy"></i></div></div>`).replace('<div class="MessageList">', `<div class="MessageList">${ticked}`);
    expect(page(telegramA, html).press('.Message[data-message-id="7"] .message-action-button', '.MessageSelectToolbar .icon-forward')).toMatchObject({ type: 'opener', action: { name: 'forwardOpen' }, subject: { content: { text: 'Coblos nomor 3' } } });
    expect(page(telegramA, html).press('#copy')).toBeUndefined();
  });

  test('has faces in the menu of the send button which give no reaction', () => {
    const html = `${chat(field('Coblos nomor 9'))}<div class="CustomSendMenu"><div class="ReactionSelector__reactions"><div id="effect"></div></div></div>`;
    expect(page(telegramA, html).press('.Message', '#effect')).toBeUndefined();
  });
});

describe('Telegram Web K', () => {
  const chat = (inside: string, more = ''): string => `<div class="chat is-helper-active"><div class="bubbles">${more}<div class="bubble" data-mid="7" data-peer-id="-100"><div class="message">Menangkan nomor 9</div><button class="bubble-beside-button forward"></button></div></div><div class="chat-input">${inside}</div></div>`;
  const forwarded = { kind: 'share', subject: { content: { text: 'Menangkan nomor 9' } } };

  test('reads a draft once, not its hidden double', () => {
    const html = chat('<div class="input-message-input" contenteditable="true">Coblos nomor 9</div><div class="input-message-input input-field-input-fake" contenteditable="true">Coblos nomor 9</div><button class="btn-send send"></button>');
    expect(page(telegramK, html).press('.btn-send')).toMatchObject({ press: { draft: { text: 'Coblos nomor 9' } } });
  });

  test('forwards by Enter in the field with nothing written; an empty answer is nothing', () => {
    const field = (state: string): string => chat(`<div class="reply-wrapper"><div class="reply"></div></div><div class="input-message-input" contenteditable="true"></div><button class="btn-send ${state}"></button>`);
    const at = page(telegramK, field('send'));
    at.press('.bubble-beside-button');
    expect(at.enterIn('.input-message-input')).toMatchObject(forwarded);
    expect(page(telegramK, field('record')).enterIn('.input-message-input')).toBeUndefined();
  });

  test('passes Enter on to the field from wherever the focus is, but not past a popup', () => {
    const field = chat('<div class="input-message-input" contenteditable="true">Coblos nomor 9</div><button class="btn-send send"></button>');
    expect(page(telegramK, field).key('.bubble')).toMatchObject({ kind: 'send', draft: { text: 'Coblos nomor 9' } });
    expect(page(telegramK, field).key('body', true)).toBeUndefined();
    expect(page(telegramK, `${field}<div class="popup active"></div>`).key('body')).toBeUndefined();
  });

  const SIMPLE = '<div class="simple-message-input-input input-message-input" contenteditable="true">Coblos nomor 9</div><button class="btn-icon simple-message-input-confirm"><span class="tgico"></span></button>';

  test('sends a caption by a button with nothing but an icon, and by Enter unless another button has the focus', () => {
    const at = page(telegramK, `${chat('')}<div class="popup popup-new-media"><button class="popup-close"></button>${SIMPLE}</div>`);
    const sent = { kind: 'send', draft: { text: 'Coblos nomor 9' }, via: { composer: { name: 'attachment' } } };
    expect(at.press('.simple-message-input-confirm .tgico')).toMatchObject({ press: sent });
    expect(at.key('body')).toMatchObject(sent);
    expect(at.key('.popup-close')).toBeUndefined();
  });

  test('forwards to several chats from the popup itself, by its button and by Enter in the search', () => {
    const popup = (picked: string): string => `<div class="popup popup-forward"><input class="selector-search-input">${picked}${SIMPLE.replace('Coblos nomor 9', '')}</div>`;
    const at = page(telegramK, chat('') + popup('<div class="selector-user"></div>'));
    at.press('.bubble-beside-button');
    expect(at.press('.simple-message-input-confirm')).toMatchObject({ press: forwarded });
    expect(at.key('input', true)).toMatchObject(forwarded);
    expect(at.enterIn('.popup-forward [contenteditable]')).toMatchObject(forwarded);
    expect(page(telegramK, chat('') + popup('')).key('input', true)).toBeUndefined();
  });

  test('accepts an invitation by Enter, unless the focus is on a button', () => {
    const invite = '<div class="popup popup-join-chat-invite"><div class="peer-title">Relawan nomor 9</div><div class="popup-buttons"><button class="popup-button">Gabung Grup</button><button class="popup-button" id="no">Batal</button></div></div>';
    const at = page(telegramK, chat('') + invite);
    expect(at.shortcut('body')).toMatchObject({ press: { kind: 'join', subject: { content: { author: 'Relawan nomor 9' } } } });
    expect(at.shortcut('#no')).toBeUndefined();
    expect(page(telegramK, chat('')).shortcut('body')).toBeUndefined();
  });

  test.each([['a message', '<div class="bubble is-selected" data-mid="8"><div class="message">Coblos nomor 3</div></div>'], ['a part of an album', '<div class="bubble" data-mid="8"><div class="grouped-item is-selected"></div><div class="message">Coblos nomor 3</div></div>']])('passes on %s that is ticked, by a button with nothing but an icon', (_what, ticked) => {
    const at = page(telegramK, chat('<div class="selection-wrapper"><button class="btn-icon selection-container-forward"></button></div>'.replace('chat-input', ''), ticked).replace('<div class="chat-input">', '<div class="foot">'));
    expect(at.press('.bubble-beside-button', '.selection-container-forward')).toMatchObject({ type: 'opener', subject: { content: { text: 'Coblos nomor 3' } } });
  });
});
