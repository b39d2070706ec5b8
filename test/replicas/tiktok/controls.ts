import type { Controls } from '../kit/controls.ts';

const post = (selector: string, meaning: string) => ({ on: 'post', selector, meaning }) as const;
const page = (selector: string, meaning: string) => ({ on: 'page', selector, meaning }) as const;

/** What can be pressed or written into. A post control without a target is the topmost on the page. */
export const controls = {
  article: post(':scope', 'the node that shows the video'),
  like: post('.action.like', 'likes or unlikes the video; turns pressed 1–3 s later'),
  media: post('.screen', 'the video; a double click or double tap likes, a press plays'),
  reply: post('.action.reply', 'opens the comments, or focuses their box'),
  'comment-like': page('.comment-like', 'likes the first comment; labelled like the video’s like'),
  'comment-reply': page('[data-e2e="comment-reply-1"]', 'answers the first comment, in the box of the video'),
  'comment-editor': page('.comment-editor', 'Draft.js box for a comment; Enter commits'),
  'comment-submit': page('.comment-post', 'commits the comment'),
  share: post('.action.share', 'opens the share panel; resting on it does too'),
  repost: post('.action.share', 'opens the share panel, whose first entry reposts'),
  'repost-confirm': page('.share-entry:first-child', 'reposts, or takes the repost back, in the share panel'),
  'copy-link': page('[data-e2e="share-copy"]', 'decoy: copies the link'),
  'share-out': page('[data-e2e="share-whatsapp"]', 'decoy: opens another site'),
  save: post('.action.save', 'decoy: adds to favourites, privately'),
  counts: post('.count', 'decoy: number of likes'),
  author: post('.author', 'decoy: link to the author'),
  tag: post('.tag', 'decoy: link to a hashtag'),
  'post-follow': post('.badge, .follow', 'follows the author: the plus on the avatar in the feed, a button in the opened video'),
  follow: { on: 'account', selector: '.follow', meaning: 'follows in a row of /search/user; target: handle' },
  'profile-follow': page('.profile-follow .follow', 'follows on the profile; again unfollows'),
  'live-follow': page('.live .follow', 'follows in a live room'),
  'live-like': page('.live-like', 'likes in a live room; each press counts'),
  editor: page('.upload-editor', 'caption of an upload'),
  submit: page('[data-e2e="post_video_button"]', 'posts the upload, or asks once more at ?confirm'),
  'submit-confirm': page('.post-now', 'posts after the question'),
  'submit-cancel': page('.small-dialog .cancel', 'decoy: closes the question'),
  'save-draft': page('[data-e2e="save_draft_button"]', 'decoy: keeps a draft'),
  'grid-item': page('[data-e2e="user-post-item"] a', 'decoy: opens the first video of a profile'),
  close: page('.close', 'decoy: closes the comments or the opened video'),
  'nav-search': page('[data-e2e="nav-search"]', 'decoy: goes to the search'),
  'nav-notifications': page('[data-e2e="inbox-icon"]', 'decoy: activity'),
  'nav-settings': page('[data-e2e="nav-settings"]', 'decoy: settings'),
  search: page('input.search', 'decoy: search box'),
  settings: page('input.setting', 'decoy: a setting'),
} satisfies Controls;
