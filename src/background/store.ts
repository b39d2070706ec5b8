/** Storage behind one door: read once a wake, written in turn. */
import browser from 'webextension-polyfill';
import { initialState, parseState, type State } from './state.ts';

const KEY = 'state';

let current: Promise<{ state: State; damaged: readonly string[] }> | undefined;
let writing: Promise<unknown> = Promise.resolve();

async function read(): Promise<{ state: State; damaged: readonly string[] }> {
  try {
    const stored = await browser.storage.local.get(KEY);
    return parseState(stored[KEY]);
  } catch (error) {
    return { state: initialState(), damaged: [error instanceof Error ? error.message : 'storage'] };
  }
}

/** The state and the names of fields that could not be read. */
export function load(): Promise<{ state: State; damaged: readonly string[] }> {
  current ??= read();
  return current;
}

/**
 * Changes the state; changes asked for at once happen one after the other.
 * @returns the new state
 */
export function update(change: (state: State) => State): Promise<State> {
  const turn = writing.then(async () => {
    const { state } = await load();
    const next = change(state);
    await browser.storage.local.set({ [KEY]: next });
    // What was damaged has been replaced by good values.
    current = Promise.resolve({ state: next, damaged: [] });
    return next;
  });
  writing = turn.catch(() => undefined);
  return turn;
}

// A corrupt or restored storage must not be hidden by what was read before.
browser.storage.onChanged.addListener((changes, area) => {
  if (area === 'local' && KEY in changes) current = undefined;
});
