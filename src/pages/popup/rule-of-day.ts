/** One rule a day, the same for the whole day, so that the rules become known without a lesson. */
import { instrumentOf, type Rule, rules } from '../../rules/catalogue.ts';
import { CONDUCTS, ruleConduct } from '../../rules/conduct.ts';
import { regionById } from '../../rules/regions.ts';
import { rule as ruling } from '../../rules/rule.ts';
import { ELECTIONS, type Ruling } from '../../rules/ruling.ts';
import { ACTION_KINDS, CONTENT_CLASSES, PHASES, type Phase, type Role } from '../../vocabulary.ts';

const TAUGHT: readonly Rule['nature'][] = ['ban', 'advice', 'permission'];

/** The rules worth teaching to this person: in force, for their role, and of their own region where regional. */
export function taughtTo(role: Role, region: string | null): readonly Rule[] {
  const places = region === null ? [] : [region, regionById(region)?.province];
  return rules.filter(
    (rule) =>
      TAUGHT.includes(rule.nature) &&
      rule.replacedBy === undefined &&
      rule.binds.includes(role) &&
      instrumentOf(rule).state !== 'history' &&
      (rule.region === undefined || places.includes(rule.region)),
  );
}

/** The stages that a rule belongs to; none where it holds at any time, or where no act leads to it. */
export function stagesOf(asked: Rule, role: Role): readonly Phase[] {
  const counts = (phase: Phase): boolean => {
    if (asked.scope) return asked.scope.phases.includes(phase);
    const names = ({ rules: named, notes, allowed }: Ruling): boolean => [...named, ...notes, ...allowed].includes(asked.id);
    return ELECTIONS.some(
      (election) =>
        ACTION_KINDS.some((kind) => CONTENT_CLASSES.some((of) => names(ruling({ kind, class: of, phase, role, election })))) ||
        CONDUCTS.some((conduct) => names(ruleConduct({ conduct, phase, role, election }))),
    );
  };
  // What holds on any day is cited less often beside a rule of a stage, and holds there all the same.
  return counts('P0') ? [] : PHASES.filter(counts);
}

/**
 * @param day an instant; its local calendar day counts
 * @returns `undefined` only where no rule is for this role
 */
export function ruleOfDay(day: Date, role: Role, region: string | null): Rule | undefined {
  const list = taughtTo(role, region);
  const number = Math.floor(Date.UTC(day.getFullYear(), day.getMonth(), day.getDate()) / 86_400_000);
  return list[number % list.length];
}
