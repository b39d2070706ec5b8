/** Re-votes after the Constitutional Court's rulings of 24 February 2025, and repeat elections of the same year. */
import type { Calendar } from '../calendar.ts';

const RULED = '2025-02-24';

/** Tickets were already determined (or replaced) when the court ruled, so Table B counts from the ruling [D]. */
const revote = (id: string, place: string, vote: string, after: string, end: string): Calendar => ({
  id: `psu-2025-${id}`,
  contest: `Pemungutan suara ulang ${place} 2025`,
  election: 'pilkada',
  regions: [id],
  phases: { P1b: RULED, P4: vote, P5: after, end },
});

export const reVotes: readonly Calendar[] = [
  revote('kab-siak', 'Kabupaten Siak', '2025-03-22', '2025-03-23', '2025-12-31'),
];
