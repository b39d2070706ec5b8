import { listed } from '../../locale/locale.ts';
import type { Site } from '../../sites/site.ts';
import { type ActionKind, ACTION_KINDS } from '../../vocabulary.ts';
import { useVoice } from '../parts/language.ts';
import { services, sitesWithPrivateMessages } from '../parts/site-names.ts';

const NOT_COVERED = [
  'not_covered_apps', 'not_covered_sites', 'not_covered_images', 'not_covered_past', 'not_covered_offline', 'not_covered_wrong',
] as const;

/** Every kind of action that the definitions hold, in one order for all sites. */
function kindsOf(some: readonly Site[]): readonly ActionKind[] {
  const held = some.flatMap(({ actions, composers }) => [...actions.map(({ kind }) => kind), ...composers.flatMap(({ kind, variants }) => [kind, ...variants.map((one) => one.kind)])]);
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
          {services.map(({ name, some }) => (
            <li key={name}>
              <h3>{name}</h3>
              <p class="small">{t('where_actions', { actions: listed(kindsOf(some).map((kind) => t(`action_${kind}`)), language) })}</p>
            </li>
          ))}
        </ul>
        <details class="hosts">
          <summary>{t('where_hosts_heading')}</summary>
          <ul class="small">
            {services.map(({ name, some }) => (
              <li key={name}>{t('where_hosts', { site: name, hosts: [...new Set(some.flatMap(({ hosts }) => hosts))].join(', ') })}</li>
            ))}
          </ul>
        </details>
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
