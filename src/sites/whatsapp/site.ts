import { action, attribute, composer, ENTER, labelled, opens, subject } from '../parts.ts';
import type { Labels, Match, Site, Where } from '../site.ts';

const SEND: Labels = { en: ['Send'], id: ['Kirim'] };
const BUTTONS = ['button', '[role="button"]'];
const EMOJI = ['👍', '❤️', '❤', '😂', '😮', '😢', '🙏'];
const faces = (word: string): string[] => EMOJI.map((emoji) => `${word} ${emoji}`);
const BOX = '[contenteditable="true"][role="textbox"]';
const STATUS_BOX = `[contenteditable="true"]:is(${attribute('aria-placeholder', { en: ['Type a status'], id: ['Ketik status', 'Tulis status'] }, '^=')},${attribute('aria-label', { en: ['Type a status'], id: ['Ketik status', 'Tulis status'] }, '^=')})`;
const STATUS_TAB = `[data-navbar-item-index]:is([aria-pressed="true"],[aria-selected="true"],[aria-current="page"],[aria-current="true"])${attribute('aria-label', { en: ['Status', 'Updates in Status'], id: ['Status', 'Pembaruan di Status'] }, '^=')}`;

/** The name of the icon is in an attribute, or only in its title. */
const send: Match[] = [
  { css: '[data-testid="compose-btn-send"]' },
  { css: ':is(button,[role="button"]):has([data-icon="wds-ic-send-filled"],[data-icon="send"])' },
  ...BUTTONS.map((css): Match => ({ css, label: SEND, icon: ['wds-ic-send-filled', 'send'] })),
];

/** What tells a group, a channel or a broadcast list from a chat of two. */
const GROUP: Match[] = [
  { css: '#main [data-id*="@g.us"]' },
  { css: '#main [data-id*="@newsletter"]' },
  { css: '#main [data-id*="@broadcast"]' },
  { css: '#main header :is([data-icon^="default-group"],[data-testid^="default-group"],[data-icon^="default-broadcast"])' },
  { css: '#main header svg', icon: ['default-group', 'default-group-refreshed', 'wds-ic-group', 'wds-ic-community', 'wds-ic-channel'] },
  { css: '#main header :is(span,div)', labelStart: { en: ['click here for group info', 'tap here for group info', 'group info'], id: ['klik di sini untuk info grup', 'ketuk di sini untuk info grup', 'info grup'] } },
];

const touched: Where = { from: 'opener', subject: 'message', after: ['messageTouched'] };
const chosen: Where[] = [
  { from: 'page', subject: 'chosen', css: '#main:has([aria-checked="true"])' },
  { from: 'opener', subject: 'message', after: ['forwardOpen', 'messageTouched'] },
];

