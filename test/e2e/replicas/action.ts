import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { TestBrowser } from '../harness/browser.ts';
import { received } from '../harness/drive.ts';

/** Ids of demo posts that the replica tests press on. */
export const POST = { family: '1790000000000000001', football: '1790000000000000002', futsal: '1790000000000000007', soto: '1790000000000000008', amin: '1790000000000000301', prabowo: '1790000000000000302', long: '1790000000000000014', advert: '1790000000000000015', quoting: '1790000000000000311', poster: '1790000000000000312' } as const;

export interface ReplicaAction {
  readonly name: string;
  readonly url: string;
  run(page: Page): Promise<void>;
  /** `kind via[ target][ = text]`, in order; nothing else may have arrived. */
  readonly expected: readonly string[];
}

/** Runs each action on a page of its own, and compares what the site received with the list. */
export function checkActions(browser: () => TestBrowser, actions: readonly ReplicaAction[]): void {
  test.each(actions)('$name', async ({ url, run, expected }) => {
    const page = await browser().page(url);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await run(page);
    await expect.poll(async () => (await received(page)).map(({ kind, via, postId, account, text }) => `${kind} ${via}${postId ?? account ? ` ${postId ?? account}` : ''}${text ? ` = ${text}` : ''}`), { timeout: 2000 }).toEqual(expected);
    expect(errors).toEqual([]);
    await page.close();
  });
}
