/** No sentence that is false: what a sceptical reader of the cards and of the rule book's answers would catch. */
import { describe, expect, it } from 'vitest';
import { ACTION_KINDS, CONTENT_CLASSES, LANGUAGES, PHASES, ROLES } from '../vocabulary.ts';
import { ruleCard } from './card.ts';
import { instrumentOf, ruleById, rules, titleOf } from './catalogue.ts';
import { CONDUCTS, ruleConduct } from './conduct.ts';
import { rule } from './rule.ts';
import { ELECTIONS } from './ruling.ts';
import type { RuleQuestion } from './ruling.ts';
import { sanctionFor } from './sanction.ts';

const NO_BAN = /Tidak ada larangan tegas|No plain ban/;
const isQuietBan = (id: string): boolean => id.endsWith('-tenang');

describe('accounts of KPU, of the press and of contestants', () => {
  it('are never said to be of somebody whom the sentence does not mean', () => {
    for (const kind of ['follow', 'join'] as const) for (const of of CONTENT_CLASSES) for (const phase of PHASES) for (const role of ROLES) {
      for (const account of ['official', 'media'] as const) {
        const asked: RuleQuestion = { kind, class: of, phase, role, account };
        const { wording } = ruleCard(rule(asked), asked, 'id');
        if (/resmi KPU|media berita/.test(wording)) expect(wording).toMatch(/diperbolehkan\.$/);
      }
      for (const account of ['contestant', 'winning'] as const) {
        const asked: RuleQuestion = { kind, class: of, phase, role, account };
        const { wording } = ruleCard(rule(asked), asked, 'id');
        if (of === 'hate') expect(wording).toContain('penyebar kebencian');
        if (of === 'attack') expect(wording).toContain('yang menyerang');
      }
    }
  });
  it('of KPU and of the press may be followed, in the campaign too', () => {
    for (const of of ['discussion', 'support', 'attack'] as const) for (const account of ['official', 'media'] as const) {
      expect(rule({ kind: 'follow', class: of, phase: 'P2', role: 'pns', account })).toMatchObject({ level: 'ok', rules: [] });
    }
  });
});

describe('advice on accounts', () => {
  it('is not said to be of parties where it was given of candidates', () => {
    for (const region of [undefined, 'kab-sleman']) for (const partyOnly of [false, true]) for (const kind of ['follow', 'join'] as const) for (const phase of PHASES) for (const role of ROLES) {
      const asked: RuleQuestion = { kind, class: 'discussion', phase, role, account: 'contestant', ...(partyOnly && { partyOnly }), ...(region !== undefined && { region }) };
      for (const [language, words] of [['id', 'tentang akun calon'], ['en', 'on candidates’ accounts']] as const) {
        const { wording } = ruleCard(rule(asked), asked, language);
        if (wording.includes('Sleman')) expect(wording).toContain(words);
      }
    }
  });
});

describe('beside a ban on all campaigning', () => {
  it('nobody reads that there is no plain ban', () => {
    for (const election of ELECTIONS) for (const phase of PHASES) for (const role of ROLES) {
      for (const kind of ACTION_KINDS) for (const of of CONTENT_CLASSES) for (const partyOnly of [false, true]) {
        const asked: RuleQuestion = { kind, class: of, phase, role, election, ...(partyOnly && { partyOnly }) };
        const ruling = rule(asked);
        if (!ruling.rules.some(isQuietBan)) continue;
        for (const language of LANGUAGES) expect(ruleCard(ruling, asked, language).sanction.title).not.toMatch(NO_BAN);
      }
      for (const conduct of CONDUCTS) {
        const ruling = ruleConduct({ conduct, phase, role, election });
        if (!ruling.rules.some(isQuietBan)) continue;
        expect(ruling.sanction).not.toMatch(NO_BAN);
        for (const language of LANGUAGES) expect(sanctionFor({ ...ruling, possible: ruling.possible, role }, language).title).not.toMatch(NO_BAN);
      }
    }
  });
  it('listening to a campaign is not said to be allowed without telling that none may be held', () => {
    for (const election of ELECTIONS) for (const phase of ['P3', 'P4'] as const) for (const role of ROLES) {
      const ruling = ruleConduct({ conduct: 'listen', phase, role, election });
      expect(ruling.level).toBe('ok');
      expect(ruling.rules).toEqual([election === 'pemilu' ? 'uu-7-2017-tenang' : 'uu-pilkada-tenang']);
    }
  });
});

describe('polls and quick counts', () => {
  it('rest on the article of the day: polls in the quiet period, quick counts on voting day', () => {
    const crime = (phase: 'P3' | 'P4') => ruleConduct({ conduct: 'publish-poll', phase, role: 'pns', election: 'pemilu' }).rules.find((id) => ruleById(id)?.nature === 'crime');
    expect(crime('P3')).toBe('uu-7-2017-509');
    expect(crime('P4')).toBe('uu-7-2017-540');
    expect(ruleById('uu-7-2017-509')?.text.id).toContain('pada masa tenang');
    expect(ruleById('uu-7-2017-540')?.text.id).toContain('sebelum dua jam');
  });
});

