/** The table of `docs/coverage.md`: what was tried on each site, by which way, in which browser. */
import { BROWSERS, type BrowserKind } from '../harness/browser.ts';
import { SORTS, type Sort, wayOf } from './checks.ts';
import type { SiteCheck } from './tried-sites.ts';

const MARKS: Readonly<Record<BrowserKind, string>> = { chromium: 'C', firefox: 'F' };
interface Row {
  readonly action: string;
  readonly way: string;
  readonly passed: Readonly<Record<Sort, Set<BrowserKind>>>;
}

const rowOf = (name: string): Row => ({ ...wayOf(name), passed: { campaign: new Set(), way: new Set(), view: new Set(), ordinary: new Set(), undo: new Set(), decoy: new Set() } });

const cell = (browsers: ReadonlySet<BrowserKind>): string => BROWSERS.map((browser) => (browsers.has(browser) ? MARKS[browser] : '')).join('') || ' ';
const escape = (text: string): string => text.replaceAll('|', String.raw`\|`);

function section(site: string, checks: readonly SiteCheck[], isPassed: (check: SiteCheck) => boolean): string {
  const rows = new Map<string, Row>();
  for (const check of checks) {
    const { sort, name, browser } = check;
    const key = `${sort === 'decoy' ? 'decoy' : 'action'} ${name}`;
    const row = rows.get(key) ?? rowOf(name);
    rows.set(key, row);
    if (isPassed(check)) row.passed[sort].add(browser);
  }
  const lines = [...rows.values()].map(({ action, way, passed }) => `| ${escape(action)} | ${way} | ${SORTS.map((sort) => cell(passed[sort])).join(' | ')} |`);
  return `## ${site}\n\n| action | way | ${SORTS.join(' | ')} |\n| --- | --- | ${SORTS.map(() => '---').join(' | ')} |\n${lines.join('\n')}\n`;
}

/** The rows of a page, without their marks: what the page says is tried. */
export const rowsIn = (page: string): string[] => page.split('\n').flatMap((line) => /^## .*|^\| .*? \| .*? \|/.exec(line)?.[0] ?? []);

/**
 * @param sites their names, in the order of the page
 * @param declared every check that there must be, in the order of the rows
 * @param isPassed whether it leaves a mark
 * @returns the whole page as Markdown
 */
export function coveragePage(sites: readonly string[], declared: readonly SiteCheck[], isPassed: (check: SiteCheck) => boolean): string {
  const parts = sites.map((site) => section(site, declared.filter((check) => check.site === site), isPassed));
  const passed = declared.filter(isPassed).length;
  return `# Coverage

Made by \`npm run coverage\` from the browser tests that passed: the built extension on replicas of the sites, pressed with real mouse and keyboard input. ${passed} of ${declared.length} checks on ${sites.length} sites.

- **campaign**: held before the page saw it; Batal left nothing behind, Lanjutkan did it once.
- **ordinary**: untouched, every event as the person made it.
- **undo**: taking it back, on campaign content, untouched.
- **decoy**: something beside or like an action, on campaign content, untouched.
- **C** in Chromium, **F** in Firefox; an empty cell is a check that does not exist, did not pass, or was in none of the reports. In Firefox each is tried once for each action and way, not again in each view or build of a site.
- \`npm run matrix\` runs all of them. \`npm test\` tries one of each sort for each action and way in Chromium, and holds each action in every view there; in Firefox it holds each action and way and lets it through once, and tries each way once with Batal first and on ordinary content. Decoys are pressed in Chromium.

${parts.join('\n')}`;
}
