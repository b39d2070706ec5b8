// Everything that must hold: types, lint, unit tests, the build, and the built extension in real browsers.
// Installs what is missing. Last line: "N passed, N failed". The reports stay in .cache/tests.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { ensureBrowsers } from './browsers.mjs';
import { ensurePackages } from './install.mjs';

ensurePackages();
ensureBrowsers();
const reports = '.cache/tests';
rmSync(reports, { recursive: true, force: true });
let passed = 0;
let failed = 0;

/** By its script and not by `npx`, which fetches what it misses, and needs a shell on Windows. */
const run = (script, args) => spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' }).status ?? 1;

/** A step without tests of its own counts as one. */
function step(name, script, args = []) {
  console.log(`\n── ${name}`);
  if (run(script, args) === 0) passed++;
  else failed++;
}

function tests(project) {
  console.log(`\n── ${project} tests`);
  const file = `${reports}/${project}.json`;
  const status = run('node_modules/vitest/vitest.mjs', ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  let report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    report = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 };
  }
  passed += report.numPassedTests;
  failed += report.numFailedTests;
  if (report.numPassedTests === 0) {
    console.error(`no ${project} test ran`);
    failed++;
  } else if (status !== 0 && report.numFailedTests === 0) {
    console.error(`${project}: the run itself failed`);
    failed++;
  }
  if (report.numPendingTests > 0) {
    console.error(`${project}: ${report.numPendingTests} skipped; a skipped test is a failed one`);
    failed += report.numPendingTests;
  }
}

step('types', 'node_modules/typescript/bin/tsc');
step('lint', 'node_modules/oxlint/bin/oxlint', ['--deny-warnings']);
tests('unit');
step('build', 'scripts/build.mjs');
tests('e2e');
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
