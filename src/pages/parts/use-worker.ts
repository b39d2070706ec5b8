import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
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

const withSettings = (known: Known, settings: Settings | undefined): Known =>
  known.is === 'known' && settings ? { is: 'known', status: { ...known.status, settings } } : known;

/** The worker's state, asked for when the page opens and renewed by every message. */
export function useWorker(): Worker {
  const [known, setKnown] = useState<Known>({ is: 'loading' });
  /** What the worker said last, and what the person chose that it has not answered yet. */
  const kept = useRef<Settings | undefined>(undefined);
  const wanted = useRef<Settings | undefined>(undefined);
  const underWay = useRef(0);

  const send = useCallback(async (message: ControlMessage): Promise<boolean> => {
    try {
      const status = await tell(message);
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
      const before = wanted.current ?? kept.current;
      if (!before) return false;
      const settings = { ...before, ...some };
      wanted.current = settings;
      setKnown((shown) => withSettings(shown, settings));
      underWay.current++;
      const done = await send({ type: 'change', settings });
      underWay.current--;
      if (underWay.current === 0) {
        wanted.current = undefined;
        setKnown((shown) => withSettings(shown, kept.current));
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
  return { known, send, change, retry };
}
