import { listed } from '../../locale/locale.ts';
import { sites } from '../../sites/index.ts';
import type { Site } from '../../sites/site.ts';
import type { Language } from '../../vocabulary.ts';

/** Names as people say them: two clients of one service at one address are one, "Telegram Web". */
const namesOf = (some: readonly Site[]): readonly string[] => [...new Set(some.map(({ name }) => name.replace(/ [A-Z]$/, '')))];

/** The sites where messages to one person are left alone unless the person wants them checked; empty where there is none. */
export const sitesWithPrivateMessages = (language: Language): string =>
  listed(namesOf(sites.filter(({ composers }) => composers.some((one) => one.private !== undefined))), language);

/** The sites we know, as part of a sentence: "X dan Facebook". */
export const siteNames = (language: Language): string => listed(namesOf(sites), language);
