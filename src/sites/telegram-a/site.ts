import { action, composer, CTRL_ENTER, ENTER, labelled, opens, subject } from '../parts.ts';
import type { Composer, Labels, Match, Site, Where } from '../site.ts';

const EDITOR = '#editable-message-text';
const MODAL_EDITOR = '#editable-message-text-modal';
const SEND: Labels = { en: ['Send', 'Send Message', 'Forward'], id: ['Kirim', 'Kirim Pesan', 'Teruskan'] };
/** What the button of a caption is called where it changes a message, or sends it later. */
const SEND_OTHERWISE: Labels = { en: ['Save', 'Next', 'Schedule'], id: ['Simpan', 'Berikutnya', 'Lanjut', 'Jadwalkan'] };
const JOIN: Labels = {
  en: ['Join', 'Join Group', 'Join Channel', 'Subscribe', 'Request to Join', 'Request to Join Group', 'Request to Join Channel'],
  id: [
    'Gabung', 'Bergabung', 'Gabung Grup', 'Gabung Kanal', 'Gabung Saluran', 'Gabung ke Grup', 'Gabung ke Kanal', 'Gabung ke Saluran', 'Bergabung ke Grup', 'Bergabung ke Kanal', 'Langganan', 'Berlangganan',
    'Minta Bergabung', 'Minta Bergabung ke Grup', 'Minta Bergabung ke Kanal', 'Minta Gabung', 'Minta untuk Bergabung',
  ],
};
/** The same button starts a bot. */
const START: Labels = { en: ['Start', 'Restart', 'Unblock'], id: ['Mulai', 'Mulai Ulang', 'Buka Blokir'] };
/** Groups and channels have negative ids in the address. */
const GROUP = { unless: [{ css: '.MiddleHeader .group-status' }] as Match[], address: '#-\\d' };
const touched: Where = { from: 'opener', subject: 'message', after: ['messageTouched'] };
const CHOSEN: Where = { from: 'page', subject: 'chosen', css: ':has(.Message.is-selected)' };
const FORWARD: Labels = { en: ['Forward'], id: ['Teruskan'] };
const passedOn: Where[] = [CHOSEN, { from: 'opener', subject: 'message', after: ['forwardOpen'] }, touched];
/** The same strip above the field shows what is answered and what is forwarded; its icon tells which. */
const forwarded: Composer['variants'] = [
  { kind: 'share', when: '.ComposerEmbeddedMessage .embedded-left-icon .icon-forward', subject: passedOn },
  { kind: 'share', when: '.ComposerEmbeddedMessage:not(:has(.embedded-left-icon))', after: ['forwardOpen'], subject: passedOn },
];
/** It is sent with nothing written as well. */
const FORWARDING = ['.ComposerEmbeddedMessage .embedded-left-icon .icon-forward', '.ComposerEmbeddedMessage:not(:has(.embedded-left-icon))'];
/** The entry that Enter would pick; emoji and stickers have none before an arrow key. */
const suggestions = ['.composer-tooltip:not(.closing) .focus'];

