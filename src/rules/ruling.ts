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

export interface RuleQuestion {
  readonly kind: ActionKind;
  readonly class: ContentClass;
  readonly phase: Phase;
  readonly role: Role;
  /** Region id of the person's agency (`kab-kudus`); regional rules count only there. */
  readonly region?: string;
}

export interface Ruling {
  readonly level: Level;
  /** Only where an article names the act and the role; never by analogy (KUHP Pasal 1(2)). */
  readonly criminal: boolean;
  readonly basis: Basis;
  /** Weightiest first; never empty unless `level` is `ok`. */
  readonly rules: readonly RuleId[];
  /** What can follow for this role, in Indonesian (the card has both languages). */
  readonly sanction: string;
  readonly phase: Phase;
  /** What may be done instead. */
  readonly allowed: readonly RuleId[];
}
