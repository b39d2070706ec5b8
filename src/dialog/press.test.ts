import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Button, PressTracker } from './press.ts';

describe('a press by pointer', () => {
  test('counts where it began and ended on the same button', () => {
    const presses = new PressTracker();
    presses.pointerDown('confirm');
    expect(presses.pointerClick('confirm')).toBe('confirm');
  });

  test.each<[Button | undefined, Button | undefined]>([
    ['confirm', 'cancel'], ['cancel', 'confirm'], ['confirm', undefined], [undefined, 'confirm'], [undefined, 'cancel'], [undefined, undefined],
  ])('from %s to %s counts for nothing', (began, ended) => {
    const presses = new PressTracker();
    presses.pointerDown(began);
    expect(presses.pointerClick(ended)).toBeUndefined();
  });

  test('is spent by its click', () => {
    const presses = new PressTracker();
    presses.pointerDown('confirm');
    presses.pointerClick('confirm');
    expect(presses.pointerClick('confirm')).toBeUndefined();
  });

  test('that the browser took over, or that the content changed under, is forgotten', () => {
    const presses = new PressTracker();
    presses.pointerDown('confirm');
    presses.pointerCancel();
    expect(presses.pointerClick('confirm')).toBeUndefined();
    presses.pointerDown('confirm');
    presses.reset();
    expect(presses.pointerClick('confirm')).toBeUndefined();
  });
});

describe('a press by key', () => {
  test('counts where the key went down on the button', () => {
    const presses = new PressTracker();
    presses.keyDown('Enter', 'cancel', false);
    expect(presses.keyClick('cancel', 0)).toBe('cancel');
  });

  test('that moved on before its click counts for nothing', () => {
    const presses = new PressTracker();
    presses.keyDown('Space', 'cancel', false);
    expect(presses.keyClick('confirm', 0)).toBeUndefined();
  });

  test('held since before the dialog opened presses nothing when it comes up', () => {
    const presses = new PressTracker();
    presses.keyDown('Space', 'cancel', true);
    presses.keyUp('Space', 1000);
    expect(presses.keyClick('cancel', 1000)).toBeUndefined();
  });

  test('takes no click of assistive technology that comes right after it for its own', () => {
    const presses = new PressTracker();
    presses.keyDown('Space', 'cancel', false);
    presses.keyUp('Space', 1000);
    expect(presses.keyClick('cancel', 1000)).toBe('cancel');
    expect(presses.keyClick('cancel', 1010)).toBe('foreign');
  });

  test('made by no key at all is assistive technology', () => {
    const presses = new PressTracker();
    presses.keyUp('Space', 1000);
    expect(presses.keyClick('cancel', 2000)).toBe('foreign');
  });
});

test('no order of events confirms without a press that began on confirm', () => {
  const on = fc.option(fc.constantFrom<Button>('cancel', 'confirm'), { nil: undefined });
  const event = fc.oneof(
    fc.record({ type: fc.constant('pointerDown' as const), on }),
    fc.record({ type: fc.constant('pointerClick' as const), on }),
    fc.record({ type: fc.constant('keyDown' as const), on, repeat: fc.boolean() }),
    fc.record({ type: fc.constant('keyUp' as const) }),
    fc.record({ type: fc.constant('keyClick' as const), on }),
    fc.record({ type: fc.constant('pointerCancel' as const) }),
  );
  fc.assert(
    fc.property(fc.array(event, { maxLength: 30 }), (events) => {
      const presses = new PressTracker();
      let pointer: Button | undefined;
      let key: Button | undefined;
      for (const each of events) {
        if (each.type === 'pointerDown') presses.pointerDown((pointer = each.on));
        else if (each.type === 'pointerCancel') presses.pointerCancel();
        else if (each.type === 'keyUp') presses.keyUp('Enter', 0);
        else if (each.type === 'keyDown') {
          presses.keyDown('Enter', each.on, each.repeat);
          if (!each.repeat) key = each.on;
        } else {
          const pressed = each.type === 'pointerClick' ? presses.pointerClick(each.on) : presses.keyClick(each.on, 0);
          if (pressed === 'confirm') expect(each.type === 'pointerClick' ? pointer : key).toBe('confirm');
        }
      }
    }),
    { numRuns: 2000 },
  );
});
