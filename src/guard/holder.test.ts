// @vitest-environment happy-dom
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Answer } from '../dialog/dialog.tsx';
import type { PageMessage } from '../protocol.ts';
import { ask, notify } from './ask.ts';
import { Holder } from './holder.ts';
import { Memory } from './memory.ts';
import { itemsOf, type Press } from './press.ts';
import { Recogniser } from './recognise.ts';
import { smallSite } from './small.stand.ts';
import { Verdicts } from './verdicts.ts';

vi.mock('./ask.ts', () => ({ ask: vi.fn(), notify: vi.fn() }));

const withheld = { types: new Set(['pointerdown', 'mousedown', 'click']), pointerType: 'mouse' };
const RISKY = '<article id="1"><b>Budi</b><p>coblos</p><button></button></article><article id="2"><b>Sari</b><p>coblos dua</p><button></button></article>';
const SAFE = '<article id="3"><b>Tono</b><p>soto</p><button></button></article>';
const UNNAMED = '<article><b>Budi</b><p>coblos nomor</p><button></button></article>';

let alive = true;
let stop = new AbortController();
/** The worker says nothing until this is called. */
let wake: (() => void) | undefined;
let asleep = false;
let liked: string[] = [];
let recogniser: Recogniser;
let verdicts: Verdicts;
/** The worker finds nothing in anything any more. */
let pardons = false;
/** Protection was switched off, and this page has not heard of it. */
let withdrawn = false;
let holder: Holder;
/** What the person answers, in turn. */
let answers: ((answer: Answer) => void)[] = [];
let listening = new AbortController();
/** What the worker is told. */
let told: PageMessage[] = [];

function page(html: string): void {
  document.body.innerHTML = html;
}

function pressOf(css: string): Press {
  const control = document.querySelector(`${css} button`);
  const found = control && recogniser.press([control]);
  if (found?.type !== 'press') throw new Error('no press');
  return found.press;
}

/** The guard's part: asks, and lets through or holds. */
function pressOn(css: string): 'reached' | 'held' {
  const press = pressOf(css);
  const decision = holder.decide(press);
  if (decision === 'pass') {
    holder.usePass(press);
    return 'reached';
  }
  holder.hold(press, decision, withheld);
  return 'held';
}

const shortly = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

beforeEach(() => {
  alive = true;
  asleep = false;
  pardons = false;
  withdrawn = false;
  told = [];
  stop = new AbortController();
  listening = new AbortController();
  liked = [];
  answers = [];
  vi.mocked(notify).mockReset();
  vi.mocked(ask).mockReset().mockImplementation(({ opens, signal }) => new Promise((resolve) => {
    if (!opens()) resolve('cancel');
    answers.push(resolve);
    signal.addEventListener('abort', () => resolve('cancel'));
  }));
  document.body.addEventListener('click', ({ target }) => target instanceof Element && liked.push(target.closest('article')?.id ?? ''), { signal: listening.signal });
  wake = undefined;
  const transport = {
    alive: () => alive,
    async ask<Schema extends v.GenericSchema>(message: PageMessage, reply: Schema): Promise<v.InferOutput<Schema>> {
      if (message.type !== 'assess') return new Promise(() => undefined);
      if (asleep) await new Promise<void>((resolve) => (wake = resolve));
      if (withdrawn) return v.parse(reply, { verdicts: [], validUntil: 0, whenLate: 'pass', withdrawn });
      const judged = message.items.map(({ key, content }) => (content.text.includes('coblos') && !pardons ? { key, class: 'support', risk: 'risky', ask: ['like'] } : { key, class: 'none', risk: 'safe', ask: [] }));
      return v.parse(reply, { verdicts: judged, validUntil: 9e15, whenLate: 'ask' });
    },
    tell: (message: PageMessage) => void told.push(message),
    listen: vi.fn(),
    text: (key: string) => key,
    uiLanguage: 'id',
  };
  recogniser = new Recogniser(smallSite, document, new Memory());
  verdicts = new Verdicts(transport, () => stop.abort());
  holder = new Holder(document, recogniser, verdicts, transport, stop.signal);
});
afterEach(() => {
  listening.abort();
  vi.useRealTimers();
});

async function asked(css: string): Promise<void> {
  const before = answers.length;
  expect(pressOn(css)).toBe('held');
  await vi.waitFor(() => expect(answers).toHaveLength(before + 1));
}

