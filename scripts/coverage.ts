/**
 * Writes `docs/coverage.md` from vitest's JSON reports of the browser tests. Only tests that passed leave a mark;
 * nothing is written by hand. Ends with exit code 1 where a declared check is missing.
 * Usage: npm run coverage [-- REPORT.json …], else from the report that the last `npm run matrix` left.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { coveragePage } from '../test/e2e/guard/coverage-table.ts';
import { groupOf, titleOf } from '../test/e2e/guard/checks.ts';
import { declaredChecks, type SiteCheck, triedSites } from '../test/e2e/guard/tried-sites.ts';

const FILE = 'docs/coverage.md';
const report = v.object({
  testResults: v.array(
    v.object({
      assertionResults: v.array(v.object({ ancestorTitles: v.array(v.string()), title: v.string(), status: v.string() })),
    }),
  ),
});

/** Group and title of every test that passed. */
function passedIn(files: readonly string[]): Set<string> {
  const passed = new Set<string>();
  for (const file of files) {
    const { testResults } = v.parse(report, JSON.parse(readFileSync(file, 'utf8')));
    for (const { ancestorTitles, title, status } of testResults.flatMap(({ assertionResults }) => assertionResults)) {
      if (status === 'passed') passed.add(`${ancestorTitles[0]} > ${title}`);
    }
  }
  return passed;
}

const given = process.argv.slice(2);
const files = given.length > 0 ? given : ['.cache/tests/matrix.json'];
const absent = files.filter((file) => !existsSync(file));
if (absent.length > 0) {
  console.error(`${absent.join(', ')}: no such report. Run npm run matrix first.`);
  process.exitCode = 2;
} else {
  const passed = passedIn(files);
  const isPassed = (check: SiteCheck): boolean => passed.has(`${groupOf(check.site, check.browser)} > ${titleOf(check)}`);
  const declared = declaredChecks();
  writeFileSync(FILE, coveragePage(triedSites.map(({ name }) => name), declared, isPassed));
  const missing = declared.filter((check) => !isPassed(check)).length;
  console.log(`${FILE}: ${declared.length - missing} checks passed${missing > 0 ? `; ${missing} did not, or are in none of the reports` : ''}`);
  if (missing > 0) process.exitCode = 1;
}
