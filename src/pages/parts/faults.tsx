import type { Status } from '../../protocol.ts';
import { useVoice } from './language.ts';
import { request } from './permission.ts';
import { placeNames } from './site-names.ts';

/** Faults that take protection away; what an agency got wrong is for the agency, not an alarm for its employee. */
export const alarming = ({ faults, unwell }: Pick<Status, 'faults' | 'unwell'>): boolean => faults.some(({ what }) => what !== 'agency') || unwell.length > 0;

/** What is wrong and what to do about it, said at once and aloud. Nothing wrong: nothing shown. */
export function Faults({ status, onGranted, onSave }: { status: Status; onGranted: () => void; onSave: () => void }) {
  const { language, t } = useVoice();
  const { faults, unwell } = status;
  if (faults.length === 0 && unwell.length === 0) return null;
  return (
    <div class="faults" role={alarming(status) ? 'alert' : 'status'} data-testid="faults">
      {faults.map(({ what, detail }) =>
        what === 'agency' ? (
          <AgencyFault key={what} agency={status.agency} />
        ) : (
          <div key={what} class="notice alert">
            <p class="title">{t(`fault_${what}`)}</p>
            <p class="small">{what === 'permission' ? t('fault_permission_advice', { sites: placeNames(detail.split(' '), language) }) : t(`fault_${what}_advice`)}</p>
            {detail !== '' && what !== 'permission' && <p class="muted small">{t('fault_detail', { detail })}</p>}
            {what === 'storage' && <button type="button" class="button quiet" data-testid="save" onClick={onSave}>{t('save')}</button>}
            {what === 'permission' && (
              <button type="button" class="button quiet" onClick={() => void request().then(onGranted, onGranted)}>{t('fault_grant')}</button>
            )}
          </div>
        ),
      )}
      {unwell.map(({ site, version }) => (
        <div key={site} class="notice">
          <p class="title">{t('unwell_title', { site: placeNames([site], language) })}</p>
          <p class="small">{t('unwell_advice')}</p>
          <p class="muted small">{t('unwell_version', { version })}</p>
        </div>
      ))}
    </div>
  );
}

function AgencyFault({ agency }: { agency: Status['agency'] }) {
  const { t } = useVoice();
  return (
    <div class="notice">
      <p class="title">{t('fault_agency')}</p>
      <p class="small">
        {t('fault_agency_advice', { count: agency.problems.length })}
        {agency.policy.length + agency.file.length > 0 && ` ${t('fault_agency_rest')}`}
      </p>
      <p class="small"><a href="../options/index.html#agency" target="_blank">{t('fault_agency_details')}</a></p>
    </div>
  );
}
