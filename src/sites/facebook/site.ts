import { action, attribute, opens } from '../parts.ts';
import type { Action, Labels, Match, Site } from '../site.ts';
import { composers } from './composers.ts';
import { COMMENT, subjects, TRAY } from './subjects.ts';
import { VIEWERS } from './viewers.ts';
import { around, aroundLooked, aroundMarker, opener, SHARE_NOW, shared } from './where.ts';

const REACTIONS: Labels = {
  en: ['Like', 'Love', 'Care', 'Haha', 'Wow', 'Sad', 'Angry'],
  id: ['Suka', 'Super', 'Peduli', 'Haha', 'Wow', 'Sedih', 'Marah'],
};

/** What has no reaction yet is called this; what has one is called otherwise in every language, so that in an unknown one nothing is questioned. */
const LIKE: Labels = { en: ['Like'], id: ['Suka', 'Sukai'] };

/** The same on a row that says whose post it is for, and never of a comment: "Like Budi's post". */
const LIKE_OF = "^(?:like .+['’]s \\p{L}+|sukai? (?:postingan|kiriman|foto|video|reel) .+)$";

/** A control that already carries the person's reaction would remove or change it. */
const UNDO: Labels = {
  en: ['Remove', 'Unlike', 'Change'],
  id: ['Hapus', 'Batal suka', 'Batalkan suka', 'Ubah tanggapan', 'Ganti tanggapan'],
};
const undoReaction: Match[] = [{ css: '[role="button"]', labelStart: UNDO }];

const FOLLOW: Labels = { en: ['Follow', 'Follow back'], id: ['Ikuti', 'Ikuti balik'] };
/** A reel says whom: "Follow Budi". */
const FOLLOWING: Match[] = [{ css: '[role="button"]', label: FOLLOW }, { css: '[role="button"][aria-label]', labelPattern: '^(?:follow|ikuti) (?!.*(?:settings|options|pengaturan|opsi))' }];
const FOLLOWED: Match[] = [{ css: '[role="button"]', labelStart: { en: ['Following', 'Unfollow'], id: ['Mengikuti', 'Berhenti mengikuti'] } }];
const aroundAccount = { from: 'around', subject: 'account' } as const;

/** Joining a group, wherever the button stands. "Join group anyway" follows a "Join group" that was answered already. */
const JOINING = {
  kind: 'join',
  control: [
    {
      css: '[role="button"]',
      label: {
        en: ['Join group', 'Join', 'Request to join'],
        id: ['Gabung ke grup', 'Gabung', 'Gabung grup', 'Gabung dengan grup', 'Bergabung dengan grup', 'Bergabung ke grup', 'Minta bergabung', 'Minta bergabung dengan grup'],
      },
    },
    { css: '[role="button"][aria-label]', labelStart: { en: ['Join group'], id: ['Gabung ke grup', 'Bergabung dengan grup', 'Bergabung ke grup'] } },
  ],
  undo: [{ css: '[role="button"]', labelStart: { en: ['Joined', 'Cancel request'], id: ['Sudah bergabung', 'Batalkan permintaan'] } }],
} satisfies Pick<Action, 'kind' | 'control' | 'undo'>;

/** Counts such as "Like: 2 people" look like the button. */
const counts: Match[] = [{ css: '[role="button"][aria-label*=":"]' }, { css: '[role="toolbar"]:not([role="dialog"] *) [role="button"]' }];

