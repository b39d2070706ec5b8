import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AssessReply, DialogView, PageMessage, Status } from '../protocol.ts';
import { sites } from '../sites/index.ts';
import { assess, control, fire, ITEM, page, settings, startAnew, wake, world } from './worker.stand.ts';

beforeEach(startAnew);

describe('a contest in one region', () => {
  const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
  const PACK = {
    id: 'pilkada-uji',
    contest: 'Pemilihan Uji',
    region: 'kab-kudus',
    phases: { P1: day(-60), P2: day(-10), P3: day(20), P4: day(23), P5: day(24), end: day(90) },
    contestants: [{ number: 1, names: ['Sekarwangi Arumdalu', 'Bagaskara Wicaksono'], aliases: ['Sekarwangi-Bagaskara'] }],
  };
  const held = (text: string): PageMessage => ({ type: 'explain', site: 'x', kind: 'like', unchecked: false, subject: { text, imageTexts: [], hashtags: [], links: [] } });
  const NAMED = held('Ayo menangkan Sekarwangi-Bagaskara, coblos nomor 1!');

  test.each([['no region', null], ['another', 'prov-bali'], ['that one', 'kab-kudus']])('counts for what names its contestants, whoever asks: %s', async (_who, region) => {
    await control({ type: 'supply', text: JSON.stringify({ packs: [PACK] }) });
    await control({ type: 'change', settings: { ...settings, region } });
    expect(await page(NAMED)).toMatchObject({ rule: { id: 'skb-b6' }, sanction: { level: 'discipline-heavy', title: 'Hukuman disiplin berat' } });
    // The stage that the person is told of, and what becomes of a press that was not judged in time, stay those of their own region.
    expect((await control({ type: 'status' })).phase).toBe(region === 'kab-kudus' ? 'P2' : 'P0');
    expect((await assess()).whenLate).toBe(region === 'kab-kudus' ? 'ask' : 'pass');
  });

  test('does not count elsewhere for what names nobody of it', async () => {
    await control({ type: 'supply', text: JSON.stringify({ packs: [PACK] }) });
    expect(await page(held(ITEM.content.text))).toMatchObject({ sanction: { level: 'advice' } });
  });

  const DISCUSSED = { text: 'Debat calon bupati semalam: Sekarwangi-Bagaskara dan lawannya sama-sama membahas pangan dan energi.', imageTexts: [], hashtags: [], links: [] };
  const share = (text: string): PageMessage => ({ type: 'explain', site: 'x', kind: 'share', unchecked: false, subject: { text, imageTexts: [], hashtags: [], links: [] } });
  const SUPPORT = 'Ayo menangkan Sekarwangi-Bagaskara, coblos nomor 1!';
  const other = (phases: object, more: object = {}) => ({ id: 'pilkada-lain', contest: 'Pemilihan Lain', election: 'pilkada', regions: ['prov-bali'], phases, ...more });

  test('talk about it is asked about as the documents say, wherever the person is', async () => {
    const asked = async (region: string | null): Promise<AssessReply> => {
      await control({ type: 'change', settings: { ...settings, region } });
      return (await page({ type: 'assess', items: [{ key: 'd', part: 'subject', content: DISCUSSED }, { key: 'g', part: 'subject', content: { ...DISCUSSED, text: 'Debat capres semalam membahas pangan dan energi, tiga paslon hadir.' } }] })) as AssessReply;
    };
    await control({ type: 'supply', text: JSON.stringify({ packs: [{ ...PACK, phases: { ...PACK.phases, P1: day(-70) } }] }) });
    for (const region of [null, 'prov-bali', 'kab-kudus']) {
      const { verdicts } = await asked(region);
      expect(verdicts[0]).toMatchObject({ class: 'discussion', ask: ['comment', 'share', 'quote', 'post', 'story'] });
      expect(verdicts[1]?.ask).toEqual(region === 'kab-kudus' ? ['comment', 'share', 'quote', 'post', 'story'] : []);
    }
  });

  test('is judged by its own stage, not by a stricter one of the person’s region: candidates there are not determined yet', async () => {
    await control({ type: 'supply', text: JSON.stringify({ packs: [{ ...PACK, phases: { P1: day(-10), P1b: day(20), P4: day(60) } }], calendars: [other({ P2: day(-5), P4: day(10) })] }) });
    await control({ type: 'change', settings: { ...settings, region: 'prov-bali' } });
    expect((await control({ type: 'status' })).phase).toBe('P2');
    expect(await page(share(SUPPORT))).toMatchObject({ rule: { id: 'skb-a2', wording: expect.stringContaining('bakal calon') }, sanction: { level: 'ethics' } });
    // What names nobody of it is of the person's own region.
    expect(await page(share(ITEM.content.text))).toMatchObject({ sanction: { level: 'discipline-heavy' } });
  });

  test('is no campaign outside the schedule while its own campaign runs, though it is quiet where the person is', async () => {
    await control({ type: 'supply', text: JSON.stringify({ packs: [PACK], calendars: [other({ P3: day(-1), P4: day(2) })] }) });
    await control({ type: 'change', settings: { ...settings, region: 'prov-bali' } });
    expect((await control({ type: 'status' })).phase).toBe('P3');
    const view = (await page(share(SUPPORT))) as DialogView;
    expect(view.sanction.level).toBe('discipline-heavy');
    expect(view.sanction.criminal).toBeUndefined();
  });

  test('is under its own law where elections under both are at the same stage', async () => {
    const phases = { P1: day(-60), P2: day(-20), P3: day(-1), P4: day(2) };
    // An election of the DPRD on the same days, which comes first in the list.
    await control({ type: 'supply', text: JSON.stringify({ packs: [{ id: 'a-dprd', contest: 'Pemilu DPRD', phases }, { ...PACK, phases }] }) });
    await control({ type: 'change', settings: { ...settings, region: 'kab-kudus' } });
    const view = (await page(share(SUPPORT))) as DialogView;
    expect(view.sanction.criminal).toContain('UU Pilkada, Pasal 187');
    expect(JSON.stringify(view)).not.toContain('UU Pemilu');
  });

  test('that is over leaves the stage of the person’s own region', async () => {
    await control({ type: 'supply', text: JSON.stringify({ packs: [{ ...PACK, phases: { P4: day(-90), end: day(-30) } }], calendars: [other({ P2: day(-5), P4: day(10) })] }) });
    await control({ type: 'change', settings: { ...settings, region: 'prov-bali' } });
    expect(await page(share(SUPPORT))).toMatchObject({ sanction: { level: 'discipline-heavy' } });
  });

  test('tells which election law its stage is under', async () => {
    await control({ type: 'supply', text: JSON.stringify({ packs: [PACK] }) });
    expect((await control({ type: 'status' })).election).toBeUndefined();
    expect((await control({ type: 'change', settings: { ...settings, region: 'kab-kudus' } })).election).toBe('pilkada');
  });
});

