import { describe, expect, it } from 'vitest';
import { phraseWords } from '../classifier/gazetteer.ts';
import { SLANG } from '../classifier/slang.ts';
import { builtInPacks } from './index.ts';
import { PackError, parsePack } from './pack.ts';

describe('built-in packs', () => {
  it.each(builtInPacks.map((pack) => [pack.id, pack]))('%s follows the schema of packs from outside', (_, pack) => {
    expect(parsePack(structuredClone(pack))).toEqual(pack);
  });

  it('has no id twice', () => {
    const ids = builtInPacks.map((pack) => pack.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has the 24 parties of 2024, the presidential tickets since 2014 and 37 governor contests of 2024', () => {
    const numbers = builtInPacks.flatMap((pack) => pack.parties).map((party) => party.number);
    for (let number = 1; number <= 24; number += 1) expect(numbers).toContain(number);
    expect(builtInPacks.filter((pack) => pack.id.startsWith('pilpres-')).map((pack) => pack.contestants.length)).toEqual([3, 2, 2]);
    expect(builtInPacks.filter((pack) => /^pilgub-.*-2024$/.test(pack.id))).toHaveLength(37);
  });

  it('has no single word that chat spelling makes an everyday one', () => {
    const phrases = builtInPacks.flatMap(({ contestants, parties }) => [
      ...contestants.flatMap(({ aliases, slogans, volunteers, coalitions, insults }) => [...aliases, ...slogans, ...volunteers, ...coalitions, ...insults]),
      ...parties.flatMap(({ name, aliases, slogans, figures, insults }) => [name, ...aliases, ...slogans, ...figures, ...insults]),
    ]);
    // Single words in capitals are read as they are.
    const lost = phrases.filter((phrase) => phrase !== phrase.toUpperCase() && SLANG.has(phrase.toLowerCase()) && phraseWords(phrase).length === 1);
    expect(lost).toEqual([]);
  });

  it('numbers the tickets of a contest from 1 without gaps', () => {
    for (const pack of builtInPacks) {
      const numbers = pack.contestants.map((contestant) => contestant.number);
      if (numbers.length > 1) expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    }
  });
});

describe('packs from outside', () => {
  it('may be of either election law, whatever their region', () => {
    for (const election of ['pemilu', 'pilkada'] as const) expect(parsePack({ id: 'x', contest: 'c', region: 'kab-kudus', election })).toMatchObject({ election });
    expect(parsePack({ id: 'x', contest: 'c' }).election).toBeUndefined();
  });

  it.each([
    [{}, 'id'],
    [{ id: 'x', contest: '' }, 'contest'],
    [{ id: 'x', contest: 'c', contestants: [{ names: [] }] }, 'contestants.0.names'],
    [{ id: 'x', contest: 'c', phases: { P2: '2024-02-30' } }, 'phases.P2'],
    [{ id: 'x', contest: 'c', parties: [{ id: 'PKB', name: 'PKB' }] }, 'parties.0.id'],
    // An empty name would be found in every text, and half a number in none.
    [{ id: 'x', contest: 'c', contestants: [{ names: [''] }] }, 'contestants.0.names.0'],
    [{ id: 'x', contest: 'c', contestants: [{ names: ['Sekar'], aliases: [''] }] }, 'contestants.0.aliases.0'],
    [{ id: 'x', contest: 'c', parties: [{ id: 'p', name: '' }] }, 'parties.0.name'],
    [{ id: 'x', contest: 'c', contestants: [{ names: ['Sekar'], number: 0 }] }, 'contestants.0.number'],
    [{ id: 'x', contest: 'c', contestants: [{ names: ['Sekar'], number: 1.5 }] }, 'contestants.0.number'],
    [{ id: 'x', contest: 'c', parties: [{ id: 'p', name: 'P', number: 0 }] }, 'parties.0.number'],
    [{ id: 'x', contest: 'c', parties: [{ id: 'p', name: 'P', number: 1.5 }] }, 'parties.0.number'],
    [{ id: 'x', contest: 'c', phases: { P2: '2024-2-3' } }, 'phases.P2'],
    // A contestant is known by its pack's id and what stands after a slash; and all of this one's would be taken for parties.
    [{ id: 'kudus/2031', contest: 'c' }, 'id'],
    [{ id: 'party', contest: 'c' }, 'id'],
  ])('refuses %j and names %s', (input, field) => {
    expect(() => parsePack(input)).toThrow(PackError);
    expect(() => parsePack(input)).toThrow(field);
  });
});
