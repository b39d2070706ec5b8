/** The command line's format: a question as one JSON line, and the ruling that answers it. Pure; `scripts/rule.ts` reads and writes. */
import * as v from 'valibot';
import { ACTION_KINDS, CONTENT_CLASSES, PHASES, ROLES } from '../vocabulary.ts';
import { phaseAt } from './calendar.ts';
import { regionById, regions } from './regions.ts';
import { rule } from './rule.ts';
import { ACCOUNT_KINDS, ELECTIONS, PHOTO_KINDS } from './ruling.ts';
import type { RuleQuestion, Ruling } from './ruling.ts';

const oneOf = <const T extends readonly string[]>(values: T) => v.picklist(values, `allowed are ${values.join(', ')}`);
const PARTS = ['subject', 'draft', 'account'] as const;

/** First day of the rules in force now: the joint decree of 22 September 2022. */
const FIRST_DAY = '2022-09-22';

const day = v.pipe(
  v.string('a date is text, YYYY-MM-DD'),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a date is written YYYY-MM-DD'),
  v.check((text) => {
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  }, 'there is no such day; a date is written YYYY-MM-DD'),
  v.check((text) => text >= FIRST_DAY, `these rules begin on ${FIRST_DAY}, with the joint decree; give a later date`),
);

const line = v.strictObject(
  {
    id: v.exactOptional(v.union([v.string(), v.number()], 'an id is text or a number')),
    kind: oneOf(ACTION_KINDS),
    class: oneOf(CONTENT_CLASSES),
    role: oneOf(ROLES),
    date: v.exactOptional(day),
    phase: v.exactOptional(oneOf(PHASES)),
    region: v.exactOptional(
      v.pipe(v.string('a region is text'), v.check((id) => regionById(id) !== undefined, `allowed are ${regions.map((one) => one.id).join(', ')}`)),
    ),
    account: v.exactOptional(oneOf(ACCOUNT_KINDS)),
    spouseCandidate: v.exactOptional(v.boolean('allowed are true, false')),
    photo: v.exactOptional(oneOf(PHOTO_KINDS)),
    part: v.exactOptional(oneOf(PARTS)),
    incumbent: v.exactOptional(v.boolean('allowed are true, false')),
    election: v.exactOptional(oneOf(ELECTIONS)),
  },
  'a line is one object such as {"kind":"like","class":"support","date":"2024-01-05","role":"pns"}',
);

/** Names the wrong field of a line and what it may be. */
export class LineError extends Error {
  override readonly name = 'LineError';
}

const shown = (value: unknown): string => {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

function describe(issue: v.InferIssue<typeof line>): string {
  const field = v.getDotPath(issue);
  if (field === null) return issue.message;
  if (issue.type === 'strict_object') {
    if (issue.expected === 'never') return `"${field}": no such field; known are ${Object.keys(line.entries).join(', ')}`;
    const wanted = { kind: ACTION_KINDS, class: CONTENT_CLASSES, role: ROLES }[field];
    return `"${field}": missing; allowed are ${wanted?.join(', ') ?? ''}`;
  }
  return `"${field}": ${shown(issue.input)} is not allowed; ${issue.message}`;
}

/** A ruling as written out: with the question's id, and for a date the contest whose phase counts. */
export interface Answer extends Ruling {
  readonly id?: string | number;
  readonly contest?: string;
}

/**
 * Answers one line. A date is judged at noon local time.
 * @throws LineError naming the wrong field and the allowed values.
 */
export function answerLine(text: string): Answer {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    throw new LineError('not JSON; a line is one object such as {"kind":"like","class":"support","date":"2024-01-05","role":"pns"}');
  }
  const result = v.safeParse(line, input);
  if (!result.success) throw new LineError(describe(result.issues[0]));
  const { id, date, phase: given, ...rest } = result.output;
  if (date !== undefined && given !== undefined) throw new LineError('"phase": not allowed beside "date"; give one of the two');
  const where = rest.region === undefined ? {} : { region: rest.region };
  // 05:00 UTC is noon in WIB and early afternoon in WITA and WIT: the same calendar day in all three.
  const now = date === undefined ? undefined : phaseAt(new Date(`${date}T05:00:00Z`), where);
  const phase = now?.phase ?? given;
  if (phase === undefined) throw new LineError(`"date": missing; give "date" (YYYY-MM-DD) or "phase" (${PHASES.join(', ')})`);
  const election = rest.election ?? now?.election;
  const question: RuleQuestion = { ...rest, phase, ...(election && { election }) };
  return { ...(id !== undefined && { id }), ...rule(question), ...(now?.contest !== undefined && { contest: now.contest }) };
}
