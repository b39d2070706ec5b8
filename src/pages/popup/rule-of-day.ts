/** One rule a day, the same for the whole day, so that the rules become known without a lesson. */
import { instrumentOf, type Rule, rules } from '../../rules/catalogue.ts';
import { regionById } from '../../rules/regions.ts';
import type { Role } from '../../vocabulary.ts';

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

/**
 * @param day an instant; its local calendar day counts
 * @returns `undefined` only where no rule is for this role
 */
export function ruleOfDay(day: Date, role: Role, region: string | null): Rule | undefined {
  const list = taughtTo(role, region);
  const number = Math.floor(Date.UTC(day.getFullYear(), day.getMonth(), day.getDate()) / 86_400_000);
  return list[number % list.length];
}
