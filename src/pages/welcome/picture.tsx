import { ruleCard } from '../../rules/card.ts';
import { rule } from '../../rules/rule.ts';
import type { RuleQuestion } from '../../rules/ruling.ts';
import { useVoice } from '../parts/language.ts';

const QUESTION: RuleQuestion = { kind: 'like', class: 'support', phase: 'P2', role: 'pns' };

/** A picture of the dialog, drawn with the words that the real one would use for this case. */
export function Picture() {
  const { language, t } = useVoice();
  const card = ruleCard(rule(QUESTION), QUESTION, language);
  return (
    <figure class="picture">
      <div class="scene" role="img" aria-label={t('picture_label')}>
        <div class="post" aria-hidden="true">
          <span class="avatar" />
          <div>
            <p class="author">{t('picture_author')}</p>
            <p>
              {t('picture_post_before')}
              {t('picture_post_call')}
              {t('picture_post_after')}
            </p>
            <p class="hearts">♡</p>
          </div>
        </div>
        <div class="window" aria-hidden="true">
          <p class="name">
            <img src="/icons/mark.svg" alt="" width="18" height="18" />
            {t('app_name')}
          </p>
          <p class="title">{t('title_support')}</p>
          <p class="small muted">{t('lead_like')}</p>
          <p class="excerpt">
            {t('picture_post_before')}
            <mark>{t('picture_post_call')}</mark>
            {t('picture_post_after')} <span class="why">{t('reason_callToVote')}</span>
          </p>
          <p class="small">
            <strong>{card.rule.title}</strong>
            <br />
            {card.wording}
          </p>
          <p class="small">
            <span class="muted">{t('sanction_heading')}</span>
            <br />
            <strong>{card.sanction.title}</strong>
          </p>
          <p class="answers">
            <span class="button primary quiet">{t('cancel')}</span>
            <span class="button quiet">{t('confirm')}</span>
          </p>
        </div>
      </div>
      <figcaption class="muted small">{t('picture_caption')}</figcaption>
    </figure>
  );
}
