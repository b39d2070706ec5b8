import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTION_KINDS, CONTENT_CLASSES, LANGUAGES, PHASES, ROLES } from '../vocabulary.ts';
import { ruleCard } from './card.ts';
import { instrumentOf, ruleById, ruleId, rules as catalogue } from './catalogue.ts';
import { regions } from './regions.ts';
import { rule } from './rule.ts';
import { ACCOUNT_KINDS, ELECTIONS, LEVELS, PHOTO_KINDS } from './ruling.ts';
import type { RuleQuestion, Ruling } from './ruling.ts';

const maybe = <T>(values: readonly T[]): fc.Arbitrary<T | undefined> => fc.option(fc.constantFrom(...values), { nil: undefined });

/** Every question that can be asked, with and without its optional parts. */
const question: fc.Arbitrary<RuleQuestion> = fc
  .record({
    kind: fc.constantFrom(...ACTION_KINDS),
    class: fc.constantFrom(...CONTENT_CLASSES),
    phase: fc.constantFrom(...PHASES),
    role: fc.constantFrom(...ROLES),
    region: maybe(regions.map((one) => one.id)),
    account: maybe(ACCOUNT_KINDS),
    spouseCandidate: maybe([true, false]),
    photo: maybe(PHOTO_KINDS),
    part: maybe(['subject', 'draft', 'account'] as const),
    incumbent: maybe([true, false]),
    election: maybe(ELECTIONS),
  })
  .map(({ kind, class: of, phase, role, ...rest }) => ({
    kind,
    class: of,
    phase,
    role,
    ...(rest.region !== undefined && { region: rest.region }),
    ...(rest.account !== undefined && { account: rest.account }),
    ...(rest.spouseCandidate !== undefined && { spouseCandidate: rest.spouseCandidate }),
    ...(rest.photo !== undefined && { photo: rest.photo }),
    ...(rest.part !== undefined && { part: rest.part }),
    ...(rest.incumbent !== undefined && { incumbent: rest.incumbent }),
    ...(rest.election !== undefined && { election: rest.election }),
  }));

const RUNS = { numRuns: 1500 };
const holds = (check: (asked: RuleQuestion, ruling: Ruling) => void): void => {
  fc.assert(fc.property(question, (asked) => check(asked, rule(asked))), RUNS);
};
const found = (id: string) => {
  const one = ruleById(id);
  if (!one) throw new Error(`no rule ${id}`);
  return one;
};

