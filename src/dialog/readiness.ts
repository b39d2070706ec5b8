/** Milliseconds before a press of confirm counts: long enough that no press meant for the page lands on it. */
const DELAY = 500;

/** When confirm may be pressed: some time after what is to be seen last changed, and after the last hasty press. */
export class Readiness {
  /** Counts the waits, so that the timer of an earlier one does not end a later one. */
  #wait = 0;
  #ready = false;

  /** @param onChange is told whether confirm takes a press now */
  constructor(
    private readonly view: Window | null,
    private readonly onChange: (ready: boolean) => void,
  ) {}

  get ready(): boolean {
    return this.#ready;
  }

  /** Not ready until the next `wait` is over. */
  stop(): void {
    this.#wait++;
    this.#ready = false;
    this.onChange(false);
  }

  /** Not ready for as long as a person needs to see what they would press. */
  wait(): void {
    this.stop();
    const wait = this.#wait;
    // Counted from the paint: the second frame begins once the first was painted.
    const later = (then: () => void): void => void this.view?.requestAnimationFrame(then);
    later(() => later(() => setTimeout(() => this.#end(wait), DELAY)));
  }

  #end(wait: number): void {
    if (wait !== this.#wait) return;
    this.#ready = true;
    this.onChange(true);
  }
}
