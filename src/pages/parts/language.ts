import { createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type MessageKey, resolveLanguage, type Translate, translator } from '../../locale/locale.ts';
import type { Settings } from '../../protocol.ts';
import type { Language } from '../../vocabulary.ts';

interface Voice {
  readonly language: Language;
  readonly t: Translate;
}
export const LanguageContext = createContext<Voice>({ language: 'id', t: translator('id') });

/** The language of the page around, and its texts. */
export const useVoice = (): Voice => useContext(LanguageContext);

/** Sets the document's language and title, which screen readers go by. */
export function useLanguage(setting: Settings['language'], title: MessageKey): Voice {
  const language = resolveLanguage(setting, browser.i18n.getUILanguage());
  const t = translator(language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = translator(language)(title);
  }, [language, title]);
  return { language, t };
}
