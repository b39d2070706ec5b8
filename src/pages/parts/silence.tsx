import { focusHeading } from './focus.ts';
import { useVoice } from './language.ts';

/** Shown when the worker does not answer: never a blank, never a claim that all is well. */
export function Silence({ detail, onRetry }: { detail: string; onRetry: () => void }) {
  const { t } = useVoice();
  const again = (): void => {
    onRetry();
    // This notice goes while the answer is awaited.
    focusHeading('h1');
  };
  return (
    <div class="notice alert" role="alert" data-testid="faults">
      <p class="title">{t('fault_no_answer')}</p>
      <p>{t('fault_no_answer_advice')}</p>
      {detail !== '' && <p class="muted small">{t('fault_detail', { detail })}</p>}
      <button type="button" class="button" onClick={again}>{t('retry')}</button>
    </div>
  );
}
