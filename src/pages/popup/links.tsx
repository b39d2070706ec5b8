import { useVoice } from '../parts/language.ts';

/** The rule book is linked only where it is part of the build. */
const hasRuleBook = Object.keys(import.meta.glob('../rulebook/index.html', { query: '?raw' })).length > 0;

export function Links() {
  const { t } = useVoice();
  return (
    <nav class="links" aria-label={t('more')}>
      {hasRuleBook && <a href="../rulebook/index.html" target="_blank">{t('rule_book')}</a>}
      <a href="../options/index.html#agency" target="_blank">{t('agency_link')}</a>
      <a href="../welcome/index.html#not-covered" target="_blank">{t('not_covered_link')}</a>
      <a href="../welcome/index.html" target="_blank">{t('about_link')}</a>
      <p class="muted smaller">{t('disclaimer')}</p>
    </nav>
  );
}
