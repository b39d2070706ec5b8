import { chats } from '../chats/chats.ts';
import type { DemoMessage } from '../chats/chat.ts';
import { roleButton } from '../chats/press.ts';
import { isMember, keep } from '../chats/state.ts';
import { fill, h, set } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { testid } from './build.ts';
import { sendButton } from './composer.ts';
import { dialog } from './overlays.ts';
import { say } from './words.ts';

/** Choosing where messages go on to: one's status, people, groups; then the send button. */
export function openForward(...messages: readonly DemoMessage[]): void {
  const chosen = new Set<string>();
  const foot = h('div', { class: 'modal-foot' });
  const places = [{ key: 'status', name: say('myStatus') }, ...chats.filter((chat) => isMember(chat) && chat.writable)];
  const submit = sendButton('forward-send', (event) => {
    receive('forward', event, { postId: messages.map(({ id }) => id).join(','), account: [...chosen].join(',') });
    for (const chat of chats) if (chosen.has(chat.key)) for (const { text } of messages) keep(chat, text);
    made.close();
  });
  const draw = (): void => fill(foot, ...(chosen.size === 0 ? [] : [h('span', { class: 'chosen' }, places.filter(({ key }) => chosen.has(key)).map(({ name }) => name).join(', ')), submit]));
  const rows = places.map(({ key, name }) => {
    const box = h('div', { role: 'checkbox', 'aria-checked': 'false', class: 'check' });
    return h('div', { role: 'listitem' }, roleButton({ class: 'pick', 'data-pick': key }, () => {
      if (!chosen.delete(key)) chosen.add(key);
      set(box, { 'aria-checked': String(chosen.has(key)) });
      draw();
    }, box, h('span', { title: name }, name)));
  });
  const search = h('div', { contenteditable: 'true', role: 'textbox', 'data-tab': '3', 'aria-label': say('search'), class: 'search-box' });
  const made = dialog(say('forwardTo'), h('div', { 'data-testid': testid('chat-modal') }, search, h('div', { role: 'list', class: 'picks' }, ...rows), foot));
}
