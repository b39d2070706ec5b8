import { accounts } from '../posts/accounts.ts';
import type { DemoPost } from '../posts/post.ts';
import { h } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { actor } from './actor.ts';
import { generation } from './generation.ts';
import { openModal } from './layers.ts';
import { messageForm } from './messaging.ts';
import { commentary } from './parts.ts';
import { say } from './words.ts';

/** Sending a post in a private message: recipients, words, Send. */
export function openForward(post: DemoPost): void {
  const people = [accounts.ratna, accounts.galih, accounts.puskesmas].map((account) => ({ account, box: h('input', { type: 'checkbox', class: 'pick', 'data-pick': account.handle }) }));
  const form = messageForm((event, text) => {
    const chosen = people.filter(({ box }) => box.checked).map(({ account }) => account.handle);
    if (chosen.length === 0) return;
    receive('forward', event, { postId: post.id, account: chosen.join(','), ...(text.trim() === '' ? {} : { text }) });
    made.close();
  }, true);
  const list = people.map(({ account, box }) => h('label', { class: 'recipient' }, box, account.name));
  const card = h('div', { class: 'msg-form__share-preview inner' }, actor(post.author, ''), commentary(post));
  const made = openModal({ class: 'artdeco-modal msg-share-modal modal forward-modal' }, say('chooseGroup'), [...list, card, form.element], generation === 'v1' ? 'page' : 'interop');
}
