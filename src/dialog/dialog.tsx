/** The dialog a held person sees, and the small notice. Runs in the content script, on any page. */
import type { DialogView } from '../protocol.ts';
import type { PendingView } from './card.ts';
import { type Answer, Session } from './session.ts';

export type { PendingView } from './card.ts';
export { showNotice } from './notice.ts';
export { SHELL_EVENTS } from './events.ts';
export type { Answer } from './session.ts';

export interface DialogShell {
  /**
   * For every event of `SHELL_EVENTS` that the guard hears first, while the dialog is open and until the next one opens
   * (the rest of the key that gave the answer is not the page's either).
   * @returns true when the event belongs to the dialog; its propagation is stopped then
   */
  handle(event: Event): boolean;
  readonly open: boolean;
}

let latest: Session | undefined;

/**
 * `DialogShell.handle` of the dialog that opened last. Opening moves the focus before `openDialog` returns: a guard that
 * asks here for every event keeps that from the page too.
 */
export const handleDialogEvent = (event: Event): boolean => latest?.handle(event) ?? false;

/**
 * Opens the dialog at once; a pending view makes the page wait while the ruling is fetched.
 * @param options.signal aborting it cancels and removes the dialog
 * @param options.shield has the worker put a user-origin rule over `[attribute]`, and take it away
 * @param options.now milliseconds of a clock that never goes back
 * @returns `answer` settles once: `continue` only by a real press of the person, `tampered` where the page interfered
 */
export function openDialog(options: {
  view: DialogView | PendingView;
  document: Document;
  signal: AbortSignal;
  shield(attribute: string, on: boolean): void;
  now?: () => number;
}): { shell: DialogShell; answer: Promise<Answer>; update(view: DialogView): void } {
  const session = new Session(options);
  latest = session;
  session.start();
  return { shell: session, answer: session.answer, update: (view) => session.show(view) };
}