describe('every ruling', { timeout: 60_000 }, () => {
  it('names rules of the catalogue, the weightiest first, none twice, and some unless all is well', () => {
    holds((asked, ruling) => {
      for (const id of [...ruling.rules, ...ruling.notes, ...ruling.allowed]) found(id);
      expect(new Set(ruling.rules).size).toBe(ruling.rules.length);
      if (ruling.level !== 'ok') expect(ruling.rules.length).toBeGreaterThan(0);
      if (ruling.possible !== undefined) expect(LEVELS.indexOf(ruling.possible)).toBeGreaterThan(LEVELS.indexOf(ruling.level));
      expect(ruling.phase).toBe(asked.phase);
      expect(ruling.sanction.length).toBeGreaterThan(20);
      expect(ruling.sanction.length).toBeLessThanOrEqual(240);
      expect(ruling.allowed.length).toBeGreaterThan(0);
      for (const id of ruling.allowed) expect(found(id).binds).toContain(asked.role);
    });
  });

  it('never rests on history', () => {
    holds((_asked, ruling) => {
      for (const id of [...ruling.rules, ...ruling.notes, ...ruling.allowed]) {
        expect(found(id).nature).not.toBe('history');
        expect(instrumentOf(found(id)).state).not.toBe('history');
      }
    });
  });

  it('is criminal only through an article that names act, class, phase and role', () => {
    holds((asked, ruling) => {
      const naming = ruling.rules.map(found).filter(({ names }) => {
        if (!names) return false;
        // A picture with a contestant is support whatever the words.
        const of = asked.photo === 'contestant' && names.classes.includes('support') ? 'support' : asked.class;
        return names.kinds.includes(asked.kind) && names.classes.includes(of) && names.phases.includes(asked.phase) && names.roles.includes(asked.role);
      });
      expect(ruling.criminal).toBe(naming.length > 0);
      for (const { names } of naming) if (names?.election !== undefined) expect(names.election).toBe(asked.election ?? 'pemilu');
    });
  });

  it('cites an article on a crime only where the flag is up', () => {
    holds((_asked, ruling) => {
      if (!ruling.criminal) expect(ruling.rules.map(found).filter((one) => one.nature === 'crime')).toEqual([]);
    });
  });

  it('cites PP 94/2021 and the code of ethics to those they bind, and the law of this election only', () => {
    holds((asked, ruling) => {
      for (const one of ruling.rules.map(found)) {
        if (one.instrument === 'pp-94-2021') expect(['pns', 'cpns']).toContain(asked.role);
        if (one.instrument === 'pp-49-2018') expect(asked.role).toBe('pppk');
        if (one.instrument === 'se-panrb-1-2023') expect(asked.role).toBe('nonasn');
        if (one.instrument === 'uu-desa') expect(one.binds).toContain(asked.role);
        if (one.instrument === 'uu-7-2017') expect(asked.election).not.toBe('pilkada');
        if (one.instrument === 'uu-pilkada') expect(asked.election).toBe('pilkada');
        // What does not bind the role itself may stand only as the measure that SE 1/2023 makes of it, or for hate.
        if (!one.binds.includes(asked.role)) expect(asked.role === 'nonasn' || asked.class === 'hate' || one.region !== undefined).toBe(true);
      }
    });
  });

  it('shows regional rules to staff of that region only', () => {
    holds((asked, ruling) => {
      for (const one of [...ruling.rules, ...ruling.notes].map(found)) {
        if (one.region !== undefined) {
          expect(one.region).toBe(asked.region);
          expect(one.binds).toContain(asked.role);
        }
      }
    });
  });

  it('words a sanction as certain only where the act is named', () => {
    holds((asked, ruling) => {
      for (const language of LANGUAGES) {
        const card = ruleCard(ruling, asked, language);
        const hedged = language === 'id' ? /^(Risiko:|Tidak ada larangan tegas)/ : /^(Risk:|No plain ban)/;
        const conditional = language === 'id' ? /^(Bila dinilai|Tetap berisiko)/ : /^(If judged|Still, it can be seen)/;
        if (ruling.level !== 'ok' && ruling.basis !== 'named') {
          expect(card.sanction.title).toMatch(hedged);
          expect(card.sanction.text).toMatch(conditional);
        }
        const wording = { named: /termasuk|diproses pidana|diperbolehkan|counts as|prosecuted|allowed/, analogy: /berisiko dinilai|diproses pidana|may be judged|prosecuted/, advice: /disarankan dihindari|best avoided/ };
        expect(card.wording).toMatch(wording[ruling.basis]);
        if (ruling.basis !== 'named') expect(card.wording).not.toMatch(/termasuk|counts as/);
      }
    });
  });

  it('gives P1b what it gives the campaign, but for the village head’s article on the campaign itself', () => {
    holds((asked, _ruling) => {
      const { phase: _one, ...determined } = rule({ ...asked, phase: 'P1b' });
      const { phase: _two, ...campaign } = rule({ ...asked, phase: 'P2' });
      if (asked.role === 'kades') {
        expect([determined.level, determined.basis]).toEqual([campaign.level, campaign.basis]);
        return;
      }
      // Beside the campaign, hate has the bans on campaign content to know; they carry no weight.
      expect({ ...determined, notes: [] }).toEqual({ ...campaign, notes: [] });
    });
  });

  it('grows no milder from P1 through the campaign to voting day', () => {
    holds((asked) => {
      const weight = (phase: 'P1' | 'P1b' | 'P2' | 'P3' | 'P4'): number => LEVELS.indexOf(rule({ ...asked, phase }).level);
      expect(weight('P1')).toBeLessThanOrEqual(weight('P1b'));
      expect(weight('P1b')).toBeLessThanOrEqual(weight('P2'));
      expect(weight('P2')).toBeLessThanOrEqual(weight('P3'));
      expect(weight('P3')).toBeLessThanOrEqual(weight('P4'));
    });
  });

  it('weighs liking no heavier than sharing, for the same content', () => {
    holds((asked) => {
      const base = { class: asked.class, phase: asked.phase, role: asked.role };
      const of = (kind: 'like' | 'react' | 'share' | 'post'): number => LEVELS.indexOf(rule({ ...base, kind }).level);
      expect(of('like')).toBeLessThanOrEqual(of('share'));
      expect(of('react')).toBeLessThanOrEqual(of('like'));
      expect(of('share')).toBeLessThanOrEqual(of('post'));
    });
  });

  it('leaves ordinary and civic content alone, whoever asks and whenever', () => {
    holds((asked, ruling) => {
      const plain = asked.photo === undefined && asked.account === undefined && asked.incumbent !== true;
      if (plain && (asked.class === 'none' || asked.class === 'civic')) expect(ruling).toMatchObject({ level: 'ok', criminal: false, rules: [], conditional: false });
    });
  });
});

