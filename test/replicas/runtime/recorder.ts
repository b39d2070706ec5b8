// Runs inline as the first script of every replica: whatever is held before the page leaves no line here.
import { RECORDED } from './recorded.ts';
import type { Replica } from './replica.ts';

const describe = (event: Event): string => {
  const { target } = event;
  if (!(target instanceof Element)) return target === document ? 'document' : 'window';
  const mark = target.closest('button, a, input, textarea, [role="button"], [role="menuitem"], [contenteditable]') ?? target.closest('[data-testid], [aria-label], [role]');
  const name = mark?.getAttribute('data-testid') ?? mark?.getAttribute('aria-label') ?? mark?.getAttribute('role') ?? mark?.id ?? '';
  return `${(mark ?? target).localName}[${name}]`;
};

const replica: Replica = {
  received: [],
  events: [],
  posts: [],
  reset() {
    replica.received.length = 0;
    replica.events.length = 0;
  },
  recycle: () => undefined,
  navigate: () => undefined,
  show: () => false,
  control: () => null,
  note(where, phase, event) {
    const key = event instanceof KeyboardEvent ? ` ${event.key}` : '';
    replica.events.push(`${event.type} ${where} ${phase} ${describe(event)}${key}${event.isTrusted ? '' : ' untrusted'}`);
  },
};
window.replica = replica;

for (const [where, target] of [['window', window], ['document', document]] as const) {
  for (const phase of ['capture', 'bubble'] as const) {
    for (const type of RECORDED) target.addEventListener(type, (event) => replica.note(where, phase, event), phase === 'capture');
  }
}
