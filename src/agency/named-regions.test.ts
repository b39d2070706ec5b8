import { expect, test } from 'vitest';
import { parseAgencyData } from './agency-data.ts';
import { namedRegions } from './named-regions.ts';

const CALENDAR = { id: 'a', contest: 'Pemilihan', regions: ['kab-kudus', 'kab-demak'], phases: { P2: '2031-01-01', P4: '2031-01-20', end: '2031-03-01' } };
const { data } = parseAgencyData({
  packs: [
    { id: 'b', contest: 'Pemilihan Bupati Kudus', region: 'kab-kudus', phases: { P2: '2031-01-01' } },
    { id: 'c', contest: 'Tanpa jadwal', region: 'kab-jepara' },
  ],
  calendars: [CALENDAR, { ...CALENDAR, id: 'd', regions: 'all' }],
});

test('names the regions of calendars and of packs with dates, each once', () => {
  expect(namedRegions(data, '2031-01-05').toSorted()).toEqual(['kab-demak', 'kab-kudus']);
});

test('leaves out what is over', () => {
  expect(namedRegions(data, '2031-03-02')).toEqual(['kab-kudus']);
  // Its last day is a day of it still.
  expect(namedRegions(data, '2031-03-01')).toContain('kab-demak');
});
