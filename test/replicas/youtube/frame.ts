import { h } from '../runtime/dom.ts';

/** What the chat's frame receives and hears is kept with the page's own. */
export function shareRecord(): void {
  if (window.parent === window) return;
  window.replica.received = window.parent.replica.received;
  window.replica.events = window.parent.replica.events;
}

const marks = new Map<string, HTMLElement>();

/**
 * A stand-in for a control inside the frame: it lies over it, lets every press through, says what it says and hands
 * the focus on, so that a driver needs to know nothing of frames. It can't be seen, since nothing may cover the frame.
 * Null where the frame isn't ready.
 */
export function standIn(selector: string): HTMLElement | null {
  const frame = document.querySelector<HTMLIFrameElement>('#chatframe');
  const target = frame?.contentDocument?.querySelector<HTMLElement>(selector);
  if (!frame || !target) return null;
  const mark = marks.get(selector) ?? h('div', { class: 'frame-mark', 'aria-hidden': 'true' });
  marks.set(selector, mark);
  const outer = frame.getBoundingClientRect();
  const inner = target.getBoundingClientRect();
  Object.assign(mark.style, { left: `${outer.left + frame.clientLeft + inner.left + scrollX}px`, top: `${outer.top + frame.clientTop + inner.top + scrollY}px`, width: `${inner.width}px`, height: `${inner.height}px` });
  mark.textContent = target.innerText;
  // What can't be seen has no inner text.
  Object.defineProperty(mark, 'innerText', { configurable: true, get: () => target.innerText });
  mark.focus = () => target.focus();
  if (!mark.isConnected) document.body.append(mark);
  return mark;
}
