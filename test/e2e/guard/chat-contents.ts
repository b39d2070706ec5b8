/** Chats and messages that the cases of the messaging apps act on. */
import type { Page } from 'playwright-core';
import type { Variant } from './action-case.ts';

/** Both in the group `rt05`. */
export const MESSAGE: Record<Variant, string> = { campaign: '1790000000000000303', ordinary: '1790000000000000006' };
/** A campaign message between two people, in the chat `dimas`. */
export const PRIVATE_MESSAGE: Record<Variant, string> = { campaign: '1790000000000000804', ordinary: '1790000000000000806' };
/** Both in the channel `warta`, which the person is in. */
export const CHANNEL_POST: Record<Variant, string> = { campaign: '1790000000000000841', ordinary: '1790000000000000840' };
/** Chats that the person is not in: what tells is the name, or nothing but the messages. */
export const CHANNELS: readonly (readonly [string, Record<Variant, string>])[] = [
  ['that says what it is for', { campaign: 'barisan', ordinary: 'dapur' }],
  ['whose messages alone campaign', { campaign: 'kabar', ordinary: 'dapur' }],
];
export const GROUPS: readonly (readonly [string, Record<Variant, string>])[] = [
  ['that says what it is for', { campaign: 'relawan', ordinary: 'gowes' }],
  ['whose messages alone campaign', { campaign: 'karang', ordinary: 'gowes' }],
];
export const GROUP: Record<Variant, string> = { campaign: 'relawan', ordinary: 'gowes' };
export const CHANNEL: Record<Variant, string> = { campaign: 'barisan', ordinary: 'dapur' };
export const PNG = { name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64') };

/** The text in an editor of a replica. */
export const textIn = (page: Page, control: string): Promise<string> =>
  page.evaluate((name) => {
    const element = window.replica.control(name);
    return element instanceof HTMLElement ? element.innerText : '';
  }, control);
