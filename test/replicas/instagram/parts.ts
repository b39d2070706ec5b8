import { glyph } from '../kit/glyph.ts';
import { link } from '../kit/nav.ts';
import { isOn, turn } from '../kit/marks.ts';
import { openOverlay } from '../kit/overlay.ts';
import { nativeButton, onPress, roleButton } from '../kit/press.ts';
import { register } from '../kit/views.ts';
import { accounts } from '../posts/accounts.ts';
import type { DemoAccount, DemoImage, DemoPost } from '../posts/post.ts';
import { fill, h } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { lang } from '../runtime/start.ts';
import { pictureUrl, richText } from '../runtime/text.ts';
import { ICONS } from './icons.ts';
import { say } from './words.ts';

export const media = (name: string): string => pictureUrl('scontent.cdninstagram.com', name);

const altOfFace = (account: DemoAccount): string => (lang === 'id' ? `${say('profilePicture')} ${account.handle}` : `${account.handle}'s ${say('profilePicture')}`);
export const avatar = (account: DemoAccount, size = 32): HTMLElement => h('img', { alt: altOfFace(account), src: media(`avatar/${account.name}`), width: size, height: size, class: 'avatar' });
export const authorLink = (account: DemoAccount): HTMLElement => link(`/${account.handle}/`, { role: 'link', tabindex: '0', class: 'author' }, account.handle);

/** The author's description, or a machine's. */
export function altOf(account: DemoAccount, image: DemoImage): string {
  if (image.alt !== undefined) return image.alt;
  const base = `${say('photoBy')} ${account.name} ${say('on')} ${new Date().toLocaleDateString(lang, { dateStyle: 'long' })}.`;
  return image.seen === undefined ? base : `${base} ${say('maybe')} ${image.seen}.`;
}

/** Pictures of a post; one without any gets a landscape, since nothing here is without a picture. */
export const imagesOf = (post: DemoPost): readonly DemoImage[] => post.images ?? [{ name: `foto/${post.id}` }];

export const captionText = (text: string): Node[] => richText(text, {
  emoji: (character) => media(`emoji/${character}`),
  hashtag: (tag) => link(`/explore/tags/${encodeURIComponent(tag.slice(1))}/`, { role: 'link' }, tag),
  mention: (mention) => link(`/${mention.slice(1)}/`, { role: 'link' }, mention),
  link: (address) => h('span', {}, address),
}, 'run');

const FOLLOWS_ME: readonly string[] = [accounts.kpopers.handle];
const PRIVATE: readonly string[] = [accounts.kader.handle];

function openUnfollow(account: DemoAccount): void {
  const shown = openOverlay(h('div', { class: 'backdrop' }, h('div', { role: 'dialog', 'aria-modal': 'true', class: 'small-dialog' }, h('p', {}, `@${account.handle}`),
    nativeButton({ class: 'unfollow danger' }, (event) => {
      shown.close();
      turn('follow', false, { account: account.handle }, event);
    }, say('unfollow')),
    nativeButton({ class: 'cancel' }, () => shown.close(), say('cancel')))));
}

/** Text is all that tells what it does. A native button on profiles, a `div` elsewhere. */
export function followButton(account: DemoAccount, kind: 'native' | 'div'): HTMLElement {
  const press = (event: Event): void => {
    event.stopPropagation();
    if (isOn('follow', { account: account.handle })) openUnfollow(account);
    else turn('follow', true, { account: account.handle }, event);
  };
  const element = kind === 'native' ? nativeButton({ class: 'follow strong' }, press) : roleButton({ class: 'follow' }, press);
  const draw = (): void => {
    const on = isOn('follow', { account: account.handle });
    element.classList.toggle('on', on);
    const off = FOLLOWS_ME.includes(account.handle) ? 'followBack' : 'follow';
    fill(element, h('div', {}, say(on ? (PRIVATE.includes(account.handle) ? 'requested' : 'following') : off)));
  };
  draw();
  register({ element, post: null, draw });
  return element;
}

export const accountRow = (account: DemoAccount): HTMLElement => h('div', { class: 'account-row' }, avatar(account, 44), h('div', { class: 'account-names' }, authorLink(account), h('span', { class: 'dim' }, account.name)), followButton(account, 'div'));

/** An unlabelled `div role=button` around a labelled icon. */
export const iconButton = (name: keyof typeof ICONS, label: string, className: string, act: (event: Event) => void, size = 24): HTMLDivElement => roleButton({ class: `icon-button ${className}` }, act, glyph(label, ICONS[name], size));

export const optionsButton = (post: DemoPost): HTMLElement => iconButton('more', say('options'), 'options', (event) => receive('open-options', event, { postId: post.id }));
export const backdropOf = (box: HTMLElement, close: () => void): HTMLElement => onPress(h('div', { class: 'backdrop' }, box), (event) => {
  if (event.target instanceof Element && event.target.classList.contains('backdrop')) close();
});
