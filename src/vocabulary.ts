/**
 * The words every part of the product shares: actions, content classes, phases, roles.
 * Pure constants and types; imports nothing.
 */

/** What a person is about to do on a social site. */
export const ACTION_KINDS = [
  'like', 'react', 'comment', 'share', 'quote', 'post', 'story', 'follow', 'join', 'send', 'profile',
] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

/** What a text is, seen from ASN neutrality, mildest first (labelling guideline). */
export const CONTENT_CLASSES = ['none', 'civic', 'discussion', 'support', 'attack', 'hate'] as const;
export type ContentClass = (typeof CONTENT_CLASSES)[number];

/** `safe` is never interrupted, `caution` where the rules advise it, `risky` always. */
export const RISKS = ['safe', 'caution', 'risky'] as const;
export type Risk = (typeof RISKS)[number];

/**
 * Election phases (decision table 2.1): outside an election; before candidates are determined; determined
 * but not campaigning; campaign; quiet period; voting day; after the vote until inauguration.
 */
export const PHASES = ['P0', 'P1', 'P1b', 'P2', 'P3', 'P4', 'P5'] as const;
export type Phase = (typeof PHASES)[number];

/** Who the person is in law: civil servant, probationary, contract, non-ASN staff, village head, village official, village council. */
export const ROLES = ['pns', 'cpns', 'pppk', 'nonasn', 'kades', 'perangkat', 'bpd'] as const;
export type Role = (typeof ROLES)[number];

export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
