/** Which site definitions seem out of date: they see posts but recognise no controls. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { PageMessage, Status } from '../protocol.ts';

const KEY = 'health';
const schema = v.record(v.string(), v.object({ version: v.string(), blind: v.number() }));

/** Fewer posts than this tell nothing: a page may show one post without controls. */
const ENOUGH_POSTS = 5;
/** So many reports in a row before the person is told. */
const ENOUGH_REPORTS = 2;

async function read(): Promise<v.InferOutput<typeof schema>> {
  const stored = v.safeParse(schema, (await browser.storage.session.get(KEY))[KEY]);
  return stored.success ? stored.output : {};
}

export async function recordHealth({ site, version, posts, controls }: Extract<PageMessage, { type: 'health' }>): Promise<void> {
  if (posts < ENOUGH_POSTS && controls === 0) return;
  const all = await read();
  const blind = controls === 0 ? (all[site]?.blind ?? 0) + 1 : 0;
  await browser.storage.session.set({ [KEY]: { ...all, [site]: { version, blind } } });
}

export async function unwellSites(): Promise<Status['unwell']> {
  return Object.entries(await read()).flatMap(([site, { version, blind }]) => (blind >= ENOUGH_REPORTS ? [{ site, version }] : []));
}
