/** The agency's data in force: from browser policy, and from a file that the person chose. Policy counts first. */
import browser from 'webextension-polyfill';
import { type AgencyData, fileData, merged, parseAgencyData, policyData } from '../agency/agency-data.ts';

const KEY = 'agency';
/** The policy's text as it was last without fault. */
const LAST_GOOD_KEY = 'agencyPolicy';
/** The one key of the managed schema. It holds data to judge by; there is none that reads or logs anything. */
const POLICY_KEY = 'agencyData';

export interface Supplied {
  readonly data: AgencyData;
  readonly fromPolicy: AgencyData;
  readonly fromFile: AgencyData;
  /** What was refused, by source. */
  readonly problems: readonly { readonly from: 'policy' | 'file'; readonly what: string }[];
}

async function managed(): Promise<unknown> {
  try {
    return (await browser.storage.managed.get(POLICY_KEY))[POLICY_KEY];
  } catch {
    // Firefox rejects where no policy is set.
    return undefined;
  }
}

/** What the file and the last good policy said; `undefined` where the storage does not answer. */
const kept = (): Promise<Readonly<Record<string, unknown>> | undefined> => browser.storage.local.get([KEY, LAST_GOOD_KEY]).catch(() => undefined);

async function read(): Promise<Supplied> {
  const [policy, answer] = await Promise.all([managed(), kept()]);
  // The next who asks may be luckier.
  if (!answer) current = undefined;
  const local = answer ?? {};
  const lastGood = local[LAST_GOOD_KEY];
  const byPolicy = policyData(policy, typeof lastGood === 'string' ? lastGood : undefined);
  const byFile = fileData(local[KEY]);
  // Without room for a copy the policy counts all the same.
  if (answer && byPolicy.lastGood !== lastGood) await browser.storage.local.set({ [LAST_GOOD_KEY]: byPolicy.lastGood }).catch(() => undefined);
  return {
    data: merged(byPolicy.data, byFile.data),
    fromPolicy: byPolicy.data,
    fromFile: byFile.data,
    problems: [
      ...byPolicy.problems.map((what) => ({ from: 'policy' as const, what })),
      ...byFile.problems.map((what) => ({ from: 'file' as const, what })),
      ...(answer ? [] : [{ from: 'file' as const, what: 'storage: the browser does not give what was kept; a file’s data is not in use until it does' }]),
    ],
  };
}

let current: Promise<Supplied> | undefined;

/** Read once a wake, again when it changes, and again where it could not be read. */
export function supplied(): Promise<Supplied> {
  if (current) return current;
  const reading = read().catch((error: unknown) => {
    current = undefined;
    throw error;
  });
  current = reading;
  return reading;
}

/**
 * Keeps a file's data; `null` forgets it.
 * @throws Error naming the first fault; what was kept before stays
 */
export async function supply(text: string | null): Promise<void> {
  if (text === null) await browser.storage.local.remove(KEY);
  else {
    const { problems } = parseAgencyData(text);
    if (problems[0] !== undefined) throw new Error(problems[0]);
    await browser.storage.local.set({ [KEY]: text });
  }
  current = undefined;
}

/** Policy can arrive seconds after a first start, and change later. */
export function whenSupplyChanges(listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if ((area === 'managed' && POLICY_KEY in changes) || (area === 'local' && KEY in changes)) {
      current = undefined;
      listener();
    }
  });
}
