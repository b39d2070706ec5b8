// @vitest-environment happy-dom
/** Presses, answers and changes of the page in any order: what is held happens once for each leave that was given, or not. */
import fc from 'fast-check';
import * as v from 'valibot';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Answer } from '../dialog/dialog.tsx';
import type { PageMessage } from '../protocol.ts';
import { ask } from './ask.ts';
import { Holder } from './holder.ts';
import { Memory } from './memory.ts';
import { Recogniser } from './recognise.ts';
import { smallSite } from './small.stand.ts';
import { Verdicts } from './verdicts.ts';

vi.mock('./ask.ts', () => ({ ask: vi.fn(), notify: vi.fn() }));

/** The odd ones campaign. */
const POSTS = [1, 2, 3] as const;
const isRisky = (post: number): boolean => post % 2 === 1;
const textOf = (post: number): string => `${isRisky(post) ? 'coblos' : 'soto'} ${post}`;
const withheld = { types: new Set(['pointerdown', 'mousedown', 'click']), pointerType: 'mouse' };

type Step = readonly ['press', number] | readonly ['answer', Answer] | readonly ['worker' | 'changed' | 'recycle' | 'gone' | 'left'];
const post = fc.constantFrom(...POSTS);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.constant('press' as const), post) },
  { weight: 4, arbitrary: fc.tuple(fc.constant('answer' as const), fc.constantFrom<Answer>('continue', 'continue', 'cancel', 'tampered')) },
  { weight: 4, arbitrary: fc.tuple(fc.constant('worker' as const)) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom('changed' as const, 'recycle' as const, 'gone' as const, 'gone' as const, 'left' as const)) },
);

let listening = new AbortController();
beforeEach(() => {
  listening = new AbortController();
});
afterEach(() => listening.abort());

const soon = async (): Promise<void> => {
  for (let i = 0; i < 20; i++) await Promise.resolve();
};

/** Plays one order of events and keeps what came of it, by post. */
async function play(steps: readonly Step[]) {
  const count = (): number[] => POSTS.map(() => 0);
  const happened = { held: count(), asked: count(), allowed: count(), reached: count(), repeated: count() };
  const add = (what: keyof typeof happened, id: number): void => void (happened[what][id - 1] = (happened[what][id - 1] ?? 0) + 1);
  let order: readonly number[] = POSTS;
  const draw = (): void => {
    document.body.innerHTML = order.map((id) => `<article id="${id}"><p>${textOf(id)}</p><button></button></article>`).join('');
  };
  document.body.addEventListener('click', ({ target }) => target instanceof Element && add('repeated', Number(target.closest('article')?.id)), { signal: listening.signal });
  let answering: (() => void)[] = [];
  let explained: number[] = [];
  let dialogs: { id: number; answer: (answer: Answer) => void }[] = [];
  vi.mocked(ask).mockImplementation(({ opens, signal }) => {
    const id = explained.shift() ?? 0;
    if (!opens()) return Promise.resolve('cancel');
    add('asked', id);
    return new Promise((resolve) => {
      const dialog = { id, answer: resolve };
      dialogs.push(dialog);
      signal.addEventListener('abort', () => {
        dialogs = dialogs.filter((each) => each !== dialog);
        resolve('cancel');
      });
    });
  });
  const transport = {
    alive: () => true,
    async ask<Schema extends v.GenericSchema>(message: PageMessage, reply: Schema): Promise<v.InferOutput<Schema>> {
      if (message.type === 'explain') explained.push(Number(message.subject?.text.split(' ')[1]));
      if (message.type !== 'assess') return new Promise(() => undefined);
      await new Promise<void>((resolve) => answering.push(resolve));
      const verdicts = message.items.map(({ key, content }) => (content.text.startsWith('coblos') ? { key, class: 'support', risk: 'risky', ask: ['like'] } : { key, class: 'none', risk: 'safe', ask: [] }));
      return v.parse(reply, { verdicts, validUntil: 9e15, whenLate: 'ask' });
    },
    tell: vi.fn(),
    listen: vi.fn(),
    text: (key: string) => key,
    uiLanguage: 'id',
  };
  const stop = new AbortController();
  const recogniser = new Recogniser(smallSite, document, new Memory());
  const verdicts = new Verdicts(transport);
  const holder = new Holder(document, recogniser, verdicts, transport, stop.signal);
  draw();
  for (const [what, which] of steps) {
    if (what === 'press') {
      // The person comes back to what is to be pressed.
      if (!document.querySelector('article')) draw();
      const control = document.querySelector(`article[id="${which}"] button`);
      const found = control && recogniser.press([control]);
      // While a dialog is open the page cannot be pressed.
      if (found?.type === 'press' && dialogs.length === 0 && typeof which === 'number') {
        const decision = holder.decide(found.press);
        if (decision === 'pass') {
          holder.usePass(found.press);
          add('reached', which);
        } else {
          holder.hold(found.press, decision, withheld);
          add('held', which);
        }
      }
    } else if (what === 'answer') {
      const dialog = dialogs.shift();
      if (dialog && which === 'continue') add('allowed', dialog.id);
      if (dialog) dialog.answer(which);
    } else if (what === 'worker') {
      for (const answer of answering.splice(0)) answer();
    } else if (what === 'changed') {
      verdicts.forget();
    } else if (what === 'recycle') {
      // The same nodes show other posts.
      order = [...order.slice(1), ...order.slice(0, 1)];
      for (const [index, article] of [...document.querySelectorAll('article')].entries()) {
        const id = order[index] ?? 0;
        article.id = `${id}`;
        article.querySelector('p')?.replaceChildren(textOf(id));
      }
    } else if (what === 'gone') document.body.innerHTML = '';
    else {
      holder.leave();
      // What was held so far is over.
      happened.held = [...happened.repeated];
    }
    await soon();
    // At most one question at a time.
    expect(dialogs.length).toBeLessThanOrEqual(1);
  }
  stop.abort();
  for (const answer of answering) answer();
  await soon();
  listening.abort();
  listening = new AbortController();
  return happened;
}

test('in any order, nothing happens more often than it was pressed and allowed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40, size: 'max' }), async (steps) => {
      const { held, asked, allowed, reached, repeated } = await play(steps);
      for (const id of POSTS) {
        const at = id - 1;
        const times = (what: readonly number[]): number => what[at] ?? 0;
        // Once for each leave: at the answer, or at the next press where the control was gone then.
        if (isRisky(id)) expect(times(repeated) + times(reached)).toBeLessThanOrEqual(times(allowed));
        else expect(times(repeated)).toBeLessThanOrEqual(times(held));
        if (!isRisky(id)) expect(times(asked)).toBe(0);
      }
    }),
    { numRuns: 60 },
  );
});
