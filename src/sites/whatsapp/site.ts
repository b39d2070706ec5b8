import { action, attribute, composer, ENTER, labelled, opens, subject } from '../parts.ts';
import type { Action, Labels, Match, Site, Where } from '../site.ts';

const SEND: Labels = { en: ['Send'], id: ['Kirim'] };
const BUTTONS = ['button', '[role="button"]'];
/** Beside pictures it says how many go out. */
const SEND_MANY = '^(?:send|kirim) \\d';
/** What the bar of reactions shows at first; older builds have no other mark on them. */
const FACES = ['👍', '❤️', '❤', '😂', '😮', '😢', '🙏'];
const ONE_EMOJI = '^(?:(?:react with|beri reaksi) )?(?:\\p{Regional_Indicator}{2}|[#*\\d]\\ufe0f?\\u20e3|\\p{Extended_Pictographic}[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f\\u200d\\u{e0020}-\\u{e007f}]*)$';
/** A face among all, where one reacts; the same panel has no cells where it writes into a text. */
const CELL = '[role="gridcell"][data-emoji-index]';
const CELLS = `${CELL},${CELL} [data-emoji]`;
const BOX = '[contenteditable="true"][role="textbox"]';
const STATUS_BOX = `[contenteditable="true"]:is(${attribute('aria-placeholder', { en: ['Type a status'], id: ['Ketik status', 'Tulis status'] }, '^=')},${attribute('aria-label', { en: ['Type a status'], id: ['Ketik status', 'Tulis status'] }, '^=')})`;
const STATUS_TAB = `[data-navbar-item-index]:is([aria-pressed="true"],[aria-selected="true"],[aria-current="page"],[aria-current="true"],[data-navbar-item-selected="true"])${attribute('aria-label', { en: ['Status', 'Updates in Status'], id: ['Status', 'Pembaruan di Status'] }, '^=')}`;

/** The name of the icon is in an attribute, or only in its title. */
const send: Match[] = [
  { css: '[data-testid="compose-btn-send"]' },
  { css: ':is(button,[role="button"]):has([data-icon="wds-ic-send-filled"],[data-testid="wds-ic-send-filled"],[data-icon="send"])' },
  ...BUTTONS.map((css): Match => ({ css, label: SEND, labelPattern: SEND_MANY, icon: ['wds-ic-send-filled', 'send'] })),
];
/**
 * Pictures, films and files before they go out: a column that ends with the input for more of them, over the chat or the
 * statuses. The mark of a viewer is on what was sent already; older builds had it here.
 */
const PREVIEW = ['div:has(> input[type="file"]):has([contenteditable="true"]):not(:has(footer,#side)):not(:is(footer,#side,[role="dialog"]) *)', 'div:has([data-testid="media-caption-input-container"]):has([role="button"] [data-icon],button [data-icon])', '[data-animate-media-viewer]'];
const IN_PREVIEW = `:is(${PREVIEW.join(',')}) [contenteditable="true"]`;

/** Of an incoming message only: its bubble has a tail where another writes than before. */
const INCOMING = '#main :is(.message-in,[data-id^="false_"],[data-id]:has([data-icon="tail-in"],[data-testid="tail-in"]),[role="row"]:has([data-icon="tail-in"],[data-testid="tail-in"]))';
/** Who wrote a message; an assistant may be asked in a chat of two as well. */
const WRITER = { attribute: 'data-pre-plain-text', pattern: '\\]\\s*(?!\\s|Meta AI:)(.+?):\\s*$' };
const HEAD = '#main header [title]:not([data-testid="conversation-info-header-chat-title"])';

/**
 * What tells a group, a channel or a broadcast list from a chat of two. Newer builds no longer say it by ids, so what
 * only groups show counts. Where nothing tells, it is taken for a chat of two, which is judged only if the person wants it.
 */
const BETWEEN_TWO: NonNullable<Action['private']> = {
  unless: [
    { css: '#main [data-id*="@g.us"]' },
    { css: '#main [data-id*="@newsletter"]' },
    { css: '#main [data-id*="@broadcast"]' },
    // Who wrote it, beside what others wrote.
    { css: '#main [data-testid="group-chat-profile-picture"]:not([aria-label*="Meta AI"]):not(:has([aria-label*="Meta AI"]))' },
    { css: '#main header [data-testid="subgroup-switcher-button"]' },
    { css: '#main header :is([data-icon^="default-group"],[data-testid^="default-group"],[data-icon^="default-community"],[data-testid^="default-community"],[data-icon^="default-broadcast"])' },
    { css: '#main header svg', icon: ['default-group', 'default-group-refreshed', 'wds-ic-group', 'wds-ic-community', 'wds-ic-channel'] },
    { css: '#main header :is(span,div)', labelStart: { en: ['click here for group info', 'tap here for group info', 'group info'], id: ['klik di sini untuk info grup', 'ketuk di sini untuk info grup', 'info grup'] } },
  ],
  varied: [
    { css: '#main footer [contenteditable="true"]', attribute: 'aria-label', pattern: '^(Type a message to group|Ketik pesan (?:ke|untuk|kepada|di) grup) ', atLeast: 1 },
    { css: '#main footer [contenteditable="true"]', attribute: 'aria-placeholder', pattern: '^(Type an update|Ask followers|Ketik (?:pembaruan|kabar)|Tulis (?:pembaruan|kabar))', atLeast: 1 },
    // The members, the person last.
    { css: HEAD, attribute: 'title', pattern: ', (You|Anda)$', atLeast: 1 },
    { css: HEAD, attribute: 'title', pattern: '^\\d[\\d.,]*\\s?(?:[KMkm]|rb|jt)?\\s(followers?|pengikut)$', atLeast: 1 },
    { css: `${INCOMING} [data-pre-plain-text]`, ...WRITER, atLeast: 2 },
    // The person and two more.
    { css: '#main [data-pre-plain-text]', ...WRITER, atLeast: 3 },
  ],
};

