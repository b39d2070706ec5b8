/**
 * Every message between the parts of the extension, parsed at both ends. Two trust tiers: what a content script may
 * say (`pageMessage`), and what only our own pages may say (`controlMessage`); see `src/background/router.ts`.
 * Nothing here stores or sends anything; texts live only as long as a reply is in flight.
 */
import * as v from 'valibot';
import type { Content, ContentPart } from './classifier/assessment.ts';
import { REASONS } from './classifier/assessment.ts';
import { ELECTIONS, LEVELS } from './rules/ruling.ts';
import { ACTION_KINDS, CONTENT_CLASSES, LANGUAGES, PHASES, RISKS, ROLES } from './vocabulary.ts';

/** Longest text that crosses a boundary, in UTF-16 units; more is cut by the reader before it is sent. */
export const MAX_TEXT = 200_000;

/** How many posts of an account are read, and how much of each, in UTF-16 units: enough to tell what it is for. */
export const MOST_POSTS = 8;
export const MAX_POST = 1000;

const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const strings = v.pipe(v.array(text), v.maxLength(5000));

const contentFields = {
  text,
  author: v.exactOptional(text),
  handle: v.exactOptional(text),
  imageTexts: strings,
  hashtags: strings,
  links: strings,
};
/** One level of quoting is read; a quote inside a quote is not on the sites' pages. */
export const content = v.object({
  ...contentFields,
  quoted: v.exactOptional(v.object(contentFields)),
  posts: v.exactOptional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(MAX_POST))), v.maxLength(MOST_POSTS))),
}) satisfies v.GenericSchema<unknown, Content>;

export const contentPart = v.picklist(['subject', 'draft', 'account'] as const) satisfies v.GenericSchema<unknown, ContentPart>;

const key = v.pipe(v.string(), v.maxLength(64));
const kind = v.picklist(ACTION_KINDS);
const siteId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/));

/** What a content script may say. */
export const pageMessage = v.variant('type', [
  /** "What is this?" for posts coming near, drafts being typed, accounts under the pointer. */
  v.object({
    type: v.literal('assess'),
    items: v.pipe(v.array(v.object({ key, part: contentPart, content })), v.maxLength(100)),
  }),
  /** "What do I show?" once an action is held. Either side may be missing (a like has no draft). */
  v.object({
    type: v.literal('explain'),
    kind,
    site: siteId,
    draft: v.exactOptional(content),
    subject: v.exactOptional(content),
    account: v.exactOptional(content),
    /** The deadline passed before a verdict came. */
    unchecked: v.boolean(),
  }),
  /** Puts our user-origin rule over the dialog's host element of this tab while it is open. */
  v.object({ type: v.literal('shield'), attribute: v.pipe(v.string(), v.regex(/^[a-z]{8,32}$/)), on: v.boolean() }),
  v.object({ type: v.literal('outcome'), kind, outcome: v.picklist(['cancelled', 'continued', 'lost'] as const) }),
  /** "Is there a repaired definition of my site?" */
  v.object({ type: v.literal('definition'), site: siteId }),
  v.object({
    type: v.literal('health'),
    site: siteId,
    version: v.pipe(v.string(), v.maxLength(20)),
    posts: v.number(),
    controls: v.number(),
    sorts: v.pipe(v.array(v.object({ posts: v.number(), likes: v.number() })), v.maxLength(20)),
    fields: v.number(),
    composers: v.number(),
  }),
]);
export type PageMessage = v.InferOutput<typeof pageMessage>;

/** A verdict on one item. `ask` lists the kinds of action to question for this person now; empty means untouched. */
export const verdict = v.object({
  key,
  class: v.picklist(CONTENT_CLASSES),
  risk: v.picklist(RISKS),
  ask: v.array(kind),
});
export type Verdict = v.InferOutput<typeof verdict>;

const words = v.object({ language: v.picklist(LANGUAGES), texts: v.record(v.string(), v.string()) });
export type Words = v.InferOutput<typeof words>;

export const assessReply = v.object({
  verdicts: v.array(verdict),
  /** Epoch milliseconds after which the verdicts no longer hold, since the election phase changes. */
  validUntil: v.number(),
  /** What to do when a verdict misses its deadline: ask during an election phase, let through outside one. */
  whenLate: v.picklist(['ask', 'pass'] as const),
  /** Messages to one person are judged too. */
  privateMessages: v.exactOptional(v.boolean()),
  /** Protection is switched off: the page that asked has not heard of it yet. */
  withdrawn: v.exactOptional(v.boolean()),
  /** What a page says by itself, where the person reads another language than the browser's. */
  words: v.exactOptional(words),
});
export type AssessReply = v.InferOutput<typeof assessReply>;

