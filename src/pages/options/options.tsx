import { useEffect, useRef, useState } from 'preact/hooks';
import { parseAgencyData } from '../../agency/agency-data.ts';
import { problemIn } from '../../agency/problem.ts';
import type { Settings, Status } from '../../protocol.ts';
import { sites } from '../../sites/index.ts';
import { refusedSelectors } from '../../sites/selectors.ts';
import type { Site } from '../../sites/site.ts';
import type { Language } from '../../vocabulary.ts';
import { Brand } from '../parts/brand.tsx';
import { focusHeading } from '../parts/focus.ts';
import { LanguageContext, useLanguage, useVoice } from '../parts/language.ts';
import { LanguageSwitch } from '../parts/language-switch.tsx';
import { Preferences } from '../parts/preferences.tsx';
import { Silence } from '../parts/silence.tsx';
import { useWorker, type Worker } from '../parts/use-worker.ts';
import { definitionOf } from '../parts/worker.ts';

type Outcome = { readonly is: 'kept' | 'removed' | 'failed' } | { readonly is: 'refused'; readonly problems: readonly string[] };

const FILE_HEADING = 'file-heading';
const AGENCY_HEADING = 'agency-heading';

/** The worker knows no selectors; a page does. */
const refusedHere = (site: Site): string[] =>
  refusedSelectors(site, (selector) => document.createDocumentFragment().querySelector(selector)).map((selector) => `${site.id}: the browser does not take the selector "${selector}"`);

/** Definitions of the agency that count but are of no use in this browser: nobody chose those of a policy on a page that could look at them. */
function useUseless(agency: Status['agency'] | undefined): Status['agency']['problems'] {
  const [found, setFound] = useState<Status['agency']['problems']>([]);
  const named = agency && [...agency.policy, ...agency.file].join('\n');
  useEffect(() => {
    if (!agency) return undefined;
    let shown = true;
    const look = async (): Promise<void> => {
      const definitions = await Promise.all(sites.map(({ id }) => definitionOf(id).catch(() => null)));
      const problems = definitions.flatMap((site) => {
        const from = agency.policy.includes(`${site?.name} (${site?.version})`) ? 'policy' as const : 'file' as const;
        return site ? refusedHere(site).map((what) => ({ from, what })) : [];
      });
      if (shown) setFound(problems);
    };
    void look();
    return () => {
      shown = false;
    };
    // Asked again where other data came.
  }, [named]);
  return found;
}

function Names({ id, heading, names }: { id?: string; heading: string; names: readonly string[] }) {
  const { t } = useVoice();
  return (
    <section class="names">
      <h3 id={id}>{heading}</h3>
      {names.length === 0 ? <p class="muted">{t('agency_none')}</p> : <ul>{names.map((name) => <li key={name}>{name}</li>)}</ul>}
    </section>
  );
}

/** @param urgent a person waits for it: their own file was refused */
function Problems({ heading, problems, kept, urgent = false }: { heading: string; problems: readonly string[]; kept?: string | undefined; urgent?: boolean }) {
  if (problems.length === 0) return null;
  return (
    <div class={urgent ? 'notice alert' : 'notice'} role={urgent ? 'alert' : undefined} data-testid="agency-problems">
      <p class="title">{heading}</p>
      <ul>{problems.map((problem) => <li key={problem} class="small problem">{problem}</li>)}</ul>
      {kept !== undefined && <p class="small">{kept}</p>}
    </div>
  );
}

