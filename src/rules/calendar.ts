/**
 * Election calendars: which phase a person is in. Days are local calendar days of the region (WIB, WITA, WIT); where
 * several contests run at once the strictest phase counts (2.1).
 */
import * as v from 'valibot';
import type { Phase } from '../vocabulary.ts';
import { national } from './calendar/built-in.ts';
import { reVotes } from './calendar/re-votes.ts';
import { REGION_IDS, ZONES, ZONE_OFFSET, regionById } from './regions.ts';
import type { Region, Zone } from './regions.ts';
import { ELECTIONS } from './ruling.ts';
import type { Election } from './ruling.ts';

/** Stages in the order in which they begin. `end` is the last day of P5, the inauguration. */
export const STAGES = ['P1', 'P1b', 'P2', 'P3', 'P4', 'P5', 'end'] as const;
export type Stage = (typeof STAGES)[number];

const isoDay = v.pipe(
  v.string('a date is text, YYYY-MM-DD'),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a date is written YYYY-MM-DD'),
  v.check((text) => {
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  }, 'there is no such day'),
);
const stage = v.exactOptional(isoDay);

const calendarSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/, 'an id is lower-case letters, digits and hyphens')),
  /** Name of the contest as people know it. */
  contest: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  /** Which election law applies; as for a pack, of a contest in some regions `pilkada` when left out, else `pemilu`. */
  election: v.exactOptional(v.picklist(ELECTIONS)),
  /** Region ids where the contest is held, or `all`. A province counts for every regency and city in it. */
  regions: v.union([v.literal('all'), v.pipe(v.array(v.string()), v.minLength(1, 'regions is "all" or a list of region ids'), v.maxLength(600))], 'regions is "all" or a list of region ids'),
  /** Whose days these are for a person who gave no region; WIB when left out. */
  zone: v.exactOptional(v.picklist(ZONES, `a zone is ${ZONES.join(', ')}`)),
  /** Where the days come from. */
  source: v.exactOptional(v.pipe(v.string(), v.maxLength(300))),
  phases: v.strictObject({ P1: stage, P1b: stage, P2: stage, P3: stage, P4: stage, P5: stage, end: stage }),
});

/** A contest with the first day of each phase; built in, or from an agency's policy or file. */
export type Calendar = v.InferOutput<typeof calendarSchema> & { readonly election: Election };

/** Names the field of a calendar that was refused, and what it may be. */
export class CalendarError extends Error {
  override readonly name = 'CalendarError';
  constructor(
    readonly field: string,
    reason: string,
  ) {
    super(`${field}: ${reason}`);
  }
}

function checkOrder(phases: Calendar['phases']): void {
  const given = STAGES.filter((one) => phases[one] !== undefined);
  if (given.every((one) => one === 'end')) throw new CalendarError('phases', `give at least one of ${STAGES.slice(0, -1).join(', ')}`);
  let before: Stage | undefined;
  for (const one of given) {
    const day = phases[one];
    const earlier = before && phases[before];
    // Only `end` may fall on the day of the stage before it: it is a last day, the others are first days.
    const inOrder = earlier === undefined || day === undefined || (one === 'end' ? day >= earlier : day > earlier);
    if (!inOrder) throw new CalendarError(`phases.${one}`, `${day} must come after ${before} (${earlier})`);
    before = one;
  }
}

/**
 * Parses an untrusted calendar.
 * @throws CalendarError naming the wrong field: unknown field or region, no such day, stages out of order, end before start.
 */
export function parseCalendar(input: unknown): Calendar {
  const result = v.safeParse(calendarSchema, input);
  if (!result.success) {
    const issue = result.issues[0];
    const unknown = issue.type === 'strict_object' && issue.expected === 'never';
    throw new CalendarError(v.getDotPath(issue) ?? 'calendar', unknown ? 'no such field; leave it out' : issue.message);
  }
  const calendar = { ...result.output, election: result.output.election ?? (result.output.regions === 'all' ? 'pemilu' : 'pilkada') } satisfies Calendar;
  if (calendar.regions !== 'all') {
    const unknown = calendar.regions.findIndex((id) => !regionById(id));
    if (unknown >= 0) {
      throw new CalendarError(`regions.${unknown}`, `unknown region "${calendar.regions[unknown]}"; ${REGION_IDS}`);
    }
  }
  checkOrder(calendar.phases);
  return calendar;
}

