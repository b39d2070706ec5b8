/** Which stage of an election counts for what was read. */
import type { Assessment } from '../classifier/assessment.ts';
import type { PhaseNow } from '../rules/calendar.ts';

export type Stage = Pick<PhaseNow, 'phase' | 'election' | 'until'>;

/** The stage of these contests, wherever they are held; P0 where none of them has dates that are known. */
export type StageNaming = (contests: ReadonlySet<string>) => Stage;

const sooner = (a: Date | undefined, b: Date | undefined): Date | undefined => (a === undefined || (b !== undefined && b < a) ? b : a);

/**
 * The decree binds a civil servant wherever a candidate stands, and passes from one table to the other on the day on which
 * the candidates of that contest are determined; so what names contestants is of their contest's stage, and anything else
 * of the stage in the person's own region.
 */
export function stageOf({ contestants }: Pick<Assessment, 'contestants'>, own: Stage, naming?: StageNaming): Stage {
  const contests = new Set(contestants.filter((id) => !id.startsWith('party/')).map((id) => id.slice(0, id.indexOf('/'))));
  if (!naming || contests.size === 0) return own;
  const named = naming(contests);
  const until = sooner(own.until, named.until);
  const { phase, election } = named.phase === 'P0' ? own : named;
  return { phase, ...(election && { election }), ...(until && { until }) };
}
