import { describe, expect, it } from 'vitest';
import { LANGUAGES, PHASES, ROLES } from '../vocabulary.ts';
import { ruleById } from './catalogue.ts';
import { CONDUCTS, ruleConduct } from './conduct.ts';
import { ELECTIONS } from './ruling.ts';
import { sanctionFor } from './sanction.ts';

describe('conduct away from a button', () => {
  it('is criminal only for roles the article names, and only in the election it belongs to', () => {
    for (const conduct of CONDUCTS) for (const phase of PHASES) for (const role of ROLES) for (const election of ELECTIONS) {
      const ruling = ruleConduct({ conduct, phase, role, election });
      if (ruling.criminal) {
        const article = ruling.rules.map(ruleById).find((one) => one?.nature === 'crime');
        expect(article?.binds).toContain(role);
        expect(election).toBe('pemilu');
      }
      if (ruling.level !== 'ok') expect(ruling.rules.length).toBeGreaterThan(0);
    }
    expect(ruleConduct({ conduct: 'campaign-team', phase: 'P2', role: 'pns' })).toMatchObject({ level: 'discipline-heavy', criminal: true });
    expect(ruleConduct({ conduct: 'campaign-team', phase: 'P2', role: 'nonasn' })).toMatchObject({ level: 'discipline-heavy', criminal: false });
  });
  it.each([
    ['listen', 'P2', 'ok'], ['attend-attributes', 'P1', 'ethics'], ['attend-attributes', 'P2', 'discipline-medium'], ['attend-support', 'P2', 'discipline-heavy'],
    ['campaign-team', 'P0', 'ethics'], ['campaign-team', 'P1', 'discipline-medium'], ['campaign-team', 'P5', 'discipline-heavy'], ['party-member', 'P3', 'dismissal'],
    ['publish-poll', 'P0', 'ok'], ['publish-poll', 'P3', 'advice'], ['voter-education', 'P2', 'ok'], ['hate-event', 'P0', 'discipline-light'],
  ] as const)('%s in %s: %s', (conduct, phase, level) => {
    expect(ruleConduct({ conduct, phase, role: 'pns' }).level).toBe(level);
  });

  it('words what can follow in at most 240 characters, for every role', () => {
    for (const conduct of CONDUCTS) for (const phase of PHASES) for (const role of ROLES) for (const language of LANGUAGES) {
      const ruling = ruleConduct({ conduct, phase, role });
      const { title, text } = sanctionFor({ ...ruling, possible: ruling.possible, role }, language);
      expect(title.length).toBeLessThanOrEqual(240);
      expect(text.length).toBeLessThanOrEqual(240);
      if (ruling.possible !== undefined && ruling.level === 'ethics' && role === 'pns' && language === 'id') expect(text).toContain('Bila dinilai lebih berat: hukuman disiplin sedang');
    }
  });
});
