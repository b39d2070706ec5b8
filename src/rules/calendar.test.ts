import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Phase } from '../vocabulary.ts';
import { PHASES } from '../vocabulary.ts';
import { CalendarError, builtInCalendars, parseCalendar, phaseAt } from './calendar.ts';
import type { Calendar } from './calendar.ts';
import { ZONE_OFFSET, regions } from './regions.ts';

const at = (text: string): Date => new Date(text);

describe('a contest that is spoken of', () => {
  const jayapura = parseCalendar({ id: 'pilkada-uji', contest: 'Uji', election: 'pilkada', regions: ['kota-jayapura'], phases: { P2: '2031-09-25', P3: '2031-11-24', P4: '2031-11-27', end: '2032-02-20' } });
  const phase = (text: string, region?: string, contests: readonly string[] = ['pilkada-uji']): Phase =>
    phaseAt(at(text), { calendars: [jayapura], contests: new Set(contests), ...(region !== undefined && { region }) }).phase;

  it('counts wherever the person is, by its own local days', () => {
    for (const region of [undefined, 'kab-kudus', 'kota-jayapura']) {
      expect(phase('2031-11-23T14:59:59Z', region)).toBe('P2');
      expect(phase('2031-11-23T15:00:00Z', region)).toBe('P3');
      expect(phase('2031-11-26T15:00:00Z', region)).toBe('P4');
      expect(phase('2032-02-20T15:00:00Z', region)).toBe('P0');
    }
  });
  it('does not otherwise count elsewhere', () => {
    for (const region of [undefined, 'kab-kudus']) expect(phase('2031-11-27T05:00:00Z', region, ['pilkada-lain'])).toBe('P0');
    expect(phase('2031-11-27T05:00:00Z', 'kota-jayapura', [])).toBe('P4');
  });
});

describe('national calendars', () => {
  // Pemilu 2024 (PKPU 3/2022) and Pilkada 2024 (PKPU 2/2024), by the day at noon in Jakarta.
  it.each<[day: string, phase: Phase]>([
    ['2022-12-05', 'P0'], ['2022-12-06', 'P1'], ['2023-04-24', 'P1'], ['2023-11-02', 'P1'], ['2023-11-03', 'P1b'], ['2023-11-13', 'P1b'],
    ['2023-11-27', 'P1b'], ['2023-11-28', 'P2'], ['2024-02-10', 'P2'], ['2024-02-11', 'P3'], ['2024-02-13', 'P3'], ['2024-02-14', 'P4'],
    ['2024-02-15', 'P5'], ['2024-05-04', 'P5'], ['2024-05-05', 'P1'], ['2024-09-21', 'P1'], ['2024-09-22', 'P1b'], ['2024-09-24', 'P1b'],
    ['2024-09-25', 'P2'], ['2024-11-23', 'P2'], ['2024-11-24', 'P3'], ['2024-11-26', 'P3'], ['2024-11-27', 'P4'], ['2024-11-28', 'P5'],
    ['2025-02-20', 'P5'], ['2025-02-21', 'P0'], ['2026-11-24', 'P0'],
  ])('%s is %s', (day, phase) => {
    expect(phaseAt(at(`${day}T05:00:00Z`), {}).phase).toBe(phase);
  });

  it('names the contest whose phase counts, and its election law', () => {
    expect(phaseAt(at('2024-07-10T05:00:00Z'), {})).toMatchObject({ phase: 'P1', contest: 'Pilkada 2024', election: 'pilkada' });
    expect(phaseAt(at('2024-01-05T05:00:00Z'), {})).toMatchObject({ phase: 'P2', election: 'pemilu' });
    expect(phaseAt(at('2026-11-24T05:00:00Z'), {}).contest).toBeUndefined();
  });

  it('is outside an election in every region in late 2026', () => {
    for (const region of regions) expect([region.id, phaseAt(at('2026-11-24T05:00:00Z'), { region: region.id }).phase]).toEqual([region.id, 'P0']);
  });
});

