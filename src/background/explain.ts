/** Composes what the dialog shows for a held action: the sentence seen, the rule, the sanction, what to do instead. */
import type { Content, ContentPart } from '../classifier/assessment.ts';
import type { Classifier } from '../classifier/classifier.ts';
import { type Translate, translator } from '../locale/locale.ts';
import type { DialogView, Settings } from '../protocol.ts';
import { ruleCard, statusOf } from '../rules/card.ts';
import { ruleById, titleOf } from '../rules/catalogue.ts';
import { rule } from '../rules/rule.ts';
import type { Election, RuleQuestion } from '../rules/ruling.ts';
import { type ActionKind, CONTENT_CLASSES, type Language, type Phase, RISKS, type Role } from '../vocabulary.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';
import { questioned } from './questioned.ts';
import { type StageNaming, stageOf } from './stage.ts';
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
  /** Absent where only the person's own stage counts. */
  readonly naming?: StageNaming;
  readonly settings: Settings;
  readonly language: Language;
}

interface Judged {
  readonly part: ContentPart;
  readonly content: Content;
  readonly assessment: Weighed;
}

const PARTS = ['draft', 'subject', 'account'] as const;

/** What a held action is about, each part judged. */
function judgedParts(held: Held, classifier: Classifier | undefined): Judged[] {
  return PARTS.flatMap((part) => {
    const content = held[part];
    return content && classifier ? [{ part, content, assessment: weigh(classifier, content, part) }] : [];
  });
}

/** The part that weighs most; the person's own words before what they act on where both weigh alike. */
function worst(parts: readonly Judged[]): Judged | undefined {
  const weight = ({ assessment }: Judged): number => RISKS.indexOf(assessment.risk) * CONTENT_CLASSES.length + CONTENT_CLASSES.indexOf(assessment.class);
  return parts.reduce<Judged | undefined>((best, part) => (best && weight(best) >= weight(part) ? best : part), undefined);
}

/** The law that asks for neutrality at all times, by role. */
const DUTY: Readonly<Record<Role, string>> = {
  pns: 'uu-20-2023', cpns: 'uu-20-2023', pppk: 'uu-20-2023', nonasn: 'se-panrb-1-2023', kades: 'uu-desa-29', perangkat: 'uu-desa-51', bpd: 'uu-desa-64',
};

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

const labelsIn = (t: Translate): DialogView['labels'] => ({ cancel: t('cancel'), confirm: t('confirm'), more: t('more'), otherRules: t('other_rules') });

/** Of an action whose content is not known, or in which nothing was found: nothing is claimed of it, the duty is shown in its most general form. */
function withoutVerdict(held: Held, { language, settings, phase }: Person, safe: boolean): DialogView {
  const t = translator(language);
  const duty = ruleById(DUTY[settings.role]);
  if (!duty) throw new Error(`no duty for ${settings.role}`);
  // Political discussion is the mildest that could be there; only what holds of anything is taken from its card.
  const question: RuleQuestion = { kind: held.kind, class: 'discussion', phase, role: settings.role };
  const { allowed, ask, chain, disclaimer } = ruleCard(rule(question), question, language);
  return {
    language,
    kind: held.kind,
    tone: 'unchecked',
    ...(safe ? { safe } : {}),
    short: true,
    title: t(safe ? 'title_nothing_found' : 'title_unchecked'),
    lead: `${t(`lead_${held.kind}`)} ${t(safe ? 'lead_nothing_found' : 'lead_unchecked')}`,
    rule: { id: duty.id, heading: t('rule_heading'), title: titleOf(duty, language), wording: t('unchecked_wording'), text: duty.text[language], status: statusOf(duty, language) },
    others: [],
    sanction: {
      heading: t('sanction_heading'),
      level: safe ? 'ok' : 'advice',
      title: t(safe ? 'nothing_found_sanction_title' : 'unchecked_sanction_title'),
      text: t(safe ? 'nothing_found_sanction_text' : 'unchecked_sanction_text'),
    },
    allowed: { heading: t('allowed_heading'), items: [...allowed] },
    help: { heading: t('help_heading'), ask, chain },
    disclaimer,
    labels: labelsIn(t),
  };
}

/**
 * @returns the dialog's text, and the id of the rule it leads with
 */
export function explain(held: Held, person: Person): { view: DialogView; ruleShown: string } {
  const { language, settings, phase, election, naming } = person;
  const t = translator(language);
  const stage = (assessment: Weighed) => stageOf(assessment, { phase, ...(election && { election }) }, naming);
  const parts = judgedParts(held, person.classifier);
  const judged = worst(parts);
  // The verdict came after the deadline: what nobody would have been asked about is not asked about now.
  const safe = held.unchecked && parts.every(({ assessment }) => !questioned(assessment, stage(assessment).phase, settings.strictness).includes(held.kind));
  if (!judged || safe) {
    const view = withoutVerdict(held, person, judged !== undefined);
    return { view, ruleShown: view.rule.id };
  }
  const { assessment } = judged;
  const counts = stage(assessment);
  const question: RuleQuestion = {
    kind: held.kind,
    class: assessment.class,
    phase: counts.phase,
    role: settings.role,
    part: judged.part,
    ...(assessment.account ? { account: assessment.account } : {}),
    ...(assessment.account !== 'contestant' && namesOnlyParties(judged) ? { partyOnly: true } : {}),
    ...(counts.election ? { election: counts.election } : {}),
    ...(settings.region === null ? {} : { region: settings.region }),
  };
  const card = ruleCard(rule(question), question, language);
  const found = excerptOf(judged.content, assessment);
  const ofContestant = assessment.class === 'discussion' && assessment.account === 'contestant';
  const view: DialogView = {
    language,
    kind: held.kind,
    tone: assessment.risk === 'risky' ? 'risky' : 'caution',
    short: assessment.risk !== 'risky',
    title: ofContestant ? t('title_contestant') : t(`title_${assessment.class}`),
    lead: t(`lead_${held.kind}`),
    ...(found.excerpt === ''
      ? {}
      : {
          seen: {
            heading: t(headingOf(judged.part, found.of)),
            excerpt: found.excerpt,
            marks: found.marks.map(({ start, end, why }) => ({ start, end, why, label: t(`reason_${why}`) })),
          },
        }),
    rule: { ...card.rule, heading: t('rule_heading'), wording: card.wording },
    others: card.others.map(({ id, title }) => ({ id, title })),
    sanction: { ...card.sanction, heading: t('sanction_heading') },
    allowed: { heading: t('allowed_heading'), items: [...card.allowed] },
    help: { heading: t('help_heading'), ask: card.ask, chain: card.chain },
    disclaimer: card.disclaimer,
    labels: labelsIn(t),
  };
  return { view, ruleShown: card.rule.id };
}