/** Mildest first. P1 stands above P5: before candidates are determined a like is an ethics case, after the vote it is advice. */
const STRICTNESS: readonly Phase[] = ['P0', 'P5', 'P1', 'P1b', 'P2', 'P3', 'P4'];
const stricter = (a: Phase, b: Phase): boolean => STRICTNESS.indexOf(a) > STRICTNESS.indexOf(b);

const DAY = 86_400_000;
const midnight = (day: string, zone: Zone): number => Date.parse(`${day}T00:00:00Z`) - ZONE_OFFSET[zone] * 3_600_000;

/** Instants at which the calendar's phase changes, in order, with the phase that begins. */
function changes(calendar: Calendar, zone: Zone): { at: number; phase: Phase }[] {
  const { end, ...starts } = calendar.phases;
  const found: { at: number; phase: Phase }[] = [];
  for (const phase of ['P1', 'P1b', 'P2', 'P3', 'P4'] as const) {
    const day = starts[phase];
    if (day !== undefined) found.push({ at: midnight(day, zone), phase });
  }
  // The vote is one day, whatever day is given for what comes after it.
  if (starts.P4 !== undefined) found.push({ at: midnight(starts.P4, zone) + DAY, phase: 'P5' });
  else if (starts.P5 !== undefined) found.push({ at: midnight(starts.P5, zone), phase: 'P5' });
  if (end !== undefined) {
    const over = midnight(end, zone) + DAY;
    return [...found.filter((one) => one.at < over), { at: over, phase: 'P0' }];
  }
  return found;
}

const isHeldIn = ({ regions }: Calendar, place: Region | undefined): boolean =>
  regions === 'all' || (place !== undefined && (regions.includes(place.id) || regions.includes(place.province)));

/** Days are those of the person's region where the contest is held there, else those of the contest. */
function zoneOf(calendar: Calendar, place: Region | undefined): Zone {
  if (place && isHeldIn(calendar, place)) return place.zone;
  const first = calendar.regions === 'all' ? undefined : calendar.regions[0];
  return calendar.zone ?? (first === undefined ? undefined : regionById(first)?.zone) ?? 'WIB';
}

export interface PhaseNow {
  readonly phase: Phase;
  /** Name of the contest whose phase counts. */
  readonly contest?: string;
  /** Which election law that contest is under. */
  readonly election?: Election;
  /** Next instant at which the phase can change. */
  readonly until?: Date;
}

/**
 * The phase in force at an instant.
 * @param where region of the person's agency (without one, only nation-wide contests count, and days are those of the calendar's zone) and the
 *   calendars to go by; a policy's own are given beside `builtInCalendars`. `contests` are ids of calendars that count wherever the person is:
 *   the bans on supporting a candidate end at no border, so those of a contest that a content is about.
 */
export function phaseAt(instant: Date, where: { readonly region?: string; readonly calendars?: readonly Calendar[]; readonly contests?: ReadonlySet<string> }): PhaseNow {
  const now = instant.getTime();
  const place = where.region === undefined ? undefined : regionById(where.region);
  let strictest: { phase: Phase; calendar?: Calendar } = { phase: 'P0' };
  let until = Number.POSITIVE_INFINITY;
  for (const calendar of where.calendars ?? builtInCalendars) {
    if (!isHeldIn(calendar, place) && where.contests?.has(calendar.id) !== true) continue;
    const steps = changes(calendar, zoneOf(calendar, place));
    const current = steps.findLast((one) => one.at <= now)?.phase ?? 'P0';
    if (stricter(current, strictest.phase)) strictest = { phase: current, calendar };
    until = Math.min(until, steps.find((one) => one.at > now)?.at ?? until);
  }
  const { phase, calendar } = strictest;
  return {
    phase,
    ...(calendar && { contest: calendar.contest, election: calendar.election }),
    ...(Number.isFinite(until) && { until: new Date(until) }),
  };
}

/** Past contests, by region where they were regional. Parsed by a test, not at every wake of the worker. */
export const builtInCalendars: readonly Calendar[] = [...national, ...reVotes];
