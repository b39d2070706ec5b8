import type { Page } from 'playwright-core';
import type { Received } from '../../replicas/runtime/replica.ts';
import { until } from './dialog.ts';

/** Centre of a replica's control in the viewport, once it is shown; a post is scrolled to first. */
export async function place(page: Page, control: string, target?: string): Promise<{ x: number; y: number }> {
  return until(`the control ${control} ${target ?? ''} on ${page.url()}`, () => page.evaluate(([name, on]) => {
    let element = window.replica.control(name ?? '', on);
    if (!element && on !== undefined && window.replica.show(on)) element = window.replica.control(name ?? '', on);
    if (!element) return null;
    const { top, bottom } = element.getBoundingClientRect();
    if (top < 60 || bottom > innerHeight - 60) element.scrollIntoView({ block: 'center' });
    const box = element.getBoundingClientRect();
    return box.width > 0 ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
  }, [control, target]));
}

/** A real mouse press on a control. The pointer comes first, since what it hovers may move things. */
export async function press(page: Page, control: string, target?: string): Promise<void> {
  const first = await place(page, control, target);
  await page.mouse.move(first.x, first.y);
  const { x, y } = await place(page, control, target);
  await page.mouse.click(x, y);
}

export async function hover(page: Page, control: string, target?: string): Promise<void> {
  const { x, y } = await place(page, control, target);
  await page.mouse.move(x, y);
}

/** Puts the focus on a control, as Tab would. */
export async function focusOn(page: Page, control: string, target?: string): Promise<void> {
  await place(page, control, target);
  await page.evaluate(([name, on]) => {
    const element = window.replica.control(name ?? '', on);
    if (element instanceof HTMLElement) element.focus();
  }, [control, target]);
}

/** Presses into an editor and types with real keys; a line feed becomes Shift+Enter. */
export async function write(page: Page, control: string, text: string, target?: string): Promise<void> {
  await press(page, control, target);
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await page.keyboard.press('Shift+Enter');
    await page.keyboard.type(line);
  }
}

/** What the site accepted so far. */
export const received = (page: Page): Promise<Received[]> => page.evaluate(() => window.replica.received);

/** The text of a replica's editor. */
export const textOf = (page: Page, control: string, target?: string): Promise<string> => page.evaluate(([name, on]) => {
  const element = window.replica.control(name ?? '', on);
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) return element.value;
  const blocks = element?.querySelectorAll('[data-block], p') ?? [];
  return [...blocks].map((block) => block.textContent ?? '').join('\n');
}, [control, target]);
