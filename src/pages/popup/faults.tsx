import type { Status } from '../../protocol.ts';
import { sites } from '../../sites/index.ts';
import { useVoice } from '../parts/language.ts';
import { request } from '../parts/permission.ts';

/** What is wrong and what to do about it, said at once and aloud. Nothing wrong: nothing shown. */
export function Faults({ status, onGranted, onSave }: { status: Status; onGranted: () => void; onSave: () => void }) {
  const { t } = useVoice();
  const { faults, unwell } = status;
  if (faults.length === 0 && unwell.length === 0) return null;
  return (
    <div class="faults" role="alert" data-testid="faults">
      {faults.map(({ what, detail }) => (
        <div key={what} class="notice alert">
          <p class="title">{t(`fault_${what}`)}</p>
          <p class="small">{t(`fault_${what}_advice`)}</p>
          {detail !== '' && <p class="muted small">{t('fault_detail', { detail })}</p>}
          {what === 'storage' && <button type="button" class="button quiet" data-testid="save" onClick={onSave}>{t('save')}</button>}
          {what === 'permission' && (
            <button type="button" class="button quiet" onClick={() => void request().then(onGranted, onGranted)}>{t('fault_grant')}</button>
          )}
        </div>
      ))}
      {unwell.map(({ site, version }) => (
        <div key={site} class="notice">
          <p class="title">{t('unwell_title', { site: sites.find(({ id }) => id === site)?.name ?? site })}</p>
          <p class="small">{t('unwell_advice')}</p>
          <p class="muted small">{t('unwell_version', { version })}</p>
        </div>
      ))}
    </div>
  );
}
