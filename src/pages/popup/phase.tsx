import type { Status } from '../../protocol.ts';
import { ageOn } from '../../rules/book.ts';
import { dayWords } from '../../rules/card.ts';
import { isVillage } from '../../rules/roles.ts';
import { PHASES } from '../../vocabulary.ts';
import { useVoice } from '../parts/language.ts';
import { RegionOffer } from '../parts/region-offer.tsx';

/** What these stages mean is told by rules that do not bind village staff. */
const DIFFERENT = ['P1', 'P1b', 'P2'] as const;

/** The stage of the election the person is in, what it means, and where it stands in the order of stages. */
export function PhaseNow({ status, onFillRegion }: { status: Status; onFillRegion: () => void }) {
  const { language, t } = useVoice();
  const { phase, contest, election, settings } = status;
  const different = isVillage(settings.role) ? DIFFERENT.find((one) => one === phase) : undefined;
  // Without a region nothing is known of local elections.
  const national = phase === 'P0' && settings.region === null;
  // Who is told that nothing runs should know how old that knowledge is.
  const { checked, old } = ageOn(new Date());
  // The local act names village heads and officials, not members of the council.
  const unnamed = settings.role === 'bpd' && election === 'pilkada' && (different === 'P1b' || different === 'P2');
  const meaning = unnamed ? t('phase_meaning_bpd_pilkada') : different ? t(`phase_${different}_meaning_village`) : t(`phase_${phase}_meaning`);
  return (
    <section class="card phase" aria-labelledby="phase-heading">
      <p class="over" id="phase-heading">{t('phase_heading')}</p>
      <h2>{t(national ? 'phase_P0_national' : `phase_${phase}`)}</h2>
      {phase !== 'P0' && (
        <ol class="stages" aria-hidden="true">
          {PHASES.filter((one) => one !== 'P0').map((one) => (
            <li key={one} class={one === phase ? 'here' : ''} />
          ))}
        </ol>
      )}
      <p class="small">{national ? `${t('region_unset')} ${t('phase_P0_national_meaning')}` : meaning}</p>
      {phase === 'P0' && old && <p class="small">{t('phase_old', { day: dayWords(checked, language) })}</p>}
      {national && (
        <>
          <RegionOffer offered={status.agency.regions} />
          <button type="button" class="button quiet" data-testid="fill-region" onClick={onFillRegion}>{t('region_fill')}</button>
        </>
      )}
      {contest !== undefined && <p class="muted small">{t('phase_contest', { contest })}</p>}
    </section>
  );
}
