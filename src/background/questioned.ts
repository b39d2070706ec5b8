import type { Settings } from '../protocol.ts';
import { ACTION_KINDS, type ActionKind, type Phase } from '../vocabulary.ts';
import type { Weighed } from './weigh.ts';

/** Actions by which a person speaks on political discussion; a like or react of it is asked about only when strict. */
const SPEAKING: readonly ActionKind[] = ['comment', 'share', 'quote', 'post', 'story'];
const APPROVING: readonly ActionKind[] = ['like', 'react'];

/**
 * Which actions on a content are questioned. Campaign, attack and hate always are, also outside an election; political
 * discussion only from P1 to P5, where the decision table (2.2, C2) advises against it; anything else never. A contestant's
 * own account is advised against in every phase, be it followed only to be informed.
 */
export function questioned(assessment: Weighed, phase: Phase, strictness: Settings['strictness']): readonly ActionKind[] {
  if (assessment.risk === 'risky' || assessment.account === 'contestant') return ACTION_KINDS;
  if (assessment.risk === 'safe' || phase === 'P0') return [];
  return strictness === 'raised' ? [...SPEAKING, ...APPROVING] : SPEAKING;
}
