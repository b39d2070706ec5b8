import { listed } from '../../locale/locale.ts';
import { sites } from '../../sites/index.ts';
import type { Language } from '../../vocabulary.ts';

/** The sites we know, as part of a sentence: "X dan Facebook". */
export const siteNames = (language: Language): string => listed(sites.map(({ name }) => name), language);
