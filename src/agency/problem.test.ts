import { describe, expect, test } from 'vitest';
import { x } from '../sites/x/site.ts';
import { parseAgencyData } from './agency-data.ts';
import { problemIn } from './problem.ts';

const PACK = { id: 'pilkada-kudus-2031', contest: 'Pemilihan Bupati Kudus 2031', region: 'kab-kudus', phases: { P1: '2031-05-01', P2: '2031-09-01' }, contestants: [{ names: ['Sekar Arum'] }] };
const CALENDAR = { id: 'pilkades-x', contest: 'Pemilihan ulang', regions: ['kab-kudus'], phases: { P2: '2031-01-01' } };
const pack = (change: object) => ({ packs: [{ ...PACK, ...change }] });
const calendar = (change: object) => ({ calendars: [{ ...CALENDAR, ...change }] });

const said = (input: unknown, language: 'id' | 'en' = 'id'): string[] => parseAgencyData(input).problems.map((problem) => problemIn(problem, language));

describe('faults of an agency’s data', () => {
  test('name the place, the field and an example', () => {
    expect(said(pack({ contestants: [{}] }))).toEqual(['packs[0] (pilkada-kudus-2031) · contestants.0.names: belum ada, padahal wajib. Contoh: ["Sekar Arum", "Bagus Wicaksana"]']);
    expect(said(pack({ contestants: [{}] }), 'en')).toEqual(['packs[0] (pilkada-kudus-2031) · contestants.0.names: is missing, and required. Example: ["Sekar Arum", "Bagus Wicaksana"]']);
    expect(said(calendar({ phases: { P2: '1 Mei 2031' } }))).toEqual(['calendars[0] (pilkades-x) · phases.P2: tanggal ditulis tahun-bulan-hari. Contoh: "2031-09-25"']);
    expect(said(pack({ region: 'atlantis' }))[0]).toContain('wilayah "atlantis" tidak dikenal; id ditulis seperti prov-jawa-tengah');
  });

  test.each([
    ['not JSON', 'DATA'], ['broken JSON', '{"packs": [}'], ['cut JSON', '{"packs": [\n{"id": '], ['a list', '[]'], ['a number', 5], ['too long', 'x'.repeat(4_000_001)],
    ['an unknown list', { pack: [] }], ['no list', { packs: {} }],
    ['no id', { packs: [{ contest: 'A' }] }], ['a wrong id', pack({ id: 'Pilkada Kudus' })], ['no contest', { packs: [{ id: 'a' }] }], ['an empty contest', pack({ contest: '' })],
    ['a number for a contest', pack({ contest: 5 })], ['a long contest', pack({ contest: 'x'.repeat(300) })], ['contestants no list', pack({ contestants: 5 })], ['no names', pack({ contestants: [{ names: [] }] })],
    ['number 0', pack({ contestants: [{ names: ['A'], number: 0 }] })], ['number 100', pack({ contestants: [{ names: ['A'], number: 100 }] })], ['half a number', pack({ contestants: [{ names: ['A'], number: 1.5 }] })],
    ['number as text', pack({ contestants: [{ names: ['A'], number: '1' }] })], ['another election', pack({ election: 'pilkades' })], ['an unknown field', pack({ hastags: [] })],
    ['an unknown stage', pack({ phases: { P9: '2031-01-01' } })], ['no date', pack({ phases: { P1: 'besok' } })], ['no such day', pack({ phases: { P1: '2031-02-30' } })],
    ['stages out of order', pack({ phases: { P1: '2031-02-01', P2: '2031-01-01' } })], ['only an end', pack({ phases: { end: '2031-02-01' } })],
    ['no such day of a calendar', calendar({ phases: { P1: '2031-02-30' } })], ['a date as number', calendar({ phases: { P1: 2031 } })], ['regions as text', calendar({ regions: 'kab-kudus' })], ['no regions', calendar({ regions: [] })],
    ['an unknown region', calendar({ regions: ['kab-atlantis'] })], ['no phases', calendar({ phases: {} })], ['null', { packs: [null] }],
    ['another site', { sites: [{ ...x, id: 'evil' }] }], ['another host', { sites: [{ ...x, hosts: ['bank.example'] }] }], ['no actions', { sites: [{ ...x, actions: 5 }] }],
    ['an unknown field of a site', { sites: [{ ...x, action: [] }] }], ['no pattern', { sites: [{ ...x, subjects: x.subjects.map((subject) => ({ ...subject, genericImage: ['['] })) }] }],
    ['no group', { sites: [{ ...x, actions: x.actions.map((action) => ({ ...action, subject: [{ from: 'address', subject: 'post', pattern: 'a' }] })) }] }],
    ['no such subject', { sites: [{ ...x, subjects: x.subjects.slice(1) }] }], ['a name twice', { sites: [{ ...x, actions: [...x.actions, ...x.actions] }] }],
    ['an id twice', { packs: [PACK, PACK] }], ['an id that is built in', calendar({ id: 'pilkada-2024' })], ['dates of one id in both lists', { ...pack({}), ...calendar({ id: PACK.id }) }], ['another zone', calendar({ zone: 'GMT' })],
  ])('%s reads as plain Indonesian and as English', (_name, input) => {
    const indonesian = said(input);
    expect(indonesian.length).toBeGreaterThan(0);
    for (const text of indonesian) expect(text).not.toMatch(/\b(?:Invalid|Expected|received|Received|unknown|must|give|given|twice|built|not|such|allowed|should|undefined|Array|Object|Unexpected|token)\b/);
    const english = said(input, 'en');
    expect(english).toHaveLength(indonesian.length);
    for (const text of english) expect(text).not.toMatch(/\b(?:Invalid|Expected|received|Unexpected|undefined)\b/);
  });
});
