import type { DemoMessage } from '../chats/chat.ts';
import { button, roleButton } from '../chats/press.ts';
import type { Thread } from '../chats/thread.ts';
import { fill, h, set } from '../runtime/dom.ts';
import { openForward } from './forward.ts';
import { icon } from './icons.ts';
import { say } from './words.ts';

/** Rows of the open chat to tick, and a bar with what can be done to them where one wrote before; nothing is written meanwhile. */
export function startSelecting(thread: Thread, messages: readonly DemoMessage[], foot: Element, end: () => void): void {
  const ticked = new Set<DemoMessage>();
  const ticks = messages.flatMap((message): HTMLElement[] => {
    const row = thread.find(message.id)?.querySelector('.message');
    if (!row) return [];
    const tick = h('div', { role: 'checkbox', 'aria-checked': 'false', class: 'check tick' });
    set(tick, { on: {
      click() {
        if (!ticked.delete(message)) ticked.add(message);
        set(tick, { 'aria-checked': String(ticked.has(message)) });
      },
    } });
    row.prepend(tick);
    return [tick];
  });
  const stop = (): void => {
    for (const tick of ticks) tick.remove();
    end();
  };
  const forward = roleButton({ 'aria-label': say('forward'), class: 'round select-forward' }, () => openForward(...messages.filter((message) => ticked.has(message))), icon('forward'));
  fill(foot, h('footer', {}), h('div', { class: 'chat-foot' }, button({ 'aria-label': say('close'), class: 'round' }, stop, icon('close')), forward));
}
