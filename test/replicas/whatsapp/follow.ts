import type { DemoChat } from '../chats/chat.ts';
import { button } from '../chats/press.ts';
import { isMember, setMember } from '../chats/state.ts';
import { h } from '../runtime/dom.ts';
import { dialog } from './overlays.ts';
import { say } from './words.ts';

/** Follows a channel at once; asks before it stops following. */
export function followButton(chat: DemoChat): HTMLElement {
  const on = isMember(chat);
  return button({ 'aria-label': say(on ? 'following' : 'follow'), class: on ? 'membership on' : 'membership' }, (event) => {
    if (!on) {
      setMember(chat, true, event);
      return;
    }
    const confirm = button({ class: 'membership confirm' }, (pressed) => {
      made.close();
      setMember(chat, false, pressed);
    }, say('unfollow'));
    const made = dialog(say('unfollowTitle'), h('div', { class: 'modal-foot' }, button({ class: 'cancel' }, () => made.close(), say('cancel')), confirm));
  }, say(on ? 'following' : 'follow'));
}
