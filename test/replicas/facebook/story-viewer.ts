import { h } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { posts } from '../runtime/start.ts';
import { avatar } from './parts.ts';
import { button } from './press.ts';
import { REACTIONS, reactionName, say } from './words.ts';

/** One friend's story: its reactions look like a post's picker, but no post is anywhere on the page. */
export function storyViewer(accountId: string): HTMLElement {
  const author = posts.find((post) => post.author.id === accountId)?.author;
  const faces = REACTIONS.map((reaction) => button(reactionName(reaction.id), { class: `face story-${reaction.id}` }, (event) => receive('story-react', event, { text: reaction.id, ...(author ? { account: author.handle } : {}) }), reaction.face));
  const name = author?.name ?? '';
  return h('div', { class: 'card story' }, h('div', { class: 'row' }, avatar(name), h('strong', {}, name)), h('div', { class: 'story-text' }, 'Selamat pagi dari teras.'), h('div', { role: 'dialog', 'aria-label': say('reactions') }, h('div', { role: 'toolbar', class: 'row' }, ...faces)));
}
