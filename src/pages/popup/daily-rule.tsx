import type { Settings } from '../../protocol.ts';
import { listed } from '../../locale/locale.ts';
import { statusOf } from '../../rules/card.ts';
import { titleOf } from '../../rules/catalogue.ts';
import { useVoice } from '../parts/language.ts';
import { ruleOfDay, stagesOf } from './rule-of-day.ts';

export function DailyRule({ settings }: { settings: Settings }) {
  const { language, t } = useVoice();
  const rule = ruleOfDay(new Date(), settings.role, settings.region);
  if (!rule) return null;
  const stages = stagesOf(rule, settings.role).map((phase) => t(`phase_${phase}`).toLowerCase());
  return (
    <section class="card" aria-labelledby="rule-heading" data-testid="rule-of-day">
      <p class="over" id="rule-heading">{t('rule_of_day_heading')}</p>
      <h2>{titleOf(rule, language)}</h2>
      <p class="small">{rule.text[language]}</p>
      {stages.length > 0 && <p class="small stages-of">{t('rule_of_day_stages', { stages: listed(stages, language) })}</p>}
      <p class="muted smaller">{statusOf(rule, language)}</p>
    </section>
  );
}
