/**
 * From an action to what the law says of it: decision tables 2.2 to 2.8. Pure; the same question always gets the same
 * ruling, and no party, ticket or person ever enters it.
 */
import type { ActionKind, ContentClass, Role } from '../vocabulary.ts';
import { ROLES } from '../vocabulary.ts';
import { ruleById, ruleId, rules as catalogue } from './catalogue.ts';
import type { Rule } from './catalogue.ts';
import { regionById } from './regions.ts';
import { translate } from './roles.ts';
import type { RuleId, RuleQuestion, Ruling } from './ruling.ts';
import { sanctionSentence } from './sanction.ts';
import * as table from './table.ts';
import type { Cell } from './table.ts';

const PICTURE_KINDS: readonly ActionKind[] = ['post', 'story', 'profile', 'share', 'quote', 'send', 'comment'];
const WITHOUT_SIDE: readonly ContentClass[] = ['none', 'civic', 'discussion'];
const ASN_ROLES: readonly Role[] = ['pns', 'cpns', 'pppk'];

/**
 * A contestant's own account is not "akun pemenangan" by name, and a party is no candidate: what the decree and PP
 * 94/2021 say of candidates is read by analogy there.
 */
const byAnalogy = (cell: Cell): Cell => (cell.basis === 'named' ? { ...cell, basis: 'analogy' } : cell);

/**
 * Follow and join depend on whose account it is; `undefined` when the account adds nothing. KPU and the press are followed
 * as what they are, whatever one of their posts was taken for; only hate is another matter.
 */
function accountCell(question: RuleQuestion): Cell | undefined {
  const { kind, phase, account } = question;
  if ((kind !== 'follow' && kind !== 'join') || account === undefined) return undefined;
  const neutral = WITHOUT_SIDE.includes(question.class);
  switch (account) {
    case 'official':
      return question.class === 'hate' ? undefined : table.CIVIC[phase];
    case 'media':
      return question.class === 'hate' ? undefined : { ...table.FREE[phase], allowed: ['boleh-berita'] };
    case 'winning':
      return neutral ? table.SUPPORT[kind][phase] : undefined;
    case 'contestant':
      if (neutral) return table.CONTESTANT_ACCOUNT[phase];
      return question.class === 'support' ? byAnalogy(table.SUPPORT[kind][phase]) : undefined;
  }
}

/** Pictures: standing beside a contestant shows support without a word (A5, B7); a spouse may be stood beside. */
function photoCell(question: RuleQuestion): Cell | undefined {
  const { kind, phase, photo } = question;
  if (photo === undefined) return undefined;
  if (!PICTURE_KINDS.includes(kind)) return undefined;
  if (question.class === 'none' || question.class === 'civic') {
    if (isSpouse(question) && photo !== 'number-pose') return table.SPOUSE_PHOTO[phase];
    if (photo === 'number-pose') return isSpouse(question) ? table.SUPPORT_PHOTO[phase] : table.POSE[phase];
    if (photo === 'neutral-pose') return question.class === 'civic' ? table.CIVIC_PHOTO[phase] : { ...table.FREE[phase], allowed: ['boleh-pose'] };
  }
  if (question.class === 'support' && photo !== 'neutral-pose') return table.SUPPORT_PHOTO[phase];
  return undefined;
}

const isSpouse = (question: RuleQuestion): boolean => question.spouseCandidate === true && ASN_ROLES.includes(question.role);

function baseCell(question: RuleQuestion): Cell {
  const { kind, phase } = question;
  const special = accountCell(question) ?? photoCell(question);
  if (special) return special;
  if (question.incumbent === true && (question.class === 'none' || question.class === 'civic')) return table.INCUMBENT[phase];
  switch (question.class) {
    case 'none':
      return table.FREE[phase];
    case 'civic':
      return table.CIVIC[phase];
    case 'discussion':
      return table.DISCUSSION[kind][phase];
    case 'support':
      return table.SUPPORT[kind][phase];
    case 'attack':
      return table.ATTACK[kind][phase];
    case 'hate':
      // A hateful draft is writing, not approval of what someone else wrote.
      return kind === 'comment' && question.part === 'draft' ? table.HATE_SPREAD[phase] : table.HATE[kind][phase];
  }
}

/**
 * Whether the article names this act, class, phase and role; the national act is presumed where the contest is not known.
 * A party contests a national election; the local act speaks of tickets only, and criminal law may not be stretched to it.
 */
