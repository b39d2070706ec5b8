import { useState } from 'preact/hooks';
import { parseAgencyData } from '../../agency/agency-data.ts';
import type { Status } from '../../protocol.ts';
import { Brand } from '../parts/brand.tsx';
import { LanguageContext, useLanguage, useVoice } from '../parts/language.ts';
import { Silence } from '../parts/silence.tsx';
import { useWorker, type Worker } from '../parts/use-worker.ts';

type Outcome = { readonly is: 'kept' | 'removed' | 'failed' } | { readonly is: 'refused'; readonly problems: readonly string[] };

function Names({ heading, names }: { heading: string; names: readonly string[] }) {
  const { t } = useVoice();
  return (
    <section>
      <h2>{heading}</h2>
      {names.length === 0 ? <p class="muted">{t('agency_none')}</p> : <ul>{names.map((name) => <li key={name}>{name}</li>)}</ul>}
    </section>
  );
}

function Problems({ heading, problems }: { heading: string; problems: readonly string[] }) {
  if (problems.length === 0) return null;
  return (
    <div class="notice alert" role="alert" data-testid="agency-problems">
      <p class="title">{heading}</p>
      <ul>{problems.map((problem) => <li key={problem} class="small problem">{problem}</li>)}</ul>
    </div>
  );
}

/** Choosing a file: read and checked here, kept by the worker only when nothing in it is wrong. */
function FileChoice({ agency, send }: { agency: Status['agency']; send: Worker['send'] }) {
  const { t } = useVoice();
  const [outcome, setOutcome] = useState<Outcome | undefined>(undefined);
  const choose = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (!file) return;
    const text = await file.text();
    const { problems } = parseAgencyData(text);
    input.value = '';
    if (problems.length > 0) setOutcome({ is: 'refused', problems });
    else setOutcome({ is: (await send({ type: 'supply', text })) ? 'kept' : 'failed' });
  };
  const remove = async (): Promise<void> => setOutcome({ is: (await send({ type: 'supply', text: null })) ? 'removed' : 'failed' });
  return (
    <>
      <Names heading={t('agency_file_heading')} names={agency.file} />
      <div class="actions">
        <label>
          <input type="file" accept=".json,application/json" class="file-input" data-testid="agency-file" onChange={(event) => void choose(event.currentTarget)} />
          <span class="button">{t('agency_choose')}</span>
        </label>
        {agency.file.length > 0 && (
          <button type="button" class="button quiet" data-testid="agency-remove" onClick={() => void remove()}>{t('agency_remove')}</button>
        )}
      </div>
      {outcome?.is === 'refused' && <Problems heading={t('agency_refused_heading')} problems={outcome.problems} />}
      <p role="status" data-testid="agency-outcome">{outcome && outcome.is !== 'refused' ? t(`agency_${outcome.is}`) : ''}</p>
    </>
  );
}

/** What an agency supplied, and a file of it for who has no policy. */
export function Options() {
  const { known, send, retry } = useWorker();
  const status = known.is === 'known' ? known.status : undefined;
  const voice = useLanguage(status?.settings.language ?? 'auto', 'agency_title');
  const { t } = voice;
  return (
    <LanguageContext.Provider value={voice}>
      <header class="top"><Brand off={status?.active === false} /></header>
      <main>
        <h1>{t('agency_title')}</h1>
        <p>{t('agency_lead')}</p>
        {known.is === 'loading' && <p role="status">{t('state_loading')}</p>}
        {known.is === 'silent' && <Silence detail={known.detail} onRetry={retry} />}
        {status && (
          <>
            <Problems heading={t('agency_problems_heading')} problems={status.agency.problems.map(({ from, what }) => `${t(`agency_from_${from}`)}: ${what}`)} />
            <Names heading={t('agency_policy_heading')} names={status.agency.policy} />
            <FileChoice agency={status.agency} send={send} />
          </>
        )}
      </main>
    </LanguageContext.Provider>
  );
}
