import { listed } from '../../locale/locale.ts';
import { sites } from '../../sites/index.ts';
import type { Site } from '../../sites/site.ts';
import type { Language } from '../../vocabulary.ts';

/** The name as people say it: two clients of one service at one address are one, "Telegram Web". */
const nameOf = ({ name }: Site): string => name.replace(/ [A-Z]$/, '');
const namesOf = (some: readonly Site[]): readonly string[] => [...new Set(some.map(nameOf))];

/** Every service by that name, with its definitions. */
export const services: readonly { readonly name: string; readonly some: readonly Site[] }[] = namesOf(sites).map((name) => ({ name, some: sites.filter((site) => nameOf(site) === name) }));

/** The sites where messages to one person are left alone unless the person wants them checked; empty where there is none. */
export const sitesWithPrivateMessages = (language: Language): string =>
  listed(namesOf(sites.filter(({ composers }) => composers.some((one) => one.private !== undefined))), language);

/** Places as part of a sentence: the names of sites that are given by id, and others, such as hosts, as they are. */
export const placeNames = (places: readonly string[], language: Language): string => {
  const called = (place: string): string => {
    const site = sites.find(({ id }) => id === place);
    return site ? nameOf(site) : place;
  };
  return listed([...new Set(places.map(called))], language);
};

/** The sites we know, as part of a sentence: "X dan Facebook". */
export const siteNames = (language: Language): string => listed(namesOf(sites), language);