describe('the last second of a phase, in three time zones', () => {
  // 22 September 2024 begins at 17:00, 16:00 and 15:00 UTC of the day before.
  it.each([
    ['WIB', 'kab-kudus', '2024-09-21T16:59:59.999Z', '2024-09-21T17:00:00.000Z'],
    ['WITA', 'prov-bali', '2024-09-21T15:59:59.999Z', '2024-09-21T16:00:00.000Z'],
    ['WIT', 'prov-papua-barat', '2024-09-21T14:59:59.999Z', '2024-09-21T15:00:00.000Z'],
  ])('%s: P1 ends and P1b begins at local midnight', (_zone, region, last, first) => {
    expect(phaseAt(at(last), { region }).phase).toBe('P1');
    expect(phaseAt(at(last), { region }).until).toEqual(at(first));
    expect(phaseAt(at(first), { region }).phase).toBe('P1b');
  });

  it('takes WIB where no region is given', () => {
    expect(phaseAt(at('2024-09-21T16:59:59.999Z'), {}).phase).toBe('P1');
    expect(phaseAt(at('2024-09-21T17:00:00.000Z'), {}).phase).toBe('P1b');
  });
});

describe('re-votes and repeat elections', () => {
  it.each<[region: string, day: string, phase: Phase]>([
    ['kab-siak', '2025-02-22', 'P5'], ['kab-siak', '2025-02-24', 'P1b'], ['kab-siak', '2025-03-21', 'P1b'], ['kab-siak', '2025-03-22', 'P4'],
    ['kab-siak', '2025-03-23', 'P5'], ['kab-siak', '2025-06-04', 'P5'], ['kab-siak', '2025-06-05', 'P0'],
    ['kab-tasikmalaya', '2025-04-08', 'P1b'], ['kab-tasikmalaya', '2025-04-09', 'P2'], ['kab-tasikmalaya', '2025-04-15', 'P2'],
    ['kab-tasikmalaya', '2025-04-16', 'P3'], ['kab-tasikmalaya', '2025-04-19', 'P4'],
    ['kota-palopo', '2025-05-07', 'P2'], ['kota-palopo', '2025-05-21', 'P3'], ['kota-palopo', '2025-05-24', 'P4'],
    ['prov-papua', '2025-03-26', 'P2'], ['prov-papua', '2025-08-03', 'P3'], ['prov-papua', '2025-08-06', 'P4'], ['prov-papua', '2025-10-09', 'P0'],
    ['kab-barito-utara', '2025-03-22', 'P4'], ['kab-barito-utara', '2025-06-01', 'P1'], ['kab-barito-utara', '2025-06-19', 'P2'], ['kab-barito-utara', '2025-08-06', 'P4'],
    ['prov-sumatera-barat', '2024-06-09', 'P1'], ['prov-sumatera-barat', '2024-06-10', 'P1b'], ['kab-pasaman', '2024-07-13', 'P4'], ['prov-sumatera-barat', '2024-07-14', 'P1'],
    ['kota-pangkalpinang', '2025-06-26', 'P1'], ['kota-pangkalpinang', '2025-07-22', 'P1b'], ['kab-bangka', '2025-08-24', 'P3'], ['kab-bangka', '2025-08-27', 'P4'],
  ])('%s on %s is %s', (region, day, phase) => {
    expect(phaseAt(at(`${day}T05:00:00Z`), { region }).phase).toBe(phase);
  });

  it('does not reach the rest of the country, nor the province around it', () => {
    expect(phaseAt(at('2025-03-22T05:00:00Z'), {}).phase).toBe('P0');
    expect(phaseAt(at('2025-03-22T05:00:00Z'), { region: 'prov-riau' }).phase).toBe('P0');
    expect(phaseAt(at('2025-03-22T05:00:00Z'), { region: 'kab-kudus' }).phase).toBe('P0');
  });

  it('has the 24 regions of the rulings of 24 February 2025, each voting on its day', () => {
    const votes = new Map(builtInCalendars.filter((one) => one.id.startsWith('psu-2025-')).map((one) => [one.id.slice('psu-2025-'.length), one.phases.P4]));
    const expected: Record<string, string[]> = {
      '2025-03-22': ['kab-siak', 'kab-bangka-barat', 'kab-magetan', 'kab-barito-utara'],
      '2025-04-05': ['kota-sabang', 'kab-banggai', 'kab-bungo', 'kab-pulau-taliabu', 'kab-buru'],
      '2025-04-09': ['kab-kepulauan-talaud'],
      '2025-04-16': ['kab-parigi-moutong'],
      '2025-04-19': ['kota-banjarbaru', 'kab-serang', 'kab-pasaman', 'kab-tasikmalaya', 'kab-empat-lawang', 'kab-kutai-kartanegara', 'kab-gorontalo-utara', 'kab-bengkulu-selatan'],
      '2025-05-24': ['kota-palopo', 'kab-mahakam-ulu', 'kab-pesawaran'],
      '2025-08-06': ['kab-boven-digoel', 'prov-papua'],
    };
    expect(votes.size).toBe(24);
    for (const [day, places] of Object.entries(expected)) for (const place of places) expect([place, votes.get(place)]).toEqual([place, day]);
  });
});

