import { useVoice } from '../parts/language.ts';

const STEPS = ['how_press', 'how_hold', 'how_choose'] as const;
const NEVER = ['not_send', 'not_store', 'not_report', 'not_judge'] as const;

/** What it does in three steps, and what it never does. */
export function Explained() {
  const { t } = useVoice();
  return (
    <>
      <section aria-labelledby="how-heading">
        <h2 id="how-heading">{t('how_heading')}</h2>
        <ol class="steps">
          {STEPS.map((key, index) => (
            <li key={key} class="card">
              <span class="number" aria-hidden="true">{index + 1}</span>
              <p>{t(key)}</p>
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="not-heading">
        <h2 id="not-heading">{t('not_heading')}</h2>
        <ul class="never">
          {NEVER.map((key) => (
            <li key={key}>
              <svg class="bar" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
                <circle cx="12" cy="12" r="9.5" fill="none" stroke="currentColor" stroke-width="2" />
                <path d="M5.500 18.500 18.500 5.500" stroke="currentColor" stroke-width="2" />
              </svg>
              <p>
                <strong>{t(key)}</strong> <span class="muted">{t(`${key}_detail`)}</span>
              </p>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
