import type { DemoAccount } from '../posts/post.ts';
import { fill, h, set } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { link } from './nav.ts';
import { avatar } from './parts.ts';
import { openPortal, type Portal } from './portals.ts';
import { button } from './press.ts';
import { isOn, turn } from './state.ts';
import { say, type Word } from './words.ts';

const HOVER = 500;
let card: Portal | null = null;
const close = (): void => {
  card?.close();
  card = null;
};

/** A switch in the card. What it is turned to stands in its label. */
function toggle(key: string, words: readonly [Word, Word], names: readonly [string, string], account: DemoAccount): HTMLElement {
  const label = (): string => say(words[Number(isOn(key))] ?? words[0]);
  const made = button(label(), { class: `small-button card-${names[0]}` }, (event) => {
    event.stopPropagation();
    turn(key, !isOn(key));
    receive(names[isOn(key) ? 0 : 1], event, { account: account.handle });
    set(made, { 'aria-label': label() });
    fill(made, label());
  }, label());
  return made;
}

/** Shows an account's card a moment after the pointer comes over its name: a portal, away from the post and the page's main part. */
export function cardOver(over: Element, account: DemoAccount): void {
  let wait = 0;
  over.addEventListener('mouseenter', () => {
    wait = window.setTimeout(() => {
      close();
      const to = (...inside: (Node | string)[]): HTMLElement => link(`/${account.handle}`, `/${account.handle}`, {}, ...inside);
      const follow = toggle(`follow:${account.handle}`, ['follow', 'following'], ['follow', 'unfollow'], account);
      const friend = toggle(`friend:${account.handle}`, ['addFriend', 'cancelRequest'], ['add-friend', 'cancel-request'], account);
      const box = h('div', { role: 'dialog', 'aria-label': say('linkPreview'), class: 'hover-card card' }, h('div', { class: 'row' }, to(avatar(account.name)), h('div', { class: 'grow' }, to(h('strong', {}, account.name)), h('span', { dir: 'auto' }, account.bio))), h('div', { class: 'row' }, follow, friend));
      const at = over.getBoundingClientRect();
      box.style.cssText = `position:fixed;z-index:70;left:${at.left}px;top:${Math.min(at.bottom, window.innerHeight - 160)}px`;
      box.addEventListener('mouseleave', close);
      card = openPortal(box, over);
    }, HOVER);
  });
  over.addEventListener('mouseleave', () => window.clearTimeout(wait));
}
