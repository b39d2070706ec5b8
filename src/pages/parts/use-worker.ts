import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { ControlMessage, Settings, Status } from '../../protocol.ts';
import { tell } from './worker.ts';

export type Known =
  | { readonly is: 'loading' }
  | { readonly is: 'known'; readonly status: Status }
  /** The worker does not answer; `detail` is for whoever is asked for help. */
  | { readonly is: 'silent'; readonly detail: string };

export interface Worker {
  readonly known: Known;
  /** @returns whether the message took effect; what was known before stays known when it did not */
  send(message: ControlMessage): Promise<boolean>;
  /** Changes some settings, shown at once. Changes made faster than the worker answers add up. */
  change(some: Partial<Settings>): Promise<boolean>;
  /** Asks for the state again, after silence. */
  retry(): void;
}

const withSettings = (known: Known, some: Partial<Settings>): Known =>
  known.is === 'known' ? { is: 'known', status: { ...known.status, settings: { ...known.status.settings, ...some } } } : known;

/** The worker's state, asked for when the page opens, renewed by every message, and asked for again when it changed elsewhere. */
export function useWorker(): Worker {
  const [known, setKnown] = useState<Known>({ is: 'loading' });
  /** What the worker said last, and what the person chose that it has not answered yet. */
  const kept = useRef<Settings | undefined>(undefined);
  const wanted = useRef<Partial<Settings>>({});
  const underWay = useRef(0);
  /** Questions are numbered: an answer that comes after one to a later question is old. */
  const asked = useRef(0);
  const answered = useRef(0);

  const send = useCallback(async (message: ControlMessage): Promise<boolean> => {
    const number = ++asked.current;
    try {
      const status = await tell(message);
      if (number < answered.current) return true;
      answered.current = number;
      kept.current = status.settings;
      setKnown(withSettings({ is: 'known', status }, wanted.current));
      return true;
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      setKnown((before) => (before.is === 'known' ? before : { is: 'silent', detail }));
      return false;
    }
  }, []);

  const change = useCallback(
    async (some: Partial<Settings>): Promise<boolean> => {
      if (!kept.current) return false;
      wanted.current = { ...wanted.current, ...some };
      setKnown((shown) => withSettings(shown, some));
      underWay.current++;
      // Only what was chosen here: another page may have changed the rest.
      const done = await send({ type: 'change', settings: some });
      underWay.current--;
      if (underWay.current === 0) {
        wanted.current = {};
        const settings = kept.current;
        setKnown((shown) => (shown.is === 'known' ? { is: 'known', status: { ...shown.status, settings } } : shown));
      }
      return done;
    },
    [send],
  );

  const retry = useCallback(() => {
    setKnown({ is: 'loading' });
    void send({ type: 'status' });
  }, [send]);
  useEffect(retry, [retry]);
  useEffect(() => {
    const ask = (): void => void send({ type: 'status' });
    // What another page changed, and an agency's policy, which comes seconds after a first start.
    const changed = (_changes: unknown, area: string): void => {
      if (area !== 'session') ask();
    };
    const ending = new AbortController();
    browser.storage.onChanged.addListener(changed);
    // Permissions and the day change without a word.
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && ask(), { signal: ending.signal });
    return () => {
      ending.abort();
      browser.storage.onChanged.removeListener(changed);
    };
  }, [send]);
  return { known, send, change, retry };
}
