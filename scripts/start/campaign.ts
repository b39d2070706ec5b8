import type { Calendar } from '../../src/rules/calendar.ts';
import { PHASES, type Phase } from '../../src/vocabulary.ts';

const STAGES = ['P1', 'P1b', 'P2', 'P3', 'P4', 'P5', 'end'] as const;
/** How many days each stage of the demo's election takes. */
const DAYS = 10;

export const isPhase = (name: string | null): name is Phase => PHASES.some((phase) => phase === name);

/** Data as an agency supplies it: an election that is everywhere in this stage today, so that the dialog of the stage can be seen. */
export function electionIn(phase: Exclude<Phase, 'P0'>, now = new Date()): { readonly calendars: readonly Calendar[] } {
  const day = (offset: number): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' }).format(new Date(now.getTime() + offset * 86_400_000));
  const today = STAGES.indexOf(phase);
  const phases = Object.fromEntries(STAGES.map((stage, index) => [stage, day((index - today) * DAYS)]));
  return { calendars: [{ id: 'peragaan', contest: 'Pemilihan peragaan', election: 'pemilu', regions: 'all', phases }] };
}