describe('a press without a verdict', () => {
  test('that turns out safe happens once, however often it was pressed meanwhile', async () => {
    asleep = true;
    page(SAFE);
    expect(pressOn('article')).toBe('held');
    expect(pressOn('article')).toBe('held');
    await shortly();
    expect(liked).toEqual([]);
    wake?.();
    await vi.waitFor(() => expect(liked).toEqual(['3']));
    await shortly();
    expect(ask).not.toHaveBeenCalled();
    expect(pressOn('article')).toBe('reached');
    expect(liked).toEqual(['3']);
  });

  test('happens once where the worker never said anything, and not again when it does', async () => {
    vi.useFakeTimers();
    asleep = true;
    page(RISKY);
    expect(pressOn('[id="1"]')).toBe('held');
    await vi.advanceTimersByTimeAsync(5000);
    expect(liked).toEqual(['1']);
    wake?.();
    await vi.advanceTimersByTimeAsync(5000);
    expect(liked).toEqual(['1']);
    expect(ask).not.toHaveBeenCalled();
  });
});

test('a press by which the page learns that protection was switched off happens all the same', async () => {
  withdrawn = true;
  page(RISKY);
  expect(pressOn('[id="1"]')).toBe('held');
  await vi.waitFor(() => expect(liked).toEqual(['1']));
  await vi.waitFor(() => expect(stop.signal.aborted).toBe(true));
  expect(ask).not.toHaveBeenCalled();
});

describe('a press without a verdict, when protection ends', () => {
  test.each([
    ['is switched off', true, SAFE, ['3']],
    ['is switched off, on what is known to be risky by then', true, RISKY, []],
    ['goes with the extension', false, SAFE, []],
  ])('that %s: alive %s', async (_how, lives, html, expected) => {
    asleep = true;
    page(html);
    expect(pressOn('article')).toBe('held');
    await shortly();
    alive = lives;
    stop.abort();
    wake?.();
    await shortly();
    expect(liked).toEqual(expected);
    expect(ask).not.toHaveBeenCalled();
    expect(vi.mocked(notify).mock.calls).toHaveLength(lives ? 0 : 1);
  });

  test('does not happen where its page is left', async () => {
    asleep = true;
    page(RISKY);
    expect(pressOn('[id="1"]')).toBe('held');
    await shortly();
    holder.leave();
    stop.abort();
    wake?.();
    await shortly();
    expect(liked).toEqual([]);
  });
});

test('nothing is held any more once every press is answered and repeated', async () => {
  page(RISKY);
  await holder.idle();
  await asked('[id="1"]');
  const idle = vi.fn();
  void holder.idle().then(idle);
  await shortly();
  expect(idle).not.toHaveBeenCalled();
  answers[0]?.('continue');
  await vi.waitFor(() => expect(idle).toHaveBeenCalled());
  expect(liked).toEqual(['1']);
});

test('what the site got is over: the next one in its place answers nothing any more, be it let through or repeated', async () => {
  const sent = vi.spyOn(recogniser, 'sent');
  page(RISKY + SAFE);
  await verdicts.settle('like', itemsOf(pressOf('[id="3"]')), 1000);
  expect(pressOn('[id="3"]')).toBe('reached');
  expect(sent.mock.calls.map(([{ subject }]) => subject?.key)).toEqual(['test/post/3']);
  await asked('[id="1"]');
  expect(sent).toHaveBeenCalledTimes(1);
  answers[0]?.('continue');
  await vi.waitFor(() => expect(liked).toEqual(['1']));
  await vi.waitFor(() => expect(sent.mock.calls.map(([{ subject }]) => subject?.key)).toEqual(['test/post/3', 'test/post/1']));
});

