import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings, Status } from '../../protocol.ts';
import { regionById } from '../../rules/regions.ts';
import { alarming, Faults } from '../parts/faults.tsx';
import { useVoice } from '../parts/language.ts';
import { RegionField } from '../parts/region-field.tsx';
import { RegionOffer } from '../parts/region-offer.tsx';
import { siteNames } from '../parts/site-names.ts';
import { RoleChoice } from './role-choice.tsx';

interface Props {
  readonly status: Status;
  readonly fresh: boolean;
  readonly onChange: (some: Partial<Settings>) => Promise<boolean>;
  /** After the browser was asked for permission. */
  readonly onGranted: () => void;
}

/** Protection is on: what to do next, and the way to other settings; or what keeps it from working. */
export function Active({ status, fresh, onChange, onGranted }: Props) {
  const { language, t } = useVoice();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that had the focus is gone; the heading says what it led to.
    if (fresh) heading.current?.focus();
  }, [fresh]);

  const since = status.consentAt === null ? undefined : new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(status.consentAt);
  const { role, region } = status.settings;
  const faulty = alarming(status);
  return (
    <section class={`active card${faulty ? ' faulty' : ''}`} aria-labelledby="active-heading" data-testid="active">
      <div class="said">
        <svg viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
          <circle cx="24" cy="24" r="22" fill="none" stroke="currentColor" stroke-width="3" />
          <path d={faulty ? 'M24 13v14m0 7v1' : 'm14 25 7 7 14-15'} fill="none" stroke="currentColor" stroke-width="4" stroke-linecap="round" stroke-linejoin="round" />
        </svg>
        <div>
          <h1 id="active-heading" ref={heading} tabIndex={-1}>{t(faulty ? 'active_limited_heading' : 'active_heading')}</h1>
          <p>{t(faulty ? 'state_limited_meaning' : 'active_lead')}</p>
        </div>
      </div>
      <Faults status={status} onGranted={onGranted} onSave={() => void onChange({})} />
      <ol class="next">
        {!faulty && <li>{t('next_open', { sites: siteNames(language) })}</li>}
        <li>{t('next_icon')}</li>
        <li>{t('next_popup')}</li>
      </ol>
      <p class="muted small">
        {t('summary_role', { role: t(`role_${role}`) })} · {t('summary_region', { region: (region !== null && regionById(region)?.name) || t('region_none') })}
        {since !== undefined && <> · {t('active_since', { date: since })}</>}
      </p>
      {region === null && (
        <div class="notice" data-testid="region-unset">
          <p>{t('region_unset')}</p>
          <RegionOffer offered={status.agency.regions} />
        </div>
      )}
      <Change settings={status.settings} offered={status.agency.regions} onChange={onChange} />
    </section>
  );
}

function Change({ settings, offered, onChange }: { settings: Settings; offered: readonly string[]; onChange: (some: Partial<Settings>) => Promise<boolean> }) {
  const { t } = useVoice();
  const [open, setOpen] = useState(false);
  const [saved, setSaved] = useState<boolean>();
  const save = (some: Partial<Settings>): void => void onChange(some).then(setSaved);
  return (
    <div class="change">
      <button type="button" class="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? t('close') : t('change_settings')}
      </button>
      {open && (
        <div class="form">
          <RoleChoice value={settings.role} onChoose={(role) => save({ role })} />
          <RegionField value={settings.region} offered={offered} onChoose={(region) => save({ region })} hint />
        </div>
      )}
      <p role="status" class="muted small">{open && saved !== undefined ? t(saved ? 'settings_saved' : 'settings_not_saved') : ''}</p>
    </div>
  );
}
