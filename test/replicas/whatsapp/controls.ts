/** Controls of one message: `control(name, messageId)`; a message of another chat opens that chat. */
export const ofMessage = { message: '.message', react: '.react', forward: '.forward', options: '.options', play: '.play', tick: '.tick', 'open-reactions': '.pill', text: '.words' } as const;

/** Controls of the page and its overlays: `control(name)`. Entries are there while their menu, bar or dialog is open. */
export const ofPage = {
  'react-thumb': '.face-thumb', 'react-love': '.face-love', 'react-haha': '.face-haha', 'react-wow': '.face-wow', 'react-sad': '.face-sad', 'react-pray': '.face-pray', 'react-more': '.face-more', 'react-point': '.emoji-cell[aria-label="☝️"]', 'react-victory': '.emoji-cell[aria-label="✌️"]', 'open-emoji': '.open-emoji', 'emoji-point': '.emoji-panel :not(.emoji-cell) > .emoji-choice[data-emoji="☝️"]', 'emoji-thumb': '.emoji-panel :not(.emoji-cell) > .emoji-choice[data-emoji="👍"]',
  'send-editor': '.message-editor', send: '.message-send', attach: '.attach', 'attach-photos': '.item-photos', 'attach-cards': '.item-cards', 'attach-poll': '.item-poll', 'attach-event': '.item-event', 'poll-question': '.poll-0', 'poll-answer': '.poll-1', 'poll-send': '.poll-send', 'event-name': '.event-0', 'event-about': '.event-1', 'event-send': '.event-send', 'card-pick': '[data-card]', 'card-send': '.card-send', file: '.chat-file', 'caption-editor': '.caption-editor', 'caption-send': '.caption-send',
  'menu-forward': '.item-forward', 'menu-react': '.item-react', 'forward-send': '.forward-send', save: '.item-star', delete: '.item-delete', reply: '.item-reply',
  'status-add': '.add-status', 'status-text': '.item-status-text', 'status-photo': '.item-status-photo', 'status-file': '.status-file', 'status-editor': '.status-editor', 'status-submit': '.status-send',
  follow: '.chat-head .membership', join: '.join', 'invite-join': '.invite-join', 'invite-cancel': '.invite-cancel', unfollow: '.confirm', more: '.more', mute: '.item-mute', select: '.item-select', 'select-forward': '.select-forward', leave: '.item-leave', voice: '.voice', info: '.info', close: '.close',
  search: '.side-search', nav: '.tab-chats', 'nav-status': '.tab-status', 'nav-channels': '.tab-channels', 'nav-settings': '.tab-settings', settings: '.setting',
} as const;

/** `control('chat', key)` is a chat's row, `control('forward-pick', key)` its row in the forward dialog (`status` is one's own status), `control('directory-follow', key)` its button among the channels to find. */
export const ofChat = { chat: (key: string) => `.chat-row[data-chat="${key}"]`, 'forward-pick': (key: string) => `[data-pick="${key}"]`, 'directory-follow': (key: string) => `[data-follow="${key}"] .membership` } as const;

export type ControlName = keyof typeof ofMessage | keyof typeof ofPage | keyof typeof ofChat;
