import type { DemoAccount, DemoPost } from '../posts/post.ts';
import { h } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { lang } from '../runtime/start.ts';
import { ago } from '../runtime/text.ts';
import { by, generation } from './generation.ts';
import { icon } from './icons.ts';
import { openLayer } from './layers.ts';
import { link } from './nav.ts';
import { avatar, commentary, followButton, hrefOf, urnOf } from './parts.ts';
import { button, menuItem } from './press.ts';
import { optionsOf, say } from './words.ts';

/** Author's picture and name; the old build writes the name twice, for eyes and for screen readers. */
export function actor(account: DemoAccount, note: string): HTMLElement {
  const href = hrefOf(account);
  if (generation === 'v1') {
    const name = h('span', { class: 'update-components-actor__name' }, h('span', { 'aria-hidden': 'true' }, account.name), h('span', { class: 'visually-hidden' }, account.name));
    const meta = link(href, { class: 'update-components-actor__meta-link', 'aria-label': `${account.name} • ${account.bio}` }, h('span', { class: 'update-components-actor__title' }, name), h('span', { class: 'update-components-actor__description' }, account.bio), h('span', { class: 'update-components-actor__sub-description' }, note));
    return h('div', { class: 'update-components-actor actor' }, link(href, { class: 'update-components-actor__image' }, avatar(account.name)), meta);
  }
  const image = link(href, by({}, { 'data-view-name': 'feed-actor-image' }, {}), avatar(account.name));
  return h('div', { class: 'actor' }, image, link(href, { class: 'actor-text' }, h('strong', {}, account.name), h('span', { class: 'dim' }, account.bio), h('span', { class: 'dim' }, note)));
}

/** Saving, copying, muting and deleting: nothing here speaks for anybody. */
function options(post: DemoPost, opener: Element): void {
  const at = opener.getBoundingClientRect();
  const items = (['save', 'copyLink', 'mute', 'remove'] as const).map((word) => menuItem({ role: by('button', 'menuitem', 'menuitem'), class: `menu-item option-${word}` }, (event) => {
    made.close();
    receive({ save: 'save', copyLink: 'copy-link', mute: 'mute', remove: 'delete' }[word], event, { postId: post.id });
  }, h('span', {}, say(word))));
  const list = h('div', { class: by('artdeco-dropdown__content menu', 'menu', 'menu'), role: by('list', 'menu', 'menu') }, ...items);
  list.style.top = `${at.bottom}px`;
  list.style.left = `${Math.max(8, at.right - 260)}px`;
  const made = openLayer(list, opener.parentElement);
}

/** Actor, follow, options. */
export function head(post: DemoPost): HTMLElement {
  const note = post.promoted ? say('promoted') : ago(post.hoursAgo, lang);
  const more = button({ 'aria-label': generation === 'v3' ? optionsOf(post.author.name) : say('options'), 'aria-haspopup': 'menu', class: 'round options' }, () => options(post, more), icon('overflow-web-ios-small'));
  const stamp = generation === 'v3' && !post.promoted ? link(`/feed/update/${urnOf(post)}/`, { class: 'stamp dim' }, note) : null;
  return h('div', { class: 'post-head' }, actor(post.author, stamp ? '' : note), stamp, followButton(post.author), more);
}

/** The post inside a repost. */
export function inner(post: DemoPost, quoted: NonNullable<DemoPost['quoted']>): HTMLElement {
  return h('div', { class: by('update-components-mini-update-v2 feed-shared-mini-update-v2 inner', 'inner', 'inner') }, actor(quoted.author, ''), commentary(post, quoted.text));
}
