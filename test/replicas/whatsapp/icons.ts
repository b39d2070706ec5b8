import { h } from '../runtime/dom.ts';
import { iconsBy } from './build.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** New name, old name, drawing (this replica's own). */
const ICONS = {
  send: ['wds-ic-send-filled', 'send', 'M3 4l18 8-18 8 2-7 9-1-9-1z'],
  forward: ['wds-ic-forward', 'forward', 'M13 5l8 7-8 7v-4c-5 0-8 2-10 5 0-6 4-10 10-11z'],
  mic: ['wds-ic-mic', 'ptt', 'M9 4a3 3 0 0 1 6 0v8a3 3 0 0 1-6 0zM5 11h2a5 5 0 0 0 10 0h2a7 7 0 0 1-6 7v3h-2v-3a7 7 0 0 1-6-7z'],
  plus: ['plus-rounded', 'plus', 'M11 4h2v7h7v2h-7v7h-2v-7H4v-2h7z'],
  smile: ['wds-ic-mood', 'smiley', 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 9h2v2H8zm6 0h2v2h-2zm-6 5h8c-1 3-7 3-8 0z'],
  down: ['ic-chevron-down-menu', 'down-context', 'M5 9l7 7 7-7-1.500-1.500L12 13 6.500 7.500z'],
  chats: ['wds-ic-chat', 'chat', 'M3 4h18v13h-9l-5 4v-4H3z'],
  status: ['wds-ic-status', 'status', 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm0 4a6 6 0 1 1 0 12 6 6 0 0 1 0-12z'],
  channels: ['wds-ic-channel', 'newsletter-outline', 'M4 10v4h3l5 5V5L7 10zM15 8c2 2 2 6 0 8zM18 5c4 4 4 10 0 14z'],
  communities: ['wds-ic-community', 'community-outline', 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4 20c0-4 4-6 8-6s8 2 8 6z'],
  settings: ['wds-ic-settings', 'settings', 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 5a4 4 0 1 1 0 8 4 4 0 0 1 0-8z'],
  more: ['wds-ic-more', 'menu', 'M10 5a2 2 0 1 0 4 0 2 2 0 0 0-4 0zm0 7a2 2 0 1 0 4 0 2 2 0 0 0-4 0zm0 7a2 2 0 1 0 4 0 2 2 0 0 0-4 0z'],
  close: ['wds-ic-close', 'x', 'M6 4.600L12 10.600l6-6 1.400 1.400-6 6 6 6-1.400 1.400-6-6-6 6L4.600 18l6-6-6-6z'],
} as const;
export type IconName = keyof typeof ICONS;

/** An icon under the name that this build gives it. */
export function icon(name: IconName): HTMLElement {
  const [fresh, old, path] = ICONS[name];
  const shown = iconsBy === 'old' ? old : fresh;
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  const title = document.createElementNS(SVG, 'title');
  title.textContent = shown;
  const shape = document.createElementNS(SVG, 'path');
  shape.setAttribute('d', path);
  svg.append(title, shape);
  return h('span', { 'aria-hidden': 'true', 'data-icon': iconsBy === 'title' ? null : shown, class: 'icon' }, svg);
}
