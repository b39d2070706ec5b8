/**
 * Decision table 2.2 for the baseline role (PNS), as data. Other roles are translated from it in `roles.ts`.
 *
 * A cell that names two levels is shown at the milder one, with the heavier kept as `possible`: the product speaks of a
 * slip of the thumb, and 2.8 promises a level only where a row or an article names the act.
 */
import type { ActionKind, Phase } from '../vocabulary.ts';
import type { Basis, Level } from './ruling.ts';

export interface Cell {
  readonly level: Level;
  readonly basis: Basis;
  readonly rules: readonly string[];
  readonly possible?: Level;
  readonly conditional?: true;
  /** Articles on crimes to try; each counts only where it names act, class, phase and role itself. */
  readonly crimes?: readonly string[];
  /** The criminal articles are what binds, the rest only a measure. */
  readonly crimesFirst?: true;
  readonly notes?: readonly string[];
  /** Replaces the usual "what instead". */
  readonly allowed?: readonly string[];
}

export type Row = Readonly<Record<Phase, Cell>>;

const ok = (...allowed: string[]): Cell => ({ level: 'ok', basis: 'named', rules: [], allowed });
const okIf = (...allowed: string[]): Cell => ({ ...ok(...allowed), conditional: true });
const advice = (rules: string[], possible?: Level): Cell => ({ level: 'advice', basis: 'advice', rules, ...(possible && { possible }) });
const cell = (level: Level, basis: Basis, rules: string[], extra: Partial<Cell> = {}): Cell => ({ level, basis, rules, ...extra });

/**
 * P1b falls under Table B like the campaign (2.1), so it always weighs what P2 weighs; P3 and P4 do unless said otherwise.
 * `beforeCampaign` is worth knowing in P1b and no more: the decision table flags a crime in P3 and P4 only.
 */
const row = (cells: { P0: Cell; P1: Cell; P2: Cell; P3?: Cell; P4?: Cell; P5: Cell; beforeCampaign?: readonly string[] }): Row => ({
  ...cells,
  P1b: { ...cells.P2, notes: [...(cells.P2.notes ?? []), ...(cells.beforeCampaign ?? [])] },
  P3: cells.P3 ?? cells.P2,
  P4: cells.P4 ?? cells.P3 ?? cells.P2,
});
const everyPhase = (one: Cell): Row => row({ P0: one, P1: one, P2: one, P5: one });

/** Campaigning outside the schedule (492, Pilkada 187) is a crime for anyone in the quiet period and on voting day. */
const OUTSIDE_SCHEDULE = ['uu-7-2017-492', 'uu-pilkada-187'];
const quiet = (base: Cell): Cell => ({ ...base, rules: [...base.rules, 'uu-7-2017-tenang', 'uu-pilkada-tenang'], crimes: OUTSIDE_SCHEDULE });

const sharingBase = cell('discipline-heavy', 'named', ['skb-b2', 'skb-b6']);
const sharing = row({
  P0: cell('ethics', 'analogy', ['pp-42-2004', 'uu-20-2023']),
  P1: cell('ethics', 'named', ['skb-a2', 'skb-a4']),
  P2: sharingBase,
  P3: quiet(sharingBase),
  beforeCampaign: OUTSIDE_SCHEDULE,
  P5: cell('discipline-heavy', 'analogy', ['pp94-5n6', 'skb-b8', 'uu-7-2017-283']),
});
const postingBase = cell('discipline-heavy', 'named', ['skb-b2', 'skb-b6', 'skb-b8', 'pp94-5n6']);
const posting = row({ ...sharing, P2: postingBase, P3: quiet(postingBase), P4: quiet(postingBase), beforeCampaign: OUTSIDE_SCHEDULE });
/** Frames, bios and profile pictures are not named; nearest are display material and campaigning online [D]. */
const profileBase = cell('discipline-heavy', 'analogy', ['skb-b1', 'skb-b2']);
const profile = row({
  P0: cell('ethics', 'analogy', ['pp-42-2004', 'uu-20-2023']),
  P1: cell('ethics', 'analogy', ['skb-a1', 'skb-a2']),
  P2: profileBase,
  P3: quiet(profileBase),
  beforeCampaign: OUTSIDE_SCHEDULE,
  P5: cell('discipline-heavy', 'analogy', ['pp94-5n6', 'skb-b8', 'uu-7-2017-283']),
});

