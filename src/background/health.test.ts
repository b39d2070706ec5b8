import { beforeEach, describe, expect, test, vi } from 'vitest';
import { recordHealth, unwellSites } from './health.ts';

const { stored } = vi.hoisted(() => ({ stored: new Map<string, unknown>() }));
vi.mock('webextension-polyfill', () => ({
  default: { storage: { session: { get: async (key: string) => ({ [key]: stored.get(key) }), set: async (items: Record<string, unknown>) => Object.entries(items).forEach(([key, value]) => stored.set(key, value)) } } },
}));

type Health = Parameters<typeof recordHealth>[0];
const page = (parts: Partial<Health>): Health => ({ type: 'health', site: 'tiktok', version: '2026-11-24', posts: 0, controls: 0, sorts: [], fields: 0, composers: 0, ...parts });
const told = async (...pages: readonly Partial<Health>[]): Promise<string[]> => {
  for (const each of pages) await recordHealth(page(each));
  return (await unwellSites()).map(({ site }) => site);
};

beforeEach(() => stored.clear());

describe('a definition', () => {
  const well = { posts: 9, controls: 20, sorts: [{ posts: 9, likes: 9 }] };
  const blind = { posts: 9, controls: 0, sorts: [{ posts: 0, likes: 0 }] };

  test('that sees posts and no controls twice in a row is out of date, until it sees some', async () => {
    expect(await told(blind)).toEqual([]);
    expect(await told(blind)).toEqual(['tiktok']);
    expect(await told(well)).toEqual([]);
    expect(await told(blind, well, blind)).toEqual([]);
  });

  test('that lost the likes of one sort of posts is out of date, though it knows other controls', async () => {
    const part = { posts: 39, controls: 50, sorts: [{ posts: 30, likes: 30 }, { posts: 9, likes: 0 }] };
    expect(await told(part, part)).toEqual(['tiktok']);
  });

  test('is told nothing about by a page with few posts, nor by one without any', async () => {
    const few = { posts: 1, sorts: [{ posts: 1, likes: 0 }, { posts: 0, likes: 0 }] };
    expect(await told(few, few, blind, few)).toEqual([]);
    expect(await told(blind)).toEqual(['tiktok']);
  });

  test('is judged by its own reports, not by those of the one that it repairs', async () => {
    expect(await told(blind, blind)).toEqual(['tiktok']);
    const version = '2026-12-02';
    expect(await told({ ...blind, version })).toEqual([]);
    expect(await told({ ...blind, version })).toEqual(['tiktok']);
  });

  test('of chats that knows none of the fields is out of date; with nothing to write in it is told nothing about', async () => {
    const site = 'whatsapp';
    expect(await told({ site, fields: 1 }, { site, fields: 1 })).toEqual(['whatsapp']);
    expect(await told({ site, fields: 1, composers: 1 })).toEqual([]);
    expect(await told({ site, fields: 0 }, { site, fields: 0 })).toEqual([]);
  });
});
