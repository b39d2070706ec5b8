/**
 * An update waits until no dialog is open. Firefox would install it at once and end the pages' scripts, a dialog's among
 * them, under the person's hands. Kept in the browser's memory, since the worker sleeps meanwhile.
 */
import * as v from 'valibot';
import browser from 'webextension-polyfill';

const KEY = 'updating';
/** The dialogs that are open, by the attribute of their host, and since when. */
const schema = v.object({ waits: v.boolean(), open: v.record(v.string(), v.number()) });
type Updating = v.InferOutput<typeof schema>;

/** A dialog holds an update back for so long at most, in milliseconds: its page may have gone without a word. */
const LONGEST = 5 * 60_000;

let turn: Promise<unknown> = Promise.resolve();

async function apply(how: (before: Updating) => Updating): Promise<void> {
  const stored = v.safeParse(schema, (await browser.storage.session.get(KEY))[KEY]);
  const { waits, open } = how(stored.success ? stored.output : { waits: false, open: {} });
  const now = Date.now();
  const young = Object.entries(open).filter(([, since]) => now - since < LONGEST);
  const ready = waits && young.length === 0;
  // Forgotten before the extension starts anew, so that it does so once.
  await browser.storage.session.set({ [KEY]: { waits: waits && !ready, open: Object.fromEntries(young) } satisfies Updating });
  if (ready) browser.runtime.reload();
  else if (waits) setTimeout(() => void lookAgain(), LONGEST);
}

/** Changes happen one after the other; each looks whether the update's time has come. */
function change(how: (before: Updating) => Updating): Promise<void> {
  const next = turn.then(() => apply(how));
  turn = next.catch(() => undefined);
  return next;
}

const lookAgain = (): Promise<void> => change((before) => before);

/** A dialog opened or closed. */
export const noteDialog = (attribute: string, on: boolean): Promise<void> =>
  change(({ waits, open }) => {
    const { [attribute]: _closed, ...others } = open;
    return { waits, open: on ? { ...others, [attribute]: Date.now() } : others };
  });

/** To be called at every start of the worker. */
export function deferUpdates(): void {
  browser.runtime.onUpdateAvailable.addListener(() => void change((before) => ({ ...before, waits: true })));
  void lookAgain();
}
