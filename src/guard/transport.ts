/** The one channel to the worker. Without the polyfill: the content script stays lean, and both browsers return promises. */
import * as v from 'valibot';
import { delivered } from '../delivery.ts';
import { broadcast, type Broadcast, type PageMessage } from '../protocol.ts';
import { OWN_TEXTS, type OwnText } from './texts.ts';

interface Runtime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: { addListener(listener: (message: unknown, sender: { id?: string }) => void): void; removeListener(listener: (message: unknown, sender: { id?: string }) => void): void };
}
interface ExtensionApi {
  readonly runtime: Runtime;
  readonly i18n: { getMessage(key: string): string; getUILanguage(): string };
}
declare global {
  // Firefox's name; Chromium has only `chrome`, typed by its own package.
  var browser: ExtensionApi | undefined;
}

export interface Transport {
  /** False once the extension was updated, disabled or removed under this page. */
  alive(): boolean;
  /** @returns the parsed reply; rejects when there is none or it is malformed */
  ask<Schema extends v.GenericSchema>(message: PageMessage, reply: Schema): Promise<v.InferOutput<Schema>>;
  /** For messages without a reply; a lost one is no harm. */
  tell(message: PageMessage): void;
  listen(listener: (message: Broadcast) => void, signal: AbortSignal): void;
  /** In the browser's language; there when the extension is gone as well. */
  text(key: OwnText): string;
  readonly uiLanguage: string;
}

/** Where there is no such API, an element that an open page has named so is found in its place. No element sends messages. */
const isApi = (api: ExtensionApi | undefined): api is ExtensionApi => typeof api?.runtime?.sendMessage === 'function';

/**
 * A page that is left while it waits for a reply, and kept for "back", is never given it in either browser: the question
 * would neither be answered nor fail. Back again it asks once more.
 */
function askedAgainUponReturn(send: () => Promise<unknown>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const settled = new AbortController();
    const begin = (): void => void send().then(resolve, reject).finally(() => settled.abort());
    addEventListener('pageshow', (event) => event.isTrusted && event.persisted && begin(), { capture: true, signal: settled.signal });
    begin();
  });
}

/** @returns `undefined` where no extension API is there, which is the case once the extension was removed */
export function extensionTransport(): Transport | undefined {
  const { chrome } = globalThis as unknown as { chrome?: ExtensionApi };
  const api = [globalThis.browser, chrome].find(isApi);
  if (!api?.runtime?.id) return undefined;
  const alive = (): boolean => {
    try {
      return api.runtime.id !== undefined;
    } catch {
      return false;
    }
  };
  // Read now: an extension that is gone has none to give.
  const texts = new Map(OWN_TEXTS.map((key) => [key, api.i18n.getMessage(key)]));
  return {
    alive,
    async ask(message, reply) {
      return v.parse(reply, await askedAgainUponReturn(() => delivered(() => api.runtime.sendMessage(message))));
    },
    tell(message) {
      if (alive()) delivered(() => api.runtime.sendMessage(message)).catch(() => undefined);
    },
    listen(listener, signal) {
      const onMessage = (message: unknown, sender: { id?: string }): void => {
        if (sender.id !== api.runtime.id) return;
        const parsed = v.safeParse(broadcast, message);
        if (parsed.success) listener(parsed.output);
      };
      api.runtime.onMessage.addListener(onMessage);
      signal.addEventListener('abort', () => alive() && api.runtime.onMessage.removeListener(onMessage), { once: true });
    },
    text: (key) => texts.get(key) ?? '',
    uiLanguage: api.i18n.getUILanguage(),
  };
}
