import { action, composer, ENTER, opens, subject } from '../parts.ts';
import type { Labels, Match, Site } from '../site.ts';

const hook = (name: string): string => `[data-e2e="${name}"]`;
const ITEM = hook('recommend-list-item-container');
const HEART = `:is(${hook('like-icon')},${hook('browse-like-icon')})`;
const DESCRIPTION = `:is(${hook('video-desc')},${hook('browse-video-desc')})`;
const COMMENT_TEXT = '[data-e2e^="comment-level-"]';
const COMMENT_NAME = '[data-e2e^="comment-username-"]';
const LIVE = `:is(${hook('live-like-button')},${hook('live-room-like')})`;
const EDITOR = `:is(${hook('comment-text')},${hook('comment-input')})`;
/** The heart's red, before the server's answer turns `aria-pressed`. */
const RED = ':is([fill*="254, 44, 85"],[fill*="254,44,85"],[fill="#FE2C55"],[fill="#fe2c55"],[style*="254, 44, 85"],[style*="254,44,85"])';

/** The video or slide and what is laid over it, but neither the action bar nor the texts beside it. */
const MEDIA = `:is(video,img,:is(div,section):has(video,img):not(:has(${HEART})):not(:has(${DESCRIPTION})):not(:has(${COMMENT_TEXT})))`;

/** The hook stands on the control or on the icon inside it. */
const control = (...names: string[]): Match[] => names.flatMap((name) => [{ css: `button:has(${hook(name)})` }, { css: `:is(button,a,[role="button"],[role="menuitem"])${hook(name)}` }, { css: `:is(a,[role="button"],[role="menuitem"]):has(${hook(name)})` }, { css: hook(name) }]);
/** Such a control where it says in known words that nothing is done yet: what is done looks the same but for them. */
const idle = (words: Omit<Match, 'css'>, ...names: string[]): Match[] => control(...names).map(({ css }) => ({ css, ...words }));
const REPOST: Omit<Match, 'css'> = { label: { en: ['Repost', 'Repost to followers', 'Repost video'], id: ['Posting ulang', 'Posting ulang ke pengikut', 'Posting ulang video', 'Repost'] } };

const author = [{ css: hook('video-author-uniqueid') }, { css: hook('browse-username') }, { css: 'a[href^="/@"]' }];
const handle = [{ css: 'a[href^="/@"]', attribute: 'href', pattern: '^/@([\\w.-]+)' }];

const FOLLOW: Labels = { en: ['Follow', 'Follow back'], id: ['Ikuti', 'Ikuti balik', 'Ikuti kembali'] };
/** The drawing on an avatar that is not followed yet; afterwards a tick stands there. */
const PLUS = 'path[d^="M26 7a1 1 0 0 0-1-1h-2"]';
const followed: Match[] = [
  { css: '*', labelStart: { en: ['Following', 'Friends', 'Requested', 'Unfollow'], id: ['Mengikuti', 'Diikuti', 'Teman', 'Berteman', 'Diminta', 'Berhenti mengikuti'] } },
  { css: `:is(${hook('feed-follow')},${hook('follow-button')},${hook('browse-follow')})[aria-pressed="true"]` },
];

const around = { from: 'around', subject: 'video' } as const;
const view = { from: 'view', subject: 'video' } as const;

