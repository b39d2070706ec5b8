import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../protocol.ts';
import type { Language } from '../../vocabulary.ts';
import { Brand } from '../parts/brand.tsx';
import { LanguageContext, useLanguage } from '../parts/language.ts';
import { LanguageSwitch } from '../parts/language-switch.tsx';
import { Silence } from '../parts/silence.tsx';
import { useWorker } from '../parts/use-worker.ts';
import { Active } from './active.tsx';
import { Coverage } from './coverage.tsx';
import { Picture } from './picture.tsx';
import { Explained } from './explained.tsx';
import { Setup } from './setup.tsx';

/** Opens once after installation, and again whenever the person wants to read or to switch on. */
export function Welcome() {
  const { known, send, change, retry } = useWorker();
  const status = known.is === 'known' ? known.status : undefined;
  // Before consent nothing is kept, so a language chosen here lives on the page until then.
  const [chosen, setChosen] = useState<Settings['language']>();
  const voice = useLanguage(chosen ?? status?.settings.language ?? 'auto', 'welcome_title');
  const { t } = voice;
  // True once the person switched on here: the page then says so aloud instead of only showing it.
  const [fresh, setFresh] = useState(false);

  // The page is drawn after the browser looked for the place that its address names.
  useEffect(() => {
    if (location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, []);

  const choose = (language: Language): void => {
    setChosen(language);
    if (status?.active) void change({ language });
  };
  const activate = async (settings: Settings): Promise<boolean> => {
    const done = await send({ type: 'activate', settings });
    if (done) setFresh(true);
    return done;
  };

  // Once protection is on, that is what the page is about.
  const Headline = status?.active ? 'h2' : 'h1';
  return (
    <LanguageContext.Provider value={voice}>
      <header class="top">
        <Brand />
        <LanguageSwitch onChoose={choose} />
      </header>
      <main>
        {status?.active && <Active status={status} fresh={fresh} onChange={change} onGranted={() => void send({ type: 'status' })} />}
        <section class="hero">
          <div class="words">
            <Headline class="headline">{t('welcome_headline')}</Headline>
            <p class="lead">{t('welcome_lead')}</p>
            <p class="told">{t('welcome_told')}</p>
            {!status?.active && <a class="button primary" href="#setup">{t('start_setup')}</a>}
          </div>
          <Picture />
        </section>
        <Explained />
        <Coverage />
        {!status?.active && (
          <section id="setup" class="setup" aria-labelledby="setup-heading">
            <h2 id="setup-heading">{t('setup_heading')}</h2>
            {status?.renew && <p class="notice alert" role="alert" data-testid="renew">{t('consent_renew')}</p>}
            {known.is === 'loading' && <p>{t('state_loading')}</p>}
            {known.is === 'silent' && <Silence detail={known.detail} onRetry={retry} />}
            {status && <Setup initial={{ ...status.settings, language: chosen ?? status.settings.language }} offered={status.agency.regions} onActivate={activate} />}
          </section>
        )}
      </main>
    </LanguageContext.Provider>
  );
}
