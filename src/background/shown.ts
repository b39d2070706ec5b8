/** Which rules a person has read today, so that the same dialog is shorter the second time. In memory of the browser only. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';

const KEY = 'shown';
const schema = v.object({ day: v.string(), rules: v.array(v.string()) });

/** @returns whether the rule was shown on this day before, as far as is known; notes that it is shown now */
export const shownToday = (rule: string, day: string): Promise<boolean> => note(rule, day).catch(() => false);

async function note(rule: string, day: string): Promise<boolean> {
  const stored = v.safeParse(schema, (await browser.storage.session.get(KEY))[KEY]);
  const rules = stored.success && stored.output.day === day ? stored.output.rules : [];
  if (rules.includes(rule)) return true;
  await browser.storage.session.set({ [KEY]: { day, rules: [...rules, rule] } });
  return false;
}
