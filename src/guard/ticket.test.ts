import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Ticket, TicketBook } from './ticket.ts';

const steps = fc.array(fc.constantFrom('ask' as const, 'cancel' as const, 'spend' as const), { maxLength: 30 });

describe('a ticket', () => {
  test('is spent at most once and never after it was cancelled, whatever comes in whatever order', () => {
    fc.assert(
      fc.property(steps, (order) => {
        const ticket = new Ticket('like|x/post/1');
        let spent = 0;
        let cancelled = false;
        for (const [turn, step] of order.entries()) {
          const done = ticket[step]();
          // A dialog opens for what is new alone: not twice, and not for what is over.
          if (step === 'ask') expect(done).toBe(turn === 0);
          if (step === 'cancel' && done) cancelled = true;
          if (step === 'spend' && done) {
            expect(cancelled).toBe(false);
            spent++;
          }
        }
        expect(spent).toBeLessThanOrEqual(1);
        expect(ticket.open).toBe(spent === 0 && !cancelled);
      }),
    );
  });
});

describe('the book of tickets', () => {
  test('issues one ticket for a thing until it is over', () => {
    const book = new TicketBook();
    const first = book.issue('a');
    expect(first).toBeDefined();
    expect(book.issue('a')).toBeUndefined();
    expect(book.issue('b')).toBeDefined();
    first?.spend();
    expect(book.issue('a')).toBeDefined();
  });

  test('keeps a press of a thing that is held anew, though the end of the one before comes late', () => {
    const book = new TicketBook();
    const first = book.issue('a');
    first?.spend();
    const second = book.issue('a');
    if (first) book.close(first);
    expect(book.isOpen('a')).toBe(true);
    expect(book.issue('a')).toBeUndefined();
    if (second) book.close(second);
    expect(book.isOpen('a')).toBe(false);
    expect(second?.spend()).toBe(false);
  });

  test('cancels all that is open when the page goes', () => {
    const book = new TicketBook();
    const ticket = book.issue('a');
    book.cancelAll();
    expect(ticket?.spend()).toBe(false);
    expect(book.isOpen('a')).toBe(false);
  });
});
