// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Memory } from './memory.ts';
import { Recogniser } from './recognise.ts';
import { silent, smallSite } from './small.stand.ts';
import { Verdicts } from './verdicts.ts';
import { watch } from './watch.ts';


/** Nothing ever comes near: all posts are awaited. */
class NeverNear {
  readonly observed = new Set<Element>();
  constructor() {
    observers.push(this);
  }
  observe(element: Element): void {
    this.observed.add(element);
  }
  unobserve(element: Element): void {
    this.observed.delete(element);
  }
  disconnect(): void {
    this.observed.clear();
  }
}
let observers: NeverNear[] = [];
let stop = new AbortController();

beforeEach(() => {
  observers = [];
  stop = new AbortController();
  vi.stubGlobal('IntersectionObserver', NeverNear);
});
afterEach(() => {
  stop.abort();
  vi.unstubAllGlobals();
});

test('many changes in a long feed cost one look at what is awaited, and posts that are gone are let go', async () => {
  document.body.innerHTML = `${'<article><p>soto</p><button></button></article>'.repeat(50)}<div>${'<i></i>'.repeat(200)}</div>`;
  const memory = new Memory();
  watch({ document, site: smallSite, recogniser: new Recogniser(smallSite, document, memory), verdicts: new Verdicts(silent), memory, signal: stop.signal });
  const [first, second] = document.querySelectorAll('article');
  if (!first || !second) throw new Error('no posts');
  let looks = 0;
  Object.defineProperty(first, 'isConnected', { get: () => (looks++, true) });
  for (const child of document.querySelectorAll('div > i')) child.remove();
  second.remove();
  await vi.waitFor(() => expect(observers[0]?.observed.has(second)).toBe(false));
  expect(observers[0]?.observed.size).toBe(49);
  expect(looks).toBeLessThan(10);
});
