import * as v from 'valibot';

/** ISO calendar date, `2024-02-14`, of an existing day. */
const isoDate = v.pipe(
  v.string(),
  v.isoDate('a date must be written YYYY-MM-DD'),
  v.check((text) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text), 'no such day'),
);

const words = v.optional(v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(120))), v.maxLength(400)), []);

const party = v.strictObject({
  /** Stable id, `pkb`. */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/, 'a party id is lower-case letters, digits and hyphens')),
  number: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99))),
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(120)),
  aliases: words,
  slogans: words,
  hashtags: words,
  handles: words,
  /** Party leaders and speakers who are no contestants of a pack. */
  figures: words,
  /** Mocking names used against the party. */
  insults: words,
  /** Names that are everyday words too (`PAN`, `Buruh`): they count only beside other political words. */
  ambiguous: words,
});

const contestant = v.strictObject({
  /** Ballot number; absent before numbers are drawn. */
  number: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99))),
  names: v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(120))), v.minLength(1), v.maxLength(8)),
  aliases: words,
  slogans: words,
  hashtags: words,
  handles: words,
  parties: words,
  coalitions: words,
  /** Volunteer groups and campaign teams. */
  volunteers: words,
  /** Mocking names used against the contestant or the camp. */
  insults: words,
  /** Names that are everyday words too (`AMIN`): they count only beside other political words. */
  ambiguous: words,
});

/** When each phase of a contest begins, by local calendar day; P5 ends on `end`. */
const phases = v.partial(
  v.strictObject({ P1: isoDate, P1b: isoDate, P2: isoDate, P3: isoDate, P4: isoDate, P5: isoDate, end: isoDate }),
);

/**
 * A contest with its contestants, as an agency pastes it from KPU's lists, or a list of parties.
 * Packs are data only: lists and dates, never expressions.
 */
export const electionPack = v.strictObject({
  id: v.pipe(
    v.string(),
    v.regex(/^[a-z0-9-]{1,60}$/, 'a pack id is lower-case letters, digits and hyphens'),
    // Contestants are known as `id/1`, parties as `party/pkb`: a contest of that name would lose its stage.
    v.check((id) => id !== 'party', 'this id is taken by the parties; give the contest another one'),
  ),
  contest: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  region: v.optional(v.pipe(v.string(), v.maxLength(120))),
  /** Which election law applies; of a contest in one region `pilkada` when left out, else `pemilu`. */
  election: v.optional(v.picklist(['pemilu', 'pilkada'])),
  phases: v.optional(phases, {}),
  contestants: v.optional(v.pipe(v.array(contestant), v.maxLength(5000)), []),
  parties: v.optional(v.pipe(v.array(party), v.maxLength(200)), []),
});

export type ElectionPack = v.InferOutput<typeof electionPack>;
export type Contestant = ElectionPack['contestants'][number];
export type Party = ElectionPack['parties'][number];

/** Names the field and the fault of a pack that was refused. */
export class PackError extends Error {
  override readonly name = 'PackError';
}

/**
 * Parses untrusted JSON into a pack.
 * @throws PackError naming the first wrong field and what it may be.
 */
export function parsePack(input: unknown): ElectionPack {
  const result = v.safeParse(electionPack, input);
  if (result.success) return result.output;
  const issue = result.issues[0];
  const isUnknown = issue.type === 'strict_object' && issue.expected === 'never';
  throw new PackError(`${v.getDotPath(issue) ?? 'pack'}: ${isUnknown ? 'no such field; check its spelling or leave it out' : issue.message}`);
}
