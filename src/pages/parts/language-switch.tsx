import { type Language, LANGUAGES } from '../../vocabulary.ts';
import { useVoice } from './language.ts';

/** Each language under its own name, so that a person finds theirs whatever the page is in. */
export function LanguageSwitch({ onChoose }: { onChoose: (language: Language) => void }) {
  const { language, t } = useVoice();
  return (
    <div class="language-switch" role="group" aria-label={t('language_heading')}>
      {LANGUAGES.map((one) => (
        <button key={one} type="button" lang={one} aria-pressed={one === language} onClick={() => onChoose(one)}>
          {t(`language_${one}`)}
        </button>
      ))}
    </div>
  );
}
