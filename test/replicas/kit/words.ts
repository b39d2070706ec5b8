import { lang } from '../runtime/start.ts';

type Table = Readonly<Record<string, readonly [id: string, en: string]>>;

/** Gives a site's labels in the page's language. */
export const speaker = <Words extends Table>(table: Words) => (word: keyof Words): string => (table[word] ?? ['', ''])[lang === 'id' ? 0 : 1];
