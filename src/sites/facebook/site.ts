import type { Labels, Match, Site, Subject, Where } from '../site.ts';

const REACTIONS: Labels = {
  en: ['Like', 'Love', 'Care', 'Haha', 'Wow', 'Sad', 'Angry'],
  id: ['Suka', 'Super', 'Peduli', 'Haha', 'Wow', 'Sedih', 'Marah'],
};

/** A control that already carries the person's reaction would remove or change it. */
const undoReaction: Match[] = [
  {
    css: '[role="button"]',
    labelStart: {
      en: ['Remove', 'Unlike', 'Change'],
      id: ['Hapus', 'Batal suka', 'Batalkan suka', 'Ubah tanggapan', 'Ganti tanggapan'],
    },
  },
];

/** Counts such as "Like: 2 people" look like the button. */
const counts: Match[] = [{ css: '[role="button"][aria-label*=":"]' }, { css: '[role="toolbar"]:not([role="dialog"] *) [role="button"]' }];

const read = {
  text: [
    '[data-ad-rendering-role="story_message"]',
    '[data-ad-comet-preview="message"]',
    '[data-ad-preview="message"]',
  ],
  author: [
    { css: '[data-ad-rendering-role="profile_name"]' },
    { css: ':is(h2,h3,h4) a[role="link"]' },
    { css: ':is(h2,h3,h4)' },
  ],
  images: ['img[alt][src*="scontent"]', 'img[alt][src*="fbcdn"]', 'a[href*="/photo"] img[alt]'],
  // Machine descriptions stay, since they quote the words on posters; those that say nothing go.
  genericImage: ['^no photo description available', '^tidak ada deskripsi foto', 'profile picture', 'foto profil', '^.{0,2}$'],
  hashtags: ['a[href*="/hashtag/"]'],
  links: ['[data-ad-rendering-role="title"]', '[data-ad-rendering-role="description"]'],
} satisfies Partial<Subject>;

const COMMENT =
  '[role="article"]:is([aria-label^="Comment by"],[aria-label^="Reply by"],[aria-label^="Komentar oleh"],[aria-label^="Balasan oleh"])';

const post: Subject = {
  name: 'post',
  part: 'subject',
  container: [
    'div[aria-posinset]',
    '[aria-labelledby][aria-describedby]:has([data-ad-rendering-role="like_button"]):not([role="dialog"])',
    '[role="dialog"]:has([data-ad-rendering-role="like_button"]):has([data-ad-rendering-role="comment_button"])',
  ],
  key: [
    { css: 'a[href*="/posts/"]', attribute: 'href', pattern: '/posts/([^/?#]+)' },
    { css: 'a[href*="story_fbid="]', attribute: 'href', pattern: 'story_fbid=([^&#]+)' },
    // The same token runs through the links of one post and differs between posts; it holds for one page load.
    { css: 'a[href*="__cft__"]', attribute: 'href', pattern: '__cft__(?:\\[0\\]|%5B0%5D)=([^&#]+)' },
  ],
  ...read,
  handle: [],
  quoted: {
    // A shared post: a box with a profile link of its own below the outer message.
    container: [':scope [data-ad-rendering-role="story_message"] ~ *:has([data-ad-rendering-role="profile_name"])'],
    text: read.text,
    author: read.author,
  },
  except: [COMMENT, '[contenteditable]', '[role="toolbar"]'],
};

/**
 * The smallest box around both markers, for surfaces whose posts carry no other sign. Only for controls that hold such a
 * marker themselves: from anywhere else the smallest box would be the whole feed.
 */
const marked: Subject = {
  ...post,
  name: 'marked',
  container: ['div:has([data-ad-rendering-role="like_button"]):has([data-ad-rendering-role="comment_button"])'],
};

const around = { from: 'around', subject: 'post' } as const;
const aroundMarker = { from: 'around', subject: 'marked' } as const;
const opener = { from: 'opener', subject: 'post' } as const;
const shared: Where = { from: 'opener', subject: 'post', after: ['shareOpen', 'shareGroup'] };
/** What the share dialog always has. */
const SHARE_NOW = '[role="button"]:is([aria-label="Share now" i],[aria-label="Bagikan sekarang" i])';