const own = (region: string, phases: Calendar['phases']): Calendar => parseCalendar({ id: 'own', contest: 'Pilkada ulang', election: 'pilkada', regions: [region], phases });

it.each(builtInCalendars)('the built-in calendar $id is one that would be accepted', (calendar) => {
  expect(parseCalendar(calendar)).toEqual(calendar);
});

describe('several contests', () => {
  it('a policy’s calendar counts beside the built-in ones, the strictest first', () => {
    const calendars = [...builtInCalendars, own('kab-kudus', { P1: '2026-10-01', P1b: '2026-11-01', P2: '2026-11-20', P3: '2026-12-01', P4: '2026-12-04', end: '2027-02-01' })];
    expect(phaseAt(at('2026-11-24T05:00:00Z'), { region: 'kab-kudus', calendars })).toMatchObject({ phase: 'P2', contest: 'Pilkada ulang', until: at('2026-11-30T17:00:00Z') });
    expect(phaseAt(at('2026-11-24T05:00:00Z'), { region: 'kab-batang', calendars }).phase).toBe('P0');
  });

  it('a province’s contest counts in its regencies and cities', () => {
    const calendars = [own('prov-jawa-tengah', { P2: '2026-11-20', P4: '2026-12-04' })];
    expect(phaseAt(at('2026-11-24T05:00:00Z'), { region: 'kab-kudus', calendars }).phase).toBe('P2');
    expect(phaseAt(at('2026-11-24T05:00:00Z'), { region: 'kab-sleman', calendars }).phase).toBe('P0');
    // The vote is one day even where the file says nothing of the day after.
    expect(phaseAt(at('2026-12-05T05:00:00Z'), { region: 'kab-kudus', calendars }).phase).toBe('P5');
  });

  it('never skips a change: the phase holds until `until`', () => {
    const region = fc.constantFrom(...regions.map((one) => one.id));
    const instant = fc.integer({ min: Date.parse('2022-11-01T00:00:00Z'), max: Date.parse('2026-01-01T00:00:00Z') });
    fc.assert(
      fc.property(region, instant, fc.integer({ min: 0, max: 999 }), (id, start, share) => {
        const now = phaseAt(new Date(start), { region: id });
        if (!now.until) return;
        expect(now.until.getTime()).toBeGreaterThan(start);
        const between = start + Math.floor(((now.until.getTime() - 1 - start) * share) / 999);
        expect(phaseAt(new Date(between), { region: id })).toEqual(now);
      }),
      { numRuns: 400 },
    );
  });
});

describe('voting day', () => {
  it('is one day, also where the day after the vote is given later', () => {
    const calendars = [own('kab-kudus', { P3: '2031-11-24', P4: '2031-11-27', P5: '2031-12-15', end: '2032-02-20' })];
    const phase = (time: string): Phase => phaseAt(at(time), { region: 'kab-kudus', calendars }).phase;
    expect(phase('2031-11-26T17:00:00Z')).toBe('P4');
    expect(phase('2031-11-27T16:59:59.999Z')).toBe('P4');
    expect(phase('2031-11-27T17:00:00Z')).toBe('P5');
    expect(phase('2031-12-10T05:00:00Z')).toBe('P5');
    expect(phase('2032-02-20T16:59:59Z')).toBe('P5');
    expect(phase('2032-02-20T17:00:00Z')).toBe('P0');
  });
});

