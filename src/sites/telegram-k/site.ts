import { action, composer, CTRL_ENTER, ENTER, labelled, opens, subject } from '../parts.ts';
import type { Composer, Labels, Match, Site, Where } from '../site.ts';

/** A field has a hidden double, as high as its text. */
const EDITABLE = '[contenteditable="true"]:not(.input-field-input-fake)';
const EDITOR = `:is(.input-message-input,[data-chat-input-editor="tiptap"])${EDITABLE}`;
const TIPTAP = '[data-chat-input-editor="tiptap"] [contenteditable="true"]';
const SEND: Labels = { en: ['Send', 'Forward'], id: ['Kirim', 'Teruskan'] };
const JOIN: Labels = {
  en: ['Join', 'Join Group', 'Join Channel', 'Subscribe', 'Request to Join'],
  id: [
    'Gabung', 'Bergabung', 'Gabung Grup', 'Gabung Kanal', 'Gabung Saluran', 'Gabung ke Grup', 'Gabung ke Kanal', 'Gabung ke Saluran', 'Bergabung ke Grup', 'Bergabung ke Kanal', 'Langganan', 'Berlangganan',
    'Minta Bergabung', 'Minta Gabung', 'Minta untuk Bergabung',
  ],
};
/** The first of an invitation's two buttons. */
const INVITED = '.popup-join-chat-invite .popup-buttons > button:first-child:not(:only-child)';
/** Groups and channels have negative ids. */
const GROUP = { unless: [{ css: '.bubble[data-peer-id^="-"]' }, { css: '.chat.is-channel,.chat.type-channel' }] as Match[], address: '#-\\d' };
/** A message that one reacted to: the same again would take that back. */
const REACTED = '.bubble:has(reaction-element.is-chosen)';
const touched: Where = { from: 'opener', subject: 'message', after: ['messageTouched'] };
const CHOSEN: Where = { from: 'page', subject: 'chosen', css: ':has(.bubble.is-selected,.grouped-item.is-selected)' };
const FORWARD: Labels = { en: ['Forward'], id: ['Teruskan'] };
const passedOn: Where[] = [CHOSEN, { from: 'opener', subject: 'message', after: ['forwardOpen'] }, touched];
/** The same strip above the field shows what is answered and what is forwarded; where nothing is written only a forward can be sent. */
const forwarded: Composer['variants'] = [
  { kind: 'share', when: '.chat.is-helper-active .chat-input:not(.is-recording) .btn-send.send', unwritten: true, subject: passedOn },
  { kind: 'share', when: '.reply-wrapper .reply', after: ['forwardOpen'], subject: passedOn },
];
/** The button is one that sends: with nothing written as well there is something. */
const SENDING = ['.btn-send.send'];
/** The newer fields of popups have a button with nothing but an icon. */
const CONFIRM: Match = { css: '.simple-message-input-confirm' };
/** The chats that are chosen in the popup. */
const PICKED = ['.selector-user', '.checkbox-field-input:checked'];
/** The entry that Enter would pick; emoji and stickers have none before an arrow key. */
const suggestions = ['.autocomplete-helper.is-visible:not(.backwards) .navigable-list > .active'];

/**
 * Telegram Web K: its listeners hear the click, or on touch screens the mouse going down; held where the earlier would
 * be, and repeated as a whole press, so that either hears it once.
 */
