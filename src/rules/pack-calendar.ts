/** The calendar inside an election pack, as an agency pastes it from KPU's lists. */
import { CalendarError, parseCalendar } from './calendar.ts';
import type { Calendar } from './calendar.ts';
import { REGION_IDS, type Region, regionById, regions } from './regions.ts';
import type { Election } from './ruling.ts';

/** What a pack says of time and place; its contestants are none of the law's business. */
export interface PackDates {
  readonly id: string;
  readonly contest: string;
  /** A region id or the region's name; without one the contest is nation-wide. */
  readonly region?: string | undefined;
  readonly election?: Election | undefined;
  readonly phases: Readonly<Record<string, string | undefined>>;
}

const sameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.toLowerCase();

/** @throws CalendarError where the region is none we know */
function placeOf(region: string): Region {
  const place = regionById(region) ?? regions.find((one) => sameName(region, one.name));
  if (!place) throw new CalendarError('region', `unknown region "${region}"; ${REGION_IDS}, or give the region's full name (Kabupaten Kudus)`);
  return place;
}

/**
 * @returns the pack's calendar, or `undefined` for a pack without dates (a list of parties)
 * @throws CalendarError naming the field: unknown region, no such day, stages out of order
 */
export function calendarOfPack(pack: PackDates): Calendar | undefined {
  // A misspelt region is a fault without dates, too.
  const place = pack.region === undefined ? undefined : placeOf(pack.region);
  const phases = Object.fromEntries(Object.entries(pack.phases).filter(([, day]) => day !== undefined));
  if (Object.keys(phases).length === 0) return undefined;
  return parseCalendar({
    id: pack.id,
    contest: pack.contest,
    // A contest of one region is a local election unless the pack says otherwise.
    election: pack.election ?? (place ? 'pilkada' : 'pemilu'),
    regions: place ? [place.id] : 'all',
    phases,
  });
}
