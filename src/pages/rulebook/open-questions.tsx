import { useId } from 'preact/hooks';
import { openQuestions } from '../../rules/catalogue.ts';
import { useWords } from './words.ts';

/** What the sources left open, said as plainly as the rules themselves. */
export function OpenQuestions() {
  const { language, w } = useWords();
  const id = useId();
  return (
    <section id="open" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{w('openHeading')}</h2>
      <p>{w('openLead')}</p>
      <ul class="bullets">{openQuestions.map((one) => <li key={one.en}>{one[language]}</li>)}</ul>
    </section>
  );
}
