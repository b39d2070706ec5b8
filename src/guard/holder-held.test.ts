// @vitest-environment happy-dom
/** Presses that the person is asked about. */
import { describe, expect, test, vi } from 'vitest';
import { ask, notify } from './ask.ts';
import { asked, page, pressOf, pressOn, RISKY, SAFE, shortly, world } from './holder.stand.ts';
import { itemsOf } from './press.ts';

vi.mock('./ask.ts', () => ({ ask: vi.fn(), notify: vi.fn() }));

const UNNAMED = '<article><b>Budi</b><p>coblos nomor</p><button></button></article>';

describe('a held press', () => {
  test('happens once upon Lanjutkan, and not at all upon Batal', async () => {
    page(RISKY);
    await asked('[id="1"]');
    world.answers[0]?.('cancel');
    await shortly();
    await asked('[id="1"]');
    expect(world.liked).toEqual([]);
    world.answers[1]?.('continue');
    await vi.waitFor(() => expect(world.liked).toEqual(['1']));
    expect(notify).not.toHaveBeenCalled();
  });

  test('waits while another is asked about; each is answered for itself', async () => {
    page(RISKY);
    await asked('[id="1"]');
    expect(pressOn('[id="2"]')).toBe('held');
    expect(pressOn('[id="2"]')).toBe('held');
    await shortly();
    expect(world.answers).toHaveLength(1);
    world.answers[0]?.('cancel');
    await vi.waitFor(() => expect(world.answers).toHaveLength(2));
    world.answers[1]?.('continue');
    await vi.waitFor(() => expect(world.liked).toEqual(['2']));
    expect(world.answers).toHaveLength(2);
  });

  test('does not come back with a page that was left', async () => {
    page(RISKY);
    await asked('[id="1"]');
    world.holder.leave();
    world.answers[0]?.('continue');
    await shortly();
    expect(world.liked).toEqual([]);
  });

  test('whose control is gone may be pressed again, once, and the person is told', async () => {
    page(RISKY);
    await asked('[id="1"]');
    page('');
    world.answers[0]?.('continue');
    await vi.waitFor(() => expect(notify).toHaveBeenCalledWith(expect.objectContaining({ what: 'notice_press_again', signal: world.stop.signal })));
    expect(world.liked).toEqual([]);
    page(RISKY);
    expect(pressOn('[id="2"]')).toBe('held');
    expect(pressOn('[id="1"]')).toBe('reached');
    expect(pressOn('[id="1"]')).toBe('held');
  });

  test('may be pressed again where its post has no key and shows more by then', async () => {
    page(UNNAMED);
    await asked('article');
    const article = document.querySelector('article');
    const button = document.querySelector('button');
    button?.remove();
    world.answers[0]?.('continue');
    await vi.waitFor(() => expect(notify).toHaveBeenCalled());
    if (button) article?.append(button, Object.assign(document.createElement('p'), { textContent: 'sembilan' }));
    expect(pressOn('article')).toBe('reached');
    expect(pressOn('article')).toBe('held');
  });

  test('that could not be asked about may be pressed again, and the person is told', async () => {
    page(RISKY);
    vi.mocked(ask).mockRejectedValueOnce(new Error('no dialog'));
    expect(pressOn('[id="1"]')).toBe('held');
    await vi.waitFor(() => expect(notify).toHaveBeenCalledTimes(1));
    expect(world.liked).toEqual([]);
    expect(pressOn('[id="1"]')).toBe('reached');
  });

  test('that could not be repeated for a fault of ours may be pressed again, and the person is told', async () => {
    page(RISKY);
    await asked('[id="1"]');
    vi.spyOn(world.recogniser.locator, 'find').mockImplementationOnce(() => {
      throw new SyntaxError('no selector');
    });
    world.answers[0]?.('continue');
    await vi.waitFor(() => expect(notify).toHaveBeenCalledTimes(1));
    expect(world.liked).toEqual([]);
    expect(pressOn('[id="1"]')).toBe('reached');
  });

  test('that is not asked about, since its page is left before the dialog opens, counts as no answer', async () => {
    page(RISKY);
    vi.mocked(ask).mockImplementationOnce(async ({ opens }) => {
      world.holder.leave();
      return opens() ? 'continue' : 'cancel';
    });
    expect(pressOn('[id="1"]')).toBe('held');
    await shortly();
    expect(world.told).toEqual([]);
    await asked('[id="2"]');
    world.answers[0]?.('cancel');
    await vi.waitFor(() => expect(world.told).toEqual([{ type: 'outcome', kind: 'like', outcome: 'cancelled' }]));
  });

  test('is told of where the extension goes under the question, with a note that stays', async () => {
    page(RISKY);
    await asked('[id="1"]');
    world.alive = false;
    world.stop.abort();
    await vi.waitFor(() => expect(notify).toHaveBeenCalledTimes(1));
    expect(vi.mocked(notify).mock.calls[0]?.[0].signal.aborted).toBe(false);
    expect(world.liked).toEqual([]);
  });

  test('ends silently where protection was switched off', async () => {
    page(RISKY);
    await asked('[id="1"]');
    world.stop.abort();
    await shortly();
    expect(notify).not.toHaveBeenCalled();
    expect(world.liked).toEqual([]);
  });

  test('is swallowed when pressed again under its dialog, though by then nothing would be asked about it', async () => {
    page(RISKY);
    await asked('[id="1"]');
    world.pardons = true;
    world.verdicts.forget();
    await world.verdicts.settle('like', itemsOf(pressOf('[id="1"]')), 1000);
    expect(pressOn('[id="1"]')).toBe('held');
    world.answers[0]?.('continue');
    await vi.waitFor(() => expect(world.liked).toEqual(['1']));
    expect(world.answers).toHaveLength(1);
    expect(pressOn('[id="1"]')).toBe('reached');
  });

  test('that waits for its turn is not asked about on a page that was left, and the open dialog goes', async () => {
    page(RISKY);
    await asked('[id="1"]');
    expect(pressOn('[id="2"]')).toBe('held');
    world.holder.leave();
    await shortly();
    expect(vi.mocked(ask).mock.calls.map(([{ signal }]) => signal.aborted)).toEqual([true]);
    expect(world.liked).toEqual([]);
  });

  test('whose control is gone may be pressed again for a minute', async () => {
    page(RISKY);
    await asked('[id="1"]');
    vi.useFakeTimers();
    page('');
    world.answers[0]?.('continue');
    await vi.advanceTimersByTimeAsync(59_000);
    page(RISKY);
    expect(world.holder.decide(pressOf('[id="1"]'))).toBe('pass');
    await vi.advanceTimersByTimeAsync(1000);
    expect(world.holder.decide(pressOf('[id="1"]'))).toBe('hold');
  });

  test('that the page interfered with does not happen, and the person is told', async () => {
    page(RISKY);
    await asked('[id="1"]');
    world.answers[0]?.('tampered');
    await vi.waitFor(() => expect(notify).toHaveBeenCalledWith(expect.objectContaining({ what: 'notice_cancelled_tampered', signal: world.stop.signal })));
    expect(world.liked).toEqual([]);
  });

  test('is counted as the person answered, and only where they were asked', async () => {
    page(RISKY);
    await asked('[id="1"]');
    world.answers[0]?.('cancel');
    await shortly();
    await asked('[id="1"]');
    world.answers[1]?.('continue');
    await vi.waitFor(() => expect(world.liked).toEqual(['1']));
    await shortly();
    await asked('[id="2"]');
    page(SAFE);
    world.answers[2]?.('continue');
    await vi.waitFor(() => expect(notify).toHaveBeenCalled());
    expect(pressOn('article')).toBe('held');
    await vi.waitFor(() => expect(world.liked).toEqual(['1', '3']));
    await shortly();
    expect(world.told).toEqual(['cancelled', 'continued', 'lost'].map((outcome) => ({ type: 'outcome', kind: 'like', outcome })));
  });
});
