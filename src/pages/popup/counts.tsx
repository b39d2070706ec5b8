import { useState } from 'preact/hooks';
import type { Status } from '../../protocol.ts';
import { useVoice } from '../parts/language.ts';

const ROWS = ['cancelled', 'continued'] as const;

/** The person's own numbers, for nobody else. */
export function Counts({ counts, onForget }: { counts: Status['counts']; onForget: () => Promise<boolean> }) {
  const { language, t } = useVoice();
  const [said, setSaid] = useState('');
  const number = new Intl.NumberFormat(language === 'id' ? 'id-ID' : 'en-GB');
  const forget = async (): Promise<void> => setSaid((await onForget()) ? t('counts_forgotten') : t('settings_not_saved'));
  return (
    <section class="card" aria-labelledby="counts-heading" data-testid="counts">
      <table>
        <caption class="over" id="counts-heading">{t('counts_heading')}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('counts_today')}</th>
            <th scope="col">{t('counts_total')}</th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map((row) => (
            <tr key={row}>
              <th scope="row">{t(`counts_${row}`)}</th>
              <td>{number.format(counts.today[row])}</td>
              <td>{number.format(counts.total[row])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="beside">
        <p class="muted small" role="status">{said === '' ? t('counts_hint') : said}</p>
        <button type="button" class="button quiet" data-testid="forget" aria-label={t('counts_forget_label')} onClick={() => void forget()}>{t('counts_forget')}</button>
      </div>
    </section>
  );
}
