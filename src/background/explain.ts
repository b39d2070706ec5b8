/** Composes what the dialog shows for a held action: the sentence seen, the rule, the sanction, what to do instead. */
import type { Content, ContentPart } from '../classifier/assessment.ts';
import type { Classifier } from '../classifier/classifier.ts';
import { translator } from '../locale/locale.ts';
import type { DialogView, Settings } from '../protocol.ts';
import { ruleCard } from '../rules/card.ts';
import { rule } from '../rules/rule.ts';
import type { Election, RuleQuestion } from '../rules/ruling.ts';
import { type ActionKind, CONTENT_CLASSES, type Language, type Phase, RISKS } from '../vocabulary.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';
import { type Weighed, weigh } from './weigh.ts';

export interface Held {
  readonly kind: ActionKind;
  readonly draft?: Content;
  readonly subject?: Content;
  readonly account?: Content;
  readonly unchecked: boolean;
}

export interface Person {
  /** Absent when there is no working classifier. */
  readonly classifier: Classifier | undefined;
  readonly phase: Phase;
  /** Which election law the phase comes from; absent outside an election. */
  readonly election: Election | undefined;
  readonly settings: Settings;
  readonly language: Language;
}

interface Judged {
  readonly part: ContentPart;
  readonly content: Content;
  readonly assessment: Weighed;
}

/** The part of a held action that weighs most; the person's own words before what they act on where both weigh alike. */
function worst(held: Held, classifier: Classifier | undefined): Judged | undefined {
  const parts = (['draft', 'subject', 'account'] as const).flatMap((part) => {
    const content = held[part];
    return content && classifier ? [{ part, content, assessment: weigh(classifier, content, part) }] : [];
  });
  const weight = ({ assessment }: Judged): number => RISKS.indexOf(assessment.risk) * CONTENT_CLASSES.length + CONTENT_CLASSES.indexOf(assessment.class);
  return parts.reduce<Judged | undefined>((best, part) => (best && weight(best) >= weight(part) ? best : part), undefined);
}

/** Somebody who stands for office is spoken of, be it under a party's name. */
const CANDIDATE = /\b(?:ba)?(?:calon|caleg|capres|cawapres|cagub|cawagub|cabup|cawabup|cawali|cawalkot|paslon)\b/iu;

/** Whether all that was recognised in a content are parties. */
function namesOnlyParties({ content, assessment }: Judged): boolean {
  const { contestants } = assessment;
  const texts = [content.text, content.quoted?.text ?? '', ...content.imageTexts, ...content.links];
  return contestants.length > 0 && contestants.every((id) => id.startsWith('party/')) && !texts.some((text) => CANDIDATE.test(text));
}

/** Where the excerpt was read, as the person would say it. */
function headingOf(part: ContentPart, of: Excerpt['of']): `seen_${ContentPart | 'quoted' | 'image' | 'link' | 'author' | 'posts'}` {
  if (of.startsWith('post:')) return 'seen_posts';
  if (of === 'text' || part === 'account') return `seen_${part}`;
  if (of === 'quoted' || of === 'author') return `seen_${of}`;
  return of.startsWith('image:') ? 'seen_image' : 'seen_link';
}

/**
 * @returns the dialog's text, and the id of the rule it leads with
 */
export function explain(held: Held, person: Person): { view: DialogView; ruleShown: string } {
  const { language, settings, phase } = person;
  const t = translator(language);
  const judged = worst(held, person.classifier);
  // Without a verdict the general duty is shown, as it holds for political discussion: nothing is claimed of the content.
  const checked = judged !== undefined && !(held.unchecked && judged.assessment.risk === 'safe');
  const contentClass = checked ? judged.assessment.class : 'discussion';
  const tone = !checked ? 'unchecked' : judged.assessment.risk === 'risky' ? 'risky' : 'caution';
  const question: RuleQuestion = {
    kind: held.kind,
    class: contentClass,
    phase,
    role: settings.role,
    ...(checked ? { part: judged.part } : {}),
    ...(checked && judged.assessment.account ? { account: judged.assessment.account } : {}),
    ...(checked && judged.assessment.account !== 'contestant' && namesOnlyParties(judged) ? { partyOnly: true } : {}),
    ...(person.election ? { election: person.election } : {}),
    ...(settings.region === null ? {} : { region: settings.region }),
  };
  const card = ruleCard(rule(question), question, language);
  const found = checked ? excerptOf(judged.content, judged.assessment) : undefined;
  const view: DialogView = {
    language,
    kind: held.kind,
    tone,
    short: tone !== 'risky',
    title: tone === 'unchecked' ? t('title_unchecked') : checked && contentClass === 'discussion' && judged.assessment.account === 'contestant' ? t('title_contestant') : t(`title_${contentClass}`),
    lead: tone === 'unchecked' ? `${t(`lead_${held.kind}`)} ${t('lead_unchecked')}` : t(`lead_${held.kind}`),
    ...(found && found.excerpt !== '' && judged
      ? {
          seen: {
            heading: t(headingOf(judged.part, found.of)),
            excerpt: found.excerpt,
            marks: found.marks.map(({ start, end, why }) => ({ start, end, why, label: t(`reason_${why}`) })),
          },
        }
      : {}),
    rule: { ...card.rule, heading: t('rule_heading'), wording: card.wording },
    others: card.others.map(({ id, title }) => ({ id, title })),
    sanction: { ...card.sanction, heading: t('sanction_heading') },
    allowed: { heading: t('allowed_heading'), items: [...card.allowed] },
    help: { heading: t('help_heading'), ask: card.ask, chain: card.chain },
    disclaimer: card.disclaimer,
    labels: { cancel: t('cancel'), confirm: t('confirm'), more: t('more'), otherRules: t('other_rules') },
  };
  return { view, ruleShown: card.rule.id };
}
