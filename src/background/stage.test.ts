import { describe, expect, test } from 'vitest';
import { stageOf } from './stage.ts';

const day = (text: string): Date => new Date(`${text}T17:00:00Z`);
const own = { phase: 'P2', election: 'pemilu', until: day('2031-03-01') } as const;
const naming = (contests: ReadonlySet<string>) => {
  if (contests.has('pilkada-uji')) return { phase: 'P1', election: 'pilkada', until: day('2031-02-01') } as const;
  return contests.has('nanti') ? ({ phase: 'P0', until: day('2031-02-03') } as const) : ({ phase: 'P0' } as const);
};

describe('the stage that counts for what was read', () => {
  test('is the person’s own where nobody or only a party is named', () => {
    for (const contestants of [[], ['party/pkb']]) expect(stageOf({ contestants }, own, naming)).toEqual(own);
  });
  test('is that of the contest whose contestants are named, milder or stricter', () => {
    expect(stageOf({ contestants: ['party/pkb', 'pilkada-uji/1'] }, own, naming)).toEqual({ phase: 'P1', election: 'pilkada', until: day('2031-02-01') });
    expect(stageOf({ contestants: ['pilkada-uji/1'] }, { phase: 'P0' }, naming)).toEqual({ phase: 'P1', election: 'pilkada', until: day('2031-02-01') });
  });
  test('is the person’s own where that contest is over or not known', () => {
    expect(stageOf({ contestants: ['pilpres-2024/2'] }, own, naming)).toEqual(own);
    expect(stageOf({ contestants: ['pilkada-uji/1'] }, own)).toEqual(own);
  });
  test('asks of contests alone, each once, whoever else is named', () => {
    const asked: string[][] = [];
    stageOf({ contestants: ['pilkada-uji/2', 'party/pkb', 'pilpres-2024/1', 'pilkada-uji/1'] }, own, (contests) => {
      asked.push([...contests]);
      return { phase: 'P0' };
    });
    expect(asked).toEqual([['pilkada-uji', 'pilpres-2024']]);
  });
  test('lasts until either may change', () => {
    expect(stageOf({ contestants: ['nanti/1'] }, own, naming)).toEqual({ ...own, until: day('2031-02-03') });
    expect(stageOf({ contestants: ['nanti/1'] }, { phase: 'P0' }, naming)).toEqual({ phase: 'P0', until: day('2031-02-03') });
    expect(stageOf({ contestants: ['pilkada-uji/1'] }, { phase: 'P0', until: day('2031-01-05') }, naming).until).toEqual(day('2031-01-05'));
  });
});