describe('what a question may leave open', () => {
  const base = { kind: 'share', class: 'support', phase: 'P2', role: 'pns' } as const;

  it('without a region, or with one we do not have, the national rule stands and says so', () => {
    const known = rule({ ...base, region: 'prov-bali' });
    expect(known.notes).not.toContain('wilayah-umum');
    for (const asked of [base, { ...base, region: 'kab-atlantis' }]) {
      const ruling = rule(asked);
      expect(ruling.rules).toEqual(known.rules);
      expect(ruling.notes).toContain('wilayah-umum');
      expect(ruleCard(ruling, asked, 'id').rule.status).toContain('Wilayah Anda belum diisi');
      expect(ruleCard(ruling, asked, 'en').rule.status).toContain('Your region is not given');
    }
  });

  it.each(['follow', 'join'] as const)('what may be done instead of a %s begins with looking', (kind) => {
    const asked: RuleQuestion = { ...base, kind };
    const { allowed, ask } = ruleCard(rule(asked), asked, 'id');
    expect(allowed[0]).toContain('tanpa mengikuti atau bergabung');
    expect(allowed.some((text) => text.includes('untag'))).toBe(kind === 'join');
    // It stands below a heading that asks already.
    expect(ask).toMatch(/^Tanyakan/);
  });

  it('with a role we do not have, the rule for PNS stands and says so', () => {
    const asked: RuleQuestion = { ...base };
    Reflect.set(asked, 'role', 'menteri');
    const ruling = rule(asked);
    expect({ ...ruling, notes: [] }).toEqual({ ...rule(base), notes: [] });
    expect(ruling.notes).toContain('peran-umum');
    expect(ruleCard(ruling, asked, 'id').rule.status).toContain('peran Anda tidak dikenal');
  });
});

describe('symmetry', () => {
  it('no name of a party, ticket or person stands anywhere in the law we ship', () => {
    const names = /\b(pkb|gerindra|pdip?|golkar|nasdem|partai buruh|gelora|pks|pkn|hanura|partai garuda|pan|pbb|partai demokrat|psi|perindo|ppp|partai ummat|jokowi|prabowo|gibran|anies|muhaimin|ganjar|mahfud|amin)\b/i;
    for (const one of catalogue) for (const language of LANGUAGES) expect(`${one.id} ${one.text[language]} ${one.title?.[language] ?? ''}`).not.toMatch(names);
  });

  it('the question has no place for one: the same act gets the same ruling, asked twice and in any order', () => {
    fc.assert(
      fc.property(fc.array(question, { minLength: 2, maxLength: 6 }), (asked) => {
        const forwards = asked.map(rule);
        const backwards = asked.toReversed().map(rule).toReversed();
        expect(forwards).toEqual(backwards);
      }),
    );
  });

  it('support and attack are judged alike wherever an SKB row counts', () => {
    for (const kind of ACTION_KINDS) for (const role of ROLES) {
      expect(rule({ kind, class: 'attack', phase: 'P2', role }).level).toBe(rule({ kind, class: 'support', phase: 'P2', role }).level);
    }
  });
});

describe('where only parties are named', () => {
  it('is no crime of a local election, whose articles speak of tickets, and one of a national election, which parties contest', () => {
    for (const role of ROLES) for (const kind of ['share', 'post', 'send', 'profile'] as const) for (const phase of ['P2', 'P3', 'P4'] as const) {
      const asked: RuleQuestion = { kind, class: 'support', phase, role, partyOnly: true };
      const ruling = rule({ ...asked, election: 'pilkada' });
      expect(ruling).toMatchObject({ criminal: false });
      expect(ruling.rules.map(found).filter((one) => one.nature === 'crime')).toEqual([]);
      expect(rule({ ...asked, election: 'pemilu' }).criminal).toBe(rule({ kind, class: 'support', phase, role }).criminal);
    }
  });
});

