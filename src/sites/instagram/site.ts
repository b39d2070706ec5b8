import { action, attribute, composer, ENTER, labelled, LISTBOX_PICK, opens, subject } from '../parts.ts';
import type { Labels, Site } from '../site.ts';

const LIKE: Labels = { en: ['Like'], id: ['Suka'] };
const UNLIKE: Labels = { en: ['Unlike'], id: ['Batal Suka', 'Batal suka', 'Batalkan suka', 'Tidak Suka', 'Tidak suka'] };
const EMOJI = ['😂', '😮', '😍', '😢', '👏', '🔥', '🎉', '💯', '❤️', '❤'];

const button = (icon: string): string => `:is([role="button"],button):has(${icon})`;
const like = `svg${attribute('aria-label', LIKE)}`;
const unlike = `svg${attribute('aria-label', UNLIKE)}`;
/** A post's heart is drawn large, a comment's small. */
const LARGE = '[height="24"]';
const SMALL = ':is([height="12"],[height="13"],[height="14"],[height="15"],[height="16"])';
const HEARTS = `:is(${like},${unlike})${LARGE}`;
const SMALL_HEARTS = `:is(${like},${unlike})${SMALL}`;
/** The drawing of the heart, for other languages; the notifications button of the page has the same. */
const OUTLINE = 'path[d^="M16.792 3.904"]';

const REPOST = `svg${attribute('aria-label', { en: ['Repost'], id: ['Posting ulang', 'Posting Ulang'] })}${LARGE}`;

/** Descriptions that say nothing of a picture. */
const GENERIC = ['profile picture$', '^foto profil', '^(photo|video|foto|image|gambar)( (by|oleh) [^.]*)?\\.?$', '^.{0,2}$'];

/** `/name/` and nothing else. */
const AUTHOR =
  'a[href^="/"]:not([href="/"],[href^="/p/"],[href*="/p/"],[href^="/reel"],[href*="/reel/"],[href^="/explore/"],[href^="/stories/"],[href^="/direct/"],[href^="/accounts/"],[href^="/create/"],[href*="/liked_by/"],[href*="/comments/"],[href*="/c/"],[href*="/followers"],[href*="/following"])';
const NAME = '^/([A-Za-z0-9._]+)/?$';
const PICTURE = 'img:not([alt$="profile picture"],[alt^="Foto profil"])';
/** The picture or video and what is laid over it, but not the whole post. */
const MEDIA = `:is(video,${PICTURE}[alt],:is(div,li,button):has(:is(video,${PICTURE}[alt])):not(:has(${HEARTS})):not(:has(${AUTHOR})):not(:has(textarea)))`;

const COMMENT_BOX = ['textarea', '[contenteditable="true"]'].map((css) => `${css}${attribute('aria-label', { en: ['Add a comment'], id: ['Tambahkan komentar', 'Tambah komentar'] }, '^=')}`);
const CAPTION = ['[contenteditable="true"]', 'textarea'].map((css) => `${css}${attribute('aria-label', { en: ['Write a caption'], id: ['Tulis keterangan', 'Tulis caption'] }, '^=')}`);
const REPLY = `:is(textarea,[contenteditable="true"])${attribute('placeholder', { en: ['Reply to'], id: ['Balas ke', 'Balas '] }, '*=')}`;
const MESSAGE = `[contenteditable="true"]${attribute('aria-label', { en: ['Message'], id: ['Pesan', 'Kirim pesan'] }, '^=')}`;
const SEND: Labels = { en: ['Send'], id: ['Kirim'] };
const BUTTONS = ['[role="button"]', 'button'];
const FOLLOW: Labels = { en: ['Follow', 'Follow Back'], id: ['Ikuti', 'Ikuti Balik'] };
const FOLLOWED = labelled(BUTTONS, { en: ['Following', 'Requested'], id: ['Mengikuti', 'Diminta'] });

const around = { from: 'around', subject: 'post' } as const;

