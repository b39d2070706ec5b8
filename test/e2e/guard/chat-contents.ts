/** Chats and messages that the cases of the messaging apps act on. */
import type { Page } from 'playwright-core';
import type { Variant } from './action-case.ts';

/** Both in the group `rt05`. */
export const MESSAGE: Record<Variant, string> = { campaign: '1790000000000000303', ordinary: '1790000000000000006' };
/** A campaign message between two people, in the chat `dimas`. */
export const PRIVATE_MESSAGE: Record<Variant, string> = { campaign: '1790000000000000804', ordinary: '1790000000000000806' };
export const CHANNEL: Record<Variant, string> = { campaign: 'barisan', ordinary: 'dapur' };
export const PNG = { name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64') };

/** The text in an editor of a replica. */
export const textIn = (page: Page, control: string): Promise<string> =>
  page.evaluate((name) => {
    const element = window.replica.control(name);
    return element instanceof HTMLElement ? element.innerText : '';
  }, control);
