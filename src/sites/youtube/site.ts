import { action, composer, CTRL_ENTER, ENTER, labelled, opens, subject } from '../parts.ts';
import type { Match, Site, Subject } from '../site.ts';

const COMMENT = ':is(ytd-comment-view-model,ytd-comment-renderer,ytm-comment-renderer)';
const COMMUNITY = ':is(ytd-backstage-post-renderer,ytd-post-renderer,ytm-backstage-post-renderer)';
const SHORT = ':is(ytd-reel-video-renderer,ytm-reel-player-renderer,ytm-shorts-player)';
const LIKE = ':is(like-button-view-model,#like-button,#segmented-like-button)';
/** What a channel's page lists of its own. */
const LISTED = 'ytd-rich-item-renderer,yt-lockup-view-model,ytd-grid-video-renderer,ytd-backstage-post-renderer';
const SUBSCRIBE = ':is(ytd-subscribe-button-renderer,#subscribe-button,yt-subscribe-button-view-model,ytm-subscribe-button-renderer,ytmusic-subscribe-button-renderer)';
const CHAT = 'yt-live-chat-text-input-field-renderer';

const channel = [{ css: 'ytd-channel-name a' }, { css: '#channel-name a' }, { css: '#author-text' }, { css: 'a[href^="/@"]' }, { css: 'a[href^="/channel/"]' }];
const handle = [{ css: 'a[href^="/@"]', attribute: 'href', pattern: '^/@([^/?#]+)' }];
const author = { author: channel, handle } satisfies Partial<Subject>;

/** What `aria-pressed` says is the state of the button, in every language. */
const PRESSED: Match[] = [{ css: '[aria-pressed="true"]' }];

