import { link } from '../kit/nav.ts';
import { isOn, turn } from '../kit/marks.ts';
import { openOverlay } from '../kit/overlay.ts';
import { onActivationKey, onPress, roleButton } from '../kit/press.ts';
import { register } from '../kit/views.ts';
import type { DemoAccount, DemoImage } from '../posts/post.ts';
import { fill, h, need } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { lang } from '../runtime/start.ts';
import { pictureUrl, richText } from '../runtime/text.ts';
import { ICONS, titled } from './icons.ts';
import { say } from './words.ts';

export const media = (name: string): string => pictureUrl(`${location.host}/_replica/img`, name);
export const avatar = (account: DemoAccount, size = 36): HTMLElement => {
  const alt = lang === 'id' ? `${say('profilePicture')} ${account.handle}` : `${account.handle}'s ${say('profilePicture')}`;
  return h('img', { alt, src: media(`avatar/${account.name}`), width: size, height: size, class: 'avatar' });
};
export const authorLink = (account: DemoAccount): HTMLElement => link(`/@${account.handle}`, { role: 'link', class: 'author' }, h('span', {}, account.handle));

/** The text of a post: one run of `span dir=auto`, with tags as links to a search. */
export const bodyText = (text: string): HTMLElement => h('div', { class: 'text' }, h('span', { dir: 'auto' }, ...richText(text, {
  emoji: (character) => media(`emoji/${character}`),
  hashtag: (tag) => link(`/search?q=${encodeURIComponent(tag.slice(1))}&serp_type=tags`, {}, tag.slice(1)),
  mention: (mention) => link(`/${mention}`, {}, mention),
  link: (address) => h('a', { href: 'https://l.threads.com/', rel: 'nofollow' }, address),
}, 'run')));

export function pictureOf(image: DemoImage): HTMLElement {
  const alt = image.alt ?? (image.seen === undefined ? '' : `${say('photo')} ${image.seen}.`);
  const picture = h('img', { alt, src: media(image.name), draggable: 'false' });
  if (!image.name.startsWith('video/')) return h('div', { class: 'picture' }, picture);
  return h('div', { class: 'picture' }, picture, roleButton({ class: 'play', 'aria-label': say('play') }, (event) => {
    event.stopPropagation();
    receive('play', event);
  }, '▶'));
}

/** A small menu away from what opened it; beside its words each entry has a drawing of the same name. */
export function openMenu(opener: Element, entries: readonly { label: string; mark: string; icon: keyof typeof ICONS; act(event: Event): void }[]): void {
  const shown = openOverlay(h('div', {}), { owner: opener });
  const items = entries.map(({ label, mark, icon, act }) => {
    const item = h('div', { role: 'menuitem', tabindex: '0', class: `menuitem ${mark}` }, h('span', { dir: 'auto' }, label), titled(label, ICONS[icon]));
    const run = (event: Event): void => {
      shown.close();
      act(event);
    };
    return onActivationKey(onPress(item, run), run);
  });
  const menu = h('div', { role: 'menu', class: 'menu' }, ...items);
  const at = opener.getBoundingClientRect();
  menu.style.top = `${Math.max(8, Math.min(at.bottom + 6, innerHeight - 60 * items.length))}px`;
  menu.style.left = `${Math.max(8, Math.min(at.left, innerWidth - 220))}px`;
  fill(shown.element, onPress(h('div', { class: 'menu-back' }), () => shown.close()), menu);
  items[0]?.focus();
}

export function openUnfollow(account: DemoAccount): void {
  const shown = openOverlay(h('div', { class: 'backdrop' }, h('div', { role: 'dialog', 'aria-modal': 'true', class: 'small-dialog' }, h('h2', {}, `${say('unfollow')} ${account.handle}?`), h('div', { class: 'pair' },
    roleButton({ class: 'cancel' }, () => shown.close(), say('cancel')),
    roleButton({ class: 'unfollow' }, (event) => {
      shown.close();
      turn('follow', false, { account: account.handle }, event);
    }, say('unfollow'))))));
}

export function followButton(account: DemoAccount, className: string): HTMLElement {
  const about = { account: account.handle };
  const element = roleButton({ class: `follow ${className}` }, (event) => {
    event.stopPropagation();
    if (isOn('follow', about)) openUnfollow(account);
    else turn('follow', true, about, event);
  });
  const draw = (): void => {
    element.classList.toggle('on', isOn('follow', about));
    fill(element, h('div', {}, say(isOn('follow', about) ? 'following' : 'follow')));
  };
  draw();
  register({ element, post: null, draw });
  return element;
}

export const accountRow = (account: DemoAccount): HTMLElement => h('div', { class: 'account-row' }, avatar(account), h('div', { class: 'account-names' }, authorLink(account), h('span', { class: 'dim' }, account.name)), followButton(account, ''));

export const fillIcon = (element: Element, name: keyof typeof ICONS, label: string, count: number | null): void => fill(element, titled(label, ICONS[name]), count === null ? null : h('span', { class: 'count' }, String(count)));

/** The line that says a post went out, with its address. */
export function toast(path: string): void {
  document.querySelector('.toast')?.remove();
  const box = h('div', { role: 'alert', class: 'toast' }, h('span', {}, say('posted')), link(path, {}, say('view')));
  need('#app').append(box);
  window.setTimeout(() => box.remove(), 2500);
}