test('contestants and parties that are built in are known by name, beside those of an agency', async () => {
  const account = async (author: string): Promise<readonly string[] | undefined> => {
    const content = { text: 'Melayani sepenuh hati.', author, imageTexts: [], hashtags: [], links: [] };
    return ((await page({ type: 'assess', items: [{ key: 'a', part: 'account', content }] })) as AssessReply).verdicts[0]?.ask;
  };
  await control({ type: 'supply', text: JSON.stringify({ packs: [{ id: 'pilkada-uji', contest: 'Pemilihan Uji', contestants: [{ number: 1, names: ['Sekarwangi Arumdalu'] }] }] }) });
  for (const author of ['Prabowo Subianto', 'Partai Gerindra', 'Sekarwangi Arumdalu']) expect(await account(author), author).toContain('follow');
  expect(await account('Kabar Kampung')).toEqual([]);
});

test('a change of one setting leaves the others as they are kept, whatever the page knew', async () => {
  await control({ type: 'change', settings: { region: 'kab-kudus' } });
  await control({ type: 'change', settings: { privateMessages: true } });
  expect((await control({ type: 'change', settings: { language: 'en' } })).settings).toEqual({ ...settings, region: 'kab-kudus', language: 'en', privateMessages: true });
});

test('a private window leaves no count on disk', async () => {
  await page({ type: 'outcome', kind: 'like', outcome: 'cancelled' }, { id: 1, incognito: true });
  expect((await control({ type: 'status' })).counts.today).toEqual({ cancelled: 0, continued: 0 });
  await page({ type: 'outcome', kind: 'like', outcome: 'cancelled' });
  expect((await control({ type: 'status' })).counts.today).toEqual({ cancelled: 1, continued: 0 });
});

