import type { Frame, Page } from 'playwright-core';
import * as v from 'valibot';

const item = v.object({
  testid: v.string(),
  rect: v.object({ x: v.number(), y: v.number(), width: v.number(), height: v.number() }),
  text: v.string(),
  focused: v.boolean(),
  ariaDisabled: v.boolean(),
  attributes: v.record(v.string(), v.string()),
});
/** One marked element inside a closed shadow root, in CSS pixels of the viewport. */
export type ClosedItem = v.InferOutput<typeof item>;

const seenIn = v.object({ items: v.array(item), left: v.number(), top: v.number() });

/** Everything with a `data-testid` in the closed shadow roots of one document, moved to where it stands in the page. */
async function itemsIn(frame: Frame): Promise<ClosedItem[]> {
  const answer = await frame.evaluate(() => {
    let found: string | null = null;
    const hear = (event: Event): void => {
      found = event instanceof CustomEvent ? String(event.detail) : null;
    };
    document.addEventListener('closed-root-answer', hear, { once: true });
    document.dispatchEvent(new CustomEvent('closed-root-ask'));
    document.removeEventListener('closed-root-answer', hear);
    if (found === null) return null;
    let [left, top] = [0, 0];
    // The frames of the replicas are of their page's own origin.
    for (let inner: Window = window; inner.frameElement; inner = inner.parent) {
      const box = inner.frameElement.getBoundingClientRect();
      left += box.left + inner.frameElement.clientLeft;
      top += box.top + inner.frameElement.clientTop;
    }
    return { items: JSON.parse(found), left, top };
  });
  if (answer === null) throw new Error(`The probe extension doesn't answer on ${frame.url()}.`);
  const { items, left, top } = v.parse(seenIn, answer);
  return items.map((each) => ({ ...each, rect: { ...each.rect, x: each.rect.x + left, y: each.rect.y + top } }));
}

/**
 * Everything with a `data-testid` in the closed shadow roots of a page and its frames, in CSS pixels of its viewport.
 * Throws where the probe doesn't answer.
 */
export async function closedItems(page: Page): Promise<ClosedItem[]> {
  const [main, ...inner] = page.frames();
  if (!main) throw new Error(`${page.url()} has no document.`);
  // A frame may go, or not be loaded yet, while it is asked.
  const found = await Promise.all([itemsIn(main), ...inner.map((frame) => itemsIn(frame).catch(() => []))]);
  return found.flat();
}

/** Milliseconds. Each look costs the page some, and slower machines more. */
const POLL = 60;

/** Milliseconds between looks at a button that is not enabled yet: it stays so for half a second. */
const DISABLED_POLL = 120;

/** Milliseconds. A busy machine may take many times as long as an idle one; a test that passes never waits for it. */
const PATIENCE = 15_000;

/** Polls until `ready` gives something; throws with `what` after `timeout` milliseconds. */
export async function until<T>(what: string, ready: () => Promise<T | null | undefined | false>, timeout = PATIENCE): Promise<T> {
  for (const end = Date.now() + timeout; ;) {
    const value = await ready();
    if (value !== null && value !== undefined && value !== false) return value;
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, POLL));
  }
}

/** The extension's dialog in one tab, seen and pressed as a person would. */
export class ExtensionDialog {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** The marked element, or null where the dialog shows none. */
  async item(testid: string): Promise<ClosedItem | null> {
    const found = (await closedItems(this.#page)).find((each) => each.testid === testid && each.rect.width > 0 && each.rect.height > 0);
    return found ?? null;
  }

  async open(): Promise<boolean> {
    return (await this.item('dialog')) !== null;
  }

  async waitOpen(timeout = PATIENCE): Promise<void> {
    await until('the dialog to open', () => this.open(), timeout);
  }

  async waitClosed(timeout = PATIENCE): Promise<void> {
    await until('the dialog to close', async () => !(await this.open()), timeout);
  }

  /** Stays shut for the given time; throws where it opens. */
  async staysClosed(milliseconds = 400): Promise<void> {
    for (const end = Date.now() + milliseconds; Date.now() < end;) {
      if (await this.open()) throw new Error('The dialog opened where it must not.');
      await new Promise((resolve) => setTimeout(resolve, POLL));
    }
  }

  /** Visible text of a marked element. Throws where it isn't shown. */
  async text(testid: string): Promise<string> {
    const found = await this.item(testid);
    if (!found) throw new Error(`The dialog shows no ${testid}.`);
    return found.text;
  }

  /** The `data-testid` that holds the focus inside the closed root. */
  async focus(): Promise<string | null> {
    return (await closedItems(this.#page)).find((each) => each.focused)?.testid ?? null;
  }

  /** Centre of a marked element once it is enabled and no longer moves. */
  async centre(testid: string): Promise<{ x: number; y: number }> {
    let before = '';
    const found = await until(`${testid} to be ready`, async () => {
      const now = await this.item(testid);
      if (now?.ariaDisabled) await new Promise((resolve) => setTimeout(resolve, DISABLED_POLL - POLL));
      const place = JSON.stringify(now?.rect);
      const still = now !== null && !now.ariaDisabled && place === before;
      before = place;
      return still ? now : null;
    });
    return { x: found.rect.x + found.rect.width / 2, y: found.rect.y + found.rect.height / 2 };
  }

  /** A real mouse press on a marked element. */
  async press(testid: string): Promise<void> {
    const { x, y } = await this.centre(testid);
    await this.#page.mouse.click(x, y);
  }
}