/** Telegram Web A: its buttons act when the mouse goes down, not on the click. */
export const telegramA: Site = {
  id: 'telegram-a',
  name: 'Telegram Web A',
  version: '2026-12-01',
  hosts: ['web.telegram.org'],
  paths: ['/a/'],
  ignoresModifiedClicks: false,
  subjects: [
    subject({
      name: 'message',
      part: 'subject',
      container: ['.Message'],
      key: [{ css: '[data-message-id]', attribute: 'data-message-id' }, { css: '.Message[id]', attribute: 'id' }],
      text: ['.text-content', '.content-inner'],
      author: [{ css: '.message-title' }, { css: '.title' }],
      images: ['img[alt]'],
      genericImage: ['^.{0,4}$'],
      // One selector for both: title and description are read together.
      links: ['.WebPage :is(.site-title,.site-description)'],
      except: ['.Reactions', '.MessageMeta', '.EmbeddedMessage'],
      lazy: true,
    }),
    subject({
      name: 'chosen',
      part: 'subject',
      container: ['.MessageList', '#MiddleColumn'],
      text: ['.Message.is-selected .text-content'],
      lazy: true,
    }),
    subject({
      name: 'chat',
      part: 'account',
      container: ['.Modal', '#MiddleColumn', '.MiddleHeader', '.chat-list .ListItem'],
      text: ['.ProfileInfo .about', '.modal-about', ':scope p'],
      author: [{ css: '.fullName' }, { css: '.title h3' }, { css: 'h3' }, { css: '.title' }],
      except: ['.Message', '.MessageList'],
      posts: { when: '#MiddleColumn', within: '#MiddleColumn', container: '.Message', text: ['.text-content', '.content-inner'], except: ['.MessageMeta', '.Reactions', '.EmbeddedMessage', '.message-title'], newestLast: true },
      lazy: true,
    }),
  ],
  actions: [
    action({
      name: 'react',
      kind: 'react',
      control: [{ css: '.Message .message-reaction:not(.chosen)' }],
      undo: [{ css: '.message-reaction.chosen' }],
      subject: [{ from: 'around', subject: 'message' }],
      private: GROUP,
      commit: 'mousedown',
    }),
    action({
      // The default reaction at the corner of a message. Which one it is can't be told, so beside a chosen one it may take that back.
      name: 'reactQuick',
      kind: 'react',
      control: [{ css: '.Message .quick-reaction' }],
      undo: [{ css: '.Message:has(.message-reaction.chosen) .quick-reaction' }],
      subject: [{ from: 'around', subject: 'message' }],
      private: GROUP,
      commit: 'mousedown',
    }),
    action({
      name: 'reactMenu',
      kind: 'react',
      // By their place: the names of the faces' own classes are hashed, the one that marks a chosen face too.
      control: [{ css: '.ReactionSelector__reactions > :not(.ReactionSelector__show-more),.ReactionPicker .symbol-set-container > :is(.sticker-reaction,[data-sticker-id])' }],
      undoneOn: '.Message:has(.message-reaction.chosen)',
      // There they are about the story.
      // And there what a message is sent with.
      notWithin: ['body:has(#StoryViewer)', '.CustomSendMenu'],
      subject: [touched],
      private: GROUP,
      commit: 'mousedown',
    }),
    action({
      name: 'join',
      kind: 'join',
      control: [{ css: '.join-subscribe-button' }, ...labelled(['.Modal .Button', '.MiddleHeader .Button', '.middle-column-footer .Button', '.HeaderActions .Button', '.HeaderMenuContainer .MenuItem', '.HeaderMenu .MenuItem'], JOIN)],
      decoy: labelled(['.join-subscribe-button'], START),
      subject: [{ from: 'around', subject: 'chat' }, { from: 'page', subject: 'chat', css: '#MiddleColumn' }],
      commit: 'mousedown',
    }),
    // Enter accepts an invitation, wherever the focus is.
    action({
      name: 'joinInvited',
      kind: 'join',
      control: labelled(['.Modal .confirm-dialog-button'], JOIN),
      subject: [{ from: 'page', subject: 'chat', css: '.Modal:has(.confirm-dialog-button):has(.fullName)' }],
      commit: 'mousedown',
    }),
    opens({
      name: 'forwardOpen',
      kind: 'share',
      control: [...labelled(['.MenuItem', '[role="menuitem"]', '.Button', 'button'], FORWARD), { css: ':is(.MenuItem,.Button,button):has(.icon-forward)' }, { css: '.MessageSelectToolbar [role="button"]:has(.icon-forward)' }, { css: '.Message .message-action-button:has(.icon-share-filled)' }],
      notWithin: ['.Modal', '.Composer'],
      subject: [CHOSEN, { from: 'around', subject: 'message' }, touched],
    }),
    opens({ name: 'messageTouched', silent: true, kind: 'share', control: [{ css: '.Message' }], subject: [{ from: 'around', subject: 'message' }] }),
  ],
  composers: [
    composer({
      // People or chats chosen for a forwarded message: judged wherever it goes.
      name: 'forward',
      kind: 'share',
      editor: [`.Modal:has(.picker-list) ${MODAL_EDITOR}`],
      root: ['.Modal:has(.picker-list)', '.Modal.ForwardRecipientPicker', '.ForwardRecipientPicker', '.ChatOrUserPicker', '[class*="RecipientPicker"]'],
      submit: [{ css: '.Button.send' }, ...labelled(['.Button'], SEND)],
      variants: [{ kind: 'share', when: '*', subject: passedOn }],
      commit: 'mousedown',
    }),
    composer({
      name: 'attachment',
      kind: 'send',
      editor: [MODAL_EDITOR, '.AttachmentModal [contenteditable="true"]'],
      root: ['.AttachmentModal', `.Modal:has(${MODAL_EDITOR})`, '.Modal:has([contenteditable="true"])'],
      // The button with a plane alone has neither a word nor a class of its own.
      submit: [{ css: '.Button.send' }, { css: '.Button:has(.icon-new-send)' }, ...labelled(['.Button', 'button'], SEND), ...labelled([`.Modal:has(${MODAL_EDITOR}) .Button`], SEND_OTHERWISE)],
      submitKeys: [ENTER, CTRL_ENTER],
      anywhere: { editor: `.Modal ${MODAL_EDITOR}` },
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
      editor: [EDITOR],
      root: ['.Composer', `:is(form,div):has(${EDITOR}):has(.Button.send)`, '.middle-column-footer'],
      // One and the same button records, sends, sends later and changes; its class tells.
      submit: [{ css: '.Button.send' }, { css: 'button.send' }, { css: '.main-button:is(.edit,.schedule,.forward)' }],
      submitKeys: [ENTER, CTRL_ENTER],
      // Not while messages are ticked; a modal has its own use for the key.
      anywhere: { editor: `body:not(:has(.Modal)) .Composer.shown ${EDITOR}` },
      suggestions,
      attachment: FORWARDING,
      variants: forwarded,
      private: GROUP,
      replay: 'key',
      commit: 'mousedown',
    }),
    // The menu of the send button: without sound, at a set time. By itself, so that none of it is repeated as a plain sending.
    composer({
      name: 'sendMenu',
      kind: 'send',
      editor: [MODAL_EDITOR, EDITOR],
      root: ['.AttachmentModal', `.Modal:has(${MODAL_EDITOR})`, '.Composer'],
      submit: [{ css: '.CustomSendMenu .MenuItem' }],
      attachment: ['img[src^="blob:"]', 'video'],
      variants: forwarded,
      private: GROUP,
    }),
  ],
  shortcuts: [{ key: 'enter', action: 'joinInvited' }],
};
