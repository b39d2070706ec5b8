import type { Page } from 'playwright-core';
import { doubleClick } from './harness/double-click.ts';
import { place } from './harness/drive.ts';

/** A double click on a control. */
export async function pressTwice(page: Page, control: string, target: string): Promise<void> {
  const { x, y } = await place(page, control, target);
  await doubleClick(page, x, y);
}
