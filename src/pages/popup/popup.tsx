import { useRef, useState } from 'preact/hooks';
import { Brand } from '../parts/brand.tsx';
import { Faults } from '../parts/faults.tsx';
import { focusHeading } from '../parts/focus.ts';
import { LanguageContext, useLanguage } from '../parts/language.ts';
import { Preferences, REGION } from '../parts/preferences.tsx';
import { Silence } from '../parts/silence.tsx';
import { useWorker } from '../parts/use-worker.ts';
import { Counts } from './counts.tsx';
import { Links } from './links.tsx';
import { PhaseNow } from './phase.tsx';
import { DailyRule } from './daily-rule.tsx';
import { STATE_HEADING, Switch } from './switch.tsx';

/** What opens behind the toolbar icon: state first, trouble next, then what is worth knowing today. */
export function Popup() {
  const { known, send, change, retry } = useWorker();
  const status = known.is === 'known' ? known.status : undefined;
  const preferences = useRef<HTMLDetailsElement>(null);
  const [opened, setOpened] = useState<boolean>();
  const voice = useLanguage(status?.settings.language ?? 'auto', 'popup_title');
  // What is to be checked before it is saved must be seen.
  const damaged = status?.faults.some(({ what }) => what === 'storage') ?? false;
  const fillRegion = (): void => {
    if (preferences.current) preferences.current.open = true;
    document.getElementById(REGION)?.focus();
  };
  const settle = async (done: Promise<unknown>): Promise<void> => {
    await done;
    focusHeading(`#${STATE_HEADING}`);
  };
  return (
    <LanguageContext.Provider value={voice}>
      <header class="top">
        <h1>
          <Brand off={status?.active === false} />
        </h1>
      </header>
      <main>
        {known.is === 'loading' && <p role="status">{voice.t('state_loading')}</p>}
        {known.is === 'silent' && <Silence detail={known.detail} onRetry={retry} />}
        {status && (
          <>
            <Switch status={status} onSwitchOff={() => send({ type: 'deactivate' })} />
            <Faults status={status} onGranted={() => void settle(send({ type: 'status' }))} onSave={() => void settle(change({}))} />
            <PhaseNow status={status} onFillRegion={fillRegion} />
            <DailyRule settings={status.settings} />
            <Counts counts={status.counts} onForget={() => send({ type: 'forget' })} />
            <details class="card preferences" data-testid="preferences" ref={preferences} open={opened ?? damaged} onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
              <summary>{voice.t('settings_heading')}</summary>
              <Preferences settings={status.settings} offered={status.agency.regions} onChange={change} />
            </details>
          </>
        )}
        <Links />
      </main>
    </LanguageContext.Provider>
  );
}
