/** Calendars of past contests. None runs in late 2026; the next national stages are expected in 2027. */
import type { Calendar } from '../calendar.ts';

/** PKPU 3/2022. Three contests with clocks of their own; final lists of DPR, DPRD and DPD on 3 November 2023. */
const pemilu2024: readonly Calendar[] = [
  {
    id: 'pemilu-2024-presiden',
    contest: 'Pemilihan Presiden 2024',
    election: 'pemilu',
    regions: 'all',
    source: 'PKPU 3/2022',
    phases: { P1: '2023-10-19', P1b: '2023-11-13', P2: '2023-11-28', P3: '2024-02-11', P4: '2024-02-14', P5: '2024-02-15', end: '2024-10-20' },
  },
  {
    id: 'pemilu-2024-dpr-dprd',
    contest: 'Pemilu DPR dan DPRD 2024',
    election: 'pemilu',
    regions: 'all',
    source: 'PKPU 3/2022',
    phases: { P1: '2023-04-24', P1b: '2023-11-03', P2: '2023-11-28', P3: '2024-02-11', P4: '2024-02-14', P5: '2024-02-15', end: '2024-10-01' },
  },
  {
    id: 'pemilu-2024-dpd',
    contest: 'Pemilu DPD 2024',
    election: 'pemilu',
    regions: 'all',
    source: 'PKPU 3/2022',
    phases: { P1: '2022-12-06', P1b: '2023-11-03', P2: '2023-11-28', P3: '2024-02-11', P4: '2024-02-14', P5: '2024-02-15', end: '2024-10-01' },
  },
];

/** PKPU 2/2024. In every region someone voted: 37 provinces (not DIY), and all 508 regencies and cities with an election. */
const pilkada2024: Calendar = {
  id: 'pilkada-2024',
  contest: 'Pilkada 2024',
  election: 'pilkada',
  regions: 'all',
  source: 'PKPU 2/2024; pelantikan serentak 20 Februari 2025',
  phases: { P1: '2024-05-05', P1b: '2024-09-22', P2: '2024-09-25', P3: '2024-11-24', P4: '2024-11-27', P5: '2024-11-28', end: '2025-02-20' },
};

export const national: readonly Calendar[] = [...pemilu2024, pilkada2024];