/** C3: support for a candidate, would-be candidate or party. */
export const SUPPORT: Readonly<Record<ActionKind, Row>> = {
  like: row({
    P0: advice(['uu-20-2023', 'pp-42-2004'], 'ethics'),
    P1: cell('ethics', 'named', ['skb-a4']),
    P2: cell('discipline-heavy', 'named', ['skb-b6']),
    P5: advice(['pp94-5n6', 'uu-20-2023'], 'discipline-heavy'),
  }),
  // The decree names "like" only; other reactions are read by analogy.
  react: row({
    P0: advice(['uu-20-2023', 'pp-42-2004']),
    P1: cell('ethics', 'analogy', ['skb-a4']),
    P2: cell('discipline-heavy', 'analogy', ['skb-b6']),
    P5: advice(['pp94-5n6', 'uu-20-2023']),
  }),
  comment: row({
    P0: advice(['uu-20-2023', 'pp-42-2004'], 'ethics'),
    P1: cell('ethics', 'named', ['skb-a4']),
    P2: cell('discipline-heavy', 'named', ['skb-b6']),
    P5: cell('discipline-heavy', 'analogy', ['pp94-5n6', 'skb-b8', 'uu-7-2017-283']),
  }),
  share: sharing,
  quote: sharing,
  send: sharing,
  post: posting,
  story: posting,
  follow: row({
    P0: advice(['uu-20-2023', 'pp-42-2004'], 'ethics'),
    P1: cell('ethics', 'named', ['skb-a4']),
    P2: cell('discipline-heavy', 'named', ['skb-b6']),
    P5: advice(['pp94-5n6', 'uu-20-2023']),
  }),
  join: row({
    P0: cell('ethics', 'analogy', ['pp-42-2004', 'uu-20-2023']),
    P1: cell('ethics', 'named', ['skb-a4']),
    P2: cell('discipline-heavy', 'named', ['skb-b6']),
    P5: advice(['pp94-5n6', 'uu-20-2023']),
  }),
  profile,
};

/** C3, where the picture itself shows support: with a contestant, or a pose read as a number. */
export const SUPPORT_PHOTO: Row = row({
  P0: cell('ethics', 'analogy', ['pp-42-2004', 'uu-20-2023', 'pose']),
  P1: cell('ethics', 'named', ['skb-a5', 'pose']),
  P2: cell('discipline-heavy', 'named', ['skb-b7', 'pose']),
  P5: cell('discipline-heavy', 'analogy', ['pp94-5n6', 'skb-b8', 'pose']),
});

// C4 rests on "merugikan" (B12, Pasal 5 n 5) and the general duty; every cell of an election is our reading [D].
const attackPublic = row({
  P0: { ...advice(['pp-42-2004', 'uu-20-2023'], 'ethics'), notes: ['uu-ite-27a'] },
  P1: cell('ethics', 'analogy', ['pp-42-2004', 'uu-20-2023', 'uu-7-2017-283'], { notes: ['uu-ite-27a'] }),
  P2: cell('discipline-heavy', 'analogy', ['skb-b12', 'pp94-5n5', 'uu-7-2017-283'], { notes: ['uu-ite-27a'] }),
  P5: cell('discipline-heavy', 'analogy', ['pp94-5n5', 'skb-b12', 'uu-7-2017-283'], { notes: ['uu-ite-27a'] }),
});
const attackApproval = row({
  P0: advice(['pp-42-2004', 'uu-20-2023']),
  P1: cell('ethics', 'analogy', ['pp-42-2004', 'uu-20-2023']),
  P2: cell('discipline-heavy', 'analogy', ['skb-b12', 'pp94-5n5']),
  P5: advice(['pp94-5n5', 'uu-20-2023']),
});
const attackMembership = row({
  P0: advice(['pp-42-2004', 'uu-20-2023']),
  P1: cell('ethics', 'analogy', ['skb-a4', 'pp-42-2004']),
  P2: cell('discipline-heavy', 'analogy', ['skb-b6', 'skb-b12']),
  P5: advice(['pp94-5n5', 'uu-20-2023']),
});

/** C4: attack on a candidate or party, without hate or falsehood. */
export const ATTACK: Readonly<Record<ActionKind, Row>> = {
  like: attackApproval,
  react: attackApproval,
  comment: attackPublic,
  share: attackPublic,
  quote: attackPublic,
  send: attackPublic,
  post: attackPublic,
  story: attackPublic,
  profile: attackPublic,
  follow: attackMembership,
  join: attackMembership,
};

