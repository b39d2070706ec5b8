// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Memory } from '../../guard/memory.ts';
import { Recogniser } from '../../guard/recognise.ts';
import { replay } from '../../guard/replay.ts';
import { telegramA } from './site.ts';

const CHAT = `<div id="MiddleColumn"><div class="MiddleHeader"><div class="fullName">Relawan</div><span class="group-status">9 anggota</span><button class="Button join-subscribe-button">Gabung</button></div>
  <div class="Message" data-message-id="7"><div class="text-content">Menangkan nomor 9</div><button class="message-reaction"></button></div>
  <div class="Composer"><div id="editable-message-text" contenteditable="true">Coblos nomor 9</div><button class="Button send"></button></div></div>`;

const press = (html: string, css: string, privateMessages = false) => {
  document.body.innerHTML = html;
  const made = new Recogniser(telegramA, document, new Memory(() => privateMessages));
  const path: Element[] = [];
  for (let element = document.querySelector(css); element; element = element.parentElement) path.push(element);
  return made.press(path);
};

describe('Telegram Web A', () => {
  let stop: AbortController;
  beforeEach(() => {
    stop = new AbortController();
  });
  afterEach(() => stop.abort());

  test('acts when the mouse goes down', () => {
    expect(press(CHAT, '.message-reaction')).toMatchObject({ press: { kind: 'react', via: { action: { commit: 'mousedown' } }, subject: { key: 'telegram-a/message/7', content: { text: 'Menangkan nomor 9' } } } });
    expect(press(CHAT, '.send')).toMatchObject({ press: { kind: 'send', via: { composer: { commit: 'mousedown' } }, draft: { text: 'Coblos nomor 9' } } });
  });

  test('a chosen reaction undoes; between two people nothing is judged', () => {
    expect(press(CHAT.replace('message-reaction', 'message-reaction chosen'), '.message-reaction')).toEqual({ type: 'undo' });
    expect(press(CHAT.replace('group-status', 'user-status'), '.send')).toBeUndefined();
  });

  test('the default reaction is one of its own beside those that are there; where one is chosen it may take that back', () => {
    const quick = CHAT.replace('<button class="message-reaction"></button>', '<button class="message-reaction"></button><div class="quick-reaction"></div>');
    expect(press(quick, '.quick-reaction')).toMatchObject({ press: { kind: 'react', several: false, via: { action: { name: 'reactQuick' } }, subject: { key: 'telegram-a/message/7' } } });
    expect(press(quick.replace('message-reaction', 'message-reaction chosen'), '.quick-reaction')).toEqual({ type: 'undo' });
    expect(press(quick.replace('group-status', 'user-status'), '.quick-reaction')).not.toMatchObject({ type: 'press' });
  });

  test('the menu of the send button sends as well, and is never repeated as a plain sending', async () => {
    const menu = CHAT.replace('<button class="Button send">', '<div class="Menu CustomSendMenu"><div role="menuitem" class="MenuItem" id="quiet"><i class="icon icon-mute"></i>Kirim tanpa suara</div></div><button class="Button send">');
    expect(press(menu.replace('group-status', 'user-status'), '#quiet')).toBeUndefined();
    const held = press(menu, '#quiet i');
    expect(held).toMatchObject({ press: { kind: 'send', via: { composer: { name: 'sendMenu' } }, draft: { text: 'Coblos nomor 9' } } });
    if (held?.type !== 'press') return;
    const heard: string[] = [];
    for (const type of ['mousedown', 'click']) document.addEventListener(type, ({ target }) => target instanceof Element && heard.push(`${type} ${target.className}`), { capture: true, signal: stop.signal });
    const again = (): Promise<boolean> => replay(held.press, { types: new Set(['pointerdown', 'mousedown', 'click']), pointerType: 'mouse' }, new Recogniser(telegramA, document, new Memory()), stop.signal);
    expect(await again()).toBe(true);
    expect(heard).toEqual(['mousedown MenuItem', 'click MenuItem']);
    document.querySelector('.CustomSendMenu')?.remove();
    expect(await again()).toBe(false);
    expect(heard.length).toBe(2);
  });

  test('joining is about the chat', () => {
    expect(press(CHAT, '.join-subscribe-button')).toMatchObject({ press: { kind: 'join', subject: { content: { author: 'Relawan' } } } });
  });

  test('a link that a message shows is read with its title and what is said of it', () => {
    const linked = CHAT.replace('<button class="message-reaction">', '<div class="WebPage"><div class="WebPage-text"><a class="site-name">Warta</a><p class="site-title">Kabar hari ini</p><p class="site-description">Ayo coblos nomor 9</p></div></div><button class="message-reaction">');
    expect(press(linked, '.message-reaction')).toMatchObject({ press: { subject: { content: { text: 'Menangkan nomor 9', links: ['Kabar hari ini', 'Ayo coblos nomor 9'] } } } });
  });
});
