import type { Controls } from '../kit/controls.ts';

const post = (selector: string, meaning: string) => ({ on: 'post', selector, meaning }) as const;
const page = (selector: string, meaning: string) => ({ on: 'page', selector, meaning }) as const;

/** What can be pressed or written into. A post control without a target is the topmost on the page. */
export const controls = {
  article: post(':scope', 'the node that shows the post'),
  like: post('.action.like', 'likes or unlikes the post; needs a whole press'),
  'comment-like': page('.action.comment-like', 'likes the reply below the opened post'),
  reply: post('.action.reply', 'opens the reply composer, a dialog'),
  repost: post('.action.repost', 'opens the repost menu'),
  'repost-confirm': page('.menuitem.repost-confirm', 'reposts, or takes the repost back'),
  quote: page('.menuitem.quote', 'opens the quote composer'),
  share: post('.action.share', 'decoy: opens a menu that only copies'),
  'copy-link': page('.menuitem.copy-link', 'decoy: copies the link'),
  options: post('.options', 'decoy: opens the options'),
  save: page('.menuitem.save', 'decoy: saves privately, in the options'),
  author: post('.author', 'decoy: link to the author'),
  counts: page('.counts', 'decoy: numbers of the opened post, a link'),
  play: post('.play', 'decoy: plays the video'),
  text: post('.text', 'decoy: opens the post'),
  editor: page('.editor', 'post, reply or quote; Ctrl+Enter commits'),
  'editor-2': page('.editor:nth-child(2)', 'second post of a thread'),
  'add-thread': page('.add-thread', 'adds a second post'),
  submit: page('.submit', 'commits the composer above the page'),
  'comment-editor': page('.inline-reply .editor', 'reply inside the page of a post; Ctrl+Enter commits'),
  'comment-submit': page('.submit-inline', 'commits the reply inside the page'),
  'composer-cancel': page('.composer .cancel', 'decoy: closes the composer'),
  opener: page('.opener', 'opens the composer from the feed'),
  create: page('.nav-create', 'opens the composer from the navigation'),
  'post-follow': page('.opened .follow', 'follows the author of the opened post'),
  follow: { on: 'account', selector: '.follow', meaning: 'follows in a row of suggestions at /search; target: handle' },
  'profile-follow': page('.profile-follow', 'follows on the profile; again opens the dialog'),
  unfollow: page('.unfollow', 'confirms in the unfollow dialog'),
  'nav-home': page('.nav-home', 'decoy: home'),
  'nav-search': page('.nav-search', 'decoy: goes to the search'),
  'nav-notifications': page('.nav-notifications', 'decoy: has the like’s outline'),
  'nav-settings': page('.nav-settings', 'decoy: settings'),
  search: page('input.search', 'decoy: search box'),
  settings: page('input.setting', 'decoy: a setting'),
} satisfies Controls;
