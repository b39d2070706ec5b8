import type { DemoPost } from '../posts/post.ts';
import { fill, set } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { button } from './press.ts';
import { isOn, turn } from './state.ts';
import { say } from './words.ts';

/** The follow button after an author's name. */
export function inlineFollow(post: DemoPost): HTMLElement {
  const key = `follow:${post.author.handle}`;
  const label = (): string => say(isOn(key) ? 'following' : 'follow');
  const made = button(label(), { class: 'text-button inline-follow' }, (event) => {
    turn(key, !isOn(key));
    receive(isOn(key) ? 'follow' : 'unfollow', event, { account: post.author.handle });
    set(made, { 'aria-label': label() });
    fill(made, label());
  }, label());
  return made;
}
