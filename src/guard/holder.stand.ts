/** A page with posts to like, a holder on it, and a worker and a person who answer when a test has them. */
import * as v from 'valibot';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { Answer } from '../dialog/dialog.tsx';
import type { PageMessage } from '../protocol.ts';
import { ask, notify } from './ask.ts';
import { Holder } from './holder.ts';
import { Memory } from './memory.ts';
import type { Press } from './press.ts';
import { Recogniser } from './recognise.ts';
import { smallSite } from './small.stand.ts';
import { Verdicts } from './verdicts.ts';

const withheld = { types: new Set(['pointerdown', 'mousedown', 'click']), pointerType: 'mouse' };
export const RISKY = '<article id="1"><b>Budi</b><p>coblos</p><button></button></article><article id="2"><b>Sari</b><p>coblos dua</p><button></button></article>';
export const SAFE = '<article id="3"><b>Tono</b><p>soto</p><button></button></article>';

function begun() {
  const stop = new AbortController();
  const world = {
    alive: true,
    /** The worker says nothing until `wake` is called. */
    asleep: false,
    wake: undefined as (() => void) | undefined,
    /** The worker finds nothing in anything any more. */
    pardons: false,
    /** Protection was switched off, and this page has not heard of it. */
    withdrawn: false,
    liked: [] as string[],
    /** What the person answers, in turn. */
    answers: [] as ((answer: Answer) => void)[],
    /** What the worker is told. */
    told: [] as PageMessage[],
    stop,
  };
  const transport = {
    alive: () => world.alive,
    async ask<Schema extends v.GenericSchema>(message: PageMessage, reply: Schema): Promise<v.InferOutput<Schema>> {
      if (message.type !== 'assess') return new Promise(() => undefined);
      if (world.asleep) await new Promise<void>((resolve) => (world.wake = resolve));
      if (world.withdrawn) return v.parse(reply, { verdicts: [], validUntil: 0, whenLate: 'pass', withdrawn: true });
      const judged = message.items.map(({ key, content }) => (content.text.includes('coblos') && !world.pardons ? { key, class: 'support', risk: 'risky', ask: ['like'] } : { key, class: 'none', risk: 'safe', ask: [] }));
      return v.parse(reply, { verdicts: judged, validUntil: 9e15, whenLate: 'ask' });
    },
    tell: (message: PageMessage) => void world.told.push(message),
    listen: vi.fn(),
    text: (key: string) => key,
    uiLanguage: 'id',
  };
  const recogniser = new Recogniser(smallSite, document, new Memory());
  const verdicts = new Verdicts(transport, () => stop.abort());
  return Object.assign(world, { recogniser, verdicts, holder: new Holder(document, recogniser, verdicts, transport, stop.signal) });
}

/** Begun anew for each test. */
export let world: ReturnType<typeof begun>;
let listening: AbortController;

beforeEach(() => {
  world = begun();
  listening = new AbortController();
  vi.mocked(notify).mockReset();
  vi.mocked(ask).mockReset().mockImplementation(({ opens, signal }) => new Promise((resolve) => {
    if (!opens()) resolve('cancel');
    world.answers.push(resolve);
    signal.addEventListener('abort', () => resolve('cancel'));
  }));
  document.body.addEventListener('click', ({ target }) => target instanceof Element && world.liked.push(target.closest('article')?.id ?? ''), { signal: listening.signal });
});
afterEach(() => {
  listening.abort();
  vi.useRealTimers();
});

export function page(html: string): void {
  document.body.innerHTML = html;
}

export function pressOf(css: string): Press {
  const control = document.querySelector(`${css} button`);
  const found = control && world.recogniser.press([control]);
  if (found?.type !== 'press') throw new Error('no press');
  return found.press;
}

/** The guard's part: asks, and lets through or holds. */
export function pressOn(css: string): 'reached' | 'held' {
  const press = pressOf(css);
  const decision = world.holder.decide(press);
  if (decision === 'pass') {
    world.holder.usePass(press);
    return 'reached';
  }
  world.holder.hold(press, decision, withheld);
  return 'held';
}

export const shortly = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

/** Pressed, held, and the person sees the question. */
export async function asked(css: string): Promise<void> {
  const before = world.answers.length;
  expect(pressOn(css)).toBe('held');
  await vi.waitFor(() => expect(world.answers).toHaveLength(before + 1));
}
