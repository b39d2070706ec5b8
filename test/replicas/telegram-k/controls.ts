/** Controls of one message: `control(name, messageId)`; a message of another chat opens that chat. `message` takes the right click that opens the menu. */
export const ofMessage = { message: '.translatable-message', like: '.chip-like', 'react-love': '.chip-love', 'react-haha': '.chip-haha', 'react-fire': '.chip-fire', 'react-wow': '.chip-wow', 'react-sad': '.chip-sad', 'quick-reaction': '.bubble-hover-reaction.is-visible', forward: '.bubble-beside-button.forward', play: '.video-play', text: '.message' } as const;

/** Controls of the page and its overlays: `control(name)`. Entries and faces are there while the message's menu is open. */
export const ofPage = {
  'react-like': '.btn-menu-reactions-reaction.face-like', 'react-love': '.btn-menu-reactions-reaction.face-love', 'react-haha': '.btn-menu-reactions-reaction.face-haha', 'react-fire': '.btn-menu-reactions-reaction.face-fire', 'react-wow': '.btn-menu-reactions-reaction.face-wow', 'react-sad': '.btn-menu-reactions-reaction.face-sad', 'react-more': '.btn-menu-reactions-more', 'picker-like': '.super-emoji.face-like', 'picker-love': '.super-emoji.face-love', 'picker-fire': '.super-emoji.face-fire', 'picker-tab': '.picker-tab',
  'send-editor': '.chat-input .input-message-input', send: '.btn-send', 'forward-send': '.btn-send', attach: '.attach-file', 'attach-photos': '.item-photo', file: '.file', 'caption-editor': '.popup-new-media .input-message-input', 'caption-send': '.media-send',
  reply: '.item-reply', 'menu-forward': '.item-forward', save: '.item-save', copy: '.item-copy', delete: '.item-delete', confirm: '.popup-button.confirm', 'embedded-cancel': '.reply-cancel',
  join: '.chat-join, .join-below', follow: '.chat-join, .join-below', 'invite-join': '.invite-join', 'invite-cancel': '.invite-cancel', more: '.more', mute: '.item-mute', leave: '.item-leave', 'mute-button': '.mute-below', voice: '.btn-send.record', close: '.popup-close',
  search: '.input-search-input', 'chat-search': '.chat-search', 'main-menu': '.sidebar-tools-button', settings: '.item-settings', nav: '#column-left .chatlist-chat',
} as const;

/** `control('chat', key)` is a chat's row, `control('forward-pick', key)` its row in the forward popup (`saved` is one's own saved messages). */
export const ofChat = { chat: (key: string) => `#column-left [data-chat="${key}"]`, 'forward-pick': (key: string) => `[data-pick="${key}"]` } as const;

export type ControlName = keyof typeof ofMessage | keyof typeof ofPage | keyof typeof ofChat;