describe('what a page is told beside the verdicts', () => {
  afterEach(() => vi.useRealTimers());
  const at = (time: string): void => void vi.useFakeTimers({ toFake: ['Date'], now: new Date(time) });

  test('during a stage of an election what is not known in time is asked about, outside one let through', async () => {
    at('2024-01-05T05:00:00Z');
    expect((await assess()).whenLate).toBe('ask');
    at('2026-12-01T05:00:00Z');
    expect((await assess()).whenLate).toBe('pass');
  });

  test('verdicts hold for six hours, and no longer than the stage', async () => {
    // The campaign of 2024 ends with the 10th of February, in WIB.
    const end = Date.parse('2024-02-10T17:00:00Z');
    at('2024-02-10T12:00:00Z');
    expect((await assess()).validUntil).toBe(end);
    at('2024-02-10T08:00:00Z');
    expect((await assess()).validUntil).toBe(Date.parse('2024-02-10T14:00:00Z'));
  });

  test('whether the person wants messages to one person judged', async () => {
    expect((await assess()).privateMessages).toBe(false);
    await control({ type: 'change', settings: { ...settings, privateMessages: true } });
    expect((await assess()).privateMessages).toBe(true);
  });
});

test('a page is given its own words where the person reads another language than the browser’s', async () => {
  expect((await assess()).words).toBeUndefined();
  await control({ type: 'change', settings: { language: 'en' } });
  expect((await assess()).words).toMatchObject({ language: 'en', texts: { cancel: 'Cancel', notice_press_again: expect.stringMatching(/^The page/), lead_like: expect.stringMatching(/^You are/) } });
  await control({ type: 'change', settings: { language: 'auto' } });
  expect((await assess()).words).toBeUndefined();
});

test('a press that was lost is counted nowhere', async () => {
  await page({ type: 'outcome', kind: 'like', outcome: 'lost' });
  expect(world.local.get('state')).toHaveProperty('days', {});
});

test('the same rule for the same kind of action is shown shortly the second time, until the next day', async () => {
  const explained = async (kind: 'like' | 'share'): Promise<boolean> => ((await page({ type: 'explain', kind, site: 'x', subject: ITEM.content, unchecked: false })) as DialogView).short;
  expect(await explained('like')).toBe(false);
  expect(await explained('like')).toBe(true);
  expect(await explained('share')).toBe(false);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 86_400_000 });
  expect(await explained('like')).toBe(false);
  vi.useRealTimers();
});

test('a definition is said to be unwell once a page of many posts twice showed no control, and well with the first control', async () => {
  const unwell = async (posts: number, controls: number): Promise<Status['unwell']> => {
    await page({ type: 'health', site: 'x', version: '2026-11-24', posts, controls, sorts: [{ posts, likes: controls }], fields: 0, composers: 0 });
    return (await control({ type: 'status' })).unwell;
  };
  expect(await unwell(4, 0)).toEqual([]);
  expect(await unwell(4, 0)).toEqual([]);
  expect(await unwell(5, 0)).toEqual([]);
  expect(await unwell(5, 0)).toEqual([{ site: 'x', version: '2026-11-24' }]);
  expect(world.badge).toBe('!');
  expect(await unwell(5, 1)).toEqual([]);
});

