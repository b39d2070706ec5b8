/** A long feed scrolled from end to end: what the guard keeps does not grow with it, and the last post is held as the first. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CDPSession, Page } from 'playwright-core';
import * as v from 'valibot';
import { borrow } from '../harness/borrowed.ts';
import type { TestBrowser } from '../harness/browser.ts';
import { settled } from '../harness/settled.ts';
import { accepted, press } from './action-case.ts';

const POSTS = 1400;
/** The largest thing that the guard keeps; more verdicts than that are made here. */
const MOST_VERDICTS = 600;
/** The guard reads a window ahead, so nothing is passed unread. */
const STEP = 1600;

const metrics = v.object({ metrics: v.array(v.object({ name: v.string(), value: v.number() })) });
const remote = v.object({ result: v.object({ objectId: v.string() }) });
const queried = v.object({ objects: v.object({ objectId: v.string() }) });
const sizes = v.object({ result: v.object({ value: v.array(v.number()) }) });

interface Census {
  /** Of the whole page, the site's own included. */
  readonly listeners: number;
  readonly nodes: number;
  /** In MB. */
  readonly heap: number;
  /** In the guard's own world: observers, and the sizes of its maps and sets. */
  readonly observers: number;
  readonly collections: readonly number[];
}

/** Counts what lives in a page and in the world of the guard; what nobody holds any more is cleared away first. */
class Counter {
  private constructor(private readonly session: CDPSession, private readonly world: number) {}

  static async of(page: Page): Promise<Counter> {
    const session = await page.context().newCDPSession(page);
    const worlds: { id: number; name: string }[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
    await session.send('Runtime.enable');
    await session.send('Performance.enable');
    const world = worlds.find(({ name }) => name === 'Jaga Jempol');
    if (!world) throw new Error('The guard has no world on this page.');
    return new Counter(session, world.id);
  }

  async take(): Promise<Census> {
    await this.session.send('HeapProfiler.collectGarbage');
    const now = v.parse(metrics, await this.session.send('Performance.getMetrics')).metrics;
    const metric = (name: string): number => now.find((each) => each.name === name)?.value ?? Number.NaN;
    const observers = (await Promise.all(['IntersectionObserver', 'MutationObserver', 'ResizeObserver', 'PerformanceObserver'].map((name) => this.#each(name, '1')))).flat().length;
    const collections = (await Promise.all(['Map', 'Set'].map((name) => this.#each(name, 'one.size')))).flat();
    return { listeners: metric('JSEventListeners'), nodes: metric('Nodes'), heap: metric('JSHeapUsedSize') / 1e6, observers, collections: collections.sort((a, b) => b - a) };
  }

  /** One number for each living object of a class. */
  async #each(name: string, number: string): Promise<number[]> {
    const { result } = v.parse(remote, await this.session.send('Runtime.evaluate', { contextId: this.world, expression: `${name}.prototype` }));
    const { objects } = v.parse(queried, await this.session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId }));
    const answer = await this.session.send('Runtime.callFunctionOn', { objectId: objects.objectId, functionDeclaration: `function () { return this.map((one) => ${number}); }`, returnByValue: true });
    return v.parse(sizes, answer).result.value;
  }
}

/** Turns the wheel until the feed has moved as far as that part of its length, or to its end. */
async function wheelTo(page: Page, part: number): Promise<void> {
  for (;;) {
    const there = await page.evaluate(
      (wanted) =>
        new Promise<boolean>((resolve) => {
          requestAnimationFrame(() => resolve(scrollY + innerHeight >= document.documentElement.scrollHeight * wanted - 2));
        }),
      part,
    );
    if (there) return;
    await page.mouse.wheel(0, STEP);
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

describe('a feed of 1,400 posts', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await borrow('chromium');
  });
  afterAll(() => browser.close());

  test.each([
    ['X, whose nodes serve other posts', 'https://x.com/home'],
    ['Facebook, whose slots stay', 'https://www.facebook.com/'],
  ])('%s', async (_name, url) => {
    const page = await browser.page(`${url}?posts=${POSTS}`);
    const counter = await Counter.of(page);
    const [first = '', last = ''] = await page.evaluate(() => {
      const found = window.replica.posts.filter((post) => post.expect === 'campaign' && !post.promoted);
      return [found[0]?.id, found.at(-1)?.id];
    });
    expect(await page.evaluate(() => window.replica.posts.length)).toBe(POSTS);
    await page.mouse.move(640, 450);
    const counts: Census[] = [];
    for (const part of [0.5, 1]) {
      await wheelTo(page, part);
      await settled(page);
      counts.push(await counter.take());
    }
    const [half, end] = counts;
    if (!half || !end) throw new Error('The feed was not counted.');
    expect(end.collections[0]).toBe(MOST_VERDICTS);
    expect(sum(end.collections)).toBeLessThanOrEqual(sum(half.collections) + 10);
    expect(end.observers).toBe(half.observers);
    expect(end.listeners).toBeLessThanOrEqual(half.listeners + 20);
    expect(end.nodes).toBeLessThanOrEqual(half.nodes * 1.2);
    expect(end.heap).toBeLessThanOrEqual(half.heap + 2);

    // The verdict on the first was made long ago and is forgotten; it is made anew.
    const dialog = browser.dialog(page);
    for (const post of [last, first]) {
      await press(page, 'like', post);
      await dialog.waitOpen();
      expect(await accepted(page, 'like')).toBe(0);
      await dialog.press('cancel');
      await dialog.waitClosed();
    }
    await page.close();
  }, 300_000);
});
