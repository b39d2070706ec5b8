import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACTION_KINDS } from '../vocabulary.ts';
import { asksAnew, CONSENT_TEXT, counted, dayOf, initialState, parseState, tallyOf } from './state.ts';

describe('stored state', () => {
  test('empty storage is the initial state and no damage', () => {
    expect(parseState(undefined)).toEqual({ state: initialState(), damaged: [] });
  });

  test('a damaged field is named and takes no other field with it', () => {
    const good = { ...initialState(), active: true, consentAt: 5, settings: { ...initialState().settings, role: 'kades' as const } };
    const { state, damaged } = parseState({ ...good, total: 'many' });
    expect(damaged).toEqual(['total']);
    expect(state).toEqual({ ...good, total: { cancelled: 0, continued: 0 } });
  });

  test('consent from before texts had numbers is consent to the first text, and to no later one; who gave none is asked nothing anew', () => {
    const { consentTo: _none, ...before } = { ...initialState(), active: true, consentAt: 5 };
    expect(parseState(before)).toEqual({ state: { ...before, consentTo: 1 }, damaged: [] });
    expect(parseState({ ...before, active: false, consentAt: null })).toEqual({ state: initialState(), damaged: [] });
  });

  test('consent to less than is asked for by now is none, and is asked for anew', () => {
    const { state, damaged } = parseState({ ...initialState(), active: true, consentAt: 5, consentTo: CONSENT_TEXT - 1 });
    expect(damaged).toEqual([]);
    expect(state).toMatchObject({ active: false, consentAt: null });
    expect([state, parseState(state).state, initialState()].map(asksAnew)).toEqual([true, true, false]);
    const agreed = { ...initialState(), active: true, consentAt: 5, consentTo: CONSENT_TEXT };
    expect(parseState(agreed).state).toEqual(agreed);
    expect(asksAnew(agreed)).toBe(false);
  });

  test('anything at all parses to a usable state', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const { state, damaged } = parseState(stored);
        expect(parseState(state).damaged).toEqual([]);
        if (stored !== undefined && stored !== null) expect(damaged.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('counts', () => {
  test('are kept for the last 31 days that have any', () => {
    const days = Array.from({ length: 40 }, (_, n) => dayOf(new Date(2024, 0, 1 + n * 3)));
    const end = days.reduce((state, day) => counted(state, day, 'like', 'cancelled'), initialState());
    expect(Object.keys(end.days)).toEqual(days.slice(-31));
    expect(end.total.cancelled).toBe(40);
  });

  test('add up by day and in all', () => {
    const answers = fc.array(fc.record({ day: fc.integer({ min: 0, max: 60 }), kind: fc.constantFrom(...ACTION_KINDS), outcome: fc.constantFrom('cancelled' as const, 'continued' as const) }), { maxLength: 80 });
    fc.assert(
      fc.property(answers, (list) => {
        const name = (n: number): string => dayOf(new Date(2024, 0, 1 + n));
        const end = list.reduce((state, { day, kind, outcome }) => counted(state, name(day), kind, outcome), initialState());
        expect(end.total.cancelled + end.total.continued).toBe(list.length);
        const latest = list.at(-1);
        const newest = Math.max(...list.map(({ day }) => day));
        if (latest) expect(tallyOf(end, name(newest)).cancelled + tallyOf(end, name(newest)).continued).toBe(list.filter(({ day }) => day === newest).length);
        expect(parseState(end).damaged).toEqual([]);
      }),
    );
  });
});