describe('a held press', () => {
  test('happens once upon Lanjutkan, and not at all upon Batal', async () => {
    page(RISKY);
    await asked('[id="1"]');
    answers[0]?.('cancel');
    await shortly();
    await asked('[id="1"]');
    expect(liked).toEqual([]);
    answers[1]?.('continue');
    await vi.waitFor(() => expect(liked).toEqual(['1']));
    expect(notify).not.toHaveBeenCalled();
  });

  test('waits while another is asked about; each is answered for itself', async () => {
    page(RISKY);
    await asked('[id="1"]');
    expect(pressOn('[id="2"]')).toBe('held');
    expect(pressOn('[id="2"]')).toBe('held');
    await shortly();
    expect(answers).toHaveLength(1);
    answers[0]?.('cancel');
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    answers[1]?.('continue');
    await vi.waitFor(() => expect(liked).toEqual(['2']));
    expect(answers).toHaveLength(2);
  });

  test('does not come back with a page that was left', async () => {
    page(RISKY);
    await asked('[id="1"]');
    holder.leave();
    answers[0]?.('continue');
    await shortly();
    expect(liked).toEqual([]);
  });

  test('whose control is gone may be pressed again, once, and the person is told', async () => {
    page(RISKY);
    await asked('[id="1"]');
    page('');
    answers[0]?.('continue');
    await vi.waitFor(() => expect(notify).toHaveBeenCalledWith(expect.objectContaining({ what: 'notice_press_again', signal: stop.signal })));
    expect(liked).toEqual([]);
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
    answers[0]?.('continue');
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
    expect(liked).toEqual([]);
    expect(pressOn('[id="1"]')).toBe('reached');
  });

  test('that could not be repeated for a fault of ours may be pressed again, and the person is told', async () => {
    page(RISKY);
    await asked('[id="1"]');
    vi.spyOn(recogniser.locator, 'find').mockImplementationOnce(() => {
      throw new SyntaxError('no selector');
    });
    answers[0]?.('continue');
    await vi.waitFor(() => expect(notify).toHaveBeenCalledTimes(1));
    expect(liked).toEqual([]);
    expect(pressOn('[id="1"]')).toBe('reached');
  });

  test('that is not asked about, since its page is left before the dialog opens, counts as no answer', async () => {
    page(RISKY);
    vi.mocked(ask).mockImplementationOnce(async ({ opens }) => {
      holder.leave();
      return opens() ? 'continue' : 'cancel';
    });
    expect(pressOn('[id="1"]')).toBe('held');
    await shortly();
    expect(told).toEqual([]);
    await asked('[id="2"]');
    answers[0]?.('cancel');
    await vi.waitFor(() => expect(told).toEqual([{ type: 'outcome', kind: 'like', outcome: 'cancelled' }]));
  });

  test('is told of where the extension goes under the question, with a note that stays', async () => {
    page(RISKY);
    await asked('[id="1"]');
    alive = false;
    stop.abort();
    await vi.waitFor(() => expect(notify).toHaveBeenCalledTimes(1));
    expect(vi.mocked(notify).mock.calls[0]?.[0].signal.aborted).toBe(false);
    expect(liked).toEqual([]);
  });

  test('ends silently where protection was switched off', async () => {
    page(RISKY);
    await asked('[id="1"]');
    stop.abort();
    await shortly();
    expect(notify).not.toHaveBeenCalled();
    expect(liked).toEqual([]);
  });

  test('is swallowed when pressed again under its dialog, though by then nothing would be asked about it', async () => {
    page(RISKY);
    await asked('[id="1"]');
    pardons = true;
    verdicts.forget();
    await verdicts.settle('like', itemsOf(pressOf('[id="1"]')), 1000);
    expect(pressOn('[id="1"]')).toBe('held');
    answers[0]?.('continue');
    await vi.waitFor(() => expect(liked).toEqual(['1']));
    expect(answers).toHaveLength(1);
    expect(pressOn('[id="1"]')).toBe('reached');
  });

  test('that waits for its turn is not asked about on a page that was left, and the open dialog goes', async () => {
    page(RISKY);
    await asked('[id="1"]');
    expect(pressOn('[id="2"]')).toBe('held');
    holder.leave();
    await shortly();
    expect(vi.mocked(ask).mock.calls.map(([{ signal }]) => signal.aborted)).toEqual([true]);
    expect(liked).toEqual([]);
  });

  test('whose control is gone may be pressed again for a minute', async () => {
    page(RISKY);
    await asked('[id="1"]');
    vi.useFakeTimers();
    page('');
    answers[0]?.('continue');
    await vi.advanceTimersByTimeAsync(59_000);
    page(RISKY);
    expect(holder.decide(pressOf('[id="1"]'))).toBe('pass');
    await vi.advanceTimersByTimeAsync(1000);
    expect(holder.decide(pressOf('[id="1"]'))).toBe('hold');
  });

  test('that the page interfered with does not happen, and the person is told', async () => {
    page(RISKY);
    await asked('[id="1"]');
    answers[0]?.('tampered');
    await vi.waitFor(() => expect(notify).toHaveBeenCalledWith(expect.objectContaining({ what: 'notice_cancelled_tampered', signal: stop.signal })));
    expect(liked).toEqual([]);
  });

  test('is counted as the person answered, and only where they were asked', async () => {
    page(RISKY);
    await asked('[id="1"]');
    answers[0]?.('cancel');
    await shortly();
    await asked('[id="1"]');
    answers[1]?.('continue');
    await vi.waitFor(() => expect(liked).toEqual(['1']));
    await shortly();
    await asked('[id="2"]');
    page(SAFE);
    answers[2]?.('continue');
    await vi.waitFor(() => expect(notify).toHaveBeenCalled());
    expect(pressOn('article')).toBe('held');
    await vi.waitFor(() => expect(liked).toEqual(['1', '3']));
    await shortly();
    expect(told).toEqual(['cancelled', 'continued', 'lost'].map((outcome) => ({ type: 'outcome', kind: 'like', outcome })));
  });
});
