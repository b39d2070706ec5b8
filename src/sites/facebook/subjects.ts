import type { Subject } from '../site.ts';
import { looked, PHOTO } from './viewers.ts';

/** A short text on a coloured ground or a picture has no marker of a message. */
const ON_COLOUR = ['background-image', 'background-color'].map((ground) => `[style*="${ground}"] [dir="auto"]:not(:is(a,h1,h2,h3,h4,[role="button"],[role="article"]) *)`);

const read = {
  text: [
    // Together: what somebody shares may stand on a ground, and their own words above it not.
    ['[data-ad-rendering-role="story_message"]', ...ON_COLOUR].join(','),
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
  links: ['[data-ad-rendering-role="title"]', '[data-ad-rendering-role="description"]'],
} satisfies Pick<Subject, 'text' | 'author' | 'images' | 'genericImage' | 'links'>;

/** A unit of the feed without a message or a row of its own: accounts or groups that are suggested, not a post. */
export const TRAY = `div[aria-posinset]:not(:has(${['[data-ad-rendering-role="like_button"]', '[data-ad-rendering-role="story_message"]', '[data-ad-preview="message"]'].join(',')}))`;
/** An entry of a list, or a card: the smallest box with both a name and something to press. */
const ENTRY = 'div:has(a[href]):has([role="button"])';

export const COMMENT =
  '[role="article"]:is([aria-label^="Comment by"],[aria-label^="Reply by"],[aria-label^="Komentar oleh"],[aria-label^="Balasan oleh"])';

/** Comments, drafts and counts inside a post are not its words. */
const NOT_IT = [COMMENT, '[contenteditable]', '[role="toolbar"]'];

const post: Subject = {
  name: 'post',
  part: 'subject',
  container: [
    'div[aria-posinset]',
    '[aria-labelledby][aria-describedby]:has([data-ad-rendering-role="like_button"]):not([role="dialog"])',
    `[role="dialog"]:has([data-ad-rendering-role="like_button"]):has([data-ad-rendering-role="comment_button"]):not(:has(${PHOTO}))`,
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
  except: NOT_IT,
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

/** What can be acted on, the nearest first. */
export const subjects: Subject[] = [
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
    links: [],
    except: [COMMENT, '[contenteditable]'],
  },
  post,
  looked(read, NOT_IT),
  marked,
  {
    name: 'account',
    part: 'account',
    container: [
      '[role="listitem"]:has([role="button"])',
      // A search result.
      '[role="article"]',
      `${TRAY} ${ENTRY}`,
      // The card under the pointer, and lists of people.
      `[role="dialog"] ${ENTRY}`,
      '[role="main"]:has(h1)',
      // Without the name, which may stand outside of it.
      '[role="main"] [data-pagelet*="ProfileActions"]',
      '[role="main"]',
    ],
    key: [],
    text: ['[data-pagelet*="ProfileTilesFeed"] span[dir="auto"]', ':scope span[dir="auto"]:not(a *):not([role="button"] *):not(h1 *)', ':scope p'],
    author: [{ css: 'h1' }, { css: 'h2' }, { css: 'a[role="link"]' }, { css: 'strong' }],
    handle: [],
    images: [],
    genericImage: [],
    links: [],
    except: ['div[aria-posinset]', '[role="feed"]', '[role="article"] [role="article"]', '[contenteditable]', '[role="navigation"]'],
    posts: {
      when: '[role="main"]:has(h1),[role="main"] [data-pagelet*="ProfileActions"]',
      within: '[role="main"]',
      container: ['[data-ad-rendering-role="story_message"]', '[data-ad-comet-preview="message"]', '[data-ad-preview="message"]', ...ON_COLOUR].join(','),
      text: [':scope'],
    },
  },
];
