/** Set up once for all tests: what browsers leave in the folder for temporary files goes at the end of the run, unless somebody interrupts it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @returns what the test runner calls at the end, when its workers are gone */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'jj-tests-'));
  // The workers start later, with this environment.
  process.env['TMPDIR'] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}
