/** Tells the worker how much of the page its definition recognised, so that a broken definition is noticed. */
import type { Site } from '../sites/site.ts';
import { isShown } from './dom.ts';
import type { Transport } from './transport.ts';
import { closest, selectAll } from './tree.ts';
import { isLike, type Sightings } from './watch.ts';

const FIELD = '[contenteditable="true"]';

/**
 * Reports when the page is hidden or left: counts only, no timers. Posts are counted by their containers, controls by
 * what the watch found around them, so "posts but no controls" means that the definition is out of date; so does a sort
 * of post that has other controls but no likes. Where nothing is read ahead the fields count: one is written in, and none is known.
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
  const liked = new Set(site.actions.filter(isLike).flatMap(({ subject }) => subject.flatMap((where) => (where.from === 'around' ? [where.subject] : []))));
  // The last selectors of a ranking find posts by their controls and would count none without them.
  // Nor are those counted whose controls are not looked for ahead.
  const read = site.subjects.filter(({ part, lazy }) => part === 'subject' && !lazy);
  const posts = read.flatMap(({ container }) => container.slice(0, 1)).join(',');
  const sorts = read.map(({ name }) => name).filter((name) => liked.has(name));
  const composers = site.composers.flatMap(({ editor }) => editor).join(',');
  const others = [...(composers === '' ? [] : [composers]), ...(site.notComposers ?? [])].join(',');
  // A definition may have none of them.
  const found = (css: string): Element[] => (css === '' ? [] : selectAll(document, css));
  window.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState !== 'hidden') return;
      transport.tell({
        type: 'health',
        site: site.id,
        version: site.version,
        posts: found(posts).length,
        controls: sightings.controls,
        sorts: sorts.map((name) => ({ posts: sightings.posts.get(name) ?? 0, likes: sightings.likes.get(name) ?? 0 })),
        fields: found(FIELD).filter((field) => (others === '' || closest(field, others) === null) && isShown(field)).length,
        composers: found(composers).length,
      });
    },
    { capture: true, signal },
  );
}