/** Facebook (www and web): the React "Comet" page with its viewers of photos, videos and reels. The phone layout and Messenger's own site are not covered. */
export const facebook: Site = {
  id: 'facebook',
  name: 'Facebook',
  version: '2026-12-01',
  hosts: ['www.facebook.com', 'web.facebook.com'],
  ignoresModifiedClicks: false,
  subjects,
  actions: [
    {
      name: 'commentLike',
      kind: 'like',
      control: [{ css: `${COMMENT} [role="button"]`, label: LIKE }],
      undo: undoReaction,
      decoy: counts,
      subject: [{ from: 'around', subject: 'comment' }],
      commit: 'click',
      longPress: true,
      replay: 'sequence',
    },
    {
      // In the portal of the picker: the post is the one whose Like or React was hovered or pressed last.
      name: 'react',
      kind: 'react',
      control: [
        { css: '[role="dialog"]:is([aria-label="Reactions"],[aria-label="Tanggapan"],[aria-label="Reaksi"]) [role="button"][aria-label]', label: REACTIONS },
        { css: '[role="dialog"] [role="toolbar"] [role="button"][aria-label]', label: REACTIONS },
      ],
      undo: [
        { css: '[aria-pressed="true"]' },
        ...undoReaction,
      ],
      decoy: [{ css: '[role="button"][aria-label*=":"]' }],
      subject: [opener, around, aroundLooked],
      reopen: 'reactOpen',
      commit: 'click',
      replay: 'sequence',
    },
    {
      name: 'like',
      kind: 'like',
      control: [{ css: '[role="button"]:has([data-ad-rendering-role="like_button"])', label: LIKE, labelPattern: LIKE_OF }],
      undo: undoReaction,
      decoy: counts,
      notWithin: [COMMENT, '[role="toolbar"]'],
      subject: [around, aroundLooked, aroundMarker],
      commit: 'click',
      longPress: true,
      replay: 'sequence',
    },
    {
      // Where the marker is missing, the label counts, but only inside a post: pages have a "Like" of their own.
      name: 'likeByLabel',
      kind: 'like',
      control: [{ css: ':is(div[aria-posinset],[aria-labelledby][aria-describedby]) [role="button"][aria-label]', label: LIKE, labelPattern: LIKE_OF }],
      undo: undoReaction,
      decoy: counts,
      notWithin: [COMMENT, '[role="toolbar"]', '[role="complementary"]'],
      subject: [around],
      commit: 'click',
      longPress: true,
      replay: 'sequence',
    },
    {
      // The viewers of photos, videos and reels, where the marker may be missing as well.
      name: 'viewerLike',
      kind: 'like',
      control: [{ css: `[role="button"]${attribute('aria-label', LIKE)}` }, { css: '[role="button"][aria-label]', labelPattern: LIKE_OF }],
      undo: [{ css: `[role="button"]${attribute('aria-label', UNDO, '^=')}` }],
      decoy: counts,
      within: VIEWERS,
      notWithin: [COMMENT, '[role="toolbar"]'],
      subject: [aroundLooked],
      commit: 'click',
      longPress: true,
      replay: 'sequence',
    },
    {
      name: 'reactOpen',
      kind: 'react',
      control: [{ css: '[role="button"][aria-label]', label: { en: ['React'], id: ['Tanggapi', 'Beri tanggapan'] } }],
      undo: [],
      decoy: [],
      subject: [{ from: 'around', subject: 'comment' }, around, aroundLooked],
      opener: true,
      commit: 'click',
      replay: 'sequence',
    },
    {
      name: 'commentOpen',
      kind: 'comment',
      control: [
        { css: '[role="button"]:has([data-ad-rendering-role="comment_button"])' },
        { css: '[role="button"][aria-label]', label: { en: ['Leave a comment', 'Comment'], id: ['Beri komentar', 'Komentari', 'Komentar'] } },
      ],
      undo: [],
      // What sends a comment may be called as what opens its box.
      decoy: [{ css: '#focused-state-composer-submit [role="button"]' }, { css: 'form [role="button"]' }],
      subject: [around, aroundLooked, aroundMarker],
      opener: true,
      commit: 'click',
      replay: 'sequence',
    },
    opens({ name: 'replyOpen', kind: 'comment', control: [{ css: `${COMMENT} [role="button"]`, label: { en: ['Reply'], id: ['Balas'] } }], subject: [{ from: 'around', subject: 'comment' }] }),
    {
      name: 'shareOpen',
      kind: 'share',
      control: [
        { css: '[role="button"]:has([data-ad-rendering-role="share_button"])' },
        {
          css: '[role="button"][aria-label]:not([role="dialog"]:not(:has([data-ad-rendering-role="like_button"])) *)',
          labelStart: {
            en: ['Send this to friends or post it on your profile'],
            id: ['Kirim ini ke teman'],
          },
        },
      ],
      undo: [],
      decoy: [],
      subject: [around, aroundLooked, aroundMarker],
      opener: true,
      commit: 'click',
      replay: 'sequence',
    },
    opens({
      name: 'viewerShare',
      kind: 'share',
      control: [{ css: `[role="button"]${attribute('aria-label', { en: ['Share'], id: ['Bagikan'] })}` }],
      within: VIEWERS,
      subject: [aroundLooked],
    }),
    {
      // Inside the share dialog: goes on to a list of groups and from there to a composer.
      name: 'shareGroup',
      kind: 'share',
      control: [
        {
          css: '[role="dialog"] [role="button"], [role="dialog"] [role="menuitem"]',
          labelStart: { en: ['Share to a group', 'Share to group'], id: ['Bagikan ke grup'] },
        },
      ],
      undo: [],
      decoy: [],
      subject: [shared],
      opener: true,
      commit: 'click',
      replay: 'sequence',
    },
    {
      // The person's own new post: whatever was shared before has nothing to do with it.
      name: 'postOpen',
      kind: 'post',
      control: [
        {
          css: '[role="button"]:not([role="dialog"] *)',
          labelStart: {
            en: ["What's on your mind", 'Write something', 'Create a public post', 'Create a post', 'Create post', 'Photo/video', 'Live video', 'Feeling/activity'],
            id: ['Apa yang Anda pikirkan', 'Tulis sesuatu', 'Buat postingan', 'Foto/video', 'Video siaran langsung', 'Perasaan/aktivitas'],
          },
        },
      ],
      undo: [],
      decoy: [],
      subject: [],
      opener: true,
      commit: 'click',
      replay: 'sequence',
    },
    {
      name: 'shareSend',
      kind: 'send',
      control: [{ css: '[role="dialog"] [role="button"]', label: { en: ['Send'], id: ['Kirim'] } }],
      undo: [],
      decoy: [],
      // One button for each friend: in a list, in a dialog that searches people, or beside "Share now". The Indonesian
      // post dialog has a "Kirim" of its own.
      within: [
        `[role="dialog"]:has(${SHARE_NOW})`,
        '[role="dialog"] :is([role="list"],[role="listitem"],[role="row"])',
        '[role="dialog"]:has(input[type="search"],[role="combobox"])',
      ],
      subject: [shared],
      commit: 'click',
      replay: 'sequence',
    },
    {
      name: 'shareStory',
      kind: 'story',
      control: [
        {
          css: '[role="dialog"] [role="button"], [role="menu"] [role="menuitem"]',
          labelStart: { en: ['Share to story', 'Share to your story', 'Your story'], id: ['Bagikan ke cerita', 'Cerita Anda'] },
        },
      ],
      undo: [],
      decoy: [],
      subject: [shared],
      commit: 'click',
      replay: 'sequence',
    },
    action({ name: 'followListed', kind: 'follow', control: FOLLOWING, undo: FOLLOWED, within: [TRAY], subject: [aroundAccount] }),
    action({ name: 'follow', kind: 'follow', control: FOLLOWING, undo: FOLLOWED, notWithin: [TRAY], subject: [around, aroundLooked, aroundAccount] }),
    action({
      // Behind the dots in the head of a page or profile.
      name: 'followByMenu',
      kind: 'follow',
      control: [{ css: '[role="menu"] [role="menuitem"]', label: FOLLOW }],
      undo: [{ css: '[role="menu"] [role="menuitem"]', labelStart: { en: ['Following', 'Unfollow'], id: ['Mengikuti', 'Berhenti mengikuti'] } }],
      subject: [{ from: 'page', subject: 'account', css: '[role="main"]:has(h1)' }],
    }),
    action({
      // A page's own like, in its head: not that of a post below.
      name: 'pageLike',
      kind: 'follow',
      control: [{ css: '[role="button"]:not(:has([data-ad-rendering-role]))', label: LIKE }],
      undo: [{ css: '[role="main"] [role="button"]', label: { en: ['Liked'], id: ['Disukai'] } }],
      within: ['[role="main"]:has(h1)'],
      notWithin: ['div[aria-posinset]', '[aria-labelledby][aria-describedby]', '[role="article"]', '[role="feed"]', '[role="dialog"]', '[role="toolbar"]', '[role="complementary"]', ...VIEWERS],
      subject: [{ from: 'around', subject: 'account' }],
    }),
    {
      name: 'addFriend',
      kind: 'follow',
      control: [
        { css: '[role="button"]', label: { en: ['Add friend'], id: ['Tambah teman', 'Tambahkan teman'] } },
        { css: '[role="button"][aria-label]', labelStart: { en: ['Add friend'], id: ['Tambah teman', 'Tambahkan teman'] } },
      ],
      undo: [{ css: '[role="button"]', labelStart: { en: ['Cancel request'], id: ['Batalkan permintaan'] } }],
      decoy: [],
      subject: [{ from: 'around', subject: 'account' }],
      commit: 'click',
      replay: 'sequence',
    },
    action({ name: 'joinListed', ...JOINING, within: [TRAY], subject: [aroundAccount] }),
    // A post that suggests its group says more of it than the page it stands on.
    action({ name: 'join', ...JOINING, notWithin: [TRAY], subject: [around, aroundAccount] }),
  ],
  composers,
  shortcuts: [
    { key: 'l', action: 'like' },
    { key: 'c', action: 'commentOpen' },
    { key: 's', action: 'shareOpen' },
    { key: 'p', action: 'postOpen' },
  ],
};
