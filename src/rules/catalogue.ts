/** The law as data: every instrument, and every rule in them that a person may be shown. */
import type { Language } from '../vocabulary.ts';
import { circulars } from './catalogue/circulars.ts';
import { civilService } from './catalogue/civil-service.ts';
import { crimes } from './catalogue/crimes.ts';
import { elections } from './catalogue/elections.ts';
import { history } from './catalogue/history.ts';
import { instruments } from './catalogue/instruments.ts';
import { permissions } from './catalogue/permissions.ts';
import { regional } from './catalogue/regional.ts';
import type { Instrument, RuleEntry } from './catalogue/schema.ts';
import { skb } from './catalogue/skb.ts';
import { village } from './catalogue/village.ts';
import type { RuleId } from './ruling.ts';

export { instruments };
export { openQuestions } from './catalogue/open-questions.ts';
export { sources } from './catalogue/sources.ts';
export type { Evidence, Instrument, Localised, RuleEntry } from './catalogue/schema.ts';

const entries: readonly RuleEntry[] = [
  ...skb, ...civilService, ...circulars, ...elections, ...village, ...crimes, ...regional, ...permissions, ...history,
];

const ids: ReadonlySet<string> = new Set(entries.map((entry) => entry.id));
const instrumentsById: ReadonlyMap<string, Instrument> = new Map(instruments.map((entry) => [entry.id, entry]));

export type Rule = RuleEntry & { readonly id: RuleId };

/** Whether the catalogue has a rule of this id. */
export function isRuleId(text: string): text is RuleId {
  return ids.has(text);
}

/**
 * Brands an id of the catalogue.
 * @throws Error when no rule has it: a fault of ours, never of input.
 */
export function ruleId(text: string): RuleId {
  if (isRuleId(text)) return text;
  throw new Error(`no rule "${text}" in the catalogue`);
}

/** Every rule, in the order of the rule book. */
export const rules: readonly Rule[] = entries.map((entry) => ({ ...entry, id: ruleId(entry.id) }));

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of this id, or `undefined` for text that is no rule id. */
export function ruleById(id: string): Rule | undefined {
  return byId.get(id);
}

/** @throws Error when a rule cites an instrument that is not there. */
export function instrumentOf(rule: RuleEntry): Instrument {
  const found = instrumentsById.get(rule.instrument);
  if (!found) throw new Error(`rule "${rule.id}" cites unknown instrument "${rule.instrument}"`);
  return found;
}

const ENGLISH: readonly (readonly [RegExp, string])[] = [
  // Several of a kind first.
  [/ayat (?=\(\d+\)(?:, \(\d+\))*,? dan \()/g, 'paragraphs '], [/huruf (?=\w(?:, \w)*,? dan \w\b)/g, 'letters '], [/butir (?=\d+ sampai)/g, 'points '],
  [/Pasal/g, 'Article'], [/ayat/g, 'paragraph'], [/huruf/g, 'letter'], [/angka/g, 'number'], [/nomor/g, 'row'],
  [/Tabel/g, 'Table'], [/butir/g, 'point'], [/sampai/g, 'to'], [/\bdan\b/g, 'and'],
];

/** Short title: instrument and article, `SKB Netralitas 2022, Tabel B nomor 6`. */
export function titleOf(rule: RuleEntry, language: Language): string {
  if (rule.title) return rule.title[language];
  const short = instrumentOf(rule).short[language];
  if (rule.article === '') return short;
  const article = language === 'id' ? rule.article : ENGLISH.reduce((text, [from, to]) => text.replace(from, to), rule.article);
  return `${short}, ${article}`;
}