/** YouTube: watch page, Shorts, community posts, comments, live chat in its frame; the mobile site and Music. */
export const youtube: Site = {
  id: 'youtube',
  name: 'YouTube',
  version: '2026-12-01',
  hosts: ['www.youtube.com', 'youtube.com', 'm.youtube.com', 'music.youtube.com'],
  ignoresModifiedClicks: false,
  subjects: [
    subject({
      name: 'comment',
      part: 'subject',
      container: [COMMENT],
      key: [{ css: 'a[href*="lc="]', attribute: 'href', pattern: '[?&]lc=([^&#]+)' }],
      text: ['#content-text', 'yt-attributed-string#content-text'],
      ...author,
      author: [{ css: '#author-text' }, { css: 'a[href^="/@"]' }],
      except: ['#reply-dialog', 'ytd-commentbox', '#replies'],
    }),
    subject({
      name: 'community',
      part: 'subject',
      container: [COMMUNITY],
      key: [{ css: 'a[href*="/post/"]', attribute: 'href', pattern: '/post/([\\w-]+)' }],
      // One selector for both: what is asked and the choices of a poll are read together.
      text: ['#content-text,ytd-backstage-poll-renderer .choice-text', '#post-text'],
      ...author,
      author: [{ css: '#author-text' }, ...channel],
      images: ['#image-container img[alt]', 'img[alt]'],
      genericImage: ['^.{0,2}$'],
      links: ['ytd-video-renderer #video-title', '#video-title'],
      except: ['ytd-comments', COMMENT, 'ytd-commentbox'],
    }),
    subject({
      name: 'short',
      part: 'subject',
      container: [`${SHORT}[is-active]`, SHORT],
      text: ['yt-shorts-video-title-view-model', '#overlay h2', ':scope h2', ':scope h1', '#overlay'],
      ...author,
      except: ['ytd-comments', COMMENT, 'ytd-commentbox', 'ytd-engagement-panel-section-list-renderer'],
    }),
    subject({
      name: 'video',
      part: 'subject',
      container: ['ytd-watch-flexy', 'ytm-watch', 'ytm-single-column-watch-next-results-renderer', 'ytmusic-player-bar'],
      key: [{ css: 'ytd-watch-flexy', attribute: 'video-id' }],
      // One selector for both: title and description are read together.
      text: [
        'ytd-watch-metadata h1,ytd-watch-metadata #description-inline-expander,ytd-watch-metadata #description',
        'ytm-slim-video-metadata-section-renderer h1,ytm-slim-video-information-renderer h2,.slim-video-information-title',
        '.title',
        ':scope h1',
      ],
      ...author,
      // Links to other channels stand among the videos below.
      author: [{ css: 'ytd-watch-metadata ytd-channel-name a' }, { css: '.slim-owner-channel-name' }, { css: 'ytm-slim-owner-renderer a' }, { css: '.byline' }, ...channel],
      except: ['ytd-comments', COMMENT, '#secondary', '#related', 'ytd-live-chat-frame', 'ytd-commentbox'],
    }),
    subject({
      name: 'channel',
      part: 'account',
      container: [
        'ytd-video-owner-renderer',
        'yt-reel-channel-bar-view-model',
        'ytd-channel-renderer',
        'yt-page-header-renderer',
        'ytd-c4-tabbed-header-renderer',
        'ytm-slim-owner-renderer',
        'ytmusic-immersive-header-renderer',
        'ytd-watch-metadata',
        SHORT,
        ':is(div,section):has(a[href^="/@"])',
      ],
      text: ['#description', 'yt-description-preview-view-model', '#channel-description', 'ytd-channel-tagline-renderer', ':scope span:not(a *):not(button *)'],
      ...author,
      author: [{ css: 'h1' }, ...channel, { css: 'ytd-channel-name' }],
      handle: [...handle, { css: '#channel-handle', pattern: '@(\\S+)' }, { css: 'yt-content-metadata-view-model', pattern: '@(\\S+)' }],
      except: ['ytd-comments', 'ytd-watch-metadata #description', 'ytd-watch-metadata h1'],
      posts: { when: 'yt-page-header-renderer,ytd-c4-tabbed-header-renderer', within: `:has(${LISTED})`, container: LISTED, text: ['#content-text', '#post-text', '#video-title', 'h3'] },
    }),
  ],
  actions: [
    action({
      name: 'commentLike',
      kind: 'like',
      control: [{ css: `${COMMENT} ${LIKE} button` }],
      undo: PRESSED,
      subject: [{ from: 'around', subject: 'comment' }],
    }),
    action({
      name: 'communityLike',
      kind: 'like',
      control: [{ css: `${COMMUNITY} ${LIKE} button` }],
      undo: PRESSED,
      notWithin: [COMMENT],
      subject: [{ from: 'around', subject: 'community' }],
    }),
    action({
      name: 'shortLike',
      kind: 'like',
      control: [{ css: `${SHORT} ${LIKE} button` }, { css: `reel-action-bar-view-model ${LIKE} button` }],
      undo: PRESSED,
      decoy: [{ css: ':is(dislike-button-view-model,#dislike-button) button' }],
      notWithin: [COMMENT],
      // The action bar may stand beside the player: then it belongs to the one that is active.
      subject: [
        { from: 'around', subject: 'short' },
        { from: 'page', subject: 'short', css: '[is-active]' },
        { from: 'view', subject: 'short' },
      ],
    }),
    action({
      name: 'like',
      kind: 'like',
      control: [
        { css: `ytd-watch-metadata ${LIKE} button` },
        { css: 'ytd-watch-metadata #top-level-buttons-computed > :first-child button:first-of-type' },
        { css: ':is(yt-player-quick-action-buttons,player-fullscreen-action-menu) like-button-view-model button' },
        { css: `:is(ytm-slim-video-action-bar-renderer,.slim-video-action-bar-actions) ${LIKE} button` },
        { css: '.slim-video-action-bar-actions .segmented-buttons > :first-child button[aria-pressed]' },
        { css: '.slim-video-action-bar-actions .segmented-buttons > button[aria-pressed]:first-child' },
        { css: 'ytmusic-like-button-renderer:not([like-status="LIKE"]) :is(#button-shape-like,.like) button' },
        { css: 'ytmusic-like-button-renderer:not([like-status="LIKE"]) button.like' },
      ],
      undo: [...PRESSED, { css: 'ytmusic-like-button-renderer[like-status="LIKE"] :is(#button-shape-like button,.like button,button.like)' }],
      decoy: [{ css: ':is(dislike-button-view-model,#dislike-button,#segmented-dislike-button) button' }],
      notWithin: [COMMENT],
      subject: [{ from: 'around', subject: 'video' }, { from: 'page', subject: 'video', css: 'ytd-watch-flexy' }, { from: 'page', subject: 'video', css: 'ytmusic-player-bar' }],
    }),
    action({
      name: 'subscribe',
      kind: 'follow',
      // By its words alone: only the oldest of these elements says its state, and pressing a subscribed one may take it back.
      control: [
        {
          css: `${SUBSCRIBE} button`,
          label: { en: ['Subscribe'], id: ['Subscribe', 'Langganan', 'Berlangganan'] },
          labelStart: { en: ['Subscribe to'], id: ['Subscribe ke', 'Langganan ke', 'Berlangganan ke'] },
        },
        // Over the picture of a video, at its watermark and at its end; another stands there for those who have subscribed.
        { css: '.ytp-sb-subscribe' },
      ],
      undo: [
        { css: 'ytd-subscribe-button-renderer[subscribed] button' },
        // Opens the menu of the bell.
        { css: `${SUBSCRIBE} button[aria-haspopup]:not([aria-haspopup="false"])` },
        { css: 'button', labelStart: { en: ['Subscribed', 'Unsubscribe', 'Current setting'], id: ['Disubscribe', 'Telah berlangganan', 'Berhenti', 'Batal', 'Setelan saat ini'] } },
      ],
      decoy: [{ css: ':is(#notification-preference-button,ytd-subscription-notification-toggle-button-renderer,ytd-subscription-notification-toggle-button-renderer-next) button' }],
      // Beside a video little is said of the channel: the video says more of whom one follows.
      subject: [{ from: 'around', subject: 'short' }, { from: 'around', subject: 'video' }, { from: 'around', subject: 'channel' }, { from: 'page', subject: 'video', css: 'ytd-watch-flexy' }],
    }),
    opens({
      name: 'replyOpen',
      kind: 'comment',
      control: [{ css: `${COMMENT} #reply-button-end button` }],
      subject: [{ from: 'around', subject: 'comment' }],
    }),
  ],
  composers: [
    composer({
      name: 'chat',
      kind: 'comment',
      editor: [`#input.${CHAT}[contenteditable]`, `${CHAT} #input[contenteditable]`],
      root: ['yt-live-chat-message-input-renderer', `:is(div,form):has(#input.${CHAT}):has(#send-button)`, `:is(div,form):has(${CHAT}):has(#send-button)`],
      submit: [{ css: '#send-button button' }, { css: 'button#send-button' }],
      submitKeys: [ENTER],
      // The emoji picker of the chat answers Enter on its own.
    }),
    composer({
      name: 'communityPost',
      kind: 'post',
      editor: ['ytd-backstage-post-dialog-renderer [contenteditable="true"]'],
      // The choices of a poll.
      alsoRead: ['input[type="text"]', 'input:not([type])', 'textarea'],
      root: ['ytd-backstage-post-dialog-renderer'],
      submit: [{ css: '#submit-button button' }],
      submitKeys: [CTRL_ENTER],
      attachment: ['img[src^="blob:"]'],
    }),
    composer({
      name: 'comment',
      kind: 'comment',
      editor: ['ytd-commentbox #contenteditable-root', 'ytd-commentbox [contenteditable="true"]', 'ytm-comment-simplebox-renderer textarea', 'ytm-commentbox textarea'],
      root: ['ytd-commentbox', 'ytd-comment-dialog-renderer', 'ytm-comment-simplebox-renderer', 'ytm-commentbox'],
      submit: [
        { css: '#submit-button button' },
        { css: 'button#submit-button' },
        ...labelled([':is(ytd-commentbox,ytm-comment-simplebox-renderer,ytm-commentbox) button'], { en: ['Comment', 'Reply'], id: ['Komentar', 'Komentari', 'Balas'] }),
      ],
      submitKeys: [CTRL_ENTER],
      subject: [
        { from: 'around', subject: 'comment' },
        { from: 'around', subject: 'community' },
        { from: 'around', subject: 'short' },
        { from: 'around', subject: 'video' },
        { from: 'page', subject: 'short', css: '[is-active]' },
        // The page of one post has its comments beside it.
        { from: 'page', subject: 'community', css: COMMUNITY },
      ],
    }),
  ],
  // On the music site alone; elsewhere the key makes captions larger.
  shortcuts: [{ key: '+', action: 'like', control: 'ytmusic-like-button-renderer' }],
};