/** TikTok: feed, detail view, profile, live and upload. */
export const tiktok: Site = {
  id: 'tiktok',
  name: 'TikTok',
  version: '2026-12-01',
  hosts: ['www.tiktok.com', 'tiktok.com', 'm.tiktok.com'],
  ignoresModifiedClicks: false,
  subjects: [
    subject({
      name: 'comment',
      part: 'subject',
      container: [`${COMMENT_TEXT}:has(${COMMENT_NAME})`, `:is(div,li):has(${COMMENT_TEXT}):has(${COMMENT_NAME})`],
      text: [`${COMMENT_TEXT}:not(:has(${COMMENT_NAME}))`, `${COMMENT_TEXT} :is(p,span)`],
      author: [{ css: COMMENT_NAME }],
      handle,
    }),
    subject({
      name: 'video',
      part: 'subject',
      container: [
        `article${ITEM}`,
        ITEM,
        `:is(div,section,main):has(${HEART}):has(${DESCRIPTION}):not(:has(${ITEM}))`,
        `${hook('feed-video')}:has(${HEART})`,
      ],
      key: [{ css: 'a[href*="/video/"]', attribute: 'href', pattern: '/video/(\\d+)' }, { css: 'a[href*="/photo/"]', attribute: 'href', pattern: '/photo/(\\d+)' }],
      text: [hook('video-desc'), hook('browse-video-desc')],
      author,
      handle,
      images: ['img[alt]'],
      genericImage: ['^.{0,2}$', 'profile|avatar|profil'],
      except: [COMMENT_TEXT, COMMENT_NAME, EDITOR],
    }),
    subject({
      name: 'live',
      part: 'subject',
      container: [`:is(div,section,main):has(${LIVE}):has(a[href^="/@"],h1,h2)`],
      text: ['h1', 'h2'],
      author: [{ css: 'a[href^="/@"]' }],
      handle,
    }),
    subject({
      name: 'account',
      part: 'account',
      container: [
        // What the pointer brings out on a name.
        `:is(div,section):has(${hook('user-card-follow')}):has(${hook('user-card-username')},${hook('user-card-nickname')})`,
        `:is(div,header,section,main):has(${hook('user-title')},${hook('user-subtitle')}):has(${hook('user-bio')})`,
        `:is(div,header,section):has(${hook('user-title')},${hook('user-subtitle')})`,
        `:is(div,header,section):has(h1):not(:has(${ITEM}))`,
        `:is(div,li):has(a[href^="/@"])`,
        ITEM,
      ],
      key: [{ css: 'a[href^="/@"]', attribute: 'href', pattern: '^/@([\\w.-]+)(?:$|[?#])' }],
      text: [hook('user-bio'), hook('user-card-user-bio'), ':scope h2'],
      author: [{ css: hook('user-card-nickname') }, { css: hook('user-subtitle') }, { css: hook('user-title') }, { css: 'h1' }, ...author],
      handle: [...handle, { css: hook('user-title'), pattern: '^@?([\\w.-]+)$' }],
      posts: { when: `:has(${hook('user-title')},${hook('user-subtitle')})`, within: `:has(${hook('user-post-item')})`, container: hook('user-post-item'), text: ['img[alt]', ':scope'] },
    }),
  ],
  actions: [
    action({
      // The same words as on the video's own button, but never a native button; or by the name of its part of the page.
      name: 'commentLike',
      kind: 'like',
      control: [{ css: 'div[role="button"]:is([aria-label^="Like video"],[aria-label^="Sukai video"],[aria-label^="Suka video"],[class*="DivLikeContainer"][aria-pressed])' }],
      undo: [{ css: 'div[role="button"][aria-pressed="true"]' }, { css: `div[role="button"][aria-label^="Like video"]:has(${RED})` }],
      within: [`:is(div,li,section):has(${COMMENT_TEXT})`],
      subject: [{ from: 'around', subject: 'comment' }],
    }),
    action({
      name: 'like',
      kind: 'like',
      control: [
        { css: `button:has(${HEART})` },
        { css: `button${HEART}` },
        { css: 'button:is([aria-label^="Like video"],[aria-label^="Sukai video"],[aria-label^="Suka video"])' },
        { css: hook('browse-like-icon') },
      ],
      undo: [
        { css: `button[aria-pressed="true"]:has(${HEART})` },
        { css: `button[aria-pressed="true"]${HEART}` },
        { css: `button:has(${RED}):has(${HEART})` },
        { css: `button${HEART}:has(${RED})` },
        { css: 'button', labelStart: { en: ['Unlike'], id: ['Batal Suka', 'Batalkan suka'] } },
      ],
      decoy: [{ css: `:is(button[aria-pressed="true"],button:has(${RED})) ${HEART}` }],
      subject: [around, view],
    }),
    action({
      name: 'likeMedia',
      kind: 'like',
      control: [{ css: `${ITEM} ${MEDIA}` }, { css: `${hook('feed-video')}:not(:has(${HEART}))` }, { css: `:is(div,section,main):has(${HEART}):has(${DESCRIPTION}) ${MEDIA}` }],
      notWithin: ['a[href^="/@"]', 'nav', 'header'],
      subject: [around],
      as: 'like',
      commit: 'dblclick',
    }),
    opens({ name: 'commentOpen', kind: 'comment', control: control('comment-icon', 'browse-comment-icon'), subject: [around, view] }),
    // The box is the video's own.
    opens({ name: 'replyOpen', kind: 'comment', control: [{ css: '[data-e2e^="comment-reply"]' }], subject: [{ from: 'around', subject: 'comment' }] }),
    opens({
      name: 'shareOpen',
      kind: 'share',
      control: [...control('share-icon', 'browse-share-icon'), { css: 'button:is([aria-label*="Share video"],[aria-label*="Bagikan video"])' }],
      subject: [around, view],
    }),
    action({
      // First entry of the share panel, which hangs outside the video.
      name: 'repost',
      kind: 'share',
      control: idle(REPOST, 'share-repost'),
      undo: [
        { css: `:is(${hook('share-repost')},:has(> ${hook('share-repost')}))`, labelStart: { en: ['Remove', 'Undo'], id: ['Hapus', 'Batal', 'Batalkan'] } },
        { css: `:is(${hook('share-repost')},:has(${hook('share-repost')}))[aria-label*="Remove"]` },
        { css: `:is(a,button,[role="button"],[role="menuitem"])${hook('share-repost')}`, labelStart: { en: ['Remove'], id: ['Hapus', 'Batal'] } },
      ],
      subject: [{ from: 'opener', subject: 'video', after: ['shareOpen'] }, around],
      reopen: 'shareOpen',
    }),
    action({
      name: 'repostBar',
      kind: 'share',
      control: idle(REPOST, 'video-repost', 'video-share-repost'),
      undo: [{ css: '*', labelStart: { en: ['Remove', 'Undo', 'Reposted'], id: ['Hapus', 'Batal', 'Diposting ulang'] } }, { css: `:is(${hook('video-repost')},${hook('video-share-repost')})[aria-pressed="true"]` }],
      subject: [around, view],
    }),
    action({ name: 'follow', kind: 'follow', control: [...idle({ label: FOLLOW }, 'follow-button', 'user-card-follow'), { css: `${hook('live-room-follow')} button`, label: FOLLOW }], undo: followed, subject: [{ from: 'around', subject: 'account' }] }),
    // Beside a video little is said of the account: the video says more of whom one follows.
    action({ name: 'followAuthor', kind: 'follow', control: [...idle({ labelStart: FOLLOW }, 'feed-follow', 'browse-follow'), ...control('feed-follow').map(({ css }) => ({ css: `${css}:has(${PLUS})` }))], undo: followed, subject: [around, { from: 'around', subject: 'account' }] }),
    action({
      // Every press counts, so there is nothing to undo.
      name: 'liveLike',
      kind: 'like',
      control: control('live-like-button', 'live-room-like'),
      subject: [{ from: 'around', subject: 'live' }],
    }),
  ],
  composers: [
    composer({
      name: 'comment',
      kind: 'comment',
      editor: [`${EDITOR} [contenteditable="true"]`, `${EDITOR}[contenteditable="true"]`],
      root: [`:is(div,form):has(${EDITOR}):has(${hook('comment-post')})`, EDITOR],
      submit: control('comment-post'),
      submitKeys: [ENTER],
      // The panel stays open beside the feed and shows the comments of what is being watched.
      subject: [{ from: 'opener', subject: 'comment', after: ['replyOpen', 'commentOpen'], beside: [`:has(${COMMENT_TEXT})`] }, around, view, { from: 'opener', subject: 'video', after: ['commentOpen'] }],
    }),
    composer({
      name: 'upload',
      kind: 'post',
      editor: ['.public-DraftEditor-content', '[contenteditable="true"]'],
      root: [`:is(div,form,main,section,body):has([contenteditable="true"]):has(${hook('post_video_button')})`],
      submit: [{ css: `button${hook('post_video_button')}` }],
      attachment: ['video', 'img[src^="blob:"]'],
    }),
  ],
  shortcuts: [{ key: 'l', action: 'like' }],
};
