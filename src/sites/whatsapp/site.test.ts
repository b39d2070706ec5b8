// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { Memory } from '../../guard/memory.ts';
import { Recogniser } from '../../guard/recognise.ts';
import { whatsapp } from './site.ts';

const FOOT = `<footer><button id="attach"></button><div contenteditable="true" role="textbox" aria-label="Ketik pesan">Coblos nomor 9</div><button id="send"><svg><title>wds-ic-send-filled</title></svg></button><button id="voice"><svg><title>mic</title></svg></button></footer>`;
const row = (author: string, text: string, inside = ''): string => `<div role="row"><div data-id="3EB0AABBCC"><div data-testid="msg-container">${inside}<div data-pre-plain-text="[10:00, 1/1/2026] ${author}: "><span dir="ltr">${text}</span></div></div></div></div>`;
/** A chat of a build whose ids say nothing but which message it is. */
const chat = ({ head = '<span title="Keluarga">Keluarga</span>', rows = row('Budi', 'Menangkan nomor 9'), foot = FOOT } = {}): string => `<div id="side"></div><div id="main"><header>${head}</header>${rows}${foot}</div>`;
const SEND = '<button id="go"><span data-icon="wds-ic-send-filled"></span></button>';

describe('WhatsApp Web', () => {
  let made: Recogniser;
  let memory: Memory;
  let wantsPrivate: boolean;

  beforeEach(() => {
    wantsPrivate = false;
    memory = new Memory(() => wantsPrivate);
    made = new Recogniser(whatsapp, document, memory);
  });

  /** Presses as the guard does: what an opener belongs to is remembered. */
  const press = (css: string) => {
    const path: Element[] = [];
    for (let element = document.querySelector(css); element; element = element.parentElement) path.push(element);
    const recognised = made.press(path);
    if (recognised?.type === 'opener') {
      if (recognised.action.subject.length === 0) memory.forgetTouched();
      if (recognised.subject) memory.touch(recognised.action.name, recognised.subject);
    }
    return recognised;
  };
  const pressIn = (html: string, css: string) => {
    document.body.innerHTML = html;
    return press(css);
  };
  const show = (html: string): void => void document.body.insertAdjacentHTML('beforeend', html);

  describe('a message', () => {
    const SENT = { press: { kind: 'send', draft: { text: 'Coblos nomor 9' } } };

    test.each([
      ['an id of the group', chat({ rows: row('Budi', 'a').replace('3EB0AABBCC', 'false_123@g.us_1') })],
      ['an id of the channel', chat({ rows: row('Budi', 'a').replace('3EB0AABBCC', 'false_123@newsletter_1') })],
      ['the picture of who wrote', chat({ rows: row('Budi', 'a', '<div data-testid="group-chat-profile-picture" aria-label="Buka detail chat untuk Budi"></div>') })],
      ['two who write to the person', chat({ rows: row('Budi', 'a', '<span data-icon="tail-in"></span>') + row('Sari', 'b', '<span data-icon="tail-in"></span>') })],
      ['three who write', chat({ rows: row('Budi', 'a') + row('Sari', 'b') + row('Saya', 'c') })],
      ['the name of the field', chat({ foot: FOOT.replace('Ketik pesan', 'Ketik pesan ke grup Keluarga') })],
      ['the name of the field, in English', chat({ foot: FOOT.replace('Ketik pesan', 'Type a message to group Keluarga') })],
      ['what a channel asks for', chat({ foot: FOOT.replace('role=', 'aria-placeholder="Type an update" role=') })],
      ['the members', chat({ head: '<span title="Keluarga"></span><span title="Budi, +62 811-1, Anda"></span>' })],
      ['the followers', chat({ head: '<span title="Keluarga"></span><span title="1,2 rb pengikut"></span>' })],
      ['the drawing where a picture lacks', chat({ head: '<span data-testid="default-group-refreshed"></span>' })],
      ['the community it is in', chat({ head: '<button data-testid="subgroup-switcher-button"></button>' })],
    ])('is judged where others see it too, by %s', (_told, html) => {
      expect(pressIn(html, '#send')).toMatchObject(SENT);
    });

    test.each([
      ['an id of the person', chat({ rows: row('Budi', 'a').replace('3EB0AABBCC', 'false_62811@c.us_1') })],
      ['nothing at all', chat()],
      ['a chat with nothing in it', chat({ rows: '' })],
      ['one who writes beside the person', chat({ rows: row('Budi', 'a', '<span data-icon="tail-in"></span>') + row('Saya', 'b', '<span data-icon="tail-out"></span>') + row('Budi', 'c', '<span data-icon="tail-in"></span>') })],
      ['the assistant asked by one of two', chat({ rows: row('Budi', 'a', '<span data-icon="tail-in"></span>') + row('Saya', 'b') + row('Meta AI', 'c', '<span data-icon="tail-in"></span><div data-testid="group-chat-profile-picture" aria-label="Open chat details for Meta AI"></div>') })],
      ['the time when the other was there last', chat({ head: '<span title="Budi"></span><span title="terakhir dilihat Senin, 10.00"></span>', foot: FOOT.replace('Ketik pesan', 'Ketik pesan ke Budi') })],
    ])('is left alone unless the person wants it, by %s', (_told, html) => {
      expect(pressIn(html, '#send')?.type).not.toBe('press');
      wantsPrivate = true;
      expect(press('#send')).toMatchObject(SENT);
    });

    test('is no business of a button beside, whose icon has another name', () => {
      wantsPrivate = true;
      expect(pressIn(chat(), '#voice')?.type).not.toBe('press');
    });

    test('is remembered when it is touched, and never held', () => {
      expect(pressIn(chat(), '[dir="ltr"]')).toMatchObject({ type: 'opener', subject: { content: { text: 'Menangkan nomor 9', author: 'Budi' } } });
    });

    test('is read without ids and classes, and without what it answers to', () => {
      const answered = '<div data-testid="quoted-message"><span data-testid="author">Sari</span><span dir="auto">Apa kabar?</span></div>';
      const html = chat({ rows: row('Budi', 'Menangkan nomor 9').replace(' data-id="3EB0AABBCC"', '').replace('<span dir', `${answered}<span dir`) });
      expect(pressIn(html, '[dir="ltr"]')).toMatchObject({ subject: { content: { text: 'Menangkan nomor 9', author: 'Budi' } } });
      expect(pressIn(html.replaceAll(/ data-pre-plain-text="[^"]*"/g, ''), '[dir="ltr"]')).toMatchObject({ subject: { content: { text: 'Menangkan nomor 9' } } });
    });
  });

  describe('a window of the page', () => {
    const CHATS = `<div role="dialog"><div role="list"><div role="listitem"><div role="checkbox" aria-checked="true"></div>Sari</div></div>${SEND}</div>`;
    const forwarded = { press: { kind: 'share', via: { composer: { name: 'forward' } }, subject: { content: { text: 'Menangkan nomor 9' } } } };

    test('forwards what was touched, wherever it goes', () => {
      pressIn(chat(), '[dir="ltr"]');
      show(CHATS);
      expect(press('#go')).toMatchObject(forwarded);
    });

    test('forwards what "Forward" was pressed on, though no chat to choose is recognised', () => {
      pressIn(chat({ rows: row('Budi', 'Menangkan nomor 9', '<button id="forward" aria-label="Teruskan"></button>') }), '#forward');
      show(`<div role="dialog">${SEND}</div>`);
      expect(press('#go')).toMatchObject(forwarded);
    });

    test('does not forward what someone voted for while one writes', () => {
      const poll = row('Sari', 'Makan apa?', '<div role="checkbox" aria-checked="true"></div>');
      pressIn(chat({ rows: poll + row('Budi', 'Menangkan nomor 9') }), '#main > [role="row"]:nth-of-type(2) [data-id]');
      show(CHATS);
      expect(press('#go')).toMatchObject(forwarded);
    });

    test.each(['#attach', '#side', 'header'])('that was opened from %s is about no message touched before', (opener) => {
      pressIn(chat(), '[dir="ltr"]');
      press(opener);
      show(CHATS);
      expect(press('#go')).toBeUndefined();
    });

    const poll = (more: string): string => `<div role="dialog"${more}><div data-tab="1"${more === '' ? '' : ' data-testid="poll-creation-modal"'}><div contenteditable="true" role="textbox">Menangkan nomor 9?</div><input value="Ya"><input type="checkbox" role="switch" aria-checked="true">${SEND}</div></div>`;
    const GROUP_HEAD = '<span title="Keluarga"></span><span title="Budi, Anda"></span>';
    test.each([['with', ' aria-modal="true"'], ['without', '']])('to make a poll is read whole, %s test ids, and is no forward', (_ids, more) => {
      pressIn(chat({ head: GROUP_HEAD }), '[dir="ltr"]');
      show(poll(more));
      const asked = press('#go');
      expect(asked).toMatchObject({ press: { kind: 'send', via: { composer: { name: 'form' } }, draft: { text: 'Menangkan nomor 9?\nYa' } } });
      expect(asked).not.toHaveProperty('press.subject');
    });

    test('to make a poll for one person is left alone, unless the person wants it', () => {
      pressIn(chat(), '[dir="ltr"]');
      show(poll(''));
      expect(press('#go')).toBeUndefined();
      wantsPrivate = true;
      expect(press('#go')).toMatchObject({ press: { via: { composer: { name: 'form' } } } });
    });

    test('to make an event is read whole', () => {
      pressIn(chat({ head: GROUP_HEAD }), '#attach');
      show(`<div role="dialog"><div data-testid="event-creation-modal"><div contenteditable="true" role="textbox">Kumpul</div><textarea>Menangkan nomor 9</textarea>${SEND}</div></div>`);
      expect(press('#go')).toMatchObject({ press: { draft: { text: 'Kumpul\nMenangkan nomor 9' } } });
    });
  });

  describe('pictures before they go out', () => {
    const GROUP_HEAD = '<span title="Keluarga"></span><span title="Budi, Anda"></span>';
    const preview = (label: string, icon: string, ids = ''): string => `<div id="hot" tabindex="-1"><div><div><img src="blob:1"><div contenteditable="true" role="textbox"${ids}><p>Coblos nomor 9</p></div><div role="button" id="smile"><span data-icon="wds-ic-mood"></span></div></div><div><div role="button" id="one"></div><div role="button" id="go" aria-label="${label}">${icon}</div></div><input type="file" multiple></div></div>`;
    const asSend = { kind: 'send', draft: { text: 'Coblos nomor 9' }, via: { composer: { name: 'media' } } };
    const ICON = '<span aria-hidden="true" data-icon="wds-ic-send-filled"></span>';
    const open = (html: string, head = GROUP_HEAD): void => {
      pressIn(chat({ head }), '#attach');
      show(html);
    };

    test.each([
      ['the word and the count', preview('Kirim 1 dipilih', '')],
      ['the word and the count, in English', preview('Send 3 selected', '')],
      ['the icon', preview('', ICON)],
      ['the icon under its test id', preview('', ICON.replace('data-icon', 'data-testid'))],
      ['a test id on the field', preview('Send 1 selected', ICON, ' data-testid="media-caption-input-container"').replace('<input type="file" multiple>', '')],
      ['the mark of older builds', `<div data-animate-media-viewer="true">${preview('Send', ICON).replace('<input type="file" multiple>', '')}</div>`],
    ])('are judged with their caption: %s', (_told, html) => {
      open(html);
      expect(press('#go')).toMatchObject({ press: asSend });
      const enter = new KeyboardEvent('keydown', { key: 'Enter' });
      const [editor, strip] = ['#hot [contenteditable]', '#one'].map((css) => document.querySelector(css) ?? document.body);
      expect(editor && made.editorKey(editor, enter)).toMatchObject(asSend);
      expect(strip && made.keyAnywhere(strip, enter, false)).toMatchObject(asSend);
      expect(made.keyAnywhere(document.body, enter, false)).toBeUndefined();
      expect(press('#smile')).toBeUndefined();
    });

    test('for one person are left alone', () => {
      open(preview('Kirim 1 dipilih', ICON), '');
      expect(press('#go')).toBeUndefined();
    });

    test('are no field of the chat beneath', () => {
      expect(pressIn(chat({ head: GROUP_HEAD, foot: FOOT.replace('<footer>', '<footer><input type="file">') }), '#send')).toMatchObject({ press: { via: { composer: { name: 'message' } } } });
    });
  });

  describe('a reaction', () => {
    const cell = (emoji: string, look = 'a'): string => `<div role="gridcell" data-emoji-index="0" aria-label="${emoji}" class="${look}"><span role="button" data-emoji="${emoji}" data-emoji-index="0" aria-label="${emoji}"></span></div>`;
    const reacted = { press: { kind: 'react', subject: { content: { text: 'Menangkan nomor 9' } } } };
    const open = (html: string): void => {
      pressIn(chat({ head: '<span title="Budi, Anda"></span>' }), '[dir="ltr"]');
      show(html);
    };

    test.each([['☝️'], ['✌🏽'], ['🇮🇩'], ['👍'], ['9️⃣']])('of the bar may be any emoji: %s', (emoji) => {
      open(`<div role="toolbar"><button aria-pressed="false" aria-label="${emoji}"></button></div>`);
      expect(press('[role="toolbar"] button')).toMatchObject(reacted);
    });

    test('is not what opens all of them, nor how many there are', () => {
      open('<div role="toolbar"><button aria-pressed="false" aria-label="Reaksi lainnya"></button></div>');
      expect(press('[role="toolbar"] button')).toBeUndefined();
      open('<button id="pill" aria-label="👍 3, lihat reaksi"></button>');
      expect(press('#pill')).toBeUndefined();
    });

    test('may be any of the panel, by mouse or by the key on the emoji', () => {
      open(cell('☝️') + cell('✌️') + cell('👍'));
      expect(press('[aria-label="✌️"]')).toMatchObject(reacted);
      expect(press('[data-emoji="✌️"]')).toMatchObject(reacted);
    });

    test('is taken back by the one that looks otherwise; another in its place is one more', () => {
      open(cell('☝️', 'b') + cell('✌️') + cell('👍'));
      expect(press('[data-emoji="☝️"]')).toEqual({ type: 'undo' });
      expect(press('[data-emoji="✌️"]')).toMatchObject(reacted);
    });

    test('found alone may be the one taken back, so it is left alone', () => {
      open(cell('☝️'));
      expect(press('[data-emoji="☝️"]')).toEqual({ type: 'undo' });
    });

    test('is not an emoji that goes into a text', () => {
      open('<div role="grid"><span role="button" tabindex="-1" data-emoji="👍" data-emoji-index="2" aria-label="👍"></span></div>');
      expect(press('[data-emoji]')).toBeUndefined();
    });

    test('in a chat of two is left alone', () => {
      pressIn(chat(), '[dir="ltr"]');
      show(cell('☝️') + cell('✌️'));
      expect(press('[data-emoji="✌️"]')).toBeUndefined();
    });
  });
});
