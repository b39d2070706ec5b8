/** The rule book as data: which rule counts for which action, phase and role, how old the book is, and searching it. Pure. */
import type { ActionKind, Language, Phase, Role } from '../vocabulary.ts';
import { ACTION_KINDS, CONTENT_CLASSES, PHASES, ROLES } from '../vocabulary.ts';
import { instrumentOf, instruments, rules, titleOf } from './catalogue.ts';
import type { Rule } from './catalogue.ts';
import { CONDUCTS, ruleConduct } from './conduct.ts';
import type { Conduct } from './conduct.ts';
import { rule } from './rule.ts';
import { ACCOUNT_KINDS, ELECTIONS, PHOTO_KINDS } from './ruling.ts';
import type { RuleId, RuleQuestion, Ruling } from './ruling.ts';

/** Where a rule counts. */
export interface Reach {
  readonly actions: ReadonlySet<ActionKind | Conduct>;
  readonly phases: ReadonlySet<Phase>;
  readonly roles: ReadonlySet<Role>;
}

interface Growing {
  readonly actions: Set<ActionKind | Conduct>;
  readonly phases: Set<Phase>;
  readonly roles: Set<Role>;
}

const PICTURES: readonly ActionKind[] = ['post', 'story', 'profile', 'share', 'quote', 'send', 'comment'];

/** The variants of one act that lead to other rules: which election, whose account, what picture, spouse, incumbent. */
function variants(base: RuleQuestion): RuleQuestion[] {
  const sides = base.class === 'support' || base.class === 'attack';
  const plain = base.class === 'none' || base.class === 'civic';
  return [
    ...(sides ? ELECTIONS.map((election) => ({ ...base, election })) : [base]),
    ...(base.kind === 'follow' || base.kind === 'join' ? ACCOUNT_KINDS.map((account) => ({ ...base, account })) : []),
    ...(PICTURES.includes(base.kind) && (plain || sides) ? PHOTO_KINDS.map((photo) => ({ ...base, photo })) : []),
    ...(sides || plain ? [{ ...base, spouseCandidate: true, photo: 'neutral-pose' as const }] : []),
    ...(plain ? [{ ...base, incumbent: true }] : []),
  ];
}

/** Rules that hold whatever the question, and so tell nothing of an act. */
const GENERAL: ReadonlySet<string> = new Set(['wilayah-umum', 'peran-umum']);

const ACTIONS: readonly (ActionKind | Conduct)[] = [...ACTION_KINDS, ...CONDUCTS];
const isConduct = (action: ActionKind | Conduct): action is Conduct => CONDUCTS.some((conduct) => conduct === action);

/** What rulings on one action name, in every phase and for every role. */
function named(action: ActionKind | Conduct, note: (ruling: Ruling, phase: Phase, role: Role) => void): void {
  for (const phase of PHASES) for (const role of ROLES) {
    if (isConduct(action)) {
      for (const election of ELECTIONS) note(ruleConduct({ conduct: action, phase, role, election }), phase, role);
      continue;
    }
    for (const of of CONTENT_CLASSES) for (const asked of variants({ kind: action, class: of, phase, role })) note(rule(asked), phase, role);
  }
}

const growing = new Map<RuleId, Growing>();
let asked = 0;

/**
 * Asks for one more action; a page calls it in idle moments, so that the first use of a filter need not wait for all.
 * @returns whether actions are left to ask for
 */
export function learn(): boolean {
  const action = ACTIONS[asked];
  if (action === undefined) return false;
  asked += 1;
  named(action, (ruling, phase, role) => {
    for (const id of [...ruling.rules, ...ruling.notes, ...ruling.allowed]) {
      if (GENERAL.has(id)) continue;
      let one = growing.get(id);
      if (!one) growing.set(id, (one = { actions: new Set(), phases: new Set(), roles: new Set() }));
      one.actions.add(action);
      one.phases.add(phase);
      one.roles.add(role);
    }
  });
  return asked < ACTIONS.length;
}

let reached: ReadonlyMap<RuleId, Reach> | undefined;

