import { useId } from 'preact/hooks';
import { dayWords } from '../../rules/card.ts';
import { instruments, sources } from '../../rules/catalogue.ts';
import { useWords } from './words.ts';

/** Every act, decree, circular and ruling, current and past, under its full official name. */
export function Instruments() {
  const { language, w } = useWords();
  const id = useId();
  return (
    <section id="instruments" class="instruments" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{w('instrumentsHeading')}</h2>
      {instruments.map((one) => {
        const successor = instruments.find((other) => other.id === one.replacedBy);
        return (
          <details key={one.id} class="entry" id={`instrument-${one.id}`} data-nature={one.state}>
            <summary>
              <span class="title" lang={language}>{one.short[language]}</span>
              <span class="text">{one.status[language]}</span>
            </summary>
            <p lang="id">{one.name}</p>
            <dl>
              <div><dt>{w('binds')}</dt><dd>{one.binds[language]}</dd></div>
              {successor && <div><dt>{w('replaced')}</dt><dd>{successor.short[language]}</dd></div>}
              <div>
                <dt>{w('sources')}</dt>
                <dd><ul class="bullets small">{one.sources.map((code) => <li key={code}>{sources[code]}</li>)}</ul></dd>
              </div>
              <div><dt>{w('date')}</dt><dd>{dayWords(one.checked, language)}</dd></div>
            </dl>
          </details>
        );
      })}
    </section>
  );
}
