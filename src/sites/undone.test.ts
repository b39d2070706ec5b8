// @vitest-environment happy-dom
/** Taking back is never questioned, in whatever language the site is shown: what can't be told is left alone. */
import { describe, expect, test } from 'vitest';
import { Memory } from '../guard/memory.ts';
import { Recogniser } from '../guard/recognise.ts';
import { sites } from './index.ts';
import type { Match } from './site.ts';

const CAMPAIGN = 'Menangkan nomor 9';
const facebookPost = (button: string): string => `<div role="feed"><div aria-posinset="1"><h4><a role="link" href="?__cft__[0]=AZx1&x=1">Warga</a></h4><div data-ad-rendering-role="story_message">${CAMPAIGN}</div>${button}
  <div role="article" aria-label="Komentar oleh Sari"><a role="link" href="?comment_id=7">Sari</a><div dir="auto">${CAMPAIGN}</div><div role="button" id="comment" aria-label="Buang Suka">Suka</div></div></div></div>`;
const marked = (label: string): string => facebookPost(`<div role="button" id="done" aria-label="${label}"><span data-ad-rendering-role="like_button">Suka</span></div>`);
const video = (button: string): string => `<ytd-watch-flexy video-id="abc123"><ytd-watch-metadata><h1>${CAMPAIGN}</h1><ytd-video-owner-renderer><a href="/@budi">Budi</a></ytd-video-owner-renderer>${button}</ytd-watch-metadata></ytd-watch-flexy>`;
const tiktokItem = (button: string): string => `<article data-e2e="recommend-list-item-container"><div data-e2e="feed-video"><video></video></div><a href="/@budi"><span data-e2e="video-author-uniqueid">budi</span></a><div data-e2e="video-desc">${CAMPAIGN}</div><button aria-pressed="false"><span data-e2e="like-icon"></span></button>${button}</article>`;
const gram = (button: string): string => `<article><header><a role="link" href="/budi/">budi</a></header><h1>${CAMPAIGN}</h1><section>${button}</section></article>`;
const thread = (button: string): string => `<div data-pressable-container="true"><a href="/@budi">budi</a><a href="/@budi/post/C1"><time></time></a><span dir="auto">${CAMPAIGN}</span><div role="button"><svg aria-label="Suka"></svg></div>${button}</div>`;
const linked = (button: string): string => `<div class="feed-shared-update-v2" role="article" data-urn="urn:li:activity:77"><a href="/in/budi"><span class="update-components-actor__name">Budi</span></a><div class="update-components-update-v2__commentary">${CAMPAIGN}</div>${button}</div>`;
const tweet = (button: string): string => `<article data-testid="tweet"><div data-testid="User-Name"><a href="/budi">Budi</a><a href="/budi/status/42"><time></time></a></div><div data-testid="tweetText">${CAMPAIGN}</div><div role="group">${button}</div></article>`;

