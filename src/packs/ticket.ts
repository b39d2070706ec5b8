import type { Contestant, ElectionPack, Party } from './pack.ts';

type Lists<T> = { readonly [K in keyof T]?: T[K] };

/** Fills the lists a built-in entry leaves out. `names` are the people of the ticket, in ballot order. */
export function ticket(number: number | undefined, names: string, more: Lists<Omit<Contestant, 'number' | 'names'>> = {}): Contestant {
  return {
    ...(number === undefined ? {} : { number }),
    names: names.split(' – '),
    aliases: [], slogans: [], hashtags: [], handles: [], parties: [], coalitions: [], volunteers: [], insults: [], ambiguous: [],
    ...more,
  };
}

export function party(id: string, number: number | undefined, name: string, more: Lists<Omit<Party, 'id' | 'number' | 'name'>> = {}): Party {
  return {
    id, ...(number === undefined ? {} : { number }), name,
    aliases: [], slogans: [], hashtags: [], handles: [], figures: [], insults: [], ambiguous: [],
    ...more,
  };
}

export function contest(id: string, name: string, region: string, phases: ElectionPack['phases'], contestants: readonly Contestant[]): ElectionPack {
  return { id, contest: name, region, phases, contestants: [...contestants], parties: [] };
}
