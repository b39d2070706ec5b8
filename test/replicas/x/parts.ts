import type { DemoAccount, DemoImage, DemoPost } from '../posts/post.ts';
import { fill, h, icon, set } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { posts } from '../runtime/start.ts';
import { pictureUrl, richText } from '../runtime/text.ts';
import { ICONS } from './icons.ts';
import { go } from './nav.ts';
import { pressable } from './press.ts';
import { follows, setFollow } from './state.ts';
import { openHoverCard, openUnfollowSheet } from './sheets.ts';
import { say } from './words.ts';

export const media = (name: string): string => pictureUrl('pbs.twimg.com', name);
export const avatar = (account: DemoAccount): HTMLElement => h('div', { class: 'avatar', 'data-testid': `UserAvatar-Container-${account.handle}` }, h('img', { alt: '', src: media(`avatar/${account.name}`) }));

/** A link inside the site: navigates without a load. */
export function link(href: string, props: Record<string, string>, ...children: (Node | string)[]): HTMLAnchorElement {
  return pressable(h('a', { href, role: 'link', ...props }, ...children), (event) => {
    event.preventDefault();
    event.stopPropagation();
    receive('navigate', event, { text: href });
    go(href);
  });
}

export const accountOf = (handle: string): DemoAccount | undefined => posts.find((post) => post.author.handle === handle)?.author;

/** Name, handle and time. In a quoted post the author is not a link; an advertisement has no time. */
export function userName(post: { author: DemoAccount; id?: string; hoursAgo?: number; promoted?: boolean }, linked: boolean, time: string): HTMLElement {
  const { author } = post;
  const names = [h('span', { class: 'name' }, author.name), h('span', { class: 'handle' }, `@${author.handle}`)];
  const box = h('div', { 'data-testid': 'User-Name', class: 'user-name' });
  if (!linked) {
    fill(box, ...names);
    return box;
  }
  const [name, handle] = names.map((part) => link(`/${author.handle}`, { class: 'plain' }, part));
  if (name) openHoverCard(name, author);
  const stamp = post.promoted || post.id === undefined ? null : link(`/${author.handle}/status/${post.id}`, { class: 'time', dir: 'ltr' }, h('time', { datetime: new Date(Date.now() - (post.hoursAgo ?? 0) * 3_600_000).toISOString() }, time));
  fill(box, name, handle, stamp);
  return box;
}

/** The post's text; emoji as pictures, hashtags as `/hashtag/` links, the scheme of an address hidden. */
export function tweetText(text: string): HTMLElement {
  const parts = {
    emoji: (character: string) => pictureUrl('abs-0.twimg.com', `emoji/${character}`),
    hashtag: (tag: string) => h('span', { class: 'run' }, link(`/hashtag/${encodeURIComponent(tag.slice(1))}?src=hashtag_click`, { dir: 'ltr' }, tag)),
    mention: (mention: string) => h('span', { class: 'run' }, link(`/${mention.slice(1)}`, { dir: 'ltr' }, mention)),
    link: (address: string) => h('a', { href: 'https://t.co/replika', rel: 'noopener noreferrer nofollow', target: '_blank', dir: 'ltr' }, h('span', { 'aria-hidden': 'true', class: 'scheme' }, 'https://'), address),
  };
  return h('div', { 'data-testid': 'tweetText', dir: 'auto', lang: 'in', class: 'tweet-text' }, ...richText(text, parts, 'run'));
}

const photoBox = (image: DemoImage): HTMLElement => h('div', { 'data-testid': 'tweetPhoto', 'aria-label': say('image') }, h('img', { alt: image.alt ?? say('image'), draggable: 'true', src: media(image.name) }));

/** A picture, or a video with a Play button. */
export function photo(image: DemoImage, href: string): HTMLElement {
  if (image.name.startsWith('video/')) {
    const play = pressable(h('button', { type: 'button', 'aria-label': say('play'), 'data-testid': 'playButton', class: 'play' }, '▶'), (event) => receive('play', event));
    return h('div', { 'data-testid': 'videoPlayer', class: 'photo' }, h('div', { 'data-testid': 'videoComponent' }, h('img', { alt: '', src: media(image.name) }), play));
  }
  return link(href, { class: 'photo' }, photoBox(image));
}

/** Label and card of the quoted post, as siblings; the card opens the quoted post. */
export function quotedCard(quoted: Pick<DemoPost, 'author' | 'text' | 'images'>): HTMLElement {
  const photos = (quoted.images ?? []).filter(({ name }) => !name.startsWith('video/')).map(photoBox);
  const card = h('div', { role: 'link', tabindex: '0', class: 'quoted' }, userName({ author: quoted.author }, false, ''), quoted.text === '' ? null : tweetText(quoted.text), ...photos);
  const id = `id__${quoted.author.id}`;
  return h('div', { 'aria-labelledby': id }, h('div', { id, class: 'hidden-label' }, say('quoteLabel')), card);
}

/** Follow button whose testid starts with the account's numeric id and turns to `-unfollow`. */
export function followButton(account: DemoAccount): HTMLButtonElement {
  const button = h('button', { type: 'button', role: 'button', class: 'pill follow' });
  const draw = (): void => {
    const on = follows(account.handle);
    set(button, { 'data-testid': `${account.id}-${on ? 'unfollow' : 'follow'}`, 'aria-label': `${say(on ? 'following' : 'follow')} @${account.handle}` });
    button.classList.toggle('on', on);
    fill(button, h('span', {}, say(on ? 'following' : 'follow')));
  };
  draw();
  return pressable(button, (event) => {
    event.stopPropagation();
    if (follows(account.handle)) openUnfollowSheet(account, draw);
    else setFollow(account.handle, true, event);
    draw();
  });
}

export function userCell(account: DemoAccount): HTMLElement {
  return h('div', { 'data-testid': 'UserCell', role: 'button', tabindex: '0', class: 'user-cell' }, avatar(account), userName({ author: account }, true, ''), followButton(account));
}

/** A round button with only an icon. */
export function iconButton(name: keyof typeof ICONS, props: Record<string, string>, act: (event: Event) => void): HTMLButtonElement {
  return pressable(h('button', { type: 'button', role: 'button', class: 'icon-button', ...props }, icon(ICONS[name])), act);
}
