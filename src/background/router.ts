/**
 * Two trust tiers. A page's content script may ask for verdicts and texts and report numbers; only our own pages may
 * read or change the state. Anything that does not parse is refused by name and changes nothing.
 */
import * as v from 'valibot';
import { controlMessage, type ControlMessage, pageMessage, type PageMessage } from '../protocol.ts';

/** Who sent a message, as the browser says it; a page cannot forge it. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean | undefined } | undefined;
  readonly frameId?: number | undefined;
}

export interface Handlers {
  page(message: PageMessage, sender: Sender): Promise<unknown>;
  control(message: ControlMessage): Promise<unknown>;
}

/**
 * @param extension our own id and origin (`chrome-extension://…/`)
 * @returns the reply, or `undefined` when the message is nobody's
 * @throws Error naming the field of a malformed message
 */
export function route(message: unknown, sender: Sender, extension: { id: string; origin: string }, handlers: Handlers): Promise<unknown> | undefined {
  if (sender.id !== extension.id) return undefined;
  const asPage = v.safeParse(pageMessage, message);
  if (asPage.success) return handlers.page(asPage.output, sender);
  const fromOwnPage = sender.url?.startsWith(extension.origin) ?? false;
  const asControl = v.safeParse(controlMessage, message);
  if (asControl.success && fromOwnPage) return handlers.control(asControl.output);
  if (asControl.success) return Promise.reject(new Error('only the pages of the extension may do this'));
  const issue = (fromOwnPage ? asControl : asPage).issues?.[0];
  return Promise.reject(new Error(`malformed message: ${issue ? `${v.getDotPath(issue) ?? 'message'}: ${issue.message}` : 'unknown'}`));
}