describe('the law of a calendar that names none', () => {
  const phases = { P3: '2031-11-24', P4: '2031-11-27' };
  it('is that of local elections where it is held in some regions, and of national ones everywhere, as for a pack', () => {
    expect(parseCalendar({ id: 'a', contest: 'Pilkada Kudus', regions: ['kab-kudus'], phases }).election).toBe('pilkada');
    expect(parseCalendar({ id: 'a', contest: 'Pemilu', regions: 'all', phases }).election).toBe('pemilu');
    expect(parseCalendar({ id: 'a', contest: 'PSU DPRD', election: 'pemilu', regions: ['kab-kudus'], phases }).election).toBe('pemilu');
    expect(parseCalendar({ id: 'a', contest: 'Pilkada serentak', election: 'pilkada', regions: 'all', phases }).election).toBe('pilkada');
  });
});

describe('calendars from outside', () => {
  const good = { id: 'pilkada-kudus', contest: 'Pilkada Kudus', regions: ['kab-kudus'], phases: { P1: '2029-01-01', P1b: '2029-02-01', P2: '2029-02-10', P3: '2029-03-01', P4: '2029-03-04', P5: '2029-03-05', end: '2029-05-01' } };

  it('are taken as they are', () => {
    expect(parseCalendar(good)).toEqual({ ...good, election: 'pilkada' });
  });

  it.each<[what: string, change: object, field: string, says: string]>([
    ['P2 before P1', { phases: { ...good.phases, P2: '2028-12-01' } }, 'phases.P2', 'after P1b'],
    ['end before start', { phases: { ...good.phases, end: '2028-01-01' } }, 'phases.end', 'after P5'],
    ['two phases on a day', { phases: { ...good.phases, P3: '2029-02-10' } }, 'phases.P3', 'after P2'],
    ['a day that is not', { phases: { ...good.phases, P4: '2029-02-30' } }, 'phases.P4', 'no such day'],
    ['a date otherwise written', { phases: { ...good.phases, P4: '4 Maret 2029' } }, 'phases.P4', 'YYYY-MM-DD'],
    ['a number for a date', { phases: { ...good.phases, P4: 20290304 } }, 'phases.P4', 'YYYY-MM-DD'],
    ['no phase', { phases: {} }, 'phases', 'at least one'],
    ['an end alone', { phases: { end: '2029-01-01' } }, 'phases', 'at least one'],
    ['an unknown phase', { phases: { ...good.phases, P6: '2029-06-01' } }, 'phases.P6', ''],
    ['an unknown region', { regions: ['kab-kudus', 'kab-atlantis'] }, 'regions.1', 'kab-atlantis'],
    ['no region', { regions: [] }, 'regions', 'list of region ids'],
    ['a bad id', { id: 'Pilkada Kudus' }, 'id', 'lower-case'],
    ['an unknown election', { election: 'pilkades' }, 'election', ''],
    ['an unknown field', { kontes: 'x' }, 'kontes', ''],
  ])('%s is refused by field', (_what, change, field, says) => {
    let caught: unknown;
    try {
      parseCalendar({ ...good, ...change });
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(CalendarError);
    if (caught instanceof CalendarError) {
      expect(caught.field).toBe(field);
      expect(caught.message).toContain(says);
    }
  });

  it.each([undefined, null, 42, 'text', [], [good]])('%j is refused', (input) => {
    expect(() => parseCalendar(input)).toThrow(CalendarError);
  });

  it('accepts exactly the calendars whose stages come in order', () => {
    const day = fc.integer({ min: 0, max: 60 }).map((offset) => new Date(Date.parse('2029-01-01T00:00:00Z') + offset * 86_400_000).toISOString().slice(0, 10));
    const stages = ['P1', 'P1b', 'P2', 'P3', 'P4', 'P5'] as const;
    fc.assert(
      fc.property(fc.array(day, { minLength: 6, maxLength: 6 }), (days) => {
        const phases = Object.fromEntries(stages.map((stage, index) => [stage, days[index]]));
        const ordered = days.every((one, index) => index === 0 || one > (days[index - 1] ?? ''));
        const parsed = (): unknown => parseCalendar({ ...good, phases });
        if (ordered) expect(parsed).not.toThrow();
        else expect(parsed).toThrow(CalendarError);
      }),
      { numRuns: 500, examples: [[['2029-01-01', '2029-01-02', '2029-01-03', '2029-01-04', '2029-01-05', '2029-01-06']]] },
    );
  });
});

function hours(id: string): number | undefined {
  const region = regions.find((one) => one.id === id);
  return region && ZONE_OFFSET[region.zone];
}

describe('regions', () => {
  it('are the 38 provinces and every regency and city that elects its head, once each', () => {
    const provinces = regions.filter((one) => one.id === one.province);
    expect(provinces).toHaveLength(38);
    // As many as voted on 27 November 2024, by KPU's count.
    expect(regions.filter(({ id }) => id.startsWith('kab-'))).toHaveLength(415);
    expect(regions.filter(({ id }) => id.startsWith('kota-'))).toHaveLength(93);
    const inProvince = (province: string): number => regions.filter((one) => one.province === province && one.id !== province).length;
    expect(['prov-aceh', 'prov-jawa-barat', 'prov-jawa-tengah', 'prov-jawa-timur', 'prov-sulawesi-selatan', 'prov-papua-selatan', 'prov-dk-jakarta'].map(inProvince)).toEqual([23, 27, 35, 38, 24, 4, 0]);
    expect(new Set(regions.map((one) => one.id)).size).toBe(regions.length);
    // A pack may give its region by name.
    expect(new Set(regions.map((one) => one.name.toLowerCase())).size).toBe(regions.length);
    for (const region of regions) expect(provinces.map((one) => one.id)).toContain(region.province);
    for (const calendar of builtInCalendars) if (calendar.regions !== 'all') for (const id of calendar.regions) expect(regions.map((one) => one.id)).toContain(id);
  });

  it('have the clock of their province', () => {
    expect(['prov-aceh', 'prov-kalimantan-barat', 'prov-kalimantan-tengah', 'kab-kudus', 'kab-barito-utara'].map(hours)).toEqual([7, 7, 7, 7, 7]);
    expect(['prov-bali', 'prov-kalimantan-selatan', 'prov-kalimantan-utara', 'kota-palopo', 'kab-kepulauan-talaud'].map(hours)).toEqual([8, 8, 8, 8, 8]);
    expect(['prov-maluku', 'kab-pulau-taliabu', 'prov-papua', 'kab-boven-digoel'].map(hours)).toEqual([9, 9, 9, 9]);
  });
});

it('every phase of the vocabulary is reached by some built-in calendar', () => {
  const reached = new Set<Phase>();
  for (let time = Date.parse('2022-12-01T05:00:00Z'); time < Date.parse('2025-03-01T00:00:00Z'); time += 86_400_000) reached.add(phaseAt(new Date(time), {}).phase);
  expect([...reached].toSorted()).toEqual([...PHASES].toSorted());
});

describe('the zone of a calendar', () => {
  const vote = (zone?: 'WIB' | 'WITA' | 'WIT') => parseCalendar({ id: 'uji', contest: 'Uji', regions: 'all', ...(zone && { zone }), phases: { P3: '2031-11-24', P4: '2031-11-27' } });
  // One in the morning in Jayapura is eleven at night the day before in Jakarta.
  const early = new Date('2031-11-26T16:00:00Z');

  it('is that of a person who gave no region', () => {
    expect(phaseAt(early, { calendars: [vote()] }).phase).toBe('P3');
    expect(phaseAt(early, { calendars: [vote('WITA')] }).phase).toBe('P4');
    expect(phaseAt(early, { calendars: [vote('WIT')] }).phase).toBe('P4');
  });

  it('gives way to the region that a person gave', () => {
    expect(phaseAt(early, { region: 'kab-kudus', calendars: [vote('WIT')] }).phase).toBe('P3');
    expect(phaseAt(early, { region: 'prov-papua', calendars: [vote()] }).phase).toBe('P4');
  });
});
