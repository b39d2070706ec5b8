import { action, attribute, composer, CTRL_ENTER, ENTER, labelled, opens, subject } from '../parts.ts';
import type { Labels, Match, Site, Where } from '../site.ts';

const view = (name: string): string => `[data-view-name="${name}"]`;
/** Names in the sprite are the only hook that all builds and languages share. */
const sprite = (name: string): string => `:is(use[href="#${name}"],svg[data-test-icon="${name}"])`;
const withSprite = (name: string): string => `:is(button,[role="button"],a):has(${sprite(name)})`;

const COMMENT = [
  '.comments-comment-entity',
  '.comments-comment-item',
  '[componentkey^="replaceableComment_urn:li:comment"]',
  '[data-testid*="commentList"] > *',
];
const COMMENT_LIST = ['.comments-comments-list', '[data-testid*="commentList"]', ...COMMENT];
const PEOPLE = 'a[href*="/in/"],a[href*="/company/"]';
const PROFILE = '/(?:in|company)/([^/?#]+)';
const REACTIONS: Labels = {
  en: ['Like', 'Celebrate', 'Support', 'Love', 'Insightful', 'Funny'],
  id: ['Suka', 'Rayakan', 'Dukung', 'Cinta', 'Berwawasan', 'Lucu'],
};
const REACT: Labels = { en: REACTIONS.en.map((name) => `React ${name}`), id: REACTIONS.id.map((name) => `Bereaksi ${name}`) };
const MENU = ['[role="menu"]', '[role="toolbar"]', '.reactions-menu', '[class*="reactions-menu"]', '[popover]', '[role="dialog"]', '[role="tooltip"]'];
const ENTRY = ':is([role="menuitem"],.artdeco-dropdown__item,[role="menu"] :is(button,a,[role="button"]),.artdeco-dropdown__content :is(button,a,[role="button"]),[popover] :is(button,a,[role="button"]))';
const THOUGHTS: Labels = { en: ['Repost with your thoughts', 'Repost with thoughts'], id: ['Posting ulang dengan'] };
const QUILL = '.ql-editor';
const TIPTAP = '.tiptap.ProseMirror[contenteditable="true"]';
const SHARE_EDITOR = '[componentkey="ShareBox_textEditor"]';
const MESSAGE = `:is(.msg-form__contenteditable,[contenteditable="true"]${attribute('aria-label', { en: ['Write a message'], id: ['Tulis pesan'] }, '^=')})`;
const BUTTONS = ['button', '[role="button"]'];

const undone: Match[] = [
  { css: ':is(button,[role="button"])[aria-pressed="true"]' },
  { css: 'button', labelStart: { en: ['Unreact', 'Remove reaction'], id: ['Batalkan reaksi', 'Hapus reaksi'] } },
];
const around: Where = { from: 'around', subject: 'post' };
const after = (...names: string[]): Where => ({ from: 'opener', subject: 'post', after: names });

