/** Texts in the person's language, from the same files that the browser reads for the manifest. */
import en from '../../public/_locales/en/messages.json';
import id from '../../public/_locales/id/messages.json';
import type { Language } from '../vocabulary.ts';

/** Name of a text; the Indonesian file is the source and the English one has the same keys. */
export type MessageKey = keyof typeof id;

export type Substitutions = Readonly<Record<string, string | number>>;
export type Translate = (key: MessageKey, substitutions?: Substitutions) => string;

const messages: Readonly<Record<Language, Readonly<Record<MessageKey, { readonly message: string }>>>> = { id, en };

/**
 * The texts of one language.
 * @returns a function from key to finished text; `$NAME$` in a text is replaced by `substitutions.name`
 * @throws Error, from that function, naming a placeholder that was left without a value
 */
export function translator(language: Language): Translate {
  const texts = messages[language];
  return (key, substitutions = {}) =>
    texts[key].message.replaceAll(/\$([A-Z_]+)\$/g, (_whole, name: string) => {
      const value = substitutions[name.toLowerCase()];
      if (value === undefined) throw new Error(`text "${key}" needs a value for "${name.toLowerCase()}"`);
      return String(value);
    });
}

/**
 * @param setting the person's choice; `auto` follows the browser
 * @param ui the browser's language tag (`id`, `en-GB`, `jv`)
 * @returns English for English browsers, else Indonesian, as the browser itself does with `default_locale`
 */
export function resolveLanguage(setting: 'auto' | Language, ui: string): Language {
  if (setting !== 'auto') return setting;
  return /^en\b/i.test(ui) ? 'en' : 'id';
}

/** `a, b dan c` or `a, b and c`. */
export function listed(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(language === 'id' ? 'id-ID' : 'en-GB', { type: 'conjunction' }).format(items);
}
