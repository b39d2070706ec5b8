/** Which site definitions seem out of date: they see posts but no likes, or fields but no composers. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { PageMessage, Status } from '../protocol.ts';

const KEY = 'health';
const schema = v.record(v.string(), v.object({ version: v.string(), blind: v.number() }));

/** Fewer posts than this tell nothing: a page may show one post without controls. */
const ENOUGH_POSTS = 5;
/** So many reports in a row before the person is told. */
const ENOUGH_REPORTS = 2;

/** Where the browser does not say, nothing is known. */
async function read(): Promise<v.InferOutput<typeof schema>> {
  const kept = await browser.storage.session.get(KEY).catch(() => undefined);
  const stored = v.safeParse(schema, kept?.[KEY]);
  return stored.success ? stored.output : {};
}

type Health = Extract<PageMessage, { type: 'health' }>;

/** What a page tells of its definition; nothing where it shows too little. */
function verdictOn({ posts, controls, sorts, fields, composers }: Health): 'blind' | 'well' | undefined {
  if (sorts.length === 0) {
    if (composers > 0) return 'well';
    return fields > 0 ? 'blind' : undefined;
  }
  if (posts >= ENOUGH_POSTS && controls === 0) return 'blind';
  // The like may be lost, or that of one sort of post alone, while other controls are known.
  if (sorts.some((sort) => sort.posts >= ENOUGH_POSTS && sort.likes === 0)) return 'blind';
  return controls > 0 ? 'well' : undefined;
}

export async function recordHealth(health: Health): Promise<void> {
  const verdict = verdictOn(health);
  if (verdict === undefined) return;
  const { site, version } = health;
  const all = await read();
  const before = all[site];
  // What an older definition did not see says nothing of the one that repairs it.
  const blind = verdict === 'blind' ? (before?.version === version ? before.blind : 0) + 1 : 0;
  await browser.storage.session.set({ [KEY]: { ...all, [site]: { version, blind } } });
}

export async function unwellSites(): Promise<Status['unwell']> {
  return Object.entries(await read()).flatMap(([site, { version, blind }]) => (blind >= ENOUGH_REPORTS ? [{ site, version }] : []));
}