/**
 * For every rule, the actions, phases and roles for which some ruling names it, found by asking for all of them; a rule that
 * no ruling names counts for the roles it binds, at any time. Computed once.
 */
export function reach(): ReadonlyMap<RuleId, Reach> {
  if (reached) return reached;
  while (learn());
  const found = new Map<RuleId, Reach>(growing);
  for (const one of rules) {
    const { scope } = one;
    if (scope) {
      // A regional rule adds itself only in its region, so its own scope tells where.
      found.set(one.id, { actions: new Set(scope.kinds ?? ACTION_KINDS), phases: new Set(scope.phases), roles: new Set(one.binds) });
    } else if (!found.has(one.id)) {
      found.set(one.id, { actions: new Set(), phases: new Set(PHASES), roles: new Set(one.binds.length === 0 ? ROLES : one.binds) });
    }
  }
  reached = found;
  return found;
}

export interface Wanted {
  /** Words that must all occur, in any order; case does not matter. */
  readonly words: string;
  readonly action?: ActionKind | Conduct | undefined;
  readonly phase?: Phase | undefined;
  readonly role?: Role | undefined;
  /** Repealed law is left out unless asked for. */
  readonly history: boolean;
}

const plain = (text: string): string => text.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '');

/** Everything of a rule that can be searched, in both languages: people look for "like" and for "suka". */
function searchable(one: Rule): string {
  const instrument = instrumentOf(one);
  return plain(
    [
      one.id, one.article, titleOf(one, 'id'), titleOf(one, 'en'), one.text.id, one.text.en, instrument.name, instrument.short.id, instrument.short.en,
      one.adviser?.id ?? '', one.adviser?.en ?? '', one.evidenceNote?.id ?? '', one.evidenceNote?.en ?? '',
    ].join(' '),
  );
}

let texts: ReadonlyMap<RuleId, string> | undefined;

/** The rules that fit, in the order of the book. */
export function search(wanted: Wanted): readonly Rule[] {
  texts ??= new Map(rules.map((one) => [one.id, searchable(one)]));
  const words = plain(wanted.words).split(/\s+/).filter((word) => word !== '');
  const filtered = wanted.action !== undefined || wanted.phase !== undefined || wanted.role !== undefined;
  const where = filtered ? reach() : undefined;
  return rules.filter((one) => {
    if (one.nature === 'history' && !wanted.history) return false;
    const text = texts?.get(one.id) ?? '';
    if (!words.every((word) => text.includes(word))) return false;
    const at = where?.get(one.id);
    if (!at) return !filtered;
    return (
      (wanted.action === undefined || at.actions.has(wanted.action)) &&
      (wanted.phase === undefined || at.phases.has(wanted.phase)) &&
      (wanted.role === undefined || at.roles.has(wanted.role))
    );
  });
}

export interface Age {
  /** The oldest date on which some entry was checked, YYYY-MM-DD. */
  readonly checked: string;
  /** Whole days since then; never negative. */
  readonly days: number;
  /** Older than twelve months: the law may have moved on. */
  readonly old: boolean;
}

/** How old the book is on a day. */
export function ageOn(today: Date): Age {
  const checked = [...rules, ...instruments].map((one) => one.checked).reduce((oldest, day) => (day < oldest ? day : oldest));
  const since = new Date(`${checked}T00:00:00Z`);
  const limit = new Date(since);
  limit.setUTCFullYear(limit.getUTCFullYear() + 1);
  const days = Math.max(0, Math.floor((today.getTime() - since.getTime()) / 86_400_000));
  return { checked, days, old: today.getTime() > limit.getTime() };
}

/** Groups of consecutive rules under the instrument they come from. */
export function byInstrument(listed: readonly Rule[], language: Language): readonly { readonly id: string; readonly title: string; readonly rules: readonly Rule[] }[] {
  const groups = new Map<string, { id: string; title: string; rules: Rule[] }>();
  for (const one of listed) {
    const instrument = instrumentOf(one);
    const group = groups.get(instrument.id) ?? { id: instrument.id, title: instrument.short[language], rules: [] };
    group.rules.push(one);
    groups.set(instrument.id, group);
  }
  return [...groups.values()];
}
