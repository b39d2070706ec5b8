import type { Assessment, Content, ContentPart } from '../classifier/assessment.ts';
import type { Classifier } from '../classifier/classifier.ts';

/**
 * The assessment that counts for an action. An account is weighed by whose it is: one that bears the name of a
 * contestant, a party or their volunteers is followed as such (SKB A4 and B6, "akun pemenangan"; Bawaslu Sleman
 * extends it to candidates' own accounts), however neutrally it introduces itself.
 */
export function weigh(classifier: Classifier, content: Content, part: ContentPart): Assessment {
  const whole = classifier.assess(content, part);
  if (part !== 'account' || whole.risk === 'risky') return whole;
  const name: Content = { ...content, text: '', imageTexts: [], hashtags: [], links: [] };
  const named = classifier.assess(name, part);
  return named.contestants.length > 0 ? { ...named, class: 'support', risk: 'risky' } : whole;
}