/** LinkedIn: three builds in service at once, told apart by nothing but what is on the page. */
export const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  version: '2026-11-24',
  hosts: ['www.linkedin.com', 'linkedin.com'],
  shadowHosts: ['#interop-outlet'],
  ignoresModifiedClicks: false,
  subjects: [
    subject({
      name: 'comment',
      part: 'subject',
      container: COMMENT,
      key: [
        { css: '[data-id*="urn:li:comment"]', attribute: 'data-id', pattern: 'urn:li:comment:(.+)' },
        { css: '[componentkey*="urn:li:comment"]', attribute: 'componentkey', pattern: 'urn:li:comment:(.+)' },
      ],
      text: [view('comment-commentary'), '.comments-comment-item__main-content', '.update-components-text', '[data-testid="expandable-text-box"]', ':scope span[dir]', ':scope p'],
      author: [{ css: PEOPLE }],
      handle: [{ css: PEOPLE, attribute: 'href', pattern: PROFILE }],
      except: ['[contenteditable]'],
    }),
    subject({
      name: 'post',
      part: 'subject',
      container: [
        'div.feed-shared-update-v2',
        '[data-id^="urn:li:activity"]',
        view('feed-full-update'),
        view('feed-detail-page'),
        '[componentkey^="urn:li:activity:"]',
        '[data-testid="mainFeed"] > div',
        '[role="listitem"]:has([data-testid="expandable-text-box"])',
        ':is(div,article,main):has([data-testid="expandable-text-box"],.update-components-text):has(use[href="#comment-small"])',
      ],
      key: [
        { css: '[data-urn^="urn:li:"]', attribute: 'data-urn', pattern: 'urn:li:(?:activity|share|ugcPost):(\\d+)' },
        { css: '[data-view-tracking-scope]', attribute: 'data-view-tracking-scope', pattern: 'urn:li:(?:activity|share|ugcPost):(\\d+)' },
        { css: '[componentkey*="urn:li:activity"]', attribute: 'componentkey', pattern: 'urn:li:activity:(\\d+)' },
        { css: 'a[href*="/feed/update/urn:li:"]', attribute: 'href', pattern: 'urn:li:(?:activity|share|ugcPost):(\\d+)' },
      ],
      text: [
        '.update-components-update-v2__commentary',
        `${view('feed-commentary')} [data-testid="expandable-text-box"]`,
        '[data-testid="expandable-text-box"]',
        '.update-components-text',
      ],
      author: [{ css: '.update-components-actor__name' }, { css: `${view('feed-actor-image')} ~ a` }, { css: PEOPLE }],
      handle: [{ css: PEOPLE, attribute: 'href', pattern: PROFILE }],
      images: ['.update-components-image img[alt]', 'img[alt]'],
      genericImage: ['^view .*(graphic link|profile)', '^(lihat|foto) .*profil', '^photo of', '^.{0,2}$'],
      hashtags: ['a[href*="keywords=%23"]', 'a[href*="/hashtag/"]'],
      links: ['.update-components-article__title'],
      quoted: {
        container: ['.update-components-mini-update-v2', '.feed-shared-mini-update-v2'],
        text: ['.update-components-text', '.feed-shared-text'],
        author: [{ css: '.update-components-actor__name' }, { css: PEOPLE }],
      },
      except: [...COMMENT_LIST, view('comment-box'), '.comments-comment-box', '[contenteditable]'],
    }),
    subject({
      name: 'account',
      part: 'account',
      container: ['section:has(h1)', `li:has(${PEOPLE})`, `:is(div,aside,section):has(${PEOPLE}):has(span,p)`, `:is(div,aside,section):has(${PEOPLE})`, 'main:has(h1)'],
      key: [{ css: PEOPLE, attribute: 'href', pattern: PROFILE }],
      text: ['.text-body-medium', ':scope p:not(button *)', ':scope :is(span,div)[dir]:not(a *):not(button *)', ':scope span:not(a *):not(button *)'],
      author: [{ css: 'h1' }, { css: '.update-components-actor__name' }, { css: PEOPLE }],
      handle: [{ css: PEOPLE, attribute: 'href', pattern: PROFILE }],
      except: [...COMMENT_LIST, '.update-components-text'],
    }),
  ],
  actions: [
    action({
      // The same words as on the post, with "to …" behind.
      name: 'commentLike',
      kind: 'like',
      control: [
        { css: 'button[aria-label^="React Like to"]' },
        { css: view('comment-reaction-button') },
        ...COMMENT.flatMap((css) => labelled([`${css} button`], { en: ['Like'], id: ['Suka'] })),
      ],
      undo: undone,
      subject: [{ from: 'around', subject: 'comment' }],
      longPress: true,
    }),
    action({
      name: 'like',
      kind: 'like',
      control: [
        { css: withSprite('thumbs-up-outline-small') },
        { css: view('reaction-button') },
        { css: 'button[aria-label="React Like"]' },
        { css: withSprite('thumbs-up-outline-medium') },
        // The first button of the row whose second is the comment button.
        { css: `button:first-child:has(+ button ${sprite('comment-small')})` },
        { css: `:first-child:has(+ * > button ${sprite('comment-small')}) > button:only-child` },
      ],
      undo: [
        ...undone,
        { css: `${view('reaction-button')}[aria-label*="state"]:not([aria-label*="no reaction"])` },
      ],
      decoy: [{ css: `:has(${sprite('comment-small')})` }],
      notWithin: [...COMMENT_LIST, ...MENU],
      subject: [around],
      longPress: true,
    }),
    action({
      name: 'react',
      kind: 'react',
      control: [...labelled(BUTTONS, REACTIONS), ...labelled(BUTTONS, REACT)],
      undo: undone,
      within: MENU,
      subject: [{ from: 'around', subject: 'comment' }, around, after('like', 'commentLike', 'reactOpen')],
      reopen: 'reactOpen',
    }),
    opens({
      name: 'reactOpen',
      kind: 'react',
      control: BUTTONS.map((css) => ({ css, labelStart: { en: ['Open reactions menu'], id: ['Buka menu reaksi'] } })),
      subject: [{ from: 'around', subject: 'comment' }, around],
    }),
    opens({
      name: 'commentOpen',
      kind: 'comment',
      control: [{ css: withSprite('comment-small') }, { css: view('feed-comment-button') }, { css: 'button[aria-label="Comment"]' }],
      decoy: [{ css: ':is(.comments-comment-box__submit-button,.comments-comment-box__submit-button--cr)' }],
      notWithin: COMMENT_LIST,
      subject: [around],
    }),
    opens({ name: 'quoteOpen', kind: 'quote', control: [{ css: ENTRY, labelStart: THOUGHTS }], subject: [after('repostMenu'), around] }),
    action({
      name: 'repost',
      kind: 'share',
      control: [
        { css: `${ENTRY}:has(${sprite('repost-medium')})` },
        { css: ENTRY, labelStart: { en: ['Repost', 'Instantly'], id: ['Posting ulang'] } },
      ],
      undo: [{ css: ENTRY, labelStart: { en: ['Undo repost', 'Remove repost', 'Delete repost'], id: ['Batalkan posting ulang', 'Hapus posting ulang'] } }],
      decoy: [{ css: ENTRY, labelStart: THOUGHTS }],
      subject: [after('repostMenu'), around],
      reopen: 'repostMenu',
    }),
    opens({
      name: 'repostMenu',
      kind: 'share',
      control: [{ css: withSprite('repost-small') }, { css: '.social-reshare-button' }, { css: view('feed-share-button') }],
      subject: [around],
    }),
    opens({
      name: 'sendOpen',
      kind: 'send',
      control: [{ css: withSprite('send-privately-small') }, { css: view('feed-send-as-message-button') }, { css: ':is(button,a):has(use[href^="#send-privately"])' }],
      subject: [around],
    }),
    opens({
      // A post of one's own: whatever was touched before has nothing to do with it.
      name: 'postOpen',
      kind: 'post',
      control: [{ css: '.share-box-feed-entry__trigger' }, ...BUTTONS.map((css) => ({ css, labelStart: { en: ['Start a post'], id: ['Mulai posting', 'Mulai postingan', 'Buat postingan'] } }))],
      subject: [],
    }),
    action({
      name: 'follow',
      kind: 'follow',
      control: [
        { css: `:is(button,[role="button"],a):has(${sprite('add-small')}):not(:has(use[href="#comment-small"]))` },
        { css: ':is(button,[role="button"])[aria-label^="Follow"]' },
        { css: ':is(button,a,[role="button"])[aria-label^="Invite"]' },
        ...labelled(BUTTONS, { en: ['Follow', 'Connect'], id: ['Ikuti', 'Hubungkan'] }),
      ],
      undo: [
        { css: '*', labelStart: { en: ['Following', 'Pending', 'Unfollow', 'Withdraw'], id: ['Mengikuti', 'Menunggu', 'Tertunda', 'Berhenti mengikuti'] } },
        { css: 'button[aria-pressed="true"]' },
      ],
      subject: [{ from: 'around', subject: 'account' }],
    }),
  ],
  composers: [
    composer({
      // Whether Enter sends is a setting of the person's.
      name: 'message',
      kind: 'send',
      editor: [MESSAGE],
      root: ['.msg-form', `form:has(${MESSAGE})`, `[role="dialog"]:has(${MESSAGE})`, `:is(div,section):has(${MESSAGE}):has(button)`],
      submit: [{ css: '.msg-form__send-button' }, ...labelled(BUTTONS, { en: ['Send'], id: ['Kirim'] })],
      submitKeys: [ENTER, CTRL_ENTER],
      attachment: ['img[src^="blob:"]'],
      variants: [{ kind: 'send', when: '[role="dialog"],dialog', subject: [after('sendOpen')] }],
      replay: 'key',
    }),
    composer({
      name: 'post',
      kind: 'post',
      editor: [`${SHARE_EDITOR} [contenteditable="true"]`, `${SHARE_EDITOR}[contenteditable="true"]`, `:is(.share-box-v2__modal,[data-test-modal-id="sharebox"],.share-creation-state) ${QUILL}`],
      root: ['[data-test-modal-id="sharebox"]', '.share-box-v2__modal', `:is(dialog,[role="dialog"]):has(${SHARE_EDITOR})`, '[data-sdui-screen*="sharing.ShareCompose"]'],
      submit: [{ css: '.share-actions__primary-action' }, ...labelled(BUTTONS, { en: ['Post', 'Repost'], id: ['Posting', 'Posting ulang', 'Kirim'] })],
      submitKeys: [CTRL_ENTER],
      attachment: ['img[src^="blob:"]', '.share-creation-state__preview-container img'],
      variants: [
        {
          kind: 'quote',
          when: ':is(.share-creation-state__preview-container,#ShareBoxpreviewCard) :is(.update-components-mini-update-v2,.feed-shared-mini-update-v2,.update-components-actor__name,a[href*="/in/"],a[href*="/company/"],[data-testid="expandable-text-box"])',
          subject: [after('quoteOpen')],
        },
      ],
      subject: [after('quoteOpen')],
    }),
    composer({
      name: 'comment',
      kind: 'comment',
      editor: [`:is(.comments-comment-box,.comments-comment-texteditor) ${QUILL}`, `${view('comment-box')} [contenteditable="true"]`, TIPTAP, `.comments-comment-box [contenteditable="true"]`],
      root: [
        '.comments-comment-box',
        `:is(div,form):has(${TIPTAP}):has(${view('comment-post')},${view('comment-reply-post')})`,
        view('comment-box'),
        `:is(div,form):has(${TIPTAP}):has(button)`,
      ],
      submit: [
        { css: '.comments-comment-box__submit-button' },
        { css: '.comments-comment-box__submit-button--cr' },
        { css: view('comment-post') },
        { css: view('comment-reply-post') },
        ...labelled(['button'], { en: ['Comment', 'Reply', 'Post'], id: ['Komentar', 'Komentari', 'Balas', 'Kirim'] }),
      ],
      submitKeys: [CTRL_ENTER],
      attachment: ['img[src^="blob:"]'],
      subject: [{ from: 'around', subject: 'comment' }, around, after('commentOpen')],
    }),
  ],
  shortcuts: [
    { key: 'l', action: 'like', control: '[data-finite-scroll-hotkey="l"]' },
    { key: 'c', action: 'commentOpen', control: '[data-finite-scroll-hotkey="c"]' },
    { key: 'r', action: 'repostMenu', control: '[data-finite-scroll-hotkey="r"]' },
    { key: 's', action: 'sendOpen', control: '[data-finite-scroll-hotkey="s"]' },
  ],
};
