import type { Page } from 'playwright-core';
import * as v from 'valibot';

/** What a person's hand leaves between going down and up, and between two clicks, in milliseconds. */
const HAND = 30;

interface BidiSession {
  /** The tab, as `context` of BiDi commands. */
  readonly sessionId: string;
  send(method: string, parameters: object): Promise<unknown>;
}

const isSession = (value: unknown): value is BidiSession =>
  typeof value === 'object' && value !== null && 'sessionId' in value && typeof value.sessionId === 'string' && 'send' in value && typeof value.send === 'function';
const connectionShape = v.object({ toImpl: v.custom<(page: Page) => unknown>((value) => typeof value === 'function', 'Playwright keeps its pages elsewhere now') });
const sessionShape = v.custom<BidiSession>(isSession, 'Playwright keeps its BiDi session elsewhere now');
const part = (whole: unknown, name: string): unknown => (typeof whole === 'object' && whole !== null ? Reflect.get(whole, name) : undefined);

/**
 * A real double click: two trusted clicks and a trusted `dblclick`. Firefox counts clicks within one chain of actions
 * only, and the driver sends each step as a chain of its own, so there the chain goes past it.
 */
export async function doubleClick(page: Page, x: number, y: number): Promise<void> {
  if (page.context().browser()?.browserType().name() !== 'firefox') {
    await page.mouse.dblclick(x, y, { delay: HAND });
    return;
  }
  await page.mouse.move(x, y);
  const inner = v.parse(connectionShape, part(page, '_connection')).toImpl(page);
  const session = v.parse(sessionShape, part(part(inner, 'delegate'), '_session'));
  const click = [{ type: 'pointerDown', button: 0 }, { type: 'pause', duration: HAND }, { type: 'pointerUp', button: 0 }];
  await session.send('input.performActions', {
    context: session.sessionId,
    actions: [{ type: 'pointer', id: 'pw_mouse', parameters: { pointerType: 'mouse' }, actions: [...click, { type: 'pause', duration: HAND }, ...click] }],
  });
}