/** WhatsApp Web. Only what the person sends is judged, and messages to one person only where they want that. */
export const whatsapp: Site = {
  id: 'whatsapp',
  name: 'WhatsApp Web',
  version: '2026-11-24',
  hosts: ['web.whatsapp.com'],
  ignoresModifiedClicks: false,
  subjects: [
    subject({
      name: 'message',
      part: 'subject',
      container: ['[data-id]', '.message-in', '.message-out', '[data-testid="msg-container"]'],
      key: [{ css: '[data-id]', attribute: 'data-id' }],
      text: ['.selectable-text', '.copyable-text', '[data-pre-plain-text]'],
      author: [{ css: '[data-pre-plain-text]', attribute: 'data-pre-plain-text', pattern: '\\]\\s*(.+?):\\s*$' }],
      images: ['img[alt]'],
      genericImage: ['^.{0,4}$'],
      lazy: true,
    }),
    subject({
      // Several messages ticked to be forwarded.
      name: 'chosen',
      part: 'subject',
      container: ['#main'],
      text: ['[data-id]:has([aria-checked="true"]) .selectable-text', '[data-id]:has([aria-checked="true"]) [data-pre-plain-text]'],
      lazy: true,
    }),
    subject({
      name: 'chat',
      part: 'account',
      container: ['[role="dialog"]', '[data-animate-modal-popup]', '[role="listitem"]', '#main', '[role="row"]', 'header', 'section'],
      text: ['#main header span[title]:not(button *)', ':scope span[dir="auto"]:not(button *):not([title])', ':scope :is(p,span):not(button *):not([title])'],
      author: [{ css: '[data-testid="conversation-info-header-chat-title"]' }, { css: '#main header span[dir="auto"]:not(button *):not([title])' }, { css: 'h1' }, { css: 'h2' }, { css: 'span[title]' }, { css: 'span[dir="auto"]' }],
      except: ['[data-id]', '[contenteditable]', 'footer'],
      posts: { when: '#main', within: '#main', container: '[data-id]', text: ['.selectable-text', '.copyable-text'], newestLast: true },
      lazy: true,
    }),
  ],
  actions: [
    action({
      name: 'follow',
      kind: 'follow',
      control: labelled(BUTTONS, { en: ['Follow'], id: ['Ikuti'] }),
      undo: labelled(BUTTONS, { en: ['Following', 'Unfollow'], id: ['Mengikuti', 'Berhenti mengikuti'] }),
      // A card in a message opens the invitation; what is joined is decided there.
      notWithin: ['#main [data-id]'],
      subject: [{ from: 'around', subject: 'chat' }],
    }),
    action({
      name: 'join',
      kind: 'join',
      control: labelled(BUTTONS, {
        en: ['Join group', 'Join', 'Join community', 'Request to join'],
        id: ['Gabung ke grup', 'Gabung grup', 'Gabung', 'Bergabung', 'Bergabung ke grup', 'Bergabung dengan grup', 'Gabung ke komunitas', 'Gabung komunitas', 'Bergabung ke komunitas', 'Bergabung dengan komunitas', 'Minta untuk bergabung', 'Minta bergabung'],
      }),
      undo: labelled(BUTTONS, { en: ['Exit group', 'Cancel request'], id: ['Keluar dari grup', 'Batalkan permintaan'] }),
      notWithin: ['#main [data-id]'],
      subject: [{ from: 'around', subject: 'chat' }],
    }),
    action({
      name: 'react',
      kind: 'react',
      control: labelled(BUTTONS, { en: [...EMOJI, ...faces('React with')], id: [...EMOJI, ...faces('Beri reaksi')] }),
      undo: [{ css: '[aria-pressed="true"]' }, { css: '[aria-selected="true"]' }, { css: '[aria-checked="true"]' }],
      // Emoji that go into a text.
      notWithin: ['footer', '[contenteditable]'],
      subject: [touched],
      private: { unless: GROUP },
    }),
    opens({
      name: 'forwardOpen',
      kind: 'share',
      control: [...labelled(['[role="menuitem"]', '[role="button"]', 'button', 'li'], { en: ['Forward', 'Forward message'], id: ['Teruskan', 'Teruskan pesan'] }), { css: ':is(button,[role="button"]):has([data-icon^="forward"])' }],
      notWithin: ['[role="dialog"]', 'footer'],
      subject: [{ from: 'page', subject: 'chosen', css: '#main:has([aria-checked="true"])' }, { from: 'around', subject: 'message' }, touched],
    }),
    // Whatever menu comes next, "Forward" among it, is about the message it was opened on.
    opens({ name: 'messageTouched', silent: true, kind: 'share', control: [{ css: '#main [data-id]' }, { css: '#main :is(.message-in,.message-out)' }], subject: [{ from: 'around', subject: 'message' }] }),
  ],
  composers: [
    composer({
      name: 'status',
      kind: 'story',
      editor: [STATUS_BOX],
      root: [`[role="dialog"]:has(${STATUS_BOX})`, `:is(div,section):has(${STATUS_BOX}):has(button,[role="button"])`],
      submit: send,
      submitKeys: [ENTER],
    }),
    composer({
      // Pictures and films before they go out, to a chat or as a status.
      name: 'media',
      kind: 'send',
      editor: ['[data-animate-media-viewer] [contenteditable="true"]'],
      root: ['[data-animate-media-viewer]'],
      submit: send,
      submitKeys: [ENTER],
      attachment: ['img[src^="blob:"]', 'video'],
      variants: [{ kind: 'story', when: `html:has(${STATUS_TAB})`, subject: [] }],
      private: { unless: GROUP },
    }),
    composer({
      // Chats chosen for a forwarded message: always judged, since it leaves the chat it was written in.
      name: 'forward',
      kind: 'share',
      editor: [`[role="dialog"] footer ${BOX}`],
      root: ['[role="dialog"]', '[data-animate-modal-popup]', '[data-animate-modal-body]'],
      submit: send,
      variants: [{ kind: 'share', when: '[role="dialog"],[data-animate-modal-popup],[data-animate-modal-body]', subject: chosen }],
      subject: chosen,
    }),
    composer({
      name: 'message',
      kind: 'send',
      editor: [`footer ${BOX}`, '[data-testid="conversation-compose-box-input"]', '[data-tab="10"][contenteditable="true"]'],
      root: [`footer:has(${BOX})`, 'footer', '#main'],
      submit: send,
      submitKeys: [ENTER],
      private: { unless: GROUP },
    }),
  ],
  shortcuts: [],
};
