/** Storage behind one door: read once a wake, written in turn. */
import browser from 'webextension-polyfill';
import { isRegistered } from './registration.ts';
import { initialState, parseState, type State } from './state.ts';

const KEY = 'state';

let current: Promise<{ state: State; damaged: readonly string[] }> | undefined;
let writing: Promise<unknown> = Promise.resolve();

/** @throws where the storage does not answer; that it holds nothing good is no error */
async function read(): Promise<{ state: State; damaged: readonly string[] }> {
  const stored = await browser.storage.local.get(KEY);
  return parseState(stored[KEY]);
}

function remembered(): Promise<{ state: State; damaged: readonly string[] }> {
  current ??= read().catch((error: unknown) => {
    // The next who asks may be luckier.
    current = undefined;
    throw error;
  });
  return current;
}

/** The state and the names of fields that could not be read; all of it where the storage does not answer. */
export const load = (): Promise<{ state: State; damaged: readonly string[] }> => remembered().catch(() => ({ state: initialState(), damaged: ['state'] }));

/**
 * Changes the state; changes asked for at once happen one after the other.
 * @returns the new state
 * @throws where the storage does not answer: what it holds must not be written over unread
 */
export function update(change: (state: State) => State): Promise<State> {
  const turn = writing.then(async () => {
    const { state, damaged } = await remembered();
    // Damage must not switch protection off behind the person's back: then what is registered tells.
    const next = change(damaged.includes('active') || damaged.includes('state') ? { ...state, active: await isRegistered() } : state);
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