/** Site, what is done already, and a page in a language that the definitions have no words of. */
const DONE: ReadonlyArray<readonly [string, string, string]> = [
  ['facebook', 'a liked post in Malay', marked('Buang Suka')],
  ['facebook', 'a liked post in Arabic', marked('إزالة أعجبني')],
  ['facebook', 'a liked comment', marked('Suka').replace('id="done"', '').replace('id="comment"', 'id="done"')],
  ['facebook', 'a liked post without markers', facebookPost('<div role="button" id="done" aria-label="Buang Suka">Suka</div>')],
  ['facebook', 'one that is followed', '<div role="main"><h1>Calon</h1><div role="button" id="done" aria-label="يتابع">يتابع</div></div>'],
  ['youtube', 'a liked video', video('<like-button-view-model><button id="done" aria-pressed="true" aria-label="suka"></button></like-button-view-model>')],
  ['youtube', 'a subscribed channel beside a video, without its attribute', video('<div id="subscribe-button"><ytd-subscribe-button-renderer><button id="done" aria-label="Tetapan semasa ialah pemberitahuan diperibadikan">Dilanggan</button></ytd-subscribe-button-renderer></div>')],
  ['youtube', 'a subscribed channel', '<yt-page-header-renderer><h1>Calon</h1><yt-subscribe-button-view-model><button id="done">Dilanggan</button></yt-subscribe-button-view-model></yt-page-header-renderer>'],
  ['youtube', 'the bell of a subscribed channel', '<yt-page-header-renderer><h1>Calon</h1><yt-subscribe-button-view-model><button id="done" aria-haspopup="true">Subscribe</button></yt-subscribe-button-view-model></yt-page-header-renderer>'],
  ['tiktok', 'a liked video', tiktokItem('<button id="done" aria-pressed="true" aria-label="إعجاب"><span data-e2e="like-icon"></span></button>')],
  ['tiktok', 'a liked video before the answer', tiktokItem('<button aria-label="إعجاب"><span id="done" data-e2e="browse-like-icon"><svg fill="#FE2C55"></svg></span></button>')],
  ['tiktok', 'a repost in the panel', tiktokItem('<div role="button" data-e2e="share-repost" id="done"><p>إزالة إعادة النشر</p></div>')],
  ['tiktok', 'a repost in the bar', tiktokItem('<button data-e2e="video-share-repost" id="done" aria-label="إزالة إعادة النشر"></button>')],
  ['tiktok', 'one that is followed', '<div><div data-e2e="user-title">calon</div><h1 data-e2e="user-subtitle">Calon</h1><button data-e2e="follow-button" id="done">تتابعه</button></div>'],
  ['tiktok', 'one that is followed, by the tick on the avatar', tiktokItem('<button data-e2e="feed-follow" id="done"><svg><path d="M43 6.08c.7.45 1 1 1 2"></path></svg></button>')],
  ['instagram', 'a liked post', gram('<div role="button" id="done"><svg aria-label="إلغاء الإعجاب" height="24"><path d="M34.6 3.1c-4.5 0"></path></svg></div>')],
  ['instagram', 'a repost', gram('<div role="button" id="done"><svg aria-label="إلغاء إعادة النشر"></svg></div>')],
  ['instagram', 'one that is followed', '<header><h2>calon</h2><a href="/calon/">calon</a><button id="done">تتابعه</button></header>'],
  ['threads', 'a liked post', thread('<div role="button" id="done"><svg aria-label="إلغاء الإعجاب"></svg></div>')],
  ['threads', 'a repost in its menu', '<div role="menu"><div role="menuitem" id="done">إزالة</div></div>'],
  ['threads', 'one that is followed', thread('<div role="button" id="done">تتابعه</div>')],
  ['x', 'a liked post', tweet('<button data-testid="unlike" id="done" aria-label="أعجبك"></button>')],
  ['x', 'a liked post without its name', tweet('<button id="done" aria-label="أعجبك"><svg><path d="M20.884 13.19c"></path></svg></button>')],
  ['x', 'a repost in its menu', '<div role="menu"><div role="menuitem" data-testid="unretweetConfirm" id="done">تراجع</div></div>'],
  ['x', 'one that is followed', '<div data-testid="UserCell"><a href="/calon">Calon</a><button data-testid="77-unfollow" id="done">تتابعه</button></div>'],
  ['linkedin', 'a liked post', linked('<button id="done" class="react-button__trigger" aria-label="Ditanggapi dengan Suka"><svg><use href="#reaction-chosen-small"></use></svg></button>')],
  ['linkedin', 'the reaction chosen, in its menu', linked('<span class="reactions-react-button"><button class="react-button__trigger" aria-pressed="true"></button><span class="reactions-menu"><button id="done" aria-label="Nyahreaksi Suka"><i data-test-reactions-icon-type="LIKE"></i></button></span></span>')],
  ['linkedin', 'a repost in its menu', '<div role="menu"><div role="menuitem" id="done"><svg><use href="#repost-medium"></use></svg>Alih siaran semula</div></div>'],
  ['linkedin', 'one that is followed', linked('<button id="done" aria-label="Sedang diikuti"><svg><use href="#check-small"></use></svg></button>')],
  ['telegram-a', 'a reaction', '<div class="Message" id="m1"><div class="text-content">a</div><button class="message-reaction chosen" id="done">👍</button></div>'],
  ['telegram-k', 'a reaction', '<div class="bubble" data-mid="7" data-peer-id="-1"><div class="message">a</div><reaction-element class="is-chosen" id="done"></reaction-element></div>'],
  ['whatsapp', 'one that is followed', '<div id="main"><header><span title="Calon">Calon</span><button id="done">تتابعه</button></header></div>'],
];

