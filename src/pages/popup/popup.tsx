import { Brand } from '../parts/brand.tsx';
import { LanguageContext, useLanguage } from '../parts/language.ts';
import { Silence } from '../parts/silence.tsx';
import { useWorker } from '../parts/use-worker.ts';
import { Counts } from './counts.tsx';
import { Faults } from './faults.tsx';
import { Links } from './links.tsx';
import { PhaseNow } from './phase.tsx';
import { Preferences } from './preferences.tsx';
import { DailyRule } from './daily-rule.tsx';
import { Switch } from './switch.tsx';

/** What opens behind the toolbar icon: state first, trouble next, then what is worth knowing today. */
export function Popup() {
  const { known, send, change, retry } = useWorker();
  const status = known.is === 'known' ? known.status : undefined;
  const voice = useLanguage(status?.settings.language ?? 'auto', 'popup_title');
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
            <Faults status={status} onGranted={retry} />
            <PhaseNow status={status} />
            <DailyRule settings={status.settings} />
            <Counts counts={status.counts} onForget={() => send({ type: 'forget' })} />
            <Preferences settings={status.settings} onChange={change} />
          </>
        )}
        <Links />
      </main>
    </LanguageContext.Provider>
  );
}
