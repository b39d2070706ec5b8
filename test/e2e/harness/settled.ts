/** Waits until the extension knows what it will know about a page, without a guess at how long that takes. */
import type { BrowserContext, Page } from 'playwright-core';

/** A page of the extension in each browser that is protected: it speaks to the worker over the way that the guard uses. */
const witnesses = new WeakMap<BrowserContext, Page>();

export const setWitness = (context: BrowserContext, page: Page): void => void witnesses.set(context, page);

/** Frames that were drawn: whatever came into view was seen by its observers, and what they asked has left the page. */
const frames = (page: Page, count: number): Promise<void> =>
  page.evaluate(async (wanted) => {
    for (let drawn = 0; drawn < wanted; drawn++) await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => setTimeout(resolve, 5));
  }, count);

/**
 * After this the guard has asked the worker about all that the page shows near the viewport or holds under the pointer,
 * and has the answers: a later question to the worker, from the witness, was answered too.
 */
export async function settled(page: Page): Promise<void> {
  await frames(page, 2);
  const witness = witnesses.get(page.context());
  if (!witness) return;
  await witness.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', { runtime: { sendMessage(message: unknown): Promise<unknown> } } | undefined>;
    const runtime = (browser ?? chrome)?.runtime;
    const ask = (): Promise<unknown> | undefined => runtime?.sendMessage({ type: 'assess', items: [] });
    // Firefox loses a message that comes while its background ends; the extension sends it again, and so does the witness.
    await ask()?.catch((error: unknown) => (String(error).includes('Receiving end does not exist') ? ask() : Promise.reject(error)));
  });
  await frames(page, 1);
}
