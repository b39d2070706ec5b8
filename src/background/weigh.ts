import type { Assessment, Content, ContentPart, Reason } from '../classifier/assessment.ts';
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
 * contestant or party is followed as such, however it introduces itself (Bawaslu Sleman advises against candidates' own
 * accounts); one that bears their volunteers, a slogan or a call to vote campaigns (SKB A4 and B6, "akun pemenangan").
 * The name itself is never judged: what it is taken for would differ from name to name. Else an account is weighed by
 * what it says of itself, and then by what it posts: each post is judged alone, since in one long text the telling ones
 * would drown.
 */
export function weigh(classifier: Classifier, content: Content, part: ContentPart): Weighed {
  if (part !== 'account') return classifier.assess(content, part);
  const name = classifier.naming(content);
  const posts = () => campaigning(classifier, content.posts ?? []);
  if (!name) {
    const whole = classifier.assess(content, part);
    if (whole.contestants.length > 0 && campaigns(whole) && whole.risk !== 'risky') return { ...whole, class: 'support', risk: 'risky', account: 'winning' };
    // A contestant's name among ordinary words may be taken for an attack; without a word of attack it is none.
    if (whole.risk === 'risky' && whole.class === 'attack' && whole.contestants.length > 0 && !accuses(whole)) return campaigns(whole) ? { ...whole, class: 'support', account: 'winning' } : named(whole, whole.reasons);
    if (whole.risk === 'risky') return sided(whole, 'winning');
    const shown = posts();
    return shown ? sided(shown, 'winning') : whole;
  }
  const said = classifier.assess(name.rest, part);
  const contestants = [...new Set([...name.contestants, ...said.contestants])];
  if (said.risk === 'risky' && (said.class === 'hate' || (said.class === 'attack' && accuses(said)))) return { ...said, contestants };
  if (name.campaigns || campaigns(said)) return { ...said, class: 'support', risk: 'risky', contestants, reasons: campaigns(said) ? said.reasons : name.reasons, account: 'winning' };
  const shown = posts();
  return shown ? sided(shown, 'contestant') : named({ ...said, contestants }, name.reasons);
}

/** A contestant's or party's account that shows no side but its name: advised against in every phase (decision table 2.2, C2). */
const named = (assessment: Assessment, reasons: readonly Reason[]): Weighed => ({ ...assessment, class: 'discussion', risk: 'caution', reasons, account: 'contestant' });

/** Only support makes an account one for winning votes, or says more of a contestant's own than its name does. */
const sided = (assessment: Assessment, account: AccountKind): Weighed => (assessment.class === 'support' ? { ...assessment, account } : assessment);

/** Whether what was read holds more than names: volunteers, a slogan, a call to vote. */
const campaigns = ({ reasons }: Assessment): boolean => reasons.some(({ why }) => why === 'volunteers' || why === 'callToVote' || why === 'slogan');

/** Whether what was read holds words that are turned against somebody. */
const accuses = ({ reasons }: Assessment): boolean => reasons.some(({ why }) => why === 'insult' || why === 'rejection' || why === 'hostility' || why === 'groupTerm');

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
