/** A press as the guard understands it: what would be done, with what control, on what. */
import type { Content } from '../classifier/assessment.ts';
import type { Action, Composer } from '../sites/site.ts';
import type { ActionKind } from '../vocabulary.ts';
import { isStill, type Known } from './read.ts';
import { select } from './tree.ts';
import type { Item } from './verdicts.ts';

/** An action about to happen. */
export interface Press {
  readonly kind: ActionKind;
  /** The action's or the composer's definition. */
  readonly via: { readonly type: 'action'; readonly action: Action } | { readonly type: 'composer'; readonly composer: Composer; readonly root: Element };
  /** The control pressed; for a key in a composer, the editor. */
  readonly control: Element;
  readonly subject?: Known;
  /** The control stands inside the subject's container, so a node that shows another subject now is not it. */
  readonly anchored: boolean;
  readonly container?: Element;
  /** Others beside it in the container do the same kind of thing, each another one: a message's reactions. */
  readonly several?: boolean;
  readonly draft?: Content;
  /** Where the control stands among those of its menu, and of how many: entries that are only pictures have no other name. */
  readonly entry?: { readonly index: number; readonly of: number };
  /** The same thing pressed twice has the same id. */
  readonly id: string;
}

/** What is judged for a press: the subject and what the person adds to it. */
export function itemsOf(press: Press): Item[] {
  return [
    ...(press.draft ? [{ part: 'draft' as const, content: press.draft }] : []),
    ...(press.subject ? [{ part: press.subject.subject.part, content: press.subject.content }] : []),
  ];
}

/** Where nothing is written and nothing attached, a key makes the site send nothing either. */
export function unlessEmpty(press: Press | undefined): Press | undefined {
  // A post that is quoted needs no words of one's own.
  if (press?.via.type !== 'composer' || press.draft || press.kind === 'quote') return press;
  const { root, composer } = press.via;
  return composer.attachment.some((css) => select(root, css) !== null) ? press : undefined;
}

const nameOf = ({ via }: Press): string => (via.type === 'action' ? via.action.name : via.composer.name);

/** Whether two presses are of one thing, though the page may have shown more of it by the second. */
export function isSame(before: Press, now: Press): boolean {
  if (before.id === now.id) return true;
  const inPlace = before.control === now.control && before.container === now.container && nameOf(before) === nameOf(now);
  if (!inPlace || before.draft?.text !== now.draft?.text) return false;
  return before.subject !== undefined && now.subject !== undefined && isStill(before.subject, now.subject);
}
