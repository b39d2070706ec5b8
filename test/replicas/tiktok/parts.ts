import { link } from '../kit/nav.ts';
import { isOn, toggle } from '../kit/marks.ts';
import { nativeButton } from '../kit/press.ts';
import { register } from '../kit/views.ts';
import type { DemoAccount, DemoImage, DemoPost } from '../posts/post.ts';
import { fill, h, icon, set } from '../runtime/dom.ts';
import { pictureUrl, richText } from '../runtime/text.ts';
import { ICONS } from './icons.ts';
import { say } from './words.ts';

export const media = (name: string): string => pictureUrl(`${location.host}/_replica/img`, name);
export const avatar = (account: DemoAccount, size = 40): HTMLElement => h('img', { alt: '', src: media(`avatar/${account.name}`), width: size, height: size, class: 'avatar', loading: 'lazy' });

export const isPhoto = (post: DemoPost): boolean => (post.images ?? []).some(({ name }) => !name.startsWith('video/'));
export const permalink = (post: DemoPost): string => `/@${post.author.handle}/${isPhoto(post) ? 'photo' : 'video'}/${post.id}`;
export const picturesOf = (post: DemoPost): readonly DemoImage[] => post.images ?? [{ name: `video/${post.id}` }];

export const descText = (text: string): Node[] => richText(text, {
  emoji: (character) => media(`emoji/${character}`),
  hashtag: (tag) => link(`/tag/${encodeURIComponent(tag.slice(1))}`, { class: 'tag' }, h('strong', {}, tag)),
  mention: (mention) => link(`/${mention}`, {}, mention),
  link: (address) => h('span', {}, address),
}, 'run');

/** A button of words, whose words turn over; pressing again unfollows at once. */
export function followButton(account: DemoAccount, hook: string): HTMLButtonElement {
  const about = { account: account.handle };
  const element = nativeButton({ 'data-e2e': hook, class: 'follow' }, (event) => {
    event.stopPropagation();
    toggle('follow', about, event);
  });
  const draw = (): void => {
    const on = isOn('follow', about);
    element.classList.toggle('on', on);
    fill(element, h('div', {}, say(on ? 'following' : 'follow')));
  };
  draw();
  register({ element, post: null, draw });
  return element;
}

/** The plus on the avatar beside a video. */
export function followBadge(account: DemoAccount): HTMLButtonElement {
  const about = { account: account.handle };
  const element = nativeButton({ 'data-e2e': 'feed-follow', class: 'badge' }, (event) => {
    event.stopPropagation();
    toggle('follow', about, event);
  });
  const draw = (): void => {
    const on = isOn('follow', about);
    set(element, { 'aria-label': `${say(on ? 'following' : 'follow')} ${account.handle}` });
    element.classList.toggle('on', on);
    fill(element, icon(on ? ICONS.check : ICONS.plus));
  };
  draw();
  register({ element, post: null, draw });
  return element;
}