/** Choosing a file: read and checked here, kept by the worker only when nothing in it is wrong. */
function FileChoice({ agency, send }: { agency: Status['agency']; send: Worker['send'] }) {
  const { language, t } = useVoice();
  const [outcome, setOutcome] = useState<Outcome | undefined>(undefined);
  const choose = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (!file) return;
    const text = await file.text().catch(() => undefined);
    input.value = '';
    // Taken away since it was chosen, or kept from the browser.
    if (text === undefined) {
      setOutcome({ is: 'failed' });
      return;
    }
    const { data, problems: faults } = parseAgencyData(text);
    const problems = [...faults, ...data.sites.flatMap(refusedHere)];
    if (problems.length > 0) setOutcome({ is: 'refused', problems });
    else setOutcome({ is: (await send({ type: 'supply', text })) ? 'kept' : 'failed' });
  };
  const remove = async (): Promise<void> => {
    const done = await send({ type: 'supply', text: null });
    setOutcome({ is: done ? 'removed' : 'failed' });
    // The button that had the focus goes with the data.
    if (done) focusHeading(`#${FILE_HEADING}`);
  };
  return (
    <>
      <Names id={FILE_HEADING} heading={t('agency_file_heading')} names={agency.file} />
      <div class="actions">
        <label>
          <input type="file" accept=".json,application/json" class="file-input" data-testid="agency-file" onChange={(event) => void choose(event.currentTarget)} />
          <span class="button">{t('agency_choose')}</span>
        </label>
        {(agency.file.length > 0 || agency.problems.some(({ from }) => from === 'file')) && (
          <button type="button" class="button" data-testid="agency-remove" onClick={() => void remove()}>{t('agency_remove')}</button>
        )}
      </div>
      {outcome?.is === 'refused' && (
        <Problems
          heading={t('agency_refused_heading')}
          problems={outcome.problems.map((problem) => problemIn(problem, language))}
          kept={agency.file.length > 0 ? t('agency_refused_kept') : undefined}
          urgent
        />
      )}
      <p role="status" data-testid="agency-outcome">{outcome && outcome.is !== 'refused' ? t(`agency_${outcome.is}`) : ''}</p>
    </>
  );
}

/** The page of settings that the browser leads to: the person's own, then what an agency supplied and a file of it for who has no policy. */
export function Options() {
  const { known, send, change, retry } = useWorker();
  const status = known.is === 'known' ? known.status : undefined;
  const [chosen, setChosen] = useState<Settings['language']>();
  const voice = useLanguage(chosen ?? status?.settings.language ?? 'auto', 'options_title');
  const { t } = voice;
  const agency = useRef<HTMLElement>(null);
  const useless = useUseless(status?.agency);
  const drawn = status !== undefined;
  // The page is drawn after the browser looked for the place that its address names.
  useEffect(() => {
    if (!drawn || !agency.current || location.hash !== `#${agency.current.id}`) return;
    focusHeading(`#${AGENCY_HEADING}`);
    agency.current.scrollIntoView();
  }, [drawn]);
  const choose = (language: Language): void => {
    setChosen(language);
    if (status) void change({ language });
  };
  const save = (some: Partial<Settings>): Promise<boolean> => {
    if (some.language !== undefined) setChosen(undefined);
    return change(some);
  };
  return (
    <LanguageContext.Provider value={voice}>
      <header class="top">
        <Brand off={status?.active === false} />
        <LanguageSwitch onChoose={choose} />
      </header>
      <main>
        <div class="opening">
          <h1>{t('settings_heading')}</h1>
          <p>{t('options_lead')}</p>
        </div>
        {known.is === 'loading' && <p role="status">{t('state_loading')}</p>}
        {known.is === 'silent' && <Silence detail={known.detail} onRetry={retry} />}
        {status && (
          <section class="card" data-testid="preferences">
            <Preferences settings={status.settings} offered={status.agency.regions} onChange={save} />
          </section>
        )}
        {status && (
          <section id="agency" class="card agency" data-testid="agency" aria-labelledby={AGENCY_HEADING} ref={agency}>
            <h2 id={AGENCY_HEADING}>{t('agency_title')}</h2>
            <p>{t('agency_lead')}</p>
            <Problems heading={t('agency_problems_heading')} problems={[...status.agency.problems, ...useless].map(({ from, what }) => `${t(`agency_from_${from}`)}: ${problemIn(what, voice.language)}`)} />
            <Names heading={t('agency_policy_heading')} names={status.agency.policy} />
            <FileChoice agency={status.agency} send={send} />
          </section>
        )}
      </main>
    </LanguageContext.Provider>
  );
}
