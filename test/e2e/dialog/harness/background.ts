/** Stands in for the worker: puts a user-origin rule over the dialog's host, as `src/background/registration.ts` does. */
import { shieldCss } from '../../../../src/background/shield-css.ts';

interface Api {
  readonly runtime: { readonly onMessage: { addListener(listener: (message: { attribute: string; on: boolean }, sender: { tab?: { id?: number }; frameId?: number }) => void): void } };
  readonly scripting: Record<'insertCSS' | 'removeCSS', (rule: unknown) => Promise<void>>;
}
const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
const api = browser ?? chrome;
api.runtime.onMessage.addListener(({ attribute, on }, { tab, frameId = 0 }) => {
  void api.scripting[on ? 'insertCSS' : 'removeCSS']({
    target: { tabId: tab?.id, frameIds: [frameId] },
    origin: 'USER',
    css: shieldCss(attribute),
  });
});
