import { describe, expect, it } from 'vitest';
import { ACTION_KINDS, PHASES, ROLES } from '../vocabulary.ts';
import { ruleId } from './catalogue.ts';
import { rule } from './rule.ts';
import { ACCOUNT_KINDS, ELECTIONS } from './ruling.ts';
import type { RuleQuestion } from './ruling.ts';

describe('civil servants of every kind', () => {
  it('may stand beside a spouse who stands, without a sign of the hand; nobody else is told so', () => {
    for (const role of ROLES) for (const phase of PHASES) {
      const beside: RuleQuestion = { kind: 'post', class: 'none', phase, role, photo: 'contestant', spouseCandidate: true };
      const isCivilServant = role === 'pns' || role === 'cpns' || role === 'pppk';
      expect(rule(beside).level === 'ok').toBe(isCivilServant);
      expect([...rule(beside).rules, ...rule(beside).allowed].some((id) => id === 'se-panrb-18-2023' || id === 'syarat-suami-istri')).toBe(isCivilServant);
      if (isCivilServant) expect(rule({ ...beside, photo: 'number-pose' }).level).not.toBe('ok');
      // What is left to a spouse is said of following too.
      for (const kind of ['follow', 'join'] as const) expect(rule({ kind, class: 'support', phase, role, spouseCandidate: true }).allowed.includes(ruleId('syarat-suami-istri'))).toBe(isCivilServant);
    }
  });
});

describe('village heads', () => {
  it('are told of the article that names them in a national campaign, which speaks of the campaign alone', () => {
    for (const phase of PHASES) for (const election of ELECTIONS) {
      const { rules } = rule({ kind: 'share', class: 'support', phase, role: 'kades', election });
      expect([phase, election, rules.includes(ruleId('uu-7-2017-282'))]).toEqual([phase, election, phase === 'P2' && election === 'pemilu']);
    }
  });
});

describe('staff without civil-servant status', () => {
  it('are told by which circular the decree counts for them, wherever it does', () => {
    for (const kind of ACTION_KINDS) for (const phase of PHASES) for (const of of ['discussion', 'support', 'attack'] as const) for (const account of [undefined, ...ACCOUNT_KINDS]) {
      const { rules, level } = rule({ kind, class: of, phase, role: 'nonasn', ...(account ? { account } : {}) });
      if (level !== 'ok' && rules.some((id) => id.startsWith('skb-'))) expect(rules).toContain('se-panrb-1-2023');
    }
    expect(rule({ kind: 'follow', class: 'none', phase: 'P2', role: 'nonasn', account: 'contestant' }).rules.slice(0, 2)).toEqual(['akun-calon', 'se-panrb-1-2023']);
  });
});
