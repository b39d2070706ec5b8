import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../protocol.ts';
import { useVoice } from '../parts/language.ts';
import { isGranted, request } from '../parts/permission.ts';
import { RegionField } from '../parts/region-field.tsx';
import { Consent } from './consent.tsx';
import { RoleChoice } from './role-choice.tsx';

type Trouble = 'activate_refused' | 'activate_failed';

/**
 * Role, region and consent.
 * @param offered regions that the agency's data names
 * @param onActivate tells whether protection is on
 */
export function Setup({ initial, offered, onActivate }: { initial: Settings; offered: readonly string[]; onActivate: (settings: Settings) => Promise<boolean> }) {
  const { t } = useVoice();
  const [role, setRole] = useState(initial.role);
  const [region, setRegion] = useState(initial.region);
  const [agreed, setAgreed] = useState(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  // Known ahead, because asking within the press leaves no time to find out.
  const [granted, setGranted] = useState(true);
  useEffect(() => {
    isGranted().then(setGranted, () => setGranted(false));
  }, []);

  const activate = async (): Promise<void> => {
    const permission = granted ? Promise.resolve(true) : request();
    setBusy(true);
    setTrouble(undefined);
    const permitted = await permission.catch(() => false);
    setGranted(permitted);
    if (!permitted) setTrouble('activate_refused');
    else if (!(await onActivate({ ...initial, role, region }))) setTrouble('activate_failed');
    setBusy(false);
  };

  return (
    <div class="form">
      <RoleChoice value={role} onChoose={setRole} />
      <RegionField value={region} offered={offered} onChoose={setRegion} hint />
      <Consent agreed={agreed} onAgree={setAgreed} />
      {trouble && <p class="notice alert" role="alert" data-testid="trouble">{t(trouble)}</p>}
      <div class="go">
        {/* Not `disabled` while it works: the focus would be lost, and with it the place of who goes by keyboard. */}
        <button type="button" class="button primary large" data-testid="activate" disabled={!agreed} aria-disabled={busy} aria-describedby="activate-hint" onClick={() => void (busy || activate())}>
          {busy ? t('activating') : t('activate')}
        </button>
        <p id="activate-hint" class="muted small">{agreed ? '' : t('activate_hint')}</p>
      </div>
    </div>
  );
}