/** A window of the page in which chats are chosen. */
const DIALOGS = ['[role="dialog"]', '[data-animate-modal-popup]', '[data-animate-modal-body]'];
const DIALOG = `:is(${DIALOGS.join(',')})`;
const NOT_A_CHOICE = ':not(:has([data-testid^="poll-"],[data-testid^="event-creation"]))';
const CHATS_TO_CHOOSE = `${DIALOG}:has([data-testid="chat-modal"],[role="listitem"],[role="checkbox"])${NOT_A_CHOICE}`;
/** A window with fields to fill in and a button that sends: a poll, an event. */
const FORMS = ['[data-testid="poll-creation-modal"]', '[role="dialog"]:has([data-testid^="poll-"])', '[role="dialog"]:has([data-testid^="event-creation"])', '[role="dialog"]:not(:has([data-testid="chat-modal"],[role="listitem"],[role="checkbox"])):has([contenteditable="true"])'];
const FIELDS = ':is([contenteditable="true"],textarea,input[type="text"],input:not([type]))';

/** Bubbles are ticked outside of them; a poll has ticks of its own inside. While one chooses, nothing can be written. */
const TICKED = '[aria-checked="true"]:not([data-testid="msg-container"] *)';
const CHOOSING = `#main:not(:has(footer [contenteditable="true"])):has(${TICKED})`;
const ROW = ':is([data-id],[role="row"])';
const WORDS = ['[data-testid="selectable-text"]', '.selectable-text', '[data-pre-plain-text] span[dir]', '.copyable-text', '[data-pre-plain-text]'];
/** A message answered to is not what the answer says. */
const ANSWERED = ['[data-testid="quoted-message"]', '.quoted-mention', '[data-testid="msg-meta"]'];

const touched: Where = { from: 'opener', subject: 'message', after: ['messageTouched'] };
const chosen: Where[] = [
  { from: 'page', subject: 'chosen', css: CHOOSING },
  { from: 'opener', subject: 'message', after: ['forwardOpen', 'messageTouched'] },
];

