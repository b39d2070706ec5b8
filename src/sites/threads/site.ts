import { action, attribute, composer, CTRL_ENTER, ENTER, labelled, opens, subject } from '../parts.ts';
import type { Labels, Site, Where } from '../site.ts';

const LIKE: Labels = { en: ['Like'], id: ['Suka'] };
const UNLIKE: Labels = { en: ['Unlike'], id: ['Batalkan suka', 'Batal Suka', 'Batal suka'] };
/** A drawing says what it is called in `title`, those of composers and of faces in `aria-label`; so did all of them before. */
const icon = (label: Labels): string => `svg:is(${attribute('title', label)},${attribute('aria-label', label)})`;
const button = (inside: string): string => `:is([role="button"],button):has(${inside})`;
const HEART = `:is(${icon(LIKE)},${icon(UNLIKE)})`;
const REPLY = icon({ en: ['Reply', 'Comment'], id: ['Balas', 'Komentar'] });
const REPOST: Labels = { en: ['Repost'], id: ['Posting ulang'] };
const REPOSTED: Labels = { en: ['Reposted', 'Unrepost', 'Undo repost', 'Remove repost'], id: ['Diposting ulang', 'Batalkan posting ulang', 'Batal posting ulang', 'Hapus posting ulang'] };

const FOLLOW: Labels = { en: ['Follow', 'Follow back'], id: ['Ikuti', 'Ikuti balik'] };
const FOLLOWED = labelled(['[role="button"]', 'button'], { en: ['Following', 'Requested'], id: ['Mengikuti', 'Diminta'] });

const PRESSABLE = '[data-pressable-container="true"]';
const AUTHOR = 'a[href^="/@"]:not([href*="/post/"])';
/** The card of a link, with the title of what it leads to; a link in the text is part of the text. */
const CARD = ['a[href*="//l.threads."]:not(span *)'];
const TO_SOMEONE: Labels = { en: ['Message'], id: ['Pesan'] };
const MESSAGE = `[contenteditable="true"][role="textbox"]:is(${attribute('aria-placeholder', TO_SOMEONE, '^=')},${attribute('aria-label', TO_SOMEONE, '^=')})`;
const EDITOR = `[contenteditable="true"][role="textbox"][data-lexical-editor]:not(${MESSAGE})`;
const ROTATED = 'svg:is([style*="rotate"],[transform*="rotate"])';
const ENTRIES = ['[role="menuitem"]', '[role="menu"] [role="button"]', '[role="menu"] button', '[role="dialog"] [role="button"]'];

const around: Where = { from: 'around', subject: 'post' };
const replied: Where[] = [
  { from: 'opener', subject: 'post', after: ['replyOpen'] },
  { from: 'root', subject: 'shown', css: PRESSABLE },
  { from: 'address', subject: 'post', pattern: '/post/([\\w-]+)' },
];

