/** Conduct away from a button (rows of 2.2 that no click shows): attending, campaign teams, party membership, polls. For the rule book. */
import type { Phase, Role } from '../vocabulary.ts';
import { ruleById, ruleId } from './catalogue.ts';
import { isVillage } from './roles.ts';
import type { Basis, Election, Level, Ruling } from './ruling.ts';
import { sanctionSentence } from './sanction.ts';

export const CONDUCTS = [
  'listen', 'attend-attributes', 'attend-support', 'campaign-team', 'party-member', 'publish-poll', 'voter-education', 'hate-event',
] as const;
export type Conduct = (typeof CONDUCTS)[number];

export interface ConductQuestion {
  readonly conduct: Conduct;
  readonly phase: Phase;
  readonly role: Role;
  readonly election?: Election;
}

interface Cell {
  readonly level: Level;
  readonly basis: Basis;
  readonly rules: readonly string[];
  readonly possible?: Level;
  readonly conditional?: true;
  readonly crime?: string;
  readonly allowed?: readonly string[];
}

const OK_IF: Cell = { level: 'ok', basis: 'named', rules: [], conditional: true, allowed: ['boleh-visi', 'syarat'] };

/** Attending a campaign under Table B: with attributes, and with support. */
const ATTRIBUTES: Cell = { level: 'discipline-medium', basis: 'named', rules: ['pp94-5n2', 'pp94-13'] };
const ACTIVE: Cell = { level: 'discipline-heavy', basis: 'named', rules: ['skb-b4', 'pp94-5n3', 'pp94-5n4'] };

const QUIET_BANS = ['uu-7-2017-tenang', 'uu-pilkada-tenang'];

/**
 * No campaign may be held in the quiet period and on voting day, so that ban leads. Table B still counts, and attending one
 * held all the same weighs no less than attending a lawful one; that is our reading, since no row speaks of it.
 */
const heldAllTheSame = (cell: Cell): Cell => ({ ...cell, basis: 'analogy', rules: [...QUIET_BANS, ...cell.rules], allowed: ['boleh-pilih'] });

const TABLE_B: readonly Phase[] = ['P1b', 'P2', 'P3', 'P4'];
const during = (phase: Phase): 'before' | 'tableA' | 'tableB' | 'after' =>
  phase === 'P0' ? 'before' : phase === 'P1' ? 'tableA' : phase === 'P5' ? 'after' : 'tableB';
const quiet = (phase: Phase): boolean => phase === 'P3' || phase === 'P4';

/** Baseline PNS. */
function baseline({ conduct, phase }: ConductQuestion): Cell {
  const stage = during(phase);
  switch (conduct) {
    case 'voter-education':
      return { level: 'ok', basis: 'named', rules: [], allowed: ['boleh-kpu'] };
    case 'listen':
      // What is left to listen to is what was said before; the ban tells that no new campaign may be held.
      return quiet(phase) ? { ...OK_IF, rules: QUIET_BANS, allowed: ['boleh-visi'] } : OK_IF;
    case 'attend-attributes':
      if (quiet(phase)) return heldAllTheSame(ATTRIBUTES);
      if (stage === 'tableB') return ATTRIBUTES;
      if (stage === 'after') return { level: 'advice', basis: 'advice', rules: ['uu-20-2023'] };
      return { level: 'ethics', basis: stage === 'tableA' ? 'named' : 'analogy', rules: stage === 'tableA' ? ['skb-a3', 'skb-a6'] : ['pp-42-2004', 'uu-20-2023'] };
    case 'attend-support':
      if (quiet(phase)) return heldAllTheSame(ACTIVE);
      if (stage === 'tableB') return ACTIVE;
      if (stage === 'after') return { level: 'discipline-heavy', basis: 'analogy', rules: ['pp94-5n6', 'skb-b8'] };
      return { level: 'ethics', basis: stage === 'tableA' ? 'named' : 'analogy', rules: stage === 'tableA' ? ['skb-a3', 'skb-a6'] : ['pp-42-2004', 'uu-20-2023'] };
    case 'campaign-team':
      // "ETIK/DIS-S": before any stage no row speaks of a date, so the milder is shown with the heavier as possible.
      if (stage === 'before') return { level: 'ethics', basis: 'analogy', rules: ['pp-42-2004', 'skb-b9'], possible: 'discipline-medium' };
      if (stage === 'tableA') return { level: 'discipline-medium', basis: 'named', rules: ['skb-b9'] };
      if (stage === 'after') return { level: 'discipline-heavy', basis: 'named', rules: ['skb-b10', 'pp94-5n3'] };
      return { level: 'discipline-heavy', basis: 'named', rules: ['skb-b10', 'pp94-5n3', 'uu-7-2017-280', 'uu-pilkada-70'], crime: 'uu-7-2017-494' };
    case 'party-member':
      return { level: 'dismissal', basis: 'named', rules: ['parpol', 'skb-b5', 'pp-11-2017-255'] };
    case 'publish-poll':
      if (stage === 'before' || stage === 'after') return { ...OK_IF, allowed: ['syarat', 'boleh-kpu'] };
      return { level: 'advice', basis: 'advice', rules: ['analisis'], ...(quiet(phase) && { crime: phase === 'P3' ? 'uu-7-2017-509' : 'uu-7-2017-540' }) };
    case 'hate-event':
      return { level: 'discipline-light', basis: 'named', rules: ['bkn-hate'], possible: 'discipline-medium' };
  }
}

