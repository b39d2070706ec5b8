/** What the extension keeps: consent, settings and numbers. Never a text, a name or an address. */
import * as v from 'valibot';
import { ACTION_KINDS, type ActionKind } from '../vocabulary.ts';
import { settings, type Settings } from '../protocol.ts';

/**
 * What a person agrees to: the texts of consent and the sites they speak of, by number. Raised when more is asked for than
 * before; until they agreed to that, nothing is read. `consent-text.test.ts` notices a change.
 */
export const CONSENT_TEXT = 1;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const tally = v.object({ cancelled: count, continued: count });

const stateSchema = v.object({
  active: v.boolean(),
  consentAt: v.nullable(v.number()),
  /** What was agreed to; `null` where nothing was, or where it was withdrawn. */
  consentTo: v.nullable(count),
  settings,
  total: tally,
  /** By local day, `2026-11-24`, then by kind of action. */
  days: v.record(v.pipe(v.string(), v.isoDate()), v.record(v.picklist(ACTION_KINDS), tally)),
});
export type State = v.InferOutput<typeof stateSchema>;

const DEFAULT_SETTINGS: Settings = { role: 'pns', region: null, language: 'auto', strictness: 'standard' };
const MOST_DAYS = 31;

export const initialState = (): State => ({
  active: false,
  consentAt: null,
  consentTo: null,
  settings: DEFAULT_SETTINGS,
  total: { cancelled: 0, continued: 0 },
  days: {},
});

/**
 * Parses what storage gave, field by field, so that one damaged field does not take the others with it.
 * @returns the state with defaults for damaged fields, and the names of those fields; empty storage is not damaged
 */
export function parseState(stored: unknown): { state: State; damaged: string[] } {
  const result = initialState();
  if (stored === undefined || stored === null) return { state: result, damaged: [] };
  if (typeof stored !== 'object') return { state: result, damaged: ['state'] };
  const damaged: string[] = [];
  const raw = new Map(Object.entries(stored));
  const field = <Key extends keyof State>(name: Key, schema: v.GenericSchema<unknown, State[Key]>): State[Key] => {
    const parsed = v.safeParse(schema, raw.get(name));
    if (parsed.success) return parsed.output;
    damaged.push(name);
    return result[name];
  };
  const consentAt = field('consentAt', stateSchema.entries.consentAt);
  // Before it was noted there was one text only.
  if (!raw.has('consentTo')) raw.set('consentTo', consentAt === null ? null : 1);
  const consentTo = field('consentTo', stateSchema.entries.consentTo);
  const agreed = consentTo === null || consentTo >= CONSENT_TEXT;
  return {
    state: {
      active: field('active', stateSchema.entries.active) && agreed,
      consentAt: agreed ? consentAt : null,
      consentTo,
      settings: field('settings', stateSchema.entries.settings),
      total: field('total', stateSchema.entries.total),
      days: field('days', stateSchema.entries.days),
    },
    damaged,
  };
}

/** Whether what the person agreed to is no longer all that is asked for. */
export const asksAnew = ({ consentTo }: State): boolean => consentTo !== null && consentTo < CONSENT_TEXT;

/** The local calendar day of an instant, `2026-11-24`. */
export function dayOf(instant: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;
}

/** Counts one answered dialog; the numbers of days before the last 31 go. */
export function counted(state: State, day: string, kind: ActionKind, outcome: 'cancelled' | 'continued'): State {
  const add = (before: v.InferOutput<typeof tally> | undefined) => {
    const { cancelled = 0, continued = 0 } = before ?? {};
    return { cancelled: cancelled + (outcome === 'cancelled' ? 1 : 0), continued: continued + (outcome === 'continued' ? 1 : 0) };
  };
  const today = state.days[day];
  const days = { ...state.days, [day]: { ...today, [kind]: add(today?.[kind]) } };
  const kept = Object.keys(days).sort().slice(-MOST_DAYS);
  return { ...state, total: add(state.total), days: Object.fromEntries(kept.map((name) => [name, days[name] ?? {}])) };
}

/** Sums the kinds of one day. */
export function tallyOf(from: State, day: string): v.InferOutput<typeof tally> {
  const sum = { cancelled: 0, continued: 0 };
  for (const { cancelled, continued } of Object.values(from.days[day] ?? {})) {
    sum.cancelled += cancelled;
    sum.continued += continued;
  }
  return sum;
}
