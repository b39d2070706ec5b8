import type { DemoAccount, DemoImage, DemoPost } from '../posts/post.ts';
import { h, set } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { lang, posts } from '../runtime/start.ts';
import { ago, pictureUrl, richText } from '../runtime/text.ts';
import { link } from './nav.ts';
import { button } from './press.ts';
import { say, seenAs } from './words.ts';

export const content = (name: string): string => pictureUrl('scontent.fcgk1-1.fna.fbcdn.net', name);
export const sprite = (emoji: string): string => pictureUrl('static.xx.fbcdn.net', `emoji/${emoji}`);
export const avatar = (name: string): HTMLElement => h('div', { class: 'avatar' }, h('img', { alt: '', src: content(`avatar/${name}`) }));
export const accountOf = (handle: string): DemoAccount | undefined => posts.find((post) => post.author.handle === handle)?.author;

// New on every load, the same in all links of one post.
const page = Math.random().toString(36).slice(2, 8);
export const tokenOf = (post: DemoPost): string => `AZ${page}${[...post.id].toReversed().join('').slice(0, 8)}`;
export const tracked = (post: DemoPost, path: string): string => `${path}?__cft__[0]=${tokenOf(post)}&__tn__=-UC%2CP-R`;

/** Time or "Sponsored" in shuffled letters, with letters between them that nobody sees. */
export function shuffled(post: DemoPost): HTMLElement {
  const text = post.promoted ? say('sponsored') : ago(post.hoursAgo, lang);
  const letters = [...text].map((letter, order) => ({ letter, order, seen: true }));
  const decoys = [...'tpnoSedo5h'].map((letter, order) => ({ letter, order: order % (letters.length + 1), seen: false }));
  const mixed = [...letters, ...decoys].sort((a, b) => (a.letter.codePointAt(0) ?? 0) - (b.letter.codePointAt(0) ?? 0));
  const spans = mixed.map(({ letter, order, seen }) => {
    const span = h('span', { class: seen ? 'letter' : 'letter decoy' }, letter);
    span.style.order = String(order);
    return span;
  });
  return link('', `?__cft__[0]=${tokenOf(post)}&__tn__=%2CO%2CP-R`, { class: 'stamp' }, h('span', { class: 'shuffle' }, ...spans));
}

/** Lines of a post's text, one block each. */
export function messageLines(text: string, post: DemoPost): Node[] {
  const parts = {
    emoji: sprite,
    hashtag: (tag: string) => link(`/hashtag/${tag.slice(1)}`, tracked(post, `/hashtag/${encodeURIComponent(tag.slice(1).toLowerCase())}`), {}, tag),
    mention: (mention: string) => h('span', {}, mention),
    link: (address: string) => h('a', { href: `https://l.facebook.com/l.php?u=${encodeURIComponent(`https://${address}`)}`, rel: 'nofollow noopener', target: '_blank' }, address),
  };
  return text.split('\n').map((line) => h('div', { dir: 'auto' }, ...richText(line, parts, 'run')));
}

/** A picture with its machine-written description, which opens in the theatre, or a video with a Play button. */
export function picture(image: DemoImage, post: DemoPost, open: (post: DemoPost) => void): HTMLElement {
  if (image.name.startsWith('video/')) {
    return h('div', { class: 'picture' }, h('img', { alt: '', src: content(image.name) }), button(say('play'), { class: 'play' }, (event) => receive('play', event), '▶'));
  }
  const alt = image.seen === undefined ? '' : seenAs(image.seen);
  const made = link('', `/photo/?fbid=${post.id.slice(-9)}&set=a.1&__cft__[0]=${tokenOf(post)}`, { class: 'picture' }, h('img', { alt, referrerpolicy: 'origin-when-cross-origin', src: content(image.name) }));
  set(made, { on: { click: () => open(post) } });
  return made;
}

/** Author's name as a link with the post's token. */
export const profileName = (author: DemoAccount, post: DemoPost): HTMLElement => h('div', { 'data-ad-rendering-role': 'profile_name' }, h('h3', {}, h('span', {}, link(`/${author.handle}`, tracked(post, `/${author.handle}`), {}, h('strong', {}, author.name)))));
