/**
 * `npm run -s rule`: JSON lines in, rulings out, one a line. Stops at the first wrong line with exit code 2 and a message
 * that names line, field and what is allowed; answers before it are already written.
 */
import { createInterface } from 'node:readline';
import { answerLine, LineError } from '../src/rules/lines.ts';

let number = 0;
try {
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (text.trim() !== '') process.stdout.write(`${JSON.stringify(answerLine(text))}\n`);
  }
} catch (error) {
  if (!(error instanceof LineError)) throw error;
  process.stderr.write(`line ${number}: ${error.message}\n`);
  process.exitCode = 2;
}
