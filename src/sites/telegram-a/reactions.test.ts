// @vitest-environment happy-dom
/** The menu and the picker of reactions, as the site's own code builds them: its class names are hashed where they are not global. */
import { beforeEach, describe, expect, test } from 'vitest';
import { Memory } from '../../guard/memory.ts';
import { Recogniser } from '../../guard/recognise.ts';
import { telegramA } from './site.ts';

const message = (id: number, chip = ''): string => `<div class="Message" data-message-id="${id}"><div class="text-content">Menangkan nomor 9</div>${chip}</div>`;
const CHOSEN = '<button class="Button message-reaction kT3x_ chosen" id="chip"></button>';
const MENU = `<div class="Menu MessageContextMenu"><div class="bubble"><div class="ReactionSelector"><div class="ReactionSelector__bubble-small" id="gap"></div><div class="ReactionSelector__items-wrapper"><div class="ReactionSelector__bubble-big"></div>
  <div class="ReactionSelector__items"><div class="ReactionSelector__hint" id="hint">Ketuk untuk bereaksi</div><div class="ReactionSelector__reactions"><div class="q9Ab_1" id="first"><canvas></canvas></div><div class="q9Ab_1" id="second"><canvas></canvas></div>
  <button class="Button translucent ReactionSelector__show-more" id="more"><i class="icon icon-down"></i></button></div></div></div></div></div></div>`;
const PICKER = `<div class="Menu w1Zk9 ReactionPicker"><div class="bubble"><div class="StickerPicker"><div class="shared-canvas-container"><button class="Button round" id="tab"></button><div class="StickerButton custom-emoji" data-sticker-id="3" id="cover"></div></div>
  <div class="custom-scroll"><div class="symbol-set"><div class="symbol-set-header"><button class="Button symbol-set-add-button" id="add">Tambah</button></div><div class="symbol-set-container shared-canvas-container"><canvas></canvas><div class="Pz0x4 sticker-reaction" id="face"><canvas></canvas></div><div class="StickerButton custom-emoji" data-sticker-id="4" id="custom"></div><button class="Button StickerButton custom-emoji set-expand" id="expand">+9</button></div></div></div></div></div></div>`;

describe('reactions of Telegram Web A', () => {
  let made: Recogniser;

  const pressed = (css: string): string | undefined => {
    const path: Element[] = [];
    for (let element = document.querySelector(css); element; element = element.parentElement) path.push(element);
    const recognised = made.press(path);
    return recognised?.type === 'press' ? `${recognised.press.kind} ${recognised.press.control.id}` : recognised?.type;
  };
  const open = (messages: string, layer: string): void => {
    const memory = new Memory();
    made = new Recogniser(telegramA, document, memory);
    document.body.innerHTML = `<div id="MiddleColumn"><div class="MiddleHeader"><span class="group-status">9 anggota</span></div><div class="MessageList">${messages}</div></div>${layer}`;
    const path: Element[] = [];
    for (let element = document.querySelector('.text-content'); element; element = element.parentElement) path.push(element);
    const touched = made.press(path);
    if (touched?.type === 'opener' && touched.subject) memory.touch(touched.action.name, touched.subject);
  };

  describe('in the menu of a message', () => {
    beforeEach(() => open(message(7), MENU));

    test.each([['the picture', '#first canvas', 'first'], ['the face', '#second', 'second']])('%s reacts with that face alone', (_what, css, id) => {
      expect(pressed(css)).toBe(`react ${id}`);
    });

    test.each(['#more', '#more i', '#hint', '#gap', '.ReactionSelector__reactions'])('%s is no reaction', (css) => {
      expect(pressed(css)).toBeUndefined();
    });
  });

  test('may take back what is chosen on that message, and on no other', () => {
    open(message(7, CHOSEN), MENU);
    expect(pressed('#first')).toBe('undo');
    open(message(7) + message(8, CHOSEN), MENU);
    expect(pressed('#first')).toBe('react first');
  });

  describe('in the picker of all', () => {
    beforeEach(() => open(message(7), PICKER));

    test.each([['#face canvas', 'face'], ['#custom', 'custom']])('%s reacts', (css, id) => {
      expect(pressed(css)).toBe(`react ${id}`);
    });

    test.each(['#tab', '#cover', '#add', '#expand'])('%s is no reaction', (css) => {
      expect(pressed(css)).toBeUndefined();
    });
  });

  test('of a story are not about the message touched before', () => {
    open(message(7), `<div id="StoryViewer">${MENU}</div>`);
    expect(pressed('#first')).toBeUndefined();
  });
});