/** Threads: React, the same family as Instagram. Posts are pressable boxes; one inside another is a quoted post. */
export const threads: Site = {
  id: 'threads',
  name: 'Threads',
  version: '2026-12-01',
  hosts: ['www.threads.com', 'threads.com', 'www.threads.net', 'threads.net'],
  ignoresModifiedClicks: false,
  subjects: [
    subject({
      name: 'post',
      part: 'subject',
      // A quoted post has no heart of its own.
      container: [`${PRESSABLE}:has(${HEART})`, `div:has(${HEART}):has(a[href*="/post/"]):not(:has(${PRESSABLE}))`],
      key: [
        { css: 'a[href*="/post/"]:has(time)', attribute: 'href', pattern: '/post/([\\w-]+)' },
        { css: 'a[href*="/post/"]', attribute: 'href', pattern: '/post/([\\w-]+)' },
      ],
      text: [':scope span[dir="auto"]:not(a *):not([role="button"] *):not(button *):not(:has(time))'],
      author: [{ css: AUTHOR }],
      handle: [{ css: AUTHOR, attribute: 'href', pattern: '^/@([\\w.]+)' }],
      images: ['img[alt]'],
      genericImage: ['profile picture', 'foto profil', '^.{0,2}$'],
      links: CARD,
      quoted: {
        container: [`:scope ${PRESSABLE}`],
        text: [':scope span[dir="auto"]:not(a *):not(:has(time))'],
        author: [{ css: AUTHOR }, { css: 'a[href^="/@"]' }],
      },
      except: ['[contenteditable]', 'form'],
    }),
    subject({
      // The post replied to or quoted, as a composer shows it.
      name: 'shown',
      part: 'subject',
      container: [PRESSABLE],
      text: [':scope span[dir="auto"]:not(a *):not([role="button"] *):not(:has(time))'],
      author: [{ css: AUTHOR }, { css: 'a[href^="/@"]' }],
      images: ['img[alt]'],
      genericImage: ['profile picture', 'foto profil', '^.{0,2}$'],
      links: CARD,
      except: ['[contenteditable]'],
    }),
    subject({
      name: 'account',
      part: 'account',
      container: ['[role="listitem"]', `div:has(${AUTHOR}):has(span):not(:has(${HEART})):not(:has(h1))`, `:is(header,section,div):has(h1):not(:has(${HEART}))`, `div:has(${AUTHOR})`],
      key: [{ css: AUTHOR, attribute: 'href', pattern: '^/@([\\w.]+)' }],
      text: [':scope span[dir="auto"]:not(a *):not([role="button"] *):not(button *)', ':scope span:not(a *):not([role="button"] *):not(button *)'],
      author: [{ css: 'h1' }, { css: ':scope span:not(a *):not([role="button"] *):not(button *)' }, { css: AUTHOR }],
      handle: [{ css: AUTHOR, attribute: 'href', pattern: '^/@([\\w.]+)' }],
      posts: { when: ':has(h1)', within: `:has(${PRESSABLE})`, container: PRESSABLE, text: [':scope span[dir="auto"]:not(a *):not([role="button"] *):not(button *):not(:has(time))'] },
    }),
  ],
  actions: [
    action({
      name: 'like',
      kind: 'like',
      control: [{ css: button(icon(LIKE)) }],
      undo: [{ css: button(icon(UNLIKE)) }],
      decoy: [{ css: 'nav *' }, { css: 'a' }],
      subject: [around],
    }),
    action({
      // In the menu, which hangs outside the post.
      name: 'repost',
      kind: 'share',
      control: labelled(ENTRIES, REPOST),
      undo: ENTRIES.map((css) => ({ css, labelStart: REPOSTED })),
      subject: [{ from: 'opener', subject: 'post', after: ['repostMenu'] }],
      reopen: 'repostMenu',
    }),
    opens({ name: 'quoteOpen', kind: 'quote', control: labelled(ENTRIES, { en: ['Quote'], id: ['Kutip', 'Kutipan'] }), subject: [{ from: 'opener', subject: 'post', after: ['repostMenu'] }] }),
    action({
      name: 'storyShare',
      kind: 'story',
      control: labelled(ENTRIES, { en: ['Add to story', 'Share to story'], id: ['Tambahkan ke cerita', 'Bagikan ke cerita'] }),
      subject: [{ from: 'opener', subject: 'post', after: ['shareOpen'] }],
    }),
    opens({ name: 'repostMenu', kind: 'share', control: [{ css: button(icon({ en: [...REPOST.en, ...REPOSTED.en], id: [...REPOST.id, ...REPOSTED.id] })) }], subject: [around] }),
    opens({
      name: 'replyOpen',
      kind: 'comment',
      control: [{ css: `${PRESSABLE} ${button(REPLY)}` }],
      // Turned on its side the same icon sends the reply below a post.
      decoy: [{ css: `:has(${ROTATED})` }, { css: ROTATED }],
      subject: [around],
    }),
    opens({ name: 'shareOpen', kind: 'share', control: [{ css: `${PRESSABLE} ${button(icon({ en: ['Share'], id: ['Bagikan'] }))}` }], subject: [around] }),
    opens({
      // A new post of one's own: whatever was touched before has nothing to do with it.
      name: 'postOpen',
      kind: 'post',
      control: [{ css: `:is(a,[role="button"],button)${attribute('aria-label', { en: ['Empty text field'], id: ['Kolom teks kosong'] }, '^=')}` }, ...labelled(['nav [role="button"]', 'nav a'], { en: ['Create', 'New thread', 'Post'], id: ['Buat', 'Utas baru', 'Posting'] })],
      subject: [],
    }),
    action({
      // Beside a post little is said of the account: the post says more of whom one follows.
      name: 'followAuthor',
      kind: 'follow',
      control: [...labelled([`${PRESSABLE} [role="button"]`, `${PRESSABLE} button`], FOLLOW), { css: `${PRESSABLE} ${button(icon(FOLLOW))}` }],
      undo: FOLLOWED,
      subject: [around, { from: 'around', subject: 'account' }],
    }),
    action({
      name: 'follow',
      kind: 'follow',
      control: [...labelled(['[role="button"]', 'button'], FOLLOW), { css: button(icon(FOLLOW)) }],
      undo: FOLLOWED,
      subject: [{ from: 'around', subject: 'account' }],
    }),
  ],
  composers: [
    composer({
      name: 'message',
      kind: 'send',
      editor: [MESSAGE],
      root: [`div:has(${MESSAGE}):has([role="button"],button)`],
      submit: [...labelled(['[role="button"]', 'button'], { en: ['Send'], id: ['Kirim'] }), { css: button(icon({ en: ['Send'], id: ['Kirim'] })) }],
      submitKeys: [ENTER],
      attachment: ['img[src^="blob:"]', 'video[src^="blob:"]'],
    }),
    composer({
      name: 'post',
      kind: 'post',
      editor: [EDITOR],
      // The choices of a poll, and the topic.
      alsoRead: ['input[type="text"]', 'input:not([type])'],
      root: [
        `[role="dialog"]:has(${EDITOR})`,
        `div:has(${EDITOR}):has(${ROTATED}):not(:has(${PRESSABLE}))`,
        // Below a post: the box has its own reply icon, turned on its side, and no post in it.
        `div:has(${EDITOR}):has(${REPLY}):not(:has(${PRESSABLE}))`,
        `div:has(${EDITOR}):has(input[type="file"]):has(h1,h2,[role="heading"]):not(:has(${HEART}))`,
        `form:has(${EDITOR})`,
        `div:has(${EDITOR}):has([role="button"],button)`,
      ],
      submit: [...labelled(['[role="button"]', 'button'], { en: ['Post', 'Post all', 'Schedule'], id: ['Kirim', 'Posting', 'Posting semua', 'Jadwalkan'] }), { css: button(REPLY) }],
      submitKeys: [CTRL_ENTER],
      attachment: ['img[src^="blob:"]', 'video[src^="blob:"]'],
      variants: [
        { kind: 'comment', when: `${EDITOR}${attribute('aria-placeholder', { en: ['Reply to'], id: ['Balas'] }, '^=')}`, subject: replied },
        { kind: 'quote', when: `[role="dialog"]:has(${EDITOR}) ${PRESSABLE}, div:has(${EDITOR}) > * ${PRESSABLE}:not(:has(${HEART}))`, subject: [{ from: 'root', subject: 'shown', css: PRESSABLE }, { from: 'opener', subject: 'post', after: ['quoteOpen'] }] },
      ],
      subject: [],
    }),
  ],
  shortcuts: [],
};
