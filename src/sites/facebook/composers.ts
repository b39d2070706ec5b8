import { attribute, LISTBOX_PICK } from '../parts.ts';
import type { Composer } from '../site.ts';
import { around, aroundLooked, opener, SHARE_NOW, shared } from './where.ts';

/** Messenger's box says "Aa" in every language; what it is called has changed, and names the person or group. */
const MESSAGE =
  '[contenteditable="true"][role="textbox"]:is([aria-placeholder="Aa"],[aria-label="Message" i],[aria-label="Pesan" i],[aria-label^="Message " i],[aria-label^="Write to " i],[aria-label^="Kirim pesan" i])';

/** A comment's form, for other words and languages. In a dialog it must be that of a post: a new post is written in one too. */
const COMMENT_FORM = ['[role="main"]', '[role="complementary"]', '[aria-posinset]', '[role="dialog"]:has([data-ad-rendering-role="comment_button"])'].map(
  (place) => `${place} form[role="presentation"] [contenteditable="true"][role="textbox"]`,
);

export const composers: Composer[] = [
  {
    name: 'message',
    kind: 'send',
    editor: [MESSAGE],
    root: [
      `div:has(${MESSAGE}):has([role="button"]:is([aria-label="Press Enter to send" i],[aria-label="Tekan Enter untuk mengirim" i],[aria-label="Send a Like" i],[aria-label="Kirim suka" i],[aria-label="Send" i],[aria-label="Kirim" i]))`,
      '[role="dialog"]',
      '[role="main"]',
      // A tab at the foot of the page, in a language whose words are not known.
      `div:has(> * ${MESSAGE})`,
    ],
    submit: [
      {
        css: '[role="button"][aria-label]',
        label: { en: ['Press Enter to send', 'Send'], id: ['Tekan Enter untuk mengirim', 'Kirim'] },
      },
    ],
    submitKeys: [{ key: 'Enter', ctrl: false }],
    suggestions: LISTBOX_PICK,
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
      ...COMMENT_FORM,
    ],
    root: [
      'form:has([role="textbox"])',
      'div:has([role="textbox"]):has(#focused-state-composer-submit)',
      'div:has(> * [role="textbox"])',
    ],
    submit: [
      { css: '#focused-state-composer-submit [role="button"]' },
      { css: '[role="button"][aria-label]', label: { en: ['Comment', 'Post comment'], id: ['Kirim komentar', 'Posting komentar', 'Komentar', 'Komentari'] } },
    ],
    submitKeys: [{ key: 'Enter', ctrl: false }],
    suggestions: LISTBOX_PICK,
    attachment: ['img[src^="blob:"]'],
    variants: [
      {
        // The box stands in the comment's thread, below it or in it.
        kind: 'comment',
        when: `[role="textbox"]${attribute('aria-label', { en: ['Reply to'], id: ['Balas'] }, '^=')}`,
        subject: [{ from: 'around', subject: 'comment' }, { from: 'opener', subject: 'comment', after: ['replyOpen'], here: true }, around, aroundLooked, opener],
      },
    ],
    subject: [around, aroundLooked, opener],
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
    // Not a post that was opened: in its dialog a comment is written.
    root: ['[role="dialog"]:not(:has([data-ad-rendering-role="comment_button"]))'],
    submit: [
      {
        css: '[role="button"]',
        label: {
          en: ['Post', 'Share now', 'Share', 'Publish', 'Submit', 'Schedule', 'Save'],
          id: ['Kirim', 'Posting', 'Bagikan sekarang', 'Bagikan', 'Publikasikan', 'Jadwalkan', 'Simpan'],
        },
      },
    ],
    submitKeys: [{ key: 'Enter', ctrl: true }],
    attachment: ['img[src^="blob:"]'],
    variants: [
      {
        // A post of one's own changed afterwards: nothing that was shared before is in it.
        kind: 'post',
        when: `[role="button"]${attribute('aria-label', { en: ['Save'], id: ['Simpan'] })}`,
        subject: [],
      },
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
];
