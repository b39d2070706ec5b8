/** Controls of one message: `control(name, messageId)`; a message of another chat opens that chat. `message` takes the right click that opens the menu. */
export const ofMessage = { message: '.content-inner', like: '.chip-like', 'react-love': '.chip-love', 'react-haha': '.chip-haha', 'react-fire': '.chip-fire', 'react-wow': '.chip-wow', 'react-sad': '.chip-sad', 'quick-reaction': '.quick-reaction', forward: '.message-action-button', play: '.play', text: '.text-content' } as const;

/** Controls of the page and its overlays: `control(name)`. Entries and faces are there while the message's menu is open. */
export const ofPage = {
  'react-like': '.ReactionSelector .face-like', 'react-love': '.ReactionSelector .face-love', 'react-haha': '.ReactionSelector .face-haha', 'react-fire': '.ReactionSelector .face-fire', 'react-wow': '.ReactionSelector .face-wow', 'react-sad': '.ReactionSelector .face-sad', 'react-more': '.ReactionSelector__show-more', 'picker-like': '.ReactionPicker .face-like', 'picker-love': '.ReactionPicker .face-love', 'picker-fire': '.ReactionPicker .face-fire', 'picker-tab': '.picker-tab',
  'send-editor': '#editable-message-text', send: '.main-button', 'forward-send': '.main-button', attach: '.attach', 'attach-photos': '.item-photo', file: '.file', 'caption-editor': '#editable-message-text-modal', 'caption-send': '.caption-send',
  reply: '.item-reply', 'menu-forward': '.item-forward', save: '.item-save', copy: '.item-copy', delete: '.item-delete', confirm: '.confirm-dialog-button', 'embedded-cancel': '.embedded-cancel',
  join: '.join-subscribe-button, .header-join', follow: '.join-subscribe-button, .header-join', 'invite-join': '.invite-join', 'invite-cancel': '.invite-cancel', more: '.more', mute: '.item-mute', leave: '.item-leave', 'mute-button': '.mute-button', voice: '.main-button.record', close: '.modal-close',
  search: '#telegram-search-input', 'chat-search': '.chat-search', 'main-menu': '.main-menu', settings: '.item-settings', nav: '.Chat .ListItem-button',
} as const;

/** `control('chat', key)` is a chat's row, `control('forward-pick', key)` its row in the forward modal (`saved` is one's own saved messages). */
export const ofChat = { chat: (key: string) => `.Chat[data-chat="${key}"] .ListItem-button`, 'forward-pick': (key: string) => `[data-pick="${key}"] .ListItem-button` } as const;

export type ControlName = keyof typeof ofMessage | keyof typeof ofPage | keyof typeof ofChat;
