import type { Assessment, Content, ContentPart } from '../classifier/assessment.ts';
import type { Classifier } from '../classifier/classifier.ts';
import type { AccountKind } from '../rules/ruling.ts';
import { CONTENT_CLASSES } from '../vocabulary.ts';

export interface Weighed extends Assessment {
  /** Whose account it is, where its name or its posts tell. */
  readonly account?: AccountKind;
}

/** One post may be a slip or a quotation; an account is for a contest when this many of its posts are … */
const FEWEST_POSTS = 2;
/** … and this share of those that could be read, so that a newspaper that quotes now and then is not. */
const SHARE_OF_POSTS = 1 / 3;

/**
 * The assessment that counts for an action. An account is weighed by whose it is: one that bears the name of a
 * contestant, a party or their volunteers is followed as such (SKB A4 and B6, "akun pemenangan"; Bawaslu Sleman
 * extends it to candidates' own accounts), however neutrally it introduces itself. Else by what it says of itself, and
 * then by what it posts: each post is judged alone, since in one long text the telling ones would drown.
 */
export function weigh(classifier: Classifier, content: Content, part: ContentPart): Weighed {
  const whole = classifier.assess(content, part);
  if (part !== 'account') return whole;
  const named = classifier.assess({ ...content, text: '', imageTexts: [], hashtags: [], links: [] }, part);
  if (named.contestants.length === 0) {
    // Some sites show the name among the introduction: one with a contestant's volunteers or slogan in it campaigns, whatever its tone.
    const introduced = whole.risk === 'risky' || (whole.contestants.length > 0 && campaigns(whole));
    const shown = introduced ? ({ ...whole, class: whole.risk === 'risky' ? whole.class : 'support', risk: 'risky' } as const) : campaigning(classifier, content.posts ?? []);
    return shown ? { ...shown, account: 'winning' } : whole;
  }
  const worse = whole.risk === 'risky' ? whole : ({ ...named, class: 'support', risk: 'risky' } as const);
  const winning = campaigns(named) || campaigns(whole);
  return { ...worse, account: winning ? 'winning' : 'contestant' };
}

/** Whether what was read holds more than names: volunteers, a slogan, a call to vote. */
const campaigns = ({ reasons }: Assessment): boolean => reasons.some(({ why }) => why === 'volunteers' || why === 'callToVote' || why === 'slogan');

/** The worst of an account's posts, where enough of them campaign; its reasons are offsets into that post. */
function campaigning(classifier: Classifier, posts: readonly string[]): Assessment | undefined {
  if (posts.length < FEWEST_POSTS) return undefined;
  const judged = posts.map((text, index) => ({ index, assessment: classifier.assess({ text, imageTexts: [], hashtags: [], links: [] }, 'subject') }));
  const risky = judged.filter(({ assessment }) => assessment.risk === 'risky');
  if (risky.length < Math.max(FEWEST_POSTS, Math.ceil(posts.length * SHARE_OF_POSTS))) return undefined;
  const weight = ({ assessment }: (typeof judged)[number]): number => CONTENT_CLASSES.indexOf(assessment.class);
  const { index, assessment } = risky.reduce((worst, each) => (weight(each) > weight(worst) ? each : worst));
  return { ...assessment, reasons: assessment.reasons.map((reason) => ({ ...reason, of: `post:${index}` })) };
}
