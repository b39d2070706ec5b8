// npm run -s classify: reads JSON lines {"id", "text", "packs"?} on stdin, writes a verdict a line on stdout.
// "packs" names built-in packs by id or gives whole packs, and so says that their contest goes on; the built-in ones are
// always read, as contests of the past. A wrong field ends with exit code 2 and a message on stderr that names line and field.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { type Classifier, createClassifier } from '../src/classifier/classifier.ts';
import { builtInPacks, packsInOffice } from '../src/packs/index.ts';
import { type ElectionPack, parsePack } from '../src/packs/pack.ts';

class FieldError extends Error {
  override readonly name = 'FieldError';
}

const request = v.strictObject({
  id: v.union([v.string(), v.number()], 'must be a string or a number'),
  text: v.string('must be a string'),
  packs: v.optional(v.array(v.unknown(), 'must be a list of packs or of ids of built-in packs')),
});

/** Ids of built-in packs that a request names: their contest goes on. */
const named = (packs: readonly unknown[]): string[] => packs.filter((pack) => typeof pack === 'string');

const builtInIds = new Set(builtInPacks.map((pack) => pack.id));

/** Packs of a request beside the built-in ones. */
function givenPacks(packs: readonly unknown[]): ElectionPack[] {
  const given: ElectionPack[] = [];
  for (const [index, pack] of packs.entries()) {
    if (typeof pack === 'string') {
      if (!builtInIds.has(pack)) throw new FieldError(`packs.${index}: no built-in pack "${pack}"; known: ${[...builtInIds].join(', ')}`);
      continue;
    }
    try {
      given.push(parsePack(pack));
    } catch (error) {
      throw new FieldError(`packs.${index}.${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return given;
}

const model = new Uint8Array(readFileSync('public/model.bin'));
const classifiers = new Map<string, Classifier>();

function classifierFor(packs: readonly unknown[]): Classifier {
  const given = givenPacks(packs);
  const current = new Set([...packsInOffice, ...named(packs), ...given.map(({ id }) => id)]);
  const key = JSON.stringify([given, [...current]]);
  const before = classifiers.get(key);
  if (before) return before;
  if (classifiers.size >= 64) classifiers.clear();
  const classifier = createClassifier(model, [...builtInPacks, ...given], current);
  classifiers.set(key, classifier);
  return classifier;
}

function answer(line: string): string {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch {
    throw new FieldError('not JSON; write one object {"id", "text", "packs"?} a line');
  }
  const parsed = v.safeParse(request, input);
  if (!parsed.success) throw new FieldError(`${v.getDotPath(parsed.issues[0]) ?? 'request'}: ${parsed.issues[0].message}`);
  const { id, text, packs } = parsed.output;
  const { class: name, risk, probability, reasons } = classifierFor(packs ?? []).assess({ text, imageTexts: [], hashtags: [], links: [] }, 'subject');
  return JSON.stringify({ id, class: name, risk, probability, reasons: reasons.map(({ start, end, why }) => ({ start, end, why })) });
}

let number = 0;
try {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() !== '') process.stdout.write(`${answer(line)}\n`);
  }
} catch (error) {
  if (!(error instanceof FieldError)) throw error;
  console.error(`line ${number}: ${error.message}`);
  process.exitCode = 2;
}
