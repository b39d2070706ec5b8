import { describe, expect, test } from 'vitest';
import type { Assessment } from '../classifier/assessment.ts';
import { ACTION_KINDS, type ContentClass, PHASES, type Risk } from '../vocabulary.ts';
import { questioned } from './questioned.ts';

const assessed = (contentClass: ContentClass, risk: Risk): Assessment => ({
  class: contentClass,
  risk,
  probability: { none: 0, civic: 0, discussion: 0, support: 0, attack: 0, hate: 0 },
  reasons: [],
  contestants: [],
});

describe('what is questioned', () => {
  test.each(['support', 'attack', 'hate'] as const)('%s: every action in every phase, outside an election too', (contentClass) => {
    for (const phase of PHASES) expect(questioned(assessed(contentClass, 'risky'), phase, 'standard')).toEqual(ACTION_KINDS);
  });

  test.each(['none', 'civic'] as const)('%s: nothing, ever', (contentClass) => {
    for (const phase of PHASES) expect(questioned(assessed(contentClass, 'safe'), phase, 'raised')).toEqual([]);
  });

  test('a contestant’s own account: in every phase, outside an election too', () => {
    for (const phase of PHASES) expect(questioned({ ...assessed('discussion', 'caution'), account: 'contestant' }, phase, 'standard')).toContain('follow');
  });

  test('discussion: speaking on it from P1 to P5, liking it only when strict, nothing outside an election', () => {
    const discussion = assessed('discussion', 'caution');
    expect(questioned(discussion, 'P0', 'raised')).toEqual([]);
    for (const phase of PHASES.filter((name) => name !== 'P0')) {
      expect(questioned(discussion, phase, 'standard')).toEqual(['comment', 'share', 'quote', 'post', 'story']);
      expect(questioned(discussion, phase, 'raised')).toEqual(['comment', 'share', 'quote', 'post', 'story', 'like', 'react']);
    }
  });
});
