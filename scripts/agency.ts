// npm run -s agency -- FILE… [--lang=en]: checks an agency's data as the extension will read it, before it is rolled out.
// Exit code 0 where nothing would be refused, 1 where something would, 2 where a file can't be read or none is named.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseAgencyData } from '../src/agency/agency-data.ts';
import { problemIn } from '../src/agency/problem.ts';
import { regionById } from '../src/rules/regions.ts';
import type { Language } from '../src/vocabulary.ts';

const options = process.argv.slice(2);
const language: Language = options.includes('--lang=en') ? 'en' : 'id';
const files = options.filter((option) => !option.startsWith('--'));
const said = (id: string, en: string): string => ({ id, en })[language];

/** From where the person stands: npm itself goes to the project's folder. */
const placeOf = (file: string): string => resolve(process.env['INIT_CWD'] ?? '', file);

/** @returns how many entries would be refused */
function check(file: string): number {
  const { data, problems } = parseAgencyData(readFileSync(placeOf(file), 'utf8'));
  const places = (regions: 'all' | readonly string[]): string => (regions === 'all' ? said('semua wilayah', 'all regions') : regions.map((id) => regionById(id)?.name ?? id).join(', '));
  for (const problem of problems) console.error(`✗ ${file}: ${problemIn(problem, language)}`);
  for (const { id, contest, contestants, parties } of data.packs) console.log(`✓ ${id}: ${contest} (${contestants.length} ${said('kontestan', 'contestants')}, ${parties.length} ${said('partai', 'parties')})`);
  for (const { id, regions, phases } of data.calendars) console.log(`✓ ${id}: ${places(regions)}: ${Object.entries(phases).map(([stage, day]) => `${stage} ${day}`).join(', ')}`);
  for (const { id, version } of data.sites) console.log(`✓ ${id} (${version})`);
  return problems.length;
}

const unknown = options.find((option) => option.startsWith('--') && !/^--lang=(id|en)$/.test(option));
if (files.length === 0 || unknown !== undefined) {
  console.error(`${unknown === undefined ? '' : `${unknown}?\n`}npm run -s agency -- data.json [--lang=id|en]`);
  process.exitCode = 2;
} else {
  try {
    if (files.map(check).some((count) => count > 0)) process.exitCode = 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  }
}
