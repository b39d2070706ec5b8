import { useVoice } from '../parts/language.ts';

const PARTS = ['consent_purpose', 'consent_data', 'consent_place', 'consent_kept', 'consent_withdraw'] as const;

/**
 * Consent as UU 27/2022 (Pasal 20–24) asks for it: purpose, data, place, what is kept and how to withdraw, in plain
 * words, apart from everything else on the page, and never ticked beforehand.
 */
export function Consent({ agreed, onAgree }: { agreed: boolean; onAgree: (agreed: boolean) => void }) {
  const { t } = useVoice();
  return (
    <fieldset class="consent card">
      <legend>{t('consent_heading')}</legend>
      <dl>
        {PARTS.map((part) => (
          <div key={part}>
            <dt>{t(`${part}_term`)}</dt>
            <dd>{t(part)}</dd>
          </div>
        ))}
      </dl>
      <p class="muted small" id="consent-basis">{t('consent_basis')}</p>
      <label class="choice">
        <input type="checkbox" data-testid="consent" checked={agreed} aria-describedby="consent-basis" onChange={({ currentTarget }) => onAgree(currentTarget.checked)} />
        <span class="name">{t('consent_label')}</span>
      </label>
    </fieldset>
  );
}