/** The same control before it was pressed. */
const IDLE: Readonly<Record<string, (done: string) => string>> = {
  'a liked post in Malay': (html) => html.replace('Buang Suka', 'Suka'),
  'a subscribed channel beside a video, without its attribute': (html) => html.replace('Tetapan semasa ialah pemberitahuan diperibadikan', 'Subscribe ke Budi.'),
  'a subscribed channel': (html) => html.replace('Dilanggan', 'Subscribe'),
  'a repost in the panel': (html) => html.replace('إزالة إعادة النشر', 'Posting ulang'),
  'a repost in the bar': (html) => html.replace('إزالة إعادة النشر', 'Posting ulang'),
  'one that is followed, by the tick on the avatar': (html) => html.replace('M43 6.08c.7.45 1 1 1 2', 'M26 7a1 1 0 0 0-1-1h-2a1 1'),
  'the reaction chosen, in its menu': (html) => html.replace('aria-pressed="true"', 'aria-pressed="false"'),
  'a repost in its menu': (html) => html.replace('Alih siaran semula', 'Posting ulang').replace('تراجع', '').replace('unretweet', 'retweet').replace('إزالة', 'Posting ulang'),
};

describe('what is done already, in an unknown language', () => {
  test.each(DONE)('%s: %s is never questioned', (id, _what, html) => {
    const site = sites.find((each) => each.id === id);
    if (!site) throw new Error(`no site ${id}`);
    document.body.innerHTML = html;
    const path: Element[] = [];
    for (let element = document.querySelector('#done'); element; element = element.parentElement) path.push(element);
    expect(path).not.toEqual([]);
    expect(new Recogniser(site, document, new Memory(() => true)).press(path)?.type).not.toBe('press');
  });

  test.each(DONE.flatMap(([id, what, html]) => (IDLE[what] === undefined ? [] : [[id, what, IDLE[what](html)] as const])))('%s: what is not done yet stays known (%s)', (id, _what, html) => {
    const site = sites.find((each) => each.id === id);
    if (!site) throw new Error(`no site ${id}`);
    document.body.innerHTML = html;
    const path: Element[] = [];
    for (let element = document.querySelector('#done'); element; element = element.parentElement) path.push(element);
    expect(new Recogniser(site, document, new Memory(() => true)).press(path)?.type).toBe('press');
  });
});

/** Says by words what a control is, so that in a language without them it is nothing. */
const byWords = ({ css, label, labelStart, labelPattern }: Match): boolean => (label ?? labelStart ?? labelPattern) !== undefined || /\[(?:aria-label|title)[*^]?=/.test(css);
/** Or by a drawing, where what is done has another. */
const byDrawing = ({ css, icon }: Match): boolean => icon !== undefined || css.includes('path[d^=');

describe.each(sites.map((site) => [site.id, site] as const))('%s', (_id, site) => {
  const worded = site.actions.filter(({ opener, as, undo }) => !opener && as === undefined && undo.length > 0 && undo.every(byWords));
  test.each(worded.map((action) => [action.name, action] as const))('%s, undone by words alone, is done by words alone', (_name, { control }) => {
    expect(control.filter((match) => !byWords(match) && !byDrawing(match))).toEqual([]);
  });
  test('is tried with something done', () => {
    expect(DONE.some(([id]) => id === site.id)).toBe(true);
  });
});
