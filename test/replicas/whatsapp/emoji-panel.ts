import { roleButton } from '../chats/press.ts';
import { h } from '../runtime/dom.ts';
import { overlay, type Overlay } from './overlays.ts';

/** As many as show without scrolling. */
const EMOJI = ['☝️', '✌️', '👍', '👎', '😂', '😮', '😢', '🙏', '❤️', '🎉', '🤝', '👏'];
const PER_ROW = 6;

/** One emoji, drawn as a background, with its own name. */
const drawn = (emoji: string, index: number, act?: (event: Event) => void): HTMLElement => {
  const props = { 'aria-label': emoji, 'data-emoji': emoji, 'data-emoji-index': String(index), tabindex: '-1', class: 'emoji-choice' };
  return act ? roleButton(props, act, emoji) : h('span', { role: 'button', ...props }, emoji);
};

/**
 * The panel of all emoji. Where one reacts, each stands in a cell, and the one chosen before differs by its class alone;
 * where it goes into a text there are no cells.
 */
export function emojiPanel(opener: Element, choose: (emoji: string, event: Event) => void, reacting?: { readonly mine: string | null }): void {
  const pick = (emoji: string) => (event: Event): void => {
    made.close();
    choose(emoji, event);
  };
  const one = (emoji: string, index: number): HTMLElement => {
    if (!reacting) return drawn(emoji, index, pick(emoji));
    return h('div', { role: 'gridcell', tabindex: '-1', 'aria-label': emoji, 'data-emoji-index': String(index), class: reacting.mine === emoji ? 'emoji-cell emoji-chosen' : 'emoji-cell', on: {
      click: pick(emoji),
      keydown(event) {
        if (event instanceof KeyboardEvent && event.key === 'Enter') pick(emoji)(event);
      },
    } }, drawn(emoji, index));
  };
  const rows = Array.from({ length: EMOJI.length / PER_ROW }, (_, row) => h('div', { role: 'row' }, ...EMOJI.slice(row * PER_ROW, (row + 1) * PER_ROW).map(one)));
  const panel = h('div', { role: 'grid', class: 'emoji-panel' }, ...rows);
  const at = opener.getBoundingClientRect();
  panel.style.top = `${Math.max(8, Math.min(at.top - 60, window.innerHeight - 160))}px`;
  panel.style.left = `${Math.max(8, Math.min(at.left - 120, window.innerWidth - 320))}px`;
  const made: Overlay = overlay(h('div', {}, h('div', { class: 'menu-back', on: { click: () => made.close() } }), panel));
}
