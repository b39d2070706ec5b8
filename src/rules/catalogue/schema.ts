/** What the law looks like as data: instruments, the rules in them, and how sure we are of each. */
import * as v from 'valibot';
import { ACTION_KINDS, CONTENT_CLASSES, PHASES, ROLES } from '../../vocabulary.ts';

/** Longest text shown to a person, in UTF-16 units (the dialog's layout at 320 px rests on it). */
export const MAX_DISPLAY = 240;

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_DISPLAY));
export const localised = v.strictObject({ id: text, en: text });
export type Localised = v.InferOutput<typeof localised>;

/**
 * How a statement is known: in two or more published sources; in one; its wording was read; our reading of several
 * articles together; sources conflict; general knowledge not checked in a source; open.
 */
export const EVIDENCE = ['2+', '1', 'L', 'D', 'C', 'G', '?'] as const;
export type Evidence = (typeof EVIDENCE)[number];

const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{2,40}$/));
const day = v.pipe(v.string(), v.isoDate());

/** `history` instruments are kept for the reader of old news and never back a ruling. */
export const instrument = v.strictObject({
  id,
  /** Full official name; a proper name, so Indonesian only. */
  name: text,
  short: localised,
  state: v.picklist(['in-force', 'cited', 'statement', 'history'] as const),
  status: localised,
  binds: localised,
  evidence: v.picklist(EVIDENCE),
  replacedBy: v.exactOptional(id),
  /** Codes of `sources.ts`. */
  sources: v.pipe(v.array(v.string()), v.minLength(1)),
  checked: day,
});
export type Instrument = v.InferOutput<typeof instrument>;

/**
 * What an article on a crime names. A ruling carries the criminal flag only through one of these, and only where
 * act, class, phase and role are all named (KUHP Pasal 1(2) forbids analogy).
 */
const names = v.strictObject({
  kinds: v.array(v.picklist(ACTION_KINDS)),
  classes: v.array(v.picklist(CONTENT_CLASSES)),
  phases: v.array(v.picklist(PHASES)),
  roles: v.array(v.picklist(ROLES)),
  election: v.exactOptional(v.picklist(['pemilu', 'pilkada'] as const)),
});

/** Where a regional rule adds itself to a ruling. */
const scope = v.strictObject({
  kinds: v.exactOptional(v.array(v.picklist(ACTION_KINDS))),
  classes: v.array(v.picklist(CONTENT_CLASSES)),
  phases: v.array(v.picklist(PHASES)),
  /** Only for pictures with a pose. */
  pose: v.exactOptional(v.boolean()),
  /** It asks staff to leave these acts alone, so that whoever said it may be named as their adviser. */
  against: v.exactOptional(v.boolean()),
});

export const ruleEntry = v.strictObject({
  id,
  instrument: id,
  /** Citation in Indonesian legal form, `Pasal 5 huruf n angka 6`; empty where the instrument is cited as a whole. */
  article: v.string(),
  /** Replaces the title built from instrument and article. */
  title: v.exactOptional(localised),
  nature: v.picklist(['ban', 'crime', 'advice', 'permission', 'sanction', 'notice', 'history'] as const),
  text: localised,
  /** Roles whom the article itself binds. */
  binds: v.array(v.picklist(ROLES)),
  evidence: v.picklist(EVIDENCE),
  evidenceNote: v.exactOptional(localised),
  /** Who advises, where the law is silent (2.8). */
  adviser: v.exactOptional(localised),
  names: v.exactOptional(names),
  region: v.exactOptional(id),
  scope: v.exactOptional(scope),
  replacedBy: v.exactOptional(id),
  sources: v.pipe(v.array(v.string()), v.minLength(1)),
  checked: day,
});
export type RuleEntry = v.InferOutput<typeof ruleEntry>;
