/** What the demo prints, in the language it was started for. */
import type { Language } from '../../src/vocabulary.ts';

export type Say = (id: string, en: string) => string;
export const inLanguage = (language: Language): Say => (id, en) => ({ id, en })[language];