const HATE_RULES = ['bkn-hate', 'se-panrb-137-2018'];
const HATE_CRIMES = ['hate-pidana', 'kuhp-243'];
/** "DIS-R or DIS-S": the BKN letter leaves the choice open; a like has no weight of its own to call it medium. */
const hateApproval = everyPhase(cell('discipline-light', 'named', HATE_RULES, { possible: 'discipline-medium' }));
const hateMembership = everyPhase(cell('discipline-light', 'analogy', HATE_RULES, { possible: 'discipline-medium' }));
const spread = cell('discipline-heavy', 'named', HATE_RULES, { crimes: HATE_CRIMES, notes: ['kuhp-263'] });
const inCampaign = { ...spread, notes: ['kuhp-263', 'uu-7-2017-280-isi', 'uu-pilkada-69'] };
/** Hate written or passed on; in a campaign the content bans on campaigners are worth knowing too. */
export const HATE_SPREAD: Row = row({ P0: spread, P1: spread, P2: inCampaign, P3: spread, P5: spread });

/** C5: hate against a group, or a hoax. A comment counts as approval unless the draft itself is hateful. */
export const HATE: Readonly<Record<ActionKind, Row>> = {
  like: hateApproval,
  react: hateApproval,
  comment: hateApproval,
  share: HATE_SPREAD,
  quote: HATE_SPREAD,
  send: HATE_SPREAD,
  post: HATE_SPREAD,
  story: HATE_SPREAD,
  profile: HATE_SPREAD,
  follow: hateMembership,
  join: hateMembership,
};

const aside = ['boleh-tunda', 'boleh-visi', 'boleh-kpu'];
const discussed = (rule: string, ...allowed: string[]): Row =>
  row({
    P0: okIf('syarat', 'boleh-berita'),
    P1: { ...advice([rule]), allowed: [...allowed, ...aside] },
    P2: { ...advice([rule]), allowed: [...allowed, ...aside] },
    P5: { ...advice([rule]), allowed: [...allowed, ...aside] },
  });
const likedNews: Row = { ...discussed('suka-berita'), P0: ok('boleh-berita') };

/** C2: neutral political news or discussion; no article forbids it. */
export const DISCUSSION: Readonly<Record<ActionKind, Row>> = {
  like: likedNews,
  react: likedNews,
  comment: discussed('analisis'),
  share: discussed('analisis', 'boleh-berita'),
  quote: discussed('analisis', 'boleh-berita'),
  send: discussed('analisis', 'boleh-berita'),
  post: discussed('analisis'),
  story: discussed('analisis'),
  profile: discussed('analisis'),
  // Whether it is a news medium (allowed) or a contestant (advised against) is not known here, so the election decides.
  follow: { ...discussed('akun-calon'), P0: ok('boleh-berita') },
  join: { ...discussed('analisis'), P5: okIf('syarat', 'tag') },
};

/** C2: a contestant's own account followed just to be informed. The decree names accounts for winning, not these. */
export const CONTESTANT_ACCOUNT: Row = row({
  P0: advice(['akun-calon', 'uu-20-2023']),
  P1: advice(['akun-calon', 'skb-a4'], 'ethics'),
  P2: advice(['akun-calon', 'skb-b6'], 'discipline-heavy'),
  P5: advice(['akun-calon', 'uu-20-2023']),
});

/** C0 and C1: free in every phase. */
export const FREE: Row = everyPhase(ok('boleh-umum'));
export const CIVIC: Row = everyPhase(ok('boleh-kpu'));

/** Photos without political words: in an election a pose that can be read as a number is advised against. */
export const POSE: Row = row({
  P0: ok('boleh-pose'),
  P1: { ...advice(['pose', 'pose-tak-sengaja']), allowed: ['boleh-pose'] },
  P2: { ...advice(['pose', 'pose-tak-sengaja']), allowed: ['boleh-pose'] },
  P5: ok('boleh-pose'),
});
export const CIVIC_PHOTO: Row = row({ P0: ok('boleh-kpu', 'boleh-pose'), P1: okIf('boleh-pose', 'boleh-kpu'), P2: okIf('boleh-pose', 'boleh-kpu'), P5: ok('boleh-kpu', 'boleh-pose') });

/** Work of an office holder who stands again, shown or praised without a contest: risky while the contest runs. */
export const INCUMBENT: Row = row({
  P0: ok('boleh-kpu'),
  P1: { ...advice(['petahana']), allowed: aside },
  P2: { ...advice(['petahana']), allowed: aside },
  P5: ok('boleh-kpu'),
});

/** A spouse who stands may be stood beside: on unpaid leave, no hand signs, no attributes (SE 18/2023). */
export const SPOUSE_PHOTO: Row = everyPhase({ level: 'ok', basis: 'named', rules: ['se-panrb-18-2023'], conditional: true, allowed: ['syarat-suami-istri'] });