/** Facebook (www and web): the React "Comet" page. The phone layout and Messenger's own site are not covered. */
export const facebook: Site = {
  id: 'facebook',
  name: 'Facebook',
  version: '2026-11-24',
  hosts: ['www.facebook.com', 'web.facebook.com'],
  ignoresModifiedClicks: false,
  subjects: [
    {
      name: 'comment',
      part: 'subject',
      container: [COMMENT],
      key: [{ css: 'a[href*="comment_id="]', attribute: 'href', pattern: 'comment_id=([^&#]+)' }],
      text: [':scope [dir="auto"]:not(:has([dir="auto"])):not(a *):not([role="button"] *)'],
      author: [{ css: 'a[role="link"]' }, { css: 'a' }],
      handle: [],
      images: read.images,
      genericImage: read.genericImage,
      hashtags: read.hashtags,
      links: [],
      except: [COMMENT, '[contenteditable]'],
    },
    post,
    marked,
    {
      name: 'account',
      part: 'account',
      container: [
        '[role="listitem"]:has([role="button"])',
        // A search result.
        '[role="article"]',
        '[role="main"] [data-pagelet*="ProfileActions"]',
        '[role="main"]:has(h1)',
        '[role="main"]',
      ],
      key: [],
      text: ['[data-pagelet*="ProfileTilesFeed"] span[dir="auto"]', ':scope span[dir="auto"]:not(a *):not([role="button"] *):not(h1 *)', ':scope p'],
      author: [{ css: 'h1' }, { css: 'h2' }, { css: 'a[role="link"]' }, { css: 'strong' }],
      handle: [],
      images: [],
      genericImage: [],
      hashtags: [],
      links: [],
      except: ['div[aria-posinset]', '[role="feed"]', '[role="article"] [role="article"]', '[contenteditable]', '[role="navigation"]'],
    },
  ],
  actions: [
    {
      name: 'commentLike',
      kind: 'like',
      control: [{ css: `${COMMENT} [role="button"]`, label: { en: ['Like'], id: ['Suka'] } }],
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
      subject: [opener, around],
      reopen: 'reactOpen',
      commit: 'click',
      replay: 'sequence',
    },
    {
      name: 'like',
      kind: 'like',
      control: [{ css: '[role="button"]:has([data-ad-rendering-role="like_button"])' }],
      undo: undoReaction,
      decoy: counts,
      notWithin: [COMMENT, '[role="toolbar"]'],
      subject: [around, aroundMarker],
      commit: 'click',
      longPress: true,
      replay: 'sequence',
    },
    {
      // Where the marker is missing, the label counts, but only inside a post: pages have a "Like" of their own.
      name: 'likeByLabel',
      kind: 'like',
      control: [
        {
          css: ':is(div[aria-posinset],[aria-labelledby][aria-describedby]) [role="button"][aria-label]',
          label: { en: ['Like'], id: ['Suka'] },
        },
      ],
      undo: undoReaction,
      decoy: counts,
      notWithin: [COMMENT, '[role="toolbar"]', '[role="complementary"]'],
      subject: [around],
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
      subject: [{ from: 'around', subject: 'comment' }, around],
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
      decoy: [{ css: '#focused-state-composer-submit [role="button"]' }],
      subject: [around, aroundMarker],
      opener: true,
      commit: 'click',
      replay: 'sequence',
    },
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
      subject: [around, aroundMarker],
      opener: true,
      commit: 'click',
      replay: 'sequence',
    },
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
            en: ["What's on your mind", 'Write something', 'Create a public post'],
            id: ['Apa yang Anda pikirkan', 'Tulis sesuatu', 'Buat postingan publik'],
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
    {
      name: 'follow',
      kind: 'follow',
      control: [{ css: '[role="button"]', label: { en: ['Follow', 'Follow back'], id: ['Ikuti', 'Ikuti balik'] } }],
      undo: [{ css: '[role="button"]', labelStart: { en: ['Following', 'Unfollow'], id: ['Mengikuti', 'Berhenti mengikuti'] } }],
      decoy: [],
      subject: [around, { from: 'around', subject: 'account' }],
      commit: 'click',
      replay: 'sequence',
    },
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
    {
      name: 'join',
      kind: 'join',
      control: [
        {
          css: '[role="button"]',
          label: {
            // "Join group anyway" follows a "Join group" that was answered already.
            en: ['Join group', 'Join'],
            id: ['Gabung ke grup', 'Gabung', 'Bergabung dengan grup', 'Bergabung ke grup'],
          },
        },
        { css: '[role="button"][aria-label]', labelStart: { en: ['Join group'], id: ['Gabung ke grup', 'Bergabung dengan grup', 'Bergabung ke grup'] } },
      ],
      undo: [{ css: '[role="button"]', labelStart: { en: ['Joined', 'Cancel request'], id: ['Sudah bergabung', 'Batalkan permintaan'] } }],
      decoy: [],
      subject: [{ from: 'around', subject: 'account' }, around],
      commit: 'click',
      replay: 'sequence',
    },
  ],
  composers: [
    {
      name: 'message',
      kind: 'send',
      editor: ['[contenteditable="true"][role="textbox"]:is([aria-label="Message" i],[aria-label="Pesan" i],[aria-label^="Message " i],[aria-label^="Kirim pesan" i])'],
      root: [
        'div:has([role="textbox"]:is([aria-label="Message" i],[aria-label="Pesan" i],[aria-label^="Message " i],[aria-label^="Kirim pesan" i])):has([role="button"]:is([aria-label="Press Enter to send" i],[aria-label="Tekan Enter untuk mengirim" i],[aria-label="Send a Like" i],[aria-label="Kirim suka" i],[aria-label="Send" i],[aria-label="Kirim" i]))',
        '[role="dialog"]',
        '[role="main"]',
      ],
      submit: [
        {
          css: '[role="button"][aria-label]',
          label: { en: ['Press Enter to send', 'Send'], id: ['Tekan Enter untuk mengirim', 'Kirim'] },
        },
      ],
      submitKeys: [{ key: 'Enter', ctrl: false }],
      attachment: ['img[src^="blob:"]'],
      variants: [],
      subject: [],
      replay: 'sequence',
    },
    {
      name: 'comment',
      kind: 'comment',
      editor: [
        '[data-lexical-editor="true"][role="textbox"]:is([aria-label^="Comment as" i],[aria-label^="Reply to" i],[aria-label^="Answer as" i],[aria-label^="Write a " i],[aria-label^="Komentari sebagai" i],[aria-label^="Balas" i],[aria-label^="Jawab sebagai" i],[aria-label^="Tulis komentar" i])',
        '[contenteditable="true"][role="textbox"]:is([aria-label^="Comment" i],[aria-label^="Reply" i],[aria-label^="Answer" i],[aria-label^="Write a " i],[aria-label^="Komentar" i],[aria-label^="Balas" i],[aria-label^="Jawab" i],[aria-label^="Tulis komentar" i])',
      ],
      root: [
        'form:has([role="textbox"])',
        'div:has([role="textbox"]):has(#focused-state-composer-submit)',
        'div:has(> * [role="textbox"])',
      ],
      submit: [
        { css: '#focused-state-composer-submit [role="button"]' },
        { css: '[role="button"][aria-label]', label: { en: ['Comment', 'Post comment'], id: ['Kirim komentar', 'Posting komentar', 'Komentar'] } },
      ],
      submitKeys: [{ key: 'Enter', ctrl: false }],
      attachment: ['img[src^="blob:"]'],
      variants: [],
      subject: [around, opener],
      replay: 'sequence',
    },
    {
      name: 'story',
      kind: 'story',
      editor: ['textarea'],
      root: ['body:has([role="button"]:is([aria-label="Share to story" i],[aria-label="Bagikan ke Cerita" i]))'],
      submit: [{ css: '[role="button"][aria-label]', label: { en: ['Share to story'], id: ['Bagikan ke Cerita'] } }],
      submitKeys: [],
      attachment: ['img[src^="blob:"]'],
      variants: [],
      subject: [],
      replay: 'sequence',
    },
    {
      name: 'post',
      kind: 'post',
      editor: [
        '[role="dialog"] [data-lexical-editor="true"][role="textbox"]',
        '[role="dialog"] [contenteditable="true"][role="textbox"]',
      ],
      root: ['[role="dialog"]'],
      submit: [
        {
          css: '[role="button"]',
          label: {
            en: ['Post', 'Share now', 'Share'],
            id: ['Kirim', 'Posting', 'Bagikan sekarang', 'Bagikan'],
          },
        },
      ],
      submitKeys: [{ key: 'Enter', ctrl: true }],
      attachment: ['img[src^="blob:"]'],
      variants: [
        {
          // The share dialog: the same editor, with "Share now" as its commit.
          kind: 'share',
          when: SHARE_NOW,
          subject: [shared],
        },
      ],
      // A composer that the share dialog led to, for a group or a page, carries the shared post.
      subject: [shared],
      replay: 'sequence',
    },
  ],
  shortcuts: [
    { key: 'l', action: 'like' },
    { key: 'c', action: 'commentOpen' },
    { key: 's', action: 'shareOpen' },
  ],
};
