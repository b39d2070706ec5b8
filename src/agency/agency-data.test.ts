import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { x } from '../sites/x/site.ts';
import { fileData, MAX_DATA, merged, NO_DATA, parseAgencyData, policyData } from './agency-data.ts';

const PACK = {
  id: 'pilkada-kudus-2031',
  contest: 'Pemilihan Bupati Kudus 2031',
  region: 'kab-kudus',
  phases: { P1: '2031-05-01', P2: '2031-09-01', P3: '2031-11-20', P4: '2031-11-24', P5: '2031-11-25', end: '2032-02-20' },
  contestants: [{ number: 1, names: ['Sekar Arum', 'Bagus Wicaksana'], aliases: ['Sekar-Bagus'] }],
};
const [LIKE, ...OTHERS] = x.actions;
const like = (change: object) => ({ sites: [{ ...x, actions: [{ ...LIKE, ...change }, ...OTHERS] }] });
const CALENDAR = { id: 'pilkades-x', contest: 'Pemilihan ulang', regions: ['kab-kudus'], phases: { P2: '2031-01-01', P4: '2031-01-20' } };

describe('data of an agency', () => {
  test('packs bring contestants and, where they have dates, a calendar', () => {
    const { data, problems } = parseAgencyData(JSON.stringify({ packs: [PACK], calendars: [CALENDAR], sites: [x] }));
    expect(problems).toEqual([]);
    expect(data.packs.map(({ id }) => id)).toEqual(['pilkada-kudus-2031']);
    expect(data.calendars.map(({ id }) => id)).toEqual(['pilkada-kudus-2031', 'pilkades-x']);
    expect(data.sites).toEqual([x]);
  });

  test('dates for a pack that has none of its own are no second ones', () => {
    expect(parseAgencyData({ packs: [{ ...PACK, phases: {} }], calendars: [{ ...CALENDAR, id: PACK.id }] }).problems).toEqual([]);
  });

  test('a mark that editors on Windows begin a file with is no fault', () => {
    expect(parseAgencyData(`\uFEFF${JSON.stringify({ packs: [PACK] })}`).problems).toEqual([]);
  });

  test.each([
    ['not JSON', '{', /not JSON/],
    ['a list', '[]', /object with packs/],
    ['an unknown key', { pack: [] }, /pack: unknown; allowed: packs/],
    ['no list', { packs: {} }, /packs: give a list/],
    ['a pack without names', { packs: [{ ...PACK, contestants: [{ names: [] }] }] }, /packs\[0\] \(pilkada-kudus-2031\): contestants\.0\.names/],
    ['a field that a pack does not have', { packs: [{ ...PACK, hastags: ['#Segar'] }] }, /packs\[0\] \(pilkada-kudus-2031\): hastags: no such field/],
    ['a stage that there is none of', { packs: [{ ...PACK, phases: { ...PACK.phases, P1B: '2031-02-01' } }] }, /phases\.P1B: no such field/],
    ['another election', { packs: [{ ...PACK, election: 'pilkades' }] }, /election/],
    ['an unknown region', { packs: [{ ...PACK, region: 'atlantis' }] }, /region: unknown region "atlantis"/],
    ['an unknown region without dates', { packs: [{ ...PACK, region: 'atlantis', phases: {} }] }, /packs\[0\] \(pilkada-kudus-2031\): region: unknown region "atlantis"/],
    ['an id given twice', { packs: [PACK, { ...PACK, contest: 'Lain' }] }, /packs\[1\] \(pilkada-kudus-2031\): id: "pilkada-kudus-2031" is given twice; give each entry an id of its own/],
    ['dates of one contest in both lists', { packs: [PACK], calendars: [{ ...CALENDAR, id: PACK.id }] }, /calendars\[0\] \(pilkada-kudus-2031\): id: "pilkada-kudus-2031" is given twice/],
    ['an id of a built-in pack', { packs: [{ ...PACK, id: 'pilpres-2024' }] }, /packs\[0\] \(pilpres-2024\): id: "pilpres-2024" is built in/],
    ['an id of a built-in calendar', { calendars: [{ ...CALENDAR, id: 'pilkada-2024' }] }, /calendars\[0\] \(pilkada-2024\): id: "pilkada-2024" is built in/],
    ['another zone', { calendars: [{ ...CALENDAR, zone: 'GMT' }] }, /calendars\[0\] \(pilkades-x\): zone: a zone is WIB, WITA, WIT/],
    ['stages out of order', { calendars: [{ ...CALENDAR, phases: { P1: '2031-02-01', P2: '2031-01-01' } }] }, /calendars\[0\] \(pilkades-x\): phases\.P2/],
    ['a site that is not built in', { sites: [{ ...x, id: 'evil' }] }, /sites\[0\] \(evil\): id: no site "evil"/],
    ['a host that is not the site’s', { sites: [{ ...x, hosts: ['bank.example'] }] }, /hosts: "bank\.example" is not a host of x/],
    ['a field that a definition does not have', like({ control: [{ css: 'button', labelstart: { en: ['Like'], id: ['Suka'] } }] }), /sites\[0\] \(x\): actions\.0\.control\.0\.labelstart: no such field/],
    ['a label’s pattern that does not compile', like({ control: [{ css: 'button', labelPattern: '(' }] }), /actions\.0\.control\.0\.labelPattern: not a regular expression/],
    ['an address’s pattern that names no value', like({ subject: [{ from: 'address', subject: 'post', pattern: '/status/\\d+' }] }), /actions\.0\.subject\.0\.pattern: a regular expression without a group/],
    ['a picture’s pattern that does not compile', { sites: [{ ...x, subjects: x.subjects.map((subject) => ({ ...subject, genericImage: ['['] })) }] }, /subjects\.0\.genericImage\.0: not a regular expression/],
    ['a subject that is not there', like({ subject: [{ from: 'around', subject: 'tweet' }] }), /actions\.0\.subject\.0\.subject: nothing has the name "tweet"/],
    ['an action that is not there', { sites: [{ ...x, shortcuts: [{ key: 'l', action: 'lik' }] }] }, /shortcuts\.0\.action: nothing has the name "lik"/],
    ['an action given twice', { sites: [{ ...x, actions: [LIKE, LIKE, ...OTHERS] }] }, /actions\.1\.name: the name "like" is given twice/],
    ['a definition without actions', { sites: [{ ...x, actions: 5 }] }, /sites\[0\] \(x\): actions/],
  ])('%s is refused by place and field', (_name, input, problem) => {
    const { problems } = parseAgencyData(input);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  });

  test('the examples of the documentation have no fault', () => {
    const examples = [...readFileSync('docs/agency-data.md', 'utf8').matchAll(/```json\n([\s\S]*?)```/gu)].map(([, json = '']) => json);
    expect(examples).toHaveLength(2);
    for (const json of examples) expect(parseAgencyData(json)).toMatchObject({ problems: [], data: { packs: [{ region: 'kab-kudus' }] } });
  });

  test('a text so long that reading it would keep the browser busy is not read, whatever it holds', () => {
    const { data, problems } = parseAgencyData(JSON.stringify({ packs: [PACK] }).padEnd(MAX_DATA + 1));
    expect(data).toEqual(NO_DATA);
    expect(problems).toEqual([expect.stringMatching(/^the text is longer than/)]);
    expect(parseAgencyData(JSON.stringify({ packs: [PACK] }).padEnd(MAX_DATA)).data.packs).toHaveLength(1);
  });

  test('a broken entry takes no good one with it', () => {
    const { data, problems } = parseAgencyData({ packs: [{ id: 'X' }, PACK] });
    expect(problems).toHaveLength(1);
    expect(data.packs).toHaveLength(1);
  });

  test('anything at all is parsed without an exception', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string(), fc.record({ packs: fc.anything(), calendars: fc.anything(), sites: fc.anything() })), (input) => {
        const { data, problems } = parseAgencyData(input);
        if (data.packs.length + data.calendars.length + data.sites.length > 0) expect(problems.every((problem) => problem.length > 0)).toBe(true);
      }),
    );
  });

  test('where a policy and a file name the same entry, the first counts', () => {
    const { data } = parseAgencyData({ packs: [PACK] });
    const other = parseAgencyData({ packs: [{ ...PACK, contest: 'Lain' }] }).data;
    expect(merged(data, other).packs.map(({ contest }) => contest)).toEqual([PACK.contest]);
    expect(merged(NO_DATA, other).packs).toHaveLength(1);
  });
});

