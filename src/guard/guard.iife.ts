/**
 * The content script: one synchronous script, since a module loader would run after the page's own first scripts.
 * Registered on opt-in only. It adds nothing to the page until a dialog opens.
 */
import * as v from 'valibot';
import { refusedSelectors } from '../sites/selectors.ts';
import { type Site, siteSchema } from '../sites/site.ts';
import { Guard } from './guard.ts';
import { extensionTransport } from './transport.ts';
import { select } from './tree.ts';

/** In the extension's isolated world, which the page can't see. */
const slot = globalThis as {
  jagaJempolGuard?: Guard;
  /** Put there by the site's own script (`sites/<id>.js`, made by the build), which runs first. */
  jagaJempolSite?: Site;
};

/** What a page that is open already has named so, an element or a frame, is found there as well, but is not its own. */
const own = <Key extends keyof typeof slot>(key: Key): (typeof slot)[Key] | undefined => (Object.hasOwn(slot, key) ? slot[key] : undefined);

const site = own('jagaJempolSite');
const before = own('jagaJempolGuard');
const transport = extensionTransport();
if (site && transport && !before?.alive) {
  // One left over from before an update has lost its extension; it must not answer any more.
  before?.stop();
  const start = (definition: Site): Guard => {
    const guard = new Guard(window, document, definition, transport);
    guard.start();
    slot.jagaJempolGuard = guard;
    return guard;
  };
  const guard = start(site);
  // The built-in definition guards from the first moment; an agency's repaired one takes over when it is known, if this
  // browser takes all of its selectors.
  transport
    .ask({ type: 'definition', site: site.id }, v.nullable(siteSchema))
    .then(async (repaired) => {
      if (!repaired || !guard.alive || refusedSelectors(repaired, (selector) => select(document.createDocumentFragment(), selector)).length > 0) return undefined;
      // A press that came before it was known is not lost.
      await guard.idle();
      if (!guard.alive) return undefined;
      guard.stop();
      return start(repaired);
    })
    .catch(() => undefined);
}
