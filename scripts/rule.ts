/**
 * `npm run -s rule`: JSON lines in, rulings out, one a line. Exit code 2 at the first wrong line, with a message that names
 * field, line and what is allowed.
 */
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { phaseAt } from '../src/rules/calendar.ts';
import { regionById, regions } from '../src/rules/regions.ts';
import { rule } from '../src/rules/rule.ts';
import { ACCOUNT_KINDS, ELECTIONS, PHOTO_KINDS } from '../src/rules/ruling.ts';
import type { RuleQuestion, Ruling } from '../src/rules/ruling.ts';
import { ACTION_KINDS, CONTENT_CLASSES, PHASES, ROLES } from '../src/vocabulary.ts';

const oneOf = <const T extends readonly string[]>(values: T) => v.picklist(values, `allowed are ${values.join(', ')}`);
const parts = ['subject', 'draft', 'account'] as const;

const day = v.pipe(
  v.string('a date is text, YYYY-MM-DD'),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a date is written YYYY-MM-DD'),
  v.check((text) => {
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  }, 'there is no such day'),
);

const line = v.strictObject({
  id: v.exactOptional(v.union([v.string(), v.number()], 'an id is text or a number')),
  kind: oneOf(ACTION_KINDS),
  class: oneOf(CONTENT_CLASSES),
  role: oneOf(ROLES),
  date: v.exactOptional(day),
  phase: v.exactOptional(oneOf(PHASES)),
  region: v.exactOptional(v.pipe(v.string('a region is text'), v.check((id) => regionById(id) !== undefined, `allowed are ${regions.map((one) => one.id).join(', ')}`))),
  account: v.exactOptional(oneOf(ACCOUNT_KINDS)),
  spouseCandidate: v.exactOptional(v.boolean('true or false')),
  photo: v.exactOptional(oneOf(PHOTO_KINDS)),
  part: v.exactOptional(oneOf(parts)),
  incumbent: v.exactOptional(v.boolean('true or false')),
  election: v.exactOptional(oneOf(ELECTIONS)),
});

class LineError extends Error {}

function parse(text: string): v.InferOutput<typeof line> {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    throw new LineError('not JSON; each line is one object such as {"kind":"like","class":"support","date":"2024-01-05","role":"pns"}');
  }
  const result = v.safeParse(line, input);
  if (!result.success) {
    const issue = result.issues[0];
    const field = v.getDotPath(issue);
    const missing = issue.kind === 'schema' && issue.received === 'undefined';
    throw new LineError(`"${field ?? 'line'}": ${missing ? `missing; ${issue.message}` : `${issue.received} is not allowed; ${issue.message}`}`);
  }
  const { date, phase } = result.output;
  if (date === undefined && phase === undefined) throw new LineError(`"date": missing; give "date" (YYYY-MM-DD) or "phase" (${PHASES.join(', ')})`);
  if (date !== undefined && phase !== undefined) throw new LineError('"phase": not allowed beside "date"; give one of the two');
  return result.output;
}

/** The ruling, and for a date also the contest whose phase counts. A date is judged at noon, local time. */
function answer(asked: v.InferOutput<typeof line>): Ruling & { readonly id?: string | number; readonly contest?: string } {
  const { id, date, phase: given, ...rest } = asked;
  const where = rest.region === undefined ? {} : { region: rest.region };
  const now = date === undefined ? undefined : phaseAt(new Date(`${date}T05:00:00Z`), where);
  const phase = now?.phase ?? given ?? 'P0';
  const election = rest.election ?? now?.election;
  const question: RuleQuestion = { ...rest, phase, ...(election && { election }) };
  return { ...(id !== undefined && { id }), ...rule(question), ...(now?.contest !== undefined && { contest: now.contest }) };
}

let number = 0;
try {
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (text.trim() === '') continue;
    process.stdout.write(`${JSON.stringify(answer(parse(text)))}\n`);
  }
} catch (error) {
  if (!(error instanceof LineError)) throw error;
  process.stderr.write(`line ${number}: ${error.message}\n`);
  process.exitCode = 2;
}