describe('data by policy', () => {
  const OTHER = { ...CALENDAR, id: 'pilkades-y' };
  const good = JSON.stringify({ packs: [PACK], calendars: [CALENDAR] });
  const idsOf = ({ data }: ReturnType<typeof policyData>): string[] => [...data.packs, ...data.calendars].map(({ id }) => id);

  test('a policy without fault is in use and remembered', () => {
    const first = policyData(good, undefined);
    expect(idsOf(first)).toEqual(['pilkada-kudus-2031', 'pilkada-kudus-2031', 'pilkades-x']);
    expect(first.lastGood).toBe(good);
    expect(policyData(JSON.parse(good), 'an older one').lastGood).toBe(good);
  });

  test('a fault is named, and what was last good stays beside the good entries', () => {
    const faulty = policyData({ packs: [{ ...PACK, contestants: 5 }], calendars: [OTHER] }, good);
    expect(faulty.problems).toHaveLength(1);
    expect(faulty.problems[0]).toMatch(/packs\[0\] \(pilkada-kudus-2031\): contestants/);
    expect(faulty.data.packs.map(({ id }) => id)).toEqual(['pilkada-kudus-2031']);
    expect(faulty.data.calendars.map(({ id }) => id)).toEqual(['pilkades-y', 'pilkada-kudus-2031', 'pilkades-x']);
    expect(faulty.lastGood).toBe(good);
    expect(policyData('{', good).data).toEqual(policyData(good, undefined).data);
  });

  test('a good entry counts before the one that was there', () => {
    const { data } = policyData({ packs: [{ ...PACK, contest: 'Diperbaiki' }], sites: 5 }, good);
    expect(data.packs.map(({ contest }) => contest)).toEqual(['Diperbaiki']);
  });

  test('a faulty policy with nothing before it gives its good entries only', () => {
    expect(policyData('{', undefined)).toMatchObject({ data: NO_DATA, lastGood: undefined });
  });

  test.each([undefined, null, ''])('%s is no policy: nothing is in use, nothing is wrong, nothing is forgotten', (absent) => {
    expect(policyData(absent, good)).toEqual({ data: NO_DATA, problems: [], lastGood: good });
    expect(fileData(absent)).toEqual({ data: NO_DATA, problems: [] });
  });
});