describe('whose account', () => {
  const follow = { kind: 'follow', phase: 'P2', role: 'pns' } as const;
  it('news and KPU are free, a contestant’s own is advised against, one for winning is named', () => {
    expect(rule({ ...follow, class: 'discussion', account: 'media' }).level).toBe('ok');
    expect(rule({ ...follow, class: 'civic', account: 'official' }).level).toBe('ok');
    expect(rule({ ...follow, class: 'discussion', account: 'contestant' })).toMatchObject({ level: 'advice', possible: 'discipline-heavy' });
    expect(rule({ ...follow, class: 'discussion', account: 'contestant', phase: 'P1' })).toMatchObject({ level: 'advice', possible: 'ethics' });
    expect(rule({ ...follow, class: 'discussion', account: 'contestant', phase: 'P0' })).toMatchObject({ level: 'advice' });
    expect(rule({ ...follow, class: 'none', account: 'winning' })).toMatchObject({ level: 'discipline-heavy', basis: 'named', rules: ['skb-b6'] });
    for (const phase of PHASES) expect(rule({ ...follow, phase, class: 'discussion', account: 'contestant' }).rules[0]).toBe('akun-calon');
    // 2.8: a candidate's personal account is not "akun pemenangan" by name.
    expect(rule({ ...follow, class: 'support', account: 'contestant' })).toMatchObject({ level: 'discipline-heavy', basis: 'analogy' });
  });
});

describe('pictures', () => {
  const post = { kind: 'post', role: 'pns' } as const;
  it('a photo with a contestant needs no words', () => {
    expect(rule({ ...post, class: 'none', phase: 'P1', photo: 'contestant' })).toMatchObject({ level: 'ethics', rules: ['skb-a5', 'pose'] });
    expect(rule({ ...post, class: 'none', phase: 'P2', photo: 'contestant' })).toMatchObject({ level: 'discipline-heavy', rules: ['skb-b7', 'pose'] });
  });
  it('a number pose is advised against in an election, and free outside one', () => {
    expect(rule({ ...post, class: 'none', phase: 'P0', photo: 'number-pose' }).level).toBe('ok');
    expect(rule({ ...post, class: 'civic', phase: 'P4', photo: 'number-pose' })).toMatchObject({ level: 'advice', rules: ['pose', 'pose-tak-sengaja'] });
    expect(rule({ ...post, class: 'civic', phase: 'P4', photo: 'neutral-pose' })).toMatchObject({ level: 'ok', conditional: true });
  });
  it('a region’s own advice on poses comes along', () => {
    expect(rule({ ...post, class: 'none', phase: 'P2', photo: 'number-pose', region: 'kota-pekalongan' }).rules).toContain('pekalongan-2023');
    expect(rule({ ...post, class: 'none', phase: 'P2', photo: 'number-pose', region: 'kab-pasuruan' }).rules).toContain('pasuruan-pose');
  });
});

describe('after determination, before the campaign', () => {
  it('tells that campaigning now is outside the schedule, without a criminal flag', () => {
    const share = { kind: 'share', class: 'support', phase: 'P1b', role: 'pns' } as const;
    expect(rule(share)).toMatchObject({ criminal: false, notes: ['wilayah-umum', 'uu-7-2017-492'] });
    expect(rule({ ...share, election: 'pilkada' }).notes).toContain('uu-pilkada-187');
    expect(rule({ ...share, kind: 'like' }).notes).toEqual(['wilayah-umum']);
  });
});

describe('hate', () => {
  it('has nothing to do with the circular on spouses', () => {
    const share = { kind: 'share', phase: 'P2', role: 'pns', spouseCandidate: true } as const;
    expect(rule({ ...share, class: 'hate' }).rules).not.toContain('se-panrb-18-2023');
    expect(rule({ ...share, class: 'support' }).rules).toContain('se-panrb-18-2023');
  });

  it('spread in a campaign is told with what the law of that election forbids campaigns to say, and of no other', () => {
    const bans = { pemilu: 'uu-7-2017-280-isi', pilkada: 'uu-pilkada-69' };
    for (const phase of PHASES) for (const election of ELECTIONS) {
      const { notes } = rule({ kind: 'share', class: 'hate', phase, role: 'pns', election });
      expect(Object.values(bans).filter((id) => notes.includes(ruleId(id)))).toEqual(phase === 'P1b' || phase === 'P2' ? [bans[election]] : []);
    }
  });

  it('a hateful comment of one’s own is writing, not approval', () => {
    const comment = { kind: 'comment', class: 'hate', phase: 'P0', role: 'pns' } as const;
    expect(rule({ ...comment, part: 'subject' })).toMatchObject({ level: 'discipline-light', criminal: false });
    expect(rule({ ...comment, part: 'draft' })).toMatchObject({ level: 'discipline-heavy', criminal: true });
  });
});

describe('an incumbent who stands again', () => {
  it('is a risk while the contest runs', () => {
    const like = { kind: 'like', class: 'civic', role: 'pns', incumbent: true } as const;
    expect(rule({ ...like, phase: 'P0' }).level).toBe('ok');
    expect(rule({ ...like, phase: 'P2' })).toMatchObject({ level: 'advice', rules: ['petahana'] });
    expect(rule({ ...like, phase: 'P5' }).level).toBe('ok');
  });
});
