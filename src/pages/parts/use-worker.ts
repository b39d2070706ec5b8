import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ControlMessage, Status } from '../../protocol.ts';
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
  /** Asks for the state again, after silence. */
  retry(): void;
}

/** The worker's state, asked for when the page opens and renewed by every message. */
export function useWorker(): Worker {
  const [known, setKnown] = useState<Known>({ is: 'loading' });
  const send = useCallback(async (message: ControlMessage): Promise<boolean> => {
    try {
      const status = await tell(message);
      setKnown({ is: 'known', status });
      return true;
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      setKnown((before) => (before.is === 'known' ? before : { is: 'silent', detail }));
      return false;
    }
  }, []);
  const retry = useCallback(() => {
    setKnown({ is: 'loading' });
    void send({ type: 'status' });
  }, [send]);
  useEffect(retry, [retry]);
  return { known, send, retry };
}
