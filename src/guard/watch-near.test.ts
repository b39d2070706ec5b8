// @vitest-environment happy-dom
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageMessage } from '../protocol.ts';
import { Memory } from './memory.ts';
import { Recogniser } from './recognise.ts';
import { silent, smallSite } from './small.stand.ts';
import { Verdicts } from './verdicts.ts';
import { type Sightings, watch } from './watch.ts';

type Report = (entries: readonly { target: Element; isIntersecting: boolean }[]) => void;
let report: Report = () => undefined;
let observed = new Set<Element>();
let stop = new AbortController();
let asked: string[] = [];
let memory = new Memory();
let sightings: Sightings;

const post = (id: number): string => `<article id="${id}"><p>resep ${id}</p><button></button></article>`;
const one = (id: number): Element => {
  const found = document.querySelector(`article[id="${id}"]`);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const comes = (id: number, isIntersecting = true): void => report([{ target: one(id), isIntersecting }]);
const shortly = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

beforeEach(() => {
  observed = new Set();
  asked = [];
  stop = new AbortController();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(listener: Report) {
        report = listener;
      }
      observe = (element: Element): void => void observed.add(element);
      unobserve = (element: Element): void => void observed.delete(element);
      disconnect = (): void => observed.clear();
    },
  );
  memory = new Memory();
  const transport = {
    ...silent,
    async ask<Schema extends v.GenericSchema>(message: PageMessage, reply: Schema): Promise<v.InferOutput<Schema>> {
      if (message.type === 'assess') asked.push(...message.items.map(({ content }) => content.text));
      return v.parse(reply, { verdicts: [], validUntil: 9e15, whenLate: 'ask' });
    },
  };
  document.body.innerHTML = post(1) + post(2);
  sightings = watch({ document, site: smallSite, recogniser: new Recogniser(smallSite, document, memory), verdicts: new Verdicts(transport), memory, signal: stop.signal });
});
afterEach(() => {
  stop.abort();
  vi.unstubAllGlobals();
});

describe('a post', () => {
  test('is judged and remembered once it comes near, and is not read before', async () => {
    await shortly();
    expect(asked).toEqual([]);
    comes(1, false);
    comes(2);
    await shortly();
    expect(asked).toEqual(['resep 2']);
    expect(memory.seen('test/post/2')?.content.text).toBe('resep 2');
    expect(memory.seen('test/post/1')).toBeUndefined();
    // It was read; the other is awaited still.
    expect([...observed]).toEqual([one(1)]);
  });

  test('whose text is another by now is read anew, and so is one that the page adds', async () => {
    comes(2);
    await shortly();
    one(2).querySelector('p')?.replaceChildren('soto');
    await vi.waitFor(() => expect(observed.has(one(2))).toBe(true));
    comes(2);
    document.body.insertAdjacentHTML('beforeend', post(3));
    await vi.waitFor(() => expect(observed.has(one(3))).toBe(true));
    comes(3);
    await shortly();
    expect(asked).toEqual(['resep 2', 'soto', 'resep 3']);
  });

  test('that is gone by the time it is said to be near is not read', async () => {
    const gone = one(1);
    gone.remove();
    report([{ target: gone, isIntersecting: true }]);
    await shortly();
    expect(asked).toEqual([]);
    expect(memory.seenCount).toBe(0);
  });
});

test('once protection has ended nothing on the page is looked at any more', async () => {
  const before = sightings.controls;
  stop.abort();
  expect(observed.size).toBe(0);
  document.body.insertAdjacentHTML('beforeend', post(3));
  one(1).querySelector('p')?.replaceChildren('soto');
  await shortly();
  expect(observed.size).toBe(0);
  expect(sightings.controls).toBe(before);
});
