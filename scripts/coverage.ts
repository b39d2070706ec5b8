/**
 * Writes `docs/coverage.md` from vitest's JSON reports of the browser tests: what was tried on each site, by which way,
 * in which browser. Only tests that passed leave a mark; nothing is written by hand.
 * Usage: node scripts/ts.mjs scripts/coverage.ts REPORT.json […]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';

const report = v.object({
  testResults: v.array(
    v.object({
      assertionResults: v.array(v.object({ ancestorTitles: v.array(v.string()), title: v.string(), status: v.string() })),
    }),
  ),
});

const SORTS = ['campaign', 'ordinary', 'undo', 'decoy'] as const;
type Sort = (typeof SORTS)[number];
const MARKS = { chromium: 'C', firefox: 'F' } as const;
type Browser = keyof typeof MARKS;

/** How the tests of `test/e2e/guard/action-case.ts` name what they try. */
const TITLES: ReadonlyArray<readonly [Sort, RegExp]> = [
  ['campaign', /^(.+): held on a campaign content/],
  ['ordinary', /^(.+): untouched on an ordinary content$/],
  ['undo', /^(.+): taking it back is untouched$/],
  ['decoy', /^decoy (.+): untouched on campaign content$/],
];
const WAY = / by (mouse|double click|Enter on the button|Space on the button|Ctrl\+Enter|Enter|Space|button|key \w(?: and Enter| and Ctrl\+Enter)?)(?=$|[ ,(])/;

interface Row {
  readonly action: string;
  readonly way: string;
  readonly passed: Record<Sort, Set<Browser>>;
}

/** "like by Enter in the feed" is the action "like in the feed" by the way "Enter"; without a way it is the mouse. */
function rowOf(name: string): Row {
  const passed = { campaign: new Set<Browser>(), ordinary: new Set<Browser>(), undo: new Set<Browser>(), decoy: new Set<Browser>() };
  return { action: name.replace(WAY, ''), way: WAY.exec(name)?.[1] ?? 'mouse', passed };
}

/** Rows by site and name of the case, in the order of the reports. */
function rowsOf(files: readonly string[]): Map<string, Map<string, Row>> {
  const sites = new Map<string, Map<string, Row>>();
  for (const file of files) {
    const { testResults } = v.parse(report, JSON.parse(readFileSync(file, 'utf8')));
    for (const { ancestorTitles, title, status } of testResults.flatMap(({ assertionResults }) => assertionResults)) {
      const place = /^(.+) in (chromium|firefox)$/.exec(ancestorTitles[0] ?? '');
      const found = TITLES.map(([sort, pattern]) => [sort, pattern.exec(title)?.[1]] as const).find(([, name]) => name !== undefined);
      const [site, browser] = [place?.[1], place?.[2]];
      if (status !== 'passed' || !site || (browser !== 'chromium' && browser !== 'firefox') || !found?.[1]) continue;
      const [sort, name] = found;
      const rows = sites.get(site) ?? new Map<string, Row>();
      sites.set(site, rows);
      const key = `${sort === 'decoy' ? 'decoy ' : ''}${name}`;
      const row = rows.get(key) ?? rowOf(name);
      rows.set(key, row);
      row.passed[sort].add(browser);
    }
  }
  return sites;
}

const cell = (browsers: ReadonlySet<Browser>): string =>
  (['chromium', 'firefox'] as const).map((browser) => (browsers.has(browser) ? MARKS[browser] : '')).join('') || ' ';
const escape = (text: string): string => text.replaceAll('|', '\\|');

function page(sites: ReadonlyMap<string, ReadonlyMap<string, Row>>): string {
  const parts = [...sites].map(([site, rows]) => {
    const lines = [...rows.values()].map(({ action, way, passed }) => `| ${escape(action)} | ${way} | ${SORTS.map((sort) => cell(passed[sort])).join(' | ')} |`);
    return `## ${site}\n\n| action | way | ${SORTS.join(' | ')} |\n| --- | --- | ${SORTS.map(() => '---').join(' | ')} |\n${lines.join('\n')}\n`;
  });
  const tried = [...sites.values()].flatMap((rows) => [...rows.values()]);
  const checks = tried.reduce((sum, { passed }) => sum + SORTS.reduce((all, sort) => all + passed[sort].size, 0), 0);
  return `# Coverage

Made by \`scripts/coverage.ts\` from the browser tests that passed: the built extension on replicas of the sites, pressed with real mouse and keyboard input. ${checks} checks on ${sites.size} sites.

- **campaign**: held before the page saw it; Batal left nothing behind, Lanjutkan did it once.
- **ordinary**: untouched, every event as the person made it.
- **undo**: taking it back, on campaign content, untouched.
- **decoy**: something beside or like an action, on campaign content, untouched.
- **C** in Chromium, **F** in Firefox; an empty cell is a check that does not exist or did not pass.

${parts.join('\n')}`;
}

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: node scripts/ts.mjs scripts/coverage.ts REPORT.json […]');
  process.exitCode = 2;
} else {
  const sites = rowsOf(files);
  if (sites.size === 0) throw new Error(`no passed check in ${files.join(', ')}: make the report with vitest run --project e2e --reporter=json`);
  writeFileSync('docs/coverage.md', page(sites));
  console.log(`docs/coverage.md: ${sites.size} sites`);
}