const line = v.string();
/** All that the dialog shows, finished text in one language. Plain text only: nothing here is ever parsed as HTML. */
export const dialogView = v.object({
  language: v.picklist(LANGUAGES),
  kind,
  /** `risky`: campaign, attack or hate; `caution`: politics discussed; `unchecked`: no verdict in time or no classifier. */
  tone: v.picklist(['risky', 'caution', 'unchecked'] as const),
  /** Judged by now, and nothing in it is questioned: what is held may go on without a dialog. */
  safe: v.exactOptional(v.literal(true)),
  /** The same rule was already shown today: only the essentials. */
  short: v.boolean(),
  title: line,
  /** What is about to happen, as a sentence: "Anda akan menyukai unggahan ini." */
  lead: line,
  seen: v.exactOptional(
    v.object({
      /** "Dalam unggahan ini" or "Dalam tulisan Anda". */
      heading: line,
      /** An excerpt of the original text around the reasons. */
      excerpt: line,
      /** Sorted, not overlapping; UTF-16 offsets into `excerpt`. */
      marks: v.array(v.object({ start: v.number(), end: v.number(), why: v.picklist(REASONS), label: line })),
    }),
  ),
  rule: v.object({ id: line, heading: line, title: line, wording: line, text: line, status: line }),
  others: v.array(v.object({ id: line, title: line })),
  sanction: v.object({
    heading: line,
    level: v.picklist(LEVELS),
    title: line,
    text: line,
    criminal: v.exactOptional(line),
  }),
  allowed: v.object({ heading: line, items: v.array(line) }),
  help: v.object({ heading: line, ask: line, chain: line }),
  disclaimer: line,
  labels: v.object({ cancel: line, confirm: line, more: line, otherRules: line }),
});
export type DialogView = v.InferOutput<typeof dialogView>;

/** What the worker says to content scripts. */
export const broadcast = v.variant('type', [
  /** The person switched protection off: detach everything. */
  v.object({ type: v.literal('deactivate') }),
  /** Role, region, phase or packs changed: forget all verdicts. */
  v.object({ type: v.literal('changed') }),
]);
export type Broadcast = v.InferOutput<typeof broadcast>;

export const settings = v.object({
  role: v.picklist(ROLES),
  /** Region id of `src/rules/regions.ts`, or `null` when the person gave none. */
  region: v.nullable(v.pipe(v.string(), v.maxLength(60))),
  /** `auto` follows the browser. */
  language: v.picklist(['auto', ...LANGUAGES] as const),
  /** `raised` also asks about likes of political discussion during an election. */
  strictness: v.picklist(['standard', 'raised'] as const),
  /** Judge messages to one person too; without it only forwards and what goes to groups, channels and statuses. */
  privateMessages: v.exactOptional(v.boolean()),
});
export type Settings = v.InferOutput<typeof settings>;

const { role, region, language, strictness, privateMessages } = settings.entries;
/** What is changed; the rest stays as it is kept, whatever a page that was opened long ago shows. */
const someSettings = v.object({
  role: v.exactOptional(role),
  region: v.exactOptional(region),
  language: v.exactOptional(language),
  strictness: v.exactOptional(strictness),
  privateMessages,
});

/** What only our own pages may say. */
export const controlMessage = v.variant('type', [
  v.object({ type: v.literal('status') }),
  v.object({ type: v.literal('activate'), settings }),
  v.object({ type: v.literal('deactivate') }),
  v.object({ type: v.literal('change'), settings: someSettings }),
  v.object({ type: v.literal('forget') }),
  /** The agency's data as the text of a file; `null` forgets it. */
  v.object({ type: v.literal('supply'), text: v.nullable(v.pipe(v.string(), v.maxLength(4_000_000))) }),
]);
export type ControlMessage = v.InferOutput<typeof controlMessage>;

/** What is wrong, told in the popup; never a reason to block the page. */
export const faults = ['model', 'packs', 'agency', 'storage', 'permission', 'registration'] as const;

/** The state that pages show. */
export const status = v.object({
  active: v.boolean(),
  settings,
  /** Epoch milliseconds of consent, when given. */
  consentAt: v.nullable(v.number()),
  /** What was agreed to is less than is asked for since an update: off until the person agrees anew. */
  renew: v.exactOptional(v.literal(true)),
  phase: v.picklist(PHASES),
  /** The contest whose phase counts, when there is one. */
  contest: v.exactOptional(line),
  /** Which election law that contest is under. */
  election: v.exactOptional(v.picklist(ELECTIONS)),
  /** Of a missing permission the detail is ids of sites and single hosts, else words for whoever is asked for help. */
  faults: v.array(v.object({ what: v.picklist(faults), detail: line })),
  /** Sites where protection may not work now: seen posts but no controls. */
  unwell: v.array(v.object({ site: siteId, version: line })),
  /** What the agency supplied, by where it came from, and what of it was refused. */
  agency: v.object({
    policy: v.array(line),
    file: v.array(line),
    /** Ids of the regions whose dates it supplies. */
    regions: v.array(line),
    problems: v.array(v.object({ from: v.picklist(['policy', 'file'] as const), what: line })),
  }),
  /** Numbers only, this device only: today and all time. */
  counts: v.object({
    today: v.object({ cancelled: v.number(), continued: v.number() }),
    total: v.object({ cancelled: v.number(), continued: v.number() }),
  }),
});
export type Status = v.InferOutput<typeof status>;