/** WhatsApp Web. Only what the person sends is judged, and messages to one person only where they want that. */
export const whatsapp: Site = {
  id: 'whatsapp',
  name: 'WhatsApp Web',
  version: '2026-12-01',
  hosts: ['web.whatsapp.com'],
  ignoresModifiedClicks: false,
  subjects: [
    subject({
      name: 'message',
      part: 'subject',
      container: ['[data-id]', '.message-in', '.message-out', '#main [role="row"]', '[data-testid="msg-container"]'],
      key: [{ css: '[data-id]', attribute: 'data-id' }],
      text: [...WORDS, 'span[dir]:not([data-testid="author"],[data-testid="author"] *)'],
      author: [{ css: '[data-pre-plain-text]', attribute: 'data-pre-plain-text', pattern: '\\]\\s*(.+?):\\s*$' }, { css: '[data-testid="author"]' }],
      images: ['img[alt]'],
      except: ANSWERED,
      genericImage: ['^.{0,4}$'],
      lazy: true,
    }),
    subject({
      // Several messages ticked to be forwarded.
      name: 'chosen',
      part: 'subject',
      container: ['#main'],
      text: WORDS.map((words) => `${ROW}:has(${TICKED}) ${words}`),
      except: ANSWERED,
      lazy: true,
    }),
    subject({
      name: 'chat',
      part: 'account',
      container: ['[role="dialog"]', '[data-animate-modal-popup]', '[role="listitem"]', '#main', '[role="row"]', 'header', 'section'],
      text: ['#main header span[title]:not(button *)', ':scope span[dir="auto"]:not(button *):not([title])', ':scope :is(p,span):not(button *):not([title])'],
      author: [{ css: '[data-testid="conversation-info-header-chat-title"]' }, { css: '#main header span[dir="auto"]:not(button *):not([title])' }, { css: 'h1' }, { css: 'h2' }, { css: 'span[title]' }, { css: 'span[dir="auto"]' }],
      except: ['[data-id]', '#main [role="row"]', '[contenteditable]', 'footer'],
      posts: { when: '#main', within: '#main', container: '[data-id],[role="row"]:not(:has([data-id]),[data-id] *)', text: WORDS, except: ANSWERED, newestLast: true },
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
      notWithin: ['#main [data-id]', '#main [role="row"]'],
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
      notWithin: ['#main [data-id]', '#main [role="row"]'],
      subject: [{ from: 'around', subject: 'chat' }],
    }),
    action({
      name: 'react',
      kind: 'react',
      // By the place, since any emoji may be a reaction, and the same ones go into texts.
      control: [
        { css: CELLS },
        { css: ':is(button,[role="button"])[aria-pressed]', labelPattern: ONE_EMOJI },
        { css: '[data-testid^="reactions-option-"]' },
        ...labelled(BUTTONS.map((css) => `${css}:not([data-emoji-index],[data-emoji])`), { en: [...FACES, ...FACES.map((face) => `React with ${face}`)], id: [...FACES, ...FACES.map((face) => `Beri reaksi ${face}`)] }),
      ],
      undo: [{ css: '[aria-pressed="true"]' }, { css: '[aria-selected="true"]' }, { css: '[aria-checked="true"]' }, { css: CELLS, apart: CELL }],
      // Emoji that go into a text.
      notWithin: ['footer', '[contenteditable]'],
      subject: [touched],
      private: BETWEEN_TWO,
    }),
    opens({
      name: 'forwardOpen',
      kind: 'share',
      control: [
        ...labelled(['[role="menuitem"]', '[role="button"]', 'button', 'li'], { en: ['Forward', 'Forward message'], id: ['Teruskan', 'Teruskan pesan'] }),
        { css: '[data-testid="forward-chat"]' },
        { css: ':is(button,[role="button"],[role="menuitem"]):has([data-icon^="forward"],[data-icon="wds-ic-forward"])' },
      ],
      notWithin: ['[role="dialog"]', 'footer'],
      subject: [{ from: 'page', subject: 'chosen', css: CHOOSING }, { from: 'around', subject: 'message' }, touched],
    }),
    // Whatever menu comes next, "Forward" among it, is about the message it was opened on.
    opens({ name: 'messageTouched', silent: true, kind: 'share', control: [{ css: '#main [data-id]' }, { css: '#main :is(.message-in,.message-out,[role="row"],[data-testid="msg-container"])' }, { css: '#main :is([data-id],[role="row"]) :is(button,[role="button"])' }], subject: [{ from: 'around', subject: 'message' }] }),
    // What is opened from here is about no message.
    opens({ name: 'elsewhere', silent: true, kind: 'share', control: [{ css: '#main :is(footer,header)' }, { css: '#side' }, { css: '[data-navbar-item-index]' }], subject: [] }),
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
      editor: PREVIEW.map((css) => `${css} [contenteditable="true"]`),
      root: PREVIEW,
      submit: send,
      submitKeys: [ENTER],
      // On the picture and its strip too.
      anywhere: { editor: IN_PREVIEW, except: 'body' },
      attachment: ['img[src^="blob:"]', 'video'],
      // A message forwarded to the statuses may be changed first, wherever one is; who may see it is chosen beside it.
      variants: [{ kind: 'story', when: `html:has(${STATUS_TAB})`, subject: [] }, { kind: 'story', when: ':is([data-icon="wds-ic-status"],[data-testid="wds-ic-status"])', subject: [] }],
      private: BETWEEN_TWO,
      // Whether Enter sends or breaks the line in a caption is a setting of the person's.
      replay: 'key',
    }),
    composer({
      // Chats chosen for a forwarded message: always judged, since it leaves the chat it was written in. Other things are
      // sent from such a window too, so it must have been opened from a message.
      name: 'forward',
      kind: 'share',
      editor: [`${CHATS_TO_CHOOSE} ${BOX}:not([data-tab="3"])`],
      root: DIALOGS,
      submit: send,
      variants: [
        { kind: 'share', when: CHATS_TO_CHOOSE, after: ['forwardOpen', 'messageTouched'], subject: chosen },
        { kind: 'share', when: `${DIALOG}${NOT_A_CHOICE}`, after: ['forwardOpen'], subject: chosen },
      ],
    }),
    composer({
      // Every field of it is read: the question and the answers, the name of an event and what is said of it.
      name: 'form',
      kind: 'send',
      editor: FORMS.map((css) => `${css} ${FIELDS}`),
      root: FORMS,
      submit: send,
      private: BETWEEN_TWO,
    }),
    composer({
      name: 'message',
      kind: 'send',
      editor: [`footer ${BOX}`, '[data-testid="conversation-compose-box-input"]', '[data-tab="10"][contenteditable="true"]'],
      root: [`footer:has(${BOX})`, 'footer', '#main'],
      submit: send,
      submitKeys: [ENTER],
      private: BETWEEN_TWO,
      // Whether Enter sends or breaks the line is a setting of the person's.
      replay: 'key',
    }),
  ],
  // The searches of chats, and of what is forwarded to whom.
  notComposers: ['#side [contenteditable]', '[data-tab="3"]', '[role="dialog"] [contenteditable]'],
  shortcuts: [],
};
