import type { Subject } from '../site.ts';

/** The photo viewer, as a page and as the theatre over the feed. Several projects know these names of parts of the page. */
export const PHOTO = '[data-pagelet="MediaViewerPhoto"]';
const VIDEO = '[data-pagelet="WatchPermalinkVideo"]';
const HEADING = ':has(:is(h2,h3,h4,[data-ad-rendering-role="profile_name"]))';
const PLAYER = ':has(:is(video,[data-video-id]))';

/** A reel without any of these names: a player with its place in time and the menu of its row, and no list of posts in it. */
const REEL = 'div:has(video):has([role="slider"]):has([role="button"][aria-haspopup="menu"]):has([dir="auto"]):not(:has([role="feed"],[role="banner"],h1))';

/** What shows one photo, video or reel by itself. Whether viewers keep the rendering-role markers is not known, so that in them a label is enough. */
export const VIEWERS = [
  '[data-pagelet="TahoeRightRail"]',
  '[data-pagelet="Reels"]',
  '[data-pagelet="ReelsCommentPane"]',
  '#watch_feed',
  `div:has(> ${VIDEO})`,
  `div:has(> ${VIDEO}) ~ div`,
  // The column beside an opened photo; the feed behind a theatre has one like it for other things.
  `[role="dialog"]:has(${PHOTO}) [role="complementary"]`,
  `div:has(${PHOTO}) ~ [role="complementary"]`,
  `div:has(${PHOTO}) ~ * [role="complementary"]`,
  REEL,
];

/** A photo, video or reel that is looked at by itself: the smallest box that holds both it and a name. */
export const looked = (read: Pick<Subject, 'text' | 'author' | 'images' | 'genericImage' | 'links'>, except: readonly string[]): Subject => ({
  name: 'looked',
  part: 'subject',
  container: [
    '[data-pagelet="TahoeRightRail"]',
    '[data-pagelet="ReelsCommentPane"]',
    `:is([data-pagelet="Reels"],#watch_feed) div${PLAYER}${HEADING}`,
    `div:has(${VIDEO})${HEADING}`,
    `div:has(${PHOTO}):has([role="complementary"])`,
    REEL,
  ],
  key: [
    // A photo's file has a name of its own; the address of the page is not in it.
    { css: `${PHOTO} img`, attribute: 'src', pattern: '/([^/?#]+)(?:[?#]|$)' },
    { css: '[data-video-id]', attribute: 'data-video-id' },
    { css: 'a[href*="/videos/"]', attribute: 'href', pattern: '/videos/(?:[^/?#]+/)?(\\d+)' },
  ],
  ...read,
  // Without a marker: whatever is set as running text and is no name, link or control.
  text: [...read.text, ':scope [dir="auto"]:not(:has([dir="auto"])):not(:is(h1,h2,h3,h4,a,form,[role="button"],[role="toolbar"],[role="article"]) *)'],
  // Of a reel the links may only say that an owner's profile is to be seen.
  author: [...read.author, { css: '[role="button"][aria-label]', attribute: 'aria-label', pattern: '^(?:Follow(?:ing)?|Ikuti|Mengikuti) (.+)$' }],
  handle: [],
  images: [`${PHOTO} img[alt]`, 'img[data-visualcompletion="media-vc-image"][alt]', ...read.images],
  except: [...except],
});