test('the rule over a dialog is put into its own frame, above the styles of any page, and the same one is taken away', async () => {
  for (const on of [true, false]) await page({ type: 'shield', attribute: 'abcdefgh', on }, { id: 5 }, 3);
  const rule = { target: { tabId: 5, frameIds: [3] }, origin: 'USER', css: expect.stringContaining('[abcdefgh]') };
  expect(world.styled).toEqual([{ put: true, rule }, { put: false, rule }]);
});

describe('an agency’s data', () => {
  const policy = (value: unknown): unknown => {
    world.managed = { agencyData: value };
    return fire('changed', { agencyData: { newValue: value } }, 'managed');
  };
  const [repaired] = sites.map((site) => ({ ...site, version: '2026-12-02' }));

  test('that comes late by policy counts from then on, and the pages forget what they know', async () => {
    expect(await page({ type: 'definition', site: 'x' })).toBeNull();
    policy(JSON.stringify({ sites: [repaired] }));
    await vi.waitFor(() => expect(world.sent).toContainEqual({ tab: 7, message: { type: 'changed' } }));
    expect(await page({ type: 'definition', site: 'x' })).toMatchObject({ version: '2026-12-02' });
    expect(await page({ type: 'definition', site: 'threads' })).toBeNull();
    expect((await control({ type: 'status' })).agency).toMatchObject({ policy: ['X (2026-12-02)'], file: [], problems: [] });
  });

  test('with a fault stays as it was last without, also after the next wake, and is told of', async () => {
    policy(JSON.stringify({ sites: [repaired] }));
    await control({ type: 'status' });
    policy('{');
    await wake();
    expect(await page({ type: 'definition', site: 'x' })).toMatchObject({ version: '2026-12-02' });
    expect(await control({ type: 'status' })).toMatchObject({ faults: [{ what: 'agency' }], agency: { problems: [{ from: 'policy' }] } });
    expect(world.badge).toBe('!');
  });

  test('is asked for anew where it changed: pages forget what they know then, and not after each answer that is counted', async () => {
    await control({ type: 'status' });
    world.sent = [];
    await page({ type: 'outcome', kind: 'like', outcome: 'cancelled' });
    fire('changed', { state: {} }, 'local');
    fire('changed', { otherPolicy: {} }, 'managed');
    fire('changed', { agency: {} }, 'session');
    await control({ type: 'status' });
    expect(world.sent).toEqual([]);
    world.local.set('agency', JSON.stringify({ sites: [repaired] }));
    fire('changed', { agency: {} }, 'local');
    await vi.waitFor(() => expect(world.sent).toEqual([{ tab: 7, message: { type: 'changed' } }]));
    expect((await control({ type: 'status' })).agency.file).toEqual(['X (2026-12-02)']);
  });

  test('with a fault is no alarm for who is not protected', async () => {
    policy('{');
    await control({ type: 'deactivate' });
    expect(world.badge).toBe('');
  });

  test('of a file is refused with a fault, and what was kept before stays', async () => {
    await control({ type: 'supply', text: JSON.stringify({ sites: [repaired] }) });
    await expect(control({ type: 'supply', text: '{"packs": {}}' })).rejects.toThrow('packs: give a list');
    expect((await control({ type: 'status' })).agency.file).toEqual(['X (2026-12-02)']);
    expect((await control({ type: 'supply', text: null })).agency.file).toEqual([]);
  });
});

test('the welcome page opens by itself upon installation alone', async () => {
  fire('installed', { reason: 'update' });
  expect(world.opened).toEqual([]);
  fire('installed', { reason: 'install' });
  expect(world.opened).toEqual(['chrome-extension://ours/src/pages/welcome/index.html']);
  await control({ type: 'status' });
});

test('counts that are forgotten are gone by day and in total', async () => {
  await page({ type: 'outcome', kind: 'like', outcome: 'continued' });
  const none = { cancelled: 0, continued: 0 };
  expect((await control({ type: 'status' })).counts).toEqual({ today: { ...none, continued: 1 }, total: { ...none, continued: 1 } });
  expect((await control({ type: 'forget' })).counts).toEqual({ today: none, total: none });
});
