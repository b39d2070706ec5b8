/** How LinkedIn's parts are found and called; shared by what the definition says of subjects, actions and composers. */
import { attribute, labelled } from '../parts.ts';
import type { Action, Labels, Match, Where } from '../site.ts';

export const view = (name: string): string => `[data-view-name="${name}"]`;
/** Names of drawings are the only hook that all builds and languages share; since 2026 the drawing itself has its name for an id. */
export const sprite = (name: string): string => `:is(use[href="#${name}"],svg[data-test-icon="${name}"],svg[id="${name}"])`;
export const withSprite = (...names: string[]): string => `:is(button,[role="button"],a):has(${names.map(sprite).join(',')})`;

export const COMMENT = [
  '.comments-comment-entity',
  '.comments-comment-item',
  '[componentkey^="replaceableComment_"]',
  '[id^="replaceableComment_"]',
  '[data-testid*="commentList"] > *',
];
export const COMMENT_LIST = ['.comments-comments-list', '[data-testid*="commentList"]', ...COMMENT];
export const POST = [
  'div.feed-shared-update-v2',
  '[data-id^="urn:li:activity"]',
  view('feed-full-update'),
  view('feed-detail-page'),
  '[componentkey^="urn:li:activity:"]',
  // The last is around the post's own page, whose comments stand beside the post.
  ':is([componentkey*="FeedType_"],[data-testid*="FeedType_"],[id^="expanded"][id*="FeedType_"]):not([data-testid*="commentList"]):has([data-testid="expandable-text-box"])',
  '[data-testid="mainFeed"] > div',
];
export const ITEM = '[role="listitem"]:has([data-testid="expandable-text-box"])';
/** Whatever else holds a text and its row; also more than one. */
export const AROUND_ROW = `:is(div,article,main):has([data-testid="expandable-text-box"],.update-components-text):has(${sprite('comment-small')})`;
export const TEXT = [
  '.update-components-update-v2__commentary',
  `${view('feed-commentary')} [data-testid="expandable-text-box"]`,
  '[data-testid="expandable-text-box"]',
  '.update-components-text',
];
export const PEOPLE = 'a[href*="/in/"],a[href*="/company/"]';
export const PROFILE = '/(?:in|company)/([^/?#]+)';
export const REACTIONS: Labels = {
  en: ['Like', 'Celebrate', 'Support', 'Love', 'Insightful', 'Funny'],
  id: ['Suka', 'Rayakan', 'Selamat', 'Dukung', 'Dukungan', 'Cinta', 'Sangat suka', 'Berwawasan', 'Inspiratif', 'Mencerahkan', 'Lucu'],
};
export const REACT: Labels = {
  en: REACTIONS.en.map((name) => `React ${name}`),
  id: REACTIONS.id.flatMap((name) => [`Bereaksi ${name}`, `Beri reaksi ${name}`]),
};
export const POPUP = ['[role="menu"]', '.reactions-menu', '[class*="reactions-menu"]', '.artdeco-dropdown__content', '[popover]', '[role="tooltip"]'];
/** A face in the menu of reactions, which may hang anywhere: drawn large, and small on what shows that one was chosen. */
export const FACE = 'button[aria-label]:has(svg[id*="-consumption-large"]):not([role="tab"])';
export const MENU = [...POPUP, '[role="toolbar"]', '[role="dialog"]', FACE];
export const ENTRY = ':is([role="menuitem"],.artdeco-dropdown__item,[role="menu"] :is(button,a,[role="button"]),.artdeco-dropdown__content :is(button,a,[role="button"]),[popover] :is(button,a,[role="button"]))';
export const THOUGHTS: Labels = { en: ['Repost with your thoughts', 'Repost with thoughts'], id: ['Posting ulang dengan'] };
export const QUILL = '.ql-editor';
export const TIPTAP = '.tiptap.ProseMirror[contenteditable="true"]';
/** What a comment is written in. */
export const COMMENT_BOX = [
  '.comments-comment-box',
  'form.comments-comment-box__form',
  view('comment-box'),
  // Without the list: there every comment has a button that opens an answer.
  `:is(div,form):has(${TIPTAP}):has(button):not(:has(${COMMENT_LIST.join(',')}))`,
];
export const SHARE_EDITOR = '[componentkey="ShareBox_textEditor"]';
export const MESSAGE = `:is(.msg-form__contenteditable,[contenteditable="true"]${attribute('aria-label', { en: ['Write a message'], id: ['Tulis pesan'] }, '^=')})`;
/** The head of a group's page, and a row in a list of groups. */
export const GROUPS = ['li:has(a[href*="/groups/"]):not(:has(h1))', 'section:has(h1):has(a[href*="/groups/"])'];
export const BUTTONS = ['button', '[role="button"]'];