export const telegramK: Site = {
  id: 'telegram-k',
  name: 'Telegram Web K',
  version: '2026-12-01',
  hosts: ['web.telegram.org'],
  paths: ['/k/'],
  ignoresModifiedClicks: false,
  subjects: [
    subject({
      name: 'message',
      part: 'subject',
      container: ['.bubble[data-mid]', '.bubble'],
      key: [{ css: '[data-mid]', attribute: 'data-mid' }],
      // The choices of a poll as well.
      text: ['.message,poll-element,[data-poll-option-idx]'],
      author: [{ css: '.name' }, { css: '.peer-title' }],
      images: ['img[alt]'],
      genericImage: ['^.{0,4}$'],
      // Where it stands in the message it is part of its text.
      links: [':is(.bubble,.bubble-content) > .webpage :is(.webpage-title,.webpage-text)'],
      except: ['.reactions', 'reactions-element', 'reaction-element', '.time', '.reply'],
      lazy: true,
    }),
    subject({
      name: 'chosen',
      part: 'subject',
      container: ['.bubbles'],
      // Of an album, a part may be ticked.
      text: ['.bubble.is-selected .message,.bubble:has(.grouped-item.is-selected) .message'],
      except: ['reactions-element', '.time'],
      lazy: true,
    }),
    subject({
      name: 'chat',
      part: 'account',
      container: ['.popup', '.chat', '.topbar', '.chatlist-chat'],
      text: ['.popup-join-chat-invite-about', '.popup-description', '.chat-info-about', ':scope p'],
      author: [{ css: '.chat-info .peer-title' }, { css: '.chat-title' }, { css: '.popup-title' }, { css: '.peer-title' }],
      except: ['.bubble', '.bubbles'],
      posts: { when: '.chat', within: '.chat', container: '.bubble[data-mid]', text: ['.message'], except: ['.time', '.reactions', 'reactions-element', '.reply'], newestLast: true },
      lazy: true,
    }),
  ],
  actions: [
    action({
      name: 'react',
      kind: 'react',
      control: [{ css: '.bubble reaction-element:not(.is-chosen):not(.is-inactive)' }],
      undo: [{ css: 'reaction-element.is-chosen' }],
      subject: [{ from: 'around', subject: 'message' }],
      private: GROUP,
      commit: 'mousedown',
    }),
    action({
      // At the corner of the bubble under the pointer. Which one it is can't be told, so beside a chosen one it may take that back.
      name: 'reactHover',
      kind: 'react',
      control: [{ css: '.bubble .bubble-hover-reaction[data-loaded]' }],
      undo: [{ css: '.bubble:has(reaction-element.is-chosen) .bubble-hover-reaction' }],
      subject: [{ from: 'around', subject: 'message' }],
      private: GROUP,
      commit: 'mousedown',
      // Gone once the pointer has left the bubble, as it does for the dialog.
      reopen: 'messageHovered',
    }),
    action({
      name: 'reactMenu',
      kind: 'react',
      control: [{ css: '.btn-menu-reactions-reaction' }],
      // Nothing on a face tells whether it is chosen.
      undoneOn: REACTED,
      subject: [touched],
      private: GROUP,
      commit: 'mousedown',
      // The menu closes as soon as the pointer leaves it, and it does for the dialog.
      reopen: 'messageTouched',
    }),
    // The picker has no way back to its message: it is the one whose menu was left for it.
    opens({ name: 'reactMore', silent: true, kind: 'react', control: [{ css: '.btn-menu-reactions-more' }], subject: [touched] }),
    action({
      name: 'reactPicked',
      kind: 'react',
      control: [{ css: '.emoticons-dropdown .super-emoji' }],
      undoneOn: REACTED,
      // Emoji that go into a text.
      notWithin: ['.chat', '.chat-input', '.popup'],
      subject: [{ from: 'opener', subject: 'message', after: ['reactMore'] }],
      private: GROUP,
      commit: 'mousedown',
    }),
    action({
      name: 'join',
      kind: 'join',
      control: [
        { css: '.chat-join' },
        { css: INVITED },
        ...labelled(['.popup button', '.topbar button', '.chat-input button', '.chat button', '.btn-primary', '.chat-input .btn-control', '.chat-input [role="button"]'], JOIN),
      ],
      subject: [{ from: 'around', subject: 'chat' }, { from: 'page', subject: 'chat', css: '.chat' }],
      commit: 'mousedown',
    }),
    // Enter accepts an invitation, unless the focus is on something that has its own use for the key.
    action({
      name: 'joinInvited',
      kind: 'join',
      control: [{ css: INVITED }],
      subject: [{ from: 'page', subject: 'chat', css: '.popup-join-chat-invite' }],
      commit: 'mousedown',
    }),
    opens({
      name: 'forwardOpen',
      kind: 'share',
      control: [...labelled(['.btn-menu-item', '[role="menuitem"]', '.selection-container button', 'button'], FORWARD), { css: '.selection-container-forward' }, { css: '.bubble-beside-button.forward' }],
      notWithin: ['.popup', '.chat-input'],
      subject: [CHOSEN, { from: 'around', subject: 'message' }, touched],
    }),
    opens({ name: 'messageTouched', silent: true, kind: 'share', control: [{ css: '.bubble' }, { css: '.bubble .bubble-content' }], subject: [{ from: 'around', subject: 'message' }], replay: 'contextmenu' }),
    opens({ name: 'messageHovered', silent: true, kind: 'react', control: [{ css: '.bubble .bubble-content' }], subject: [{ from: 'around', subject: 'message' }], replay: 'hover' }),
  ],
  composers: [
    composer({
      // Chats chosen for a forwarded message: judged wherever it goes.
      name: 'forward',
      kind: 'share',
      editor: [`.popup-forward ${EDITABLE}`],
      root: ['.popup-forward'],
      submit: [{ css: '.btn-send' }, CONFIRM, ...labelled(['button'], SEND)],
      submitKeys: [ENTER, CTRL_ENTER],
      anywhere: { editor: `.popup-forward:has(${PICKED.join(',')}) ${EDITABLE}`, except: 'button,a[href]', fields: true },
      attachment: PICKED,
      variants: [{ kind: 'share', when: '*', subject: passedOn }],
      replay: 'key',
      commit: 'mousedown',
    }),
    composer({
      name: 'attachment',
      kind: 'send',
      editor: [`.popup-new-media ${EDITABLE}`, `.popup .input-message-input${EDITABLE}`],
      root: ['.popup-new-media', '.popup:has([contenteditable="true"])'],
      submit: [{ css: '.btn-send' }, CONFIRM, ...labelled(['button'], SEND)],
      submitKeys: [ENTER, CTRL_ENTER],
      anywhere: { editor: `.popup-new-media ${EDITABLE}`, except: 'button,a[href]' },
      suggestions,
      attachment: ['img[src^="blob:"]', 'video'],
      private: GROUP,
      replay: 'key',
      commit: 'mousedown',
    }),
    composer({
      // Whether Enter or Ctrl+Enter sends is a setting of the person's.
      name: 'message',
      kind: 'send',
      editor: [EDITOR, TIPTAP],
      root: ['.chat-input', `div:has(${EDITOR}):has(.btn-send)`, `div:has(${TIPTAP}):has(.btn-send)`],
      submit: [{ css: '.btn-send' }],
      submitKeys: [ENTER, CTRL_ENTER],
      // A key pressed elsewhere is passed on to the field.
      anywhere: { editor: `body:not(:has(.popup.active)) .chat-input :is(${EDITOR},${TIPTAP})` },
      suggestions,
      attachment: SENDING,
      variants: forwarded,
      private: GROUP,
      replay: 'key',
      commit: 'mousedown',
    }),
    // The menu of the send button: without sound, at a set time. By itself, so that none of it is repeated as a plain sending.
    composer({
      name: 'sendMenu',
      kind: 'send',
      editor: [`.popup-new-media ${EDITABLE}`, EDITOR, TIPTAP],
      root: ['.popup-new-media', '.chat-input'],
      submit: [{ css: '.menu-send .btn-menu-item' }],
      attachment: ['img[src^="blob:"]', 'video'],
      variants: forwarded,
      private: GROUP,
      commit: 'mousedown',
    }),
  ],
  // Names, introductions and the questions of polls.
  notComposers: ['.input-field-input:not(.input-message-input)', '.input-field-input-fake', '.input-message-input-fake'],
  shortcuts: [{ key: 'enter', action: 'joinInvited', except: 'button,a[href],input,textarea,select' }],
};
