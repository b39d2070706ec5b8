import type { Settings } from '../../protocol.ts';
import { statusOf } from '../../rules/card.ts';
import { titleOf } from '../../rules/catalogue.ts';
import { useVoice } from '../parts/language.ts';
import { ruleOfDay } from './rule-of-day.ts';

export function DailyRule({ settings }: { settings: Settings }) {
  const { language, t } = useVoice();
  const rule = ruleOfDay(new Date(), settings.role, settings.region);
  if (!rule) return null;
  return (
    <section class="card" aria-labelledby="rule-heading" data-testid="rule-of-day">
      <p class="over" id="rule-heading">{t('rule_of_day_heading')}</p>
      <h2>{titleOf(rule, language)}</h2>
      <p class="small">{rule.text[language]}</p>
      <p class="muted smaller">{statusOf(rule, language)}</p>
    </section>
  );
}
