import type { Page } from 'playwright-core';
import { place } from './harness/drive.ts';

/**
 * A double click on a control. The driver of Firefox counts every press as the first one, so no `dblclick` follows
 * there; the page is then sent that one event.
 */
export async function pressTwice(page: Page, control: string, target: string): Promise<void> {
  const { x, y } = await place(page, control, target);
  if (!(await page.evaluate(() => navigator.userAgent.includes('Firefox')))) {
    await page.mouse.dblclick(x, y);
    return;
  }
  await page.evaluate(([name, on]) => {
    window.replica.control(name ?? '', on)?.dispatchEvent(new MouseEvent('dblclick', { bubbles: true, cancelable: true, detail: 2 }));
  }, [control, target]);
}