export const THUMB = ['thumbs-up-outline-small', 'thumbs-up-outline-medium'] as const;
/** Says that there is no reaction yet; pressing what doesn't may take one back. */
export const IDLE = `:is([aria-pressed="false"],${['no reaction', 'tidak ada reaksi', 'belum ada reaksi', 'belum bereaksi'].map((words) => `[aria-label*="${words}" i]`).join(',')})`;
/** The newer builds write the state into the label of the button, those without `data-view-name` too. */
const WORDED = ':is([aria-label^="Reaction button state" i],[aria-label^="Status tombol reaksi" i])';
export const STATEFUL = `:is(${view('reaction-button')},${view('comment-reaction-button')},button${WORDED},button.react-button__trigger)`;
/** Below a comment it may be no button, and say its state on its drawing. */
const DRAWN = (state: string): string => `[role="button"]:is(${state},:has(svg${state}))`;
export const COMMENT_IDLE = `${DRAWN(`${WORDED}${IDLE}`)}`;
export const COMMENT_CHOSEN = `${DRAWN(`${WORDED}:not(${IDLE})`)}`;
export const undone: Match[] = [
  // Whatever is drawn on it.
  { css: `:is(button,[role="button"])${WORDED}:not(${IDLE})` },
  { css: ':is(button,[role="button"])[aria-pressed="true"]' },
  { css: 'button', labelStart: { en: ['Unreact', 'Unlike', 'Remove reaction', 'Remove your reaction'], id: ['Batalkan reaksi', 'Hapus reaksi', 'Batal suka', 'Batalkan suka'] } },
];
/** A comment's like has no icon that tells: only its words do. */
export const unsaid = (idle: string): Match => ({ css: `${STATEFUL}:not(${idle})` });
export const around: Where = { from: 'around', subject: 'post' };
export const after = (...names: string[]): Where => ({ from: 'opener', subject: 'post', after: names });

/** Following somebody, wherever the button stands. */
export const FOLLOWING = {
  kind: 'follow',
  control: [
    { css: `:is(button,[role="button"],a):has(${sprite('add-small')}):not(:has(${sprite('comment-small')}))` },
    { css: `:is(button,[role="button"])${attribute('aria-label', { en: ['Follow '], id: ['Ikuti '] }, '^=')}` },
    // A link in the newest build. What comes of it asks for a note and sends.
    { css: ':is(button,a,[role="button"]):is([aria-label^="Invite "][aria-label*="connect"],[aria-label^="Undang "][aria-label*="terhubung"])' },
    ...labelled(BUTTONS, { en: ['Follow', 'Connect'], id: ['Ikuti', 'Hubungkan', 'Terhubung'] }),
  ],
  decoy: [{ css: '*', labelStart: { en: ['Add', 'Create', 'Start', 'New'], id: ['Tambah', 'Buat', 'Mulai'] } }],
  undo: [
    { css: '*', labelStart: { en: ['Following', 'Pending', 'Unfollow', 'Withdraw', 'Stop following'], id: ['Mengikuti', 'Menunggu', 'Tertunda', 'Berhenti mengikuti', 'Batal mengikuti', 'Tarik'] } },
    { css: 'button[aria-pressed="true"]' },
  ],
} satisfies Pick<Action, 'kind' | 'control' | 'decoy' | 'undo'>;
