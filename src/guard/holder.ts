/** Everything that is held: from the first press of it to the answer, and the one time that it may happen. */
import { dialogView } from '../protocol.ts';
import { ask, notify } from './ask.ts';
import { isSame, itemsOf, type Press } from './press.ts';
import type { Recogniser } from './recognise.ts';
import { replay, type Withheld } from './replay.ts';
import { TicketBook, type Ticket } from './ticket.ts';
import type { OwnText } from './texts.ts';
import type { Transport } from './transport.ts';
import { type Decision, messageContent, type Verdicts } from './verdicts.ts';

/** How long a press may be held for a verdict, in milliseconds. A sleeping worker answers in under a tenth of it; the rest is for slow machines. */
const DEADLINE = 1000;
/** How long a person has to press again when the control changed under the dialog, in milliseconds. */
const PASS_LIFE = 60_000;

export class Holder {
  readonly #tickets = new TicketBook();
  /** The person may press this again unasked. */
  #pass: Press | undefined;
  #asking: AbortController | undefined;
  #queue: Promise<void> = Promise.resolve();
  /** Held, and not known yet whether there is anything to ask. */
  readonly #undecided = new Set<Ticket>();
  readonly #underWay = new Set<Promise<unknown>>();

  /** @param stop aborts when protection ends; what is held then does not happen, unless nothing was found in it yet */
  constructor(
    private readonly document: Document,
    private readonly recogniser: Recogniser,
    private readonly verdicts: Verdicts,
    private readonly transport: Transport,
    private readonly stop: AbortSignal,
  ) {
    stop.addEventListener('abort', () => this.#tickets.cancelAll(this.transport.alive() ? this.#undecided : undefined), { once: true });
  }

  /** The page is left: nothing that is held will happen, and no dialog comes back with it. */
  leave(): void {
    this.#tickets.cancelAll();
    this.#asking?.abort();
  }

  /** Once nothing is held any more and all that was let go has been repeated. */
  async idle(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
  }

  /** In the event's own tick: what to do with a press. */
  decide(press: Press): Decision {
    if (this.#tickets.isOpen(press.id)) return 'hold';
    if (this.#pass && isSame(this.#pass, press)) return 'pass';
    return this.verdicts.decide(press.kind, itemsOf(press));
  }

  /** It goes through. The person's next press of a control that had changed does so once. */
  usePass(press: Press): void {
    this.recogniser.sent(press);
    if (this.#pass && isSame(this.#pass, press)) this.#pass = undefined;
  }

  /** Takes charge of a press that the site has not seen; a second press of the same is swallowed. */
  hold(press: Press, decision: Decision, withheld: Withheld): void {
    const ticket = this.#tickets.issue(press.id);
    if (!ticket) return;
    const settling = this.#settle(ticket, press, decision, withheld)
      .catch(() => {
        // A fault of ours must not keep the person from what they want.
        if (ticket.state !== 'spent') this.#letPressAgain(press);
      })
      .finally(() => {
        // The extension went from under the person, who has answered nothing.
        if (this.stop.aborted && !this.transport.alive() && ticket.state !== 'spent') this.#say('notice_press_again');
        this.#tickets.close(ticket);
      });
    this.#follow(settling);
  }

  #follow(held: Promise<unknown>): void {
    const over = held.finally(() => this.#underWay.delete(over));
    this.#underWay.add(over);
  }

  async #settle(ticket: Ticket, press: Press, first: Decision, withheld: Withheld): Promise<void> {
    const decision = first === 'unknown' ? await this.#decided(ticket, press) : first;
    const late = decision === 'unknown';
    // Protection that ended meanwhile must not take a press with it of which nothing is known.
    if (decision === 'pass' || (late && (this.verdicts.whenLate === 'pass' || this.stop.aborted))) {
      this.#send(ticket, press, withheld);
      return;
    }
    // One dialog at a time; a second held action waits for its turn.
    const turn = this.#queue.then(() => this.#askPerson(ticket, press, late, withheld));
    this.#queue = turn.catch(() => undefined);
    await turn;
  }

  async #decided(ticket: Ticket, press: Press): Promise<Decision> {
    this.#undecided.add(ticket);
    try {
      return await this.verdicts.settle(press.kind, itemsOf(press), DEADLINE);
    } finally {
      this.#undecided.delete(ticket);
    }
  }

  async #askPerson(ticket: Ticket, press: Press, unchecked: boolean, withheld: Withheld): Promise<void> {
    if (!ticket.open || this.stop.aborted) return;
    const part = press.subject?.subject.part;
    const view = this.transport.ask(
      {
        type: 'explain',
        kind: press.kind,
        site: this.recogniser.site.id,
        unchecked,
        ...(press.draft ? { draft: messageContent(press.draft) } : {}),
        ...(press.subject && part ? { [part]: messageContent(press.subject.content) } : {}),
      },
      dialogView,
    );
    const asking = new AbortController();
    const signal = AbortSignal.any([this.stop, asking.signal]);
    this.#asking = asking;
    const answer = await ask({ document: this.document, view, opens: () => ticket.ask() && !signal.aborted, kind: press.kind, transport: this.transport, words: this.verdicts.words, signal });
    this.#asking = undefined;
    if (answer === 'continue' || answer === 'safe') {
      this.#send(ticket, press, withheld);
      return;
    }
    // Where the page is left or protection ends it is over already, and nobody has answered.
    if (!ticket.cancel()) return;
    this.transport.tell({ type: 'outcome', kind: press.kind, outcome: 'cancelled' });
    if (answer === 'tampered') this.#say('notice_cancelled_tampered');
  }

  /** Spends the ticket. Where the control is gone nothing is sent, and the person's next press of it goes through. */
  #send(ticket: Ticket, press: Press, withheld: Withheld): void {
    const wasAsked = ticket.state === 'asked';
    if (!ticket.spend()) return;
    this.#follow(
      this.#repeat(press, withheld).then((done) => {
        if (wasAsked) this.transport.tell({ type: 'outcome', kind: press.kind, outcome: done ? 'continued' : 'lost' });
        return done;
      }),
    );
  }

  async #repeat(press: Press, withheld: Withheld): Promise<boolean> {
    // A fault of ours while the control is looked for: nothing was sent.
    const done = await replay(press, withheld, this.recogniser, this.stop).catch(() => false);
    if (done) this.recogniser.sent(press);
    else this.#letPressAgain(press);
    return done;
  }

  #letPressAgain(press: Press): void {
    this.#pass = press;
    setTimeout(() => {
      if (this.#pass === press) this.#pass = undefined;
    }, PASS_LIFE);
    this.#say('notice_press_again');
  }

  #say(what: OwnText): void {
    // The guard ends at the first event after its extension; the note stays to be read.
    notify({ document: this.document, what, transport: this.transport, words: this.verdicts.words, signal: this.transport.alive() ? this.stop : new AbortController().signal });
  }
}
