import { listed } from '../../locale/locale.ts';
import { sites } from '../../sites/index.ts';
import type { Site } from '../../sites/site.ts';
import { type ActionKind, ACTION_KINDS } from '../../vocabulary.ts';
import { useVoice } from '../parts/language.ts';
import { sitesWithPrivateMessages } from '../parts/site-names.ts';

const NOT_COVERED = [
  'not_covered_apps', 'not_covered_sites', 'not_covered_images', 'not_covered_past', 'not_covered_offline', 'not_covered_wrong',
] as const;

/** Every kind of action that a definition holds, in one order for all sites. */
function kindsOf({ actions, composers }: Site): readonly ActionKind[] {
  const held = [...actions.map(({ kind }) => kind), ...composers.flatMap(({ kind, variants }) => [kind, ...variants.map((one) => one.kind)])];
  return ACTION_KINDS.filter((kind) => held.includes(kind));
}

/** Where it checks, read from the site definitions themselves, and what it does not cover. */
export function Coverage() {
  const { language, t } = useVoice();
  const privateSites = sitesWithPrivateMessages(language);
  return (
    <section class="coverage">
      <div class="card" aria-labelledby="where-heading" role="group">
        <h2 id="where-heading">{t('where_heading')}</h2>
        <p>{t('where_lead')}</p>
        <ul class="sites">
          {sites.map((site) => (
            <li key={site.id}>
              <h3>{site.name}</h3>
              <p class="small">{t('where_actions', { actions: listed(kindsOf(site).map((kind) => t(`action_${kind}`)), language) })}</p>
              <p class="muted small">{t('where_hosts', { hosts: site.hosts.join(', ') })}</p>
            </li>
          ))}
        </ul>
        {privateSites !== '' && <p class="apart small">{t('private_note', { sites: privateSites })}</p>}
      </div>
      <div class="card" aria-labelledby="not-covered-heading" role="group" id="not-covered">
        <h2 id="not-covered-heading">{t('not_covered_heading')}</h2>
        <ul class="dots">
          {NOT_COVERED.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}
