import type { AgencyData } from './agency-data.ts';

/** The regions whose dates an agency supplies and that are not over, each once: who chose none of them does not see the dates. */
export function namedRegions({ calendars }: Pick<AgencyData, 'calendars'>, day: string): string[] {
  const lasting = calendars.filter(({ phases }) => phases.end === undefined || phases.end >= day);
  return [...new Set(lasting.flatMap(({ regions }) => (regions === 'all' ? [] : regions)))];
}
