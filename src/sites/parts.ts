/** Shorthand for definitions: what most actions and composers have in common, spelled out once. */
import type { Action, Composer, Labels, Match, Subject } from './site.ts';

type ActionParts = Pick<Action, 'name' | 'kind' | 'control' | 'subject'> & Partial<Action>;
type ComposerParts = Pick<Composer, 'name' | 'kind' | 'editor' | 'root'> & Partial<Composer>;
type SubjectParts = Pick<Subject, 'name' | 'part' | 'container'> & Partial<Subject>;

/** An action on a click, repeated as a whole press. */
export const action = (parts: ActionParts): Action => ({ undo: [], decoy: [], commit: 'click', replay: 'sequence', ...parts });

/** A control that only opens what comes next. */
export const opens = (parts: ActionParts): Action => action({ ...parts, opener: true });

/** A composer without variants or attachments. */
export const composer = (parts: ComposerParts): Composer => ({
  submit: [],
  submitKeys: [],
  attachment: [],
  variants: [],
  subject: [],
  replay: 'sequence',
  ...parts,
});

/** A subject of which only some parts can be read. */
export const subject = (parts: SubjectParts): Subject => ({
  key: [],
  text: [],
  author: [],
  handle: [],
  images: [],
  genericImage: [],
  links: [],
  except: [],
  ...parts,
});

/** An open list of names for a mention, as Meta's sites draw it: the entry that Enter would pick is marked. */
export const LISTBOX_PICK = ['[role="listbox"] [role="option"][aria-selected="true"]'];

export const ENTER = { key: 'Enter', ctrl: false } as const;
export const CTRL_ENTER = { key: 'Enter', ctrl: true } as const;

/** `:is(name="…",…)` for an attribute that has one of these words. */
export const attribute = (name: string, { en, id }: Labels, operator: '=' | '^=' | '*=' = '='): string =>
  `:is(${[...new Set([...en, ...id])].map((word) => `[${name}${operator}"${word}"]`).join(',')})`;

/** One matcher for each selector, all with the same words. */
export const labelled = (selectors: readonly string[], label: Labels): Match[] => selectors.map((css) => ({ css, label }));
