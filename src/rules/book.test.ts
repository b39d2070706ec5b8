import { describe, expect, it } from 'vitest';
import { ACTION_KINDS, PHASES, ROLES } from '../vocabulary.ts';
import { ageOn, byInstrument, reach, search } from './book.ts';
import { rules } from './catalogue.ts';
import { rule } from './rule.ts';

const ids = (wanted: Partial<Parameters<typeof search>[0]>): string[] => search({ words: '', history: false, ...wanted }).map((one) => one.id);

describe('search', { timeout: 60_000 }, () => {
  it('finds a rule by its article, by words in either language, in any order and case', () => {
    expect(ids({ words: 'pasal 5 huruf n angka 6' })).toContain('pp94-5n6');
    expect(ids({ words: 'menyukai KOMENTAR' })).toContain('skb-a4');
    expect(ids({ words: 'liking commenting' })).toEqual(expect.arrayContaining(['skb-a4', 'skb-b6']));
    expect(ids({ words: 'skb-b6' })).toEqual(['skb-b6']);
    expect(ids({ words: 'kucing terbang' })).toEqual([]);
  });
  it('leaves repealed law out unless asked for', () => {
    expect(ids({})).not.toContain('kasn');
    expect(ids({ history: true })).toContain('kasn');
    expect(ids({ history: true })).toHaveLength(rules.length);
  });
  it('by action, phase and role: what rule() names there', () => {
    for (const kind of ACTION_KINDS) for (const phase of PHASES) for (const role of ROLES) {
      const listed = new Set(ids({ action: kind, phase, role }));
      for (const id of rule({ kind, class: 'support', phase, role }).rules) expect(listed).toContain(id);
    }
    expect(ids({ action: 'like', phase: 'P2', role: 'pns' })).toContain('skb-b6');
    expect(ids({ action: 'like', phase: 'P1', role: 'pns' })).not.toContain('skb-b6');
    expect(ids({ action: 'like', phase: 'P2', role: 'kades' })).not.toContain('skb-b6');
    expect(ids({ action: 'campaign-team', role: 'perangkat' })).toContain('uu-7-2017-494');
  });
  it('narrows by each filter alone', () => {
    const all = ids({}).length;
    for (const wanted of [{ action: 'like' }, { phase: 'P5' }, { role: 'bpd' }] as const) {
      const listed = ids(wanted);
      expect(listed.length).toBeGreaterThan(0);
      expect(listed.length).toBeLessThan(all);
    }
    expect(ids({ action: 'like' })).toContain('skb-b6');
    expect(ids({ action: 'like' })).not.toContain('uu-7-2017-494');
  });
  it('shows a regional rule where its scope says', () => {
    expect(ids({ action: 'follow', phase: 'P2', role: 'nonasn' })).toContain('bawaslu-sleman-2023');
    expect(ids({ action: 'like', phase: 'P2', role: 'nonasn' })).not.toContain('bawaslu-sleman-2023');
  });
});

it('every rule is reached by some phase and role', () => {
  for (const one of rules) {
    expect(reach().get(one.id)?.phases.size, one.id).toBeGreaterThan(0);
    expect(reach().get(one.id)?.roles.size, one.id).toBeGreaterThan(0);
  }
});

describe('age', () => {
  it('counts days since the oldest check and warns after twelve months', () => {
    expect(ageOn(new Date('2026-11-24T12:00:00Z'))).toEqual({ checked: '2026-11-24', days: 0, old: false });
    expect(ageOn(new Date('2027-11-23T23:59:59Z'))).toMatchObject({ old: false, days: 364 });
    expect(ageOn(new Date('2027-11-24T00:00:00Z'))).toMatchObject({ old: false, days: 365 });
    expect(ageOn(new Date('2027-11-24T00:00:01Z'))).toMatchObject({ old: true, days: 365 });
  });
  it('is never negative on a device whose clock is wrong', () => {
    expect(ageOn(new Date('2020-01-01T00:00:00Z'))).toMatchObject({ days: 0, old: false });
  });
});

it('groups rules under their instruments, losing none', () => {
  const groups = byInstrument(rules, 'id');
  expect(groups.flatMap((group) => group.rules)).toHaveLength(rules.length);
  expect(new Set(groups.map((group) => group.id)).size).toBe(groups.length);
  expect(groups[0]).toMatchObject({ id: 'skb-2022', title: 'SKB Netralitas 2022' });
});
