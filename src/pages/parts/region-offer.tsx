import { listed } from '../../locale/locale.ts';
import { regionById } from '../../rules/regions.ts';
import { useVoice } from './language.ts';

/** As many as fit into a sentence. */
const MOST = 3;

/** Tells a person who gave no region that the agency supplies dates by region. */
export function RegionOffer({ offered }: { offered: readonly string[] }) {
  const { language, t } = useVoice();
  if (offered.length === 0) return null;
  const names = offered.map((id) => regionById(id)?.name ?? id);
  return <p class="small" data-testid="region-offer">{t('region_offer', { regions: names.length > MOST ? t('region_offer_many', { count: names.length }) : listed(names, language) })}</p>;
}
