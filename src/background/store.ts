/** Storage behind one door: read once a wake, written in turn. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { isRegistered } from './registration.ts';
import { initialState, parseState, type State } from './state.ts';

const KEY = 'state';
/** Set where switching off could not be written; lives as long as the browser runs. */
const WITHDRAWN_KEY = 'withdrawn';

const NO_CONSENT = { active: false, consentAt: null, consentTo: null } as const;

interface Loaded {
  readonly state: State;
  /** The names of fields that could not be read. */
  readonly damaged: readonly string[];
  /** The settings as they are stored, whatever they are. */
  readonly settings: unknown;
}

let current: Promise<Loaded> | undefined;
let writing: Promise<unknown> = Promise.resolve();

/** @throws where the storage does not answer; that it holds nothing good is no error */
async function read(): Promise<Loaded> {
  const [stored, session] = await Promise.all([browser.storage.local.get(KEY), browser.storage.session.get(WITHDRAWN_KEY).catch(() => ({}))]);
  const raw = v.safeParse(v.object({ settings: v.unknown() }), stored[KEY]);
  const parsed = { ...parseState(stored[KEY]), settings: raw.success ? raw.output.settings : undefined };
  // Consent that could not be taken out of the storage must not come back with the next wake.
  return WITHDRAWN_KEY in session ? { ...parsed, state: { ...parsed.state, ...NO_CONSENT } } : parsed;
}

function remembered(): Promise<Loaded> {
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
    const { state, damaged, settings } = await remembered();
    // Damage must not switch protection off behind the person's back: then what is registered tells.
    const next = change(damaged.includes('active') || damaged.includes('state') ? { ...state, active: await isRegistered() } : state);
    // The person's own choice may have been another one; a count must not put ours in its place unsaid.
    const unread = damaged.includes('settings') && next.settings === state.settings;
    await browser.storage.local.set({ [KEY]: unread ? { ...next, settings } : next });
    await browser.storage.session.remove(WITHDRAWN_KEY).catch(() => undefined);
    // What else was damaged has been replaced by good values.
    current = Promise.resolve({ state: next, damaged: unread ? ['settings'] : [], settings });
    return next;
  });
  writing = turn.catch(() => undefined);
  return turn;
}

/**
 * Switches off, whatever the storage does. On a full disk nothing can be written, but what is there can be taken away: the
 * settings and counts go rather than the consent comes back.
 * @throws where neither can be done; off it is all the same until the browser closes
 */
export async function withdraw(): Promise<void> {
  try {
    await update((state) => ({ ...state, ...NO_CONSENT }));
  } catch (error) {
    await browser.storage.session.set({ [WITHDRAWN_KEY]: true }).catch(() => undefined);
    current = undefined;
    try {
      await browser.storage.local.remove(KEY);
    } catch {
      throw error;
    }
  }
}

// A corrupt or restored storage must not be hidden by what was read before.
browser.storage.onChanged.addListener((changes, area) => {
  if (area === 'local' && KEY in changes) current = undefined;
});