describe('members of a village council (BPD)', () => {
  it('lose their seat by Pasal 19 of the ministry’s regulation, whose Pasal 26 lists the bans', () => {
    for (const phase of PHASES) for (const election of ELECTIONS) {
      for (const kind of ACTION_KINDS) for (const of of CONTENT_CLASSES) {
        const asked: RuleQuestion = { kind, class: of, phase, role: 'bpd', election };
        for (const language of LANGUAGES) expect(ruleCard(rule(asked), asked, language).sanction.text).not.toMatch(/(Pasal|Article) 26/);
      }
      for (const conduct of CONDUCTS) expect(ruleConduct({ conduct, phase, role: 'bpd', election }).sanction).not.toContain('Pasal 26');
    }
    const shared: RuleQuestion = { kind: 'share', class: 'support', phase: 'P2', role: 'bpd', election: 'pemilu' };
    expect(ruleCard(rule(shared), shared, 'id').sanction.text).toContain('Permendagri 110/2016 Pasal 19');
  });
  it('are told that the sanction for what no text of theirs names is our reading', () => {
    for (const phase of PHASES) for (const kind of ACTION_KINDS) for (const of of CONTENT_CLASSES) {
      const asked: RuleQuestion = { kind, class: of, phase, role: 'bpd', election: 'pemilu' };
      const ruling = rule(asked);
      if (ruling.basis !== 'analogy') continue;
      expect(ruleCard(ruling, asked, 'id').sanction.text).toContain('bacaan kami');
      expect(ruleCard(ruling, asked, 'en').sanction.text).toContain('our reading');
    }
  });
  it('are not told of a campaign team that there is no plain ban beside a text that says there is one', () => {
    for (const phase of PHASES) for (const election of ELECTIONS) {
      const ruling = ruleConduct({ conduct: 'campaign-team', phase, role: 'bpd', election });
      if (!NO_BAN.test(ruling.sanction)) continue;
      for (const id of ruling.rules) expect(ruleById(id)?.text.id).toContain('UU Pilkada tidak menyebut');
      expect(election).toBe('pilkada');
    }
  });
});

describe('village heads and officials', () => {
  it('do not read that nothing bans attending a campaign or being in its team, beside the article that does', () => {
    for (const conduct of ['attend-attributes', 'attend-support', 'campaign-team'] as const) for (const phase of PHASES) for (const role of ['kades', 'perangkat'] as const) for (const election of ELECTIONS) {
      const ruling = ruleConduct({ conduct, phase, role, election });
      expect(ruling.rules).toContain(role === 'kades' ? 'uu-desa-29' : 'uu-desa-51');
      expect(ruling.sanction).not.toMatch(NO_BAN);
    }
    const team = (phase: 'P0' | 'P1' | 'P5') => ruleConduct({ conduct: 'campaign-team', phase, role: 'kades' });
    expect(team('P0')).toMatchObject({ level: 'ethics', basis: 'analogy' });
    expect(team('P1')).toMatchObject({ level: 'discipline-medium', basis: 'analogy' });
    expect(team('P5')).toMatchObject({ level: 'discipline-heavy', basis: 'analogy', criminal: false });
  });
});

describe('hate, for those whom the letter does not bind', () => {
  it('is called no breach of a discipline that they are not under, and the letter says whom it binds', () => {
    for (const role of ['nonasn', 'kades', 'perangkat', 'bpd'] as const) for (const kind of ['like', 'follow'] as const) {
      const asked: RuleQuestion = { kind, class: 'hate', phase: 'P0', role };
      expect(ruleCard(rule(asked), asked, 'id').wording).not.toContain('disiplin');
      expect(ruleCard(rule(asked), asked, 'en').wording).not.toContain('discipline');
    }
    expect(ruleById('bkn-hate')?.text.id).toContain('ASN');
    expect(ruleById('bkn-hate')?.text.en).toMatch(/civil servants/i);
    expect(ruleById('bkn-hate')?.text.en).toContain('SARA');
  });
});

describe('the decree', () => {
  it('has seven rows in one table and twelve in the other, as the press counted; what a circular adds is no row of it', () => {
    const rows = rules.filter((one) => instrumentOf(one).id === 'skb-2022').map((one) => one.article);
    expect(rows.filter((one) => one.startsWith('Tabel A'))).toHaveLength(7);
    expect(rows.filter((one) => one.startsWith('Tabel B'))).toHaveLength(12);
    const added = ruleById('skb-b13');
    for (const language of LANGUAGES) expect(added && titleOf(added, language)).not.toMatch(/Tabel B|Table B/);
  });
});

describe('sums and months of a penalty', () => {
  it('the cut lasts six, nine or twelve months, nothing between', () => {
    const asked: RuleQuestion = { kind: 'like', class: 'hate', phase: 'P0', role: 'pns' };
    expect(ruleCard(rule(asked), asked, 'id').sanction.text).toContain('6, 9, atau 12 bulan');
    expect(ruleCard(rule(asked), asked, 'en').sanction.text).toContain('6, 9 or 12 months');
  });
  it('of a CPNS it is not claimed whether the dismissal is with honour', () => {
    expect(ruleConduct({ conduct: 'party-member', phase: 'P0', role: 'cpns' }).sanction).toMatch(/^Pemberhentian\. .*belum dicek/);
  });
});
