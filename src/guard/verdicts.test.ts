import * as v from 'valibot';
import { describe, expect, test, vi } from 'vitest';
import type { AssessReply, PageMessage } from '../protocol.ts';
import { assessReply, MAX_TEXT } from '../protocol.ts';
import type { Transport } from './transport.ts';
import { draftContent } from './read.ts';
import { type Item, Verdicts } from './verdicts.ts';

const item = (text: string): Item => ({ part: 'subject', content: draftContent(text) });

/** A worker that calls everything with "coblos" in it risky. */
function transport(answer: (message: Extract<PageMessage, { type: 'assess' }>) => Promise<Partial<AssessReply>>): Transport & { calls: number } {
  const made = {
    calls: 0,
    alive: () => true,
    async ask<Schema extends v.GenericSchema>(message: PageMessage, reply: Schema): Promise<v.InferOutput<Schema>> {
      made.calls++;
      if (message.type !== 'assess') throw new Error('unexpected');
      const whole = { verdicts: [], validUntil: 9e15, whenLate: 'ask', ...(await answer(message)) };
      return v.parse(reply, whole);
    },
    tell: vi.fn(),
    listen: vi.fn(),
    text: () => '',
    uiLanguage: 'id',
  };
  return made;
}

const judging = async (message: Extract<PageMessage, { type: 'assess' }>): Promise<Partial<AssessReply>> => ({
  verdicts: message.items.map(({ key, content }) =>
    content.text.includes('coblos')
      ? { key, class: 'support' as const, risk: 'risky' as const, ask: ['like' as const] }
      : { key, class: 'none' as const, risk: 'safe' as const, ask: [] },
  ),
});

