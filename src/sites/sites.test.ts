import { runInNewContext } from 'node:vm';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { pagesOf, scriptOf, sites } from './index.ts';
import { misnamedIn } from './names.ts';
import { refusedSelectors, selectorsOf } from './selectors.ts';
import { siteSchema, type Labels, type Site } from './site.ts';

describe.each(sites.map((site) => [site.id, site] as const))('the definition of %s', (_id, site) => {
  test('parses by its schema and survives JSON, so that it can be shipped as data', () => {
    expect(v.parse(siteSchema, JSON.parse(JSON.stringify(site)))).toEqual(site);
  });

  test('names only subjects and actions that exist', () => {
    expect(misnamedIn(site)).toEqual([]);
  });

  test('has patterns that compile and labels in both languages', () => {
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, entry] of Object.entries(value)) {
        if ((key === 'pattern' || key === 'labelPattern') && typeof entry === 'string') expect(() => new RegExp(entry, 'u')).not.toThrow();
        if (key === 'label' || key === 'labelStart') {
          const labels = entry as Labels;
          expect(labels.en.length).toBeGreaterThan(0);
          expect(labels.id.length).toBeGreaterThan(0);
        }
        walk(entry);
      }
    };
    walk(site);
    for (const pattern of site.subjects.flatMap(({ genericImage }) => genericImage)) expect(() => new RegExp(pattern, 'iu')).not.toThrow();
  });

  test('uses no generated class name', () => {
    expect(JSON.stringify(site)).not.toMatch(/\.(?:x[0-9a-z]{5,}|css-|r-)/);
  });
});

test.each(['x', 'facebook', 'instagram', 'threads', 'tiktok', 'youtube', 'whatsapp', 'telegram-a', 'telegram-k'])('%s says where the posts of an account stand', (id) => {
  const accounts = sites.find((site) => site.id === id)?.subjects.filter(({ part }) => part === 'account') ?? [];
  expect(accounts.filter(({ posts }) => posts).length).toBeGreaterThan(0);
});

/** Every text of a definition, with its path and the same definition with another text in its place. */
function textsOf(site: Site): { path: string; text: string; with: (other: string) => unknown }[] {
  const walk = (value: unknown, path: string, put: (other: unknown) => unknown): ReturnType<typeof textsOf> => {
    if (typeof value === 'string') return [{ path, text: value, with: put }];
    if (Array.isArray(value)) return value.flatMap((entry: unknown, index) => walk(entry, `${path}.*`, (other) => put(value.with(index, other))));
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([name, entry]) => walk(entry, `${path}.${name}`, (other) => put({ ...value, [name]: other })));
  };
  return walk(site, '', (other) => other);
}

test.each(sites.map((site) => [site.id, site] as const))('of %s all that the schema takes for selectors is listed as such, and nothing else', (_id, site) => {
  const seen = new Set<string>();
  for (const { path, text, with: put } of textsOf(site)) {
    if (seen.has(path)) continue;
    seen.add(path);
    const nested = ':has(:has(a))';
    const isSelector = v.safeParse(siteSchema, put(nested)).issues?.some(({ message }) => message.startsWith('a selector must')) ?? false;
    expect(selectorsOf(put(nested)).includes(nested), path).toBe(isSelector);
    if (isSelector) expect(selectorsOf(site)).toContain(text);
  }
  expect(seen.size).toBeGreaterThan(20);
});

/** The definition with a field too many, once for each object in it, by the object's path. */
function overfull(site: Site): Map<string, unknown> {
  const found = new Map<string, unknown>();
  const walk = (value: unknown, path: string, put: (other: unknown) => unknown): void => {
    if (Array.isArray(value)) for (const [index, entry] of value.entries()) walk(entry, `${path}.*`, (other) => put(value.with(index, other)));
    else if (typeof value === 'object' && value !== null) {
      if (!found.has(path)) found.set(path, put({ ...value, misspelt: true }));
      for (const [name, entry] of Object.entries(value)) walk(entry, `${path}.${name}`, (other) => put({ ...value, [name]: other }));
    }
  };
  walk(site, '', (other) => other);
  return found;
}

test('a field that no definition has is refused wherever it stands: a misspelt one would be missed without a word', () => {
  const all = new Map(sites.flatMap((site) => [...overfull(site)]));
  expect(all.size).toBeGreaterThan(20);
  for (const [path, definition] of all) expect(v.safeParse(siteSchema, definition).success, path).toBe(false);
});

test('names that lead nowhere are found wherever they stand', () => {
  const [site] = sites;
  const [action, ...actions] = site?.actions ?? [];
  const [composer, ...composers] = site?.composers ?? [];
  if (!site || !action || !composer) throw new Error('no site');
  const broken: Site = {
    ...site,
    actions: [{ ...action, as: 'a', reopen: 'b', subject: [{ from: 'opener', subject: 'c', after: ['d'] }] }, ...actions],
    composers: [{ ...composer, subject: [{ from: 'view', subject: 'e' }], variants: [{ kind: 'quote', when: 'p', after: ['f'], subject: [{ from: 'view', subject: 'g' }] }] }, ...composers],
    shortcuts: [{ key: 'l', action: 'h' }],
  };
  expect(misnamedIn(broken).map(({ name }) => name).toSorted()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
  expect(misnamedIn({ ...site, actions: [...site.actions, action] })).toEqual([{ path: `actions.${site.actions.length}.name`, name: action.name, fault: 'twice' }]);
});

test('selectors that a browser refuses are named', () => {
  const [site] = sites;
  const [bad] = selectorsOf(site);
  if (!site || bad === undefined) throw new Error('no site');
  const look = (selector: string): void => {
    if (selector === bad) throw new Error('refused');
  };
  expect(refusedSelectors(site, look)).toEqual([bad]);
  expect(refusedSelectors(site, () => undefined)).toEqual([]);
});

test('a selector that no browser takes is refused by name', () => {
  const broken = { ...sites[0], subjects: [{ ...sites[0]?.subjects[0], container: ['div:has(p:has(a))'] }] };
  const { issues } = v.safeParse(siteSchema, broken);
  expect(issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toEqual(['subjects.0.container.0: a selector must not hold :has() inside :has()']);
  const apart = { ...sites[0], subjects: [{ ...sites[0]?.subjects[0], container: ['div:has(p):has(a):not(:has(b))'] }] };
  expect(v.safeParse(siteSchema, apart).success).toBe(true);
});

test('no page belongs to two sites', () => {
  const pages = sites.flatMap((site) => pagesOf(site).map((page) => ({ site, start: page.slice(0, -1) })));
  for (const { site, start } of pages) expect(pages.filter((other) => other.start.startsWith(start)).map((other) => other.site.id), start).toEqual([site.id]);
});

test('the script of a site hands its definition to its own pages only, not to a frame of another site in them', () => {
  const handed = (script: string, address: string): unknown => {
    const { hostname, pathname } = new URL(address);
    return runInNewContext(`${script};globalThis.jagaJempolSite?.id`, { location: { hostname, pathname } });
  };
  for (const site of sites) {
    const script = scriptOf(site);
    for (const page of sites.flatMap(pagesOf)) {
      const address = page.replace('*', 'home');
      expect(handed(script, address), address).toBe(pagesOf(site).includes(page) ? site.id : undefined);
    }
    expect(runInNewContext(`${script};globalThis.jagaJempolSite`, { location: { hostname: '', pathname: 'blank' } })).toBeUndefined();
  }
});
