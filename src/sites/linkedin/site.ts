import { action, composer, CTRL_ENTER, ENTER, labelled, opens, subject } from '../parts.ts';
import type { Site } from '../site.ts';
import {
  after, around, AROUND_ROW, BUTTONS, COMMENT, COMMENT_BOX, COMMENT_CHOSEN, COMMENT_IDLE, COMMENT_LIST, ENTRY, FACE, FOLLOWING, GROUPS, IDLE, ITEM, MENU, MESSAGE, PEOPLE, POPUP, POST, PROFILE, QUILL, REACT, REACTIONS, SHARE_EDITOR, sprite, STATEFUL, TEXT, THOUGHTS, THUMB, TIPTAP, undone, unsaid, view, withSprite,
} from './selectors.ts';

/** LinkedIn: three builds in service at once, told apart by nothing but what is on the page. */
export const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  version: '2026-12-01',
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
      // Answers stand inside the comment they answer.
      except: ['[contenteditable]', '.comments-comment-entity', '[componentkey^="replaceableComment_"]'],
    }),
    subject({
      name: 'post',
      part: 'subject',
      // One list, so that the health of the definition counts the posts of every build.
      container: [POST.join(','), ITEM, AROUND_ROW],
      key: [
        { css: '[data-urn^="urn:li:"]', attribute: 'data-urn', pattern: 'urn:li:(?:activity|share|ugcPost):(\\d+)' },
        { css: '[data-view-tracking-scope]', attribute: 'data-view-tracking-scope', pattern: 'urn:li:(?:activity|share|ugcPost):(\\d+)' },
        { css: '[componentkey*="urn:li:activity"]', attribute: 'componentkey', pattern: 'urn:li:activity:(\\d+)' },
        { css: '[componentkey*="FeedType_"]', attribute: 'componentkey', pattern: '^(?:expanded)?(.+?)FeedType_' },
        { css: '[data-testid^="ReactionFacepileCollection-"]', attribute: 'data-testid', pattern: 'urn:li:(?:activity|share|ugcPost):(\\d+)' },
        { css: '[id^="expanded"][id*="FeedType_"]', attribute: 'id', pattern: '^expanded(.+?)FeedType_' },
        { css: 'a[href*="/feed/update/urn:li:"]', attribute: 'href', pattern: 'urn:li:(?:activity|share|ugcPost):(\\d+)' },
      ],
      text: TEXT,
      author: [
        { css: '.update-components-actor__name' },
        { css: `${view('feed-actor-image')} ~ a` },
        // The first link may be that of one whose reaction brought the post here.
        { css: 'button[aria-label^="Open control menu for post by "]', attribute: 'aria-label', pattern: ' post by (.+)$' },
        { css: PEOPLE },
      ],
      handle: [{ css: PEOPLE, attribute: 'href', pattern: PROFILE }],
      images: ['.update-components-image img[alt]', 'img[alt]'],
      genericImage: ['^view .*(graphic link|profile)', '^(lihat|foto) .*(profil|tautan)', '^photo of', '^no alternative text', '^tidak ada teks alternatif', '^.{0,2}$'],
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
      text: ['.text-body-medium', ':scope p:not(button *)', ':scope :is(span,div)[dir]:not(a *):not(button *)', ':scope span:not(a *):not(button *)', PEOPLE],
      author: [{ css: 'h1' }, { css: '.update-components-actor__name' }, { css: PEOPLE }],
      handle: [{ css: PEOPLE, attribute: 'href', pattern: PROFILE }],
      posts: { when: ':is(section,main):has(h1)', within: 'main', container: [...POST, ITEM].join(','), text: TEXT },
      except: [...COMMENT_LIST, '.update-components-text'],
    }),
    subject({
      name: 'group',
      part: 'account',
      container: GROUPS,
      key: [{ css: 'a[href*="/groups/"]', attribute: 'href', pattern: '/groups/(\\d+)' }],
      text: [':scope p:not(button *)', ':scope span[dir]:not(a *):not(button *)'],
      author: [{ css: 'h1' }, { css: 'a[href*="/groups/"]' }],
      except: [...COMMENT_LIST, '.update-components-text'],
    }),
  ],
  actions: [
    action({
      // The same words as on the post, with "to …" behind.
      name: 'commentLike',
      kind: 'like',
      control: [
        ...COMMENT.map((css) => ({ css: `${css} :is(${STATEFUL}${IDLE},${COMMENT_IDLE},[role="button"]:has(${THUMB.map(sprite).join(',')}))` })),
        { css: 'button[aria-label^="React Like to" i]' },
        ...[...COMMENT.map((css) => `${css} button`), view('comment-reaction-button')].map((css) => ({ css, labelStart: { en: ['React Like'], id: ['Beri reaksi Suka', 'Bereaksi Suka'] } })),
      ],
      undo: [...undone, ...COMMENT.map((css) => ({ css: `${css} :is(${STATEFUL}:is([aria-label*="state" i],[aria-label^="Status" i]):not(${IDLE}),${COMMENT_CHOSEN})` }))],
      notWithin: MENU,
      subject: [{ from: 'around', subject: 'comment' }],
      longPress: true,
    }),
    action({
      // Only what says that nothing is there yet: in an unknown wording without the outlined thumb it is left alone.
      name: 'like',
      kind: 'like',
      control: [
        { css: withSprite(...THUMB) },
        { css: `${STATEFUL}${IDLE}` },
        { css: ':is(.reactions-react-button,.feed-shared-social-action-bar__action-button) button[aria-pressed="false"]' },
        // Whole: a comment's goes on with whose it is.
        { css: 'button', label: { en: ['React Like'], id: ['Beri reaksi Suka', 'Bereaksi Suka'] } },
      ],
      undo: [...undone, unsaid(`:is(${IDLE},:has(${THUMB.map(sprite).join(',')}))`)],
      decoy: [{ css: `:has(${sprite('comment-small')})` }],
      notWithin: [...COMMENT_LIST, ...POPUP],
      subject: [around],
      longPress: true,
    }),
    action({
      name: 'react',
      kind: 'react',
      control: [
        // Whatever they are called: where nothing is chosen yet, none of them takes anything back.
        { css: '.reactions-react-button:has(.react-button__trigger[aria-pressed="false"]) [class*="reactions-menu"] button:not([aria-pressed])' },
        { css: FACE },
        ...labelled(BUTTONS, REACTIONS),
        ...labelled(BUTTONS, REACT),
      ],
      undo: undone,
      within: MENU,
      subject: [{ from: 'around', subject: 'comment' }, around, after('like', 'commentLike', 'reactOpen')],
      reopen: 'reactOpen',
    }),
    opens({
      name: 'reactOpen',
      kind: 'react',
      control: [{ css: withSprite('chevron-up-small') }, ...BUTTONS.map((css) => ({ css, labelStart: { en: ['Open reactions menu'], id: ['Buka menu reaksi'] } }))],
      subject: [{ from: 'around', subject: 'comment' }, around],
    }),
    opens({
      name: 'commentOpen',
      kind: 'comment',
      control: [{ css: withSprite('comment-small') }, { css: view('feed-comment-button') }, { css: 'button[aria-label="Comment"]' }],
      decoy: [{ css: ':is(.comments-comment-box__submit-button,.comments-comment-box__submit-button--cr)' }],
      notWithin: [...COMMENT_LIST, ...POPUP],
      subject: [around],
    }),
    opens({
      // The box may stand beside the comment it answers.
      name: 'replyOpen',
      kind: 'comment',
      control: COMMENT.map((css) => ({ css: `${css} button`, label: { en: ['Reply'], id: ['Balas'] }, labelStart: { en: ['Reply to '], id: ['Balas komentar'] } })),
      // There the same word sends.
      notWithin: COMMENT_BOX,
      subject: [{ from: 'around', subject: 'comment' }],
    }),
    opens({
      name: 'quoteOpen',
      kind: 'quote',
      control: [{ css: '.social-reshare-button__share-dropdown-item' }, { css: ENTRY, labelStart: THOUGHTS }],
      subject: [after('repostMenu'), around],
    }),
    action({
      name: 'repost',
      kind: 'share',
      control: [
        { css: `:is(.social-reshare-button__sharing-as-is-dropdown-item,${ENTRY})`, labelStart: { en: ['Repost', 'Instantly'], id: ['Posting ulang'] } },
      ],
      undo: [{ css: ENTRY, labelStart: { en: ['Undo repost', 'Remove repost', 'Delete repost'], id: ['Batalkan posting ulang', 'Hapus posting ulang'] } }],
      decoy: [{ css: ENTRY, labelStart: THOUGHTS }],
      subject: [after('repostMenu'), around],
      reopen: 'repostMenu',
    }),
    opens({
      name: 'repostMenu',
      kind: 'share',
      control: [{ css: withSprite('repost-small', 'repost-medium') }, { css: '.social-reshare-button' }, { css: view('feed-share-button') }],
      notWithin: POPUP,
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
      name: 'join',
      kind: 'join',
      control: labelled(BUTTONS, { en: ['Join', 'Join group', 'Request to join'], id: ['Gabung', 'Gabung ke grup', 'Bergabung dengan grup', 'Minta bergabung'] }),
      within: GROUPS,
      subject: [{ from: 'around', subject: 'group' }],
    }),
    // Beside a post little is said of the account: the post says more of whom one follows.
    action({ name: 'followAuthor', ...FOLLOWING, within: [`:is(${POST.join(',')}):has(${TEXT.join(',')})`, ITEM], notWithin: COMMENT_LIST, subject: [around, { from: 'around', subject: 'account' }] }),
    action({ name: 'follow', ...FOLLOWING, subject: [{ from: 'around', subject: 'account' }] }),
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
      submit: [{ css: '.share-actions__primary-action' }, ...labelled(BUTTONS, { en: ['Post', 'Repost', 'Schedule', 'Save'], id: ['Posting', 'Posting ulang', 'Kirim', 'Jadwalkan', 'Simpan'] })],
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
      root: COMMENT_BOX,
      submit: [
        { css: '.comments-comment-box__submit-button' },
        { css: '.comments-comment-box__submit-button--cr' },
        { css: view('comment-post') },
        { css: view('comment-reply-post') },
        { css: ':is([id*="commentButtonSection"],[componentkey*="commentButtonSection"]) button' },
        ...labelled(['button'], { en: ['Comment', 'Reply', 'Post'], id: ['Komentar', 'Komentari', 'Balas', 'Kirim'] }),
      ],
      submitKeys: [CTRL_ENTER],
      attachment: ['img[src^="blob:"]'],
      subject: [
        { from: 'around', subject: 'comment' },
        { from: 'opener', subject: 'comment', after: ['replyOpen'], beside: [`:has(> :is(${COMMENT.join(',')}))`] },
        around,
        after('commentOpen'),
      ],
    }),
  ],
  shortcuts: [
    { key: 'l', action: 'like', control: '[data-finite-scroll-hotkey="l"]' },
    { key: 'c', action: 'commentOpen', control: '[data-finite-scroll-hotkey="c"]' },
    { key: 'r', action: 'repostMenu', control: '[data-finite-scroll-hotkey="r"]' },
    { key: 's', action: 'sendOpen', control: '[data-finite-scroll-hotkey="s"]' },
  ],
};
