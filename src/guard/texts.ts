/** Our own words: for what the worker has no part in, and for when it gives none. */
import { ACTION_KINDS, type ActionKind } from '../vocabulary.ts';

const WORDS = [
  'pending_title', 'cancel', 'confirm', 'more', 'other_rules', 'notice_press_again', 'notice_cancelled_tampered',
  'title_unchecked', 'rule_heading', 'general_duty_title', 'general_duty_text', 'unchecked_wording',
  'sanction_heading', 'unchecked_sanction_title', 'unchecked_sanction_text', 'allowed_heading', 'help_heading', 'disclaimer',
] as const;

/** Names of them in `_locales`. */
export type OwnText = (typeof WORDS)[number] | `lead_${ActionKind}`;
export const OWN_TEXTS: readonly OwnText[] = [...WORDS, ...ACTION_KINDS.map((kind) => `lead_${kind}` as const)];
