// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Status } from '../../protocol.ts';
import { rule } from '../../rules/rule.ts';
import type { Election } from '../../rules/ruling.ts';
import { type Phase, PHASES, type Role } from '../../vocabulary.ts';
import { PhaseNow } from './phase.tsx';

vi.mock('webextension-polyfill', () => ({ default: { i18n: { getUILanguage: () => 'id' } } }));

const root = document.createElement('div');
afterEach(() => {
  vi.useRealTimers();
  return act(() => render(null, root));
});

async function shown(role: Role, phase: Phase, election: Election, region: string | null = 'kab-kudus'): Promise<string> {
  const status: Status = {
    active: true,
    settings: { role, region, language: 'auto', strictness: 'standard' },
    consentAt: 1,
    phase,
    election,
    faults: [],
    unwell: [],
    agency: { policy: [], file: [], regions: [], problems: [] },
    counts: { today: { cancelled: 0, continued: 0 }, total: { cancelled: 0, continued: 0 } },
  };
  await act(() => render(<PhaseNow status={status} onFillRegion={() => {}} />, root));
  return root.textContent ?? '';
}

describe('what the stage means', () => {
  it.each(['kades', 'perangkat', 'bpd'] as const)('for %s is no more than the rules say of sharing support', async (role) => {
    for (const phase of ['P1b', 'P2'] as const) for (const election of ['pemilu', 'pilkada'] as const) {
      const advised = rule({ kind: 'share', class: 'support', phase, role, election }).level === 'advice';
      expect(advised).toBe(role === 'bpd' && election === 'pilkada');
      expect((await shown(role, phase, election)).includes('berisiko dinilai')).toBe(!advised);
    }
  });
});

describe('the stage in the order of stages', () => {
  it('is marked in its own place, and no other', async () => {
    const stages = PHASES.filter((one) => one !== 'P0');
    for (const [place, phase] of stages.entries()) {
      await shown('pns', phase, 'pemilu');
      expect([...root.querySelectorAll('.stages li')].map(({ className }) => className === 'here')).toEqual(stages.map((_one, index) => index === place));
    }
  });
  it('is none outside an election', async () => {
    await shown('pns', 'P0', 'pemilu');
    expect(root.querySelector('.stages')).toBeNull();
  });
});

describe('outside an election', () => {
  it.each([null, 'kab-kudus'])('says no more than that no stage is on record, with the region %s', async (region) => {
    expect(await shown('pns', 'P0', 'pemilu', region)).toContain('yang tercatat');
  });
  it('tells when the calendar is too old to know', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-06-01T05:00:00Z') });
    expect(await shown('pns', 'P0', 'pemilu')).not.toContain('terakhir dicek');
    vi.setSystemTime(new Date('2029-06-01T05:00:00Z'));
    expect(await shown('pns', 'P0', 'pemilu')).toContain('Kalendernya terakhir dicek 24 November 2026');
    expect(await shown('pns', 'P2', 'pemilu')).not.toContain('terakhir dicek');
  });
});
