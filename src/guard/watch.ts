/** Has posts judged before they are pressed: as they come near the viewport, or under the pointer. */
import type { Action, Site, Subject } from '../sites/site.ts';
import type { Memory } from './memory.ts';
import { readSubject } from './read.ts';
import { type Recogniser, watchedControls } from './recognise.ts';
import { firstIn, isAttached, isElement, matches, parentOf, selectAll } from './tree.ts';
import type { Verdicts } from './verdicts.ts';

export interface Sightings {
  controls: number;
  /** By the name of the subject: what was found by way of any control. */
  readonly posts: Map<string, number>;
  /** By the name of the subject. Every post has one, while what else it has differs. */
  readonly likes: Map<string, number>;
}

/** A control that every post of its sort has, in one of its two states. */
export const isLike = ({ kind, opener, as }: Action): boolean => kind === 'like' && !opener && as === undefined;

const count = (counts: Map<string, number>, name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);

/**
 * Watches until the signal aborts. Observes only added and removed nodes, never attributes; a container is observed
 * until it was read once, and again when something in it was replaced.
 * @returns what was seen of posts and their controls, for the health of the definition
 */
export function watch(options: {
  document: Document;
  site: Site;
  recogniser: Recogniser;
  verdicts: Verdicts;
  memory: Memory;
  signal: AbortSignal;
}): Sightings {
  const { document, site, recogniser, verdicts, memory, signal } = options;
  const sightings: Sightings = { controls: 0, posts: new Map(), likes: new Map() };
  const { css, actions } = watchedControls(site);
  // Nothing may be read ahead: what others wrote to this person is looked at only when acted on.
  if (css === '') return sightings;
  /** Which subject a container shows, found by way of its controls. */
  const shown = new WeakMap<Element, Subject>();
  const awaited = new Set<Element>();

  const near = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) {
          forget(target);
          look(target);
        }
      }
    },
    // A screen ahead: at reading speed the verdict is there long before the post is.
    { rootMargin: '100% 0px' },
  );

  function forget(container: Element): void {
    near.unobserve(container);
    awaited.delete(container);
  }

  function look(container: Element): void {
    const subject = shown.get(container);
    if (!subject || !isAttached(container)) return;
    const known = readSubject(site, subject, container);
    memory.see(known);
    verdicts.prefetch([{ part: subject.part, content: known.content }]);
  }

  function discover(control: Element): void {
    for (const action of actions) {
      const around = recogniser.containerAround(control, action);
      if (!around) continue;
      const { name, part } = around.subject;
      // Suggestions to follow stand beside every list: they would hide that of its posts nothing is recognised.
      if (part === 'subject') {
        sightings.controls++;
        if (isLike(action)) count(sightings.likes, name);
        if (!shown.has(around.container)) count(sightings.posts, name);
      }
      shown.set(around.container, around.subject);
      lookWhenNear(around.container);
      return;
    }
  }

  function lookWhenNear(container: Element): void {
    // Observing anew makes the observer report at the next frame, which gathers many changes into one reading.
    near.unobserve(container);
    near.observe(container);
    awaited.add(container);
  }

  const changes = new MutationObserver((records) => {
    const touched = new Set<Element>();
    let removed = false;
    for (const { target, addedNodes, removedNodes } of records) {
      for (const node of addedNodes) {
        if (!isElement(node)) continue;
        if (matches(node, css)) discover(node);
        if (firstIn(node)) for (const control of selectAll(node, css)) discover(control);
      }
      removed ||= removedNodes.length > 0;
      // Containers may stand one inside the other, and each reads its own part.
      for (let around: Node | null = target; isElement(around); around = parentOf(around)) if (shown.has(around)) touched.add(around);
    }
    // Once for all changes: there may be thousands of them, and of containers.
    if (removed) for (const container of awaited) if (!isAttached(container)) forget(container);
    for (const container of touched) lookWhenNear(container);
  });
  changes.observe(document, { childList: true, subtree: true });
  for (const control of selectAll(document, css)) discover(control);

  signal.addEventListener(
    'abort',
    () => {
      changes.disconnect();
      near.disconnect();
      awaited.clear();
    },
    { once: true },
  );
  return sightings;
}
