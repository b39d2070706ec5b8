/**
 * What an agency supplies for its region: contestants (packs), stage dates (calendars) and repaired site definitions.
 * Data only, never code; every entry is parsed by the schema of its kind, and a broken one is refused by name while
 * what was built in stays.
 */
import * as v from 'valibot';
import { builtInPacks } from '../packs/index.ts';
import { type ElectionPack, parsePack } from '../packs/pack.ts';
import { builtInCalendars, type Calendar, parseCalendar } from '../rules/calendar.ts';
import { calendarOfPack } from '../rules/pack-calendar.ts';
import { sites as builtInSites } from '../sites/index.ts';
import { misnamedIn } from '../sites/names.ts';
import { type Site, siteSchema } from '../sites/site.ts';

export interface AgencyData {
  readonly packs: readonly ElectionPack[];
  /** The calendars given, and those that packs carry. */
  readonly calendars: readonly Calendar[];
  readonly sites: readonly Site[];
}

export const NO_DATA: AgencyData = { packs: [], calendars: [], sites: [] };

/** Longest text that is read, in UTF-16 units; a province's full list of contestants takes a fiftieth of it. */
export const MAX_DATA = 4_000_000;

const KEYS = ['packs', 'calendars', 'sites'] as const;

/** An entry of the same name would be taken for ours; a definition of a site is meant to. */
const BUILT_IN_IDS: Readonly<Record<'packs' | 'calendars', ReadonlySet<string>>> = {
  packs: new Set(builtInPacks.map(({ id }) => id)),
  calendars: new Set(builtInCalendars.map(({ id }) => id)),
};

/** A definition may repair a site that is built in; it gives no access to another. */
function parseSite(input: unknown): Site {
  const result = v.safeParse(siteSchema, input);
  if (!result.success) {
    const [issue] = result.issues;
    const isUnknown = issue.type === 'strict_object' && issue.expected === 'never';
    throw new Error(`${v.getDotPath(issue) ?? 'site'}: ${isUnknown ? 'no such field; check its spelling or leave it out' : issue.message}`);
  }
  const site = result.output;
  const own = builtInSites.find(({ id }) => id === site.id);
  if (!own) throw new Error(`id: no site "${site.id}"; allowed: ${builtInSites.map(({ id }) => id).join(', ')}`);
  const foreign = site.hosts.find((host) => !own.hosts.includes(host));
  if (foreign !== undefined) throw new Error(`hosts: "${foreign}" is not a host of ${site.id}; allowed: ${own.hosts.join(', ')}`);
  const [misnamed] = misnamedIn(site);
  if (misnamed) throw new Error(`${misnamed.path}: ${misnamed.fault === 'twice' ? `the name "${misnamed.name}" is given twice` : `nothing has the name "${misnamed.name}"`}`);
  return site;
}

const nameOf = (entry: unknown): string =>
  typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string' ? ` (${entry.id})` : '';

/**
 * @param input JSON text, as a file or a policy holds it, or the value parsed from it
 * @returns the good entries, and for each bad one its place, its field and what that may be
 */
export function parseAgencyData(input: unknown): { data: AgencyData; problems: readonly string[] } {
  const problems: string[] = [];
  let raw = input;
  if (typeof input === 'string') {
    if (input.length > MAX_DATA) return { data: NO_DATA, problems: [`the text is longer than ${MAX_DATA} characters`] };
    try {
      // Editors on Windows begin a file with a mark that is no JSON.
      raw = JSON.parse(input.replace(/^\uFEFF/, ''));
    } catch (error) {
      return { data: NO_DATA, problems: [`not JSON: ${error instanceof Error ? error.message : String(error)}`] };
    }
  }
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return { data: NO_DATA, problems: [`give an object with ${KEYS.join(', ')}`] };
  }
  const fields = new Map<string, unknown>(Object.entries(raw));
  for (const key of fields.keys()) if (!KEYS.some((known) => known === key)) problems.push(`${key}: unknown; allowed: ${KEYS.join(', ')}`);

  const read = <Entry>(key: (typeof KEYS)[number], parse: (entry: unknown) => Entry, idOf: (entry: Entry) => string, taken: readonly string[] = []): Entry[] => {
    const list = fields.get(key);
    if (list === undefined) return [];
    if (!Array.isArray(list)) {
      problems.push(`${key}: give a list`);
      return [];
    }
    const seen = new Set([...(key === 'sites' ? [] : BUILT_IN_IDS[key]), ...taken]);
    return list.flatMap((entry: unknown, index) => {
      try {
        const good = parse(entry);
        const id = idOf(good);
        if (seen.has(id)) throw new Error(`id: "${id}" is ${key !== 'sites' && BUILT_IN_IDS[key].has(id) ? 'built in' : 'given twice'}; give each entry an id of its own`);
        seen.add(id);
        return [good];
      } catch (error) {
        problems.push(`${key}[${index}]${nameOf(entry)}: ${error instanceof Error ? error.message : String(error)}`);
        return [];
      }
    });
  };
  const packs = read('packs', (entry) => {
    const pack = parsePack(entry);
    return { pack, calendar: calendarOfPack(pack) };
  }, ({ pack }) => pack.id);
  // Of two lists of dates for one contest nobody could tell which is meant.
  const dated = packs.flatMap(({ calendar }) => calendar?.id ?? []);
  const calendars = read('calendars', parseCalendar, ({ id }) => id, dated);
  return {
    data: {
      packs: packs.map(({ pack }) => pack),
      calendars: [...packs.flatMap(({ calendar }) => calendar ?? []), ...calendars],
      sites: read('sites', parseSite, ({ id }) => id),
    },
    problems,
  };
}

const byId = <Entry extends { id: string }>(first: readonly Entry[], second: readonly Entry[]): Entry[] => [
  ...first,
  ...second.filter(({ id }) => !first.some((entry) => entry.id === id)),
];

/** Two supplies as one; where both name the same entry the first counts. */
export const merged = (first: AgencyData, second: AgencyData): AgencyData => ({
  packs: byId(first.packs, second.packs),
  calendars: byId(first.calendars, second.calendars),
  sites: byId(first.sites, second.sites),
});

const isAbsent = (input: unknown): boolean => input === undefined || input === null || input === '';

/**
 * What a policy supplies, which nobody at this browser can mend: where it has faults, what it said before stays in use
 * beside its good entries, until it is mended or withdrawn.
 * @param input the policy's value; absent (`undefined`, `null`, `''`) where there is none
 * @param lastGood the text of the policy when it last had no fault, as an earlier call gave it
 * @returns the data in use, the faults of `input`, and the text to remember. A browser may give the policy late, so that
 * an absent one makes nothing forgotten
 */
export function policyData(input: unknown, lastGood: string | undefined): { data: AgencyData; problems: readonly string[]; lastGood: string | undefined } {
  if (isAbsent(input)) return { data: NO_DATA, problems: [], lastGood };
  const { data, problems } = parseAgencyData(input);
  if (problems.length === 0) return { data, problems, lastGood: typeof input === 'string' ? input : JSON.stringify(input) };
  return { data: lastGood === undefined ? data : merged(data, parseAgencyData(lastGood).data), problems, lastGood };
}

/** What a file supplies. It was kept because it had no fault, but an update of the extension may find one. */
export const fileData = (input: unknown): ReturnType<typeof parseAgencyData> => (isAbsent(input) ? { data: NO_DATA, problems: [] } : parseAgencyData(input));
