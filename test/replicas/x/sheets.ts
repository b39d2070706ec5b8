import type { DemoAccount, DemoPost } from '../posts/post.ts';
import { h, icon, need } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { ICONS } from './icons.ts';
import { layer } from './layers.ts';
import { go } from './nav.ts';
import { avatar, followButton } from './parts.ts';
import { pressable, pressableRole } from './press.ts';
import { setQuoted } from './pending.ts';
import { openSendDialog } from './send.ts';
import { follows, marksOf, setFollow, toggle } from './state.ts';
import { say } from './words.ts';

interface Item {
  readonly element: HTMLElement;
  act(event: Event): void;
}

/** A menu at the pressed button, or a sheet from below on a narrow screen. Outside the post in either case. */
function menu(opener: Element, items: readonly Item[]): void {
  const narrow = window.innerWidth < 500;
  const list = h('div', { role: 'menu', class: narrow ? 'sheet' : 'menu' }, h('div', { 'data-testid': narrow ? 'sheetDialog' : 'Dropdown' }, ...items.map((item) => item.element)));
  const backdrop = h('div', { class: 'backdrop' });
  const shown = layer(h('div', {}, backdrop, list), opener);
  const { element } = shown;
  // Presses in the menu must not reach the post's own handler through the portal.
  pressable(element, (event) => event.stopPropagation());
  pressable(backdrop, () => shown.close());
  if (!narrow) {
    const at = opener.getBoundingClientRect();
    list.style.top = `${Math.max(8, Math.min(at.top, window.innerHeight - 130))}px`;
    list.style.left = `${Math.max(8, Math.min(at.left - 40, window.innerWidth - 260))}px`;
  }
  for (const item of items) {
    pressableRole(item.element, (event) => {
      event.preventDefault();
      shown.close();
      item.act(event);
    });
  }
  items[0]?.element.focus();
}

const item = (testid: string | null, path: string, label: string): HTMLElement => h('div', { role: 'menuitem', tabindex: '0', 'data-testid': testid, class: 'menuitem' }, icon(path), h('span', {}, label));

export function openRepostMenu(opener: Element, post: DemoPost): void {
  const undo = marksOf(post.id).reposted;
  const quote = h('a', { role: 'menuitem', href: '/compose/post', tabindex: '0', class: 'menuitem' }, icon(ICONS.reply), h('span', {}, say('quote')));
  menu(opener, [
    { element: item(undo ? 'unretweetConfirm' : 'retweetConfirm', ICONS.repost, say(undo ? 'undoRepost' : 'repost')), act: (event) => toggle('reposted', post, event) },
    {
      element: quote,
      act() {
        setQuoted(post);
        go('/compose/post');
      },
    },
  ]);
}

export function openShareMenu(opener: Element, post: DemoPost): void {
  menu(opener, [
    { element: item(null, ICONS.share, say('copyLink')), act: (event) => receive('copy-link', event, { postId: post.id }) },
    { element: item(null, ICONS.mail, say('sendByMessage')), act: () => openSendDialog(post) },
  ]);
}

/** What stands behind the three dots of a post by somebody else. The entries have no names. */
export function openMoreMenu(opener: Element, post: DemoPost): void {
  const { author } = post;
  const on = follows(author.handle);
  menu(opener, [
    { element: item(null, ICONS.close, say('notInterested')), act: (event) => receive('not-interested', event, { postId: post.id }) },
    { element: item(null, on ? ICONS.unfollowUser : ICONS.followUser, `${say(on ? 'unfollow' : 'follow')} @${author.handle}`), act: (event) => setFollow(author.handle, !on, event) },
    { element: item(null, ICONS.close, `${say('block')} @${author.handle}`), act: (event) => receive('block', event, { account: author.handle }) },
  ]);
}

export function openUnfollowSheet(account: DemoAccount, done: () => void): void {
  const confirm = h('button', { type: 'button', role: 'button', 'data-testid': 'confirmationSheetConfirm', class: 'pill strong' }, say('unfollow'));
  const cancel = h('button', { type: 'button', role: 'button', 'data-testid': 'confirmationSheetCancel', class: 'pill' }, say('cancel'));
  const box = h('div', { 'data-testid': 'confirmationSheetDialog', role: 'alertdialog', class: 'confirm' }, h('h2', {}, `${say('unfollow')} @${account.handle}?`), confirm, cancel);
  const shown = layer(h('div', { class: 'modal-back' }, box), null);
  pressable(cancel, () => shown.close());
  pressable(confirm, (event) => {
    shown.close();
    setFollow(account.handle, false, event);
    done();
  });
}

/** Shows the account's card a moment after the pointer comes over its name. */
export function openHoverCard(over: Element, account: DemoAccount): void {
  let wait = 0;
  over.addEventListener('mouseenter', () => {
    wait = window.setTimeout(() => {
      const card = h('div', { 'data-testid': 'HoverCard', class: 'hover-card' }, avatar(account), h('strong', {}, account.name), h('span', { class: 'handle' }, `@${account.handle}`), h('p', {}, account.bio), followButton(account));
      const at = over.getBoundingClientRect();
      card.style.top = `${Math.min(at.bottom + 4, window.innerHeight - 200)}px`;
      card.style.left = `${at.left}px`;
      const shown = layer(card, over);
      card.addEventListener('mouseleave', () => shown.close());
    }, 500);
  });
  over.addEventListener('mouseleave', () => window.clearTimeout(wait));
}

/** A line at the bottom; with a link where a post was sent. */
export function toast(text: string, postId: string | null): void {
  document.querySelector('[data-testid="toast"]')?.remove();
  const box = h('div', { role: 'alert', 'data-testid': 'toast', class: 'toast' }, h('span', {}, text));
  if (postId !== null) box.append(h('a', { href: `/saya_sendiri/status/${postId}`, role: 'link' }, say('view')));
  need('#layers').append(box);
  window.setTimeout(() => box.remove(), 3000);
}
