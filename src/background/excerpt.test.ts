import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment, Content } from '../classifier/assessment.ts';
import { REASONS } from '../classifier/assessment.ts';
import { excerptOf } from './excerpt.ts';

const content = (text: string, rest: Partial<Content> = {}): Content => ({ text, imageTexts: [], hashtags: [], links: [], ...rest });
const assessed = (reasons: Assessment['reasons']): Assessment => ({
  class: 'support',
  risk: 'risky',
  probability: { none: 0, civic: 0, discussion: 0, support: 1, attack: 0, hate: 0 },
  reasons,
  contestants: [],
});

describe('the excerpt shown in the dialog', () => {
  test('shows a short text whole, with its reasons', () => {
    expect(excerptOf(content('Ayo coblos nomor 9!'), assessed([{ start: 4, end: 10, why: 'callToVote' }]))).toEqual({
      of: 'text',
      excerpt: 'Ayo coblos nomor 9!',
      marks: [{ start: 4, end: 10, why: 'callToVote' }],
    });
  });

  test('moves to a reason that stands deep in a long text', () => {
    const text = `${'biasa saja '.repeat(100)}COBLOS 9${' akhir'.repeat(100)}`;
    const start = text.indexOf('COBLOS');
    const { excerpt, marks } = excerptOf(content(text), assessed([{ start, end: start + 6, why: 'callToVote' }]));
    expect(excerpt.length).toBeLessThanOrEqual(282);
    expect(marks.map((mark) => excerpt.slice(mark.start, mark.end))).toEqual(['COBLOS']);
  });

  test('ends before a name that it would cut in two', () => {
    const text = `coblos nomor 2 ${'biasa saja '.repeat(24)}Prabowo-Gibran menang`;
    const start = text.indexOf('Prabowo');
    expect(start).toBeLessThan(280);
    const { excerpt, marks } = excerptOf(content(text), assessed([{ start: 0, end: 6, why: 'callToVote' }, { start, end: start + 14, why: 'contestant' }]));
    expect(marks.map((mark) => excerpt.slice(mark.start, mark.end))).toEqual(['coblos']);
    expect(excerpt.endsWith('saja …')).toBe(true);
  });

  test('shows the image or the quoted post when the reasons are there', () => {
    const both = content('lihat ini', { imageTexts: ['PILIH NO 4'], quoted: content('menangkan dia') });
    expect(excerptOf(both, assessed([{ start: 0, end: 5, why: 'callToVote', of: 'image:0' }])).excerpt).toBe('PILIH NO 4');
    expect(excerptOf(both, assessed([{ start: 0, end: 9, why: 'callToVote', of: 'quoted' }])).excerpt).toBe('menangkan dia');
  });

  test('keeps marks sorted, apart, inside the excerpt, and splits no surrogate pair', () => {
    const reason = fc.record({ start: fc.nat(900), length: fc.integer({ min: -5, max: 60 }), why: fc.constantFrom(...REASONS) });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 800 }), fc.array(reason, { maxLength: 20 }), (text, reasons) => {
        const { excerpt, marks } = excerptOf(
          content(text),
          assessed(reasons.map(({ start, length, why }) => ({ start, end: start + length, why }))),
        );
        let last = 0;
        for (const { start, end } of marks) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(excerpt.length);
          last = end;
        }
        expect(excerpt).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});
