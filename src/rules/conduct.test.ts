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

  it('of a campaign in the quiet period never says that there is no plain ban, to those whom one binds', () => {
    for (const conduct of ['attend-attributes', 'attend-support'] as const) for (const phase of ['P3', 'P4'] as const) for (const role of ROLES) for (const election of ELECTIONS) {
      const ruling = ruleConduct({ conduct, phase, role, election });
      const ban = election === 'pemilu' ? 'uu-7-2017-tenang' : 'uu-pilkada-tenang';
      expect(ruling.rules).toContain(ban);
      // The Local Election Act does not name members of a village council.
      if (role === 'bpd' && election === 'pilkada') continue;
      expect(ruling).toMatchObject({ level: ruleConduct({ conduct, phase: 'P2', role, election }).level, basis: 'analogy' });
      expect(ruling.rules[0]).toBe(ban);
      expect(ruling.sanction).toMatch(/^Risiko: /);
    }
    expect(ruleConduct({ conduct: 'attend-support', phase: 'P3', role: 'pns' })).toMatchObject({ level: 'discipline-heavy', rules: ['uu-7-2017-tenang', 'skb-b4', 'pp94-5n3', 'pp94-5n4'] });
  });

  it('is a crime only while candidates are determined or campaign, and of polls in the quiet period and on voting day alone', () => {
    for (const conduct of CONDUCTS) for (const phase of PHASES) for (const role of ROLES) {
      const { criminal } = ruleConduct({ conduct, phase, role });
      if (criminal) expect(conduct === 'publish-poll' ? ['P3', 'P4'] : ['P1b', 'P2', 'P3', 'P4']).toContain(phase);
    }
    expect(ruleConduct({ conduct: 'campaign-team', phase: 'P5', role: 'pns' })).toMatchObject({ criminal: false, rules: ['skb-b10', 'pp94-5n3'] });
  });

  it('before determination is named by Table A of the decree, and by no table before any stage', () => {
    for (const conduct of ['attend-attributes', 'attend-support'] as const) {
      const named = ruleConduct({ conduct, phase: 'P1', role: 'pns' });
      expect(named.basis).toBe('named');
      for (const id of named.rules) expect(id).toMatch(/^skb-a/);
      const before = ruleConduct({ conduct, phase: 'P0', role: 'pns' });
      expect(before.basis).toBe('analogy');
      for (const id of before.rules) expect(id).not.toMatch(/^skb-/);
    }
    for (const phase of ['P1b', 'P2', 'P3', 'P4'] as const) expect(ruleConduct({ conduct: 'campaign-team', phase, role: 'pns' }).rules[0]).toBe('skb-b10');
  });

  it('that may be listened to names a ban only while no campaign may be held', () => {
    for (const phase of PHASES) {
      const { level, rules } = ruleConduct({ conduct: 'listen', phase, role: 'pns' });
      expect([level, rules]).toEqual(['ok', phase === 'P3' || phase === 'P4' ? ['uu-7-2017-tenang'] : []]);
    }
  });

  it('of a campaign team is not said to be free for members of a village council: the article that names them names no stage', () => {
    for (const phase of PHASES) expect(ruleConduct({ conduct: 'campaign-team', phase, role: 'bpd', election: 'pemilu' }).rules).toContain('uu-7-2017-280');
  });

  it('never says that there is no plain ban where an article on a crime names the act', () => {
    for (const conduct of CONDUCTS) for (const phase of PHASES) for (const role of ROLES) for (const election of ELECTIONS) {
      const ruling = ruleConduct({ conduct, phase, role, election });
      if (ruling.criminal) expect(ruling.sanction).not.toContain('Tidak ada larangan tegas');
    }
    expect(ruleConduct({ conduct: 'publish-poll', phase: 'P3', role: 'pns' })).toMatchObject({ criminal: true, sanction: expect.stringContaining('Risiko: proses pidana') });
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