const VILLAGE_RULE = { kades: 'uu-desa-29', perangkat: 'uu-desa-51', bpd: 'uu-desa-64' } as const;

/** Whether the article names this role; 509 and 540 are for anyone, 494 leaves out staff without civil-servant status. */
function crimeOf(cell: Cell, { role, election }: ConductQuestion): string | undefined {
  if (cell.crime === undefined || election === 'pilkada') return undefined;
  return ruleById(cell.crime)?.binds.includes(role) === true ? cell.crime : undefined;
}

function forRole(cell: Cell, question: ConductQuestion): Cell {
  const { role, conduct, phase } = question;
  if (cell.level === 'ok' || role === 'pns' || role === 'cpns') return cell;
  if (role === 'pppk') {
    const own = cell.rules.filter((id) => !id.startsWith('pp94-') && id !== 'pp-11-2017-255');
    return { ...cell, rules: [...own, conduct === 'party-member' ? 'pp-49-2018-parpol' : 'pp-49-2018'] };
  }
  if (conduct === 'publish-poll') return cell;
  if (conduct === 'hate-event') return { ...cell, basis: 'analogy' };
  // For anyone.
  const bans = cell.rules.filter((id) => QUIET_BANS.includes(id));
  if (role === 'nonasn') {
    const own = cell.rules.filter((id) => id.startsWith('skb-'));
    return { ...cell, rules: [...bans, 'se-panrb-1-2023', ...own] };
  }
  if (!isVillage(role)) return cell;
  const own = VILLAGE_RULE[role];
  // Village texts name officers of a party, not members.
  if (conduct === 'party-member') return { level: 'dismissal', basis: 'named', rules: [own] };
  if (role === 'bpd') {
    // The Village Act says nothing of campaigns for them, and the Local Election Act does not name them.
    if (question.election === 'pilkada') return { level: 'advice', basis: 'advice', rules: [...bans, own] };
    if (!TABLE_B.includes(phase)) {
      // Pasal 280 names no stage, so of a campaign team it can't be said that nothing bans it.
      return conduct === 'campaign-team' ? { level: 'ethics', basis: 'analogy', rules: ['uu-7-2017-280', own] } : { level: 'advice', basis: 'advice', rules: [own] };
    }
    return { ...cell, level: 'discipline-heavy', basis: conduct === 'campaign-team' ? 'named' : 'analogy', rules: [...bans, 'uu-7-2017-280'] };
  }
  if (TABLE_B.includes(phase)) {
    return { ...cell, level: 'discipline-heavy', rules: [...bans, own, ...(conduct === 'campaign-team' ? ['uu-7-2017-280', 'uu-pilkada-70'] : [])] };
  }
  // Their article bans involvement in a campaign and names no stage, so what stands for PNS stands for them, by analogy.
  return { level: cell.level === 'advice' ? 'ethics' : cell.level, basis: 'analogy', rules: [own], ...(cell.possible && { possible: cell.possible }) };
}

/** What the rules say of conduct away from a button, in one phase for one role. */
export function ruleConduct(question: ConductQuestion): Ruling {
  const cell = forRole(baseline(question), question);
  const crime = crimeOf(cell, question);
  const other = question.election === 'pilkada' ? 'uu-7-2017' : 'uu-pilkada';
  const rules = [...cell.rules.filter((id) => ruleById(id)?.instrument !== other), ...(crime === undefined ? [] : [crime])];
  const conditional = cell.conditional === true;
  return {
    level: cell.level,
    ...(cell.possible && { possible: cell.possible }),
    criminal: crime !== undefined,
    basis: cell.basis,
    conditional,
    rules: rules.map(ruleId),
    notes: [],
    sanction: sanctionSentence({ level: cell.level, possible: cell.possible, basis: cell.basis, conditional, role: question.role, criminal: crime !== undefined, rules }, 'id'),
    phase: question.phase,
    allowed: (cell.allowed ?? ['boleh-visi', 'boleh-pilih', 'boleh-mundur']).filter((id) => ruleById(id)?.binds.includes(question.role)).map(ruleId),
  };
}
