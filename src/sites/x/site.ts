import type { Site, Where } from '../site.ts';

const followLabels = { en: ['Follow'], id: ['Ikuti'] };
const media = ['[data-testid="tweetPhoto"] img[alt]', '[data-testid="card.wrapper"] img[alt]'];

/** An article has no text of the ordinary kind: its page shows title and body, a list only a card, with both beside the cover. */
const TEXT = ['[data-testid="tweetText"]', '[data-testid="twitter-article-title"]', '[data-testid="twitterArticleRichTextView"]', '[data-testid="article-cover-image"] ~ *'].join(',');

/**
 * The viewers of photos and videos have their action row outside any article: the address names the post; where that is
 * nowhere on the page, the viewer's own words and picture are all there is.
 */
const POST: Where[] = [
  { from: 'around', subject: 'post' },
  { from: 'address', subject: 'post', pattern: '/status/(\\d+)' },
  { from: 'around', subject: 'viewed' },
];

/** Beside a post nothing is said of the account: the post says more of whom one follows. */
const FOLLOWED: Where[] = [
  { from: 'around', subject: 'post' },
  { from: 'around', subject: 'account' },
];

/** X (x.com, twitter.com): one page app, virtualised lists, every overlay in a layer outside the post. */
export const x: Site = {
  id: 'x',
  name: 'X',
  version: '2026-12-01',
  hosts: ['x.com', 'twitter.com', 'mobile.x.com', 'mobile.twitter.com'],
  ignoresModifiedClicks: true,
  subjects: [
    {
      name: 'post',
      part: 'subject',
      container: ['article[data-testid="tweet"]', 'article[role="article"]'],
      key: [
        // The link around the time is the post's own; other status links in it belong to quoted posts or photos.
        { css: 'a[href*="/status/"]:has(time)', attribute: 'href', pattern: '/status/(\\d+)' },
      ],
      text: [TEXT],
      author: [{ css: '[data-testid="User-Name"] a[href^="/"]' }, { css: '[data-testid="User-Name"]' }],
      handle: [{ css: '[data-testid="User-Name"] a[href^="/"]', attribute: 'href', pattern: '^/([A-Za-z0-9_]+)' }],
      images: media,
      genericImage: ['^(image|gambar|embedded video|video sematan)$'],
      // A poll's choices stand there as well.
      links: ['[data-testid="card.wrapper"]', '[data-testid="cardPoll"]'],
      quoted: {
        // The quoted post is the only link-role box with an author of its own; its author is no link.
        container: ['div[role="link"]:has([data-testid="User-Name"])', 'article article'],
        text: [TEXT],
        author: [{ css: '[data-testid="User-Name"]' }],
      },
      except: [],
    },
    {
      name: 'account',
      part: 'account',
      container: [
        '[data-testid="UserCell"]',
        '[data-testid="HoverCard"]',
        // The profile header; its posts are articles with subjects of their own.
        '[data-testid="primaryColumn"]:has([data-testid="UserName"])',
      ],
      key: [
        { css: '[data-testid$="-follow"],[data-testid$="-unfollow"]', attribute: 'data-testid', pattern: '^(\\d+)-' },
        { css: 'a[href^="/"]', attribute: 'href', pattern: '^/([A-Za-z0-9_]+)$' },
      ],
      text: ['[data-testid="UserDescription"]', ':scope div[dir="auto"]:not(:has(a)):not([data-testid])'],
      author: [{ css: '[data-testid="UserName"]' }, { css: '[data-testid="User-Name"]' }, { css: 'a[href^="/"] [dir]' }, { css: 'a[href^="/"]' }],
      handle: [
        { css: '[data-testid$="-follow"]', attribute: 'aria-label', pattern: '@(\\w+)' },
        { css: 'a[href^="/"]', attribute: 'href', pattern: '^/([A-Za-z0-9_]+)$' },
      ],
      images: [],
      genericImage: [],
      links: [],
      except: ['article'],
      posts: { when: '[data-testid="primaryColumn"]', within: '[data-testid="primaryColumn"]', container: 'article', text: [TEXT] },
    },
    {
      name: 'viewed',
      part: 'subject',
      container: ['[role="dialog"]:has([role="group"] :is([data-testid="like"],[data-testid="unlike"])):not(:has([data-testid^="tweetTextarea_"]))'],
      key: [],
      text: [TEXT],
      author: [{ css: '[data-testid="User-Name"]' }],
      handle: [{ css: '[data-testid="User-Name"] a[href^="/"]', attribute: 'href', pattern: '^/([A-Za-z0-9_]+)' }],
      images: ['[data-testid="swipe-to-dismiss"] img[alt]', ...media],
      genericImage: ['^(image|gambar|embedded video|video sematan)$'],
      links: [],
      except: [],
    },
    {
      // The quoted post as the quote composer shows it.
      name: 'preview',
      part: 'subject',
      container: ['[role="dialog"] div[role="link"]:has([data-testid="User-Name"]):not(article *)'],
      key: [],
      text: [TEXT],
      author: [{ css: '[data-testid="User-Name"]' }],
      handle: [],
      images: media,
      genericImage: ['^(image|gambar)$'],
      links: [],
      except: [],
    },
  ],
  actions: [
    {
      name: 'like',
      kind: 'like',
      control: [{ css: '[data-testid="like"]' }, { css: 'article [role="group"] button:has(path[d^="M16.697 5.5"])' }],
      undo: [
        { css: '[data-testid="unlike"]' },
        { css: 'button', labelStart: { en: ['Liked', 'Unlike'], id: ['Disukai', 'Batal suka'] } },
      ],
      decoy: [],
      subject: POST,
      commit: 'click',
      replay: 'sequence',
    },
    {
      // At once and for good: who voted sees the results, which are no choices any more.
      name: 'vote',
      kind: 'react',
      control: [{ css: ':is([data-testid="cardPoll"],[data-testid="card.wrapper"]) [role="radio"]' }],
      undo: [{ css: ':is([data-testid="cardPoll"],[data-testid="card.wrapper"]) [aria-checked="true"]' }],
      decoy: [],
      subject: POST,
      commit: 'click',
      replay: 'sequence',
    },
    {
      name: 'repostMenu',
      kind: 'share',
      control: [{ css: '[data-testid="retweet"]' }, { css: '[data-testid="unretweet"]' }],
      undo: [],
      decoy: [],
      subject: POST,
      opener: true,
      commit: 'click',
      replay: 'sequence',
    },
    {
      name: 'repost',
      kind: 'share',
      control: [{ css: '[data-testid="retweetConfirm"]' }, { css: '[data-testid="repostConfirm"]' }],
      undo: [{ css: '[data-testid="unretweetConfirm"]' }, { css: '[data-testid="unrepostConfirm"]' }],
      decoy: [],
      subject: [{ from: 'opener', subject: 'post', after: ['repostMenu'] }],
      reopen: 'repostMenu',
      commit: 'click',
      replay: 'sequence',
    },
    {
      name: 'replyOpen',
      kind: 'comment',
      control: [{ css: '[data-testid="reply"]' }],
      undo: [],
      decoy: [],
      subject: POST,
      opener: true,
      commit: 'click',
      replay: 'sequence',
    },
    {
      name: 'shareMenu',
      kind: 'send',
      control: [
        { css: ':is(article,[role="dialog"] [role="group"]) button[aria-haspopup="menu"]:has(path[d^="M12 2.59l5.7 5.7"])' },
        { css: ':is(article,[role="dialog"] [role="group"]) button[aria-haspopup="menu"]', label: { en: ['Share post'], id: ['Bagikan postingan', 'Bagikan'] } },
      ],
      undo: [],
      decoy: [],
      subject: POST,
      opener: true,
      commit: 'click',
      replay: 'sequence',
    },
    {
      // A message of one's own: a post whose menu was opened before has nothing to do with it.
      name: 'messageOpen',
      kind: 'send',
      control: [{ css: '[data-testid="NewDM_Button"]' }, { css: '[data-testid="sendDMFromProfile"]' }],
      undo: [],
      decoy: [],
      subject: [],
      opener: true,
      commit: 'click',
      replay: 'sequence',
    },
    {
      // Among what it opens is to follow the author.
      name: 'moreMenu',
      kind: 'follow',
      control: [{ css: 'article [data-testid="caret"]' }],
      undo: [],
      decoy: [],
      subject: [{ from: 'around', subject: 'post' }],
      opener: true,
      silent: true,
      commit: 'click',
      replay: 'sequence',
    },
    {
      // Its entry has no name of its own: a person and a plus are drawn on it, to unfollow a person and a cross.
      name: 'followAuthor',
      kind: 'follow',
      control: [{ css: '[role="menuitem"]:has(path[d*="m13 4v3h2v-3h3V8h-3V5h-2v3h-3v2h3z"])' }, { css: '[role="menuitem"]', labelStart: { en: ['Follow @'], id: ['Ikuti @'] } }],
      undo: [],
      decoy: [],
      subject: [{ from: 'opener', subject: 'post', after: ['moreMenu'] }],
      reopen: 'moreMenu',
      commit: 'click',
      replay: 'sequence',
    },
    {
      name: 'follow',
      kind: 'follow',
      control: [
        { css: '[data-testid$="-follow"]' },
        { css: '[data-testid="UserCell"] button, [data-testid="HoverCard"] button', label: followLabels },
      ],
      undo: [{ css: '[data-testid$="-unfollow"]' }],
      decoy: [],
      subject: FOLLOWED,
      commit: 'click',
      replay: 'sequence',
    },
    {
      name: 'subscribe',
      kind: 'follow',
      control: [{ css: '[data-testid$="-subscribe"]' }],
      undo: [],
      decoy: [],
      subject: FOLLOWED,
      commit: 'click',
      replay: 'sequence',
    },
  ],
  composers: [
    {
      name: 'post',
      kind: 'post',
      editor: ['[data-testid^="tweetTextarea_"]:is([contenteditable],textarea,[role="textbox"])', '[data-testid^="tweetTextarea_"]'],
      alsoRead: ['input[name^="Choice"]'],
      // The home box stays behind the modal, so a dialog bounds its own composer.
      root: [
        '[role="dialog"]:has([data-testid^="tweetTextarea_"])',
        'div:has([data-testid^="tweetTextarea_"]):has([data-testid="tweetButtonInline"],[data-testid="tweetButton"])',
      ],
      submit: [{ css: '[data-testid="tweetButton"]' }, { css: '[data-testid="tweetButtonInline"]' }],
      submitKeys: [{ key: 'Enter', ctrl: true }],
      attachment: ['[data-testid="attachments"]'],
      variants: [
        // A quoted preview has no time link of its own and is not the post replied to.
        {
          kind: 'quote',
          when: 'div[role="link"]:has([data-testid="User-Name"]):not(article *)',
          subject: [
            { from: 'root', subject: 'preview', css: 'div[role="link"]' },
            { from: 'opener', subject: 'post' },
          ],
        },
        // Also in the viewers, whose side shows what was answered above the post and the answers below it.
        {
          kind: 'comment',
          when: '[data-testid="inline_reply_offscreen"]',
          subject: [
            { from: 'address', subject: 'post', pattern: '/status/(\\d+)' },
            { from: 'page', subject: 'post', css: '[tabindex="-1"]' },
            { from: 'root', subject: 'post', css: 'article' },
          ],
        },
        { kind: 'comment', when: 'article', subject: [{ from: 'root', subject: 'post', css: 'article' }, { from: 'opener', subject: 'post' }] },
      ],
      subject: [],
      replay: 'sequence',
    },
    {
      name: 'message',
      kind: 'send',
      editor: [
        '[data-testid="dm-composer-textarea"]',
        '[data-testid="dmComposerTextInput"]',
        '[data-testid="dm-composer-textarea"] :is(textarea,[contenteditable])',
        '[data-testid="dmComposerTextInput"] :is(textarea,[contenteditable])',
      ],
      root: [
        'div:has([data-testid="dm-composer-textarea"]):has([data-testid="dm-composer-send-button"])',
        'div:has([data-testid="dmComposerTextInput"]):has([data-testid="dmComposerSendButton"])',
        '[data-testid="DMDrawer"]',
        '[data-testid="chat-drawer-root"]',
      ],
      submit: [{ css: '[data-testid="dm-composer-send-button"]' }, { css: '[data-testid="dmComposerSendButton"]' }],
      submitKeys: [{ key: 'Enter', ctrl: false }],
      suggestions: ['[id^="typeaheadDropdown"] [role="option"]'],
      attachment: ['[data-testid="attachments"]'],
      // In the dialog that chooses people a post is sent on; elsewhere a message is the person's own words.
      variants: [{ kind: 'send', when: '[role="dialog"]', subject: [{ from: 'opener', subject: 'post', after: ['shareMenu'] }] }],
      subject: [],
      replay: 'sequence',
    },
  ],
  shortcuts: [
    { key: 'l', action: 'like' },
    { key: 't', action: 'repostMenu' },
    { key: 'r', action: 'replyOpen' },
    { key: 'm', action: 'messageOpen' },
  ],
};
