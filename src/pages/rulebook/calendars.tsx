import { useId } from 'preact/hooks';
import type { Calendar } from '../../rules/calendar.ts';
import { builtInCalendars, STAGES } from '../../rules/calendar.ts';
import { dayWords } from '../../rules/card.ts';
import { regionById } from '../../rules/regions.ts';
import { useVoice } from '../parts/language.ts';
import { useWords } from './words.ts';

/** The contests and the first day of each stage, so that a person can check them against KPU's own. */
export function Calendars() {
  const { w } = useWords();
  const id = useId();
  return (
    <section id="calendar" class="calendars" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{w('calendarHeading')}</h2>
      <p>{w('calendarLead')}</p>
      <p class="muted">{w('next')}</p>
      {builtInCalendars.toReversed().map((calendar) => <Contest key={calendar.id} calendar={calendar} />)}
    </section>
  );
}

function Contest({ calendar }: { calendar: Calendar }) {
  const { t } = useVoice();
  const { language, w } = useWords();
  const { regions } = calendar;
  return (
    <details class="entry">
      <summary>
        <span class="title" lang="id">{calendar.contest}</span>
        <span class="text">{regions === 'all' ? w('nationwide') : regions.map((one) => regionById(one)?.name ?? one).join(', ')}</span>
      </summary>
      <dl>
        {STAGES.map((stage) => {
          const day = calendar.phases[stage];
          return (
            <div key={stage}>
              <dt>{stage === 'end' ? w('ends') : t(`phase_${stage}`)}</dt>
              <dd>{day === undefined ? <span class="muted">{w('notHeld')}</span> : <time dateTime={day}>{dayWords(day, language)}</time>}</dd>
            </div>
          );
        })}
        {calendar.source !== undefined && <div><dt>{w('sources')}</dt><dd lang="id">{calendar.source}</dd></div>}
      </dl>
    </details>
  );
}
