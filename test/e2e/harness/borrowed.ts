/**
 * Browsers that test files hand on to each other: starting one takes a busy machine ten seconds. Each worker of the test
 * runner (`isolate: false`) has at most one of a kind.
 */
import type { BrowserKind, TestBrowser } from './browser.ts';
import { launch } from './launch.ts';

const started = new Map<BrowserKind, Promise<TestBrowser>>();

/** The runner ends its idle workers by a signal and waits half a second: with the process, the driver kills its browsers. */
export function endWithRunner(): void {
  process.off('SIGTERM', end);
  process.on('SIGTERM', end);
}

function end(): void {
  try {
    process.exit();
  } catch {
    // While tests run the runner forbids it, as when somebody interrupts them: the driver has begun to close the browsers.
  }
}

async function start(kind: BrowserKind): Promise<TestBrowser> {
  const browser = await launch(kind, { active: true });
  endWithRunner();
  return browser;
}

/**
 * A browser whose owner has opted in, without pages of other files; `close` closes the pages opened since. For tests
 * that leave settings, consent, background and extension as they are; others `launch` one of their own.
 */
export async function borrow(kind: BrowserKind): Promise<TestBrowser> {
  const known = started.get(kind) ?? start(kind);
  started.set(kind, known);
  const browser = await known.catch((error: unknown) => {
    started.delete(kind);
    throw error;
  });
  const before = new Set(browser.context.pages());
  return {
    ...browser,
    async close() {
      for (const page of browser.context.pages()) if (!before.has(page)) await page.close();
    },
  };
}
