/**
 * Browsers that test files hand on to each other: starting one takes a busy machine ten seconds. Each worker of the test
 * runner (`isolate: false`) has at most one of a kind.
 */
import type { BrowserKind, TestBrowser } from './browser.ts';
import { launch } from './launch.ts';

/**
 * What `start` gave for a kind in this worker; started once, and again where that failed. It ends with the worker, which
 * the runner tells by a signal and gives half a second: with the process, the driver kills its browsers.
 */
export function oneOfAKind<Kind, Started>(start: (kind: Kind) => Promise<Started>): (kind: Kind) => Promise<Started> {
  const started = new Map<Kind, Promise<Started>>();
  return (kind) => {
    const known = started.get(kind) ?? start(kind);
    started.set(kind, known);
    process.off('SIGTERM', end);
    process.on('SIGTERM', end);
    return known.catch((error: unknown) => {
      started.delete(kind);
      throw error;
    });
  };
}

function end(): void {
  try {
    process.exit();
  } catch {
    // While tests run the runner forbids it, as when somebody interrupts them: the driver has begun to close the browsers.
  }
}

const ofKind = oneOfAKind((kind: BrowserKind) => launch(kind, { active: true }));

/**
 * A browser whose owner has opted in, without pages of other files; `close` closes the pages opened since. For tests
 * that leave settings, consent, background and extension as they are; others `launch` one of their own.
 */
export async function borrow(kind: BrowserKind): Promise<TestBrowser> {
  const browser = await ofKind(kind);
  const before = new Set(browser.context.pages());
  return {
    ...browser,
    async close() {
      for (const page of browser.context.pages()) if (!before.has(page)) await page.close();
    },
  };
}
