import { describe, expect, it } from 'vitest';
import { CalendarError, phaseAt } from './calendar.ts';
import { calendarOfPack } from './pack-calendar.ts';

const pack = { id: 'pilkada-kudus-2031', contest: 'Pilkada Kudus 2031', region: 'Kabupaten Kudus', phases: { P1: '2031-01-01', P2: '2031-02-10', P4: '2031-03-04', end: '2031-05-01' } };

describe('the calendar of a pack', () => {
  it('counts in its region, by id or by name', () => {
    for (const region of ['Kabupaten Kudus', ' kabupaten kudus ', 'kab-kudus']) {
      const calendar = calendarOfPack({ ...pack, region });
      expect(calendar).toMatchObject({ regions: ['kab-kudus'], election: 'pilkada' });
      expect(phaseAt(new Date('2031-02-11T05:00:00Z'), { region: 'kab-kudus', calendars: calendar ? [calendar] : [] }).phase).toBe('P2');
      expect(phaseAt(new Date('2031-02-11T05:00:00Z'), { region: 'kab-batang', calendars: calendar ? [calendar] : [] }).phase).toBe('P0');
    }
  });
  it('is nation-wide without a region', () => {
    expect(calendarOfPack({ ...pack, region: undefined })).toMatchObject({ regions: 'all', election: 'pemilu' });
  });
  it('is of the election that the pack names', () => {
    expect(calendarOfPack({ ...pack, region: undefined, election: 'pilkada' })).toMatchObject({ regions: 'all', election: 'pilkada' });
    expect(calendarOfPack({ ...pack, election: 'pemilu' })).toMatchObject({ regions: ['kab-kudus'], election: 'pemilu' });
  });
  it('is none where the pack has no dates', () => {
    expect(calendarOfPack({ ...pack, phases: {} })).toBeUndefined();
    expect(calendarOfPack({ ...pack, phases: { P1: undefined } })).toBeUndefined();
  });
  it.each([
    [{ region: 'Atlantis' }, 'region'],
    [{ phases: { P2: '2031-02-10', P1: '2031-03-01' } }, 'phases.P2'],
    [{ phases: { P2: '2031-02-30' } }, 'phases.P2'],
    [{ phases: { P9: '2031-02-10' } }, 'phases.P9'],
  ])('%j is refused by field %s', (change, field) => {
    let caught: unknown;
    try {
      calendarOfPack({ ...pack, ...change });
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(CalendarError);
    if (caught instanceof CalendarError) expect(caught.field).toBe(field);
  });
});
