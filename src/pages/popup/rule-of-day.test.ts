import { describe, expect, test } from 'vitest';
import { instrumentOf } from '../../rules/catalogue.ts';
import { ROLES } from '../../vocabulary.ts';
import { ruleOfDay, stagesOf, taughtTo } from './rule-of-day.ts';

describe('rule of the day', () => {
  test('stays for the whole local day and changes at midnight', () => {
    const first = ruleOfDay(new Date(2026, 10, 24, 0, 0, 0), 'pns', null);
    expect(first).toBeDefined();
    expect(ruleOfDay(new Date(2026, 10, 24, 23, 59, 59), 'pns', null)).toEqual(first);
    expect(ruleOfDay(new Date(2026, 10, 25, 0, 0, 0), 'pns', null)?.id).not.toBe(first?.id);
  });

  test.each(ROLES)('comes round to every rule for %s', (role) => {
    const list = taughtTo(role, null);
    const seen = new Set(list.map((_rule, day) => ruleOfDay(new Date(2026, 0, 1 + day), role, null)?.id));
    expect([...seen].sort()).toEqual(list.map(({ id }) => id).sort());
    expect(list.length).toBeGreaterThan(5);
  });

  test.each(ROLES)('never teaches %s history, a crime, or a rule for others', (role) => {
    for (const rule of taughtTo(role, null)) {
      expect(rule.binds).toContain(role);
      expect(['history', 'crime']).not.toContain(rule.nature);
      expect(instrumentOf(rule).state).not.toBe('history');
    }
  });

  test('teaches nothing that is said of others, or that would allow anything where it stands alone', () => {
    for (const role of ROLES) {
      const taught: string[] = taughtTo(role, null).map(({ id }) => id);
      expect(taught.includes('perangkat-suka')).toBe(['kades', 'perangkat', 'bpd'].includes(role));
      expect(taught).not.toContain('syarat');
      // A circular's "other breaches are handled under the law concerned" tells nobody anything.
      expect(taught).not.toContain('skb-b13');
      expect(taughtTo(role, 'prov-sulawesi-selatan').map(({ id }) => String(id))).not.toContain('skb-b13');
    }
  });

  test('tells the stages of a rule that belongs to some, and of no other', () => {
    const stages = (id: string) => {
      const found = taughtTo('pns', null).find((rule) => rule.id === id);
      return found && stagesOf(found, 'pns');
    };
    expect(stages('uu-pilkada-tenang')).toEqual(['P3', 'P4']);
    expect(stages('skb-a3')).toEqual(['P1']);
    expect(stages('skb-b6')).toEqual(['P1b', 'P2', 'P3', 'P4']);
    expect(stages('uu-20-2023')).toEqual([]);
    expect(stages('boleh-pilih')).toEqual([]);
  });

  test('teaches a regional rule only to people of that region', () => {
    const everywhere = taughtTo('pns', null);
    expect(everywhere.filter(({ region }) => region !== undefined)).toEqual([]);
    const regional = taughtTo('pns', 'kab-kudus').filter(({ region }) => region !== undefined);
    expect(regional.map(({ region }) => region)).toContain('kab-kudus');
    expect(regional.every(({ region }) => region === 'kab-kudus' || region === 'prov-jawa-tengah')).toBe(true);
  });
});
