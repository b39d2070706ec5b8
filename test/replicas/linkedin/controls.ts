/** Controls of one post: `control(name, postId)`. */
export const ofPost = {
  article: ':scope', like: '.action.like', 'open-reactions': '.open-reactions', comment: '.action.comment', 'comment-like': '.comment-like',
  'comment-editor': '.comment-editor', 'comment-submit': '.comment-submit', 'open-reply': '.open-reply', 'reply-editor': '.reply-editor', 'reply-submit': '.reply-submit',
  repost: '.action.repost', forward: '.action.forward', follow: '.relation.follow', options: '.options', counts: '.count', more: '.see-more', play: '.play', text: '.commentary, .update-components-text', author: '.actor a:nth-of-type(2)',
} as const;

/** Controls of the page and its overlays: `control(name)`. A menu's entries are there while the menu is open. */
export const ofPage = {
  'react-like': '.react-like', 'react-celebrate': '.react-celebrate', 'react-support': '.react-support', 'react-love': '.react-love', 'react-insightful': '.react-insightful', 'react-funny': '.react-funny',
  'repost-confirm': '.repost-now', quote: '.repost-thoughts', opener: '.opener', editor: '.post-editor', submit: '.post-submit', file: '.file', close: '.modal-close',
  'profile-follow': '.profile .follow', connect: '.profile .connect', 'forward-editor': '.forward-modal .msg-form__contenteditable', 'forward-send': '.forward-modal .msg-form__send-button',
  drawer: '.drawer-head', 'send-editor': '.msg-convo-wrapper .msg-form__contenteditable', send: '.msg-convo-wrapper .msg-form__send-button',
  save: '.option-save', mute: '.option-mute', delete: '.option-remove', 'copy-link': '.option-copyLink', search: '.search-input', nav: '.nav-home', 'nav-messaging': '.nav-messaging', settings: '.setting input',
} as const;

/** Controls of a person: `control('follow-person', handle)` at the right, `control('forward-pick', handle)` in the send dialog. */
export const ofPerson = { 'follow-person': (handle: string) => `.person[data-handle="${handle}"] .follow`, 'forward-pick': (handle: string) => `[data-pick="${handle}"]` } as const;

export type ControlName = keyof typeof ofPost | keyof typeof ofPage | keyof typeof ofPerson;
