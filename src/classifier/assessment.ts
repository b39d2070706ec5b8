import type { ContentClass, Risk } from '../vocabulary.ts';

/** What the person sees or writes, as read from the page. All strings are original, unnormalised text. */
export interface Content {
  readonly text: string;
  readonly author?: string;
  readonly handle?: string;
  /** Image descriptions (alt texts) worth reading; generic ones are already left out. */
  readonly imageTexts: readonly string[];
  readonly quoted?: Content;
  readonly hashtags: readonly string[];
  /** Titles and descriptions of link cards. */
  readonly links: readonly string[];
  /** Of an account only: the texts of posts that stand on the page with it, newest first, each apart (`src/background/weigh.ts`). */
  readonly posts?: readonly string[];
}

/** `subject`: a post or comment acted on; `draft`: what the person writes; `account`: whom or what they follow or join. */
export type ContentPart = 'subject' | 'draft' | 'account';

/** Why a span counts; the words a person reads for each are in `_locales` (`reason_<why>`). */
export const REASONS = [
  'contestant', 'party', 'coalition', 'volunteers', 'slogan', 'hashtag', 'handle', 'ballotNumber', 'handSign',
  'callToVote', 'praise', 'insult', 'rejection', 'groupTerm', 'hostility', 'electionWord', 'wording',
] as const;
export type ReasonKind = (typeof REASONS)[number];

/** A span that moved the verdict: UTF-16 offsets into the original string of the part named by `of`. */
export interface Reason {
  readonly start: number;
  readonly end: number;
  readonly why: ReasonKind;
  /** Which string the offsets are in: the text itself unless given. `image:0` is `imageTexts[0]`, `quoted` is `quoted.text`. */
  readonly of?: 'text' | 'author' | 'quoted' | `image:${number}` | `link:${number}` | `post:${number}`;
}

export type Probabilities = Readonly<Record<ContentClass, number>>;

export interface Assessment {
  readonly class: ContentClass;
  readonly risk: Risk;
  /** Calibrated, one per class, summing to 1. */
  readonly probability: Probabilities;
  readonly reasons: readonly Reason[];
  /** Ids of contestants and parties of the packs that were recognised (`pilpres-2024/1`, `party/pkb`). */
  readonly contestants: readonly string[];
}
