import { listed } from '../../locale/locale.ts';
import { sites } from '../../sites/index.ts';
import type { Language } from '../../vocabulary.ts';

/** The sites where messages to one person are left alone unless the person wants them checked; empty where there is none. */
export const sitesWithPrivateMessages = (language: Language): string =>
  listed(sites.filter(({ composers }) => composers.some((one) => one.private !== undefined)).map(({ name }) => name), language);

/** The sites we know, as part of a sentence: "X dan Facebook". */
export const siteNames = (language: Language): string => listed(sites.map(({ name }) => name), language);
