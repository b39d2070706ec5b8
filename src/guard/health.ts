/** Tells the worker how much of the page its definition recognised, so that a broken definition is noticed. */
import type { Site } from '../sites/site.ts';
import type { Transport } from './transport.ts';
import type { Sightings } from './watch.ts';

/**
 * Reports when the page is hidden or left: counts only, no timers. Posts are counted by their containers, controls by
 * what the watch found around them, so "posts but no controls" means that the definition is out of date.
 */
export function reportHealth(options: {
  window: Window;
  document: Document;
  site: Site;
  sightings: Sightings;
  transport: Transport;
  signal: AbortSignal;
}): void {
  const { window, document, site, sightings, transport, signal } = options;
  // The last selectors of a ranking find posts by their controls and would count none without them.
  // Nor are those counted whose controls are not looked for ahead.
  const posts = site.subjects.flatMap(({ part, container, lazy }) => (part === 'subject' && !lazy ? container.slice(0, 1) : [])).join(',');
  const composers = site.composers.flatMap(({ editor }) => editor).join(',');
  window.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState !== 'hidden') return;
      transport.tell({
        type: 'health',
        site: site.id,
        version: site.version,
        posts: posts === '' ? 0 : Math.max(document.querySelectorAll(posts).length, sightings.posts),
        controls: sightings.controls,
        composers: document.querySelectorAll(composers).length,
      });
    },
    { capture: true, signal },
  );
}
