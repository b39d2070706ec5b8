/**
 * The life of one held action: created → asked → cancelled | spent, or created → spent when the verdict was safe.
 * A ticket is spent at most once and never after it was cancelled, so the action happens zero or one time.
 */
export type TicketState = 'created' | 'asked' | 'cancelled' | 'spent';

export class Ticket {
  #state: TicketState = 'created';

  /** @param id what is held: site, action and the subject's key or the composer; two presses of the same thing share it */
  constructor(readonly id: string) {}

  get state(): TicketState {
    return this.#state;
  }

  get open(): boolean {
    return this.#state === 'created' || this.#state === 'asked';
  }

  /** The dialog is shown. @returns false when the ticket is no longer new */
  ask(): boolean {
    if (this.#state !== 'created') return false;
    this.#state = 'asked';
    return true;
  }

  /** @returns false when it was already spent or cancelled */
  cancel(): boolean {
    if (!this.open) return false;
    this.#state = 'cancelled';
    return true;
  }

  /** The one permission to repeat the press. @returns true exactly once, and never after `cancel` */
  spend(): boolean {
    if (!this.open) return false;
    this.#state = 'spent';
    return true;
  }
}

/** The open tickets of a page: one for each held thing, so a second press of it is swallowed, not held again. */
export class TicketBook {
  readonly #open = new Map<string, Ticket>();

  /** @returns a new ticket, or `undefined` while one for the same thing is open */
  issue(id: string): Ticket | undefined {
    if (this.#open.get(id)?.open) return undefined;
    const ticket = new Ticket(id);
    this.#open.set(id, ticket);
    return ticket;
  }

  isOpen(id: string): boolean {
    return this.#open.get(id)?.open ?? false;
  }

  /** Forgets a ticket that is over. */
  close(ticket: Ticket): void {
    ticket.cancel();
    if (this.#open.get(ticket.id) === ticket) this.#open.delete(ticket.id);
  }

  /** The page or the extension is going: nothing that is held will happen, but for what is spared. */
  cancelAll(spared: ReadonlySet<Ticket> = new Set()): void {
    for (const ticket of this.#open.values()) if (!spared.has(ticket)) this.close(ticket);
  }
}