/** Instagram: feed, post page, Reels viewer, stories and messages. Only the feed and the touch layout use `article`. */
export const instagram: Site = {
  id: 'instagram',
  name: 'Instagram',
  version: '2026-12-01',
  hosts: ['www.instagram.com', 'instagram.com'],
  ignoresModifiedClicks: false,
  subjects: [
    subject({
      name: 'comment',
      part: 'subject',
      container: [`li:has(${SMALL_HEARTS})`, `div:has(${SMALL_HEARTS}):has(${AUTHOR}):has(span[dir="auto"])`, `div:has(${SMALL_HEARTS}):has(${AUTHOR})`],
      key: [{ css: 'a[href*="/c/"]', attribute: 'href', pattern: '/c/(\\d+)' }],
      text: [':scope span[dir="auto"]:not(a *):not([role="button"] *):not(button *)'],
      author: [{ css: AUTHOR }],
      handle: [{ css: AUTHOR, attribute: 'href', pattern: NAME }],
      except: ['ul ul', 'textarea', '[contenteditable]'],
    }),
    subject({
      name: 'post',
      part: 'subject',
      // Not what holds the whole page: what lies over it, as the comments of a reel, is of none of its posts.
      container: ['article', `:is(div,section,main):has(${HEARTS}):has(${AUTHOR}):not(:has(article)):not(:has(main))`, `[role="dialog"]:has(${HEARTS})`],
      key: [
        { css: 'a[href*="/p/"]', attribute: 'href', pattern: '/p/([\\w-]+)' },
        { css: 'a[href*="/reel/"]', attribute: 'href', pattern: '/reel/([\\w-]+)' },
        { css: 'a[href*="/reels/"]', attribute: 'href', pattern: '/reels/([\\w-]{6,})' },
      ],
      text: ['h1', ':scope span[dir="auto"]:not(header *):not(a *):not([role="button"] *):not(button *):not(section *)', ':scope span[dir="auto"]:not(a *):not([role="button"] *):not(button *)'],
      author: [{ css: 'header a[role="link"][href^="/"]' }, { css: AUTHOR }],
      handle: [
        { css: 'header a[role="link"][href^="/"]', attribute: 'href', pattern: NAME },
        { css: AUTHOR, attribute: 'href', pattern: NAME },
      ],
      images: ['img[alt]'],
      genericImage: GENERIC,
      except: [
        // Comments: a row with a small heart of its own.
        `li:has(${SMALL_HEARTS})`,
        `div:has(> [role="button"] ${SMALL_HEARTS})`,
        `div:has(> :is(div,span) > [role="button"] ${SMALL_HEARTS})`,
        'textarea',
        '[contenteditable]',
        'form',
      ],
    }),
    subject({
      name: 'account',
      part: 'account',
      container: ['header:has(h1,h2)', 'main header', `li:has(${AUTHOR})`, `div:has(${AUTHOR}):has(span):not(:has(${HEARTS}))`, `:is(header,div):has(${AUTHOR})`],
      key: [{ css: AUTHOR, attribute: 'href', pattern: NAME }],
      text: [':scope :is(span,div)[dir="auto"]:not(a *):not([role="button"] *):not(button *)', ':scope span:not(a *):not([role="button"] *):not(button *)'],
      // In a row of suggestions the name stands below the handle.
      author: [{ css: 'h1' }, { css: 'h2' }, { css: ':scope span:not(a *):not([role="button"] *):not(button *)' }, { css: AUTHOR }],
      handle: [{ css: AUTHOR, attribute: 'href', pattern: NAME }, { css: 'h2', pattern: '^([A-Za-z0-9._]+)$' }],
      genericImage: GENERIC,
      // Of the grid below a profile, what each picture is said to show; often it is the caption.
      posts: { when: 'header:not(article *)', within: 'main', container: 'a[href*="/p/"],a[href*="/reel/"]', text: ['img[alt]'] },
    }),
  ],
  actions: [
    action({
      name: 'commentLike',
      kind: 'like',
      control: [{ css: button(`${like}${SMALL}`) }],
      undo: [{ css: button(`${unlike}${SMALL}`) }],
      subject: [{ from: 'around', subject: 'comment' }],
    }),
    action({
      name: 'like',
      kind: 'like',
      control: [{ css: button(`${like}${LARGE}`) }, { css: `article section ${button(OUTLINE)}` }],
      undo: [{ css: button(`${unlike}${LARGE}`) }],
      decoy: [{ css: 'nav *' }, { css: 'a' }],
      subject: [around],
    }),
    action({
      // The media likes when it is pressed twice, and never unlikes; a single press opens, plays or mutes.
      name: 'likeMedia',
      kind: 'like',
      control: [{ css: `article ${MEDIA}` }, { css: `[role="dialog"] ${MEDIA}` }, { css: `main:not(:has(article)) ${MEDIA}` }],
      notWithin: ['nav', 'header', 'form'],
      subject: [around],
      as: 'like',
      commit: 'dblclick',
    }),
    opens({
      name: 'commentOpen',
      kind: 'comment',
      control: [{ css: button(`svg${attribute('aria-label', { en: ['Comment'], id: ['Komentar', 'Komentari'] })}`) }],
      subject: [around],
    }),
    // The box is the post's own.
    opens({ name: 'replyOpen', kind: 'comment', control: labelled(BUTTONS, { en: ['Reply'], id: ['Balas'] }), subject: [{ from: 'around', subject: 'comment' }] }),
    opens({
      name: 'shareOpen',
      kind: 'send',
      control: [{ css: button(`svg${attribute('aria-label', { en: ['Share', 'Share Post'], id: ['Bagikan', 'Bagikan Postingan'] })}`) }],
      decoy: [{ css: 'nav *' }],
      subject: [around],
    }),
    action({
      name: 'repost',
      kind: 'share',
      control: [{ css: button(REPOST) }],
      // Beside an avatar, smaller or on a round ground, it only tells who reposted.
      decoy: [{ css: ':has(circle)' }],
      // What is reposted already keeps its name and gets a tick: a third line beside the two arrows.
      undo: [{ css: button(REPOST), drawn: '^(?:[^Mm]*[Mm]){3}' }, { css: button(`svg${attribute('aria-label', { en: ['Unrepost', 'Undo repost', 'Reposted'], id: ['Batal posting ulang', 'Batalkan posting ulang', 'Diposting ulang'] })}`) }],
      subject: [around],
    }),
    action({
      // Beside a post or a reel nothing is said of the account: the post says more of whom one follows.
      name: 'followAuthor',
      kind: 'follow',
      control: labelled(BUTTONS, FOLLOW),
      undo: FOLLOWED,
      within: ['article', 'main:not(:has(article)):not(:has(header))'],
      subject: [around, { from: 'around', subject: 'account' }],
    }),
    action({ name: 'follow', kind: 'follow', control: labelled(BUTTONS, FOLLOW), undo: FOLLOWED, subject: [{ from: 'around', subject: 'account' }] }),
    action({
      name: 'storyReact',
      kind: 'react',
      control: labelled(BUTTONS, { en: EMOJI, id: EMOJI }),
      within: [`:is(section,div):has(${REPLY})`],
      subject: [around],
    }),
  ],
  composers: [
    composer({
      name: 'message',
      kind: 'send',
      editor: [MESSAGE],
      root: [`div:has(${MESSAGE}):has([role="button"],button)`],
      submit: labelled(BUTTONS, SEND),
      submitKeys: [ENTER],
      suggestions: LISTBOX_PICK,
      attachment: ['img[src^="blob:"]'],
    }),
    composer({
      name: 'storyReply',
      kind: 'send',
      editor: [REPLY],
      root: [`form:has(${REPLY})`, `:is(div,section):has(${REPLY}):has([role="button"],button)`],
      submit: labelled(BUTTONS, SEND),
      submitKeys: [ENTER],
      suggestions: LISTBOX_PICK,
      subject: [around],
    }),
    composer({
      name: 'caption',
      kind: 'post',
      editor: CAPTION,
      root: CAPTION.map((css) => `[role="dialog"]:has(${css})`),
      // "Done" ends the changing of a caption.
      submit: labelled(BUTTONS, { en: ['Share', 'Post', 'Schedule', 'Done'], id: ['Bagikan', 'Posting', 'Jadwalkan', 'Selesai'] }),
      attachment: ['img[src^="blob:"]', 'video[src^="blob:"]'],
    }),
    composer({
      name: 'comment',
      kind: 'comment',
      editor: COMMENT_BOX,
      root: COMMENT_BOX.flatMap((css) => [`form:has(${css})`, `section:has(${css}):not(:has(${HEARTS}))`, `div:has(${css}):has([role="button"],button)`]),
      submit: labelled([...BUTTONS, '[type="submit"]'], { en: ['Post'], id: ['Kirim', 'Posting'] }),
      submitKeys: [ENTER],
      suggestions: LISTBOX_PICK,
      subject: [{ from: 'opener', subject: 'comment', after: ['replyOpen', 'commentOpen'], beside: ['article', `[role="dialog"]:has(${SMALL_HEARTS})`, `:has(${SMALL_HEARTS})`] }, around, { from: 'opener', subject: 'post', after: ['commentOpen'] }, { from: 'view', subject: 'post' }],
    }),
    composer({
      // The share dialog: chosen people, perhaps a line to go with it, and one button.
      name: 'share',
      kind: 'send',
      editor: [`[role="dialog"] :is(input,textarea)${attribute('placeholder', { en: ['Write a message'], id: ['Tulis pesan'] }, '^=')}`],
      root: [`[role="dialog"]:not(:has(${HEARTS})):not(:has(form textarea))`],
      submit: labelled(BUTTONS, SEND),
      variants: [{ kind: 'send', when: '[role="dialog"]', subject: [{ from: 'opener', subject: 'post', after: ['shareOpen'] }] }],
    }),
  ],
  shortcuts: [],
};
