/** Translation of the baseline (PNS) to other roles, 2.3. */
import type { ActionKind, ContentClass, Phase, Role } from '../vocabulary.ts';
import type { Election, RuleQuestion } from './ruling.ts';
import type { Cell } from './table.ts';

const VILLAGE_RULE = { kades: 'uu-desa-29', perangkat: 'uu-desa-51', bpd: 'uu-desa-64' } as const;
export type VillageRole = keyof typeof VILLAGE_RULE;
export const isVillage = (role: Role): role is VillageRole => role in VILLAGE_RULE;

const without = (rules: readonly string[], ...prefixes: string[]): string[] =>
  rules.filter((id) => !prefixes.some((prefix) => id.startsWith(prefix)));

/** PP 94/2021 does not bind PPPK; their contracts repeat its bans under Pasal 51(3) PP 49/2018. */
function pppk(cell: Cell): Cell {
  const own = without(cell.rules, 'pp94-');
  const contractCounts = cell.level === 'discipline-heavy' || own.length < cell.rules.length;
  if (!contractCounts || cell.rules.includes('bkn-hate')) return { ...cell, rules: own };
  // After the vote nothing of PP 94/2021 is left for PPPK, so the election act or the decree comes first, the contract after.
  return { ...cell, rules: [...own, 'pp-49-2018'] };
}

const ADVICE_FOR_ALL = new Set(['analisis', 'suka-berita', 'akun-calon', 'pose', 'pose-tak-sengaja', 'petahana']);
const isAdviceForAll = (cell: Cell): boolean => cell.rules.every((id) => ADVICE_FOR_ALL.has(id));

/** SE 1/2023 makes the list for civil servants the measure; laws that bind only them fall away. */
function nonAsn(cell: Cell, question: RuleQuestion): Cell {
  if (cell.level === 'ok' || isAdviceForAll(cell)) return cell;
  if (question.class === 'hate') return hateBeyondAsn(cell);
  const rest = without(cell.rules, 'pp94-', 'pp-42-', 'uu-20-', 'uu-7-2017-283');
  const [first, ...others] = rest;
  // Where agencies only advise, their advice leads and the circular follows.
  if (first !== undefined && ADVICE_FOR_ALL.has(first)) return { ...cell, rules: [first, 'se-panrb-1-2023', ...others] };
  return { ...cell, rules: ['se-panrb-1-2023', ...rest] };
}

/**
 * The hate letter and circular speak to civil servants; for others they are a measure, and what binds them by name is
 * the criminal law on spreading hate.
 */
function hateBeyondAsn(cell: Cell): Cell {
  return { ...cell, basis: 'analogy', ...(cell.crimes && { crimesFirst: true }) };
}

/** Acts that no village text names but that come near "ikut serta dan/atau terlibat" in a campaign. */
const INVOLVEMENT: readonly ActionKind[] = ['comment', 'share', 'quote', 'post', 'story', 'send', 'profile'];

function electionBans(role: VillageRole, phase: Phase, election: Election | undefined): string[] {
  if (phase === 'P0' || phase === 'P1' || phase === 'P5') return [];
  if (election === 'pilkada') return role === 'kades' ? ['uu-pilkada-71', 'uu-pilkada-70'] : role === 'perangkat' ? ['uu-pilkada-70'] : [];
  // Pasal 282 speaks of the campaign itself only.
  return role === 'kades' && phase === 'P2' ? ['uu-7-2017-282', 'uu-7-2017-280'] : ['uu-7-2017-280'];
}

/**
 * The Village Act bans a BPD member from being a party officer and says nothing of campaigns (Pasal 64 huruf h); only the
 * Election Act does, from determination to voting day. Where neither speaks there is advice.
 */
function bpdOnSides(cell: Cell, question: RuleQuestion): Cell {
  const own = VILLAGE_RULE.bpd;
  if (!INVOLVEMENT.includes(question.kind)) return { level: 'advice', basis: 'advice', rules: ['perangkat-suka', own] };
  const quiet = cell.rules.filter((id) => id.endsWith('-tenang'));
  const bans = electionBans('bpd', question.phase, question.election);
  const crimes = question.class === 'support' ? (cell.crimes ?? []) : [];
  if (bans.length === 0) return { level: 'advice', basis: 'advice', rules: [own, ...quiet], crimes };
  return { level: cell.level, basis: cell.basis === 'advice' ? 'advice' : 'analogy', rules: [...bans, ...quiet], crimes, ...(cell.possible && { possible: cell.possible }), notes: [...(cell.notes ?? []), own] };
}

function villageOnSides(role: VillageRole, cell: Cell, question: RuleQuestion): Cell {
  if (role === 'bpd') return bpdOnSides(cell, question);
  const own = VILLAGE_RULE[role];
  const { phase, kind } = question;
  if (!INVOLVEMENT.includes(kind)) return { level: 'advice', basis: 'advice', rules: ['perangkat-suka', own] };
  // Village texts ban involvement in a campaign. Without an election there is none, and "sesudah" stands only in PP 94/2021
  // and Pasal 283, which bind civil servants.
  if (phase === 'P0' || phase === 'P5') return { level: 'advice', basis: 'advice', rules: [own], possible: 'ethics' };
  const rest = [...electionBans(role, phase, question.election), ...cell.rules.filter((id) => id.endsWith('-tenang'))];
  const crimes = question.class === 'support' ? [...(cell.crimes ?? []), 'uu-7-2017-490', 'uu-pilkada-188'] : [];
  const { level, possible } = cell;
  return { level, basis: cell.basis === 'advice' ? 'advice' : 'analogy', rules: [own, ...rest], crimes, ...(possible && { possible }), notes: cell.notes ?? [] };
}

function village(role: VillageRole, cell: Cell, question: RuleQuestion): Cell {
  if (cell.level === 'ok') return cell;
  if (question.class === 'hate') return hateBeyondAsn(cell);
  if (isAdviceForAll(cell)) return cell;
  const sides: readonly ContentClass[] = ['support', 'attack'];
  if (sides.includes(question.class)) return villageOnSides(role, cell, question);
  // What is left is a contestant's account followed to be informed.
  return { level: 'advice', basis: 'advice', rules: ['akun-calon', 'perangkat-suka'] };
}

/** The cell as it stands for this role. */
export function translate(cell: Cell, question: RuleQuestion): Cell {
  switch (question.role) {
    case 'pns':
    case 'cpns':
      return cell;
    case 'pppk':
      return pppk(cell);
    case 'nonasn':
      return nonAsn(cell, question);
    default:
      return village(question.role, cell, question);
  }
}