function namesAct(article: Rule, question: RuleQuestion): boolean {
  const { names } = article;
  if (!names || (names.election === 'pilkada' && question.partyOnly === true)) return false;
  return (
    names.kinds.includes(question.kind) &&
    names.classes.includes(question.class) &&
    names.phases.includes(question.phase) &&
    names.roles.includes(question.role) &&
    (names.election === undefined || names.election === (question.election ?? 'pemilu'))
  );
}

/** Articles of the other election law say nothing about this contest. */
function ofThisElection(id: string, question: RuleQuestion): boolean {
  const instrument = ruleById(id)?.instrument;
  return instrument !== (question.election === 'pilkada' ? 'uu-7-2017' : 'uu-pilkada');
}

function regionalRules(question: RuleQuestion): RuleId[] {
  if (question.region === undefined) return [];
  return catalogue
    .filter((entry) => {
      const { scope } = entry;
      if (!scope || entry.region !== question.region || !entry.binds.includes(question.role)) return false;
      if (scope.pose === true && question.photo === undefined) return false;
      return scope.classes.includes(question.class) && scope.phases.includes(question.phase) && (scope.kinds?.includes(question.kind) ?? true);
    })
    .map((entry) => entry.id);
}

/** What may be done instead, nearest to the act first. */
function allowedFor(question: RuleQuestion): string[] {
  const { kind } = question;
  if (question.class === 'hate') return ['boleh-aduan-konten', 'boleh-lapor'];
  // Who was added to a group or tagged can still step back.
  if (kind === 'follow' || kind === 'join') return ['boleh-lihat', ...(kind === 'join' ? ['tag'] : []), ...(isSpouse(question) ? ['syarat-suami-istri'] : []), 'boleh-visi', 'boleh-pilih', 'boleh-kpu'];
  const first = question.photo !== undefined ? 'boleh-pose' : 'boleh-tunda';
  return [first, ...(isSpouse(question) ? ['syarat-suami-istri'] : []), 'boleh-visi', 'boleh-pilih', 'boleh-kpu'];
}

/** A picture with a contestant is support whatever the words; a role we do not know gets the rules for PNS, and is told so. */
function settle(asked: RuleQuestion): { question: RuleQuestion; notes: string[] } {
  const notes: string[] = [];
  let question = asked;
  if (!ROLES.includes(asked.role)) {
    notes.push('peran-umum');
    question = { ...question, role: 'pns' };
  }
  if (asked.region === undefined || !regionById(asked.region)) notes.push('wilayah-umum');
  const shown = asked.photo === 'contestant' && WITHOUT_SIDE.includes(asked.class) && !isSpouse(question);
  if (shown) question = { ...question, class: 'support' };
  return { question, notes };
}

/**
 * What the rules say of one action in one phase for one role.
 * @param asked kind, class, phase and role; region, account, spouse, photo, part, incumbent, election and party refine it.
 *   A region or role we do not know gets the general rule, and `notes` says so.
 */
export function rule(asked: RuleQuestion): Ruling {
  const { question, notes } = settle(asked);
  const base = baseCell(question);
  const aboutParty = question.partyOnly === true && question.class !== 'hate' && base.level !== 'ok' && question.photo !== 'contestant';
  const cell = translate(aboutParty ? byAnalogy(base) : base, question);
  const crimes = (cell.crimes ?? []).filter((id) => {
    const found = ruleById(id);
    return found !== undefined && namesAct(found, question);
  });
  const own = cell.rules.filter((id) => ofThisElection(id, question));
  const regional = regionalRules(question);
  // The circular on spouses speaks of their candidacy, not of hate.
  const spouse = isSpouse(question) && question.class !== 'hate' && cell.level !== 'ok' && !own.includes('se-panrb-18-2023') ? ['se-panrb-18-2023'] : [];
  const conditional = cell.conditional === true;
  const ordered = cell.crimesFirst ? [...crimes, ...own] : [...own, ...crimes];
  const rules = [...ordered, ...spouse, ...(cell.level === 'ok' ? [] : regional)].map(ruleId);
  return {
    level: cell.level,
    ...(cell.possible && { possible: cell.possible }),
    criminal: crimes.length > 0,
    basis: cell.basis,
    conditional,
    rules,
    notes: [...notes, ...(cell.notes ?? []), ...(cell.level === 'ok' ? regional : [])].filter((id) => ofThisElection(id, question)).map(ruleId),
    sanction: sanctionSentence({ level: cell.level, possible: cell.possible, basis: cell.basis, conditional, role: question.role, criminal: crimes.length > 0, rules }, 'id'),
    phase: question.phase,
    allowed: (cell.allowed ?? allowedFor(question)).filter((id) => ruleById(id)?.binds.includes(question.role)).map(ruleId),
  };
}
