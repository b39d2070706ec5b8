import { isOn, turn } from '../kit/marks.ts';
import { openOverlay } from '../kit/overlay.ts';
import { onActivationKey, onPress } from '../kit/press.ts';
import { register } from '../kit/views.ts';
import type { DemoAccount } from '../posts/post.ts';
import { fill, h, set } from '../runtime/dom.ts';
import { receive } from '../runtime/replica.ts';
import { tag, wide } from './parts.ts';
import { say, subscribeTo } from './words.ts';

function confirm(account: DemoAccount): void {
  const shown = openOverlay(h('div', { class: 'backdrop' }, tag('yt-confirm-dialog-renderer', { role: 'dialog', 'aria-modal': 'true', class: 'small-dialog' }, h('p', {}, `${say('sure')} ${account.name}?`), h('div', { class: 'pair' },
    h('div', { id: 'cancel-button' }, wide({}, () => shown.close(), say('cancel'))),
    h('div', { id: 'confirm-button' }, wide({ class: 'strong' }, (event) => {
      shown.close();
      turn('subscribe', false, { account: account.handle }, event);
    }, say('unsubscribe')))))));
}

function menu(opener: Element, account: DemoAccount): void {
  const shown = openOverlay(h('div', {}), { owner: opener });
  const item = (label: string, mark: string, act: (event: Event) => void): HTMLElement => {
    const run = (event: Event): void => {
      shown.close();
      act(event);
    };
    return onActivationKey(onPress(tag('ytd-menu-service-item-renderer', { role: 'menuitem', tabindex: '0', class: `menuitem ${mark}` }, label), run), run);
  };
  const box = tag('ytd-menu-popup-renderer', { class: 'menu' }, tag('tp-yt-paper-listbox', { role: 'listbox' }, item(say('all'), 'bell-all', (event) => receive('notification-level', event, { account: account.handle })), item(say('none'), 'bell-none', (event) => receive('notification-level', event, { account: account.handle })), item(say('unsubscribe'), 'unfollow', () => confirm(account))));
  const at = opener.getBoundingClientRect();
  box.style.top = `${Math.max(8, Math.min(at.bottom + 4, innerHeight - 150))}px`;
  box.style.left = `${Math.max(8, Math.min(at.left, innerWidth - 220))}px`;
  fill(shown.element, onPress(h('div', { class: 'menu-back' }), () => shown.close()), box);
}

export interface Subscribe {
  readonly element: HTMLElement;
  show(account: DemoAccount): void;
}

/** Subscribes at once; taking it back goes through a menu and a question. Only the older element has `subscribed`. */
export function subscribeButton(kind: 'renderer' | 'view-model'): Subscribe {
  let account: DemoAccount | null = null;
  const button = wide({ class: 'subscribe' }, (event) => {
    event.stopPropagation();
    if (!account) return;
    if (isOn('subscribe', { account: account.handle })) menu(button, account);
    else turn('subscribe', true, { account: account.handle }, event);
  });
  const inner = kind === 'renderer' ? tag('ytd-subscribe-button-renderer', {}, tag('yt-button-shape', {}, button)) : tag('yt-subscribe-button-view-model', {}, button);
  const element = kind === 'renderer' ? h('div', { id: 'subscribe-button' }, inner) : inner;
  const draw = (): void => {
    if (!account) return;
    const on = isOn('subscribe', { account: account.handle });
    if (kind === 'renderer') set(inner, { subscribed: on });
    set(button, { 'aria-label': on ? `${say('subscribed')} ${account.name}` : subscribeTo(account.name) });
    button.classList.toggle('on', on);
    fill(button, h('div', { class: 'button-content' }, say(on ? 'subscribed' : 'subscribe')));
  };
  register({ element, post: null, draw });
  return {
    element,
    show(next) {
      account = next;
      draw();
    },
  };
}