describe('verdicts', () => {
  test('are unknown first, then known in the same tick', async () => {
    const verdicts = new Verdicts(transport(judging));
    expect(verdicts.decide('like', [item('coblos 9')])).toBe('unknown');
    expect(await verdicts.settle('like', [item('coblos 9')], 1000)).toBe('hold');
    expect(verdicts.decide('like', [item('coblos 9')])).toBe('hold');
    expect(verdicts.decide('share', [item('coblos 9')])).toBe('pass');
    expect(await verdicts.settle('like', [item('selamat pagi')], 1000)).toBe('pass');
  });

  test('come with the words of a person who reads another language than the browser’s, and without them once it is the same', async () => {
    const english = { language: 'en' as const, texts: { cancel: 'Cancel' } };
    let words: typeof english | undefined = english;
    const verdicts = new Verdicts(transport(async (message) => ({ ...(await judging(message)), ...(words ? { words } : {}) })));
    expect(verdicts.words).toBeUndefined();
    await verdicts.settle('like', [item('coblos 9')], 1000);
    expect(verdicts.words).toEqual(english);
    words = undefined;
    await verdicts.settle('like', [item('coblos 8')], 1000);
    expect(verdicts.words).toBeUndefined();
  });

  test('are not waited for where the worker failed twice: what comes late is decided at once', async () => {
    const failing = transport(() => Promise.reject(new Error('storage')));
    const verdicts = new Verdicts(failing);
    const began = performance.now();
    expect(await verdicts.settle('like', [item('coblos 9')], 5000)).toBe('unknown');
    expect(performance.now() - began).toBeLessThan(1000);
    expect(failing.calls).toBe(2);
    // The next press asks anew.
    expect(await verdicts.settle('like', [item('coblos 9')], 5000)).toBe('unknown');
    expect(failing.calls).toBe(4);
  });

  test('of what was looked at last stay; the oldest of 600 goes first', async () => {
    const verdicts = new Verdicts(transport(judging));
    const many = Array.from({ length: 600 }, (_, n) => item(`unggahan ${n}`));
    await verdicts.settle('like', many, 5000);
    expect(verdicts.decide('like', many.slice(0, 1))).toBe('pass');
    await verdicts.settle('like', [item('satu lagi')], 5000);
    expect(verdicts.size).toBe(600);
    expect(verdicts.decide('like', many.slice(0, 1))).toBe('pass');
    expect(verdicts.decide('like', many.slice(1, 2))).toBe('unknown');
  });

  test('the worse of draft and subject rules', async () => {
    const verdicts = new Verdicts(transport(judging));
    const both = [item('selamat pagi'), item('coblos 9')];
    expect(await verdicts.settle('like', both, 1000)).toBe('hold');
    expect(verdicts.decide('like', [item('coblos 9'), item('belum diketahui')])).toBe('hold');
  });

  test('tell once that protection is off, when a page kept for "back" asks anew', async () => {
    const withdrawn = vi.fn();
    let off = false;
    const verdicts = new Verdicts(transport(async (message) => (off ? { withdrawn: true } : judging(message))), withdrawn);
    expect(await verdicts.settle('like', [item('coblos 9')], 1000)).toBe('hold');
    expect(withdrawn).not.toHaveBeenCalled();
    off = true;
    verdicts.renew();
    expect(verdicts.decide('like', [item('coblos 9')])).toBe('unknown');
    await vi.waitFor(() => expect(withdrawn).toHaveBeenCalledTimes(1));
  });

  test('nothing to judge passes and is never asked about', async () => {
    const quiet = transport(judging);
    const verdicts = new Verdicts(quiet);
    expect(await verdicts.settle('like', [item('')], 1000)).toBe('pass');
    expect(quiet.calls).toBe(0);
  });

  test('many wishes in one tick make one message, and a known one none', async () => {
    const counting = transport(judging);
    const verdicts = new Verdicts(counting);
    verdicts.prefetch([item('a'), item('b')]);
    verdicts.prefetch([item('b'), item('c')]);
    await verdicts.settle('like', [item('a'), item('b'), item('c')], 1000);
    verdicts.prefetch([item('a')]);
    await Promise.resolve();
    expect(counting.calls).toBe(1);
  });

  test('under way already are not asked for a second time', async () => {
    let answer = (): void => undefined;
    const slow = transport(async (message) => {
      await new Promise<void>((resolve) => (answer = resolve));
      return judging(message);
    });
    const verdicts = new Verdicts(slow);
    verdicts.prefetch([item('coblos 9')]);
    await vi.waitFor(() => expect(slow.calls).toBe(1));
    verdicts.prefetch([item('coblos 9')]);
    const settled = verdicts.settle('like', [item('coblos 9')], 5000);
    answer();
    expect(await settled).toBe('hold');
    expect(slow.calls).toBe(1);
  });

  test('that are there are not waited for: a comment waits for what was just written, not for the post as well', async () => {
    const verdicts = new Verdicts(transport(judging));
    await verdicts.settle('comment', [item('resep soto')], 1000);
    const began = performance.now();
    expect(await verdicts.settle('comment', [{ part: 'draft', content: draftContent('enak') }, item('resep soto')], 10_000)).toBe('pass');
    expect(performance.now() - began).toBeLessThan(5000);
  });

  test('what a person pressed does not wait behind all that a page shows', async () => {
    const asked: string[][] = [];
    const verdicts = new Verdicts(
      transport(async (message) => {
        asked.push(message.items.map(({ content }) => content.text));
        return judging(message);
      }),
    );
    verdicts.prefetch(Array.from({ length: 1000 }, (_, i) => item(`unggahan ${i}`)));
    expect(await verdicts.settle('like', [item('coblos 9')], 5000)).toBe('hold');
    expect(asked.findIndex((texts) => texts.includes('coblos 9'))).toBeLessThanOrEqual(1);
  });

  test('very long texts go one by one, so that the worker can answer others in between', async () => {
    const asked: number[] = [];
    const verdicts = new Verdicts(
      transport(async (message) => {
        asked.push(message.items.reduce((sum, { content }) => sum + content.text.length, 0));
        return judging(message);
      }),
    );
    const long = Array.from({ length: 6 }, (_, i) => item(`${i}${' panjang'.repeat(10_000)}`));
    await verdicts.settle('like', [...long, item('pendek')], 5000);
    expect(asked.reduce((sum, each) => sum + each, 0)).toBe(6 * 80_001 + 6);
    expect(Math.max(...asked)).toBeLessThanOrEqual(100_000);
  });

  test('a text that is longer than what one question should hold is judged all the same, and what comes after it too', async () => {
    const verdicts = new Verdicts(transport(judging));
    expect(await verdicts.settle('like', [item('coblos 9 '.padEnd(MAX_TEXT, 'panjang '))], 5000)).toBe('hold');
    expect(await verdicts.settle('like', [item('selamat pagi')], 5000)).toBe('pass');
  });

  test('a worker stopped while it answers is asked once more', async () => {
    let first = true;
    const dying = transport(async (message) => {
      if (first) {
        first = false;
        throw new Error('message port closed');
      }
      return judging(message);
    });
    const verdicts = new Verdicts(dying);
    expect(await verdicts.settle('like', [item('coblos 9')], 1000)).toBe('hold');
    expect(dying.calls).toBe(2);
    // Another time as well: what failed then is forgotten.
    verdicts.forget();
    first = true;
    expect(await verdicts.settle('like', [item('coblos 9')], 1000)).toBe('hold');
    expect(dying.calls).toBe(4);
  });

  test('a worker that never answers leaves it unknown at the deadline, not before and not forever', async () => {
    const hung = transport(() => new Promise(() => undefined));
    const began = performance.now();
    expect(await new Verdicts(hung).settle('like', [item('coblos 9')], 60)).toBe('unknown');
    expect(performance.now() - began).toBeGreaterThanOrEqual(55);
    expect(hung.calls).toBe(1);
  });

  test('a worker without a classifier answers at once, and says what then', async () => {
    const verdicts = new Verdicts(transport(async () => ({ verdicts: [], whenLate: 'ask' })));
    expect(verdicts.whenLate).toBe('pass');
    expect(await verdicts.settle('like', [item('coblos 9')], 10_000)).toBe('unknown');
    expect(verdicts.whenLate).toBe('ask');
  });

  test('a malformed reply is no verdict', async () => {
    const forged = transport(async () => ({ verdicts: [{ key: 'x' }] }) as unknown as Partial<AssessReply>);
    expect(await new Verdicts(forged).settle('like', [item('coblos 9')], 30)).toBe('unknown');
  });

  test('end with the phase they were made for', async () => {
    let now = 1000;
    const verdicts = new Verdicts(transport(async (message) => ({ ...(await judging(message)), validUntil: 2000 })), undefined, () => now);
    expect(await verdicts.settle('like', [item('coblos 9')], 1000)).toBe('hold');
    now = 2000;
    expect(verdicts.decide('like', [item('coblos 9')])).toBe('unknown');
  });

  test('of the phase after come with one question, however often it is looked for them meanwhile', async () => {
    let now = 1000;
    let answer = (): void => undefined;
    const slow = transport(async (message) => {
      await new Promise<void>((resolve) => (answer = resolve));
      return { ...(await judging(message)), validUntil: now + 1000 };
    });
    const verdicts = new Verdicts(slow, undefined, () => now);
    const first = verdicts.settle('like', [item('coblos 9')], 5000);
    await vi.waitFor(() => expect(slow.calls).toBe(1));
    answer();
    expect(await first).toBe('hold');
    now = 2500;
    const again = verdicts.settle('like', [item('coblos 9')], 5000);
    await vi.waitFor(() => expect(slow.calls).toBe(2));
    expect(verdicts.decide('like', [item('coblos 9')])).toBe('unknown');
    expect(verdicts.decide('share', [item('lain')])).toBe('unknown');
    answer();
    expect(await again).toBe('hold');
    expect(slow.calls).toBe(2);
  });

  test('stay bounded while a person scrolls', async () => {
    const verdicts = new Verdicts(transport(judging));
    for (let i = 0; i < 2000; i++) verdicts.prefetch([item(`unggahan ${i}`)]);
    await verdicts.settle('like', [item('unggahan 1999')], 5000);
    expect(verdicts.size).toBeLessThanOrEqual(600);
    expect(verdicts.decide('like', [item('unggahan 1999')])).toBe('pass');
  });

  test('on posts in sight outlive a long draft, of which every stroke has one; the last strokes can be taken back', async () => {
    const verdicts = new Verdicts(transport(judging));
    const draft = (strokes: number): Item => ({ part: 'draft', content: draftContent('a'.repeat(strokes)) });
    await verdicts.settle('comment', [item('resep soto')], 1000);
    for (let strokes = 1; strokes <= 700; strokes++) await verdicts.settle('comment', [draft(strokes)], 1000);
    expect(verdicts.decide('comment', [draft(700), item('resep soto')])).toBe('pass');
    expect(verdicts.decide('comment', [draft(680)])).toBe('pass');
    expect(verdicts.size).toBeLessThan(100);
  });

  test('that were under way when a setting changed are made anew', async () => {
    let answer: (() => void) | undefined;
    let ask: 'like'[] = [];
    const verdicts = new Verdicts(
      transport(async ({ items }) => {
        const made = items.map(({ key }) => ({ key, class: 'discussion' as const, risk: 'caution' as const, ask }));
        await new Promise<void>((resolve) => (answer = resolve));
        return { verdicts: made };
      }),
    );
    const settled = verdicts.settle('like', [item('pilkada')], 5000);
    await vi.waitFor(() => expect(answer).toBeDefined());
    ask = ['like'];
    verdicts.forget();
    const before = answer;
    before?.();
    await vi.waitFor(() => expect(answer).not.toBe(before));
    answer?.();
    expect(await settled).toBe('hold');
    expect(verdicts.decide('like', [item('pilkada')])).toBe('hold');
  });

  test('the schema of the reply is the one the worker fills', () => {
    expect(v.is(assessReply, { verdicts: [], validUntil: 1, whenLate: 'ask' })).toBe(true);
  });
});
