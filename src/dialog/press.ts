/** Which button a person really pressed: the press must have begun and ended on it, while the dialog was there. */

export type Button = 'cancel' | 'confirm';

/** A click that a stray key release brings along comes in the same task; this is ample, in milliseconds. */
const STRAY = 50;

/** Keys that press a focused button. */
export const isPressKey = (key: string): boolean => key === 'Enter' || key === ' ';

/**
 * Follows one press at a time, by pointer or by key. Knows no DOM: the caller says which button an event is on.
 * `undefined` stands for everything that is no button, and for a button that takes no press yet.
 */
export class PressTracker {
  #pointer: Button | undefined;
  /** Code of the key that is down and the button it went down on. */
  #key: { readonly code: string; readonly on: Button | undefined } | undefined;
  #strayAt = Number.NEGATIVE_INFINITY;

  /** Forgets a press under way, as when the dialog's content changes under it. */
  reset(): void {
    this.#pointer = undefined;
    this.#key = undefined;
  }

  pointerDown(on: Button | undefined): void {
    this.#pointer = on;
  }

  pointerCancel(): void {
    this.#pointer = undefined;
  }

  /** Enter or Space goes down. A repeat begins nothing: its first press was on something else, or is known already. */
  keyDown(code: string, on: Button | undefined, repeat: boolean): void {
    if (!repeat) this.#key = { code, on };
  }

  /** Enter or Space comes up; one that went down before the dialog opened must not press what holds the focus now. */
  keyUp(code: string, at: number): void {
    if (this.#key?.code !== code) this.#strayAt = at;
  }

  /** @returns the button that a pointer's click completes, if its press began on the same */
  pointerClick(on: Button | undefined): Button | undefined {
    const began = this.#pointer;
    this.#pointer = undefined;
    return began === on ? on : undefined;
  }

  /** @returns the button that a key's click completes; `foreign` for a click that no key or pointer of ours made */
  keyClick(on: Button | undefined, at: number): Button | 'foreign' | undefined {
    const began = this.#key;
    this.#key = undefined;
    if (began) return began.on === on ? on : undefined;
    return at - this.#strayAt < STRAY ? undefined : 'foreign';
  }
}
