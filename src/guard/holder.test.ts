// @vitest-environment happy-dom
/** Presses without a verdict, and the end of all. */
import { describe, expect, test, vi } from 'vitest';
import { ask, notify } from './ask.ts';
import { asked, page, pressOf, pressOn, RISKY, SAFE, shortly, world } from './holder.stand.ts';
import { itemsOf } from './press.ts';

vi.mock('./ask.ts', () => ({ ask: vi.fn(), notify: vi.fn() }));

describe('a press without a verdict', () => {
  test('that turns out safe happens once, however often it was pressed meanwhile', async () => {
    world.asleep = true;
    page(SAFE);
    expect(pressOn('article')).toBe('held');
    expect(pressOn('article')).toBe('held');
    await shortly();
    expect(world.liked).toEqual([]);
    world.wake?.();
    await vi.waitFor(() => expect(world.liked).toEqual(['3']));
    await shortly();
    expect(ask).not.toHaveBeenCalled();
    expect(pressOn('article')).toBe('reached');
    expect(world.liked).toEqual(['3']);
  });

  test('happens once where the worker never said anything, and not again when it does', async () => {
    vi.useFakeTimers();
    world.asleep = true;
    page(RISKY);
    expect(pressOn('[id="1"]')).toBe('held');
    await vi.advanceTimersByTimeAsync(5000);
    expect(world.liked).toEqual(['1']);
    world.wake?.();
    await vi.advanceTimersByTimeAsync(5000);
    expect(world.liked).toEqual(['1']);
    expect(ask).not.toHaveBeenCalled();
  });
});

test('a press by which the page learns that protection was switched off happens all the same', async () => {
  world.withdrawn = true;
  page(RISKY);
  expect(pressOn('[id="1"]')).toBe('held');
  await vi.waitFor(() => expect(world.liked).toEqual(['1']));
  await vi.waitFor(() => expect(world.stop.signal.aborted).toBe(true));
  expect(ask).not.toHaveBeenCalled();
});

describe('a press without a verdict, when protection ends', () => {
  test.each([
    ['is switched off', true, SAFE, ['3']],
    ['is switched off, on what is known to be risky by then', true, RISKY, []],
    ['goes with the extension', false, SAFE, []],
  ])('that %s: alive %s', async (_how, lives, html, expected) => {
    world.asleep = true;
    page(html);
    expect(pressOn('article')).toBe('held');
    await shortly();
    world.alive = lives;
    world.stop.abort();
    world.wake?.();
    await shortly();
    expect(world.liked).toEqual(expected);
    expect(ask).not.toHaveBeenCalled();
    expect(vi.mocked(notify).mock.calls).toHaveLength(lives ? 0 : 1);
  });

  test('does not happen where its page is left', async () => {
    world.asleep = true;
    page(RISKY);
    expect(pressOn('[id="1"]')).toBe('held');
    await shortly();
    world.holder.leave();
    world.stop.abort();
    world.wake?.();
    await shortly();
    expect(world.liked).toEqual([]);
  });
});

test('nothing is held any more once every press is answered and repeated', async () => {
  page(RISKY);
  await world.holder.idle();
  await asked('[id="1"]');
  const idle = vi.fn();
  void world.holder.idle().then(idle);
  await shortly();
  expect(idle).not.toHaveBeenCalled();
  world.answers[0]?.('continue');
  await vi.waitFor(() => expect(idle).toHaveBeenCalled());
  expect(world.liked).toEqual(['1']);
});

test('what the site got is over: the next one in its place answers nothing any more, be it let through or repeated', async () => {
  const sent = vi.spyOn(world.recogniser, 'sent');
  page(RISKY + SAFE);
  await world.verdicts.settle('like', itemsOf(pressOf('[id="3"]')), 1000);
  expect(pressOn('[id="3"]')).toBe('reached');
  expect(sent.mock.calls.map(([{ subject }]) => subject?.key)).toEqual(['test/post/3']);
  await asked('[id="1"]');
  expect(sent).toHaveBeenCalledTimes(1);
  world.answers[0]?.('continue');
  await vi.waitFor(() => expect(world.liked).toEqual(['1']));
  await vi.waitFor(() => expect(sent.mock.calls.map(([{ subject }]) => subject?.key)).toEqual(['test/post/3', 'test/post/1']));
});
