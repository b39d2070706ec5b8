import type { DemoAccount, DemoImage, DemoPost } from '../posts/post.ts';
import { fill, h, set } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { posts } from '../runtime/start.ts';
import { pictureUrl, richText } from '../runtime/text.ts';
import { by, generation } from './generation.ts';
import { icon, labelled } from './icons.ts';
import { link } from './nav.ts';
import { button } from './press.ts';
import { isOn, onChange, turn } from './state.ts';
import { followOf, inviteOf, say } from './words.ts';

const media = (name: string): string => pictureUrl('media.licdn.com', name);
export const avatar = (name: string): HTMLElement => h('div', { class: 'avatar' }, h('img', { alt: '', src: media(`avatar/${name}`) }));
export const urnOf = (post: DemoPost): string => `urn:li:activity:${post.id}`;
export const hrefOf = (account: DemoAccount): string => `/${account.id.endsWith('62') || account.id.endsWith('86') || account.id.endsWith('93') ? 'company' : 'in'}/${account.handle}/`;
export const accountOf = (handle: string): DemoAccount | undefined => posts.find((post) => post.author.handle === handle)?.author;

const textParts = {
  emoji: (character: string) => media(`emoji/${character}`),
  hashtag: (tag: string) => link(`/search/results/all/?keywords=${encodeURIComponent(tag.toLowerCase())}&origin=HASH_TAG_FROM_FEED`, { class: 'hashtag' }, tag),
  mention: (mention: string) => h('span', {}, mention),
  link: (address: string) => h('a', { href: `https://lnkd.in/replika`, target: '_blank', rel: 'noopener' }, address),
};

const more = (post: DemoPost, props: Record<string, string>, clamped: HTMLElement): HTMLButtonElement => {
  const element = button(props, (event) => {
    receive('show-more', event, { postId: post.id });
    clamped.classList.remove('clamped');
    element.remove();
  }, say('more'));
  return element;
};

/** A post's text, whole; the newest lines are only clamped by the eye. */
export function commentary(post: DemoPost, text = post.text): HTMLElement | null {
  if (text === '') return null;
  const long = text.length > 260 ? ' clamped' : '';
  const runs = richText(text, textParts, 'run');
  if (generation === 'v1') {
    const inner = h('div', { class: 'update-components-text relative update-components-update-v2__commentary' }, h('span', { class: 'break-words tvm-parent-container' }, h('span', { dir: 'ltr' }, ...runs)));
    const box = h('div', { class: `feed-shared-inline-show-more-text${long}` }, inner);
    if (long) box.append(more(post, { class: 'feed-shared-inline-show-more-text__see-more-less-toggle see-more' }, box));
    return box;
  }
  const box = h('span', { 'data-testid': 'expandable-text-box', tabindex: '-1', class: `text-box${long}` }, ...runs);
  if (long) box.append(more(post, { 'data-testid': 'expandable-text-button', class: 'see-more' }, box));
  return generation === 'v2' ? h('p', { 'data-view-name': 'feed-commentary', class: 'commentary' }, box) : h('p', { class: 'commentary' }, box);
}

export function picture(image: DemoImage): HTMLElement {
  const video = image.name.startsWith('video/');
  const alt = video ? '' : image.alt ?? say(generation === 'v1' ? 'viewImage' : 'graphic');
  const play = video ? button({ 'aria-label': say('play'), class: 'play' }, (event) => receive('play', event), '▶') : null;
  return h('div', { class: by('update-components-image', 'image-block', 'image-block') }, h('img', { alt, loading: 'lazy', src: media(image.name) }), play);
}

/** A switch in a button: follow or invite. What it is turned to stands in its label. */
function relation(kind: 'follow' | 'connect', account: DemoAccount): HTMLButtonElement {
  const key = `${kind}:${account.handle}`;
  const words = kind === 'follow' ? (['follow', 'following'] as const) : (['connect', 'pending'] as const);
  const received = kind === 'follow' ? (['unfollow', 'follow'] as const) : (['withdraw', 'connect'] as const);
  const element = button({ class: `relation ${kind} ${by('artdeco-button artdeco-button--secondary', '', '')}`.trim() }, (event) => receive(received[Number(turn(key))] ?? kind, event, { account: account.handle }));
  const draw = (): void => {
    const on = isOn(key);
    set(element, { 'aria-label': kind === 'follow' ? followOf(account.name, on) : inviteOf(account.name, on) });
    fill(element, ...labelled(on ? 'check-small' : 'add-small', say(words[Number(on)] ?? words[0])));
  };
  onChange(draw);
  draw();
  return element;
}
export const followButton = (account: DemoAccount): HTMLButtonElement => relation('follow', account);
export const connectButton = (account: DemoAccount): HTMLButtonElement => relation('connect', account);

export { icon };
