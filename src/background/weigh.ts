import type { Assessment, Content, ContentPart } from '../classifier/assessment.ts';
import type { Classifier } from '../classifier/classifier.ts';
import type { AccountKind } from '../rules/ruling.ts';

export interface Weighed extends Assessment {
  /** Whose account it is, where its name tells. */
  readonly account?: AccountKind;
}

/**
 * The assessment that counts for an action. An account is weighed by whose it is: one that bears the name of a
 * contestant, a party or their volunteers is followed as such (SKB A4 and B6, "akun pemenangan"; Bawaslu Sleman
 * extends it to candidates' own accounts), however neutrally it introduces itself.
 */
export function weigh(classifier: Classifier, content: Content, part: ContentPart): Weighed {
  const whole = classifier.assess(content, part);
  if (part !== 'account') return whole;
  const named = classifier.assess({ ...content, text: '', imageTexts: [], hashtags: [], links: [] }, part);
  if (named.contestants.length === 0) return whole.risk === 'risky' ? { ...whole, account: 'winning' } : whole;
  const worse = whole.risk === 'risky' ? whole : ({ ...named, class: 'support', risk: 'risky' } as const);
  const winning = [...named.reasons, ...whole.reasons].some(({ why }) => why === 'volunteers' || why === 'callToVote' || why === 'slogan');
  return { ...worse, account: winning ? 'winning' : 'contestant' };
}
