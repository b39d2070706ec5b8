import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { siteFor, sites } from './index.ts';
import { siteSchema, type Labels } from './site.ts';

describe.each(sites.map((site) => [site.id, site] as const))('the definition of %s', (_id, site) => {
  test('parses by its schema and survives JSON, so that it can be shipped as data', () => {
    expect(v.parse(siteSchema, JSON.parse(JSON.stringify(site)))).toEqual(site);
  });

  test('names only subjects and actions that exist', () => {
    const subjects = site.subjects.map(({ name }) => name);
    const wheres = [
      ...site.actions.flatMap(({ subject }) => subject),
      ...site.composers.flatMap(({ subject, variants }) => [...subject, ...variants.flatMap((variant) => variant.subject)]),
    ];
    for (const where of wheres) expect(subjects).toContain(where.subject);
    const actions = site.actions.map(({ name }) => name);
    for (const { action } of site.shortcuts) expect(actions).toContain(action);
    expect(new Set(actions).size).toBe(actions.length);
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

test('a site is found by its host alone', () => {
  expect(siteFor('x.com')?.id).toBe('x');
  expect(siteFor('www.facebook.com')?.id).toBe('facebook');
  expect(siteFor('x.com.evil.example')).toBeUndefined();
  expect(siteFor('notx.com')).toBeUndefined();
});

test('a selector that no browser takes is refused by name', () => {
  const broken = { ...sites[0], subjects: [{ ...sites[0]?.subjects[0], container: ['div:has(p:has(a))'] }] };
  const { issues } = v.safeParse(siteSchema, broken);
  expect(issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toEqual(['subjects.0.container.0: a selector must not hold :has() inside :has()']);
  const apart = { ...sites[0], subjects: [{ ...sites[0]?.subjects[0], container: ['div:has(p):has(a):not(:has(b))'] }] };
  expect(v.safeParse(siteSchema, apart).success).toBe(true);
});

test('sites that share a host are told apart by the path', () => {
  const [one] = sites;
  if (!one) throw new Error('no site');
  const shared = [{ ...one, id: 'a', paths: ['/a/'] }, { ...one, id: 'k', paths: ['/k/'] }];
  expect(siteFor('x.com', '/k/#1', shared)?.id).toBe('k');
  expect(siteFor('x.com', '/', shared)).toBeUndefined();
});
