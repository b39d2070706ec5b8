import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../protocol.ts';
import { ageOn } from '../../rules/book.ts';
import { dayWords } from '../../rules/card.ts';
import type { Language } from '../../vocabulary.ts';
import { Brand } from '../parts/brand.tsx';
import { LanguageContext, useLanguage, useVoice } from '../parts/language.ts';
import { LanguageSwitch } from '../parts/language-switch.tsx';
import { useWorker } from '../parts/use-worker.ts';
import { Calendars } from './calendars.tsx';
import { Instruments } from './instruments.tsx';
import { Lookup } from './lookup.tsx';
import { OpenQuestions } from './open-questions.tsx';
import { RuleList } from './rule-list.tsx';
import { useWords } from './words.ts';

/** Readable without the worker: the law is in the page itself; the worker only knows the person's role and phase. */
export function RuleBook() {
  const { known, change } = useWorker();
  const status = known.is === 'known' ? known.status : undefined;
  const [chosen, setChosen] = useState<Settings['language']>();
  const voice = useLanguage(chosen ?? status?.settings.language ?? 'auto', 'rule_book');

  const choose = (language: Language): void => {
    setChosen(language);
    if (status?.active) void change({ language });
  };

  return (
    <LanguageContext.Provider value={voice}>
      <header class="top">
        <Brand />
        <LanguageSwitch onChoose={choose} />
      </header>
      <main>
        <Head />
        {/* A new key once the person's own role and phase are known, so that the choices start from them. */}
        <Lookup key={status ? 'known' : 'unknown'} settings={status?.settings} phase={status?.phase} election={status?.election} />
        <RuleList />
        <OpenQuestions />
        <Calendars />
        <Instruments />
        <p class="disclaimer muted">{voice.t('disclaimer')}</p>
      </main>
    </LanguageContext.Provider>
  );
}

function Head() {
  const { t } = useVoice();
  const { language, w } = useWords();
  // The page may stay open for days; its age is that of the day it was opened, which is soon enough.
  const [age] = useState(() => ageOn(new Date()));
  useEffect(() => {
    // The page is drawn after the browser looked for the rule that its address names.
    if (location.hash === '') return;
    const target = document.getElementById(location.hash.slice(1));
    if (target instanceof HTMLDetailsElement) target.open = true;
    target?.scrollIntoView({ behavior: 'instant' });
  }, []);
  return (
    <section class="head">
      <h1>{t('rule_book')}</h1>
      <p class="lead">{w('lead')}</p>
      <p data-testid="age">
        {w('checked')}: <strong>{dayWords(age.checked, language)}</strong> ({new Intl.RelativeTimeFormat(language, { numeric: age.days === 0 ? 'auto' : 'always' }).format(-age.days, 'day')}).
      </p>
      {age.old && (
        <div class="notice alert" role="alert" data-testid="old">
          <p class="title">{w('oldTitle')}</p>
          <p>{w('oldText')}</p>
        </div>
      )}
      <p class="muted small">{w('secondary')}</p>
      <nav aria-label={w('contents')}>
        <ul class="contents">
          <li><a href="#ask">{w('askHeading')}</a></li>
          <li><a href="#rules">{w('rulesHeading')}</a></li>
          <li><a href="#open">{w('openHeading')}</a></li>
          <li><a href="#calendar">{w('calendarHeading')}</a></li>
          <li><a href="#instruments">{w('instrumentsHeading')}</a></li>
        </ul>
      </nav>
    </section>
  );
}
