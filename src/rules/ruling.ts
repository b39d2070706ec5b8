import type { ActionKind, ContentClass, Phase, Role } from '../vocabulary.ts';

declare const ruleIdBrand: unique symbol;
/** Id of a rule in the catalogue (`skb-a4`, `pp94-5n6`, …); made only by the catalogue. */
export type RuleId = string & { readonly [ruleIdBrand]: true };

/** Mildest first (decision table 2.1). `advice` is HATI: the law is silent, agencies advise against. */
export const LEVELS = [
  'ok', 'advice', 'ethics', 'discipline-light', 'discipline-medium', 'discipline-heavy', 'dismissal',
] as const;
export type Level = (typeof LEVELS)[number];

/** How firmly the rule speaks (2.8): an article names the action; it is read by analogy; only agencies advise. */
export type Basis = 'named' | 'analogy' | 'advice';

/** Whose account is followed or joined: KPU or Bawaslu; a news medium; a contestant's own; one for winning votes. */
export const ACCOUNT_KINDS = ['official', 'media', 'contestant', 'winning'] as const;
export type AccountKind = (typeof ACCOUNT_KINDS)[number];

/** What a picture shows, when it is the picture that speaks: a neutral pose, a pose read as a number, a contestant. */
export const PHOTO_KINDS = ['neutral-pose', 'number-pose', 'contestant'] as const;
export type PhotoKind = (typeof PHOTO_KINDS)[number];

/** Which election law the contest belongs to: national (UU 7/2017) or regional heads (UU Pilkada). */
export const ELECTIONS = ['pemilu', 'pilkada'] as const;
export type Election = (typeof ELECTIONS)[number];

export interface RuleQuestion {
  readonly kind: ActionKind;
  readonly class: ContentClass;
  readonly phase: Phase;
  readonly role: Role;
  /** Region id of the person's agency (`kab-kudus`); regional rules count only there. */
  readonly region?: string;
  /** For `follow` and `join`. */
  readonly account?: AccountKind;
  /** The person's husband or wife is a (would-be) candidate. */
  readonly spouseCandidate?: boolean;
  readonly photo?: PhotoKind;
  /** Which text was judged worse; tells a hateful comment written from approval of a hateful post. */
  readonly part?: 'subject' | 'draft' | 'account';
  /** Content is about the work of an office holder who stands again. */
  readonly incumbent?: boolean;
  /** Which election law the phase comes from, when known. */
  readonly election?: Election;
  /** Only parties are named and no candidate: the tables of the decree speak of candidates. */
  readonly partyOnly?: boolean;
}

export interface Ruling {
  readonly level: Level;
  /** Heavier level that an authority may still find ("HATI→ETIK", "DIS-R or DIS-S"). */
  readonly possible?: Level;
  /** Only where an article names the act and the role; never by analogy (KUHP Pasal 1(2)). */
  readonly criminal: boolean;
  readonly basis: Basis;
  /** Allowed, on conditions that `allowed` lists ("OK*"). */
  readonly conditional: boolean;
  /** Weightiest first; never empty unless `level` is `ok`. */
  readonly rules: readonly RuleId[];
  /** Worth knowing beside the ruling; carries no weight in it. */
  readonly notes: readonly RuleId[];
  /** What can follow for this role, in Indonesian (the card has both languages). */
  readonly sanction: string;
  readonly phase: Phase;
  /** What may be done instead. */
  readonly allowed: readonly RuleId[];
}
